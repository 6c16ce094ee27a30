package rights

import (
	"github.com/rgpd-go/rgpd"
	"github.com/rgpd-go/rgpd/internal/law"
	"github.com/rgpd-go/rgpd/internal/rows"
)

// answerReviews look at extensions, answers, refusals and stops.
func answerReviews() []review {
	return []review{
		{
			ID: "request-extension-late", Then: rgpd.Oblige,
			FR: "annoncer la prolongation dans le mois de la réception",
			EN: "tell of an extension within a month of receipt",
			By: rows.By(law.GDPR("12(3)")),
			Do: rgpd.Text{
				FR: "Répondre aussitôt : la date d'un mois demeure.",
				EN: "Answer at once: the date of one month stands.",
			},
			More: breach{
				level: rgpd.Error,
				found: rgpd.Text{
					FR: "La prolongation a été annoncée après le premier mois : elle est sans effet.",
					EN: "The extension was told after the first month: it is void.",
				},
			},
		},
		{
			ID: "request-extension-without-reasons", Then: rgpd.Oblige,
			FR: "annoncer la prolongation avec ses motifs",
			EN: "tell of an extension with its reasons",
			By: rows.By(law.GDPR("12(3)")),
			Do: rgpd.Text{
				FR: "Inscrire sous « motifs donnés » lequel des deux l'a été ; si aucun ne l'a été, et tant que le " +
					"mois court, l'annoncer de nouveau avec ses motifs ; sinon répondre.",
				EN: "Enter under “reasons” which of the two was; if none was, and while the month runs, tell of it " +
					"again with its reasons; else answer.",
			},
			More: breach{
				level: rgpd.Error,
				found: rgpd.Text{
					FR: "La prolongation a été annoncée sans qu'il soit établi que la personne en a reçu un " +
						"motif de la loi (complexité, nombre des demandes) : elle est sans effet.",
					EN: "The extension was told without it being on record that the person was given a " +
						"reason of the law (complexity, number of requests): it is void.",
				},
			},
		},
		{
			ID: "request-extension-unfounded", Then: rgpd.Oblige,
			FR: "ne prolonger que pour la complexité et le nombre des demandes",
			EN: "extend only for complexity and number of requests",
			By: rows.By(law.GDPR("12(3)"), law.GuidelinesAccess.Part("§162-164")),
			Do: rgpd.Text{FR: "Répondre dans le mois.", EN: "Answer within the month."},
			More: breach{
				level: rgpd.Error,
				found: rgpd.Text{
					FR: "Ni complexité ni nombre de demandes, selon le responsable lui-même : la " +
						"prolongation est sans effet.",
					EN: "Neither complexity nor number of requests, by the controller's own assessment: the " +
						"extension is void.",
				},
			},
		},
		{
			ID: "request-second-extension", Then: rgpd.Oblige,
			FR: "ne prolonger qu'une fois",
			EN: "extend only once",
			By: rows.By(law.GDPR("12(3)")),
			Do: rgpd.Text{
				FR: "Répondre dans les trois mois de la réception.",
				EN: "Answer within three months of receipt.",
			},
			More: breach{
				level: rgpd.Error,
				found: rgpd.Text{
					FR: "Une seconde prolongation a été annoncée : le texte n'en connaît qu'une.",
					EN: "A second extension was told: the text knows one.",
				},
			},
		},
		{
			ID: "request-answer-late", Then: rgpd.Oblige,
			FR: "envoyer la réponse dans le délai",
			EN: "send the answer in time",
			By: rows.By(law.GDPR("12(3)")),
			Do: rgpd.Text{
				FR: "Consigner la cause du retard et ce qui l'empêchera.",
				EN: "Record the cause of the delay and what will prevent it.",
			},
			More: breach{
				level: rgpd.Error,
				found: rgpd.Text{
					FR: "La réponse a été envoyée après le terme.",
					EN: "The answer was sent after the limit.",
				},
			},
		},
		{
			ID: "request-answer-names-none", Then: rgpd.Oblige,
			FR: "dire à laquelle des demandes d'un dossier une réponse ou un refus répond",
			EN: "say which of the requests of a case an answer or a refusal is to",
			By: rows.By(law.GDPR("5(2)")),
			Do: rgpd.Text{
				FR: "Consigner un événement par demande, avec son droit ; répondre à celles qui attendent encore.",
				EN: "Record an event for each request, with its right; answer those that still wait.",
			},
			More: breach{
				level: rgpd.Warning,
				found: rgpd.Text{
					FR: "La réponse ne nomme aucun droit et plusieurs demandes étaient ouvertes : elle les clôt " +
						"toutes.",
					EN: "The answer names no right and several requests were open: it closes them all.",
				},
			},
		},
		{
			ID: "request-answer-past-strict", Then: rgpd.Oblige,
			FR: "tenir la date la plus prudente quand la loi est incertaine",
			EN: "keep to the most cautious day where the law is uncertain",
			By: rows.By(law.OurReading),
			Do: rgpd.Text{
				FR: "Garder au dossier la raison de la lecture retenue.",
				EN: "Keep the reason of the reading on file.",
			},
			Open: rgpd.Text{
				FR: "Deux dates : celle de la lecture retenue et celle de la plus stricte ; voir " +
					"Deadline.Open.",
				EN: "Two days: that of the reading taken and that of the strictest; see Deadline.Open.",
			},
			More: breach{
				level: rgpd.Warning,
				found: rgpd.Text{
					FR: "La réponse est dans le délai selon la lecture retenue, en retard selon la plus " +
						"stricte.",
					EN: "The answer is in time on the prevailing reading, late on the strictest.",
				},
			},
		},
		{
			ID: "request-answer-past-cautious", Then: rgpd.Oblige,
			FR: "tenir la date prudente tant que le jour où la demande est parvenue n'est pas établi",
			EN: "keep to the cautious day as long as the day on which the request arrived is not established",
			By: rows.By(law.OurReading),
			Do: rgpd.Text{
				FR: "Établir quand la demande est parvenue au responsable, et l'inscrire.",
				EN: "Find out when the request reached the controller, and enter it.",
			},
			Open: rgpd.Text{
				FR: "Le délai court-il de la réception ailleurs, ou du jour où la demande parvient au responsable ? " +
					"Ce jour n'est pas connu : seule la date comptée de la réception l'est.",
				EN: "Does the period run from the receipt elsewhere, or from the day the request reaches the " +
					"controller? That day is not known: only the day counted from the receipt is.",
			},
			More: breach{
				level: rgpd.Warning,
				found: rgpd.Text{
					FR: "La réponse ou le refus est parti après la date prudente, comptée de la réception : rien " +
						"n'établit qu'il soit dans le délai.",
					EN: "The answer or the refusal left after the cautious day, counted from the receipt: nothing " +
						"shows that it is in time.",
				},
			},
		},
		{
			ID: "request-medical-file-past-eight-days", Then: rgpd.Oblige,
			FR: "donner accès au dossier médical dans les huit jours, sauf si tout date de plus de cinq ans ou si la " +
				"commission départementale des soins psychiatriques est saisie",
			EN: "give access to the medical file within eight days, unless all of it is older than five years or the " +
				"departmental commission for psychiatric care is seised",
			By: rows.By(law.CNILAnswers, law.OurReading),
			Do: rgpd.Text{
				FR: "Garder au dossier ce qui établit que les deux mois valaient, s'ils valaient.",
				EN: "Keep on file what shows that the two months held, if they did.",
			},
			More: breach{
				level: rgpd.Warning,
				found: rgpd.Text{
					FR: "La réponse est partie après les huit jours de l'art. L. 1111-7 du Code de la santé " +
						"publique : en retard, sauf si tout date de plus de cinq ans ou si la commission " +
						"départementale des soins psychiatriques est saisie (deux mois).",
					EN: "The answer left after the eight days of art. L. 1111-7 of the French Public Health " +
						"Code: late, unless all of it is older than five years or the departmental commission " +
						"for psychiatric care is seised (two months).",
				},
			},
		},
		{
			ID: "request-draft-is-not-sent", Then: rgpd.Oblige,
			FR: "compter l'envoi, non la validation du projet",
			EN: "count the sending, not the approval of a draft",
			By: rows.By(law.GDPR("12(3)")),
			Do: rgpd.Text{FR: "Envoyer dès la validation.", EN: "Send upon approval."},
			More: breach{
				level: rgpd.Info,
				found: rgpd.Text{
					FR: "Le projet était validé dans le délai ; la réponse est partie après.",
					EN: "The draft was approved in time; the answer left after.",
				},
			},
		},
		{
			ID: "request-refusal-late", Then: rgpd.Oblige,
			FR: "envoyer un refus, même partiel, dans le mois, prolongation ou non",
			EN: "send a refusal, even in part, within the month, extension or not",
			By: rows.By(law.GDPR("12(4)")),
			Do: rgpd.Text{
				FR: "Consigner la cause du retard ; la charge de la preuve pèse sur le responsable.",
				EN: "Record the cause of the delay; the burden of proof is on the controller.",
			},
			More: breach{
				level: rgpd.Error,
				found: rgpd.Text{
					FR: "Le refus a été envoyé après le premier mois, que rien ne prolonge.",
					EN: "The refusal was sent after the first month, which nothing extends.",
				},
			},
		},
		{
			ID: "request-refusal-incomplete", Then: rgpd.Oblige,
			FR: "donner dans un refus ses motifs, la réclamation à la CNIL et le recours au juge",
			EN: "give in a refusal its reasons, the complaint to the CNIL and the remedy before a court",
			By: rows.By(law.GDPR("12(4)")),
			Do: rgpd.Text{FR: "Compléter le refus sans tarder.", EN: "Complete the refusal without delay."},
			More: breach{
				level: rgpd.Error,
				found: rgpd.Text{
					FR: "Le refus ne porte pas, ou rien ne montre qu'il porte, ses motifs, la réclamation à " +
						"la CNIL et le recours juridictionnel.",
					EN: "The refusal does not give, or nothing shows that it gives, its reasons, the " +
						"complaint to the CNIL and the judicial remedy.",
				},
			},
		},
		{
			ID: "request-marketing-refused", Then: rgpd.Oblige,
			FR: "ne jamais refuser une opposition à la prospection",
			EN: "never refuse an objection to marketing",
			By: rows.By(law.GDPR("21(3)"), law.SuppressionList),
			Do: rgpd.Text{FR: "Arrêter aussitôt et le confirmer.", EN: "Stop at once, and confirm it."},
			More: breach{
				level: rgpd.Error,
				found: rgpd.Text{
					FR: "Une opposition à la prospection a été refusée : elle ne souffre aucune exception.",
					EN: "An objection to marketing was refused: it knows no exception.",
				},
			},
		},
		{
			ID: "request-never-stopped", Then: rgpd.Oblige,
			FR: "arrêter la prospection, non seulement le confirmer",
			EN: "stop marketing, and not only confirm it",
			By: rows.By(law.GDPR("21(3) et 7(3)"), law.SuppressionList),
			Do: rgpd.Text{
				FR: "Inscrire la personne sur la liste repoussoir et consigner l'instant.",
				EN: "Enter the person in the suppression list and record the instant.",
			},
			More: breach{
				level: rgpd.Error,
				found: rgpd.Text{
					FR: "Le dossier est clos et rien ne montre que la prospection a cessé.",
					EN: "The case is closed and nothing shows that marketing stopped.",
				},
			},
		},
		{
			ID: "request-stopped-late", Then: rgpd.Oblige,
			FR: "cesser la prospection immédiatement, le jour même",
			EN: "stop marketing on the same day, at once",
			By: rows.By(law.GDPR("21(3) et 7(3)"), law.SuppressionList),
			Do: rgpd.Text{
				FR: "Relier l'opposition au composeur ; vérifier les appels passés dans l'intervalle.",
				EN: "Wire the objection to the dialler; check the calls made in between.",
			},
			More: breach{
				level: rgpd.Error,
				found: rgpd.Text{
					FR: "La prospection n'a cessé qu'un autre jour que celui de l'opposition.",
					EN: "Marketing stopped only on a later day than the objection.",
				},
			},
		},
		{
			ID: "request-stop-outlives-request", Then: rgpd.Oblige,
			FR: "laisser l'opposition en vigueur quand la demande est retirée",
			EN: "leave the objection in force when the request is taken back",
			By: rows.By(law.OurReading),
			Do: rgpd.Text{
				FR: "Garder l'inscription sur la liste repoussoir, sauf nouveau consentement.",
				EN: "Keep the suppression entry, unless a new consent is given.",
			},
			Open: rgpd.Text{
				FR: "Retirer sa demande, est-ce lever son opposition ? Lecture stricte : non.",
				EN: "Does taking the request back lift the objection? Strict reading: no.",
			},
			More: breach{
				level: rgpd.Warning,
				found: rgpd.Text{
					FR: "La personne a retiré sa demande ; cela ne permet pas de la prospecter de nouveau.",
					EN: "The person took the request back; that does not allow marketing again.",
				},
			},
		},
		{
			ID: "request-receipt-on-the-spot", Then: rgpd.Oblige,
			FR: "remettre un récépissé daté et signé pour une demande faite sur place et non satisfaite " +
				"aussitôt",
			EN: "hand a dated and signed receipt for a request made on the spot and not met at once",
			By: rows.By(law.Decree77.BackTo(law.Decree92Before)),
			Do: rgpd.Text{
				FR: "Remettre un récépissé daté et signé.",
				EN: "Hand over a dated and signed receipt.",
			},
			More: breach{
				level: rgpd.Defect,
				found: rgpd.Text{
					FR: "La demande a été faite sur place, n'a pas été satisfaite aussitôt, et aucun " +
						"récépissé n'est consigné.",
					EN: "The request was made on the spot, was not met at once, and no receipt is on record.",
				},
			},
		},
	}
}
