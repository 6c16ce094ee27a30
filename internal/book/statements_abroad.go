package book

import "github.com/rgpd-go/rgpd"

var statementsAbroad = []Topic{
	{
		Title: rgpd.Text{FR: "Le centre d'appels en Tunisie", EN: "The call centre in Tunisia"},
		Of: []Statement{
			{
				Says: rgpd.Text{
					FR: "L'entreprise française est responsable, le centre sous-traitant",
					EN: "The French firm is controller, the centre processor",
				},
				Rules: []rgpd.RuleID{
					"role-processor", "role-sub-processor", "role-controller-of-reuse", "transfer-module-2",
					"transfer-module-3",
				},
				Law: rgpd.Text{
					FR: "Sur ces faits seulement ; par un prestataire français, le centre est sous-traitant " +
						"ultérieur (module 3).",
					EN: "On these facts only; through a French outsourcer the centre is a sub-processor (module 3).",
				},
			},
			{
				Says: rgpd.Text{
					FR: "Rendre adéquat le niveau du pays, par exemple par des clauses types",
					EN: "Make the country's level adequate, for example by standard clauses",
				},
				Rules: []rgpd.RuleID{
					"transfer-safeguard-missing", "transfer-standard-clauses", "transfer-assessment-missing",
					"transfer-duty-tunisia",
				},
				Law: rgpd.Text{
					FR: "Les clauses servent parce que le pays n'est pas adéquat ; un outil est obligatoire, " +
						"et une analyse avec lui (art. 46), hors les dérogations de l'article 49.",
					EN: "The clauses serve because the country is not adequate; one tool is compulsory, and an " +
						"assessment with it (art. 46), but for the derogations of article 49.",
				},
			},
			{
				Says: rgpd.Text{
					FR: "Premier envoi au centre",
					EN: "First sending to the centre",
				},
				Rules: []rgpd.RuleID{
					"operation-transfer-tool", "operation-transfer-assessment", "operation-transfer-notice",
					"operation-processor-contract", "operation-minimised-file",
				},
				Law: rgpd.Text{
					FR: "Transfert.",
					EN: "A transfer.",
				},
			},
			{
				Says: rgpd.Text{
					FR: "Conservation sur ses serveurs",
					EN: "Storage on its servers",
				},
				Rules: []rgpd.RuleID{
					"operation-retention-rule", "operation-security-annex", "operation-local-access-analysis",
				},
				Law: rgpd.Text{
					FR: "Le même transfert.",
					EN: "The same transfer.",
				},
			},
			{
				Says: rgpd.Text{
					FR: "Consultation par les opérateurs",
					EN: "Operators look at records",
				},
				Rules: []rgpd.RuleID{
					"operation-bound-staff", "operation-need-to-know", "operation-access-log",
				},
				Law: rgpd.Text{
					FR: "Transfert, même si les données sont hébergées dans l'Union.",
					EN: "A transfer, even if the data are hosted in the Union.",
				},
			},
			{
				Says: rgpd.Text{
					FR: "Mise à jour",
					EN: "Updating",
				},
				Rules: []rgpd.RuleID{
					"operation-accuracy", "operation-relay-of-changes", "operation-objection-at-once",
					"operation-change-log",
				},
				Law: rgpd.Text{
					FR: "Aucun transfert nouveau.",
					EN: "No new transfer.",
				},
			},
			{
				Says: rgpd.Text{
					FR: "Enregistrement des appels",
					EN: "Recording of calls",
				},
				Rules: []rgpd.RuleID{
					"operation-recording-purpose", "operation-recording-notice", "operation-sampling-rule",
					"operation-recording-retention",
				},
				Law: rgpd.Text{
					FR: "Finalité propre ; permanent seulement si un texte l'impose.",
					EN: "A purpose of its own; permanent only where a text orders it.",
				},
			},
			{
				Says: rgpd.Text{
					FR: "Rapports et analyses",
					EN: "Reports and analysis",
				},
				Rules: []rgpd.RuleID{
					"operation-aggregated-reports", "operation-no-own-reuse", "operation-report-specification",
				},
				Law: rgpd.Text{
					FR: "Agrégés d'abord.",
					EN: "Aggregated first.",
				},
			},
			{
				Says: rgpd.Text{
					FR: "Suppression",
					EN: "Deletion",
				},
				Rules: []rgpd.RuleID{
					"operation-deletion-done", "operation-deletion-certificate", "operation-objection-list-kept",
				},
				Law: rgpd.Text{
					FR: "La liste repoussoir demeure.",
					EN: "The suppression list stays.",
				},
			},
			{
				Says: rgpd.Text{
					FR: "Retour des données en France",
					EN: "Sending back to France",
				},
				Rules: []rgpd.RuleID{
					"operation-return-secured", "operation-local-export-authorisation",
					"transfer-duty-tunisian-export",
				},
				Law: rgpd.Text{
					FR: "Aucun transfert du chapitre V ; une autorisation tunisienne.",
					EN: "No transfer of chapter V; a Tunisian authorisation.",
				},
			},
			{
				Says: rgpd.Text{
					FR: "Clause sur les instructions",
					EN: "Clause on instructions",
				},
				Words: "instruction documentée du responsable de traitement",
				Rules: []rgpd.RuleID{
					"contract-instructions", "contract-instructions-transfers", "contract-unlawful-instruction",
				},
				Law: rgpd.Text{
					FR: "Art. 28(3)(a), transferts compris.",
					EN: "Art. 28(3)(a), transfers included.",
				},
			},
			{
				Says: rgpd.Text{
					FR: "Clause de confidentialité",
					EN: "Clause on confidentiality",
				},
				Words: "Obligation de confidentialité pour le personnel",
				Rules: []rgpd.RuleID{
					"contract-confidentiality",
				},
				Law: rgpd.Text{
					FR: "Art. 28(3)(b).",
					EN: "Art. 28(3)(b).",
				},
			},
			{
				Says: rgpd.Text{
					FR: "Clause de sécurité",
					EN: "Clause on security",
				},
				Words: "mesures de sécurité techniques et organisationnelles appropriées",
				Rules: []rgpd.RuleID{
					"contract-security", "contract-security-concrete", "contract-security-mfa",
					"contract-security-logs",
				},
				Law: rgpd.Text{
					FR: "Art. 28(3)(c) ; les exemples de l'article sont l'état de l'art.",
					EN: "Art. 28(3)(c); the article's examples are the state of the art.",
				},
			},
			{
				Says: rgpd.Text{
					FR: "Clause sur les violations",
					EN: "Clause on breaches",
				},
				Words: "notification des violations de données dans un délai spécifié (dans les 72 heures)",
				Rules: []rgpd.RuleID{
					"contract-breach", "contract-breach-limit", "contract-breach-limit-48",
					"contract-breach-limit-72",
				},
				Law: rgpd.Text{
					FR: "Le sous-traitant : dans les meilleurs délais (art. 33(2)) ; les 72 heures sont celles " +
						"du responsable.",
					EN: "The processor: without undue delay (art. 33(2)); the 72 hours are the controller's.",
				},
			},
			{
				Says: rgpd.Text{
					FR: "Clause d'aide aux droits",
					EN: "Clause on help with rights",
				},
				Words: "Assistance au responsable de traitement",
				Rules: []rgpd.RuleID{
					"contract-rights", "contract-objections-live",
				},
				Law: rgpd.Text{
					FR: "Art. 28(3)(e).",
					EN: "Art. 28(3)(e).",
				},
			},
			{
				Says: rgpd.Text{
					FR: "Clause de fin de contrat",
					EN: "Clause on the end",
				},
				Words: "supprimer ou renvoyer toutes les données personnelles",
				Rules: []rgpd.RuleID{
					"contract-ending", "contract-ending-choice", "contract-ending-copies",
				},
				Law: rgpd.Text{
					FR: "Art. 28(3)(g), au choix du responsable.",
					EN: "Art. 28(3)(g), as the controller chooses.",
				},
			},
			{
				Says: rgpd.Text{
					FR: "Clause de sous-traitance ultérieure",
					EN: "Clause on sub-processors",
				},
				Words: "Autorisation ou interdiction de recourir à d'autres sous-traitants",
				Rules: []rgpd.RuleID{
					"contract-sub-processing", "contract-sub-processing-prior", "contract-flow-down",
				},
				Law: rgpd.Text{
					FR: "Art. 28(2) et (4) : écrite et préalable, les mêmes obligations.",
					EN: "Art. 28(2) and (4): written and prior, the same obligations.",
				},
			},
			{
				Says: rgpd.Text{
					FR: "Clause d'audit",
					EN: "Clause on audits",
				},
				Words: "permettre et de contribuer aux audits",
				Rules: []rgpd.RuleID{
					"contract-audits", "contract-audits-information",
				},
				Law: rgpd.Text{
					FR: "Art. 28(3)(h).",
					EN: "Art. 28(3)(h).",
				},
			},
			{
				Says: rgpd.Text{
					FR: "Clause sur les transferts",
					EN: "Clause on transfers",
				},
				Words: "Détails sur les transferts de données autorisés",
				Rules: []rgpd.RuleID{
					"contract-transfers", "contract-transfers-countries", "contract-transfers-tool",
					"contract-transfers-assessment",
				},
				Law: rgpd.Text{
					FR: "Nommer l'outil ne suffit pas : signé, annexes remplies, analyse faite.",
					EN: "Naming the tool is not enough: signed, annexes filled in, assessment made.",
				},
			},
		},
	},
	{
		Title: rgpd.Text{FR: "Les sanctions", EN: "Sanctions"},
		Of: []Statement{
			{
				Says: rgpd.Text{
					FR: "De 2 % à 4 % du chiffre d'affaires, de 10 à 20 millions d'euros",
					EN: "From 2 % to 4 % of turnover, from 10 to 20 million euros",
				},
				Law: rgpd.Text{
					FR: "Aucune règle : `rgpd.Tier`. Deux plafonds, chacun le plus élevé d'un montant et d'un " +
						"pourcentage (art. 83(4) et (5)) ; aucun minimum.",
					EN: "No rule: `rgpd.Tier`. Two ceilings, each the higher of an amount and a percentage " +
						"(art. 83(4) and (5)); no minimum.",
				},
			},
			{
				Says: rgpd.Text{
					FR: "L'amende en dernier ressort, après avertissement",
					EN: "A fine as a last resort, after a warning",
				},
				Law: rgpd.Text{
					FR: "Aucune règle : l'article 83(2) ne demande aucune étape préalable.",
					EN: "No rule: article 83(2) asks for no prior step.",
				},
			},
			{
				Says: rgpd.Text{
					FR: "Aucune autorité n'a encore prononcé une interdiction aux conséquences aussi lourdes",
					EN: "No authority has yet imposed a ban with consequences as heavy",
				},
				Law: rgpd.Text{
					FR: "Aucune règle : un fait, et daté.",
					EN: "No rule: a fact, and a dated one.",
				},
			},
		},
	},
	{
		Title: rgpd.Text{FR: "Ce que l'article tait", EN: "Where the article is silent"},
		Of: []Statement{
			{
				Says: rgpd.Text{
					FR: "Jours et heures",
					EN: "Days and hours",
				},
				Rules: []rgpd.RuleID{
					"weekend", "holiday", "outside-hours",
				},
				Law: rgpd.Text{
					FR: "C. conso., L. 223-1 al. 6 et D. 223-9.",
					EN: "C. conso., L. 223-1 al. 6 and D. 223-9.",
				},
			},
			{
				Says: rgpd.Text{
					FR: "Nombre de tentatives",
					EN: "Number of attempts",
				},
				Rules: []rgpd.RuleID{
					"attempt-cap-reached", "count-attempt",
				},
				Law: rgpd.Text{
					FR: "D. 223-9 : quatre en trente jours.",
					EN: "D. 223-9: four in thirty days.",
				},
			},
			{
				Says: rgpd.Text{
					FR: "Numéro présenté",
					EN: "Number shown",
				},
				Rules: []rgpd.RuleID{
					"number-withheld", "number-not-principals", "number-premium", "number-mobile-desk",
					"number-territorial-automatic",
				},
				Law: rgpd.Text{
					FR: "C. conso., L. 221-17 ; plan de numérotation.",
					EN: "C. conso., L. 221-17; numbering plan.",
				},
			},
			{
				Says: rgpd.Text{
					FR: "Secteurs interdits",
					EN: "Banned sectors",
				},
				Rules: []rgpd.RuleID{
					"works-ban", "works-message-ban", "training-account-ban", "training-account-reward", "funeral-ban",
					"lawyer-solicitation", "lawyer-solicitation-2023",
				},
				Law: rgpd.Text{
					FR: "C. conso., L. 223-1 al. 5 (appels) et L. 223-8 (messages) ; C. trav., L. 6323-8-1 (compte " +
						"de formation, récompenses comprises) ; CGCT, L. 2223-33 ; règles des avocats.",
					EN: "C. conso., L. 223-1 al. 5 (calls) and L. 223-8 (messages); C. trav., L. 6323-8-1 (training " +
						"account, rewards included); CGCT, L. 2223-33; the rules of lawyers.",
				},
			},
			{
				Says: rgpd.Text{
					FR: "Voix artificielles",
					EN: "Artificial voices",
				},
				Rules: []rgpd.RuleID{
					"machine-voice", "disclose-ai",
				},
				Law: rgpd.Text{
					FR: "Un automate, quel que soit le canal nommé ; règlement sur l'IA, art. 50.",
					EN: "A machine, whatever channel is named; AI Act, art. 50.",
				},
			},
			{
				Says: rgpd.Text{
					FR: "Durée de validité du consentement",
					EN: "How long a consent is valid",
				},
				Rules: []rgpd.RuleID{
					"consent-year-over", "consumer-consent-lapsed",
				},
				Law: rgpd.Text{
					FR: "R. 223-1 : un an.",
					EN: "R. 223-1: a year.",
				},
			},
		},
	},
}
