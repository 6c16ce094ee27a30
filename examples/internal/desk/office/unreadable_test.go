package office

import (
	"bytes"
	"fmt"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"
	"golang.org/x/text/language"

	"github.com/rgpd-go/rgpd/prospect/number"
)

// TestALineWithoutANumberIsToldByItsLine: that of the list as it is written, whatever stands before it.
func TestALineWithoutANumberIsToldByItsLine(t *testing.T) {
	known, err := number.Parse("01 99 00 12 34")
	require.NoError(t, err)
	_, some := Unreadable("stops.csv", []Stop{{Case: "M-1", Number: known}})
	require.False(t, some)
	_, some = Unreadable("stops.csv", nil)
	require.False(t, some)

	stops := []Stop{{Case: "M-1", Number: known}, {Case: "M-2"}, {Case: "?list.csv:3"}, {Case: "M-3", Number: known}, {Case: "M-4"}}
	f, some := Unreadable("stops.csv", stops)
	require.True(t, some)
	require.Equal(t, "stops.csv : tant que la liste d'arrêts a une ligne illisible, gate ne démarre pas et screen ne libère personne : "+
		"ligne 3 (dossier M-2), ligne 4 (pour list.csv:3), ligne 6 (dossier M-4) ; mettre le numéro au dossier et récrire la liste, ou "+
		"l'écrire dans la liste à la place de « illisible »", f.In(language.French))
	var b bytes.Buffer
	require.NoError(t, WriteStops(&b, stops))
	for i, line := range strings.Split(strings.TrimSuffix(b.String(), "\n"), "\n") {
		require.Equal(t, strings.HasPrefix(line, unknownNumber), strings.Contains(f.In(language.French), fmt.Sprintf("ligne %d (", i+1)), line)
	}

	f, _ = Unreadable("stops.csv", make([]Stop, mostTold+3))
	require.Contains(t, f.In(language.English), "line 21 (case ), and 3 others; put the number on file")
}
