package main

import (
	"regexp"
	"strings"
	"sync"

	"golang.org/x/text/language"
	"golang.org/x/text/language/display"

	"github.com/rgpd-go/rgpd"
	"github.com/rgpd-go/rgpd/examples/internal/screening/words"
	"github.com/rgpd-go/rgpd/transfer"
)

var frenchDay = regexp.MustCompile(`^([0-9]{2})/([0-9]{2})/([0-9]{4})$`)

// dayOf reads a day as a French spreadsheet shows it, or as the model writes it; value is nil if it is none.
func dayOf(text string) (value any, do rgpd.Text) {
	day, err := rgpd.ParseDate(frenchDay.ReplaceAllString(text, "$3-$2-$1"))
	if err != nil || day == 0 {
		return nil, rgpd.Text{FR: "écrire le jour comme 04/05/2026 (le 4 mai) ou 2026-05-04",
			EN: "write the day as 2026-05-04, or with the day first: 04/05/2026 (4 May)"}
	}
	return day.String(), do
}

// countryOf reads a country by its code, or its name in French or English; value is nil if it is none, or if a doubt
// stands beside it.
func countryOf(text string, doubted bool) (value any, do rgpd.Text) {
	if code := strings.ToUpper(text); len(text) == 2 && isCountry(transfer.Country(code)) {
		return code, do
	}
	if code := countryCodes()[words.Fold(text)]; code != "" && !doubted {
		return code, do
	}
	return nil, rgpd.Text{FR: "écrire le pays en français, ou son code : Tunisie, TN",
		EN: "write the country by its name or its code: Tunisia, TN"}
}

// isCountry reports whether a code is that of a country, as package transfer has it.
func isCountry(code transfer.Country) bool {
	_, err := transfer.Assess(transfer.Flow{
		Parties: []transfer.Party{{ID: "a", Country: "FR"}, {ID: "b", Country: code}},
		Hops:    []transfer.Hop{{From: "a", To: "b"}},
	}, rgpd.LawAsOf)
	return err == nil
}

// countryCodes are the codes of countries by their names.
var countryCodes = sync.OnceValue(func() map[string]string {
	out := map[string]string{}
	for a := 'A'; a <= 'Z'; a++ {
		for b := 'A'; b <= 'Z'; b++ {
			code := string(a) + string(b)
			region, err := language.ParseRegion(code)
			if err != nil || region.Canonicalize() != region || !isCountry(transfer.Country(code)) {
				continue
			}
			for _, tag := range []language.Tag{language.French, language.English} {
				if name := display.Regions(tag).Name(region); name != "" {
					out[words.Fold(name)] = code
				}
			}
		}
	}
	return out
})
