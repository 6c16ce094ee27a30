package kept

import (
	"slices"
	"strings"
	"sync"
	"unicode"

	"github.com/rgpd-go/rgpd/examples/internal/screening/facts"
	"github.com/rgpd-go/rgpd/examples/internal/screening/sheet"
)

// A row that says no, or could, may name somebody and have no number of theirs: "Petit Marie" below "Ne plus appeler",
// "Mme Petit ne veut plus" in the note of another. Whoever has that name in another row is set aside there. The file is
// read once more for that, if any row names somebody so.

// A naming is who is named so.
type naming struct {
	columns facts.NameColumns
	at      *facts.Home      // nil: the file has no addresses
	mates   facts.FirstNames // by which alone rows name people: those are asked for, too
	homes   streets          // where somebody is sought; a row elsewhere is asked for no name there
	by      map[uint64][]int // places in all, by the keys of names
	sieve   facts.NameSieve  // of those
	all     []namer
	towns   []townSaid // rows that may name nobody but a town
}

// A namer is a row that names somebody.
type namer struct {
	line    int
	section int  // below whose heading it stands; [inNote]: of none
	lost    bool // it has nothing else by which it is known
	found   bool // another row is of whom it names
	by      facts.By
	home    bool // it names nobody: it is of those at its address
	all     bool // of whatever name
	at      facts.Dwelling
	file    string // of the note, if it is another than the campaign
	// first is by what it is of whoever has that first name, if nobody has it as a last name.
	first []uint64
	texts []namingText // by what it may be of somebody else, if nobody is found: see [naming.misspelt]
}

// inNote is the section of what a row says of somebody else.
const inNote = -1

func newNaming(t *facts.Table) *naming {
	return &naming{columns: t.NameColumns(), at: t.Home(), by: map[uint64][]int{}, mates: facts.FirstNames{}}
}

// listed takes a row below a heading that has no number: it is lost if it has nothing but a name.
func (n *naming) listed(cells []string, line, at int, under *Section, lost bool) {
	if n.columns.None() {
		return
	}
	if lost && !under.Titles {
		n.lostTown(cells, line)
	}
	keys := named(&n.columns, cells, !under.Titles)
	for _, cell := range cells {
		keys = append(keys, n.columns.SaidFirm(facts.BareName(cell))...)
	}
	one := namer{line: line, section: at, by: facts.ByName, lost: lost, first: n.firstAlone(cells, !under.Titles)}
	if len(keys) == 0 {
		keys, one.first = one.first, nil
	}
	own := make([]string, len(cells)) // of the row
	for i, cell := range cells {
		own[i] = strings.Clone(facts.BareName(cell))
	}
	one.texts = []namingText{{cells: own, under: !under.Titles}}
	n.add(keys, one)
}

// firstAlone are the keys of a first name that stands alone in a row: Alice.
func (n *naming) firstAlone(cells []string, placed bool) []uint64 {
	if p := n.columns.Of(cells); placed && !p.Nobody() {
		return p.SaidAsFirst(n.mates)
	}
	_, text := alone(cells)
	p := facts.PersonIn(facts.BareName(text))
	return p.SaidAsFirst(n.mates)
}

// named are the keys of those whom a row names that has no number. Its cells stand under the titles, if placed.
func named(columns *facts.NameColumns, cells []string, placed bool) (keys []uint64) {
	bare, texts := make([]string, len(cells)), []string(nil)
	for i, c := range cells {
		bare[i] = facts.BareName(c)
		if strings.ContainsFunc(bare[i], unicode.IsLetter) {
			texts = append(texts, bare[i])
		}
	}
	if p := columns.Of(bare); placed && !p.Nobody() {
		keys = p.Said()
		if cell, is := columns.OneCell(bare); is {
			keys = facts.SaidIn(cell)
		}
		return keys
	}
	if len(texts) == 1 {
		return facts.SaidIn(texts[0])
	}
	p := facts.PersonIn(strings.Join(texts, ", ")) // the last name in one, the first name in another: a word alone
	keys = p.Said()                                // may be of a town
	for _, text := range texts {
		if facts.NamesSeveral(text) {
			keys = append(keys, facts.SaidIn(text)...)
		}
	}
	return keys
}

func (n *naming) add(keys []uint64, one namer) {
	if len(keys) == 0 {
		return
	}
	place := len(n.all)
	n.all = append(n.all, one)
	for _, key := range keys {
		if one.section == inNote && !one.home && one.file == "" {
			n.addNoted(key, place)
		} else {
			n.by[key] = append(n.by[key], place)
		}
		if !one.home {
			n.sieve.Add(key)
		}
	}
}

// addNoted adds the place of a row which names somebody in a note: of all those the first row, since many may say M.
// Petit. It stands before those below headings.
func (n *naming) addNoted(key uint64, place int) {
	places := n.by[key]
	if len(places) > 0 {
		if first := &n.all[places[0]]; first.section == inNote && !first.home && first.file == "" {
			if n.all[place].line < first.line {
				places[0] = place
			}
			return
		}
	}
	n.by[key] = slices.Insert(places, 0, place)
}

// addHome adds whoever may be the person of a row that says no, at its address.
func (n *naming) addHome(one homeSaid) {
	n.add(one.keys, namer{line: one.line, section: inNote, by: one.by, home: true, all: one.all, at: one.at})
}

// of are the places of those who name whoever stands in a row, on a line: by the address alone, if not by name.
func (n *naming) of(cells []string, line int, byName bool, to []int) []int {
	p := n.columns.Of(cells)
	if byName {
		for key := range p.Asked() {
			to = append(to, n.by[key]...)
		}
		for key := range n.columns.Beside(cells, &p) {
			to = append(to, n.by[key]...)
		}
	}
	if byName && n.mates.MayHave(&p) {
		for _, key := range facts.MatesAt(n.at, cells, &p) {
			to = append(to, n.by[key]...)
		}
	}
	at, is := n.homes.dwelling(n.at, cells)
	if !is {
		return to
	}
	ask := func(key uint64) {
		for _, i := range n.by[key] {
			one := &n.all[i]
			if one.line != line && one.at.MayBe(at) && !(one.all && one.at.Apart(at)) && !slices.Contains(to, i) {
				to = append(to, i)
			}
		}
	}
	for key := range at.AskedAt(&p) {
		ask(key)
	}
	for _, key := range at.Family(&p) {
		ask(key)
	}
	ask(at.All())
	return to
}

// bindNamed binds whoever is named by another row.
func (h *heard) bindNamed(s *facts.Reader, t *facts.Table, n *naming, below []Section, cores int) error {
	if len(n.all) == 0 {
		return nil
	}
	if err := h.bindNames(s, t, n, below, cores); err != nil {
		return err
	}
	if err := h.misspelled(s, t, n, below, cores); err != nil {
		return err
	}
	if n.byFirst() {
		if err := h.bindNames(s, t, n, below, cores); err != nil {
			return err
		}
	}
	for _, one := range n.all {
		if one.found && one.lost {
			below[one.section].Named++
			below[one.section].Lost--
		}
	}
	return nil
}

// byFirst seeks by their first names, and by nothing else, whoever was not found by the last one. It is false if there
// are none.
func (n *naming) byFirst() bool {
	n.by, n.sieve, n.homes = map[uint64][]int{}, facts.NameSieve{}, streets{}
	for i := range n.all {
		if one := &n.all[i]; !one.found {
			for _, key := range one.first {
				n.by[key] = append(n.by[key], i)
				n.sieve.Add(key)
			}
		}
	}
	return len(n.by) > 0
}

// bindNames is bindNamed, by the keys at hand.
func (h *heard) bindNames(s *facts.Reader, t *facts.Table, n *naming, below []Section, cores int) error {
	var mine sync.Mutex // of n.all and below
	return eachChunk(t, cores, func() *listener {
		w, named, home := newListener(s, t), []int(nil), homedOf(t)
		w.Pass = func(row []byte) bool {
			byName := n.sieve.MayStand(&n.columns, row, t.Sep)
			if !byName && !n.homes.in(&home, row, t.Sep) {
				return true
			}
			named = n.of(strings.Split(string(row), string(rune(t.Sep))), w.Line(), byName, named[:0])
			return len(named) == 0
		}
		return w
	}, func(w *listener, c *sheet.Chunk, _ int) {
		var named []int
		w.Scan(c, func(rec *sheet.Record) {
			if named = n.of(t.Cells(rec), rec.Line, true, named[:0]); len(named) == 0 {
				return
			}
			w.hear(rec)
			if !w.isSomebody(false) {
				return
			}
			sections := w.bindByName(n, named, rec.Line, &mine)
			mine.Lock()
			defer mine.Unlock()
			for _, at := range sections {
				below[at].Found++
			}
		})
	}, func(w *listener) { h.join(w.said) })
}

// bindByName binds the row at hand, of somebody whom others name, and returns the sections in which they do.
func (w *listener) bindByName(n *naming, named []int, line int, mine *sync.Mutex) (sections []int) {
	var no noSaid
	var notes []namer // of other files
	mine.Lock()
	for _, i := range named {
		one := &n.all[i]
		one.found = true
		if one.file != "" {
			notes = append(notes, *one)
			no = noSaid{line: line, by: one.by}.and(no)
			continue
		}
		no = noSaid{line: one.line, by: one.by}.and(no)
		if one.section != inNote && !slices.Contains(sections, one.section) {
			sections = append(sections, one.section)
		}
	}
	mine.Unlock()
	w.said.notes.found(notes)
	w.said.bind(whose{slices.Concat(w.r.Numbers, w.r.Also), w.r.Addresses}, no)
	w.said.bindParts(&w.r, no, false)
	w.bindRecords(line)
	w.said.recorded = w.said.recorded || len(w.r.IDs) > 0
	return sections
}
