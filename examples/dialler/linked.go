package main

import (
	"cmp"
	"slices"
	"strings"
	"time"

	"github.com/rgpd-go/rgpd/examples/internal/screening/bins"
	"github.com/rgpd-go/rgpd/examples/internal/screening/facts"
	"github.com/rgpd-go/rgpd/examples/internal/screening/sheet"
	"github.com/rgpd-go/rgpd/prospect"
	"github.com/rgpd-go/rgpd/prospect/number"
)

// Links are the numbers that the rows of a screening say are of one person, those that nobody calls, too: a row that is
// set aside binds two numbers as one that is not. So does the number of a record, for whoever has a name in common, or
// none. An address may be that of several people: what is said at one number binds those that stand beside it. The zero
// Links say nothing.
type links struct {
	first    map[node]node                       // towards one of the person
	beside   map[number.Number][][]number.Number // of other columns, as they stand in a row, and of one address
	attempts map[number.Number][]time.Time
	loose    map[facts.ID]*several
	byMail   map[string][]number.Number
}

// A node is by what a row is of somebody: a number, or one of a record.
type node struct {
	number number.Number
	record facts.ID
}

// A several is of those who have a number of a record that may be of several people.
type several struct {
	rows     []node
	nameless bool // a row that has no name may be of any of them
}

// row takes in what a row says.
func (k *links) row(of bins.Bin, rec *sheet.Record, r *facts.Reading) {
	if k.first == nil {
		k.first, k.beside = map[node]node{}, map[number.Number][][]number.Number{}
		k.attempts, k.loose = map[number.Number][]time.Time{}, map[facts.ID]*several{}
		k.byMail = map[string][]number.Number{}
	}
	numbers := slices.DeleteFunc(slices.Clone(r.Numbers), isNobodys)
	also := slices.DeleteFunc(slices.Clone(r.Also), isNobodys)
	if of == bins.Ruined { // nobody knows which column a cell of it belongs to
		for _, cell := range rec.Cells {
			also = append(also, facts.NumbersIn(cell)...)
		}
	}
	var nodes []node
	for _, n := range numbers {
		nodes = append(nodes, node{number: n})
	}
	nodes = append(nodes, k.records(r)...)
	for _, one := range nodes {
		k.join(nodes[0], one)
	}
	for _, a := range r.Addresses {
		k.byMail[strings.Clone(a)] = append(k.byMail[a], numbers...)
	}
	if len(also) > 0 {
		all := slices.Concat(numbers, also)
		whose := numbers
		if len(whose) == 0 {
			whose = all
		}
		for _, n := range whose {
			k.beside[n] = append(k.beside[n], all)
		}
	}
	if at := r.Prospect.Attempts.All(); len(at) > 0 {
		for _, n := range numbers {
			k.attempts[n] = append(k.attempts[n], at...)
		}
	}
}

func isNobodys(n number.Number) bool { return n == (number.Number{}) }

// records are the numbers of records of a row, of loose ones with each of its names.
func (k *links) records(r *facts.Reading) (out []node) {
	var names []uint64
	for _, id := range r.IDs {
		if !id.Loose {
			out = append(out, node{record: id})
			continue
		}
		if names == nil {
			names = r.Names()
		}
		of := k.loose[id]
		if of == nil {
			of = &several{}
			k.loose[id] = of
		}
		if len(names) == 0 {
			of.nameless = true
			of.rows, out = append(of.rows, node{record: id}), append(out, node{record: id})
		}
		for _, name := range names {
			of.rows, out = append(of.rows, node{record: id.Named(name)}), append(out, node{record: id.Named(name)})
		}
	}
	return out
}

// settle joins what only all rows together tell.
func (k *links) settle() {
	for _, of := range k.loose {
		for _, one := range of.rows {
			if of.nameless {
				k.join(of.rows[0], one)
			}
		}
	}
	for _, numbers := range k.byMail {
		for _, n := range numbers {
			if len(numbers) > 1 {
				k.beside[n] = append(k.beside[n], numbers)
			}
		}
	}
	k.loose, k.byMail = nil, nil
}

// root is what stands for all of a person.
func (k *links) root(n node) node {
	for {
		to, is := k.first[n]
		if !is || to == n {
			return n
		}
		if far, is := k.first[to]; is {
			k.first[n] = far
		}
		n = to
	}
}

func (k *links) join(a, b node) {
	if a, b = k.root(a), k.root(b); a != b {
		k.first[b], k.first[a] = a, a
	}
}

// people are the numbers of each person, by what stands for all.
func (k *links) people() map[node][]number.Number {
	k.settle()
	out := map[node][]number.Number{}
	for n := range k.first {
		if root := k.root(n); n.number != (number.Number{}) {
			out[root] = append(out[root], n.number)
		}
	}
	return out
}

// bind gives each lead what all rows say of the person: their numbers, those beside them, and their attempts.
func (k *links) bind(leads []*lead) {
	people := k.people()
	for _, l := range leads {
		n := l.prospect.Number
		all := people[k.root(node{number: n})]
		if len(all) == 0 {
			all = []number.Number{n}
		}
		at := l.prospect.Attempts.All()
		for _, one := range all {
			if one != n && !slices.Contains(l.own, one) {
				l.own = append(l.own, one)
			}
			for _, more := range k.attempts[one] { // that of one row, and of another, is one
				if !slices.ContainsFunc(at, more.Equal) {
					at = append(at, more)
				}
			}
		}
		slices.SortFunc(l.own, func(a, b number.Number) int { return cmp.Compare(a.RevealDigits(), b.RevealDigits()) })
		l.also = k.besides(l, all)
		if had, known := l.prospect.Attempts.Len(); known && len(at) > had {
			l.prospect.Attempts = prospect.AttemptsOf(l.prospect.Attempts.Principal(), at...)
		}
	}
}

// besides are the numbers that rows of a person have in other columns, and all that are of the same people.
func (k *links) besides(l *lead, own []number.Number) (also []number.Number) {
	seen := map[number.Number]bool{l.prospect.Number: true}
	for _, n := range l.own {
		seen[n] = true
	}
	for _, n := range own {
		for _, row := range k.beside[n] {
			for _, other := range row {
				if !seen[other] {
					seen[other], also = true, append(also, other)
				}
			}
		}
	}
	return also
}
