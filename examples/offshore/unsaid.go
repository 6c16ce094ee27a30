package main

import (
	"fmt"
	"reflect"
	"slices"

	"github.com/rgpd-go/rgpd"
	"github.com/rgpd-go/rgpd/transfer"
)

// unsaid asks what nobody said of the parties and of their places: a country, a role. An answer that no verdict waits
// for is asked as well, since the chain is not known without it. It counts what it asked.
func (p *page) unsaid(f *transfer.Flow) (asked int) {
	ask := func(path string, typ reflect.Type) {
		asked++
		p.print("  %s ? %s\n", path, p.flowQuestion(leaf{path: path, typ: typ}))
	}
	country, role := reflect.TypeFor[transfer.Country](), reflect.TypeFor[transfer.Role]()
	for i := range f.Parties {
		party := &f.Parties[i]
		path := fmt.Sprintf("parties[%d]", i)
		if len(f.Parties) > 1 && !isLinked(f, party.ID) {
			asked++
			p.print("  %s ? %s\n", path, p.text("De qui cette partie reçoit-elle les données ? "+
				"Aucun maillon ne la nomme : en écrire un (hops), ou l'ôter",
				"From whom does this party get the data? No hop names it: write one (hops), or take it out"))
		}
		if party.Country == "" && party.Organisation == "" {
			ask(path+".country", country)
		}
		if party.Role == 0 && !isBranch(f, party.ID) {
			ask(path+".role", role)
		}
		for k, place := range party.Places {
			if place.Country == "" {
				ask(fmt.Sprintf("%s.places[%d].country", path, k), country)
			}
		}
	}
	return asked
}

// isLinked reports whether a party is at an end of a link: another is judged by none, wherever it stands.
func isLinked(f *transfer.Flow, id string) bool {
	names := func(h transfer.Hop) bool { return h.From == id || h.To == id }
	return slices.ContainsFunc(f.Hops, names) || slices.ContainsFunc(f.Returns, names)
}

// isBranch reports whether a party is the person that the data come from: it has no role of its own.
func isBranch(f *transfer.Flow, id string) bool {
	return slices.ContainsFunc(f.Hops, func(h transfer.Hop) bool { return h.To == id && h.SameEntity == rgpd.Yes })
}

// ends are the two ends of a link, with the country of the place that it is judged for.
func ends(h *transfer.HopAssessment) string { return h.From + " → " + to(h) }

func to(h *transfer.HopAssessment) string {
	if h.Elsewhere != rgpd.Yes {
		return h.To
	}
	where := string(h.Country)
	if where == "" {
		where = "?"
	}
	return h.To + " (" + where + ")"
}
