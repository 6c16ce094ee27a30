package job

import (
	"bufio"
	"fmt"
	"io"
	"iter"
	"regexp"
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/rgpd-go/rgpd/examples/internal/screening/facts"
	"github.com/rgpd-go/rgpd/examples/internal/screening/sheet"
	"github.com/rgpd-go/rgpd/examples/internal/screening/words"
	"github.com/rgpd-go/rgpd/prospect/number"
)

// Another sheet of a workbook, which is not read, may say who is not to be called: by numbers and addresses, by names
// alone, by rows of the sheet that is read.

// A mentionedThere is whom another sheet tells of.
type mentionedThere struct {
	people  map[person]bool
	refuses bool // some of it says a refusal
	rows    bool // it says one of rows by their places, or of all
	named   map[uint64]bool
	listed  map[uint64]bool // those whom a cell names, and says no more
	spoken  map[string]bool // what else a refusal may be of, a firm or a town: words that begin with a capital
	before  string          // the text before the one at hand
	meant   map[string]bool // what stands for a refusal, or may: RAS | ne plus appeler
	looks   bool            // so does a sign, a colour or a line: * = ne plus appeler, en gras : refus
}

// ofLines are rows by their places: lignes 2, 5 et 8.
var ofLines = regexp.MustCompile(`(?i)\b(lignes?|rows?|lines?)\s*(n°\s*)?\d`)

// longestCode are the bytes of a code at most.
const longestCode = 12

// hear hears a text of the sheet.
func (m *mentionedThere) hear(memo *words.Memo, text string) {
	defer func() { m.before = text }()
	for key := range people(text) {
		m.people[key] = true
	}
	if !memo.Refuses(text, true) && !words.HeadsRefusal(memo, text) {
		const most = 60 // bytes of a name
		if p := facts.PersonIn(text); len(text) <= most && !strings.ContainsFunc(text, unicode.IsDigit) {
			for _, key := range p.Said() {
				m.listed[key] = true
			}
		}
		return
	}
	m.refuses = true
	all, _ := words.SpeaksOfAll(text)
	m.rows = m.rows || all || ofLines.MatchString(text)
	m.looks = m.looks || len(words.LegendsIn(text)) > 0
	if before := words.Fold(m.before); before != "" && len(before) <= longestCode {
		m.meant[before] = true
	}
	for _, key := range facts.LastNamesIn(text) {
		m.named[key] = true
	}
	const together = 3
	said := strings.FieldsFunc(text, func(c rune) bool {
		return unicode.IsSpace(c) || strings.ContainsRune(",;:/.()", c)
	})
	for i, w := range said {
		first, _ := utf8.DecodeRuneInString(w)
		if i == 0 || !unicode.IsUpper(first) || words.MayRefuse(words.Fold(w)) {
			continue
		}
		for n := 1; n <= together && i+n <= len(said); n++ {
			m.spoken[words.Fold(strings.Join(said[i:i+n], " "))] = true
		}
	}
}

// unsaid returns an error if another sheet, which is not read, says a refusal somewhere, by words, lines through rows
// or reds, and tells of people of the sheet that is read: nobody knows of whom it says so.
func unsaid(t *facts.Table, one sheet.Another) error {
	memo := words.NewMemo()
	m := mentionedThere{people: map[person]bool{}, named: map[uint64]bool{}, listed: map[uint64]bool{},
		spoken: map[string]bool{}, meant: map[string]bool{}}
	marked, err := one.Look(func(text string) { m.hear(memo, text) })
	if err != nil {
		return fmt.Errorf("la feuille « %s », qui n'est pas lue, peut dire qui ne plus appeler : %w ; ou la déplacer "+
			"dans un classeur à part", one.Name, err)
	}
	if !m.refuses && !marked {
		return nil
	}
	both, err := m.both(t.Source)
	if err != nil {
		return err
	}
	if both > 0 {
		return fmt.Errorf("la feuille « %s », qui n'est pas lue, dit peut-être un refus (des mots, une marque ou une "+
			"lettre seule, des lignes barrées ou du rouge) et a des numéros ou des adresses de la feuille lue : %d ; "+
			"la déplacer dans un classeur à part, à donner par -stops ; si elle ne dit aucun refus de ces personnes, "+
			"l'ôter du classeur", one.Name, both)
	}
	if named, err := m.names(t); named || err != nil {
		if err == nil {
			err = fmt.Errorf("la feuille « %s », qui n'est pas lue, dit peut-être un refus, et nomme peut-être des "+
				"personnes ou des lignes de la feuille lue : l'écrire dans une colonne de celle-ci, pour qui il est ; "+
				"si elle ne dit aucun refus de ces personnes, l'ôter du classeur", one.Name)
		}
		return err
	}
	return nil
}

// both is how many of the people of the other sheet stand in the one that is read.
func (m *mentionedThere) both(src *sheet.Source) (int, error) {
	if len(m.people) == 0 {
		return 0, nil
	}
	both := map[person]bool{}
	lines := bufio.NewReaderSize(io.NewSectionReader(src.At, 0, src.Size), 1<<16)
	for {
		line, err := lines.ReadString('\n')
		for cell := range strings.SplitSeq(line, ";") {
			for key := range people(cell) {
				if m.people[key] {
					both[key] = true
				}
			}
		}
		switch {
		case err == io.EOF:
			return len(both), nil
		case err != nil:
			return 0, err
		}
	}
}

// names reports whether the other sheet may name somebody of the one that is read, or what else stands there of them:
// in a cell that says a refusal, or, where nobody there has a number or an address, in any that holds a name and no
// more. Rows are named by their places.
func (m *mentionedThere) names(t *facts.Table) (is bool, err error) {
	if m.looks || m.rows && len(m.people) == 0 {
		return true, nil
	}
	columns, shortest := t.NameColumns(), 3
	_, err = t.Each(func(rec *sheet.Record) {
		if is {
			return
		}
		cells := t.Cells(rec)
		p := columns.Of(cells)
		for key := range p.Asked() {
			is = is || m.named[key] || len(m.people) == 0 && m.listed[key]
		}
		for key := range columns.Beside(cells, &p) {
			is = is || m.named[key]
		}
		for i := 0; i < len(cells) && len(m.spoken)+len(m.meant) > 0; i++ {
			cell := words.Fold(cells[i])
			is = is || len(cells[i]) >= shortest && m.spoken[cell] || cell != "" && m.meant[cell]
		}
	})
	return is, err
}

// A person is a number, or an address of e-mail.
type person struct {
	number  number.Number
	address string
}

// people are those in a text.
func people(text string) iter.Seq[person] {
	return func(yield func(person) bool) {
		for _, n := range facts.NumbersIn(text) {
			if !yield(person{number: n}) {
				return
			}
		}
		if !strings.Contains(text, "@") {
			return
		}
		for word := range strings.FieldsFuncSeq(strings.ToLower(text), func(c rune) bool {
			return unicode.IsSpace(c) || strings.ContainsRune(`<>()[]"',;:|/`, c)
		}) {
			if strings.Contains(word, "@") && !yield(person{address: word}) {
				return
			}
		}
	}
}
