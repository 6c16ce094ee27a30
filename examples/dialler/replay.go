package main

import (
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
	f, err := os.Open(name)
	if err != nil {
		return err
	}
	defer f.Close()
	for r, err := range rgpd.ReadRecords(f) {
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
