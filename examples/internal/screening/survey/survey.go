// Package survey looks at the columns of a campaign before a row is decided: what each is read as, what is left
// aside, what a known title and its values explain, and what nobody can tell. The last has to be asked, all at once:
// a column that is passed over could be one of refusals.
//
// [Of] looks, [Survey.Settle] says what is to be asked, [Survey.Write] shows the table.
package survey

import (
	"hash/maphash"
	"io"
	"slices"
	"strings"

	"github.com/rgpd-go/rgpd/examples/internal/screening/facts"
	"github.com/rgpd-go/rgpd/examples/internal/screening/sheet"
	"github.com/rgpd-go/rgpd/examples/internal/screening/words"
)

// A State is what is done with a column.
type State uint8

// The states of columns. The zero State stops a run.
const (
	Unexplained State = iota // by title and values; it has to be asked
	Read                     // it is a column of the program
	Aside                    // somebody said that it is not to be read
	Explained                // it bears on no call; it is searched for a refusal all the same
)

// A Column is what was seen of one.
type Column struct {
	Index   int    // its place, from zero
	Title   string // of the file
	State   State
	Grave   bool   // it may bear on a call: it is left aside by its name alone
	Means   string // the column of the program that it is read as; empty if it is not read
	Why     string // what explains it, or why it is not explained, in French
	Filled  int    // cells
	Empty   int    // cells that are not filled, of the rows that were looked at whole
	Misread int    // of those that are, cells that a column of the program does not understand
	Counts  [words.Shapes]int
	Values  int // how many different ones; counted up to [mostValues]
	tries   [len(triedAs)][3]int
	noted   [3]int // as notes

	of       *facts.Other
	note     *facts.Other // as one of notes, if it may be said to be
	means    *facts.Column
	standing facts.Standing
	settled  bool              // no more of it has to be seen
	named    bool              // a cell is surely no yes, no no and no mark
	missed   bool              // a cell where people write is no text, and sets no row aside
	clear    bool              // a cell is a yes or a no in full
	worded   bool              // a cell is no signal: see [words.IsSignal]
	speaks   bool              // languages or nations stand under its title
	tongues  bool              // a cell is surely one of those
	lone     int               // cells that are an answer which the title does not ask for
	single   int               // of those, cells of one letter or digit
	naughts  int               // cells that are a naught, where figures say how far somebody is interested
	least    int               // the least of the others, from one; zero: there is none
	ones     uint64            // letters and digits that stand alone, a bit each
	codes    map[string]int    // cells that are one of which nobody knows what it says
	asCodes  [words.Shapes]int // how many of each shape, among those that were looked at whole
	has      uint64            // shapes that it has, a bit each
	first    string
	constant bool
	unique   bool
	coded    bool // a cell is a code or a number, each
	seen     map[uint64]struct{}
	shapes   map[string]seen
}

// A seen is what was found out of a value.
type seen struct {
	shape      words.Shape
	understood bool
	lone       bool // an answer that the title does not ask for
	code       string
	ok         bool
	one        uint64 // the bit of a letter or a digit
	naught     bool
	tries      [len(triedAs)]facts.Trial
	noted      facts.Trial
}

// triedAs are what a column may be said to be whose every no has to be known.
var triedAs = [...]string{"stop", "accord"}

// A Survey is what was seen of the columns of a file, in its order.
type Survey struct {
	Columns  []Column
	Rows     int  // that were looked at whole
	Whole    bool // they are all of the file
	Together bool // columns that bear on no call were left aside, together
	table    *facts.Table
	memo     *words.Memo // none: a column remembers its values
	seed     maphash.Seed
	rows     int
	wanted   int // columns that are not settled
}

const (
	// lookedAt is how many rows are looked at whole, unless all are: what is shown is of those.
	lookedAt = 20_000
	// enough is how many rows show that a column is constant, or that none of its values comes twice.
	enough = 20
	// mostValues is how many values of a column are told apart.
	mostValues = 1 << 16
	// third is the share of words that are not understood from which a column is asked about whose title may say a
	// no: of fewer, each sets its row aside.
	third = 3
	// several is from how many answers a column is asked about that has names too: of fewer, each sets its row aside.
	several = 3
	// keptShapes is how many values of a column are remembered.
	keptShapes = 1 << 12
)

// Of looks at a campaign. Whole looks at each cell of all rows; else no more is looked at than is needed to know
// what has to be asked.
func Of(t *facts.Table, whole, together bool) (*Survey, error) {
	s := &Survey{table: t, seed: maphash.MakeSeed(), Together: together}
	for i, title := range t.Titles {
		c := Column{Index: i, Title: title, of: t.Other(i), means: t.Means(i), standing: t.Standing(i),
			speaks:   words.NamesTongues(title),
			constant: true, unique: true, coded: true, seen: map[uint64]struct{}{}, shapes: map[string]seen{}}
		if c.means != nil {
			c.Means = c.means.Name
		}
		if c.standing == facts.LeftAside {
			c.of = nil
		}
		if c.of != nil && (c.standing == facts.Asked || c.standing == facts.Judged) {
			c.note = c.of.AsNote()
		}
		c.settled = c.of == nil && !c.asks()
		s.Columns = append(s.Columns, c)
		if !c.settled {
			s.wanted++
		}
	}
	split, err := t.Rows(nil)
	if err != nil {
		return nil, err
	}
	sc := t.Scanner()
	sc.Pass = func(row []byte) bool {
		if s.more(whole) {
			s.row(row, whole)
		}
		return true
	}
	for c := (sheet.Chunk{}); s.more(whole); {
		if err := split.Next(&c); err == io.EOF {
			s.Whole = s.Rows == s.rows
			break
		} else if err != nil {
			return nil, err
		}
		sc.Scan(&c, func(rec *sheet.Record) {
			if rec.Kind == sheet.Torn || !s.more(whole) {
				return
			}
			for i, cell := range rec.Cells {
				s.cell(i, strings.TrimSpace(cell), whole)
			}
			s.end(whole)
		})
	}
	s.judge()
	return s, nil
}

// more reports whether more rows have to be seen.
func (s *Survey) more(whole bool) bool { return whole || s.rows < lookedAt || s.wanted > 0 }

// row looks at one that has no quote.
func (s *Survey) row(row []byte, whole bool) {
	sep, from, i := s.table.Sep, 0, 0
	every := whole || s.rows < lookedAt
	for at := 0; i < len(s.Columns); at++ {
		if at < len(row) && row[at] != sep {
			continue
		}
		if every || !s.Columns[i].settled {
			cell := row[from:at]
			if len(cell) > 0 && (cell[0] <= ' ' || cell[len(cell)-1] <= ' ' || cell[0] >= 0x80) {
				s.cell(i, strings.TrimSpace(string(cell)), whole)
			} else {
				s.bytes(i, cell, whole)
			}
		}
		if i, from = i+1, at+1; at >= len(row) {
			break
		}
	}
	s.end(whole)
}

func (s *Survey) end(whole bool) {
	if s.rows++; whole || s.rows <= lookedAt {
		s.Rows = s.rows
	}
}

// bytes is cell, of one that was not made a string: most values of a column were seen before.
func (s *Survey) bytes(i int, cell []byte, whole bool) {
	c := &s.Columns[i]
	k, had := c.shapes[string(cell)]
	if had && (c.settled || c.constant && c.first == string(cell)) {
		s.counted(c, k, whole)
		return
	}
	s.cell(i, string(cell), whole)
}

// counted is a value that was seen before.
func (s *Survey) counted(c *Column, k seen, whole bool) {
	if whole || s.rows < lookedAt {
		c.Filled++
		c.Counts[k.shape]++
		if !k.understood {
			c.Misread++
		}
		if k.code != "" {
			c.noteCode(k.code, k.shape)
		}
		if k.lone {
			if c.lone++; k.one != 0 {
				c.single++
			}
		}
		for i, is := range k.tries {
			c.tries[i][is]++
		}
		c.noted[k.noted]++
		if k.naught {
			c.naughts++
		}
	}
}

// cell looks at one.
func (s *Survey) cell(i int, cell string, whole bool) {
	if i >= len(s.Columns) {
		return
	}
	c := &s.Columns[i]
	if cell == "" {
		c.constant = c.constant && c.Values == 0 && c.Filled == 0
		c.unique = false
		s.decide(c)
		return
	}
	k, had := c.shapes[cell]
	if !had {
		k = seen{shape: words.ShapeOf(s.memo, cell), understood: true, ok: words.Fold(cell) == "ok"}
		switch {
		case c.means != nil:
			k.understood = c.means.Understands(s.memo, cell)
		case c.of != nil:
			k.understood = c.of.Understands(s.memo, cell)
			k.lone, k.one = c.of.SetsAside(s.memo, cell), one(cell)
			k.naught = c.rates(cell)
			if c.of.IsCode(s.memo, cell) {
				k.code = strings.ToUpper(cell)
			}
			if c.note != nil {
				k.noted = c.note.Try(s.memo, cell)
			}
			for i, as := range triedAs {
				if k.tries[i] = facts.TriesBad; c.mayAnswer(k) {
					k.tries[i] = facts.Try(as, s.memo, cell)
				}
			}
		}
		if len(c.shapes) < keptShapes {
			c.shapes[strings.Clone(cell)] = k
		}
	}
	s.counted(c, k, whole)
	if c.settled {
		s.values(c, cell)
		return
	}
	if c.first == "" {
		c.first = strings.Clone(cell)
		c.constant = s.rows == 0
	}
	c.constant = c.constant && cell == c.first
	code := k.shape == words.OfCode || k.shape == words.OfAmount && len(cell) > 3
	c.coded = c.coded && code
	c.unique = c.unique && (code || k.shape == words.OfEmail || k.shape == words.OfURL)
	if s.values(c, cell) {
		c.unique = false
	}
	c.has |= 1 << k.shape
	c.ones |= k.one
	c.missed = c.missed || c.standing == facts.Written && k.shape != words.OfRefusal && !s.memo.Refuses(cell, true)
	c.signals(cell)
	c.clear = c.clear || words.IsClearAnswer(cell) && len(cell) > 1
	c.named = c.named || names(c, k, s.rows) || c.of != nil && c.of.Clears(s.memo, cell)
	s.decide(c)
}

// mayAnswer reports whether a value may be one of a column of refusals: a name is none, and there are many.
func (c *Column) mayAnswer(k seen) bool {
	const answers = 1<<words.OfMark | 1<<words.OfDay | 1<<words.OfRefusal
	return c.standing == facts.Asked || c.standing == facts.Judged || k.lone || answers&(1<<k.shape) != 0
}

// names reports whether a cell shows that a column is of what its title says: it is surely no yes, no mark and no day.
func names(c *Column, k seen, row int) bool {
	switch shape := k.shape; {
	case c.standing == facts.Written && k.ok:
		return true // whoever said no beside it says so themselves: a ko is heard
	case c.standing == facts.Written:
		return shape != words.OfMark && (shape != words.OfDay || words.NamesNextStep(c.Title)) &&
			shape != words.OfCode && shape != words.OfAmount
	case shape == words.OfDay:
		return words.OfDays(c.Title)
	case shape == words.OfMark:
		return row < enough && k.one&^answers != 0
	}
	return true
}

// values counts a value among those of a column, and reports whether it came before.
func (s *Survey) values(c *Column, cell string) (had bool) {
	if c.Values >= mostValues {
		return false
	}
	h := maphash.String(s.seed, cell)
	if _, had = c.seen[h]; !had {
		c.seen[h] = struct{}{}
		c.Values++
	}
	return had
}

// asks reports whether a column is read, and asks if somebody may be called.
func (c *Column) asks() bool { return c.means != nil && c.means.Asks() }

// numbers reports whether the numbers of records stand in a column, and nothing else so far.
func (c *Column) numbers() bool { return c.standing == facts.Asked && c.coded && c.of.ShowsRecords() }

// decide settles a column, once no cell can change what is said of it.
func (s *Survey) decide(c *Column) {
	if c.settled {
		return
	}
	switch {
	case c.asks():
		c.settled = c.first != ""
	case c.standing == facts.Searched || c.standing == facts.Written || c.standing == facts.Known:
		// A name, unless many are answers. One that stands below sets its row aside.
		c.settled = s.rows >= lookedAt && (c.named || c.standing == facts.Known)
	default:
		// One that may be left aside with others is seen to its end, and before that is offered: it must bear on no
		// call.
		c.settled = !c.constant && !c.unique && !c.numbers() && s.grave(c)
	}
	if c.settled {
		s.wanted--
	}
}

// grave reports whether a column may bear on a call: its title may, or what it holds is a yes, a day, a number, a
// refusal; or it has two values at most, which may be a yes and a no.
func (s *Survey) grave(c *Column) bool {
	const grave = 1<<words.OfMark | 1<<words.OfDay | 1<<words.OfNumber | 1<<words.OfRefusal | 1<<words.OfCountry
	return c.standing == facts.Judged || c.has&grave != 0 || c.signal() || words.Grave(c.Title)
}

// judge says what each column is, once all is seen.
func (s *Survey) judge() {
	for i := range s.Columns {
		c := &s.Columns[i]
		many := s.rows >= enough
		c.Empty = s.Rows - c.Filled
		if c.first == "" && (c.asks() || c.of != nil) {
			s.table.Blank(i)
		}
		switch {
		case s.table.TitleComment(i) != "":
			c.Why, c.Grave = "le commentaire de son titre dit peut-être un refus, ou comment il s'y écrit", true
		case s.table.TitleStruck(i):
			c.Why, c.Grave = "son titre est barré", true
		case c.means != nil:
			c.State, c.Grave = Read, false
		case c.of == nil && c.standing == facts.Ours:
			c.State, c.Why = Explained, "écrite par ce programme"
		case c.of == nil:
			c.State, c.Why = Aside, "par -column"
		case s.answers(c), c.standing == facts.Known && !c.named && c.first != "" && !harmlessMarks(c) && !c.tells():
			c.Why, c.Grave = "des oui, des non, des marques ou des jours, sous un titre qui n'en dit rien", true
		case c.signal():
			c.Why, c.Grave = "des couleurs ou des sens, qui peuvent dire oui ou non, sous un titre qui n'en dit "+
				"rien", true
		case c.of.Effect() != "":
			c.State, c.Means, c.Grave = Read, c.of.Effect(), false
		case c.standing == facts.Known:
			c.State, c.Why = Explained, "connue de l'outil"
		case c.standing == facts.Judged && c.Misread*third < c.Filled, c.standing == facts.Judged && c.Filled == 0:
			c.State, c.Why = Explained, "un non y met la ligne de côté"
		case c.standing == facts.Judged:
			c.Why, c.Grave = "son titre peut dire un refus, et ses valeurs ne le disent pas toutes", true
		case c.first == "":
			c.State, c.Why = Explained, "vide"
		case c.named && (c.standing == facts.Written || c.standing == facts.Searched), harmlessMarks(c):
			c.State, c.Why = Explained, c.apart()
		case c.standing == facts.Written && !c.missed && !(many && c.Filled*third >= s.Rows):
			c.State, c.Why = Explained, "une marque y met la ligne de côté"
		case c.standing == facts.Searched, c.standing == facts.Written:
			c.Why, c.Grave = "des oui, des non, des marques ou des jours, sous un titre qui n'en dit rien", true
		case many && c.constant && !s.grave(c):
			c.State, c.Why = Explained, "la même valeur à chaque ligne"
		case many && c.unique && !s.grave(c):
			c.State, c.Why = Explained, "un code propre à chaque ligne"
		case c.numbers() && !c.constant:
			c.State, c.Why = Explained, "des numéros de dossiers, de contrats ou de personnes"
		default:
			c.Why, c.Grave = "titre inconnu", s.grave(c) || c.Values <= 2
		}
	}
}

// answers reports whether so many cells of a column are answers, under a title that asks nothing, that it may be one
// of refusals.
func (s *Survey) answers(c *Column) bool {
	if c.of == nil || c.tongues || c.of.OfCalls() || c.standing != facts.Searched && c.standing != facts.Known ||
		c.of.Content() == words.OfRemarks {
		return false
	}
	if c.naughts > 0 && c.naughts*fewOf <= c.Filled && c.least >= farFromNaught {
		return true
	}
	lone := c.lone
	if c.lettered() {
		lone -= c.single
	}
	both := one("0") | one("1")
	if in := c.of.Content(); (in.Figured() || in.Lettered()) && c.Values == 2 && c.ones&both == both {
		return true
	}
	return lone > 0 && (lone == c.Filled || lone >= several && lone*third >= c.Filled)
}

// tells reports whether a column of a tool is one of words that somebody wrote, or of calls.
func (c *Column) tells() bool {
	return c.of.Content() == words.OfRemarks || c.of.OfCalls()
}

// Settle makes what the survey explains known to the table, leaves aside together the columns that bear on no call if
// that was asked, and returns those which have to be asked about: the run stops.
func (s *Survey) Settle() (asked []*Column) {
	for i := range s.Columns {
		c := &s.Columns[i]
		switch {
		case c.of == nil && c.State == Unexplained:
			asked = append(asked, c)
		case c.of == nil:
		case c.State == Explained && c.standing == facts.Asked:
			c.of.Explain(false)
		case c.State == Explained && c.tongues:
			c.of.Spoken()
		case c.State == Explained && c.standing != facts.Written && c.marksCodes():
			c.of.Counts()
		case c.State == Explained && c.standing != facts.Written:
			if letters, digits := c.tellsCodes(); letters {
				c.of.Lettered()
			} else if in := c.of.Content(); digits && !in.Figured() && !in.Lettered() {
				c.of.Counts()
			}
		case c.State == Unexplained && !c.Grave && s.Together:
			c.of.Explain(true)
			c.State, c.Why = Aside, "par -leave-aside, avec d'autres"
		case c.State == Unexplained:
			asked = append(asked, c)
		}
	}
	slices.SortStableFunc(asked, func(a, b *Column) int { return order(a) - order(b) })
	return asked
}
