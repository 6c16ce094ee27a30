package suppression

import (
	"errors"
	"maps"
	"slices"
	"strings"
)

// Merge returns the list of all that stands in one of the lists, made with
// one key for one principal. It is as of the earliest of them; of two days of one
// number the later stays, and none if one of them is unknown. Numbers that one list
// had removed come back if another still has them.
//
// Where lists of two sources are merged, its source is "a + b" and its sequence the sum of
// theirs. It keeps the number and the instant of each, its file too, and [Gate.Put] compares
// each with the last of its source: a later list of one source hides no older one of another.
// Of lists of one source the lowest number and the earliest instant stand.
func Merge(lists ...*List) (*List, error) {
	if len(lists) == 0 || slices.ContainsFunc(lists, func(l *List) bool { return !l.made() }) {
		return nil, errors.New("suppression list: merge: a list is missing")
	}
	infos := make([]Info, len(lists))
	for i, l := range lists {
		infos[i] = l.info
	}
	info := mergedInfo(infos)
	b := NewBuilder(lists[0].names.key, info)
	b.names, b.info = lists[0].names, info
	for _, l := range lists {
		b.addList(l)
	}
	return b.List()
}

// mergedInfo says what the merger of lists is a list of.
func mergedInfo(of []Info) Info {
	out := of[0]
	lowest := map[string]Info{}
	for _, i := range of {
		if i.AsOf.Before(out.AsOf) {
			out.AsOf = i.AsOf
		}
		parts, _ := partsOf(i.parts)
		if i.parts == "" {
			parts = []Info{i}
		}
		for _, p := range parts {
			had, ok := lowest[p.Source]
			if !ok {
				had = p
			}
			had.Sequence = min(had.Sequence, p.Sequence)
			if p.AsOf.Before(had.AsOf) {
				had.AsOf = p.AsOf
			}
			lowest[p.Source] = had
		}
	}
	sources := slices.Sorted(maps.Keys(lowest))
	out.Source, out.Sequence, out.parts = strings.Join(sources, " + "), 0, ""
	var parts []byte
	for _, source := range sources {
		out.Sequence += lowest[source].Sequence
		parts = appendLineage(parts, source, lowest[source])
	}
	if len(sources) > 1 {
		out.parts = string(parts)
	}
	return out
}

// partsOf takes the lineages of parts apart; ok if they are what was written.
func partsOf(parts string) (out []Info, ok bool) {
	r := reading{left: []byte(parts)}
	for len(r.left) > 0 {
		out = append(out, r.lineage())
	}
	return out, !r.bad
}

// lineages are all that a list must not be older by: its own, and those of its parts.
func (i Info) lineages() []Info {
	parts, _ := partsOf(i.parts)
	return append([]Info{i}, parts...)
}

// sameSource reports whether two lists can be ordered: of one source, made of the same parts.
// A merger whose file is of before version 4 has none, and is a source by itself.
func (i Info) sameSource(as Info) bool {
	return slices.EqualFunc(i.lineages(), as.lineages(), func(a, b Info) bool { return a.Source == b.Source })
}
