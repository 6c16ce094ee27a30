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

// TestAMarkThatTellsAGuardianOrAnAge: the measure of a judge, who takes care of somebody, how young they are.
func TestAMarkThatTellsAGuardianOrAnAge(t *testing.T) {
	for cell := range strings.SplitSeq("Martin (mandat de protection)|Martin mandat de protection future|"+
		"Martin (sauvegarde de justice)|Sauvegarde de justice Martin|Martin (maj. prot.)|Martin maj prot|"+
		"Durand majeure prot.|Martin incapable|Martin (incapable)|Incapable|Martin (15 ans)|Martin (15ans)|"+
		"Martin (âgé de 9 ans)|Martin (moins de 18 ans)|Martin (enfant)|(enfant) Martin|Martin [lycéen]|Martin ATMP|"+
		"Martin (UDAF)|Martin - MJPM|Durand c/o UDAF|Martin c/o ATMP 69", "|") {
		for _, firm := range []bool{false, true} {
			if !MarksProtected(cell, firm) {
				t.Errorf("%q, of a firm: %t", cell, firm)
			}
		}
	}
	for cell := range strings.SplitSeq("UDAF|UDAF Martin|ATMP|MJPM|EHPAD|Martin EHPAD|Martin (EHPAD)|EHPAD Les Lilas Martin|"+
		"Martin maison de retraite|Martin 15 ans|15 ans Martin|Martin enfant|enfant Martin|Martin - Enfant|Martin, 17 ans|"+
		"MARTIN under 18|Martin protection juridique|enfant", "|") {
		if !MarksProtected(cell, false) {
			t.Errorf("%q", cell)
		}
	}
	if !MarksProtected("UDAF 4 rue Foch", true) {
		t.Error("an address of who takes care of somebody")
	}
	for cell := range strings.SplitSeq("Martin (18 ans)|Martin (75 ans)|Martin 42 ans|Jean L'Enfant|L'Enfant|Marie Enfant|"+
		"Martin 15|Martin (15)|Mandat|Justice Martin|Martin Prot|Maj|Protectrice|Incapa|Martin Retraite|Martin Maison|"+
		"Anselme Ado|Mandataire|Martin (2026)", "|") {
		for _, firm := range []bool{false, true} {
			if MarksProtected(cell, firm) {
				t.Errorf("%q, of a firm: %t", cell, firm)
			}
		}
	}
	for cell := range strings.SplitSeq("EHPAD Les Lilas|Les Lilas (EHPAD du Rhône)|UDAF du Rhône|UDAF 69|ATMP|MJPM Durand|"+
		"Cabinet MJPM|Maison de retraite du Parc|Protection juridique Roux|Jouets Enfant|Espace Enfant|Garage 15 ans|"+
		"Mode enfant|Sauvegarde de l'enfance", "|") {
		if MarksProtected(cell, true) {
			t.Errorf("%q, of a firm", cell)
		}
	}
}

// TestAMarkOfProtectionUnderATitleOfTrades is that word alone; beside another it is of who works with them.
func TestAMarkOfProtectionUnderATitleOfTrades(t *testing.T) {
	for cell := range strings.SplitSeq("Tutelle|TUTELLE|tutelle|Curatelle|curatelle renforcée|mineur|Mineur|Mineure|"+
		"sous tutelle|(tutelle)|Incapable", "|") {
		if !MarksProtectedAtWork(cell) {
			t.Errorf("%q", cell)
		}
	}
	for cell := range strings.SplitSeq("Mineur de fond|Juge des tutelles|Service tutelle|Tutelles|Mandataire|Tuteur|Gérant|"+
		"Ancien mineur|Renforcée|Protection|", "|") {
		if MarksProtectedAtWork(cell) {
			t.Errorf("%q", cell)
		}
	}
}
