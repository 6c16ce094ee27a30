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

	"github.com/rgpd-go/rgpd"
	"github.com/rgpd-go/rgpd/prospect"
)

// A rule set is there to be read: its rules with their days and texts, and when each
// applies.
func ExampleRuleSet() {
	rules := prospect.Standard().RuleSet()
	works, _ := rules.Rule("works-ban")
	fmt.Println(works.From, works.Then, works.Sources[0].Ref)
	for fact, values := range rules.Condition("works-ban") {
		fmt.Println(fact, values)
	}
	// Output:
	// 2026-08-11 forbid C. conso., art. L. 223-1
	// channel [live-call automated-call]
	// purpose [sale collect-data]
	// audience [consumer]
	// call-back [none lapsed unfit]
	// contract [none running-unrelated ended account-only free-account]
	// place [france]
	// sector [energy-renovation home-adaptation]
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
	// 400 {"path":"audience","pointer":"/audience","shape":"aaaaaaa","remedy":"unknown value; want one of consumer, professional, legal-person"}
	// 400 {"path":"postcode","pointer":"/postcode","shape":"#####","remedy":"want a text"}
	// 400 {"path":"consent.slot.\"aaaa\"","pointer":"/consent/slot","remedy":"unknown field; did you mean \"from\"?"}
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
