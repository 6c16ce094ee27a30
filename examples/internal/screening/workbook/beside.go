package workbook

import (
	"slices"

	"github.com/rgpd-go/rgpd/examples/internal/screening/sheet"
)

// lookInto looks into a sheet beside the one that is read, once somebody wants to. Its cells may be joined, and
// formulas in it have no results: it is no file of rows.
func lookInto(path string, nth int) func(each func(text string)) (bool, error) {
	return func(each func(text string)) (marked bool, err error) {
		src, closed, err := sheet.OpenFile(path)
		if err != nil {
			return false, err
		}
		defer func() { _ = closed() }()
		b, err := openBook(src)
		if err != nil {
			return false, err
		}
		to := inPlace()
		to.each = each
		if err := b.read(nth, to); err != nil {
			return false, err
		}
		for _, comments := range []map[int][]string{to.late.comments, to.comments} { // of rows that hold nothing, too
			for _, texts := range comments {
				to.texts = append(to.texts, texts...)
			}
		}
		for _, text := range slices.Concat(to.texts, to.heads, to.named) {
			each(text)
		}
		return to.redTab || slices.ContainsFunc(to.needed(), func(m sheet.Mark) bool {
			return m == sheet.Struck || m == sheet.Red
		}), nil
	}
}

// give gives what a row of such a sheet says.
func (w *rows) give(n int, cells []string, marked [sheet.Marks]string) {
	w.line, w.begun = n, true
	for _, c := range append(cells, marked[sheet.Comments]) {
		if c != "" {
			w.each(c)
		}
	}
}
