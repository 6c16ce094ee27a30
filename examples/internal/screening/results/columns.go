package results

import (
	"errors"
	"fmt"
	"slices"
	"strings"

	"github.com/rgpd-go/rgpd/examples/internal/screening/facts"
	"github.com/rgpd-go/rgpd/examples/internal/screening/sheet"
	"github.com/rgpd-go/rgpd/examples/internal/screening/words"
	"github.com/rgpd-go/rgpd/prospect/number"
)

// The columns that are read, by their compact titles. All cells of numbers of a row are the person's.
var (
	numberTitles = titleSet("phone number dialed|phone number|alt phone|numero|téléphone|tel|numéro appelé|" +
		"rgpd numero|" +
		"phone|number|number dialed|called number|destination|msisdn|mobile")
	timeTitles = titleSet("call date|last local call time|date|heure|date et heure|date appel|date d'appel|" +
		"date de l'appel|instant|quand|" +
		"datetime|timestamp|time|started at|start time|called at")
	wordTitles = titleSet("status|statut|résultat|résultat de l'appel|résultat appel|disposition|qualification|" +
		"issue|" +
		"result|outcome|call status|call result|rgpd suivi")
	// callTitles are of what exports of diallers and exchanges tell of a call besides, and none of a person's word.
	callTitles = titleSet("durée|durée appel|durée de l'appel|durée d'appel|duration|call duration|talk duration|" +
		"talk time|temps de conversation|temps de parole|temps de communication|length in sec|billsec|dmt|dmc|dmp|" +
		"wait time|temps d'attente|attente|hold time|wrap time|wrap up time|post appel|ring time|temps de sonnerie|" +
		"file d'attente|queue|queue name|direction|sens|sens de l'appel|sens appel|type d'appel|call type|" +
		"call id|callid|id appel|id d'appel|id de l'appel|uniqueid|unique id|linkedid|session id|uid appel|" +
		"recording|recording url|recording id|enregistrement|url enregistrement|lien enregistrement|" +
		"caller id|clid|channel|dst channel|dcontext|lastapp|lastdata|amaflags|accountcode|userfield|" +
		"hangup cause|hangup cause code|sip code|code sip|sip hangup cause|trunk|extension|poste|code postal|" +
		"opérateur|téléopérateur|téléconseiller|nom opérateur|agent group|groupe agent|user group|" +
		"gmt offset now|postal code|zip|zip code|country code|alt phone|list name|list description|caller code|" +
		"entry date|modify date|called since last reset|start|answer|end|début|fin|heure de début|heure de fin|" +
		"answered at|ended at|end time|date de fin|date de début|tentative n°|n° tentative|attempt number|" +
		"nombre de tentatives|attempts|attempt")
	vicidialTitles = titleSet("phone number dialed|call date|status|campaign id|vendor lead code|length in sec|" +
		"lead id|" +
		"user group|alt dial|list id|phone code")
)

func titleSet(list string) map[string]bool {
	m := map[string]bool{}
	for t := range strings.SplitSeq(list, "|") {
		m[words.Compact(t)] = true
	}
	return m
}

// columns is where what is read stands.
type columns struct {
	numbers    []int
	time, word int
	code       int // of the country, in an export of VICIdial; less than zero is none
	vicidial   bool
	says       []bool // of each column: its title says that the person wants no calls
	asks       []bool // it asks whether they may be called
	marks      []facts.Marking
	ofNotes    []bool // it has what somebody wrote
	ofMarks    []bool // it has what a workbook says of rows: see [sheet.Mark]
	noted      []facts.CallColumn
	named      []int // columns of names
	unknown    []*seenColumn

	lead, source int // of the code of a lead in VICIdial, and of where it is from; less than zero is none
}

// ofLines is where a lead is from whose code is the line of a file.
const ofLines = "crible"

// names is how a column names people, besides by their numbers.
func (c *columns) names(i int) facts.Marking {
	if i >= len(c.marks) {
		return facts.Marking{}
	}
	return c.marks[i]
}

// marksIn are those of a row.
func (c *columns) marksIn(rec *sheet.Record) (out []uint64) {
	for i, cell := range rec.Cells {
		k := c.names(i)
		if i == c.lead && c.source < len(rec.Cells) && c.source >= 0 && words.Fold(rec.Cells[c.source]) == ofLines {
			continue // the line of the row that was handed on, and no number of a record: see package handover
		}
		if strings.IndexByte(cell, '@') >= 0 {
			k = k.WithAddresses()
		}
		out = k.Append(out, cell)
	}
	return out
}

func columnsOf(titles []string, said facts.Renames) (c columns, err error) {
	c.time, c.word, c.code, c.lead, c.source = -1, -1, -1, -1, -1
	ofTool := 0
	for i, t := range titles {
		c.marks, c.ofMarks = append(c.marks, facts.MarkingOf(t)), append(c.ofMarks, sheet.IsMarkTitle(t))
		c.ofNotes = append(c.ofNotes, facts.IsNoteTitle(t))
		c.noted = append(c.noted, facts.CallColumnOf(t, said))
		of := &c.noted[i]
		if c.noted[i].Names() {
			c.named = append(c.named, i)
		}
		c.says, c.asks = append(c.says, of.Stops), append(c.asks, of.Asks)
		title := t
		t = words.Compact(t)
		if of.Waived || of.Unknown() && !numberTitles[t] && !timeTitles[t] && !wordTitles[t] && !callTitles[t] &&
			!vicidialTitles[t] {
			c.unknown = append(c.unknown, &seenColumn{index: i, title: title, values: map[string]bool{}})
		}
		of.OfTool = callTitles[t] || vicidialTitles[t]
		switch {
		case numberTitles[t]:
			c.marks[i] = facts.Marking{}
		case !timeTitles[t] && !vicidialTitles[t]:
			c.marks[i] = c.marks[i].WithNotes()
		}
		if vicidialTitles[t] {
			ofTool++
		}
		switch {
		case numberTitles[t], of.Numbers:
			c.numbers = append(c.numbers, i)
		case timeTitles[t] && c.time < 0:
			c.time = i
		case wordTitles[t]:
			if c.word >= 0 {
				return c, fmt.Errorf("deux colonnes de résultats : la %de et la %de ; n'en laisser qu'une",
					c.word+1, i+1)
			}
			c.word = i
		case t == "phonecode":
			c.code = i
		case t == "vendorleadcode":
			c.lead = i
		case t == "sourceid":
			c.source = i
		}
	}
	if c.vicidial = ofTool >= 4; c.vicidial {
		for i := range c.noted {
			c.noted[i].OfTool = true
		}
	}
	switch {
	case len(c.numbers) == 0:
		return c, facts.ErrNoNumber
	case c.word < 0:
		return c, errors.New("aucune colonne de résultats : la titrer « résultat » (ou status, disposition)")
	}
	return c, nil
}

// numbersOf are all numbers of a row: of a cell with several, each was perhaps called.
func numbersOf(c *columns, cell func(int) string) (out []number.Number) {
	code := strings.TrimLeft(cell(c.code), "+0")
	for _, i := range c.numbers {
		s := cell(i)
		if s == "" {
			continue
		}
		n, err := number.Parse(s)
		if err != nil {
			for _, n := range facts.NumbersInCell(s) {
				if !slices.Contains(out, n) {
					out = append(out, n)
				}
			}
			continue
		}
		if code != "" && code != "33" && !strings.HasPrefix(s, "+") {
			// Of another country, if the tool's code is not the one that it began with: both are meant.
			if of, bad := number.Parse("+" + code + s); bad == nil {
				if !slices.Contains(out, n) {
					out = append(out, n)
				}
				n = of
			}
		}
		if n != (number.Number{}) && !slices.Contains(out, n) {
			out = append(out, n)
		}
	}
	return out
}
