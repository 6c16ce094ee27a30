package register

import (
	"slices"
	"strings"
	"unicode"

	"golang.org/x/text/unicode/norm"

	"github.com/rgpd-go/rgpd"
)

// AddNew returns the register with the entries, services and breaches of another whose references it does not have,
// and the references of those that it has already, as the other writes them, whose entries it keeps as they are.
// References are the same whatever their case, spaces and dashes. Neither register changes.
func (r *Register) AddNew(from *Register) (merged Register, kept []string) {
	return r.merge(from, rgpd.No)
}

// Update returns the register with the entries, services and breaches of another: those whose references it has, by the
// rule of [Register.AddNew], are replaced, and their references returned; the rest is added. Neither register changes.
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
	exact, near := map[string]int{}, map[string]int{}
	for i, x := range ours {
		exact[ref(x)] = i
		if _, is := near[foldedRef(ref(x))]; !is {
			near[foldedRef(ref(x))] = i
		}
	}
	for _, x := range theirs {
		i, has := exact[ref(x)]
		if !has {
			i, has = near[foldedRef(ref(x))]
		}
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

// foldedRef is a reference without what two people write differently: case, spaces, the kind of dash.
func foldedRef(ref string) string {
	return strings.Map(func(r rune) rune {
		switch {
		case unicode.Is(unicode.Pd, r), r == '\u00ad', r == '\u2212':
			return '-'
		case unicode.IsSpace(r), unicode.Is(unicode.Cf, r):
			return -1
		}
		return r
	}, strings.ToLower(norm.NFKC.String(ref)))
}
