package main

import (
	"cmp"
	"slices"
	"time"

	"github.com/rgpd-go/rgpd/examples/internal/screening/bins"
	"github.com/rgpd-go/rgpd/examples/internal/screening/facts"
	"github.com/rgpd-go/rgpd/examples/internal/screening/sheet"
	"github.com/rgpd-go/rgpd/prospect"
	"github.com/rgpd-go/rgpd/prospect/number"
)

// Links are the numbers that the rows of a screening say are of one person, those that nobody calls, too: a row that is
// set aside binds two numbers as one that is not. The zero Links say nothing.
type links struct {
	first    map[number.Number]number.Number     // towards one number of the person
	beside   map[number.Number][][]number.Number // of other columns, as they stand in a row
	attempts map[number.Number][]time.Time
}

// row takes in what a row says.
func (k *links) row(of bins.Bin, rec *sheet.Record, r *facts.Reading) {
	if k.first == nil {
		k.first, k.beside = map[number.Number]number.Number{}, map[number.Number][][]number.Number{}
		k.attempts = map[number.Number][]time.Time{}
	}
	numbers := slices.DeleteFunc(slices.Clone(r.Numbers), isNobodys)
	also := slices.DeleteFunc(slices.Clone(r.Also), isNobodys)
	if of == bins.Ruined { // nobody knows which column a cell of it belongs to
		for _, cell := range rec.Cells {
			also = append(also, facts.NumbersIn(cell)...)
		}
	}
	for _, n := range numbers {
		k.join(numbers[0], n)
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

// root is the number that stands for all of a person.
func (k *links) root(n number.Number) number.Number {
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

func (k *links) join(a, b number.Number) {
	if a, b = k.root(a), k.root(b); a != b {
		k.first[b], k.first[a] = a, a
	}
}

// people are the numbers of each person who has several, by the one that stands for all.
func (k *links) people() map[number.Number][]number.Number {
	out := map[number.Number][]number.Number{}
	for n := range k.first {
		root := k.root(n)
		out[root] = append(out[root], n)
	}
	return out
}

// bind gives each lead what all rows say of the person: their numbers, those beside them, and their attempts.
func (k *links) bind(leads []*lead) {
	people := k.people()
	for _, l := range leads {
		n := l.prospect.Number
		all := people[k.root(n)]
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
