package facts

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/require"
)

// TestARefusalUnderATitleOfNames: alone, or beside a name, it sets the row aside; what is the name of a firm by its
// words is one under a title of firms, or if nothing else stands there.
func TestARefusalUnderATitleOfNames(t *testing.T) {
	for _, title := range []string{"Nom", "Nom complet", "Prénom", "Contact", "Société", "Raison sociale", "Company"} {
		for cell := range strings.SplitSeq("mécontent|MÉCONTENTE|désabo|BL|TPS|ni|please remove|Please Remove|avocat saisi|"+
			"à sortir|laissez-moi|Durand (laissez-moi)|Durand (PI)|inintéressé|Durand sstop|STOOOP", "|") {
			_, ds := facts(t, title, cell)
			require.NotEmpty(t, ds, "%s: %s", title, cell)
		}
		for cell := range strings.SplitSeq("Durand|Martin Laisse|Paul Touche|Non Stop Pizza|STOP AUTO|Stop Nuisibles 33|Pi|Rapp", "|") {
			_, ds := facts(t, title, cell)
			require.Empty(t, ds, "%s: %s", title, cell)
		}
	}
	for cell := range strings.SplitSeq("Durand NON STOP SERVICE|STOP AUTO Durand|Petit STOP FROID|Martin stop pizza", "|") {
		for title, firms := range map[string]bool{"Nom": false, "Nom complet": false, "Contact": false, "Prénom": false,
			"Nom du contact": false, "Société": true, "Raison sociale": true, "Enseigne": true, "Company name": true,
			"Nom de la société": true} {
			_, ds := facts(t, title, cell)
			require.Equal(t, firms, len(ds) == 0, "%s: %s", title, cell)
		}
	}
}

// TestANoteInAColumnOfEmails is read as one: a cell there that is no address is what somebody had to say.
func TestANoteInAColumnOfEmails(t *testing.T) {
	for cell := range strings.SplitSeq("curatelle|mineur|16 ans|rétractation|retrait|plainte|del|block|ban|📞 non|"+
		"laissez-nous|zgrmbl", "|") {
		_, ds := facts(t, "Email", cell)
		require.NotEmpty(t, ds, cell)
	}
	for cell := range strings.SplitSeq("paul@exemple.fr|n/a|-|paul.exemple.fr|envoyer un devis demain", "|") {
		_, ds := facts(t, "Email", cell)
		require.Empty(t, ds, cell)
	}
}

// TestAProtectionUnderWhateverTitle: nobody's branch, product or town is called so.
func TestAProtectionUnderWhateverTitle(t *testing.T) {
	for _, title := range []string{"Secteur", "Produit", "Région", "Quartier", "Site web", "Fonction"} {
		for _, cell := range []string{"curatelle", "Mineur", "tutelle renforcée"} {
			_, ds := facts(t, title, cell)
			require.NotEmpty(t, ds, "%s: %s", title, cell)
		}
		for _, cell := range []string{"Industrie", "Fibre", "Minerve"} {
			_, ds := facts(t, title, cell)
			require.Empty(t, ds, "%s: %s", title, cell)
		}
	}
}

// TestAHyphenInFrontOfANumber may strike it.
func TestAHyphenInFrontOfANumber(t *testing.T) {
	for cell, struck := range map[string]bool{"-0199000003": true, "- 01 99 00 00 03": true, "01-99-00-00-03": false} {
		_, ds := facts(t, "Téléphone", cell)
		require.Equal(t, struck, len(ds) > 0, cell)
	}
}

// TestFiguresOfAReferenceNameNoFirm: those of a year, or beside letters, may.
func TestFiguresOfAReferenceNameNoFirm(t *testing.T) {
	for note, is := range map[string]bool{
		"refuse, voir 10000": false, "il refuse ; 1000017": false, "ne plus appeler 75015": false,
		"ne plus appeler garage 2000": true, "Garage 2000 refuse": true, "ne plus appeler 3D Concept": true,
		"ne plus appeler Garage 75015": true,
	} {
		require.Equal(t, is, len(NewSpoken().FirmsIn(note, &Person{})) > 0, note)
	}
}
