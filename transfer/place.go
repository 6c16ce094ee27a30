package transfer

import (
	"golang.org/x/text/language"

	"github.com/rgpd-go/rgpd"
	"github.com/rgpd-go/rgpd/internal/input"
)

// A Country is a code of ISO 3166-1 in capitals: FR, TN; overseas parts of France
// by their own code: RE, NC. Empty is unknown.
type Country string

// check reports a code that names no country, and what was probably meant.
func (c Country) check() error {
	wrong := func(remedy string) error {
		return &rgpd.InputError{Path: "country", Shape: input.Shape(string(c)), Remedy: remedy}
	}
	switch c {
	case "":
		return nil
	case "UK":
		return wrong("no code of a country; the United Kingdom is GB")
	case "EL":
		return wrong("no code of a country; Greece is GR")
	case "EU":
		return wrong("no country; name the member state")
	}
	if len(c) == 2 {
		if r, err := language.ParseRegion(string(c)); err == nil && r.String() == string(c) && r.IsCountry() {
			return nil
		}
	}
	return wrong("no code of ISO 3166-1; write two capitals, such as FR or TN")
}

// A standing is a group of countries whose place is settled the same way for a
// time.
type standing struct {
	rule        string // as in the notes of the law
	codes       string
	place       place
	from, until rgpd.Date
}

// Where chapter V does not reach, and where that is not settled. Any other place
// is a third country.
var standings = [...]standing{
	// RGPD, art. 99: the member states.
	{"TER-01", "AT BE BG HR CY CZ DK EE FI FR DE GR HU IE IT LV LT LU MT NL PL PT RO SK SI ES SE", inside, 0, 0},
	// EEA Agreement, Joint Committee decision 154/2018; the day was not seen in an
	// official text. Before it, no text we read settles the point.
	{"TER-02", "IS LI NO", unsettled, 0, rgpd.NewDate(2018, 7, 20)},
	{"TER-02", "IS LI NO", inside, rgpd.NewDate(2018, 7, 20), 0},
	// CNIL, on the loi Informatique et Libertés overseas.
	{"TER-03", "GP MQ GF RE YT MF", inside, 0, 0},
	// TFUE, art. 349 and 355. The Azores, Madeira and the Canaries have the code of
	// their state.
	{"TER-04", "AX", inside, 0, 0},
	// The United Kingdom until the end of the transition. The bridging clause and
	// the adequacy decision follow, as records.
	{"TER-05", "GB", inside, 0, rgpd.NewDate(2021, 1, 1)},
	// The RGPD does not apply there as law of the Union; since 2019-06-01 the loi
	// 78-17 does, in the same substance. Whether sending there is a transfer was
	// left open.
	{"TER-10", "BL PM NC PF WF TF", unsettled, 0, 0},
}

// placeOf says where a country stands on a day.
func placeOf(c Country, on rgpd.Date) place {
	if len(c) != 2 {
		return 0
	}
	for i := range standings {
		s := &standings[i]
		if (s.from == 0 || on >= s.from) && (s.until == 0 || on < s.until) && s.has(c) {
			return s.place
		}
	}
	if a := adequacyOf(c, "", on); a != nil && a.bridge() {
		return inside
	}
	return outside
}

func (s *standing) has(c Country) bool {
	for i := 0; i+2 <= len(s.codes); i += 3 {
		if s.codes[i:i+2] == string(c) {
			return true
		}
	}
	return false
}

// overseasByStatute reports whether the code is that of a French territory where the RGPD is
// not law of the Union and the loi 78-17 carries its substance.
func overseasByStatute(c Country) bool { return standings[len(standings)-1].has(c) }
