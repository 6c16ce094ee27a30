package consent

import (
	"github.com/rgpd-go/rgpd"
	"github.com/rgpd-go/rgpd/internal/law"
	"github.com/rgpd-go/rgpd/internal/rows"
)

// proofRows: proven: the house can show it. Revocable.
func proofRows() []row {
	return []row{
		// Proven: the house can show it.

		{
			ID: "consent-unproven", Then: rgpd.Forbid,
			FR:   "l'instant, le texte, l'origine ou la personne ne sont pas prouvés",
			EN:   "instant, wording, origin or person is not proven",
			By:   rows.By(law.GDPR("7(1)")),
			When: when{Evidence: rgpd.Is(partial, noProof)},
			Do: rgpd.Text{
				FR: "Conserver pour chaque personne l'instant, le texte exact, l'origine et l'identité.",
				EN: "Keep for each person the instant, the exact wording, the origin and the identity.",
			},
			Open: rgpd.Text{
				FR: "La preuve n'est tenue pour individuelle qu'avec l'instant, le texte, son empreinte ou sa " +
					"version, l'origine et la personne. Lecture stricte.",
				EN: "Proof counts as individual only with instant, wording or its digest or version, origin and " +
					"person. Strict reading.",
			},
			More: more{Path: "evidence.kind", Breaks: CriteriaOf(Proven), Of: of(OnProof)},
		},
		{
			ID: "consent-proof-contradicted", Then: rgpd.Forbid,
			FR: "la preuve se contredit : empreinte d'un autre texte, formulaire postérieur, durée à la fois omise " +
				"et indiquée, ou majeur pour lequel un parent, ou un mineur, a consenti seul",
			EN: "the proof contradicts itself: digest of another wording, a form that is younger, a period both " +
				"left out and stated, or a person of age for whom a parent, or a minor, consented alone",
			By:   rows.By(law.GDPR("7(1)")),
			When: when{Evidence: rgpd.Is(contradicted)},
			Do: rgpd.Text{
				FR: "Retrouver la version du formulaire que la personne a vue.",
				EN: "Find the version of the form that the person met.",
			},
			Open: rgpd.Text{
				FR: "Une preuve qui se contredit ne prouve rien. D'un formulaire dont le premier jour est inconnu, " +
					"on présume qu'il était déjà paru ; d'un texte ou d'une empreinte conservés seuls, qu'ils vont " +
					"ensemble.",
				EN: "A proof that contradicts itself proves nothing. Of a form whose first day is unknown it is " +
					"presumed that it was out; of a wording or a digest kept alone, that it is that of the other.",
			},
			More: more{Path: "form.digest", Breaks: CriteriaOf(Proven), Of: of(OnProof)},
		},
		{
			ID: "consent-specimen-only", Then: rgpd.Forbid,
			FR:   "un formulaire type ne prouve le consentement de personne",
			EN:   "a specimen form proves nobody's consent",
			By:   rows.By(law.GDPR("7(1)"), law.EDF),
			When: when{Evidence: rgpd.Is(specimen)},
			Do: rgpd.Text{
				FR: "Obtenir du fournisseur la preuve de chaque personne.",
				EN: "Get the proof for each person from the supplier.",
			},
			More: more{Path: "evidence.kind", Breaks: CriteriaOf(Proven), Of: of(OnProof)},
		},
		{
			ID: "consent-supplier-assurance", Then: rgpd.Forbid,
			FR:   "l'assurance du fournisseur n'est pas une preuve",
			EN:   "the supplier's assurance is no proof",
			By:   rows.By(law.GDPR("7(1)"), law.Foriou),
			When: when{Evidence: rgpd.Is(supplierWord)},
			Do: rgpd.Text{
				FR: "Obtenir et vérifier la preuve de chaque personne ; un contrat ou une facture ne suffit pas.",
				EN: "Get and check the proof for each person; a contract or an invoice is not enough.",
			},
			More: more{Path: "evidence.kind", Breaks: CriteriaOf(Proven), Of: of(OnProof)},
		},
		{
			ID: "consent-supplier-unchecked", Then: rgpd.Forbid,
			FR:   "l'acheteur n'a pas vérifié lui-même les conditions du recueil",
			EN:   "the buyer did not itself check how it was collected",
			By:   rows.By(law.Foriou.Explaining(law.GDPR("7(1)"))),
			When: when{Collector: rgpd.Is(BySupplier), Check: rgpd.Is(Unchecked)},
			Do: rgpd.Text{
				FR: "Contrôler les formulaires et des preuves tirées au sort, et consigner ce contrôle.",
				EN: "Check the forms and a sample of the proofs, and write it down.",
			},
			Open: rgpd.Text{
				FR: "Un contrôle non daté a pu suivre le contact : rien n'est alors décidé.",
				EN: "A check of an unknown day may have come after the contact: nothing is decided then.",
			},
			More: more{Path: "collection.check", Breaks: CriteriaOf(Proven), Of: of(OnProof)},
		},
		{
			ID: "consent-burden-of-proof", Then: rgpd.Forbid,
			FR:   "la preuve du consentement incombe au professionnel",
			EN:   "the professional bears the burden of proof",
			By:   rows.By(law.L2231),
			When: when{Channel: telephone, Place: inFrance, Evidence: rgpd.Not(individual)},
			Do:   rgpd.Text{FR: "Conserver la preuve individuelle.", EN: "Keep the individual proof."},
			More: more{Path: "evidence.kind", Breaks: CriteriaOf(Proven), Of: of(OnProof)},
		},

		// Revocable.

		{
			ID: "consent-withdrawal-harder", Then: rgpd.Forbid,
			FR:   "retirer son consentement est plus difficile que le donner",
			EN:   "withdrawing is harder than agreeing",
			By:   rows.By(law.GDPR("7(3)")),
			When: when{Exit: rgpd.Is(ExitHarder)},
			Do: rgpd.Text{
				FR: "Offrir le retrait par la même voie, sans compte ni lettre ni frais.",
				EN: "Offer withdrawal by the same way, without account, letter or fee.",
			},
			Open: rgpd.Text{
				FR: "Un retrait plus difficile que le consentement le vicie-t-il, ou n'est-il qu'un manquement à " +
					"côté ? Lecture stricte : il le vicie.",
				EN: "Does a withdrawal harder than the consent void it, or is it a breach beside it? Strict reading: " +
					"it voids it.",
			},
			More: more{Path: "form.exit", Breaks: CriteriaOf(EasyWithdrawal), Of: of(Revocable)},
		},
		{
			ID: "consent-oral-withdrawal-refused", Then: rgpd.Forbid,
			FR:   "le retrait exprimé de vive voix n'est pas reçu",
			EN:   "a withdrawal by voice is not taken",
			By:   rows.By(law.R2233),
			When: when{Channel: telephone, Place: inFrance, Exit: rgpd.Not(ExitAsEasy)},
			Do: rgpd.Text{
				FR: "Recevoir le retrait pendant l'appel, et l'inscrire.",
				EN: "Take the withdrawal during the call, and enter it.",
			},
			More: more{Path: "form.exit", Breaks: CriteriaOf(EasyWithdrawal), Of: of(Revocable)},
		},
	}
}
