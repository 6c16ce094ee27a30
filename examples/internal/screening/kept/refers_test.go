package kept

import (
	"fmt"
	"math/rand/v2"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/stretchr/testify/require"

	"github.com/rgpd-go/rgpd"
	"github.com/rgpd-go/rgpd/examples/internal/screening/facts"
	"github.com/rgpd-go/rgpd/examples/internal/screening/sample"
	"github.com/rgpd-go/rgpd/examples/internal/screening/screentest"
	"github.com/rgpd-go/rgpd/examples/internal/screening/sheet"
)

// TestANoteThatSendsToARecordThatRefused sets its row aside, and whoever has its number; one that sends to any other
// record does not.
func TestANoteThatSendsToARecordThatRefused(t *testing.T) {
	for note, want := range map[string]string{
		"":                         "2",
		"voir dossier CL10266":     "233",
		"voir le dossier CL-10266": "233",
		"rappeler, voir CL 10266":  "2", // nobody writes them so
		"voir dossier CL10269":     "2",
		"voir dossier CL10267":     "2", // its own
		"voir dossier CL99999":     "2",
		"rappeler le 12/10 à 18h":  "2",
		"rappeler en 2027":         "2",
	} {
		file := "ID client;Nom;Téléphone;Note\nCL10265;Kay;0639980001;\nCL10266;Petit;0639980002;ne veut plus\n" +
			"CL10267;Roux;0639980003;" + note + "\nCL10268;Zorn;0639980004;ok\nCL10269;Brun;0639980005;\n" +
			"CL10270;Roux;0639980003;\n"
		got := setAsideIn(t, file, Besides{})
		require.Empty(t, cmp.Diff(want, got), note)
		require.Empty(t, setAsideIn(t, strings.Replace(file, "ne veut plus", "", 1), Besides{}), note)
	}
}

// TestWhoIsReferredToFromAList: a record whose number a list has, and one record after another.
func TestWhoIsReferredToFromAList(t *testing.T) {
	const list = "Téléphone\n0639980002\n"
	o := Lists{AsOf: sample.Instant, MaxAge: 1}
	l, err := o.Read(sheet.NewSource(strings.NewReader(list), int64(len(list))), "stops.csv")
	require.NoError(t, err)
	const file = "ID client;Nom;Téléphone;Note\nCL1;Kay;0639980001;voir dossier CL2\nCL2;Petit;0639980002;\n" +
		"CL3;Roux;0639980003;voir dossier CL1\nCL4;Zorn;0639980004;\n"
	require.Equal(t, "123", setAsideIn(t, file, Besides{Lists: []*List{l}}))
}

// TestRecordsAreReferredToInEachManner of reading a file.
func TestRecordsAreReferredToInEachManner(t *testing.T) {
	campaign := screentest.Campaign(t)
	for seed := range 300 {
		r := rand.New(rand.NewPCG(uint64(seed), 11))
		b := &strings.Builder{}
		b.WriteString("id client;nom;mobile;fixe;note\n")
		for i := range 30 {
			id := i
			if r.IntN(40) == 0 {
				id = r.IntN(30)
			}
			note := [...]string{"", "", "", "ok", "ne veut plus", "rappeler le 12/10", fmt.Sprintf("voir dossier C%04d", r.IntN(33)),
				fmt.Sprintf("\"dossier c-%04d\"", r.IntN(33)), fmt.Sprintf("voir fiche %04d", r.IntN(30)),
				fmt.Sprintf("doublon de C%04d", r.IntN(33))}[r.IntN(10)]
			fixe := ""
			if r.IntN(6) == 0 {
				fixe = fmt.Sprintf("01990000%02d", r.IntN(30))
			}
			fmt.Fprintf(b, "C%04d;Petit;06399800%02d;%s;%s\n", id, r.IntN(40), fixe, note)
		}
		s := &facts.Reader{Campaign: campaign, Channel: rgpd.LiveCall, At: sample.Instant}
		heardBoth(t, s, b.String(), nil)
	}
}
