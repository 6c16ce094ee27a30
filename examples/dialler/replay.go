package main

import (
	"bytes"
	"encoding/binary"
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"slices"

	"github.com/rgpd-go/rgpd"
)

// A replayed is a journal whose decisions were taken again.
type replayed struct {
	decisions int
	allowed   int
	equal     int // the same verdict for the same reasons
	others    int // of other rules than those of this program
	cut       int // files whose last decision is cut off: no call left by it
}

// replay takes all decisions of a folder again.
func replay(dir string) (out replayed, err error) {
	names, err := filepath.Glob(filepath.Join(dir, "*"+recordsEnd))
	if err != nil {
		return out, err
	}
	if len(names) == 0 {
		return out, fmt.Errorf("%s: there is no journal", dir)
	}
	policy, err := house()
	if err != nil {
		return out, err
	}
	slices.Sort(names)
	for _, name := range names {
		if err := out.file(name, policy.RuleSet()); err != nil {
			return out, fmt.Errorf("%s: %w", filepath.Base(name), err)
		}
	}
	return out, nil
}

func (out *replayed) file(name string, rules *rgpd.RuleSet) error {
	b, err := os.ReadFile(name)
	if err != nil {
		return err
	}
	if whole := wholeRecords(b); whole < len(b) {
		b, out.cut = b[:whole], out.cut+1
	}
	for r, err := range rgpd.ReadRecords(bytes.NewReader(b)) {
		if err != nil {
			return fmt.Errorf("after %d decisions: %w", out.decisions, err)
		}
		out.decisions++
		if r.Verdict() == rgpd.Allowed {
			out.allowed++
		}
		again, err := rules.Replay(r)
		switch {
		case err != nil:
			return err
		case !again.Same():
			out.others++
		case again.Decision.Verdict() == again.Was && len(again.Changed) == 0 && again.Unread == 0:
			out.equal++
		default:
			return errors.New("a decision comes out otherwise")
		}
	}
	return nil
}

// mostCut is how long a record may be of which the end is missing. A longer one is no record.
const mostCut = 1 << 16

// wholeRecords is how far the records of a file go, without one that is cut off at the end: the program ended, or the
// disk was full, while it was written, which is before its call leaves.
func wholeRecords(b []byte) (whole int) {
	for whole < len(b) {
		length, n := binary.Uvarint(b[whole:])
		switch left := uint64(len(b) - whole); {
		case n < 0 || n > 0 && length > mostCut:
			return len(b) // it is none: whoever reads it says so
		case n == 0 || uint64(n)+length > left:
			return whole
		}
		whole += n + int(length)
	}
	return whole
}
