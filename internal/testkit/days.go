package testkit

import (
	"fmt"
	"strings"
	"testing"

	"github.com/rgpd-go/rgpd"
	"github.com/rgpd-go/rgpd/internal/law"
	"github.com/rgpd-go/rgpd/internal/rows"
)

// OwnDays checks that each row that decides opens and closes only on a day on which one of
// its own texts changed: the first day of a wording that it cites, or the first day out of
// force, or either of another wording of the same text. Those that do not are listed, each
// with its reason: by the ID, and "opens" or "closes".
func OwnDays[W, M any](t *testing.T, list *rows.List[W, M], reasons map[string]string) {
	t.Helper()
	used := map[string]bool{}
	for _, s := range notOwn(list) {
		key := s[:strings.LastIndex(s, " ")]
		if used[key] = true; reasons[key] == "" {
			t.Errorf("%s: none of its texts changed that day: cite the one that did, or say why in the list", s)
		}
	}
	for key := range reasons {
		if !used[key] {
			t.Errorf("%s: on a day of its own texts, or not at all: take it off the list", key)
		}
	}
}

// notOwn are the rows that open or close on a day of none of their texts, with the day.
func notOwn[W, M any](list *rows.List[W, M]) (out []string) {
	texts := law.All()
	for r := range list.All() {
		if r.Then == rgpd.Oblige {
			continue
		}
		own := map[rgpd.Date]bool{law.DayGDPR: true, 0: true}
		add := func(w law.Wording) { own[rgpd.Date(w.From)], own[rgpd.Date(w.Until)] = true, true }
		for _, w := range r.By {
			add(w)
			for _, other := range texts {
				if w.Ref == other.Ref || strings.HasPrefix(w.Ref, other.Ref+", ") {
					add(other)
				}
			}
		}
		from, until := r.Days()
		if !own[from] {
			out = append(out, fmt.Sprintf("%s opens %s", r.ID, from))
		}
		if !own[until] {
			out = append(out, fmt.Sprintf("%s closes %s", r.ID, until))
		}
	}
	return out
}
