package consent

import (
	"github.com/rgpd-go/rgpd"
	"github.com/rgpd-go/rgpd/internal/law"
	"github.com/rgpd-go/rgpd/internal/rows"
)

// handsOver is the handing over of people's numbers to a third party.
func handsOver(w occasionIs) occasionIs {
	w.Head, w.Recipient, w.Audience = handed, or(w.Recipient, third), or(w.Audience, natural)
	return w
}

// profiles is the profiling of people.
func profiles(w occasionIs) occasionIs {
	w.Head, w.Audience = profiled, or(w.Audience, natural)
	return w
}

// actGuarantees are of acts that are no contact.
func actGuarantees() []rows.Guarantee[occasionIs, rows.None] {
	others, consumer := rgpd.Is(ToPartner, ToSister), rgpd.Is(rgpd.Consumer)
	inOrder := occasionIs{Notice: rgpd.Is(NoticeGiven), Stop: rgpd.Is(rgpd.NoStop), Weighing: rgpd.Is(Weighed)}
	with := func(change func(w *occasionIs)) occasionIs { w := inOrder; change(&w); return w }
	return []rows.Guarantee[occasionIs, rows.None]{
		{
			ID: "need-to-hand-over-for-messages", Never: isNeeded,
			FR: "les coordonnées d'un consommateur ne sont remises ni à un partenaire ni à une société du groupe, " +
				"pour être démarché par automate ou message, sans son consentement",
			EN: "the details of a consumer are handed neither to a partner nor to a firm of the group, to be " +
				"canvassed by machine or message, without consent",
			By: rows.By(law.L345, law.Partners2018.Explaining(law.L345)),
			Within: handsOver(occasionIs{
				Recipient: others, Audience: consumer, Channel: rgpd.Not(rgpd.LiveCall), Aim: rgpd.Not(NonCommercial),
			}),
		},
		{
			ID: "need-to-hand-over-for-sales", Never: isNeeded, From: law.DayPartners26,
			FR: "depuis le 10 juin 2026, ni pour être appelé : par tout canal, pour vendre",
			EN: "since 10 June 2026 nor to be called: by every channel, to sell",
			By: rows.By(law.Partners2026),
			Within: handsOver(occasionIs{
				Recipient: others, Audience: consumer, Aim: rgpd.Is(Commercial, Press),
			}),
		},
		{
			ID: "need-to-hand-over-for-another-purpose", Never: isNeeded,
			FR:     "les clients d'une activité cédée ne servent pas une tout autre finalité sans leur consentement",
			EN:     "the customers of a business that is sold serve no quite other purpose without their consent",
			By:     rows.By(law.GDPR("6(4)")),
			Within: handsOver(occasionIs{Recipient: rgpd.Is(ToBuyer), Fit: rgpd.Not(FittingPurpose)}),
		},
		{
			ID: "need-to-hand-over-the-untold", Never: isNeeded,
			FR: "les coordonnées de personne ne sont remises à un tiers sans que la personne ait été informée avant, " +
				"professionnels compris",
			EN: "nobody's details are handed to a third party without the person having been told beforehand, " +
				"professionals included",
			By:     rows.By(law.GDPR("13(1)(e) et 14(1)(e)")),
			Within: handsOver(occasionIs{Notice: rgpd.Not(NoticeGiven)}),
		},
		{
			ID: "need-to-hand-over-who-said-no", Never: isNeeded,
			FR:     "les coordonnées de qui a dit non, de quelque façon, ne sont remises à aucun tiers qui prospectera",
			EN:     "the details of whoever said no, in whatever way, are handed to no third party that will prospect",
			By:     rows.By(law.GDPR("21(2)-(4)")),
			Within: handsOver(occasionIs{Stop: rgpd.Not(rgpd.NoStop)}),
		},
		{
			ID: "need-to-hand-over-unweighed", Never: isNeeded,
			FR:     "aucune remise à un tiers ne repose sur un intérêt que nul n'a mis en balance",
			EN:     "no handing over to a third party rests on an interest that nobody weighed",
			By:     rows.By(law.GDPR("6(1)(f)"), law.KNLTB.Explaining(law.GDPR("6"))),
			Within: handsOver(occasionIs{Weighing: rgpd.Not(Weighed)}),
		},
		{
			ID: "need-spared-to-hand-over-professionals", Never: isSpared,
			FR: "les coordonnées d'un professionnel informé, qui n'a pas dit non, peuvent être remises à un " +
				"partenaire sur un intérêt mis en balance",
			EN: "the details of a professional who was told and did not say no may be handed to a partner on an " +
				"interest that was weighed",
			By: rows.By(law.GDPR("6(1)(f)")),
			Within: handsOver(with(func(w *occasionIs) {
				w.Recipient, w.Audience = others, rgpd.Is(rgpd.Professional)
			})),
		},
		{
			ID: "need-spared-to-sell-a-business", Never: isSpared,
			FR: "qui reprend une activité reçoit les coordonnées des clients informés, qui n'ont pas dit non, pour " +
				"la même finalité",
			EN: "who takes over a business gets the details of the customers who were told and did not say no, for " +
				"the same purpose",
			By: rows.By(law.GDPR("6(1)(f)")),
			Within: handsOver(with(func(w *occasionIs) {
				w.Recipient, w.Fit = rgpd.Is(ToBuyer), rgpd.Is(FittingPurpose)
			})),
		},
		{
			ID: "need-spared-to-hand-over-for-calls-until-2026", Never: isSpared, Until: law.DayPartners26,
			FR: "jusqu'au 9 juin 2026, les coordonnées d'un consommateur informé, qui n'avait pas dit non, pouvaient " +
				"être remises pour un appel, sur un intérêt mis en balance",
			EN: "until 9 June 2026 the details of a consumer who was told and had not said no could be handed over " +
				"for a call, on an interest that was weighed",
			By: rows.By(law.GDPR("6(1)(f)"), law.Partners2018.Explaining(law.GDPR("6"))),
			Within: handsOver(with(func(w *occasionIs) {
				w.Recipient, w.Audience, w.Channel = others, consumer, rgpd.Is(rgpd.LiveCall)
			})),
		},
		{
			ID: "need-spared-to-hand-over-for-charity", Never: isSpared,
			FR: "une association informe ses donateurs et peut en remettre les coordonnées, sur un intérêt mis en " +
				"balance, à qui ne vend rien",
			EN: "a charity tells its donors and may hand their details, on an interest that was weighed, to who " +
				"sells nothing",
			By: rows.By(law.GDPR("6(1)(f)"), law.Charities),
			Within: handsOver(with(func(w *occasionIs) {
				w.Recipient, w.Aim = others, rgpd.Is(NonCommercial)
			})),
		},
		{
			ID: "need-spared-by-processors", Never: isSpared,
			FR:     "un centre d'appels sous-traitant reçoit les numéros sans consentement, liste repoussoir comprise",
			EN:     "a call centre that is a processor gets the numbers without consent, the suppression list included",
			By:     rows.By(law.GDPR("4(8), 28(3)")),
			Within: occasionIs{Head: handed, Recipient: rgpd.Is(ToProcessor)},
		},
		{
			ID: "need-spared-for-lines-of-organisations", Never: isSpared,
			FR:     "le numéro d'un standard, qui ne nomme personne, se remet et s'étudie sans consentement",
			EN:     "the number of a switchboard, which names nobody, is handed over and studied without consent",
			By:     rows.By(law.GDPR("4(1)")),
			Within: occasionIs{Head: rgpd.Is(HandOver, Profiling), Audience: rgpd.Is(rgpd.LegalPerson)},
		},
		{
			ID:     "need-handing-over-brings-information",
			Brings: duties("consent-tell-recipients", "consent-recipient-tells-the-source"),
			FR:     "qui remet des coordonnées dit à qui ; qui les reçoit dit de qui",
			EN:     "who hands details over says to whom; who gets them says from whom",
			By:     rows.By(law.GDPR("13(1)(e) et 14(3)(c)"), law.GDPR("14(2)(f) et 14(3)")),
			Within: handsOver(occasionIs{}),
		},
		{
			ID: "need-handing-over-brings-erasures", Brings: duties("consent-pass-erasures-on"),
			FR:     "tout destinataire, sous-traitant compris, apprend ce qui est effacé, rectifié ou limité",
			EN:     "every recipient, a processor included, learns what is erased, rectified or restricted",
			By:     rows.By(law.GDPR("19")),
			Within: occasionIs{Head: handed, Audience: natural},
		},
		{
			ID:     "need-elsewhere-spares-handing-over",
			Spares: duties("consent-tell-recipients", "consent-recipient-tells-the-source", "consent-pass-erasures-on"),
			FR:     "qui ne remet rien à personne n'a pas les devoirs de qui remet",
			EN:     "who hands nothing over has none of the duties of who does",
			By:     rows.By(law.GDPR("19")),
			Within: occasionIs{Head: rgpd.Not(HandOver)},
		},
		{
			ID:     "need-processors-spare-recipients",
			Spares: duties("consent-tell-recipients", "consent-recipient-tells-the-source"),
			FR:     "confier des numéros à un sous-traitant n'est pas les remettre à un tiers",
			EN:     "to entrust numbers to a processor is not to hand them to a third party",
			By:     rows.By(law.GDPR("4(8), 28(3)")),
			Within: occasionIs{Recipient: rgpd.Is(ToProcessor)},
		},
		{
			ID: "need-lines-of-organisations-spare-the-duties-of-acts",
			Spares: duties(
				"consent-tell-recipients", "consent-recipient-tells-the-source", "consent-pass-erasures-on",
				"consent-tell-of-profiling",
			),
			FR:     "rien n'est dû à personne pour un numéro qui n'est celui de personne",
			EN:     "nothing is due to anybody for a number that is nobody's",
			By:     rows.By(law.GDPR("4(1)")),
			Within: occasionIs{Audience: rgpd.Is(rgpd.LegalPerson)},
		},

		{
			ID: "need-to-decide-by-profile", Never: isNeeded,
			FR:     "aucun profil ne décide seul, avec un effet grave, sans le consentement de la personne",
			EN:     "no profile decides alone, with grave effect, without the person's consent",
			By:     rows.By(law.GDPR("22")),
			Within: profiles(occasionIs{Profile: rgpd.Not(ChoosesOffers)}),
		},
		{
			ID: "need-to-profile-the-untold", Never: isNeeded,
			FR:     "personne n'est profilé pour être prospecté sans en avoir été informé",
			EN:     "nobody is profiled in order to be prospected without having been told",
			By:     rows.By(law.GDPR("13(1)(c) et 14(1)(c)")),
			Within: profiles(occasionIs{Notice: rgpd.Not(NoticeGiven)}),
		},
		{
			ID: "need-to-profile-who-said-no", Never: isNeeded,
			FR:     "qui a dit non à la prospection n'est plus profilé pour elle",
			EN:     "whoever said no to prospecting is profiled for it no more",
			By:     rows.By(law.GDPR("21(2)-(4)")),
			Within: profiles(occasionIs{Stop: rgpd.Not(rgpd.NoStop)}),
		},
		{
			ID: "need-to-profile-unweighed", Never: isNeeded,
			FR:     "aucun profilage ne repose sur un intérêt que nul n'a mis en balance",
			EN:     "no profiling rests on an interest that nobody weighed",
			By:     rows.By(law.GDPR("6(1)(f)")),
			Within: profiles(occasionIs{Weighing: rgpd.Not(Weighed)}),
		},
		{
			ID: "need-spared-to-choose-offers", Never: isSpared,
			FR: "choisir qui contacter et quoi proposer, parmi des personnes informées qui n'ont pas dit non, ne " +
				"demande pas de consentement si l'intérêt est mis en balance",
			EN: "choosing whom to contact and what to offer, among persons who were told and did not say no, takes " +
				"no consent if the interest is weighed",
			By:     rows.By(law.GDPR("6(1)(f)")),
			Within: profiles(with(func(w *occasionIs) { w.Profile = rgpd.Is(ChoosesOffers) })),
		},
		{
			ID: "need-profiling-brings-information", Brings: duties("consent-tell-of-profiling"),
			FR:     "qui profile le dit, et le droit de s'y opposer",
			EN:     "who profiles says so, and that one may object",
			By:     rows.By(law.GDPR("13(2)(f) et 14(2)(g)"), law.GDPR("21(2)-(4)")),
			Within: profiles(occasionIs{}),
		},
		{
			ID: "need-elsewhere-spares-profiling", Spares: duties("consent-tell-of-profiling"),
			FR:     "qui ne profile personne n'a pas à le dire",
			EN:     "who profiles nobody need not say so",
			By:     rows.By(law.GDPR("13(2)(f) et 14(2)(g)")),
			Within: occasionIs{Head: rgpd.Not(Profiling)},
		},
	}
}
