package register

import (
	"github.com/rgpd-go/rgpd"
	"github.com/rgpd-go/rgpd/internal/law"
	"github.com/rgpd-go/rgpd/internal/rows"
)

// entryChecks are what art. 30 asks of an entry, in the order of its points, then what
// is advised.
var entryChecks = []check{
	{
		ID: "register-controller-missing", Then: rgpd.Oblige,
		FR: "le responsable du traitement n'est pas nommé",
		EN: "the controller is not named",
		By: rows.By(law.GDPR("30(1)(a)")),
		Do: rgpd.Text{
			FR: "écrire la dénomination de la personne morale",
			EN: "write the name of the legal entity",
		},
		More: inspection{Level: rgpd.Error},
	},
	{
		ID: "register-controller-unreachable", Then: rgpd.Oblige,
		FR: "les coordonnées du responsable manquent",
		EN: "the contact details of the controller are missing",
		By: rows.By(law.GDPR("30(1)(a)")),
		Do: rgpd.Text{
			FR: "écrire une adresse, un courriel ou un téléphone",
			EN: "write an address, an e-mail or a telephone number",
		},
		More: inspection{Level: rgpd.Error},
	},
	{
		ID: "register-joint-unnamed", Then: rgpd.Oblige,
		FR: "un responsable conjoint est annoncé sans nom ni coordonnées complètes",
		EN: "a joint controller is announced without a name and contact details",
		By: rows.By(law.GDPR("30(1)(a)")),
		Do: rgpd.Text{
			FR: "écrire son nom et ses coordonnées, ou le retirer",
			EN: "write the name and contact details, or take it out",
		},
		More: inspection{Level: rgpd.Error},
	},
	{
		ID: "register-representative-missing", Then: rgpd.Oblige,
		FR: "le représentant dans l'Union n'est pas nommé, ou n'a pas de coordonnées",
		EN: "the representative in the Union is not named, or cannot be reached",
		By: rows.By(law.GDPR("30(1)(a), 30(2)(a)"), law.GDPR("27")),
		Do: rgpd.Text{
			FR: "écrire son nom et ses coordonnées",
			EN: "write the name and contact details",
		},
		More: inspection{Level: rgpd.Error},
	},
	{
		ID: "register-officer-unreachable", Then: rgpd.Oblige,
		FR: "un délégué à la protection des données est annoncé sans nom ni coordonnées complètes",
		EN: "a data protection officer is announced without a name and contact details",
		By: rows.By(law.GDPR("30(1)(a), 30(2)(a)")),
		Do: rgpd.Text{
			FR: "écrire son nom, ou sa fonction, et ses coordonnées ; laisser vide s'il n'y en a pas",
			EN: "write the name, or the function, and contact details; leave empty if there is none",
		},
		More: inspection{Level: rgpd.Error},
	},
	{
		ID: "register-purpose-missing", Then: rgpd.Oblige,
		FR: "une finalité manque",
		EN: "a purpose is missing",
		By: rows.By(law.GDPR("30(1)(b)")),
		Do: rgpd.Text{
			FR: "écrire à quoi sert le traitement, et non le nom du logiciel",
			EN: "write what the processing is for, and not the name of the software",
		},
		More: inspection{Level: rgpd.Error},
	},
	{
		ID: "register-subjects-missing", Then: rgpd.Oblige,
		FR: "les catégories de personnes concernées manquent",
		EN: "the categories of data subjects are missing",
		By: rows.By(law.GDPR("30(1)(c)")),
		Do: rgpd.Text{
			FR: "nommer chaque catégorie : prospects, clients, salariés…",
			EN: "name each category: prospects, customers, employees…",
		},
		More: inspection{Level: rgpd.Error},
	},
	{
		ID: "register-data-missing", Then: rgpd.Oblige,
		FR: "les catégories de données manquent",
		EN: "the categories of personal data are missing",
		By: rows.By(law.GDPR("30(1)(c)")),
		Do: rgpd.Text{
			FR: "nommer chaque catégorie et les données qu'elle contient",
			EN: "name each category and the data in it",
		},
		More: inspection{Level: rgpd.Error},
	},
	{
		ID: "register-recipients-missing", Then: rgpd.Oblige,
		FR: "les catégories de destinataires manquent",
		EN: "the categories of recipients are missing",
		By: rows.By(law.GDPR("30(1)(d)"), law.RecordsSheet),
		Do: rgpd.Text{
			FR: "nommer qui reçoit les données, service interne et sous-traitants compris",
			EN: "name who receives the data, the department and the processors included",
		},
		More: inspection{Level: rgpd.Error},
	},
	{
		ID: "register-transfer-country-missing", Then: rgpd.Oblige,
		FR: "un transfert est annoncé sans pays ni organisation",
		EN: "a transfer is announced without country or organisation",
		By: rows.By(law.GDPR("30(1)(e), 30(2)(c)")),
		Do: rgpd.Text{
			FR: "écrire le pays tiers ou l'organisation internationale",
			EN: "write the third country or the international organisation",
		},
		More: inspection{Level: rgpd.Error},
	},
	{
		ID: "register-transfer-undeclared", Then: rgpd.Oblige,
		FR: "un destinataire est dans un pays tiers et aucun transfert vers ce pays n'est déclaré",
		EN: "a recipient is in a third country and no transfer to that country is declared",
		By: rows.By(law.GDPR("30(1)(e), 30(2)(c)")),
		Do: rgpd.Text{
			FR: "ajouter le transfert, consultation à l'écran comprise",
			EN: "add the transfer, looking at a screen included",
		},
		Open: rgpd.Text{
			FR: "consulter à l'écran depuis un pays tiers est pris pour un transfert",
			EN: "to look at a screen in a third country is taken for a transfer",
		},
		More: inspection{Level: rgpd.Error},
	},
	{
		ID: "register-compelling-undocumented", Then: rgpd.Oblige,
		FR: "un transfert fondé sur les intérêts légitimes impérieux n'a pas de garanties attestées",
		EN: "a transfer that rests on compelling legitimate interests has no documented safeguards",
		By: rows.By(law.GDPR("30(1)(e), 30(2)(c), 49(1), 49(6)")),
		Do: rgpd.Text{
			FR: "écrire les garanties appropriées et où sont les documents",
			EN: "write the suitable safeguards and where the documents are",
		},
		More: inspection{Level: rgpd.Error},
	},
	{
		ID: "register-processor-missing", Then: rgpd.Oblige,
		FR: "le sous-traitant n'est pas nommé, ou n'a pas de coordonnées",
		EN: "the processor is not named, or cannot be reached",
		By: rows.By(law.GDPR("30(2)(a)")),
		Do: rgpd.Text{
			FR: "écrire sa dénomination et ses coordonnées",
			EN: "write its name and contact details",
		},
		More: inspection{Level: rgpd.Error},
	},
	{
		ID: "register-client-missing", Then: rgpd.Oblige,
		FR: "un responsable pour le compte duquel le sous-traitant agit n'est pas nommé",
		EN: "a controller for whom the processor acts is not named",
		By: rows.By(law.GDPR("30(2)(a)")),
		Do: rgpd.Text{
			FR: "nommer chaque client",
			EN: "name each client",
		},
		More: inspection{Level: rgpd.Error},
	},
	{
		ID: "register-client-unreachable", Then: rgpd.Oblige,
		FR: "les coordonnées d'un client manquent",
		EN: "the contact details of a client are missing",
		By: rows.By(law.GDPR("30(2)(a)")),
		Do: rgpd.Text{
			FR: "écrire une adresse, un courriel ou un téléphone",
			EN: "write an address, an e-mail or a telephone number",
		},
		More: inspection{Level: rgpd.Error},
	},
	{
		ID: "register-operations-missing", Then: rgpd.Oblige,
		FR: "les catégories de traitements faits pour un client manquent",
		EN: "the categories of processing done for a client are missing",
		By: rows.By(law.GDPR("30(2)(b)")),
		Do: rgpd.Text{
			FR: "écrire les opérations faites pour ce client",
			EN: "write the operations done for this client",
		},
		More: inspection{Level: rgpd.Error},
	},
	{
		ID: "register-retention-missing", Then: rgpd.Oblige,
		FR: "le délai d'effacement d'une catégorie de données manque",
		EN: "the time limit for erasing a category of data is missing",
		By: rows.By(law.GDPR("30(1)(f)"), law.RecordsSheet),
		Do: rgpd.Text{
			FR: "écrire une durée et son point de départ ou, à défaut, le critère qui la détermine",
			EN: "write a period and where it starts or, failing that, the criterion that fixes it",
		},
		More: inspection{Level: rgpd.Warning},
	},
	{
		ID: "register-trigger-missing", Then: rgpd.Oblige,
		FR: "une durée n'a pas de point de départ",
		EN: "a period has no starting point",
		By: rows.By(law.GDPR("30(1)(f)")),
		Do: rgpd.Text{
			FR: "écrire l'événement dont elle part : collecte, dernier contact, fin du contrat",
			EN: "write the event from which it runs: collection, last contact, end of the contract",
		},
		More: inspection{Level: rgpd.Warning},
	},
	{
		ID: "register-security-missing", Then: rgpd.Oblige,
		FR: "la description générale des mesures de sécurité manque",
		EN: "the general description of the security measures is missing",
		By: rows.By(law.GDPR("30(1)(g), 30(2)(d), 32(1)")),
		Do: rgpd.Text{
			FR: "décrire les mesures en termes généraux",
			EN: "describe the measures in general terms",
		},
		More: inspection{Level: rgpd.Warning},
	},
	{
		ID: "register-transfer-unsaid", Then: rgpd.Oblige,
		FR: "la fiche ne dit pas si des données quittent l'Union",
		EN: "the entry does not say whether data leave the Union",
		By: rows.By(law.GDPR("30(1)(e), 30(2)(c)")),
		Do: rgpd.Text{
			FR: "dire non, ou déclarer les transferts",
			EN: "say no, or declare the transfers",
		},
		Open: rgpd.Text{
			FR: "l'article 30(1)(e) porte sur les transferts qui existent : le silence n'est pas une erreur",
			EN: "art. 30(1)(e) is for transfers that exist: silence is no error",
		},
		More: inspection{Level: rgpd.Warning},
	},
	{
		ID: "register-sub-processor-unnamed", Then: rgpd.Oblige,
		FR: "un sous-traitant ultérieur n'est pas nommé",
		EN: "a sub-processor is not named",
		By: rows.By(law.RecordsSheet),
		Do: rgpd.Text{
			FR: "écrire sa dénomination",
			EN: "write its name",
		},
		More: inspection{Level: rgpd.Warning},
	},
	{
		ID: "register-sub-processor-not-authorised", Then: rgpd.Oblige,
		FR: "un sous-traitant ultérieur n'a pas l'autorisation de chaque client",
		EN: "a sub-processor lacks the authorisation of each client",
		By: rows.By(law.GDPR("28(2)")),
		Do: rgpd.Text{
			FR: "écrire la date de l'autorisation de chaque client",
			EN: "write the day of each client's authorisation",
		},
		More: inspection{Level: rgpd.Warning},
	},
	{
		ID: "register-transfer-undocumented", Then: rgpd.Oblige,
		FR: "les documents qui encadrent un transfert ne sont pas cités",
		EN: "the documents behind a transfer are not cited",
		By: rows.By(law.RecordsSheet),
		Do: rgpd.Text{
			FR: "citer les clauses, la décision ou l'analyse, et où elles sont",
			EN: "cite the clauses, the decision or the assessment, and where they are",
		},
		More: inspection{Level: rgpd.Info},
	},
	{
		ID: "register-retention-ground-unsaid", Then: rgpd.Oblige,
		FR: "une durée ne dit pas son sens (plafond, minimum, fixe, archive), sa nature ou sa source",
		EN: "a period does not say its sense (ceiling, floor, fixed, archive), its nature or its source",
		By: rows.By(law.ErasureAction.Explaining(law.GDPR("5(1)(e)"))),
		Do: rgpd.Text{
			FR: "écrire les trois, pour que l'on sache si la durée peut bouger",
			EN: "write all three, so that one sees whether the period may move",
		},
		More: inspection{Level: rgpd.Info},
	},
	{
		ID: "register-name-missing", Then: rgpd.Oblige,
		FR: "la fiche n'a ni nom ni référence",
		EN: "the entry has neither name nor reference",
		By: rows.By(law.RecordsSheet),
		Do: rgpd.Text{
			FR: "lui donner un nom et une référence",
			EN: "give it a name and a reference",
		},
		More: inspection{Level: rgpd.Info},
	},
	{
		ID: "register-dates-unsaid", Then: rgpd.Oblige,
		FR: "la fiche ne porte pas de date",
		EN: "the entry bears no date",
		By: rows.By(law.RecordsSheet),
		Do: rgpd.Text{
			FR: "écrire les dates de création et de mise à jour",
			EN: "write when it was created and updated",
		},
		More: inspection{Level: rgpd.Info},
	},
	{
		ID: "register-basis-missing", Then: rgpd.Oblige,
		FR: "la base légale n'est pas dite",
		EN: "the legal basis is not stated",
		By: rows.By(law.RecordsSheet),
		Do: rgpd.Text{
			FR: "écrire le point de l'article 6(1), et quand il vaut ; l'article 30 ne l'exige pas",
			EN: "write the point of article 6(1), and when it holds; article 30 does not ask for it",
		},
		More: inspection{Level: rgpd.Info},
	},
	{
		ID: "register-interest-unsaid", Then: rgpd.Oblige,
		FR: "l'intérêt légitime poursuivi n'est pas dit",
		EN: "the legitimate interest pursued is not stated",
		By: rows.By(law.RecordsSheet),
		Do: rgpd.Text{
			FR: "écrire l'intérêt, et où est la mise en balance",
			EN: "write the interest, and where the balancing test is",
		},
		More: inspection{Level: rgpd.Info},
	},
	{
		ID: "register-origin-unsaid", Then: rgpd.Oblige,
		FR: "la source des données n'est pas dite",
		EN: "the source of the data is not stated",
		By: rows.By(law.RecordsSheet),
		Do: rgpd.Text{
			FR: "écrire d'où viennent les données",
			EN: "write where the data come from",
		},
		More: inspection{Level: rgpd.Info},
	},
	{
		ID: "register-rights-unsaid", Then: rgpd.Oblige,
		FR: "les droits ouverts aux personnes ne sont pas dits",
		EN: "the rights open to the persons are not stated",
		By: rows.By(law.RecordsSheet),
		Do: rgpd.Text{
			FR: "les écrire, selon la base légale",
			EN: "write them, by the legal basis",
		},
		More: inspection{Level: rgpd.Info},
	},
	{
		ID: "register-information-unsaid", Then: rgpd.Oblige,
		FR: "la fiche ne dit pas comment les personnes sont informées",
		EN: "the entry does not say how people are told",
		By: rows.By(law.RecordsSheet),
		Do: rgpd.Text{
			FR: "écrire où et quand elles le sont",
			EN: "write where and when they are",
		},
		More: inspection{Level: rgpd.Info},
	},
	{
		ID: "register-dpia-unsaid", Then: rgpd.Oblige,
		FR: "la fiche ne dit pas si une analyse d'impact est requise",
		EN: "the entry does not say whether an impact assessment is required",
		By: rows.By(law.RecordsSheet),
		Do: rgpd.Text{
			FR: "écrire son état et pourquoi",
			EN: "write where it stands and why",
		},
		More: inspection{Level: rgpd.Info},
	},
	{
		ID: "register-value-malformed", Then: rgpd.Oblige,
		FR: "une valeur ne peut pas tenir",
		EN: "a value cannot stand",
		By: rows.By(law.RecordForm),
		Do: rgpd.Text{
			FR: "corriger la valeur",
			EN: "correct the value",
		},
		More: inspection{Level: rgpd.Error},
	},
}
