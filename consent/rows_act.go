package consent

import (
	"github.com/rgpd-go/rgpd"
	"github.com/rgpd-go/rgpd/internal/law"
	"github.com/rgpd-go/rgpd/internal/rows"
)

// actRows: unambiguous: a statement or a clear positive act.
func actRows() []row {
	return []row{
		{
			ID: "consent-box-preticked", Then: rgpd.Forbid,
			FR:   "la case était cochée par défaut",
			EN:   "the box was ticked beforehand",
			By:   rows.By(law.GDPR("consid. 32"), law.Planet49, law.SourceArticle),
			When: when{Act: rgpd.Is(PreTickedBox)},
			Do: rgpd.Text{
				FR: "Laisser la case non cochée, et enregistrer que la personne l'a cochée.",
				EN: "Leave the box unticked, and record that the person ticked it.",
			},
			More: more{Path: "act", Breaks: CriteriaOf(PositiveAct), Of: of(Unambiguous), Clause: articleOnBoxes},
		},
		{
			ID: "consent-silence", Then: rgpd.Forbid,
			FR:   "le silence, la poursuite de la navigation ou l'inactivité ne valent pas consentement",
			EN:   "silence, continued browsing or inaction is no act",
			By:   rows.By(law.GDPR("consid. 32")),
			When: when{Act: rgpd.Is(KeptStill, RenewedTacitly)},
			Do: rgpd.Text{
				FR: "Recueillir un acte positif : une case à cocher, une réponse orale, une signature.",
				EN: "Ask for an act: a box to tick, words spoken, a signature.",
			},
			More: more{Path: "act", Breaks: CriteriaOf(PositiveAct), Of: of(Unambiguous)},
		},
		{
			ID: "consent-ticked-for-person", Then: rgpd.Forbid,
			FR:   "la case a été cochée par un autre que la personne",
			EN:   "the box was ticked by someone else",
			By:   rows.By(law.OrangeRomania.Explaining(law.GDPR("4(11)"))),
			When: when{Act: rgpd.Is(TickedByOther)},
			Do: rgpd.Text{
				FR: "Faire cocher la case par la personne elle-même, ou prouver son acte par un enregistrement.",
				EN: "Have the person tick it, or prove the person's own act by a recording.",
			},
			More: more{Path: "act", Breaks: CriteriaOf(PositiveAct, Proven), Of: of(Unambiguous, OnProof)},
		},
		{
			ID: "consent-opt-out-only", Then: rgpd.Forbid,
			FR:   "ne pas cocher une case de refus n'est pas consentir",
			EN:   "not ticking \"I do not want\" is no consent",
			By:   rows.By(law.GDPR("4(11)")),
			When: when{Act: rgpd.Is(OptOutBox)},
			Do: rgpd.Text{
				FR: "Remplacer la case de refus par une case d'acceptation non cochée.",
				EN: "Replace the refusal by a box to agree, unticked.",
			},
			More: more{Path: "act", Breaks: CriteriaOf(PositiveAct), Of: of(Unambiguous)},
		},
		{
			ID: "consent-terms-accepted", Then: rgpd.Forbid,
			FR:   "accepter les conditions générales n'est pas consentir à la prospection",
			EN:   "accepting general terms is no consent to prospecting",
			By:   rows.By(law.GDPR("7(2)"), law.CallingMachines, law.SourceArticle),
			When: when{Act: rgpd.Is(AcceptedTerms)},
			Do: rgpd.Text{
				FR: "Ajouter une case dédiée, non cochée, hors des conditions générales.",
				EN: "Add a dedicated box, unticked, outside the general terms.",
			},
			More: more{
				Path: "act", Breaks: CriteriaOf(PositiveAct, Separate), Of: of(Unambiguous, Informed),
				Clause: articleOnTerms,
			},
		},
		{
			ID: "consent-no-positive-act", Then: rgpd.Forbid,
			FR: "aucun acte positif clair : clause préécrite ou simple navigation",
			EN: "no clear positive act: a clause written beforehand, or mere browsing",
			By: rows.By(law.L2231, law.R2231.Part("II")),
			When: when{
				Channel: telephone, Place: inFrance,
				Act: rgpd.Is(PreTickedBox, OptOutBox, KeptStill, AcceptedTerms, RenewedTacitly),
			},
			Do:   rgpd.Text{FR: "Demander un acte positif clair.", EN: "Ask for a clear positive act."},
			More: more{Path: "act", Breaks: CriteriaOf(PositiveAct), Of: of(Unambiguous)},
		},
		{
			ID: "consent-tacit-renewal", Then: rgpd.Forbid,
			FR:   "un consentement ne se renouvelle pas tacitement",
			EN:   "a consent is not renewed tacitly",
			By:   rows.By(law.R2231.Part("I")),
			When: when{Channel: telephone, Place: inFrance, Act: rgpd.Is(RenewedTacitly)},
			Do: rgpd.Text{
				FR: "Recueillir un nouveau consentement avant le terme.",
				EN: "Ask again before the consent ends.",
			},
			More: more{Path: "act", Breaks: CriteriaOf(PositiveAct), Of: of(Current, Unambiguous)},
		},
		{
			ID: "consent-asked-on-sales-call", Then: rgpd.Forbid,
			FR:   "le consentement a été demandé au cours d'un appel qui le requérait déjà",
			EN:   "the consent was asked for on a call that already needed it",
			By:   rows.By(law.L2231.Strictly()),
			When: when{Channel: telephone, Place: inFrance, Act: rgpd.Is(SpokeOnSalesCall)},
			Do: rgpd.Text{
				FR: "Recueillir le consentement avant tout appel de prospection, par un autre moyen.",
				EN: "Collect the consent before any prospecting call, by another means.",
			},
			Open: rgpd.Text{
				FR: "Aucun texte ne le dit en ces termes : la personne n'avait pas consenti à l'appel passé pour " +
					"vendre, ou pour obtenir ce consentement. Lecture stricte.",
				EN: "No text says so in these words: nobody had agreed to a call placed to sell, or to get this " +
					"consent. Strict reading.",
			},
			More: more{Path: "act", Breaks: CriteriaOf(GivenBefore), Of: of(Specific)},
		},
	}
}
