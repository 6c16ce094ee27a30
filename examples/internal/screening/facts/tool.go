package facts

// What is known of the tool that wrote a file: see package preset.

import (
	"cmp"
	"maps"
	"slices"
	"strconv"
	"strings"
	"time"

	"github.com/rgpd-go/rgpd"
	"github.com/rgpd-go/rgpd/examples/internal/screening/preset"
	"github.com/rgpd-go/rgpd/examples/internal/screening/sheet"
	"github.com/rgpd-go/rgpd/examples/internal/screening/words"
)

// OpenExport is [Open] of a file that a tool may have written: tool is its name, as -preset takes it, or empty
// where the titles are to tell it.
func OpenExport(src *sheet.Source, name string, wanted sheet.Encoding, renamed Renames, tool string) (*Table, error) {
	return open(src, name, wanted, renamed, func(titles []string) (*preset.Preset, error) {
		return preset.Choose(tool, titles)
	})
}

// explained adds to the meanings that the user gives those of a preset. The user wins.
func explained(p *preset.Preset, titles []string, renamed Renames) Renames {
	if p == nil {
		return renamed
	}
	names := Renames{}
	for _, t := range titles {
		switch c, known := p.Of(t); {
		case !known:
		case c.Role == preset.Ours:
			names[words.Fold(t)] = stripped(byTitle[words.Fold(c.Ours)], c.Strip)
		default:
			names[words.Fold(t)] = nil // it is one of the others: see explain
		}
	}
	maps.Copy(names, renamed)
	return names
}

// stripped is a column whose cells begin with what the tool writes before them. It counts as the same to -set.
func stripped(c *Column, prefix string) *Column {
	if prefix == "" {
		return c
	}
	bare := *c
	bare.read = func(r *Reading, cell string) *words.Damage {
		return c.read(r, strings.TrimSpace(strings.TrimPrefix(cell, prefix)))
	}
	return &bare
}

// classOfRole is the class of a column that is none of ours.
var classOfRole = map[preset.Role]class{
	preset.Plain: plain, preset.Remark: free, preset.Stage: status, preset.Coded: asked, preset.OtherNo: channelNo,
	preset.Wish: wish, preset.Calls: calls, preset.LastCall: lastCall, preset.DialCode: dialCode,
}

// explain says of the columns that are not read what the preset knows of them, but for those that the user named.
func (t *Table) explain(p *preset.Preset, renamed Renames) {
	if t.Preset = p; p == nil {
		return
	}
	for i, title := range t.Titles {
		c, known := p.Of(title)
		if _, named := renamed[words.Fold(title)]; named || !known || c.Role == preset.Ours {
			continue
		}
		t.Others = slices.DeleteFunc(t.Others, func(o Other) bool { return o.index == i })
		o := otherOf(i, title, classOfRole[c.Role])
		o.words, o.tool = c.Words, true
		t.Others = append(t.Others, o)
	}
	slices.SortFunc(t.Others, func(a, b Other) int { return cmp.Compare(a.index, b.index) })
}

// lookAsTool reads a cell as the tool wrote it, and reports whether it is a word of the tool.
func (r *Reading) lookAsTool(o *Other, cell string) (is bool, _ *words.Damage) {
	switch o.words[r.memo.Fold(cell)] {
	case preset.Nothing:
		if words.SignsNo(cell) {
			return true, o.refusal()
		}
		return true, nil
	case preset.Refused:
		r.stopped(rgpd.RefusedInCall, words.Yes, words.Moment{})
		return true, nil
	case preset.Objected:
		r.stopped(rgpd.Objected, words.Yes, words.Moment{})
		return true, nil
	case preset.Doubted:
		return true, o.refusal()
	}
	return false, nil
}

// Effect is what is read of a column of a tool that is none of ours, and counts all the same; empty for none.
func (o *Other) Effect() string {
	switch o.class {
	case calls:
		return "appels déjà passés"
	case lastCall:
		return "dernier appel"
	case dialCode:
		return "indicatif du pays"
	}
	return ""
}

// Watched reports whether a column is one where a no is sought: words that somebody wrote, where a contact stands.
func (o *Other) Watched() bool {
	return o.class == free || o.class == status || o.class == channelNo || o.class == wish
}

// lookAtCalls reads how many calls were made to a person, when the last was, and in which country.
func (r *Reading) lookAtCalls(o *Other, cell string) *words.Damage {
	switch o.class {
	case calls:
		n, err := strconv.ParseUint(cell, 10, 32)
		if err != nil {
			return o.damage("nombre d'appels illisible", "écrire un nombre ; pour ne pas lire la colonne")
		}
		r.calls = int(n)
	case lastCall:
		m, d := r.moment(cell)
		if d != nil {
			return o.damage("jour du dernier appel illisible",
				"écrire 2026-11-23 18:30:00 ; pour ne pas lire la colonne")
		}
		r.lastCall = m
	case dialCode:
		if !frenchCodes[strings.TrimLeft(cell, "+0")] {
			return o.damage("indicatif d'un autre pays que la France",
				"écrire le numéro avec + et son indicatif ; pour ne pas lire la colonne")
		}
	}
	return nil
}

// frenchCodes are those under which a number of nine digits is the same with a zero before it.
var frenchCodes = map[string]bool{"33": true, "262": true, "590": true, "594": true, "596": true}

// settleCalls adds the calls that a tool counts to the attempts of a person, where those are known: unknown ones stay
// so. Each is at the day of the last, since none was later, or at the instant of the contact where the tool does not
// say it.
func (r *Reading) settleCalls(at time.Time) {
	last := at
	if m := r.lastCall; !m.Until.IsZero() && m.Last(r.until).Before(at) {
		last = m.Noon()
	}
	for range min(r.calls, attemptsCap) {
		r.Prospect.Attempts.Add(last)
	}
}

// attemptsCap is how many attempts the law's cap looks at.
const attemptsCap = 4
