package rgpd_test

import (
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"net/http"
	"net/http/httptest"
	"strings"
	"time"

	"golang.org/x/text/language"

	"github.com/rgpd-go/rgpd"
	"github.com/rgpd-go/rgpd/prospect"
)

// A table decides from rows: here a house rule on gifts. Columns name the facts,
// and rows accept sets of their values.
func ExampleNewTable() {
	type value uint8
	const (
		small value = iota + 1
		large
	)
	type receiver uint8
	const (
		private receiver = iota + 1
		official
	)
	columns := []rgpd.Column{
		{Name: "value", Values: []string{"small", "large"}, Ask: rgpd.Text{FR: "De quelle valeur ?", EN: "Of which value?"}},
		{Name: "receiver", Values: []string{"private", "official"}, Ask: rgpd.Text{FR: "À qui ?", EN: "To whom?"}},
	}
	charter := []rgpd.Source{{Rank: rgpd.Practice, Ref: "Charter, § 2"}}
	table, err := rgpd.NewTable(columns, nil, []rgpd.Row{
		{
			Rule: rgpd.Rule{ID: "gift-official", Then: rgpd.Forbid, Sources: charter, Says: rgpd.Text{FR: "cadeau à un agent public", EN: "gift to an official"}},
			When: []rgpd.Mask{rgpd.Set[value]{}.Mask(), rgpd.Is(official).Mask()},
		},
		{
			Rule: rgpd.Rule{ID: "gift-small", Then: rgpd.Permit, Sources: charter, Says: rgpd.Text{FR: "cadeau de faible valeur", EN: "small gift"}},
			When: []rgpd.Mask{rgpd.Not(large).Mask(), rgpd.Set[receiver]{}.Mask()},
		},
	})
	if err != nil {
		panic(err)
	}
	at := time.Date(2026, time.November, 23, 10, 0, 0, 0, time.UTC)
	fmt.Println(table.Decide(&rgpd.Facts{uint8(small), uint8(private)}, at, rgpd.Notes{}))
	fmt.Println(table.Decide(&rgpd.Facts{uint8(small)}, at, rgpd.Notes{}))
	fmt.Println(table.Decide(&rgpd.Facts{0, uint8(official)}, at, rgpd.Notes{}).In(language.French))
	// Output:
	// allowed: small gift (Charter, § 2)
	// undecided: To whom?
	// interdit : cadeau à un agent public (Charter, § 2)
}

// A server answers 400 with what is wrong, and shows nothing of the values.
func ExampleInputError() {
	answer := func(w http.ResponseWriter, r *http.Request) {
		body, err := io.ReadAll(http.MaxBytesReader(w, r.Body, 64<<10))
		if err != nil {
			w.WriteHeader(http.StatusRequestEntityTooLarge)
			return
		}
		p, err := prospect.Parse(body)
		var wrong *rgpd.InputError
		switch {
		case errors.As(err, &wrong):
			w.WriteHeader(http.StatusBadRequest)
			_ = json.NewEncoder(w).Encode(wrong) // the client may be gone
		case err != nil:
			w.WriteHeader(http.StatusInternalServerError)
		default:
			_ = json.NewEncoder(w).Encode(prospect.CanCall(p, rgpd.LiveCall))
		}
	}
	for _, body := range []string{
		`{"audience": "consumr"}`, `{"postcode": 75011}`, `{"consent": {"slot": {"form": "10 h"}}}`,
	} {
		w := httptest.NewRecorder()
		answer(w, httptest.NewRequest(http.MethodPost, "/", strings.NewReader(body)))
		fmt.Print(w.Code, " ", w.Body)
	}
	// Output:
	// 400 {"path":"audience","shape":"aaaaaaa","remedy":"unknown value; want one of consumer, professional, legal-person"}
	// 400 {"path":"postcode","shape":"#####","remedy":"want a text"}
	// 400 {"path":"consent.slot.form","remedy":"unknown field; give the names of the schema, or leave it out"}
}

func ExampleDate_AddMonths() {
	fmt.Println(rgpd.NewDate(2026, time.January, 31).AddMonths(1))
	fmt.Println(rgpd.NewDate(2026, time.February, 28).AddMonths(1)) // the number is kept, not the end of the month
	// Output:
	// 2026-02-28
	// 2026-03-28
}

// The law changes at midnight in Paris, and the hours are those of the person.
func ExampleTerritory_Local() {
	at := time.Date(2026, time.August, 10, 22, 0, 0, 0, time.UTC)
	fmt.Println(rgpd.ParisDay(at))
	for _, place := range []rgpd.Territory{rgpd.Mainland, rgpd.Reunion, rgpd.Marquesas} {
		day, since := place.Local(at)
		fmt.Println(place, day, since)
	}
	// Output:
	// 2026-08-11
	// mainland 2026-08-11 0s
	// reunion 2026-08-11 2h0m0s
	// marquesas 2026-08-10 12h30m0s
}
