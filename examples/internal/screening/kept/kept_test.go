package kept

import (
	"strings"
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	"github.com/rgpd-go/rgpd"
	"github.com/rgpd-go/rgpd/consent"
	"github.com/rgpd-go/rgpd/examples/internal/screening/facts"
	"github.com/rgpd-go/rgpd/examples/internal/screening/sample"
	"github.com/rgpd-go/rgpd/examples/internal/screening/screentest"
	"github.com/rgpd-go/rgpd/examples/internal/screening/sheet"
	_ "github.com/rgpd-go/rgpd/internal/golden"
	"github.com/rgpd-go/rgpd/prospect"
	"github.com/rgpd-go/rgpd/prospect/number"
	"github.com/rgpd-go/rgpd/prospect/suppression"
)

func numbered(t *testing.T, s string) number.Number {
	t.Helper()
	n, err := number.Parse(s)
	require.NoError(t, err)
	return n
}

// toldTo is what stop somebody has once what is kept of a number was written into their row.
func toldTo(t *testing.T, kept facts.Elsewhere, s string) rgpd.Stop {
	t.Helper()
	var r facts.Reading
	r.Begin(&prospect.Prospect{}, nil)
	r.Numbers = append(r.Numbers, numbered(t, s))
	kept.Tell(&r)
	stop, _ := r.LastStop()
	return stop
}

// A no of one row is that of all rows of its number, and of no other.
func TestHear(t *testing.T) {
	const file = "Mobile;Refus le;Note\n0639980001;oui;\n+33 6 39 98 00 01;;\n0639980002;;\n0639980003;;ne plus appeler\n" +
		"0639980004;hier;\n"
	tab, err := facts.Open(sheet.NewSource(strings.NewReader(file), int64(len(file))), "f", 0, nil)
	require.NoError(t, err)
	tab.Block = 16 // many chunks
	said, err := Hear(&facts.Reader{Channel: rgpd.LiveCall, At: sample.Instant}, tab, Besides{}, 3)
	require.NoError(t, err)
	require.Len(t, said.by, 3, "nobody is kept who said nothing")
	for s, want := range map[string]rgpd.Stop{
		"06 39 98 00 01": rgpd.RefusedInCall,
		"06 39 98 00 02": 0,
		"06 39 98 00 03": rgpd.Objected,
		"06 39 98 00 04": rgpd.Objected, // a stop that cannot be read
	} {
		require.Equal(t, want, toldTo(t, said, s), s)
	}
}

// Of two consents of one number, that for the campaign prevails, else the later, else the lesser.
func TestPrevails(t *testing.T) {
	c := prospect.Campaign{Principal: "A"}
	day := sample.Instant
	with := func(s consent.State, principal string, at time.Time) consent.Status {
		out := consent.Status{State: s, GivenAt: at}
		out.Use.Principal = principal
		return out
	}
	for name, pair := range map[string][2]consent.Status{
		"for the campaign, though older": {with(consent.Flawed, "A", day), with(consent.Valid, "B", day.AddDate(0, 1, 0))},
		"the later":                      {with(consent.Valid, "A", day.Add(1)), with(consent.Withdrawn, "A", day)},
		"of one day, the lesser":         {with(consent.Withdrawn, "A", day), with(consent.Valid, "A", day)},
		"without a day, the lesser":      {with(consent.None, "A", time.Time{}), with(consent.Valid, "A", day)},
		"unknown may be a withdrawal":    {with(0, "A", day), with(consent.None, "A", day)},
	} {
		require.True(t, prevails(&pair[0], &pair[1], &c), name)
		require.False(t, prevails(&pair[1], &pair[0], &c), name)
	}
}

// A number that the file does not hold has no consent; a withdrawal stops, unless a consent came after.
func TestConsents(t *testing.T) {
	base, err := OpenConsents(screentest.File(t, "base.csv", "tel;consentement état;consentement le\n"+
		"0639980001;valide;01/09/2026\n0639980002;retiré;01/09/2026\n0639980003;valide;01/09/2026\n0639980003;retiré;\n"),
		prospect.Campaign{}, nil, nil)
	require.NoError(t, err)
	require.Equal(t, 4, base.Rows)
	require.Empty(t, base.Warnings())
	for s, want := range map[string]rgpd.Stop{
		"06 39 98 00 01": 0, "06 39 98 00 02": rgpd.WithdrewConsent, "06 39 98 00 03": rgpd.WithdrewConsent, "06 39 98 00 04": 0,
	} {
		require.Equal(t, want, toldTo(t, base, s), s)
	}
}

// A list in clear clears nobody while somebody of it is lost, and refuses whom it has.
func TestAListInClear(t *testing.T) {
	o := Lists{AsOf: sample.Instant.Add(-time.Hour), MaxAge: 24 * time.Hour}
	open := func(rows string) *List {
		f, err := o.Open(screentest.File(t, "stops.csv", "numéro;stop\n"+rows))
		require.NoError(t, err)
		require.True(t, f.InClear)
		return f
	}
	stopOf := func(f *List, s string) rgpd.Stop {
		policy, err := prospect.NewPolicy(prospect.Lists(f.Gate))
		require.NoError(t, err)
		people := []prospect.Prospect{{Number: numbered(t, s)}}
		policy.LookUp(people, sample.Instant)
		return people[0].Stop
	}
	whole := open("0639980001;oui\n0639980002;aucun\n")
	require.Equal(t, 1, whole.Rows)
	require.Equal(t, rgpd.Objected, stopOf(whole, "06 39 98 00 01"))
	require.Equal(t, rgpd.NoStop, stopOf(whole, "06 39 98 00 02"))

	lossy := open("0639980001;oui\nillisible;oui\n")
	require.Equal(t, 1, lossy.Lost)
	require.Equal(t, rgpd.Objected, stopOf(lossy, "06 39 98 00 01"))
	require.NotEqual(t, rgpd.NoStop, stopOf(lossy, "06 39 98 00 02"))
	require.NotEmpty(t, lossy.Warnings(&facts.Reader{At: sample.Instant}))
	require.IsType(t, &suppression.List{}, lossy.List)
}

// TestANoWithoutANumberStopsTheRun: a row of consents that may be a no, and whose number is not read, may be anybody's;
// one that says a consent, or nothing, is counted.
func TestANoWithoutANumberStopsTheRun(t *testing.T) {
	read := func(rows string) (*Consents, error) {
		text := "Mobile;Nom;Consentement;Opposition le;Bloctel;Retrait le;Note\n0639980001;Aubry;valide;;;;\n" + rows
		return ReadConsents(sheet.NewSource(strings.NewReader(text), int64(len(text))), "c.csv", prospect.Campaign{}, nil, nil)
	}
	for _, row := range []string{
		"Brun;non;;;;", "Brun;retiré;;;;", "Brun;;oui;;;", "Brun;;12/10/2026;;;", "Brun;;peut-être;;;", "Brun;;;inscrit;;",
		"Brun;;;;oui;", "Brun;;;;;ne plus appeler", "Brun;Nein;;;;",
	} {
		for _, number := range []string{"", "06 39 98", "?", "voir fiche"} {
			_, err := read(number + ";" + row + "\n")
			require.ErrorContains(t, err, "ligne 3", "%q %s", number, row)
			require.NotContains(t, err.Error(), "Brun", row)
		}
		_, err := read("0639980002;" + row + "\n")
		if err != nil {
			require.NotContains(t, err.Error(), "dont le numéro ne se lit pas", row)
		}
	}
	for _, row := range []string{"Brun;valide;;;;", "Brun;;;;;", "Brun;;non;;non;vu au salon"} {
		b, err := read(";" + row + "\n")
		require.NoError(t, err, row)
		require.Equal(t, 1, b.Lost, row)
	}
}

// TestTheFootOfATableIsNobody: a list with one clears who is not in it; a row that may be somebody's does not.
func TestTheFootOfATableIsNobody(t *testing.T) {
	lists := Lists{AsOf: sample.Instant, MaxAge: time.Hour}
	lost := func(row string) int {
		text := "Nom;Mobile;Jour\nAubry;0639980001;12/10/2026\n" + row + "\n"
		l, err := lists.Read(sheet.NewSource(strings.NewReader(text), int64(len(text))), "l.csv")
		require.NoError(t, err, row)
		require.Equal(t, 1, l.Rows, row)
		return l.Lost
	}
	for _, foot := range []string{"Total;1;", "Total;;", "TOTAL : 1;;", "Total général;1;", ";Total;1", "Totaux;1 204;"} {
		require.Zero(t, lost(foot), foot)
	}
	for _, row := range []string{"Totalénergies;;", "Total Énergies;;", "Total;06399800;", "Total;Brun;", "Brun;;", "Brun;12;",
		"Total;a@b.fr;", "Jean Total;;"} {
		require.Equal(t, 1, lost(row), row)
	}
}
