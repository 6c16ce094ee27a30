package register

import (
	"slices"
	"strings"

	"golang.org/x/text/language"

	"github.com/rgpd-go/rgpd"
)

// A Change is one fact that two versions of a register say differently. An entry that one of them lacks is one
// change, without a path. It may hold personal data of contacts.
type Change struct {
	Part Part
	Ref  string
	// Path is the place of the fact, as in [Fact]; empty of an entry as a whole.
	Path string
	// Was and Is are its values, each empty where that version has none.
	Was, Is string
}

// Changes returns what changed from an older register to a newer one, in the order of the newer; what it no longer
// has comes last.
func Changes(older, newer *Register) (out []Change) {
	type key struct {
		part      Part
		ref, path string
	}
	index := func(r *Register) (facts map[key]string, whole map[key]string) {
		facts, whole = map[key]string{}, map[key]string{}
		for f := range r.Facts() {
			facts[key{f.Part, f.Ref, f.Path}] = f.Value
			entry := key{f.Part, f.Ref, ""}
			if f.Path == "name.fr" || whole[entry] == "" {
				whole[entry] = f.Value
			}
		}
		return facts, whole
	}
	was, wasWhole := index(older)
	is, isWhole := index(newer)
	told := map[key]bool{}
	for _, side := range []struct {
		of           *Register
		other, whole map[key]string
		gone         rgpd.Answer
	}{{newer, was, wasWhole, rgpd.No}, {older, is, isWhole, rgpd.Yes}} {
		for f := range side.of.Facts() {
			entry := key{f.Part, f.Ref, ""}
			if _, both := side.whole[entry]; !both && f.Part != OfRegister {
				if !told[entry] {
					told[entry] = true
					out = append(out, Change{Part: f.Part, Ref: f.Ref, Was: wasWhole[entry], Is: isWhole[entry]})
				}
				continue
			}
			at := key{f.Part, f.Ref, f.Path}
			if other, both := side.other[at]; both && (other == f.Value || side.gone == rgpd.Yes) {
				continue
			}
			out = append(out, Change{f.Part, f.Ref, f.Path, was[at], is[at]})
		}
	}
	return out
}

// In writes the change for a reader, in French or English.
func (c Change) In(tag language.Tag) string {
	in := func(fr, en string) string { return rgpd.Text{FR: fr, EN: en}.In(tag) }
	what := joined(" ", c.Part.Text().In(tag), c.Ref)
	if c.Path == "" {
		if c.Was == "" {
			return what + in(" : ajouté", ": added")
		}
		return what + in(" : retiré", ": taken out")
	}
	label := restLabels[strings.TrimSuffix(strings.TrimSuffix(unindexed(c.Path), ".fr"), ".en")].In(tag)
	if label == "" {
		label = c.Path
	} else {
		label += " (" + c.Path + ")"
	}
	value := func(s string) string {
		if s == "" {
			return in("rien", "nothing")
		}
		return s
	}
	return what + ", " + label + in(" : ", ": ") + value(c.Was) + " → " + value(c.Is)
}

func unindexed(path string) string { return strings.ReplaceAll(plainPath(path), "[]", "") }

// AddNew returns the register with the entries, services and breaches of another whose references it does not have,
// and the references that it has already, whose entries it keeps as they are. Neither register changes.
func (r *Register) AddNew(from *Register) (merged Register, kept []string) {
	return r.merge(from, rgpd.No)
}

// Update returns the register with the entries, services and breaches of another: those whose references it has are
// replaced, and their references returned; the rest is added. Neither register changes.
func (r *Register) Update(from *Register) (merged Register, replaced []string) {
	return r.merge(from, rgpd.Yes)
}

func (r *Register) merge(from *Register, replace rgpd.Answer) (merged Register, known []string) {
	merged = *r
	merged.Entries = mergedList(r.Entries, from.Entries, Entry.Ref, replace, &known)
	merged.Services = mergedList(r.Services, from.Services, ServiceEntry.Ref, replace, &known)
	merged.Breaches = mergedList(r.Breaches, from.Breaches, func(b Breach) string { return b.Ref }, replace, &known)
	for i := range merged.Breaches {
		merged.Breaches[i] = merged.Breaches[i].clone()
	}
	return merged, known
}

func mergedList[T any](ours, theirs []T, ref func(T) string, replace rgpd.Answer, known *[]string) []T {
	out := slices.Clone(ours)
	at := map[string]int{}
	for i, x := range ours {
		at[ref(x)] = i
	}
	for _, x := range theirs {
		i, has := at[ref(x)]
		switch {
		case !has:
			out = append(out, x)
		case replace == rgpd.Yes:
			out[i] = x
			*known = append(*known, ref(x))
		default:
			*known = append(*known, ref(x))
		}
	}
	return out
}
