// Package handover writes whom a dialler may call, in the form that it imports: one number a row, with the line of the
// person in the file that was screened, the hours of the day, the instant up to which the answer holds, what may be
// shown as the caller, the rule and the duties.
//
// Whoever is handed on is awaited, and was not tried: an attempt is what comes back as a result.
package handover

import (
	"fmt"
	"strconv"
	"strings"
	"time"

	"github.com/rgpd-go/rgpd/prospect"
	"github.com/rgpd-go/rgpd/prospect/number"
)

// A Form is what a dialler imports. The zero Form is none.
type Form uint8

const (
	// Vicidial is a file for the loader of lists: its fields, by their names.
	Vicidial Form = iota + 1
	// HubSpot is a file for the import of contacts: a number, and properties to be mapped.
	HubSpot
	// Plain is one for any other tool.
	Plain
	forms
)

// Count is how many forms there are.
const Count = int(forms) - 1

var names = [forms]string{Vicidial: "vicidial", HubSpot: "hubspot", Plain: "plain"}

// ParseForm reads the name of a form.
func ParseForm(name string) (Form, error) {
	for f := Vicidial; f < forms; f++ {
		if names[f] == name {
			return f, nil
		}
	}
	return 0, fmt.Errorf("-for %q : écrire %s", name, strings.Join(names[1:], ", "))
}

// File is what the file of a form is called.
func (f Form) File() string { return "handover-" + names[f] + ".csv" }

// Files are those of all forms.
func Files() (out []string) {
	for f := Vicidial; f < forms; f++ {
		out = append(out, f.File())
	}
	return out
}

// A Contact is somebody who may be called.
type Contact struct {
	Line    int    // in the file that was screened
	ID      string // in the file; empty where it has none
	First   string // name
	Last    string // name
	Number  number.Number
	Windows []prospect.Window // of the day
	At      time.Time         // of the screening
	Until   time.Time         // the first instant at which the same facts allow no call any more, of this day at most
	Zone    *time.Location    // where the hours are told
	Shown   prospect.Shown    // the kind of number that may be shown; zero is not known
	Rule    string            // which allows the call
	Duties  string            // their set, as the certificate spells it out
}

// titles are those of a form. VICIdial's are the fields that its loader takes, in the order of its standard file.
var titles = [forms]string{
	Vicidial: "vendor_lead_code,source_id,list_id,phone_code,phone_number,title,first_name,middle_initial,last_name," +
		"address1,address2,address3,city,state,province,postal_code,country_code,gender,date_of_birth,alt_phone," +
		"email,security_phrase,comments,rank,owner",
	HubSpot: "Phone Number" + afterNumber,
	Plain:   "numero" + afterNumber,
}

// afterNumber are the titles of what goes with a number.
const afterNumber = ",rgpd_ligne,rgpd_creneaux_du_jour,rgpd_jusqu_a,rgpd_a_montrer,rgpd_regle,rgpd_devoirs,rgpd_suivi"

// AppendTitles appends the first row of a form.
func (f Form) AppendTitles(b []byte) []byte { return append(append(b, titles[f]...), "\r\n"...) }

// awaited says that somebody was handed on, and not tried.
const awaited = "en attente"

// Append appends the row of a contact.
func (f Form) Append(b []byte, c *Contact) []byte {
	if f == Vicidial {
		return c.appendVicidial(b)
	}
	b = append(b, '+')
	b = strconv.AppendUint(b, c.Number.RevealDigits(), 10)
	b = strconv.AppendInt(append(b, ','), int64(c.Line), 10)
	b = c.appendWindows(append(b, ','))
	b = c.Until.In(c.Zone).AppendFormat(append(b, ','), time.RFC3339)
	for _, cell := range []string{c.shown(), c.Rule, c.Duties, awaited} {
		b = appendCell(append(b, ','), cell)
	}
	return append(b, "\r\n"...)
}

// appendVicidial appends a row for the loader. What has no field of its own stands in the comments, which an agent
// sees.
func (c *Contact) appendVicidial(b []byte) []byte {
	code, rest, _ := dialled(c.Number) // see Takes
	if id, own := c.code(); own {
		b = appendCell(b, id)
		b = strconv.AppendInt(append(b, ",crible-"...), int64(c.Line), 10)
	} else {
		b = append(strconv.AppendInt(b, int64(c.Line), 10), ",crible"...)
	}
	b = append(append(append(append(b, ",,"...), code...), ','), rest...)
	b = appendCell(append(b, ",,"...), cut(strings.TrimSpace(c.First), leadName))
	b = appendCell(append(b, ",,"...), cut(strings.TrimSpace(c.Last), leadName))
	b = append(b, strings.Repeat(",", vicidialComments-vicidialLast)...)
	said := c.appendWindows(append([]byte(nil), "crible "...))
	said = c.Until.In(c.Zone).AppendFormat(append(said, " < "...), time.RFC3339)
	for _, cell := range []string{c.shown(), c.Rule, c.Duties} {
		if cell != "" {
			said = append(append(said, " | "...), cell...)
		}
	}
	return append(appendCell(b, string(said)), ",0,\r\n"...)
}

// Where a name and the comments stand among the fields.
const vicidialLast, vicidialComments = 8, 22

// appendWindows appends the hours of the day that are not over: 10:00-13:00 14:00-20:00.
func (c *Contact) appendWindows(b []byte) []byte {
	first := true
	for _, w := range c.Windows {
		if !w.Until.After(c.At) {
			continue
		}
		if !first {
			b = append(b, ' ')
		}
		first = false
		b = w.From.In(c.Zone).AppendFormat(b, "15:04")
		b = append(b, '-')
		if until := w.Until.In(c.Zone); until.Day() != w.From.In(c.Zone).Day() {
			b = append(b, "24:00"...)
		} else {
			b = until.AppendFormat(b, "15:04")
		}
	}
	return b
}

// shown is the kind of number that may be shown: which of them it is, the house knows.
func (c *Contact) shown() string {
	if c.Shown == 0 {
		return ""
	}
	return c.Shown.String()
}

// codes are those of France, the longer ones first: VICIdial keeps a number without it.
var codes = []string{"262", "590", "594", "596", "508", "681", "687", "689", "33"}

// dialled is a number in two parts: the code of France, or of one of its territories, and the rest.
func dialled(n number.Number) (code, rest string, french bool) {
	all := strconv.FormatUint(n.RevealDigits(), 10)
	for _, c := range codes {
		if rest, is := strings.CutPrefix(all, c); is {
			return c, rest, true
		}
	}
	return "", all, false
}

// Takes reports whether a form can hold a number. VICIdial keeps the code of a country apart, and those of other
// countries than France are not known here.
func (f Form) Takes(n number.Number) bool {
	if n == (number.Number{}) {
		return false
	}
	_, _, french := dialled(n)
	return french || f != Vicidial
}

// appendCell appends a cell, in quotes where it must be.
func appendCell(b []byte, s string) []byte {
	if !strings.ContainsAny(s, "\",\r\n") {
		return append(b, s...)
	}
	return append(append(append(b, '"'), strings.ReplaceAll(s, `"`, `""`)...), '"')
}
