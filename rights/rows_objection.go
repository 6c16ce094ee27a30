package rights

import (
	"github.com/rgpd-go/rgpd"
	"github.com/rgpd-go/rgpd/internal/law"
	"github.com/rgpd-go/rgpd/internal/rows"
)

// objectionRows are the rules on objection: art. 21.
func objectionRows() []row {
	return []row{
		{
			ID: "right-objection-marketing", Then: rgpd.Permit,
			FR:   "opposition à la prospection : sans motif, sans exception, quelle que soit la base",
			EN:   "objection to marketing: no reason, no exception, whatever the basis",
			By:   rows.By(law.GDPR("21(2) et 21(3)"), law.SuppressionList),
			When: when{Right: rgpd.Is(Objection), Purpose: rgpd.Is(Marketing)},
			Open: rgpd.Text{
				FR: "Une opposition ou un retrait dont la finalité n'est pas notée arrête les appels comme une " +
					"opposition à la prospection, suspend le reste du traitement et oblige à interroger la " +
					"personne ; la demande d'effacement d'un fichier de prospection vaut aussi opposition.",
				EN: "An objection or a withdrawal whose purpose nobody noted stops the calls as one to " +
					"marketing, holds the rest, and asks; an erasure asked of a marketing file is an " +
					"objection too.",
			},
		},
		{
			ID: "right-objection-marketing-stops", Then: rgpd.Oblige,
			FR:   "cesser immédiatement la prospection et le profilage qui s'y rattache",
			EN:   "stop at once marketing and the profiling that goes with it",
			By:   rows.By(law.GDPR("21(3) et 7(3)"), law.SuppressionList),
			When: when{Right: rgpd.Is(Objection, Withdrawal), Purpose: rgpd.Is(Marketing)},
		},
		{
			ID: "right-objection", Then: rgpd.Permit,
			FR: "opposition pour des raisons tenant à la situation particulière, à laquelle aucun motif impérieux " +
				"n'est opposé",
			EN: "objection on reasons of a particular situation, which nothing compelling overrides",
			By: rows.By(law.GDPR("21(1)"), law.DeveloperGuide.Part("fiche 15")),
			When: when{
				Right: rgpd.Is(Objection, Withdrawal), Purpose: rgpd.Is(OtherPurpose),
				Basis: rgpd.Is(PublicTask, LegitimateInterest), Situation: rgpd.Is(rgpd.Yes),
				Overriding: rgpd.Is(rgpd.No),
			},
		},
		{
			ID: "right-objection-basis", Then: rgpd.Forbid,
			FR: "l'opposition ne vise que ce qui repose sur une mission publique ou un intérêt légitime ; la " +
				"prospection y reste toujours soumise",
			EN: "only a public task or a legitimate interest can be objected to; marketing always can",
			By: rows.By(law.GDPR("21(1)"), law.DeveloperGuide.Part("fiche 15")),
			When: when{
				Right: rgpd.Is(Objection), Purpose: rgpd.Is(OtherPurpose),
				Basis: rgpd.Is(Contract, LegalObligation, VitalInterests), SpecialConsent: rgpd.Is(rgpd.No),
			},
		},
		{
			ID: "right-objection-is-withdrawal", Then: rgpd.Permit,
			FR: "l'opposition à un traitement fondé sur le consentement vaut retrait : ni motif, ni mise en " +
				"balance",
			EN: "to object to what rests on a consent is to withdraw it: no reason, no balancing",
			By: rows.By(law.GDPR("7(3)"), law.DeveloperGuide.Part("fiche 15")),
			When: when{
				Right: rgpd.Is(Objection), Purpose: rgpd.Not(Marketing), Basis: rgpd.Is(Consent),
			},
			Open: rgpd.Text{
				FR: "La fiche 15 de la CNIL parle ici de retrait, et non d'opposition : l'opposition à un traitement " +
					"consenti, de recherche aussi, vaut retrait.",
				EN: "The CNIL's sheet 15 has “retrait” there, not an objection: to object to a consent, for " +
					"research too, is taken as its withdrawal.",
			},
		},
		{
			ID: "right-objection-without-reasons", Then: rgpd.Forbid,
			FR: "aucune raison tenant à la situation particulière n'est donnée",
			EN: "no reason of a particular situation is given",
			By: rows.By(law.GDPR("21(1) et 21(6)")),
			When: when{
				Right: rgpd.Is(Objection, Withdrawal), Purpose: rgpd.Not(Marketing), Basis: rgpd.Not(Consent),
				Situation: rgpd.Is(rgpd.No), SpecialConsent: rgpd.Is(rgpd.No),
			},
		},
		{
			ID: "right-objection-overridden", Then: rgpd.Forbid,
			FR: "le responsable démontre des motifs légitimes et impérieux, qui prévalent sur les intérêts de la " +
				"personne, ou la nécessité pour des droits en justice",
			EN: "the controller shows compelling legitimate grounds, which override the interests of the person, or " +
				"legal claims",
			By: rows.By(law.GDPR("21(1)")),
			When: when{
				Right: rgpd.Is(Objection, Withdrawal), Purpose: rgpd.Is(OtherPurpose), Basis: rgpd.Not(Consent),
				Overriding: rgpd.Is(rgpd.Yes), SpecialConsent: rgpd.Is(rgpd.No),
			},
		},
		{
			ID: "right-objection-hold", Then: rgpd.Oblige,
			FR: "suspendre le traitement tant que les motifs impérieux ne sont pas démontrés, même sans " +
				"demande de limitation",
			EN: "hold the processing until compelling grounds are shown, restriction asked or not",
			By: rows.By(law.GDPR("18(1)(d) et 21(1)")),
			When: when{
				Right: rgpd.Is(Objection, Withdrawal), Purpose: rgpd.Is(OtherPurpose),
				Basis: rgpd.Is(PublicTask, LegitimateInterest),
			},
		},
		{
			ID: "right-objection-research", Then: rgpd.Permit,
			FR: "opposition à la recherche ou à la statistique, pour des raisons tenant à la situation " +
				"particulière",
			EN: "objection to research or statistics, on reasons of a particular situation",
			By: rows.By(law.GDPR("21(6)")),
			When: when{
				Right: rgpd.Is(Objection, Withdrawal), Purpose: rgpd.Is(Research),
				Basis: rgpd.Not(Consent, PublicTask), Situation: rgpd.Is(rgpd.Yes),
			},
		},
		{
			ID: "right-objection-research-task", Then: rgpd.Forbid,
			FR: "la recherche est nécessaire à une mission d'intérêt public",
			EN: "the research is necessary for a task of public interest",
			By: rows.By(law.GDPR("21(6)")),
			When: when{
				Right: rgpd.Is(Objection, Withdrawal), Purpose: rgpd.Is(Research), Basis: rgpd.Is(PublicTask),
				SpecialConsent: rgpd.Is(rgpd.No),
			},
		},
	}
}
