package words

import (
	"strings"
	"testing"
)

// refusesUnder is whether a cell is set aside under a title of people, of firms or of references.
func refusesUnder(title, cell string) bool {
	lone := IsLone(cell, ContentOf(title))
	if NamesFirms(title) {
		return lone || NewMemo().RefusesInFirm(cell)
	}
	return lone || NewMemo().Refuses(cell, false)
}

// TestThatSomebodyIsDoneWithARecord is heard alone, behind a name, in front of it and in brackets.
func TestThatSomebodyIsDoneWithARecord(t *testing.T) {
	for w := range strings.SplitSeq("rayé|rayée|archivé|archivée|effacement|oubli|annulé|annulée|terminé|blklst|blklist|kapout|"+
		"poubelle|corbeille|trash|spam|NSPA|nspa|NVPA|NPEC|NSPR", "|") {
		for _, cell := range []string{w, w + " Martin", "Martin " + w, "Martin (" + w + ")", "Martin - " + w, "Martin, " + w,
			w + " : Martin", "Martin / " + w} {
			for _, title := range []string{"Nom", "Société", "Ville"} {
				if !refusesUnder(title, cell) {
					t.Errorf("%q under %s", cell, title)
				}
			}
		}
	}
	for cell := range strings.SplitSeq("barré|barré Martin|Martin barré|Martin barre|Martin - barré|martin barré|DURAND (rayé)|"+
		"DURAND NVPA|durand oubli|MARTIN EFFACEMENT|Martin OUT|Martin out|POUBELLE|Spam|L.R.|P.I.|B.L|!!!|***|* *|!|##|"+
		"Martin !!!|Martin !!|!!! Martin|Martin ***|Martin (***)|Martin +|+ Martin|Martin (+)|Martin - +", "|") {
		if !refusesUnder("Nom", cell) {
			t.Errorf("%q", cell)
		}
	}
	for cell := range strings.SplitSeq("rayé|barré|archivé|poubelle|effacement|oubli|blklst|LR|PI|PNA|BL|NPC|L.R.", "|") {
		if !refusesUnder("Réf client", cell) {
			t.Errorf("%q, a reference", cell)
		}
	}
}

// TestNamesThatSayNothingOfARecord: people, streets, towns and firms are called by such words, in capitals or beside an
// article.
func TestNamesThatSayNothingOfARecord(t *testing.T) {
	for cell := range strings.SplitSeq("Barré|BARRÉ|Barre|BARRE|barre|Jean Barré|JEAN BARRÉ|jean barre|Barré Jean|BARRÉ Jean|"+
		"Raymond Barre|Rayé|Marie Rayé|Poubelle|Corbeille|Termine|TERMINE Luca|"+
		"Lacher|Durand-Barré|Martin L.|L. R. Martin|J.P.|M.|Durand*|Durand *|*Durand|Yahoo!|Lyon +33|C.A. Martin|"+
		"Annulis|Archibald|Oublie|Blücher", "|") {
		if refusesUnder("Nom", cell) {
			t.Errorf("%q", cell)
		}
	}
	for cell := range strings.SplitSeq("Time Out|TIME OUT|Knock Out Boxing|White Trash|Groupe Archive|GROUPE ARCHIVE|Trash Bar|"+
		"Rue de la Corbeille|12 rue de la Poubelle|12 RUE DES ARCHIVES|rue de l'Oubli|L'Oubli|Corbeilles|La Barre-de-Monts|"+
		"La Barre|rue Barré|12 rue Raymond Barre|Centre Effacement|Hôtel du Lac ***|Camping des Pins ****|Canal +|Durand !|"+
		"Spam Records|S.N.C.F.|S.A.|Archives départementales", "|") {
		if refusesUnder("Société", cell) || refusesUnder("Adresse", cell) {
			t.Errorf("%q", cell)
		}
	}
	for cell := range strings.SplitSeq("CL10399|LR-12|BL2024|PI 12|AB|75|L.12|npc12", "|") {
		if refusesUnder("Réf client", cell) {
			t.Errorf("%q, a reference", cell)
		}
	}
}

// TestARecordThatIsClosed is told behind the name of a person, in small letters or in brackets.
func TestARecordThatIsClosed(t *testing.T) {
	for cell := range strings.SplitSeq("Durand plus rien|DURAND plus rien|Durand Marie plus rien|Martin clos|MARTIN clos|"+
		"Martin - clos|Martin (clos)|clos Martin|Martin closed|Petit fermé|Petit c'est fini|Martin on passe", "|") {
		if !refusesUnder("Nom", cell) {
			t.Errorf("%q", cell)
		}
	}
	for cell := range strings.SplitSeq("Jean Clos|JEAN CLOS|jean clos|Clos Jean|Glenn Close|du Clos|Le Clos|Martin Clos-Fleuri|"+
		"Jean du Vent|Rien|Martin Plus", "|") {
		if refusesUnder("Nom", cell) {
			t.Errorf("%q", cell)
		}
	}
	for cell := range strings.SplitSeq("12 rue du Clos|Le Clos des Vignes|clos des Pins|4 clos Fleuri|Villa Clos|"+
		"Durand & Clos", "|") {
		if refusesUnder("Adresse", cell) || refusesUnder("Société", cell) {
			t.Errorf("%q", cell)
		}
	}
}
