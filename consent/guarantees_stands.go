package consent

import (
	"github.com/rgpd-go/rgpd"
	"github.com/rgpd-go/rgpd/internal/law"
	"github.com/rgpd-go/rgpd/internal/rows"
)

// alwaysStands: what always stands.
func alwaysStands() []guarantee {
	return []guarantee{
		{
			ID: "consent-that-lacks-nothing-stands", Never: stood,
			FR:     "un consentement auquel rien ne manque vaut sur tout canal, à toute date depuis le 25 mai 2018",
			EN:     "a consent that lacks nothing stands on every channel, on every day since 25 May 2018",
			By:     rows.By(law.GDPR("4(11)"), law.L2231, law.L345),
			Within: complete(when{}),
		},
		{
			ID: "consent-bought-and-checked-stands", Never: stood,
			FR:     "un consentement acheté, contrôlé à temps, vaut comme un autre",
			EN:     "a consent bought, and checked in time, stands like another",
			By:     rows.By(law.Foriou),
			Within: complete(when{Collector: rgpd.Is(BySupplier), Check: rgpd.Is(Checked)}),
		},
		{
			ID: "consent-of-child-and-parent-stands", Never: stood,
			FR:     "l'enfant et le parent ensemble consentent",
			EN:     "child and parent together consent",
			By:     rows.By(law.LIL45),
			Within: complete(when{Age: rgpd.Is(Under15), Parents: rgpd.Is(WithParents)}),
		},
		{
			ID: "consent-of-a-minor-with-a-parent-stands", Never: stood,
			FR:     "de quinze à dix-sept ans, le mineur et un parent consentent ensemble sur tout canal",
			EN:     "from fifteen to seventeen the minor and a parent consent together on every channel",
			By:     rows.By(law.GDPR("8").Strictly(), law.LIL45),
			Within: complete(when{Age: rgpd.Is(From15To17), Parents: rgpd.Is(WithParents)}),
		},
		{
			// READING: art. 45, al. 1, lets the minor consent alone to online services, and no text
			// asks more of messages.
			ID: "consent-of-a-minor-to-messages-stands", Never: stood,
			FR:     "de quinze à dix-sept ans, le mineur consent seul à des messages",
			EN:     "from fifteen to seventeen a minor consents alone to messages",
			By:     rows.By(law.LIL45),
			Within: sound(when{Channel: messages, Age: rgpd.Is(From15To17), Parents: rgpd.Is(MinorAlone, WithParents)}),
		},
		{
			ID: "consent-to-messages-needs-no-mention-of-the-decree", Never: stood,
			FR:     "un consentement à des messages vaut jusqu'au terme indiqué, sans les mentions du décret",
			EN:     "a consent to messages stands until the end that was told, without the mentions of the decree",
			By:     rows.By(law.L345, law.GDPR("4(11)")),
			Within: sound(when{Channel: messages, Period: rgpd.Not(LeftOut)}),
		},
		{
			ID: "consent-to-messages-without-period-has-no-end", Never: stood,
			FR:     "un consentement à des messages dont aucune durée n'a été indiquée n'a pas de terme",
			EN:     "a consent to messages of which no period was told has no end of its own",
			By:     rows.By(law.L345, law.GDPR("4(11)")),
			Within: sound(when{Channel: messages, Period: rgpd.Is(LeftOut), Expiry: rgpd.Is(running, over)}),
		},
		{
			ID: "consent-to-calls-before-the-decree-stands", Never: stood, From: law.DayGDPR, Until: law.DayOptIn,
			FR:     "avant le 11 août 2026, un consentement à être appelé valait sans les mentions du décret",
			EN:     "before 11 August 2026 a consent to calls stood without the mentions of the decree",
			By:     rows.By(law.GDPR("4(11)")),
			Within: sound(when{}),
		},
		{
			ID: "consent-to-live-calls-before-the-decree-names-no-channel", Never: stood, From: law.DayGDPR,
			Until:  law.DayOptIn,
			FR:     "avant le 11 août 2026, l'appel accepté valait sans que la demande nommât le téléphone",
			EN:     "before 11 August 2026 a call agreed to stood though the request did not name the telephone",
			By:     rows.By(law.GDPR("4(11)")),
			Within: sound(when{Channel: rgpd.Is(rgpd.LiveCall), Channels: rgpd.Is(SaidInPart, LeftOut)}),
		},
	}
}
