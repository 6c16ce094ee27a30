package words

import "strings"

// Where a deal stands is said in as many words as there are houses: Devis envoyé, 2e rendez-vous, Contract sent. Their
// words are few, and each of them says what was done or is to be done; a stage with any other word is asked about,
// since "perdu", "clos" or "sans suite" may be of somebody who said no.

// stages are what a stage is about; stageWords stand around them.
var (
	stages = set("prospection prospecting qualification qualifier traiter decouverte discovery besoin besoins " +
		"needs analyse analysis " +
		"diagnostic audit etude negociation negociations negotiation negotiations proposition propositions proposal " +
		"devis quote offre presentation demo demonstration essai trial pilote pilot poc rdv rendez entretien reunion " +
		"meeting appointment visite contrat contract signature closing onboarding decideur decision maker makers " +
		"perception valeur value bdc commande order conclusion conclue " +
		"mql sql lead leads prospect opportunite opportunity nurturing nurture")
	stageWords = set("a d de du des en le la l les et au aux par pour of to the and in for is sent " +
		"premier premiere deuxieme second seconde troisieme 1er 1ere 2e 2eme 3e 3eme 1 2 3 4 5 6 vous nouveau " +
		"nouvelle " +
		"new faire fait faite prevu prevue planifie planifiee pris prise place programme programmee scheduled " +
		"planned " +
		"envoye envoyee envoyes envoyees recu recue received realise realisee effectue effectuee presente presentee " +
		"attente waiting pending cours progress entame entamee entamees engage engagee started etabli etablie " +
		"contact " +
		"signe signee signed telephonique commercial commerciale commerciaux technique physique visio qualifie " +
		"qualifiee qualified achat buy bought convaincu gagne gagnee won price prix id review validation valide " +
		"accepte acceptee marketing sales")
	// nameless are the stages of a tool by the names that it has for them itself.
	nameless = set("appointmentscheduled qualifiedtobuy presentationscheduled decisionmakerboughtin contractsent " +
		"closedwon")
)

// isStage reports whether a folded cell says how far a deal is.
func isStage(folded string) bool {
	if nameless[folded] {
		return true
	}
	is := false
	for w := range strings.SplitSeq(folded, " ") {
		switch {
		case stages[w]:
			is = true
		case !stageWords[w]:
			return false
		}
	}
	return is
}

// stageTitles say that a column is of stages; stageOwners, with one of them, of what.
var (
	stageTitles = set("etape etapes stage stages phase phases statut statuts status etat lifecycle")
	stageOwners = set("du de des d la le les l of the deal deals affaire affaires opportunite opportunites " +
		"opportunity " +
		"opportunities lead leads prospect prospects contact contacts client clients customer vente ventes sales " +
		"pipeline pipe dossier transaction transactions commercial commerciale cycle vie actuel actuelle courant " +
		"courante current dernier derniere last in dans crm devis nom name label libelle id traitement avancement " +
		"qualification projet project")
)

// IsStageTitle reports whether a title is one of where a contact or a deal stands, by its words.
func IsStageTitle(title string) bool {
	is := false
	for _, p := range Parts(title) {
		switch {
		case stageTitles[p]:
			is = true
		case !stageOwners[p]:
			return false
		}
	}
	return is
}

// A grammar of titles that ask whether somebody takes messages or calls: Abonné aux campagnes téléphoniques.
var (
	subscribed  = set("abonne abonnee subscribed inscrit inscrite")
	subscribeTo = set("campagne campagnes campaign campaigns newsletter newsletters sms email emails emailing " +
		"mailing " +
		"mail mails telephonique telephoniques phoning appel appels telephone tel courrier courriers marketing " +
		"communication communications phone calls call")
	subscribeFill = set("a au aux la le les l d de du des par par to the by e contact client est is")
)

// AsksSubscription reports whether a title asks if somebody takes messages or calls: no is said there of them.
func AsksSubscription(title string) bool {
	is, to := false, false
	for _, p := range Parts(title) {
		switch {
		case subscribed[p]:
			is = true
		case subscribeTo[p]:
			to = true
		case !subscribeFill[p]:
			return false
		}
	}
	return is && to
}
