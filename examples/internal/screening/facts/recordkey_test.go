package facts

import (
	"slices"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"
)

// TestNumbersOfRecordsAsPeopleWriteThem: each line is of one record, and of none of the other lines.
func TestNumbersOfRecordsAsPeopleWriteThem(t *testing.T) {
	all := map[uint64]int{}
	for i, spelt := range [][]string{
		{"1042", "'1042", "’1042", "01042", "1042.0", " 1042 ", `="1042"`, "n°1042", "N° 1042", "#1042", "1 042", "1042,"},
		{"C-1042", "c1042", "C1042", "C‑1042", "C–1042", "C 1042", "« C-1042 »", "C-10\u200b42", "\ufeffC-1042", "Ｃ１０４２"},
		{"443061841", "443 061 841", "44306184100047", "443 061 841 00047", "443061841-00047", "FR12443061841",
			"FR 1B 443 061 841", "RCS Paris 443 061 841", "Paris B 443061841"},
		{"https://www.linkedin.com/in/jean-martin-7/", "linkedin.com/in/jean-martin-7", "http://fr.linkedin.com/in/jean-martin-7?x=1"},
		{"linkedin.com/in/jeanmartin7"},
		{"AZ_1"}, {"AZ1"}, {"2024/12"}, {"C1043"},
	} {
		for _, s := range spelt {
			keys := slices.Collect(RecordKeys(s, true))
			require.Len(t, keys, 1, s)
			line, had := all[keys[0]]
			require.True(t, !had || line == i, s)
			all[keys[0]] = i
			if key, plain := RecordKey(s, true); plain {
				require.Equal(t, keys[0], key, s)
			}
		}
	}
}

func TestSeveralNumbersOfRecordsInOneCell(t *testing.T) {
	want := append(slices.Collect(RecordKeys("C-1", false)), slices.Collect(RecordKeys("C-2", false))...)
	for _, s := range []string{"C-1 / C-2", "C1;C2", "C-1, C-2", "C-1 et C-2", "C-1 | C-2;", "c1\nc2"} {
		require.Equal(t, want, slices.Collect(RecordKeys(s, false)), s)
	}
	for _, s := range []string{"", " ", ";", "—", "''"} {
		require.Empty(t, slices.Collect(RecordKeys(s, false)), "%q", s)
	}
	siret := slices.Collect(RecordKeys("44306184100047", false))
	require.NotEqual(t, slices.Collect(RecordKeys("443061841", false)), siret, "of no firm it is another number")
}

// TestWordsBesideANumberOfARecord: it is that of the record all the same, and each of several is.
func TestWordsBesideANumberOfARecord(t *testing.T) {
	for cell, want := range map[string]string{
		"K10003 K10001": "K10003 K10001", "K10003 (ex K10001)": "K10003 K10001", "K10001 (ancien)": "K10001",
		"réf. C0001": "C0001", "ancien n° : C-0001": "C-0001", "K10003 ou K10001": "K10003 K10001",
		"K10003/K10001": "K10003 K10001", "K10003,K10001": "K10003 K10001", "K10003 → K10001": "K10003 K10001",
		"fusionnée avec K10001": "K10001", "K10003=K10001": "K10003 K10001", "10003 10001": "10003 10001",
		"10003 (ex 10001)": "10003 10001", "1042 bis": "1042", "REF 1042": "1042", "AZ 1042 (doublon)": "AZ1042",
		"K-10003\u00a0K-10001": "K10003 K10001", "remplace 1 042": "1042", "A-1 [A-2]": "A1 A2",
	} {
		keys := slices.Collect(RecordKeys(cell, false))
		for number := range strings.FieldsSeq(want) {
			key, plain := RecordKey(number, false)
			require.True(t, plain)
			require.Contains(t, keys, key, "%s: %s", cell, number)
		}
	}
	for cell, other := range map[string]string{"443 061 841": "443", "2024/12": "2024", "C 1042": "1042", "1 042": "42",
		"ancien client": "ancien", "12,0": "120", "AZ 1042 (ex)": "1042"} {
		key, _ := RecordKey(other, false)
		require.NotContains(t, slices.Collect(RecordKeys(cell, false)), key, cell)
	}
	two := slices.Collect(RecordKeys("443 061 841 (ex 552 100 554)", true))
	for _, siren := range []string{"443061841", "552100554"} {
		key, _ := RecordKey(siren, true)
		require.Contains(t, two, key)
	}
}
