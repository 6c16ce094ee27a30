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

// TestRecordsThatANoteMaySpeakOf: behind any word; not days, hours, amounts, telephone numbers.
func TestRecordsThatANoteMaySpeakOf(t *testing.T) {
	for note, want := range map[string][]string{
		"ne plus appeler K10001":                {"K10001"},
		"NPA (K10001)":                          {"K10001"},
		"opposition K10001":                     {"K10001"},
		"K10001 opposé":                         {"K10001"},
		"décès de K10001":                       {"K10001"},
		"STOP K10001 K10002":                    {"K10001", "K10002"},
		"K10001/K10002 : stop":                  {"K10001/K10002", "K10001", "K10002"},
		"K10001-K10002 opposés":                 {"K10001-K10002", "K10001", "K10002"},
		"K10001+K10002 opposés":                 {"K10001", "K10002"},
		"K10001->K10002, opposé":                {"K10001", "K10002"},
		"K0000097 : ne plus appeler":            {"K0000097"},
		"1000123 ne veut plus":                  {"1000123"},
		"C 0001 opposé":                         {"C0001", "0001"},
		"opposé : C-0001.":                      {"C-0001"},
		"N°K10001 opposé":                       {"K10001"},
		"Ｋ１０００１ opposé":                         {"K10001"},
		"K10\u200b001 opposé":                   {"K10001"},
		"K10001, vu le 12/05/2026":              {"K10001"},
		"opposé, 2017":                          {"2017"},
		"opposé en 2017":                        nil,
		"refus le 12/05/2026 à 14h30":           nil,
		"refus le 2026-05-12, 2ème appel":       nil,
		"opposé, 06 39 98 00 01, 0639980001":    nil,
		"a refusé 12 000 €, 12000€ ou 50 euros": nil,
		"a refusé 1 fois":                       nil,
		"a refusé le devis AZ-1":                nil,
		"":                                      nil, "ne plus appeler": nil,
	} {
		if diff := cmp.Diff(want, slices.Collect(MayBeRecordsIn(note))); diff != "" {
			t.Errorf("%s: %s", note, diff)
		}
	}
}
