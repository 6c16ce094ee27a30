package kept

import (
	"bytes"
	"io"
	"strings"

	"github.com/rgpd-go/rgpd/examples/internal/screening/facts"
	"github.com/rgpd-go/rgpd/examples/internal/screening/sheet"
	"github.com/rgpd-go/rgpd/prospect/suppression"
)

// nobody reports whether a list is the titles alone that the privacy desk writes where nobody is to be stopped: a file
// of no other program has them, and no other file without rows says that there are none.
func (f *List) nobody(src *sheet.Source) bool {
	const titles = facts.DeskTitles
	if src.Origin != nil || src.Size > int64(len("\ufeff"+titles+"\r\n")) {
		return false
	}
	b, err := io.ReadAll(io.NewSectionReader(src.At, 0, src.Size))
	// One without its end may be cut.
	line, ended := bytes.CutSuffix(bytes.TrimPrefix(b, []byte("\ufeff")), []byte("\n"))
	return err == nil && ended && string(bytes.TrimSuffix(line, []byte("\r"))) == titles
}

// empty makes the list of nobody, up to the instant that was said.
func (o *Lists) empty(f *List, src *sheet.Source) (err error) {
	f.Titles = strings.Split(facts.DeskTitles, ";")
	if f.SHA256, err = sheet.Digest(io.NewSectionReader(src.At, 0, src.Size)); err != nil {
		return err
	}
	key, err := ownKey()
	if err != nil {
		return err
	}
	build := suppression.NewBuilder(key, suppression.Info{AsOf: o.AsOf})
	defer func() { _ = build.Close() }()
	f.List, err = build.List()
	return err
}
