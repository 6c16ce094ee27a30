package words

import (
	"strings"
	"testing"
)

// TestARefusalInAName: by the words by which it is heard in a note, in front of a name, behind it and alone, in that of
// a person and in that of a firm.
func TestARefusalInAName(t *testing.T) {
	said := "NE + APPELER|ne + contacter|DEMANDE SUPPRESSION|TEL NON|A DIT NON|MERCI MAIS NON|LR|BLOKTEL|bloc-tel|" +
		"PAS DE PUB|pas int|mail only|démarchage non|PROSPECTION NON|bloquer ce numéro|à effacer|delete|en colère|voir DPO|" +
		"refu|refuz|oppositon|désincrit|blaklist|tutelle|x|X|PI|tel non|dit non|demande retrait|dde suppr|ZZ NPA|anti-pub|" +
		"liste rouje|à sortir|+ appeler|zéro pub|sous curatelle|harcelé|plainte déposée|mineur protégé|litige en cours|" +
		"nicht anrufen|no quiere|nu suna"
	for no := range strings.SplitSeq(said, "|") {
		for _, cell := range []string{no + " Martin", "Martin " + no, "Martin (" + no + ")", "Martin - " + no, no + " - Martin"} {
			if !NewMemo().Refuses(cell, false) {
				t.Errorf("%q, of a person", cell)
			}
			if !NewMemo().RefusesInFirm(cell) {
				t.Errorf("%q, of a firm", cell)
			}
		}
	}
	for cell := range strings.SplitSeq("Martin L.R.|L.R. - Martin|NON MARTIN|non martin|MARTIN NON|OPPO CL10399|non CL10504|"+
		"KO CL10406|MARTIN MINEUR|TUTELLE MARTIN|Martin mineur|Martin / tutelle|Garage: plainte|Dupont, avocat saisi", "|") {
		if !NewMemo().Refuses(cell, false) || !NewMemo().RefusesInFirm(cell) {
			t.Errorf("%q", cell)
		}
	}
}

// TestNamesThatHaveAWordOfARefusal: they are told by their letters, and by what stands beside them.
func TestNamesThatHaveAWordOfARefusal(t *testing.T) {
	for cell := range strings.SplitSeq("Lestop|Nonni|Rouge|Non Stop SARL|Mineur|MINEUR|Paul Mineur|Marre|MARRE Paul|Nada|"+
		"Deuil-la-Barre|DEUIL-LA-BARRE|Cessey-sur-Tille|PISSY-PÔVILLE|Creyssensac-et-Pissot|Retiers|Le Ban-Saint-Martin|"+
		"12 rue du Barrage|12 r de la paix|12 R DE LA PAIX|RUE DE LA PAIX|12 RUE DE LA PAIX|La Paix|Place de la Paix Apt. 154|N Durand|N. Durand|"+
		"JP Martin|Avocat|AVOCAT|Jean Avocat|non renseigné|NON COMMUNIQUÉ|Del Piero|DEL PIERO|N/A|X. Martin|Durand + Petit|"+
		"Halte-garderie|Moulin du Vent|Marc Rejet|A. Del Rio|Martin + 33", "|") {
		if NewMemo().Refuses(cell, false) || NewMemo().RefusesInFirm(cell) {
			t.Errorf("%q", cell)
		}
	}
	for title := range strings.SplitSeq("Fonction|Profession|Service|Métier|Société", "|") {
		if !NamesFirms(title) {
			t.Errorf("%q", title)
		}
	}
	for title := range strings.SplitSeq("Nom|Contact du service|Service et contact|Prénom", "|") {
		if NamesFirms(title) {
			t.Errorf("%q", title)
		}
	}
	for cell := range strings.SplitSeq("r la paix|12 r la paix svp stop|laissez la paix", "|") {
		if !NewMemo().Refuses(cell, false) {
			t.Errorf("%q is a street", cell)
		}
	}
	// In that of a person these are no names.
	for cell := range strings.SplitSeq("LR Conseil|PI Services|HS Auto|Tribunal de commerce|TRIBUNAL DE COMMERCE DE LYON|"+
		"UDAF 69|Ligue contre le cancer|HUISSIER DE JUSTICE|Juge des tutelles|Responsable contentieux|Fraud Analyst|"+
		"BL Rénov|Cabinet Martin Avocats|Non Solo Pizza|Exclusive Cars|Service contentieux|12 rue Pasteur N 4", "|") {
		if NewMemo().RefusesInFirm(cell) {
			t.Errorf("%q, of a firm", cell)
		}
	}
}
