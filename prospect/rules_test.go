package prospect

import (
	"strings"
	"testing"

	"github.com/rgpd-go/rgpd"
	"github.com/rgpd-go/rgpd/internal/law"
)

// TestRowsAreWellMade: what a reader may take for granted of every row.
func TestRowsAreWellMade(t *testing.T) {
	for r := range ruleRows.Rules() {
		t.Run(string(r.ID), func(t *testing.T) {
			if r.From < law.DayGDPR {
				t.Errorf("starts on %v; the library decides from 2018-05-25 on", r.From)
			}
			if strings.HasSuffix(r.Says.FR, ".") || strings.HasSuffix(r.Says.EN, ".") || len(r.Says.FR) > 240 {
				t.Error("a sentence is the end of one that starts with the verdict: no final stop, and short")
			}
			for i, s := range r.Sources {
				if s.Rank == 0 || s.Ref == "" || i > 0 && s.Rank > r.Sources[i-1].Rank {
					t.Errorf("source %d: %+v: no rank, no reference, or not in order of rank", i, s)
				}
			}
			// Never laxer: what rests on the article alone can only forbid or oblige.
			if r.Sources[0].Rank == rgpd.Practice && r.Then != rgpd.Forbid && r.Then != rgpd.Oblige {
				t.Errorf("only the article carries it, and it is a %v", r.Then)
			}
			if r.Then == rgpd.Permit && r.Sources[0].Rank < rgpd.Guidance {
				t.Error("a permission rests on a text")
			}
		})
	}
}
