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
