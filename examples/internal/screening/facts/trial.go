package facts

import (
	"github.com/rgpd-go/rgpd/examples/internal/screening/words"
	"github.com/rgpd-go/rgpd/prospect"
)

// A Trial is what a cell would come to in a column that -column may say a title is.
type Trial uint8

// What a cell may come to.
const (
	TriesNothing Trial = iota // no refusal
	TriesNo                   // a refusal
	TriesBad                  // it is not understood: its row is set aside
)

// AsNote is a column as one of notes.
func (o *Other) AsNote() *Other {
	note := watchedOf(o.index, o.Title)
	return &note
}

// Try tries a cell of a column of notes: a refusal, one that is not understood, or neither.
func (o *Other) Try(m *words.Memo, cell string) Trial {
	r := Reading{Prospect: &prospect.Prospect{}, memo: m}
	switch d := r.look(o, cell); {
	case d == nil:
		return TriesNothing
	case d.What == words.UnknownSaid:
		return TriesBad
	}
	return TriesNo
}

// Try tries a cell as one of a column of the program.
func Try(column string, m *words.Memo, cell string) Trial {
	r := Reading{Prospect: &prospect.Prospect{}, memo: m}
	c := byTitle[words.Fold(column)]
	if c == nil {
		return TriesNothing
	}
	if d := c.read(&r, cell); d != nil || r.misread {
		return TriesBad
	}
	if kind, _ := r.LastStop(); kind != 0 {
		return TriesNo
	}
	return TriesNothing
}
