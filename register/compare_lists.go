package register

import (
	"bytes"
	"encoding/json"
	"fmt"
	"iter"
	"slices"
	"strings"

	"github.com/rgpd-go/rgpd"
)

// A partOf is an entry, a service, a breach, or the register itself, to be compared.
type partOf struct {
	ref  string
	root *piece
}

// members are the parts of the register with what they hold, in the order of its JSON.
func (r *Register) members() iter.Seq2[Part, *partOf] {
	return func(yield func(Part, *partOf) bool) {
		own := wire{Title: r.Title, Holder: r.Holder, Representative: r.Representative, DPO: r.DPO, On: r.On}
		if !yield(OfRegister, &partOf{"", pieceOf(own)}) {
			return
		}
		for _, e := range r.Entries {
			if !yield(OfEntry, &partOf{e.Ref(), pieceOf(e)}) {
				return
			}
		}
		for _, e := range r.Services {
			if !yield(OfService, &partOf{e.Ref(), pieceOf(e)}) {
				return
			}
		}
		for i := range r.Breaches {
			if !yield(OfBreach, &partOf{r.Breaches[i].Ref, pieceOf(r.Breaches[i])}) {
				return
			}
		}
	}
}

// A piece is a fact, a group of facts by name, or a list, in the order of the JSON.
type piece struct {
	kind  pieceKind
	name  string // in its group
	value string // of a fact
	below []*piece
	text  string // all of it
}

type pieceKind uint8

const (
	factPiece pieceKind = iota + 1
	groupPiece
	listPiece
)

// pieceOf is a value of the model, by its JSON.
func pieceOf(v any) *piece {
	b, err := json.Marshal(v)
	if err != nil {
		return &piece{kind: groupPiece} // the model writes itself; see the tests
	}
	dec := json.NewDecoder(bytes.NewReader(b))
	dec.UseNumber()
	var walk func() *piece
	walk = func() *piece {
		token, _ := dec.Token()
		n := &piece{kind: factPiece, value: fmt.Sprint(token)}
		n.text = n.value
		switch token {
		case json.Delim('{'):
			n.kind, n.value, n.text = groupPiece, "", "{"
			for dec.More() {
				name, _ := dec.Token()
				one := walk()
				one.name = fmt.Sprint(name)
				n.below = append(n.below, one)
				n.text += one.name + "\x00" + one.text + "\x00"
			}
			_, _ = dec.Token()
		case json.Delim('['):
			n.kind, n.value, n.text = listPiece, "", "["
			for dec.More() {
				one := walk()
				n.below = append(n.below, one)
				n.text += one.text + "\x00"
			}
			_, _ = dec.Token()
		}
		return n
	}
	return walk()
}

func (n *piece) of(name string) *piece {
	for _, one := range n.below {
		if one.name == name {
			return one
		}
	}
	return nil
}

// naming are the facts that name a member of a list, the first that it has.
var naming = []string{
	"id", "client", "controller", "party", "name", "recipient", "basis", "ref", "at", "says", "kind", "country",
	"organisation", "fr",
}

// key names a member of a list: of a text, its first language.
func (n *piece) key() string {
	if n.kind == factPiece {
		return n.value
	}
	for _, name := range naming {
		if one := n.of(name); one != nil && one.key() != "" {
			return name + "\x00" + one.key()
		}
	}
	return n.text
}

// summary is what a member is called, or the first that it says.
func (n *piece) summary() string {
	if n.kind == factPiece {
		return n.value
	}
	for _, name := range append([]string{"name", "says", "facts", "fr", "en"}, naming...) {
		if one := n.of(name); one != nil && name != "ref" {
			if said := one.summary(); said != "" {
				return said
			}
		}
	}
	for _, one := range n.below {
		if said := one.summary(); said != "" {
			return said
		}
	}
	return ""
}

// differences tells each fact that is another, or stands in one alone.
func differences(was, is *piece, path string, tell func(path, was, is string)) {
	if was.text == is.text && was.kind == is.kind {
		return
	}
	if was.kind != is.kind || was.kind == factPiece {
		tell(path, was.summary(), is.summary())
		return
	}
	if is.kind == listPiece {
		listDifferences(was, is, path, tell)
		return
	}
	for _, one := range is.below {
		at := strings.TrimPrefix(path+"."+one.name, ".")
		if had := was.of(one.name); had != nil {
			differences(had, one, at, tell)
		} else {
			one.each(at, func(path, value string) { tell(path, "", value) })
		}
	}
	for _, had := range was.below {
		if is.of(had.name) == nil {
			had.each(strings.TrimPrefix(path+"."+had.name, "."), func(path, value string) { tell(path, value, "") })
		}
	}
}

// each yields the facts of a group, and the members of a list as wholes.
func (n *piece) each(path string, yield func(path, value string)) {
	switch n.kind {
	case factPiece:
		yield(path, n.value)
	case listPiece:
		for i, one := range n.below {
			yield(fmt.Sprintf("%s[%d]", path, i), one.summary())
		}
	default:
		for _, one := range n.below {
			one.each(path+"."+one.name, yield)
		}
	}
}

func listDifferences(was, is *piece, path string, tell func(path, was, is string)) {
	from := paired(was.below, is.below)
	last, moved := -1, rgpd.No
	for i, one := range is.below {
		at := fmt.Sprintf("%s[%d]", path, i)
		if from[i] < 0 {
			tell(at, "", one.summary())
			continue
		}
		differences(was.below[from[i]], one, at, tell)
		if from[i] < last {
			moved = rgpd.Yes
		}
		last = max(last, from[i])
	}
	for i, had := range was.below {
		if !slices.Contains(from, i) {
			tell(fmt.Sprintf("%s[%d]", path, i), had.summary(), "")
		}
	}
	if moved == rgpd.Yes {
		tell(path, summaries(was.below), summaries(is.below))
	}
}

func summaries(list []*piece) string {
	var out []string
	for _, one := range list {
		out = append(out, one.summary())
	}
	return strings.Join(out, ", ")
}

// paired gives each member of the newer list the place of the same one in the older, or -1: those that say the same,
// then those of one name, then those of which more is the same than of any other, and if as many are left in both,
// those in the same order.
func paired(was, is []*piece) (from []int) {
	from = slices.Repeat([]int{-1}, len(is))
	taken := make([]rgpd.Answer, len(was))
	match := func(alike func(a, b *piece) bool) {
		for i, one := range is {
			for k, had := range was {
				if from[i] < 0 && taken[k] != rgpd.Yes && alike(had, one) {
					from[i], taken[k] = k, rgpd.Yes
				}
			}
		}
	}
	match(func(a, b *piece) bool { return a.text == b.text })
	match(func(a, b *piece) bool { return a.key() == b.key() })
	for i, one := range is {
		best, most := -1, 0
		for k, had := range was {
			if n := had.common(one); from[i] < 0 && taken[k] != rgpd.Yes && n > most {
				best, most = k, n
			}
		}
		if best >= 0 {
			from[i], taken[best] = best, rgpd.Yes
		}
	}
	var left []int
	for k := range was {
		if taken[k] != rgpd.Yes {
			left = append(left, k)
		}
	}
	added := 0
	for i := range is {
		if from[i] < 0 {
			added++
		}
	}
	if added == len(left) {
		for i := range is {
			if from[i] < 0 {
				from[i], left = left[0], left[1:]
			}
		}
	}
	return from
}

// common is how many facts of two members say the same.
func (n *piece) common(m *piece) (count int) {
	for _, one := range n.below {
		if other := m.of(one.name); one.name != "" && other != nil && one.kind == other.kind {
			if one.text == other.text {
				count++
			} else {
				count += one.common(other)
			}
		}
	}
	return count
}

// listLabels are what lists of the model are called.
var listLabels = map[string]rgpd.Text{
	"joint":                     {FR: "Responsables conjoints", EN: "Joint controllers"},
	"sub_purposes":              {FR: "Sous-finalités", EN: "Sub-purposes"},
	"subjects":                  {FR: "Personnes concernées", EN: "Data subjects"},
	"data":                      {FR: "Catégories de données", EN: "Categories of data"},
	"data.retention":            {FR: "Durées de conservation", EN: "Periods of retention"},
	"recipients":                {FR: "Destinataires", EN: "Recipients"},
	"transfers":                 {FR: "Transferts hors UE", EN: "Transfers outside the Union"},
	"security":                  {FR: "Mesures de sécurité", EN: "Security measures"},
	"bases":                     {FR: "Bases légales", EN: "Legal bases"},
	"origins":                   {FR: "Sources des données", EN: "Sources of the data"},
	"rights":                    {FR: "Droits", EN: "Rights"},
	"software":                  {FR: "Logiciels", EN: "Software"},
	"notes":                     {FR: "Notes", EN: "Notes"},
	"clients":                   {FR: "Clients", EN: "Clients"},
	"sub_processors":            {FR: "Sous-traitants ultérieurs", EN: "Sub-processors"},
	"sub_processors.authorised": {FR: "Autorisations", EN: "Authorisations"},
	"kinds":                     {FR: "Nature de la violation", EN: "Nature of the breach"},
	"notices":                   {FR: "Notifications", EN: "Notices"},
	"purpose.says":              {FR: "Finalité principale", EN: "Main purpose"},
	"name":                      {FR: "Nom", EN: "Name"},
	"status":                    {FR: "État", EN: "Status"},
	"created":                   {FR: "Créée le", EN: "Created on"},
	"updated":                   {FR: "Mise à jour le", EN: "Updated on"},
	"facts":                     {FR: "Faits", EN: "Facts"},
	"effects":                   {FR: "Effets", EN: "Effects"},
	"measures":                  {FR: "Mesures", EN: "Measures"},
	"risk":                      {FR: "Risque", EN: "Risk"},
	"on":                        {FR: "État au", EN: "As of"},
	"title":                     {FR: "Titre", EN: "Title"},
}
