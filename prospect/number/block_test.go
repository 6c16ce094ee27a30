package number_test

import (
	"compress/gzip"
	"encoding/csv"
	"os"
	"strconv"
	"strings"
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	"github.com/rgpd-go/rgpd"
	"github.com/rgpd-go/rgpd/prospect/number"
)

// A block is a line of Arcep's list: first and last number, written the national way.
type block struct {
	first, last, territory string
	given                  rgpd.Date
}

// blocks reads Arcep's list of April 2026 (open data, Licence Ouverte), whole.
func blocks(t *testing.T) []block {
	t.Helper()
	f, err := os.Open("testdata/arcep-blocks-2026-04.csv.gz")
	require.NoError(t, err)
	defer f.Close()
	z, err := gzip.NewReader(f)
	require.NoError(t, err)
	r := csv.NewReader(z)
	r.Comma = ';'
	rows, err := r.ReadAll()
	require.NoError(t, err)
	require.Equal(t, []string{"EZABPQM", "Tranche_Debut", "Tranche_Fin", "Mnémo", "Territoire", "Date_Attribution"}, rows[0])
	require.Len(t, rows, 1+19_991)
	var all []block
	for _, row := range rows[1:] {
		given, err := time.Parse("02/01/2006", row[5])
		require.NoError(t, err)
		all = append(all, block{row[1], row[2], row[4], rgpd.DateOf(given)})
	}
	return all
}

// arcepTerritories are the territories of the list: the places that a prefix may
// stand for, and the country code of the international writing. A block "La
// Réunion - Océan indien" serves Mayotte as well; a "National" one has no place.
var arcepTerritories = map[string]struct {
	at   rgpd.Territories
	code string
}{
	"Métropole": {rgpd.TerritoriesOf(rgpd.Mainland), "33"},
	"Guadeloupe, St Martin et St Barthélemy": {rgpd.TerritoriesOf(rgpd.Guadeloupe, rgpd.SaintMartin, rgpd.SaintBarthelemy), "590"},
	"Martinique":                {rgpd.TerritoriesOf(rgpd.Martinique), "596"},
	"Guyane":                    {rgpd.TerritoriesOf(rgpd.Guyane), "594"},
	"La Réunion - Océan indien": {rgpd.TerritoriesOf(rgpd.Reunion, rgpd.Mayotte), "262"},
	"La Réunion":                {rgpd.TerritoriesOf(rgpd.Reunion), "262"},
	"Mayotte":                   {rgpd.TerritoriesOf(rgpd.Mayotte), "262"},
	"Saint Pierre et Miquelon":  {rgpd.TerritoriesOf(rgpd.SaintPierreMiquelon), "508"},
	"National":                  {0, "33"},
}

// arcepFamilies are the categories of the plan by prefix, as the decision lists them;
// the longest prefix counts.
var arcepFamilies = func() map[string]number.Family {
	m := map[string]number.Family{}
	for f, prefixes := range map[number.Family]string{
		number.Geographic:   "01 02 03 04 05",
		number.Mobile:       "06 07",
		number.Polyvalent:   "09",
		number.Verified:     "0162 0163 0270 0271 0377 0378 0424 0425 0568 0569 0948 0949 09475 09476 09477 09478 09479",
		number.Platform:     "0937 0938 0939",
		number.Free:         "0800 0801 0802 0803 0804 0805",
		number.OrdinaryRate: "0806 0807 0808 0809",
		number.SharedCost:   "081 082",
		number.Premium:      "089",
		number.OtherSpecial: "08",
		number.Machine:      "0700 0901",
		number.FreeShort:    "30 31",
		number.ServiceShort: "3",
		number.Directory:    "118",
		number.OtherShort:   "1",
	} {
		for _, p := range strings.Fields(prefixes) {
			m[p] = f
		}
	}
	return m
}()

func arcepFamily(num string) number.Family {
	for n := len(num); n > 0; n-- {
		if f, ok := arcepFamilies[num[:n]]; ok {
			return f
		}
	}
	return 0
}

// TestEveryBlockInEveryWriting: the first and the last number of each block of the
// list, as people write it, gives the list's territory and the plan's family.
//
// The differences: numbers of extended length are of machines, and short numbers of
// services; neither is a prospect's, and number.Parse refuses both.
func TestEveryBlockInEveryWriting(t *testing.T) {
	count, refused := map[string]int{}, map[int]int{}
	for _, b := range blocks(t) {
		want, known := arcepTerritories[b.territory]
		require.True(t, known, b.territory)
		count[b.territory]++
		for _, ten := range []string{b.first, b.last} {
			if len(ten) != 10 {
				if _, err := number.Parse(ten); err == nil {
					t.Errorf("%s is read", ten)
				}
				refused[len(ten)]++
				continue
			}
			nine := ten[1:]
			abroad := want.code + nine
			if want.code == "508" {
				abroad = want.code + strings.TrimPrefix(nine, "508")
			}
			var first number.Number
			for i, typed := range []string{
				ten,
				ten[:2] + " " + ten[2:4] + " " + ten[4:6] + " " + ten[6:8] + " " + ten[8:],
				ten[:4] + "." + ten[4:7] + "." + ten[7:],
				nine,
				"+" + abroad,
				"00" + abroad,
				abroad + ".0",
				"+" + want.code + " (0)" + nine,
				"+33 " + nine,
				"0033 0" + nine,
			} {
				if len(abroad) == 9 && i == 6 {
					continue // +508 and six digits, without plus sign: a number of nine digits
				}
				n, err := number.Parse(typed)
				if err != nil {
					t.Fatalf("%s: %v", typed, err)
				}
				if i == 0 {
					first = n
				}
				if n != first || n.Reveal() != "+"+abroad || n.Territories() != want.at || n.Family() != arcepFamily(ten) || !n.BlockKnown() {
					t.Fatalf("%s: %s, %s, %s, block known: %t; the list says +%s, %s, %s",
						typed, n.Reveal(), n.Territories(), n.Family(), n.BlockKnown(), abroad, want.at, arcepFamily(ten))
				}
			}
		}
	}
	require.Len(t, count, len(arcepTerritories))
	require.Equal(t, map[int]int{4: 2 * 252, 6: 2 * 10, 13: 2 * 19, 14: 2 * 26}, refused)
	t.Logf("blocks by territory: %v", count)
}

// TestBlocksAreThoseOfTheList: every thousand of the plan is known if and only if the
// list has it, and no number stands in a family or a place by a neighbour's block.
func TestBlocksAreThoseOfTheList(t *testing.T) {
	listed := make([]bool, 1_000_000)
	var newest rgpd.Date
	for _, b := range blocks(t) {
		newest = max(newest, b.given)
		if len(b.first) != 10 {
			continue
		}
		first, err := strconv.Atoi(b.first[:7])
		require.NoError(t, err)
		last, err := strconv.Atoi(b.last[:7])
		require.NoError(t, err)
		for head := first; head <= last; head++ {
			listed[head] = true
		}
	}
	require.Equal(t, newest, number.AsOf)
	n := 0
	for head := 100_000; head < 1_000_000; head++ {
		ten := "0" + strconv.Itoa(head) + "456"
		num, err := number.Parse(ten)
		if err != nil {
			t.Fatalf("%s: %v", ten, err)
		}
		if num.BlockKnown() != listed[head] || num.Family() != arcepFamily(ten) {
			t.Fatalf("%s: block known %t, listed %t; family %s", ten, num.BlockKnown(), listed[head], num.Family())
		}
		if listed[head] {
			n++
		}
	}
	require.NotZero(t, n)
}

func TestABlockThatIsNotKnownRefusesNothing(t *testing.T) {
	for _, s := range []string{"01 00 00 00 00", "09 49 12 34 56", "+32 470 12 34 56", "+687 12 34 56"} {
		n, err := number.Parse(s)
		require.NoError(t, err)
		require.False(t, n.BlockKnown(), s)
		require.NotZero(t, n.Family(), s)
		require.NotZero(t, n.Territories(), s)
	}
	require.False(t, number.Number{}.BlockKnown())
}
