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
// set aside binds two numbers as one that is not. So does the number of a record; where several may have it, that of
// those with a name in common, and of all once a row of it has no name. An address may be that of several people: what
// is said at one number binds those that stand beside it. The zero Links say nothing.
type links struct {
	first    map[node]node                       // towards one of the person
	beside   map[number.Number][][]number.Number // of other columns, as they stand in a row, and of one address
	attempts map[number.Number][]time.Time
	loose    map[facts.ID][]node // of a record that may be of several people: with each name, or without
	byMail   map[string][]number.Number
}

// A node is by what a row is of somebody: a number, or one of a record.
type node struct {
	number number.Number
	record facts.ID
}

// row takes in what a row says.
func (k *links) row(of bins.Bin, rec *sheet.Record, r *facts.Reading) {
	if k.first == nil {
		k.first, k.beside = map[node]node{}, map[number.Number][][]number.Number{}
		k.attempts, k.loose = map[number.Number][]time.Time{}, map[facts.ID][]node{}
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
	all := slices.Concat(numbers, also)
	for _, a := range r.Addresses {
		k.byMail[strings.Clone(a)] = append(k.byMail[a], all...)
	}
	if len(also) > 0 {
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
	names := r.Names()
	for _, id := range r.IDs {
		of := []node{{record: id}}
		if id.Loose {
			if len(names) > 0 {
				of = nil
			}
			for _, name := range names {
				of = append(of, node{record: id.Named(name)})
			}
			k.loose[id] = append(k.loose[id], of...)
		}
		out = append(out, of...)
	}
	return out
}

// settle joins what only all rows together tell.
func (k *links) settle() {
	for id, of := range k.loose {
		if !slices.Contains(of, node{record: id}) {
			continue
		}
		for _, one := range of { // a row that has no name may be of any of them
			k.join(of[0], one)
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
