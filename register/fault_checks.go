package register

import (
	"github.com/rgpd-go/rgpd"
	"github.com/rgpd-go/rgpd/internal/law"
)

// A check is a question that a review asks of a record, as data: its level comes
// from the verb of the text. Compulsory: error; "where possible": warning; good practice: info.
type check struct {
	ID       rgpd.RuleID
	Level    rgpd.Level
	Says, Do rgpd.Text
	Sources  []rgpd.Source
	From     rgpd.Date // zero: the day of the RGPD
	Clause   string
}

// entryChecks are what art. 30 asks of an entry, in the order of its points, then what is advised.
var entryChecks = []check{
	{
		ID: "register-controller-missing", Level: rgpd.Error, Sources: rgpd.Cite(law.GDPR("30(1)(a)")),
		Says: rgpd.Text{FR: "le responsable du traitement n'est pas nommé", EN: "the controller is not named"},
		Do:   rgpd.Text{FR: "écrire la dénomination de la personne morale", EN: "write the name of the legal entity"},
	},
	{
		ID: "register-controller-unreachable", Level: rgpd.Error, Sources: rgpd.Cite(law.GDPR("30(1)(a)")),
		Says: rgpd.Text{FR: "les coordonnées du responsable manquent", EN: "the contact details of the controller are missing"},
		Do:   rgpd.Text{FR: "écrire une adresse, un courriel ou un téléphone", EN: "write an address, an e-mail or a telephone number"},
	},
	{
		ID: "register-joint-unnamed", Level: rgpd.Error, Sources: rgpd.Cite(law.GDPR("30(1)(a)")),
		Says: rgpd.Text{FR: "un responsable conjoint est annoncé sans nom ni coordonnées complètes", EN: "a joint controller is announced without a name and contact details"},
		Do:   rgpd.Text{FR: "écrire son nom et ses coordonnées, ou le retirer", EN: "write the name and contact details, or take it out"},
	},
	{
		ID: "register-representative-missing", Level: rgpd.Error,
		Sources: rgpd.Cite(law.GDPR("30(1)(a), 30(2)(a)"), law.GDPR("27")),
		Says:    rgpd.Text{FR: "le représentant dans l'Union n'est pas nommé, ou n'a pas de coordonnées", EN: "the representative in the Union is not named, or cannot be reached"},
		Do:      rgpd.Text{FR: "écrire son nom et ses coordonnées", EN: "write the name and contact details"},
	},
	{
		ID: "register-officer-unreachable", Level: rgpd.Error, Sources: rgpd.Cite(law.GDPR("30(1)(a), 30(2)(a)")),
		Says: rgpd.Text{FR: "un délégué à la protection des données est annoncé sans nom ni coordonnées complètes", EN: "a data protection officer is announced without a name and contact details"},
		Do:   rgpd.Text{FR: "écrire son nom, ou sa fonction, et ses coordonnées ; laisser vide s'il n'y en a pas", EN: "write the name, or the function, and contact details; leave empty if there is none"},
	},
	{
		ID: "register-purpose-missing", Level: rgpd.Error, Sources: rgpd.Cite(law.GDPR("30(1)(b)")),
		Says: rgpd.Text{FR: "une finalité manque", EN: "a purpose is missing"},
		Do:   rgpd.Text{FR: "écrire à quoi sert le traitement, et non le nom du logiciel", EN: "write what the processing is for, and not the name of the software"},
	},
	{
		ID: "register-subjects-missing", Level: rgpd.Error, Sources: rgpd.Cite(law.GDPR("30(1)(c)")),
		Says: rgpd.Text{FR: "les catégories de personnes concernées manquent", EN: "the categories of data subjects are missing"},
		Do:   rgpd.Text{FR: "nommer chaque catégorie : prospects, clients, salariés…", EN: "name each category: prospects, customers, employees…"},
	},
	{
		ID: "register-data-missing", Level: rgpd.Error, Sources: rgpd.Cite(law.GDPR("30(1)(c)")),
		Says: rgpd.Text{FR: "les catégories de données manquent", EN: "the categories of personal data are missing"},
		Do:   rgpd.Text{FR: "nommer chaque catégorie et les données qu'elle contient", EN: "name each category and the data in it"},
	},
	{
		ID: "register-recipients-missing", Level: rgpd.Error, Sources: rgpd.Cite(law.GDPR("30(1)(d)"), law.RecordsSheet),
		Says: rgpd.Text{FR: "les catégories de destinataires manquent", EN: "the categories of recipients are missing"},
		Do:   rgpd.Text{FR: "nommer qui reçoit les données, service interne et sous-traitants compris", EN: "name who receives the data, the department and the processors included"},
	},
	{
		ID: "register-transfer-country-missing", Level: rgpd.Error, Sources: rgpd.Cite(law.GDPR("30(1)(e), 30(2)(c)")),
		Says: rgpd.Text{FR: "un transfert est annoncé sans pays ni organisation", EN: "a transfer is announced without country or organisation"},
		Do:   rgpd.Text{FR: "écrire le pays tiers ou l'organisation internationale", EN: "write the third country or the international organisation"},
	},
	{
		ID: "register-transfer-undeclared", Level: rgpd.Error, Sources: rgpd.Cite(law.GDPR("30(1)(e), 30(2)(c)")),
		Says: rgpd.Text{FR: "un destinataire est dans un pays tiers et aucun transfert vers ce pays n'est déclaré", EN: "a recipient is in a third country and no transfer to that country is declared"},
		Do:   rgpd.Text{FR: "ajouter le transfert, consultation à l'écran comprise", EN: "add the transfer, looking at a screen included"},
	},
	{
		ID: "register-compelling-undocumented", Level: rgpd.Error, Sources: rgpd.Cite(law.GDPR("30(1)(e), 30(2)(c), 49(1), 49(6)")),
		Says: rgpd.Text{FR: "un transfert fondé sur les intérêts légitimes impérieux n'a pas de garanties attestées", EN: "a transfer that rests on compelling legitimate interests has no documented safeguards"},
		Do:   rgpd.Text{FR: "écrire les garanties appropriées et où sont les documents", EN: "write the suitable safeguards and where the documents are"},
	},
	{
		ID: "register-processor-missing", Level: rgpd.Error, Sources: rgpd.Cite(law.GDPR("30(2)(a)")),
		Says: rgpd.Text{FR: "le sous-traitant n'est pas nommé, ou n'a pas de coordonnées", EN: "the processor is not named, or cannot be reached"},
		Do:   rgpd.Text{FR: "écrire sa dénomination et ses coordonnées", EN: "write its name and contact details"},
	},
	{
		ID: "register-client-missing", Level: rgpd.Error, Sources: rgpd.Cite(law.GDPR("30(2)(a)")),
		Says: rgpd.Text{FR: "un responsable pour le compte duquel le sous-traitant agit n'est pas nommé", EN: "a controller for whom the processor acts is not named"},
		Do:   rgpd.Text{FR: "nommer chaque client", EN: "name each client"},
	},
	{
		ID: "register-client-unreachable", Level: rgpd.Error, Sources: rgpd.Cite(law.GDPR("30(2)(a)")),
		Says: rgpd.Text{FR: "les coordonnées d'un client manquent", EN: "the contact details of a client are missing"},
		Do:   rgpd.Text{FR: "écrire une adresse, un courriel ou un téléphone", EN: "write an address, an e-mail or a telephone number"},
	},
	{
		ID: "register-operations-missing", Level: rgpd.Error, Sources: rgpd.Cite(law.GDPR("30(2)(b)")),
		Says: rgpd.Text{FR: "les catégories de traitements faits pour un client manquent", EN: "the categories of processing done for a client are missing"},
		Do:   rgpd.Text{FR: "écrire les opérations faites pour ce client", EN: "write the operations done for this client"},
	},
	{
		ID: "register-retention-missing", Level: rgpd.Warning, Sources: rgpd.Cite(law.GDPR("30(1)(f)"), law.RecordsSheet),
		Says: rgpd.Text{FR: "le délai d'effacement d'une catégorie de données manque", EN: "the time limit for erasing a category of data is missing"},
		Do:   rgpd.Text{FR: "écrire une durée et son point de départ ou, à défaut, le critère qui la détermine", EN: "write a period and where it starts or, failing that, the criterion that fixes it"},
	},
	{
		ID: "register-trigger-missing", Level: rgpd.Warning, Sources: rgpd.Cite(law.GDPR("30(1)(f)")),
		Says: rgpd.Text{FR: "une durée n'a pas de point de départ", EN: "a period has no starting point"},
		Do:   rgpd.Text{FR: "écrire l'événement dont elle part : collecte, dernier contact, fin du contrat", EN: "write the event from which it runs: collection, last contact, end of the contract"},
	},
	{
		ID: "register-security-missing", Level: rgpd.Warning, Sources: rgpd.Cite(law.GDPR("30(1)(g), 30(2)(d), 32(1)")),
		Says: rgpd.Text{FR: "la description générale des mesures de sécurité manque", EN: "the general description of the security measures is missing"},
		Do:   rgpd.Text{FR: "décrire les mesures en termes généraux", EN: "describe the measures in general terms"},
	},
	{
		ID: "register-transfer-unsaid", Level: rgpd.Warning, Sources: rgpd.Cite(law.GDPR("30(1)(e), 30(2)(c)")),
		Says: rgpd.Text{FR: "la fiche ne dit pas si des données quittent l'Union", EN: "the entry does not say whether data leave the Union"},
		Do:   rgpd.Text{FR: "dire non, ou déclarer les transferts", EN: "say no, or declare the transfers"},
	},
	{
		ID: "register-sub-processor-unnamed", Level: rgpd.Warning, Sources: rgpd.Cite(law.RecordsSheet),
		Says: rgpd.Text{FR: "un sous-traitant ultérieur n'est pas nommé", EN: "a sub-processor is not named"},
		Do:   rgpd.Text{FR: "écrire sa dénomination", EN: "write its name"},
	},
	{
		ID: "register-sub-processor-not-authorised", Level: rgpd.Warning, Sources: rgpd.Cite(law.GDPR("28(2)")),
		Says: rgpd.Text{FR: "un sous-traitant ultérieur n'a pas l'autorisation de chaque client", EN: "a sub-processor lacks the authorisation of each client"},
		Do:   rgpd.Text{FR: "écrire la date de l'autorisation de chaque client", EN: "write the day of each client's authorisation"},
	},
	{
		ID: "register-transfer-undocumented", Level: rgpd.Info, Sources: rgpd.Cite(law.RecordsSheet),
		Says: rgpd.Text{FR: "les documents qui encadrent un transfert ne sont pas cités", EN: "the documents behind a transfer are not cited"},
		Do:   rgpd.Text{FR: "citer les clauses, la décision ou l'analyse, et où elles sont", EN: "cite the clauses, the decision or the assessment, and where they are"},
	},
	{
		ID: "register-retention-ground-unsaid", Level: rgpd.Info, Sources: rgpd.Cite(law.ErasureAction),
		Says: rgpd.Text{FR: "une durée ne dit pas son sens (plafond, minimum, fixe, archive), sa nature ou sa source", EN: "a period does not say its sense (ceiling, floor, fixed, archive), its nature or its source"},
		Do:   rgpd.Text{FR: "écrire les trois, pour que l'on sache si la durée peut bouger", EN: "write all three, so that one sees whether the period may move"},
	},
	{
		ID: "register-name-missing", Level: rgpd.Info, Sources: rgpd.Cite(law.RecordsSheet),
		Says: rgpd.Text{FR: "la fiche n'a ni nom ni référence", EN: "the entry has neither name nor reference"},
		Do:   rgpd.Text{FR: "lui donner un nom et une référence", EN: "give it a name and a reference"},
	},
	{
		ID: "register-dates-unsaid", Level: rgpd.Info, Sources: rgpd.Cite(law.RecordsSheet),
		Says: rgpd.Text{FR: "la fiche ne porte pas de date", EN: "the entry bears no date"},
		Do:   rgpd.Text{FR: "écrire les dates de création et de mise à jour", EN: "write when it was created and updated"},
	},
	{
		ID: "register-basis-missing", Level: rgpd.Info, Sources: rgpd.Cite(law.RecordsSheet),
		Says: rgpd.Text{FR: "la base légale n'est pas dite", EN: "the legal basis is not stated"},
		Do:   rgpd.Text{FR: "écrire le point de l'article 6(1), et quand il vaut ; l'article 30 ne l'exige pas", EN: "write the point of article 6(1), and when it holds; article 30 does not ask for it"},
	},
	{
		ID: "register-interest-unsaid", Level: rgpd.Info, Sources: rgpd.Cite(law.RecordsSheet),
		Says: rgpd.Text{FR: "l'intérêt légitime poursuivi n'est pas dit", EN: "the legitimate interest pursued is not stated"},
		Do:   rgpd.Text{FR: "écrire l'intérêt, et où est la mise en balance", EN: "write the interest, and where the balancing test is"},
	},
	{
		ID: "register-origin-unsaid", Level: rgpd.Info, Sources: rgpd.Cite(law.RecordsSheet),
		Says: rgpd.Text{FR: "la source des données n'est pas dite", EN: "the source of the data is not stated"},
		Do:   rgpd.Text{FR: "écrire d'où viennent les données", EN: "write where the data come from"},
	},
	{
		ID: "register-rights-unsaid", Level: rgpd.Info, Sources: rgpd.Cite(law.RecordsSheet),
		Says: rgpd.Text{FR: "les droits ouverts aux personnes ne sont pas dits", EN: "the rights open to the persons are not stated"},
		Do:   rgpd.Text{FR: "les écrire, selon la base légale", EN: "write them, by the legal basis"},
	},
	{
		ID: "register-information-unsaid", Level: rgpd.Info, Sources: rgpd.Cite(law.RecordsSheet),
		Says: rgpd.Text{FR: "la fiche ne dit pas comment les personnes sont informées", EN: "the entry does not say how people are told"},
		Do:   rgpd.Text{FR: "écrire où et quand elles le sont", EN: "write where and when they are"},
	},
	{
		ID: "register-dpia-unsaid", Level: rgpd.Info, Sources: rgpd.Cite(law.RecordsSheet),
		Says: rgpd.Text{FR: "la fiche ne dit pas si une analyse d'impact est requise", EN: "the entry does not say whether an impact assessment is required"},
		Do:   rgpd.Text{FR: "écrire son état et pourquoi", EN: "write where it stands and why"},
	},
	{
		ID: "register-value-malformed", Level: rgpd.Error, Sources: rgpd.Cite(law.RecordForm),
		Says: rgpd.Text{FR: "une valeur ne peut pas tenir", EN: "a value cannot stand"},
		Do:   rgpd.Text{FR: "corriger la valeur", EN: "correct the value"},
	},
}
