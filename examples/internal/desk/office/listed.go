package office

import (
	"path/filepath"
	"regexp"
	"slices"
	"strings"

	"github.com/rgpd-go/rgpd"
	"github.com/rgpd-go/rgpd/examples/internal/desk/mailroom"
	"github.com/rgpd-go/rgpd/examples/internal/screening/words"
	"github.com/rgpd-go/rgpd/rights"
)

// names are what a file is called: its own name, that of its sheet, the heads of its pages.
func (f File) names() []string {
	names := []string{strings.TrimSuffix(filepath.Base(f.Name), filepath.Ext(f.Name)), f.Sheet}
	if o := f.Source.Origin; o != nil {
		names = append(names, o.Heads...)
	}
	return names
}

// namesRefusals reports whether a name is that of a list of people who are not to be called, in the words of those who
// call or of a privacy desk.
func namesRefusals(name string) bool {
	return words.NamesRefusals(withoutEnds(name)) || refusalStems.is(name) || article21.MatchString(words.Fold(name))
}

// withoutEnds is a name without its words of those whose data are to serve no more, which callers take for refusals.
func withoutEnds(name string) string {
	if !namesEnds(name) {
		return name
	}
	return strings.Join(slices.DeleteFunc(strings.FieldsFunc(name, func(c rune) bool {
		return strings.ContainsRune(" _-.", c)
	}), endStems.is), " ")
}

// namesEnds reports whether a name is that of a list of people whose data are to serve no more: what its rows ask may
// be that, and no objection.
func namesEnds(name string) bool { return endStems.is(name) }

// ends are the rights that such a name announces.
var ends = []rights.Right{rights.Erasure, rights.Restriction, rights.Posthumous}

var (
	refusalStems = named{
		stems: strings.Fields("oppos retrait retir retract revoq revoc desabo desinscri withdr objection objector " +
			"renonc refus unsubscri repouss"),
		whole: strings.Fields("oppo opp optout stop radie radies radiee radiees radiation radiations"),
	}
	endStems = named{
		stems: strings.Fields("suppr effac erasure erase delet limitation restriction deced defunt heritier deceas"),
		whole: strings.Fields("gel gels gele geles gelee gelees deces mort morts oubli removed removals dead"),
	}
	// article21 is the right to object, or to take a consent back, by its number.
	article21 = regexp.MustCompile(`\b(droits?|arts?|articles?|rgpd|gdpr) ?(21|7 3)\b`)
)

// A named is the words of some names: those that begin others, and whole ones.
type named struct{ stems, whole []string }

// is reports whether a name has such a word. "Demandes hors oppositions" is the list of the others.
func (n named) is(name string) bool {
	has := false
	for w := range strings.FieldsSeq(words.Fold(strings.NewReplacer("_", " ", "-", " ", ".", " ").Replace(name))) {
		if slices.Contains(without, w) {
			return false
		}
		has = has || slices.Contains(n.whole, w) ||
			slices.ContainsFunc(n.stems, func(stem string) bool { return strings.HasPrefix(w, stem) })
	}
	return has
}

var without = strings.Fields("sans hors sauf except without")

// listed has each case of a file stop the calls that is, by its name, that of its sheet or the heads of its pages, a
// list of those who are not to be called, whatever its rows ask.
func (d *Desk) listed(f File) {
	refusals := slices.ContainsFunc(f.names(), namesRefusals)
	if !refusals && !slices.ContainsFunc(f.names(), namesEnds) {
		return
	}
	n := 0
	for _, id := range d.ids {
		objects := slices.ContainsFunc(d.events[id], func(e entered) bool {
			return e.Kind == rights.Received && (!refusals && slices.Contains(ends, e.Right) ||
				rights.Request{Right: e.Right, Purpose: e.Purpose}.AboutMarketing())
		})
		i := slices.IndexFunc(d.events[id], func(e entered) bool { return e.file == f.place() })
		if i < 0 || objects {
			continue
		}
		d.doubts[id] = append(d.doubts[id], row{file: f.place(), line: d.events[id][i].line})
		n++
	}
	if n > 0 {
		d.fault(Fault{Fault: mailroom.Fault{File: f.place(), Says: textf(
			"d'après le nom du fichier, de la feuille ou l'en-tête de ses pages, c'est une liste de personnes à ne "+
				"pas appeler : la prospection s'arrête pour les dossiers qui ne demandent pas autant : %d",
			"by the name of the file, of the sheet or the head of its pages it is a list of people not to be called: "+
				"marketing stops for the cases that do not ask as much: %d", n),
			Do: rgpd.Text{FR: "écrire leur opposition sous « droit » ; si ce n'en est pas une, changer ce nom",
				EN: "write their objection under “right”; if it is none, change that name"}}})
	}
}
