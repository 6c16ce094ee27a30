package rgpd_test

import (
	"bytes"
	"context"
	"go/ast"
	"go/types"
	"io"
	"iter"
	"math"
	"reflect"
	"strings"
	"testing"
	"time"

	"github.com/stretchr/testify/require"
	"golang.org/x/text/language"

	"github.com/rgpd-go/rgpd"
	"github.com/rgpd-go/rgpd/consent"
	"github.com/rgpd-go/rgpd/internal/engine"
	"github.com/rgpd-go/rgpd/prospect"
	"github.com/rgpd-go/rgpd/prospect/number"
	"github.com/rgpd-go/rgpd/prospect/reserve"
	"github.com/rgpd-go/rgpd/prospect/suppression"
	"github.com/rgpd-go/rgpd/register"
	"github.com/rgpd-go/rgpd/rights"
	"github.com/rgpd-go/rgpd/transfer"
)

// beside has, of each function that returns a value and an error, a call that fails, and
// whether the value beside the error lets anybody be called, or says that nothing is on file.
func beside(t *testing.T) map[string]func() (lets bool, err error) {
	at := rgpd.Mainland.Instant(rgpd.LawAsOf, 11*time.Hour)
	sealing, err := consent.NewKey(bytes.Repeat([]byte{7}, 32))
	require.NoError(t, err)
	listing, err := suppression.NewKey(make([]byte, 32))
	require.NoError(t, err)
	journal, err := consent.CreateJournal(file(t, ""), "a journal", sealing, at)
	require.NoError(t, err)
	n, err := number.Parse("+33 6 39 98 12 34")
	require.NoError(t, err)

	study := prospect.Standard().Study()
	use := consent.Use{Principal: "Acme", Object: "contracts"}
	records := consent.Mapping{Fields: map[string]string{"accord": "answer"}}
	carries := func(r consent.Record) bool {
		s := consent.Assess(r, use, rgpd.LiveCall, at).Status()
		return s.State == consent.Valid || s.State == consent.None
	}
	called := func(p prospect.Prospect) (lets bool) {
		for ch := rgpd.LiveCall; ch <= rgpd.Email; ch++ {
			lets = lets || prospect.CanCallAt(p, ch, at).Allowed()
		}
		return lets || p.Rest != 0 || p.Stop != 0
	}
	clears := func(l *suppression.List) bool { return l.Lookup(n).Listing == suppression.NotListed || l.Len() > 0 }
	letters := func(write func(rights.Letterhead, rights.Case) (rgpd.Text, error)) func() (bool, error) {
		return value(func() (rgpd.Text, error) { return write(rights.Letterhead{}, rights.Case{}) }, isSet)
	}
	gone, end := context.WithCancel(t.Context())
	end()
	torn := rows(prospect.Prospect{Rest: prospect.NothingOnFile}, io.ErrUnexpectedEOF)
	badRow := []rgpd.Row{{}} // without an ID

	return map[string]func() (bool, error){
		"ParseDate":   value(func() (rgpd.Date, error) { return rgpd.ParseDate("today") }, isSet),
		"ParseReport": value(func() (rgpd.Report, error) { return rgpd.ParseReport(cut("allowed")) }, isSet),
		// A record permits nothing, and a replay of none is of a decision that does not.
		"ParseRecord":    value(func() (rgpd.Record, error) { return rgpd.ParseRecord([]byte{1, 4}) }, isSet),
		"Record.WriteTo": value(func() (int64, error) { return rgpd.Record{}.WriteTo(io.Discard) }, isSet),
		"ReadRecords": value(func() (r rgpd.Record, err error) {
			for r, err = range rgpd.ReadRecords(lines("no record")) {
			}
			return r, err
		}, isSet),
		"PurgeRecords": value(func() (int, error) {
			kept, purged, err := rgpd.PurgeRecords(io.Discard, lines("no record"), func(rgpd.Record) bool { return true })
			return kept + purged, err
		}, isSet),
		"RuleSet.Replay": value(func() (rgpd.Replay, error) { return study.RuleSet.Replay(rgpd.Record{}) },
			func(r rgpd.Replay) bool { return r.Decision.Allowed() || r.Was == rgpd.Allowed || r.Same() }),
		"suppression.Key.Persons": value(func() (*suppression.Persons, error) {
			return suppression.Key{}.Persons("")
		}, isSet),
		"NewRuleSet": value(func() (*rgpd.RuleSet, error) {
			return rgpd.NewRuleSet(nil, nil, badRow)
		}, isSet),
		"RuleSet.WithRows": value(func() (*rgpd.RuleSet, error) { return study.RuleSet.WithRows(badRow) }, isSet),
		"Study.Case": value(func() (engine.Facts, error) {
			return study.Case("professional", map[string]string{"stop": "objcted"})
		}, func(f engine.Facts) bool { return study.RuleSet.Decide(&f, at, engine.Notes{}).Allowed() }),
		"Study.Within": value(func() ([]engine.Mask, error) {
			return study.Within(map[string][]string{"stop": {"objcted"}})
		}, isSet),
		"Study.Decide": value(func() (rgpd.Decision, error) {
			return study.Decide("professional", map[string]string{"stop": "objcted"}, rgpd.LawAsOf)
		}, rgpd.Decision.Allowed),

		"consent.ParseRecord": value(func() (consent.Record, error) {
			return consent.ParseRecord(cut(`{"answer":"yes"`))
		}, carries),
		"consent.HistoryOf": value(func() (consent.History, error) {
			return consent.HistoryOf(lines("torn"), sealing, "p-1")
		}, func(h consent.History) bool { return h.Assess(use, rgpd.LiveCall, at).Status().State != 0 }),
		"consent.ImportCSV": value(func() (consent.Record, error) {
			return first(consent.ImportCSV(lines("accord", "peut-être"), records))
		}, carries),
		"consent.ImportJSON": value(func() (consent.Record, error) {
			return first(consent.ImportJSON(lines(`{"accord":"peut-être"}`), records))
		}, carries),
		"consent.CreateJournal": value(func() (*consent.Journal, error) {
			return consent.CreateJournal(file(t, "full"), "a journal", sealing, at)
		}, isSet),
		"consent.OpenJournal": value(func() (*consent.Journal, error) {
			return consent.OpenJournal(file(t, "torn"), sealing, nil)
		}, isSet),
		"consent.RepairJournal": value(func() (consent.Repair, error) {
			return consent.RepairJournal(file(t, "torn"), sealing, nil)
		}, isSet),
		"consent.Journal.History": value(func() (consent.History, error) {
			gone := file(t, "")
			j, err := consent.CreateJournal(gone, "a journal", sealing, at)
			require.NoError(t, err)
			require.NoError(t, gone.Close())
			return j.History("p-1")
		}, func(h consent.History) bool { return h.Assess(use, rgpd.LiveCall, at).Status().State != 0 }),
		"consent.Journal.Append": value(func() (consent.Entry, error) { return journal.Append(consent.Event{}, at) }, isSet),
		"consent.Journal.Checkpoint": value(func() (consent.Checkpoint, error) {
			return journal.Checkpoint(nil, at)
		}, isSet),
		"consent.Assessment.JSONLD": value(func() ([]byte, error) {
			return consent.Assessment{}.JSONLD(consent.Publisher{}, language.English)
		}, isSet),
		"consent.ParsePeriod":     value(func() (consent.Period, error) { return consent.ParsePeriod("for ever") }, isSet),
		"consent.NewKey":          value(func() (consent.Key, error) { return consent.NewKey([]byte("short")) }, isSet),
		"consent.ParseCheckpoint": value(func() (consent.Checkpoint, error) { return consent.ParseCheckpoint(cut("{")) }, isSet),
		"consent.Verify": value(func() (consent.Verification, error) {
			return consent.Verify(broken{}, sealing, nil)
		}, consent.Verification.OK),
		"consent.Entries": value(func() (consent.Entry, error) {
			return first(consent.Entries(lines("torn"), sealing))
		}, isSet),

		"number.ParseCaller": value(func() (number.Caller, error) { return number.ParseCaller("+33 6") }, isSet),
		"number.Parse":       value(func() (number.Number, error) { return number.Parse("torn") }, isSet),

		"suppression.Builder.List": value(func() (*suppression.List, error) {
			return suppression.NewBuilder(suppression.Key{}, suppression.Info{}).List()
		}, clears),
		"suppression.Builder.WriteTo": value(func() (int64, error) {
			return suppression.NewBuilder(suppression.Key{}, suppression.Info{}).WriteTo(io.Discard)
		}, isSet),
		"suppression.Merge": value(func() (*suppression.List, error) { return suppression.Merge(nil) }, clears),
		"suppression.List.Diff": value(func() (*suppression.Diff, error) {
			return new(suppression.List).Diff(nil)
		}, isSet),
		"suppression.List.WriteTo": value(func() (int64, error) { return new(suppression.List).WriteTo(io.Discard) }, isSet),
		"suppression.Read": value(func() (*suppression.List, error) {
			return suppression.Read(lines("torn"), listing)
		}, clears),
		"suppression.NewKey": value(func() (suppression.Key, error) { return suppression.NewKey([]byte("short")) }, isSet),
		"suppression.Open": value(func() (*suppression.Gate, error) {
			return suppression.Open(suppression.Keeping{Folder: t.TempDir(), MaxAge: time.Hour})
		}, func(g *suppression.Gate) bool {
			return g.Ask(suppression.Question{Number: n}, at).Listing == suppression.NotListed
		}),
		"suppression.MergeFiles": value(func() (int64, error) {
			return suppression.MergeFiles(io.Discard, listing, lines("torn"))
		}, isSet),
		"suppression.DiffFiles": value(func() (suppression.Tally, error) {
			return suppression.DiffFiles(listing, lines("torn"), lines("torn"))
		}, func(t suppression.Tally) bool { return t.Removed < math.MaxInt }),

		"prospect.Parse": value(func() (prospect.Prospect, error) {
			return prospect.Parse(cut(`{"rest":"nothing-on-file","stop":"objcted"`))
		}, called),
		"prospect.Prospect.FactsJSON": value(prospect.Prospect{Stop: 200}.FactsJSON, isSet),
		"prospect.NewPolicy": value(func() (*prospect.Policy, error) {
			return prospect.NewPolicy(prospect.HouseCap(9, prospect.When{}))
		}, func(y *prospect.Policy) bool {
			f, err := study.Case("professional", nil)
			require.NoError(t, err)
			s := y.Study()
			return s.RuleSet.Decide(&f, at, engine.Notes{}).Allowed()
		}),
		"prospect.Screen": value(func() (rgpd.Decision, error) {
			return first(prospect.Screen(torn, rgpd.LiveCall, at))
		}, rgpd.Decision.Allowed),
		"prospect.Policy.Screen": value(func() (rgpd.Decision, error) {
			return first(prospect.Standard().Screen(torn, rgpd.LiveCall, at))
		}, rgpd.Decision.Allowed),
		"prospect.ScreenRows": value(func() (prospect.Screened[prospect.Prospect], error) {
			same := func(p prospect.Prospect) (prospect.Prospect, error) { return p, nil }
			return first(prospect.ScreenRows(prospect.Screening{Channel: rgpd.LiveCall, At: at}, torn, same))
		}, func(s prospect.Screened[prospect.Prospect]) bool { return s.Decision.Verdict() != rgpd.Undecided }),

		"rights.ParseRecord": value(func() (rights.Record, error) {
			return rights.ParseRecord(cut(`{"case":"1","event":"answered"`))
		}, isSet),
		"rights.Records": value(func() (rights.Record, error) {
			return first(rights.Records(lines(`{"case":"1","event":"answered"}`)))
		}, isSet),
		"reserve.NewPeople": value(func() (*reserve.People, error) { return reserve.NewPeople("", listing) }, isSet),
		"reserve.Open":      value(func() (*reserve.Ledger, error) { return reserve.Open(reserve.NewMemory()) }, isSet),
		"reserve.Ledger.Reserve": value(func() (reserve.Taken, error) {
			return new(reserve.Ledger).Reserve(t.Context(), reserve.Key{}, reserve.Request{}, nil)
		}, isSet),
		"reserve.Ledger.ReserveOn": value(func() (reserve.Taken, error) {
			return new(reserve.Ledger).ReserveOn(t.Context(), reserve.Key{}, reserve.Request{}, reserve.State{}, nil)
		}, isSet),
		"reserve.Ledger.Tell": value(func() (reserve.Answer, error) {
			return new(reserve.Ledger).Tell(t.Context(), reserve.Key{}, reserve.Event{})
		}, isSet),
		"reserve.Memory.View": value(func() (reserve.State, error) {
			return reserve.NewMemory().View(t.Context(), reserve.Key{})
		}, isSet),
		"reserve.Memory.Apply": value(func() (reserve.Answer, error) {
			return reserve.NewMemory().Apply(t.Context(), reserve.Key{}, reserve.Event{})
		}, isSet),
		"reserve.Memory.Record": value(func() (rgpd.Record, error) {
			return reserve.NewMemory().Record(t.Context(), reserve.Key{}, reserve.ID{})
		}, isSet),
		"reserve.Memory.Sweep": value(func() (int, error) { return reserve.NewMemory().Sweep(gone, at) }, isSet),
		"reserve.Memory.Purge": value(func() (int, error) {
			return reserve.NewMemory().Purge(t.Context(), at, at)
		}, isSet),

		"rights.Letterhead.Acknowledge": letters(rights.Letterhead.Acknowledge),
		"rights.Letterhead.AskIdentity": letters(func(l rights.Letterhead, c rights.Case) (rgpd.Text, error) {
			return l.AskIdentity(c, rgpd.Text{})
		}),
		"rights.Letterhead.Extend": letters(func(l rights.Letterhead, c rights.Case) (rgpd.Text, error) { return l.Extend(c) }),
		"rights.Letterhead.Refuse": letters(func(l rights.Letterhead, c rights.Case) (rgpd.Text, error) {
			return l.Refuse(c, rgpd.Text{})
		}),
		"rights.Letterhead.Reply": letters(func(l rights.Letterhead, c rights.Case) (rgpd.Text, error) {
			return l.Reply(c, rights.Plan{})
		}),

		"register.Builder.Build":  value(new(register.Builder).Build, finished),
		"register.Activity.Build": value(new(register.Activity).Build, finished),
		"register.Service.Build": value(new(register.Service).Build, func(e register.ServiceEntry) bool {
			return len(e.Faults()) == 0
		}),
		// The zero register decides nothing, and its entries are those of no house: it has no holder.
		"register.ReadJSON": value(func() (register.Register, error) {
			return register.ReadJSON(lines(`{"format":"` + register.Format + `","entries":[{}]}`))
		}, isSet),
		"register.ReadSheets": value(func() (register.Register, error) {
			r, _, err := register.ReadSheets(nil)
			return r, err
		}, isSet),
		"register.ReadTable": value(func() (register.Register, error) { return register.ReadTable(lines("x")) }, isSet),
		"register.FromFacts": value(func() (register.Register, error) {
			return register.FromFacts(func(yield func(register.Fact) bool) { yield(register.Fact{}) })
		}, isSet),

		"transfer.Assess": value(func() (transfer.Assessment, error) {
			return transfer.Assess(transfer.Flow{}, rgpd.LawAsOf)
		}, func(a transfer.Assessment) bool { return a.Allowed() }),
		"transfer.ParseContract": value(func() (transfer.Contract, error) {
			return transfer.ParseContract(cut(`{"form":"written"`))
		}, func(c transfer.Contract) bool { r := c.Review(); return r.Complete() }),
		"transfer.ParseFlow": value(func() (transfer.Flow, error) { return transfer.ParseFlow(cut("{")) },
			func(f transfer.Flow) bool {
				a, err := transfer.Assess(f, rgpd.LawAsOf)
				return err == nil || a.Allowed()
			}),
		"transfer.ParseRoleFacts": value(func() (transfer.RoleFacts, error) {
			return transfer.ParseRoleFacts(cut(`{"label":"processor"`))
		}, func(f transfer.RoleFacts) bool { return transfer.AssessRole(f, rgpd.LawAsOf).Decision.Allowed() }),
	}
}

func value[T any](call func() (T, error), lets func(T) bool) func() (bool, error) {
	return func() (bool, error) {
		v, err := call()
		return lets(v), err
	}
}

// isSet reports that a value is another than its zero, which says nothing.
func isSet[T any](v T) bool { return !reflect.ValueOf(&v).Elem().IsZero() }

func finished(e register.Entry) bool {
	r := e.Review(rgpd.LawAsOf)
	return len(e.Faults()) == 0 || r.Sound()
}

func first[T any](rows iter.Seq2[T, error]) (v T, err error) {
	for v, err := range rows {
		return v, err
	}
	return v, nil
}

func rows[T any](v T, err error) iter.Seq2[T, error] {
	return func(yield func(T, error) bool) { yield(v, err) }
}

// cut is JSON that says something before it ends too early, or nothing at all.
func cut(s string) []byte { return []byte(s) }

type broken struct{}

func (broken) Read([]byte) (int, error) { return 0, io.ErrUnexpectedEOF }

// TestTheValueBesideAnErrorLetsNobodyBeCalled: whoever passes an error over is told nothing
// that the error should have kept from them.
func TestTheValueBesideAnErrorLetsNobodyBeCalled(t *testing.T) {
	for name, call := range beside(t) {
		lets, err := call()
		require.Error(t, err, name)
		require.False(t, lets, name)
	}
}

// TestEachValueBesideAnErrorIsTried: whatever returns a value and an error stands above, but
// for what is written out, whose error is of the writer.
func TestEachValueBesideAnErrorIsTried(t *testing.T) {
	left := beside(t)
	exported(t, func(dir, _ string, fn *ast.FuncDecl) {
		writes := strings.HasPrefix(fn.Name.Name, "Marshal") || fn.Name.Name == "Value" || fn.Name.Name == "GobEncode"
		if writes || !fails(fn.Type.Results) ||
			types.ExprString(fn.Type.Results.List[0].Type) == "error" {
			return
		}
		name := nameOf(dir, fn)
		if _, ok := left[name]; name != "" && !ok {
			t.Errorf("%s returns a value beside an error: let it fail in beside", name)
		}
		delete(left, name)
	})
	require.Empty(t, left, "these are gone, or return no value beside an error")
}
