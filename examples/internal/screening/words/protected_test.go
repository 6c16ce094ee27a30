package words

import (
	"strings"
	"testing"
)

// TestAMarkOfProtectionInAName: behind it, in front of it, in brackets and alone; a family name that is one of those
// words is read as the mark.
func TestAMarkOfProtectionInAName(t *testing.T) {
	for cell := range strings.SplitSeq("Martin Tutelle|Martin tutelle|MARTIN TUTELLE|Martin TUTELLE|Durand sous tutelle|"+
		"Petit (curatelle)|Petit - Curatelle Renforcée|tutelle de Martin|Tutelle De Martin|Tutelle Martin|Curatelle : Petit|"+
		"Martin Mineur|Marie Mineure|MINEURE Marie|Mineur|MINEUR|Jean Mineur|Mme Martin Tutelle|Martin Est Mineur|"+
		"Martin Mineur (16 ans)|Tutelle|Martin Tu\u0301telle|Martin Minor|Under Guardianship Martin|Martin Protégé|"+
		"Martin Sauvegarde|Petit Tuteur|Louis Moulin Tutelle", "|") {
		for _, firm := range []bool{false, true} {
			if !MarksProtected(cell, firm) {
				t.Errorf("%q, of a firm: %t", cell, firm)
			}
		}
	}
	for cell := range strings.SplitSeq("Martin|Mineurs|Protégé|Tutélaire|Minoru|Lemineur|Curatella|Espace Protégé|Martin Tutel|"+
		"Sauvegarde|Tuteur|Pupille Durand|Site protégé", "|") {
		for _, firm := range []bool{false, true} {
			if MarksProtected(cell, firm) {
				t.Errorf("%q, of a firm: %t", cell, firm)
			}
		}
	}
	for cell := range strings.SplitSeq("12 rue Jean Mineur|Rue du Pilier de Tutelle|Cabinet Tutelle|SARL Mineur|Ets Mineur|"+
		"Mineur & Fils|Garage Mineur|Juge de tutelle|Service tutelle|Association contre la tutelle|Mineur SARL", "|") {
		if MarksProtected(cell, true) {
			t.Errorf("%q, of a firm", cell)
		}
	}
}
