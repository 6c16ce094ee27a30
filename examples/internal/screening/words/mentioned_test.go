package words

import (
	"slices"
	"testing"

	"github.com/google/go-cmp/cmp"
)

// TestRecordsThatANoteSpeaksOf: by a word before them; a bare figure is one of a record only behind a word for one.
func TestRecordsThatANoteSpeaksOf(t *testing.T) {
	for note, want := range map[string][]string{
		"doublon de AZ-1, a refusé":              {"AZ-1"},
		"Doublon AZ-1 et AZ-2 : refus":           {"AZ-1", "AZ-2"},
		"refuse (voir fiche n°12)":               {"12"},
		"a refusé, cf. dossier 204":              {"204"},
		"même personne que le n° 7, opposée":     {"7"},
		"duplicate of C-007: do not call":        {"C-007"},
		"same as #4711, refused":                 {"4711"},
		"idem client 12, ne plus appeler":        {"12"},
		"voir réf. AZ-1.":                        {"AZ-1"},
		"doublon de l'id 12 : refus":             {"12"},
		"c’est l’abonné n°12, opposé":            {"12"},
		"doublon de 12, a refusé":                {"12"},
		"doublon 12 et 14 : refus":               {"12", "14"},
		"contact le 12 mai, a refusé":            nil,
		"doublon vu 2 fois, refus":               nil,
		"refusé 2 fois":                          nil,
		"refus le 12/05/2026":                    nil,
		"voir le 12/05/2026":                     nil,
		"a refusé en mai 2026":                   nil,
		"même refus 2 fois":                      nil,
		"a un A320 en maquette, ne pas déranger": nil,
		"": nil, "ne plus appeler": nil,
	} {
		if diff := cmp.Diff(want, slices.Collect(RecordsIn(note))); diff != "" {
			t.Errorf("%s: %s", note, diff)
		}
	}
}
