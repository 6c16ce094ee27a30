package prospect

import "github.com/rgpd-go/rgpd"

// What the person said, and what nobody may do to them: these hold wherever the
// person is.
func personRows() []row {
	return []row{
		{
			ID: Objected, Then: rgpd.Forbid, From: fromGDPR,
			FR:      "la personne s'est opposée à la prospection",
			EN:      "the person objected to prospecting",
			When:    When{Purpose: prospected, Stop: rgpd.Is(rgpd.Objected)},
			Sources: sources(art21, cp226181, cnilList22, article("B2B « demandé à ne plus être contacté », B2C « retrait ou opposition »")),
		},
		{
			ID: ConsentWithdrawn, Then: rgpd.Forbid, From: fromGDPR,
			FR:      "la personne a retiré son consentement",
			EN:      "the person withdrew their consent",
			When:    When{Purpose: prospected, Stop: rgpd.Is(rgpd.WithdrewConsent)},
			Sources: sources(art7, art21, article("B2C « retrait ou opposition »")),
		},
		{
			// Restricted data may be stored, and used with the person's consent; a
			// later consent or request lifts it for what it covers.
			ID: UseRestricted, Then: rgpd.Forbid, From: fromGDPR,
			FR:      "la personne a obtenu la limitation de l'usage de ses données",
			EN:      "the person had the use of their data restricted",
			When:    When{Purpose: prospected, Stop: rgpd.Is(rgpd.Restricted)},
			Sources: sources(source(rgpd.Regulation, unread, "RGPD, art. 18(2)", eurlexGDPR)),
		},
		{
			// A refusal is read as an objection for the future too: a professional
			// has no pause of sixty days to fall back on.
			ID: RefusalProfessional, Then: rgpd.Forbid, From: fromGDPR,
			FR:      "le professionnel a refusé lors d'un appel précédent",
			EN:      "the professional refused during an earlier call",
			When:    When{Audience: rgpd.Not(rgpd.Consumer), Purpose: prospected, Stop: rgpd.Is(rgpd.RefusedInCall)},
			Sources: sources(art21, cp226181, article("B2B « poursuivre l'appel après un refus clair »")),
		},
		{
			// Before 2026-08-11 the law knew a pause of sixty days; the article
			// knows no end.
			ID: RefusalConsumer, Then: rgpd.Forbid, From: fromGDPR,
			FR:      "le consommateur a refusé lors d'un appel précédent",
			EN:      "the consumer refused during an earlier call",
			When:    When{Audience: consumers, Purpose: prospected, Stop: rgpd.Is(rgpd.RefusedInCall)},
			Sources: sources(article("« respecter le refus »")),
		},
		{
			// Art. L. 221-16 as amended says "do not contact again", without end.
			// Open point: whether a later offer in a running contract is barred
			// too. Strict reading: it is; a later request or consent is not.
			ID: RefusalFinal, Then: rgpd.Forbid, From: fromOptIn,
			FR:      "le consommateur s'est opposé à la poursuite d'un appel : il ne doit plus être contacté",
			EN:      "the consumer objected to a call going on, and is not to be contacted again",
			When:    When{Audience: consumers, Place: inFrance, Purpose: commercial, Sector: chapter2, Stop: rgpd.Is(rgpd.RefusedInCall)},
			Sources: sources(source(rgpd.Statute, unread, "C. conso., art. L. 221-16 (loi 2025-594)", "https://www.ocso.fr/blog/ocso-vous-informe/interdiction-du-demarchage-telephonique-non-consenti")),
		},
		{
			ID: DisguisedIdentity, Then: rgpd.Forbid, From: fromGDPR,
			FR:      "l'appelant cache qui il est ou pourquoi il appelle",
			EN:      "the caller hides who they are or why they call",
			When:    When{Identity: rgpd.Is(FalseIdentity)},
			Sources: sources(art5, l1212, cp22618, article("B2B « se faire passer pour un autre service »")),
		},
		{
			// The article forbids it to professionals; numbers at random reach
			// consumers as well.
			ID: RandomDialling, Then: rgpd.Forbid, From: fromGDPR,
			FR:      "les numéros sont composés au hasard",
			EN:      "numbers are dialled at random",
			When:    When{Channel: rgpd.Not(rgpd.Email), Dialling: rgpd.Is(DialledAtRandom)},
			Sources: sources(art6, art14, l345, article("B2B « système automatisé composant des numéros au hasard »")),
		},
		{
			ID: PremiumNumberBaited, Then: rgpd.Forbid, From: fromGDPR,
			FR:      "le contact pousse à rappeler un numéro surtaxé",
			EN:      "the contact urges to ring a premium-rate number",
			When:    When{Purpose: rgpd.Is(PremiumNumberBait)},
			Sources: sources(l345, source(rgpd.Guidance, read, "CNIL, appels incitant à rappeler un numéro surtaxé", "https://cnil.fr/cnil-direct/question/374")),
		},
	}
}
