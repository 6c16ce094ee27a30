package kept

import (
	"fmt"
	"slices"
	"sync"

	"github.com/rgpd-go/rgpd/examples/internal/screening/facts"
	"github.com/rgpd-go/rgpd/examples/internal/screening/say"
)

// A list may name people by the numbers of their records, or by their addresses, and have no telephone number of them.
// It binds the rows of the campaign that have those. Whom it clears is another question: what it calls an id may be
// another one here. So it clears nobody, until each way in which it names people has found somebody in the campaign;
// and then only rows that have such a name themselves.

// An unnumbered is the rows of a list that have no number, and how they name people.
type unnumbered struct {
	mine  sync.Mutex
	sets  map[uint64]int       // how many rows name somebody in those columns of the list, a bit each
	marks map[int]*facts.Marks // by column of the list
	found map[int]places       // in which columns of the campaign such a name was found
}

// places are columns of a campaign by which people are known; addresses are one, wherever they stand.
type places map[int]bool

const inAddresses = -1

// add adds a row. It is false if the row names nobody.
func (u *unnumbered) add(names []facts.Naming) bool {
	if len(names) == 0 {
		return false
	}
	if u.sets == nil {
		u.sets, u.marks, u.found = map[uint64]int{}, map[int]*facts.Marks{}, map[int]places{}
	}
	set := uint64(0)
	for _, n := range names {
		set |= 1 << n.Column
		if u.marks[n.Column] == nil {
			u.marks[n.Column] = &facts.Marks{}
		}
		u.marks[n.Column].Add(n.Marks, nil)
	}
	u.sets[set]++
	return true
}

func (u *unnumbered) rows() (n int) {
	for _, rows := range u.sets {
		n += rows
	}
	return n
}

// seen notes by which columns of the campaign a row of it is one of them.
func (u *unnumbered) seen(t *facts.Table, r *facts.Reading) {
	names := r.Names()
	note := func(place int, marks ...uint64) {
		for column, in := range u.marks {
			if !u.found[column][place] && slices.ContainsFunc(marks, in.Has) {
				if u.found[column] == nil {
					u.found[column] = places{}
				}
				u.found[column][place] = true
			}
		}
	}
	u.mine.Lock()
	defer u.mine.Unlock()
	for _, id := range r.IDs {
		note(id.Column, t.AppendMarks(nil, id, names)...)
	}
	for _, a := range r.Addresses {
		note(inAddresses, facts.AddressMark(facts.KeyOf(a)))
	}
}

// needed are the columns of the campaign of which a row must have one, for each way in which rows are named. It is
// false if one of those found nobody.
func (u *unnumbered) needed() (out []places, all bool) {
	for set := range u.sets {
		by := places{}
		for column, in := range u.found {
			if set>>column&1 == 1 {
				for place := range in {
					by[place] = true
				}
			}
		}
		if len(by) == 0 {
			return nil, false
		}
		out = append(out, by)
	}
	return out, true
}

// Settle says of a list, once the campaign was heard, whether it may clear people. It reports whether it then may, and
// did not before: [List.Gate] is another one.
func (f *List) Settle() (changed bool) {
	if f.clearing == nil {
		return false
	}
	if _, all := f.unnumbered.needed(); !all {
		return false
	}
	f.Gate, f.clearing = f.clearing, nil
	return true
}

// Unnumbered counts the rows of a list that have no telephone number, and name somebody by something else.
func (f *List) Unnumbered() int { return f.unnumbered.rows() }

// Unfound reports whether the list clears nobody, since one of the ways in which it names people found nobody in the
// campaign.
func (f *List) Unfound() bool {
	_, all := f.unnumbered.needed()
	return !all
}

// unnumberedWarnings are what a user must know of those rows.
func (f *List) unnumberedWarnings() []string {
	n := f.Unnumbered()
	switch {
	case n == 0:
		return nil
	case f.Unfound():
		return []string{fmt.Sprintf("la liste %s a %s sans numéro, avec un identifiant ou une adresse, "+
			"dont une sorte n'a trouvé personne dans le fichier : est-ce le même identifiant ? Elle refuse qui y est, "+
			"et ne libère personne ; y écrire les numéros, ou l'identifiant que le fichier a", f.Name, say.Rows(n))}
	}
	return []string{fmt.Sprintf("la liste %s a %s sans numéro, avec un identifiant ou une adresse : elle ne "+
		"libère aucune ligne du fichier qui n'en a pas", f.Name, say.Rows(n))}
}

// lacks reports whether a row has nothing by which a list that names people without their numbers would know it.
func (said *Noes) lacks(r *facts.Reading) bool {
	return slices.ContainsFunc(said.needed, func(by places) bool {
		return !(by[inAddresses] && len(r.Addresses) > 0) &&
			!slices.ContainsFunc(r.IDs, func(id facts.ID) bool { return by[id.Column] })
	})
}
