package words

import "testing"

// Cells as most files have them: what a glance costs, and what a note costs that has to be read.
var benchNotes = []string{"rappeler lundi matin", "intéressé par la fibre", "NRP x2, relancé le 12/03", "devis envoyé par mail, attend le retour du patron",
	"Vu au salon de Lyon. Très intéressé. RDV pris le 15/01 à 10h", "contrat en cours jusqu'en mars"}
var benchCells = []string{"Marie", "DUPONT", "12 bis, rue de l'Église", "75011", "SARL Durand & Associés", "François Régis", "Lyon", "marie.dupont@example.fr", "Saint-Étienne", "Directeur commercial"}

func BenchmarkQuiet(b *testing.B) {
	for b.Loop() {
		for _, c := range benchCells {
			Quiet(c, false)
			Quiet(c, true)
		}
	}
}

func BenchmarkNotes(b *testing.B) {
	b.ReportAllocs()
	for b.Loop() {
		for _, c := range benchNotes {
			if !Quiet(c, true) {
				refuses(c, true)
			}
		}
	}
}
