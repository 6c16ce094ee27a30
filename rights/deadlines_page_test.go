package rights_test

import (
	"encoding/json"
	"fmt"
	"os"
	"strings"
	"testing"
	"time"

	"github.com/stretchr/testify/require"
	"golang.org/x/text/language"

	"github.com/rgpd-go/rgpd"
	"github.com/rgpd-go/rgpd/internal/golden"
	"github.com/rgpd-go/rgpd/rights"
)

// counted are the last days of one example by three ways of counting.
type counted struct {
	example
	thirty, utc rgpd.Date // thirty days a month; the month of a time in UTC, as AddDate has it
	ours        rights.Deadline
}

// countings are the requests of the dated examples, each counted in three ways.
func countings(t *testing.T) (out []counted) {
	t.Helper()
	raw, err := os.ReadFile("testdata/deadline-examples.json")
	require.NoError(t, err)
	var all []example
	require.NoError(t, json.Unmarshal(raw, &all))
	for _, e := range all {
		kind := rights.Answer
		switch e.Kind {
		case "dsar", "objection":
		case "dsar-refusal":
			kind = rights.Refusal
		default:
			continue // no month from a request
		}
		r := e.request(t)
		months := 1
		if kind == rights.Answer && r.Extended() == rights.Effective {
			months = 3
		}
		utc := e.Received.UTC().AddDate(0, months, 0)
		out = append(out, counted{
			e, r.Place.Day(e.Received) + rgpd.Date(30*months), rgpd.NewDate(utc.Date()), r.Deadline(kind),
		})
	}
	return out
}

// TestDeadlinesPage writes the page that compares them, DEADLINES.md, and holds what it says.
func TestDeadlinesPage(t *testing.T) {
	all := countings(t)
	late, early := [2]int{}, [2]int{}
	for _, c := range all {
		require.Equal(t, c.Expected["due"], c.ours.Due.String(), c.ID)
		require.LessOrEqual(t, c.ours.WorkTo(), c.ours.Due, c.ID)
		for i, other := range []rgpd.Date{c.thirty, c.utc} {
			if other < c.ours.Due {
				early[i]++
			}
			if other > c.ours.Due {
				late[i]++
			}
		}
	}
	require.Len(t, all, 21)
	require.Positive(t, late[0], "thirty days may be too many")
	require.Positive(t, late[1], "so may a month that overflows")

	for path, tag := range map[string]language.Tag{"DEADLINES.md": language.English, "DEADLINES.fr.md": language.French} {
		say := func(fr, en string) string { return rgpd.Text{FR: fr, EN: en}.In(tag) }
		off := func(d rgpd.Date, c counted) string {
			switch days := int(d - c.ours.Due); {
			case days > 0:
				return fmt.Sprintf(say("%s (**%d j de trop**)", "%s (**%d d too late**)"), d, days)
			case days < 0:
				return fmt.Sprintf(say("%s (%d j trop tôt)", "%s (%d d too early)"), d, -days)
			}
			return d.String()
		}
		var b strings.Builder
		b.WriteString(say("# Le terme d'une demande, compté de trois façons\n\n", "# The last day of a request, counted in three ways\n\n"))
		fmt.Fprintf(&b, say(
			"Sur les exemples datés de `testdata/deadline-examples.json`. « 30 jours » ajoute trente jours par mois au jour de "+
				"réception ; « mois\nUTC » ajoute un mois à l'instant en UTC, comme le fait `time.AddDate`, sans report. Sur %d "+
				"exemples, le premier\ndépasse le terme %d fois, et s'arrête avant lui %d fois ; le second le dépasse %d fois, et "+
				"s'arrête avant %d fois.\nÉcrit par `go test ./rights -update`, et vérifié par `go test`.\n\n",
			"On the dated examples of `testdata/deadline-examples.json`. “30 days” adds thirty days a month to the day of "+
				"receipt; “UTC month”\nadds a month to the instant in UTC, as `time.AddDate` does, and rolls nothing. Of %d "+
				"examples the first is\nafter the last day %d times, and before it %d times; the second after it %d times, and "+
				"before it %d times.\nWritten by `go test ./rights -update`, and held by `go test`.\n\n",
		), len(all), late[0], early[0], late[1], early[1])
		b.WriteString(say("| Exemple | Reçue | Demande | 30 jours | Mois UTC | Ici : terme | Ici : jour prudent |\n",
			"| Example | Received | Asks | 30 days | UTC month | Here: last day | Here: work to |\n"))
		b.WriteString("|---|---|---|---|---|---|---|\n")
		for _, c := range all {
			asks := c.ours.Right().Text().In(tag)
			if c.Kind == "dsar-refusal" {
				asks += say(", refus", ", refusal")
			}
			fmt.Fprintf(&b, "| %s | %s | %s | %s | %s | %s | %s |\n", c.ID, c.Received.Format(time.RFC3339), asks,
				off(c.thirty, c), off(c.utc, c), c.ours.Due, c.ours.WorkTo())
		}
		golden.File(t, path, []byte(b.String()))
	}
}
