package register

import (
	"slices"
	"time"

	"github.com/rgpd-go/rgpd"
)

// A NoticeItem is what a notice of a breach has to contain: RGPD, art. 33(3) to the authority, 34(2) to people.
// Zero is none.
type NoticeItem uint8

const (
	NatureItem       NoticeItem = iota + 1 // nature: of the breach: 33(3)(a), 34(2)
	NumbersItem                            // numbers: approximate, with categories, where possible: 33(3)(a)
	ContactItem                            // contact: the officer or another point: 33(3)(b)
	ConsequencesItem                       // consequences: the likely ones: 33(3)(c)
	MeasuresItem                           // measures: taken or proposed: 33(3)(d)
)

var noticeItemTexts = [...]rgpd.Text{
	{},
	{FR: "nature", EN: "nature"},
	{FR: "catégories et nombres", EN: "categories and numbers"},
	{FR: "point de contact", EN: "contact point"},
	{FR: "conséquences probables", EN: "likely consequences"},
	{FR: "mesures", EN: "measures"},
}

// Text returns the item for a reader.
func (i NoticeItem) Text() rgpd.Text { return textOf(noticeItemTexts[:], uint8(i)) }

// Contained returns what the notices to the authority that were sent up to an instant contained, all together: they
// may come in phases. RGPD, art. 33(4). Nil: nobody wrote it down; of some phases nobody may have, and what lacks
// here may be in those.
func (b *Breach) Contained(at time.Time) (items []NoticeItem) {
	for _, n := range b.Notices {
		if !n.At.IsZero() && !n.At.After(at) {
			items = append(items, n.Contains...)
		}
	}
	slices.Sort(items)
	return slices.Compact(items)
}

// content files what the notices that were sent lacked, once they should be complete.
func (b *Breach) content(at time.Time, a *BreachAssessment, f *findings) {
	if first := b.first(); !first.At.IsZero() && a.Authority.Need() == Needed {
		contained := b.Contained(at)
		if slices.ContainsFunc(b.Notices, func(n Notice) bool { return !n.At.IsZero() && len(n.Contains) == 0 }) {
			contained = nil // what lacks in the others may be in this one
		}
		whole := b.completed() || at.After(ComplementBy(first.At))
		fileMissingItems("breach-notice-", "notices", contained, whole, f, []NoticeItem{
			NatureItem, NumbersItem, ContactItem, ConsequencesItem, MeasuresItem,
		})
	}
	if !b.Told.IsZero() && a.Persons.Need() == Needed {
		fileMissingItems("breach-telling-", "told_of", b.ToldOf, true, f, []NoticeItem{
			NatureItem, ContactItem, ConsequencesItem, MeasuresItem,
		})
	}
}

// fileMissingItems files the items that a notice lacks, if it should be whole; or that nobody wrote what it contained.
func fileMissingItems(
	rule, path string, contained []NoticeItem, whole bool, f *findings, wanted []NoticeItem,
) {
	if len(contained) == 0 {
		f.add(rgpd.RuleID(rule+"unrecorded"), path)
		return
	}
	for _, item := range wanted {
		if whole && !slices.Contains(contained, item) {
			f.add(rgpd.RuleID(rule+"without-"+item.String()), path)
		}
	}
}
