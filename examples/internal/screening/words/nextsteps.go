package words

// What is to be done next, as those who follow contacts plan it: Activité suivante, Date limite de la prochaine
// activité, Next step, Action prévue.

var (
	stepNext = set("prochain prochaine prochains prochaines suivant suivante suivants suivantes next upcoming venir " +
		"prevu prevue prevus prevues planifie planifiee planned scheduled")
	stepNouns = set("activite activites activity activities action actions etape etapes step steps tache taches task " +
		"tasks rdv rendez reunion reunions meeting meetings appointment appointments evenement evenements event " +
		"events relance relances follow followup demarche")
	stepFill = set("date dates jour heure time echeance deadline limite due type types nom name resume sujet objet " +
		"titre intitule libelle description summary subject title detail details id vous up l le la les de du des d " +
		"of the on at a au mon my ma commerciale commercial deal deals affaire affaires opportunite opportunity lead " +
		"client contact prospect personne person 1")
)

// NamesNextStep reports whether a title is one of what is to be done next, or of when, by its words. It says what the
// house plans, and of a call nothing; what somebody wrote there is read as a note.
func NamesNextStep(title string) bool {
	next, noun := false, false
	for _, p := range Parts(title) {
		switch {
		case stepNext[p]:
			next = true
		case stepNouns[p]:
			noun = true
		case !stepFill[p]:
			return false
		}
	}
	return next && noun
}
