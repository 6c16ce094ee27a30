package words

import (
	"strings"
	"testing"
)

// TestACodeBesideAPlace: no town and no street is called so, and a firm by what else it says.
func TestACodeBesideAPlace(t *testing.T) {
	marks := func(title, cell string) bool {
		return MarksPlace(cell, PlacesUnder(title)) || refusesUnder(title, cell)
	}
	for cell := range strings.SplitSeq("LR Lyon|PI Nantes|x Lyon|X Lyon|BL Lyon|N Lyon|NPA Clermont-Ferrand|lr lyon|LR Le Mans|"+
		"L.R. Lyon|LR: Lyon|PNA SAINT-MALO|effacement Lyon|poubelle Lyon|Lyon avocat|Lyon effacement|Lyon poubelle|"+
		"Dijon corbeille|LYON AVOCAT|Villersexel tribunal|Lyon barré|Lyon 3e LR|x. Lyon", "|") {
		if !marks("Ville", cell) || !marks("Commune", cell) {
			t.Errorf("%q, a town", cell)
		}
	}
	for cell := range strings.SplitSeq("LR 5 rue Victor Hugo|BL 12 bis avenue Foch|x 5 rue Pasteur|PI Place de la Gare|PNA Le Bourg|"+
		"NPAI 3 impasse des Lilas|5 rue Pasteur LR|effacement 5 rue Pasteur", "|") {
		if !marks("Adresse", cell) {
			t.Errorf("%q, an address", cell)
		}
	}
	for cell := range strings.SplitSeq("LR SARL Durand|PI SAS Morel|x SARL Roux|LR Boulangerie Roux|BL Garage Durand|LR Lyon|PI Durand|"+
		"NPA Roux|LR Garage|LR GARAGE|BL Garage|x Garage|X GARAGE|x Lyon|LR Lyon 3e|BL Lyon 3|LR Garage du Lac|LR Garage Lyon|"+
		"NPAI Pharmacie|Lyon effacement|Garage effacement|Garage x|x Transports Lyon", "|") {
		if !marks("Société", cell) {
			t.Errorf("%q, a firm", cell)
		}
	}
	for cell := range strings.SplitSeq("L'Haÿ-les-Roses|Lyon 3e|LYON CEDEX 03|Y|Bligny|Le Blanc|Nancy|Plan-de-Cuques|"+
		"Saint-Denis de Pile|Avocourt|St Malo|Pissos", "|") {
		if MarksPlace(cell, OfTown) {
			t.Errorf("%q, a town", cell)
		}
	}
	for cell := range strings.SplitSeq("N 7|N 5 rue Pasteur|n 12|BL Victor Hugo|BL A Résidence du Parc|BL 5 Résidence du Parc|"+
		"12 rue de l'Avocat|3 place du Tribunal|Rue du Barrage|RUE DU BARRAGE|12 rue Poubelle|Résidence du Palais|ZA Nord|"+
		"Palais de justice|Lot 4 N|Apt X|Bât BL|PI des Lilas", "|") {
		if MarksPlace(cell, OfAddress) {
			t.Errorf("%q, an address", cell)
		}
	}
	for cell := range strings.SplitSeq("PI Conseil|BL Transport|BL Transports Lyon|X-Fab|N Services|LR Services Nantes|HS Auto|"+
		"BL France|PI Europe|LR|Pi Lyon|SARL LR|BL Rénov Habitat|LR & Fils|N Services Lyon|Garage LR|"+
		"Garage X|LR Services|BL SARL|X-Fab Garage|Centre effacement|2 x Garage", "|") {
		if cell != "LR" && marks("Société", cell) {
			t.Errorf("%q, a firm", cell)
		}
	}
}

// TestACrossInFrontOfAName is no initial of it.
func TestACrossInFrontOfAName(t *testing.T) {
	for cell := range strings.SplitSeq("x Martin|x. Martin|x-Martin|X Martin|x Garage|NPAI Martin", "|") {
		if !refusesUnder("Nom", cell) {
			t.Errorf("%q", cell)
		}
	}
	for cell := range strings.SplitSeq("X. Martin|Xavier Martin|X-avier|X.Martin|Martin X. Roux", "|") {
		if refusesUnder("Nom", cell) {
			t.Errorf("%q is a name", cell)
		}
	}
}

func TestPlacesUnder(t *testing.T) {
	for title, want := range map[string]Place{"Ville": OfTown, "Adresse": OfAddress, "Mailing city": OfTown, "Rue": OfAddress,
		"Adresse 2": OfAddress, "Société": 0, "Nom": 0, "Ville du contact": 0, "Produit": 0} {
		if got := PlacesUnder(title); got != want {
			t.Errorf("%s: %d, want %d", title, got, want)
		}
	}
}

// TestSignsAndAbbreviationsBesideAName refuse, under every title of names.
func TestSignsAndAbbreviationsBesideAName(t *testing.T) {
	for said := range strings.SplitSeq("nv + etre app|nsp appelé|NSP contactée|nv plus être rappelé|svp plus rien|merci plus rien|🔒|🗑️|"+
		`🔇|⚠️|client parti|cliente partie|{"opt":{"call":false}}|{"callable":0}|appel=non`, "|") {
		for _, cell := range []string{"Martin " + said, said + " Martin", "Martin (" + said + ")", "Martin - " + said} {
			for _, title := range []string{"Nom", "Société", "Ville"} {
				if !refusesUnder(title, cell) {
					t.Errorf("%q under %s", cell, title)
				}
			}
		}
	}
	for cell := range strings.SplitSeq("Martin 🌸|I ♥ Pizza|Parti Durand|Cliente Durand|Nvidia|{Martin}|Martin = Roux|Studio ★★★", "|") {
		if refusesUnder("Nom", cell) || refusesUnder("Société", cell) {
			t.Errorf("%q", cell)
		}
	}
}

// TestNotesOfKnownWordsThatEndACall: none of their words says no alone.
func TestNotesOfKnownWordsThatEndACall(t *testing.T) {
	read := func(note string) bool {
		return !IsLone(note, OfRemarks) && !NewMemo().Refuses(note, true) && NewMemo().Understands(note)
	}
	for note := range strings.SplitSeq("LR absent|SR attendu|client : rappeler 0|rappeler 0 fois|0 appel|contacter 0|"+
		"rappeler moins|relancer moins souvent|réservé|Réservée|écrire|à écrire|absent pour toujours|parti pour de bon|"+
		"définitivement absente|rdv annulé|RDV annulé.|12/03 rdv annulé|rendez-vous annulé|3 appels c'est bon|deux relances c'est assez|"+
		"a son fournisseur|a déjà son prestataire|ont leur installateur|au revoir|Au revoir !|ST|***|* * *|!!!", "|") {
		if read(note) {
			t.Errorf("%q is understood", note)
		}
	}
	for note := range strings.SplitSeq("l'absent rappelle lundi|absent lundi|rappeler dans moins de 2 jours|rappeler au moins 15 jours avant|"+
		"table réservée pour lundi|a réservé une table lundi|rdv annulé, à reprogrammer|rdv annulé, rappeler lundi|toujours absent|"+
		"rappeler à 10h|rappeler au 01 99 00 00 05|écrire à Paul mardi|3 appels cette semaine|"+
		"attend le devis de son fournisseur|client depuis toujours", "|") {
		if !read(note) {
			t.Errorf("%q is not understood", note)
		}
	}
}
