package register

import (
	"strings"

	"github.com/rgpd-go/rgpd"
)

// securityWords say that a measure is described, wherever it stands: beginnings of words in lower case and
// without accents, and all of one group must stand in one clause of a sentence.
var securityWords = map[MeasureKind][][]string{
	Pseudonymisation: {
		{"pseudonymis"}, {"pseudonymiz"},
	},
	Encryption: {
		{"chiffrement"}, {"chiffre", "repos"}, {"tls"}, {"encrypt"},
	},
	Resilience: {
		{"resilien"}, {"redondan"}, {"redundan"}, {"haute", "disponibilite"}, {"high", "availability"},
	},
	Restoration: {
		{"restauration"}, {"retablissement"}, {"reprise", "activite"}, {"restor"},
	},
	RegularTesting: {
		{"tests", "intrusion"}, {"test", "restauration"}, {"audit", "annuel"}, {"penetration", "test"},
		{"restor", "test"}, {"yearly", "audit"}, {"annual", "audit"},
	},
	StaffInstruction: {
		{"formation", "agents"}, {"formation", "personnel"}, {"sensibilisation"},
		{"engagement", "confidentialite"}, {"staff", "training"}, {"training", "agents"},
		{"training", "staff"}, {"confidentiality", "undertaking"},
	},
	AccessControl: {
		{"habilitation"}, {"controle", "acces"}, {"role-based"}, {"access", "control"},
	},
	StrongAuthentication: {
		{"authentification", "facteur"}, {"authentification", "forte"}, {"authentication", "factor"},
		{"two-factor"}, {"multi-factor"}, {"strong", "authentication"},
	},
	Traceability: {
		{"journal", "horodat"}, {"journalis"}, {"tracabilite"}, {"journal", "consultations"}, {"logging"},
		{"timestamped", "log"},
	},
}

// denied are words that say of a measure that it is not there, or not yet: nothing is described by them.
var denied = map[string]bool{
	"pas": true, "sans": true, "aucun": true, "aucune": true, "non": true, "ni": true, "jamais": true, "hors": true,
	"prevu": true, "prevue": true, "prevus": true, "prevues": true, "venir": true, "projet": true, "cours": true,
	"sauf": true, "absence": true, "abandonne": true, "abandonnee": true, "suspendu": true, "suspendue": true,
	"not": true, "no": true, "without": true, "none": true, "never": true, "planned": true, "except": true,
	"nor": true, "pending": true, "absent": true, "lacks": true, "missing": true, "todo": true, "future": true,
}

// describes reports whether the activity says anywhere that it has a measure: as one of its kind, or in the words
// of another or of a note. A sentence that denies it does not.
func (a *Activity) describes(kind MeasureKind) bool {
	for _, m := range a.Security {
		if m.Kind == kind || saysMeasure(kind, m.Detail) {
			return true
		}
	}
	for _, note := range a.Notes {
		if saysMeasure(kind, note) {
			return true
		}
	}
	return false
}

func saysMeasure(kind MeasureKind, t rgpd.Text) bool {
	for _, said := range []string{t.FR, t.EN} {
		clauses := strings.FieldsFunc(lowered(said), anyOf(",;.:\n()"))
		for _, clause := range clauses {
			words := strings.FieldsFunc(clause, anyOf(" '’"))
			if len(words) > 0 && !containsAny(words, denied) && hasGroup(words, securityWords[kind]) {
				return true
			}
		}
	}
	return false
}

func anyOf(marks string) func(rune) bool {
	return func(r rune) bool { return strings.ContainsRune(marks, r) }
}

func containsAny(words []string, set map[string]bool) bool {
	for _, w := range words {
		if set[w] {
			return true
		}
	}
	return false
}

// hasGroup reports whether every word of one group begins a word.
func hasGroup(words []string, groups [][]string) bool {
	for _, group := range groups {
		found := 0
		for _, start := range group {
			for _, w := range words {
				if strings.HasPrefix(w, start) {
					found++
					break
				}
			}
		}
		if found == len(group) {
			return true
		}
	}
	return false
}

// lowered is lower case without the accents of French.
func lowered(s string) string {
	return unaccented.Replace(strings.ToLower(s))
}

var unaccented = strings.NewReplacer(
	"à", "a", "â", "a", "ç", "c", "é", "e", "è", "e", "ê", "e", "ë", "e", "î", "i", "ï", "i", "ô", "o", "ù", "u",
	"û", "u", "ü", "u",
)
