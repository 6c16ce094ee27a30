package rgpd_test

import (
	"bytes"
	"encoding/json"
	"hash/fnv"
	"os"
	"strings"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"
	"github.com/stretchr/testify/require"

	"github.com/rgpd-go/rgpd"
	"github.com/rgpd-go/rgpd/consent"
	"github.com/rgpd-go/rgpd/internal/testkit"
	"github.com/rgpd-go/rgpd/prospect"
	"github.com/rgpd-go/rgpd/register"
	"github.com/rgpd-go/rgpd/rights"
	"github.com/rgpd-go/rgpd/transfer"
)

// recordsOf are records of one person after the other, an hour apart.
func recordsOf(t *testing.T, n int) (out []rgpd.Record) {
	t.Helper()
	at := time.Date(2026, 11, 23, 9, 0, 0, 0, time.UTC)
	for i := range n {
		d := prospect.CanCallAt(prospect.Prospect{Audience: rgpd.Consumer}, rgpd.LiveCall, at.Add(time.Duration(i)*time.Hour))
		out = append(out, d.Record(rgpd.PersonID{byte(i + 1)}))
	}
	return out
}

func written(t *testing.T, records []rgpd.Record) []byte {
	t.Helper()
	var b bytes.Buffer
	for _, r := range records {
		n, err := r.WriteTo(&b)
		require.NoError(t, err)
		require.Greater(t, n, int64(len(r.Bytes())))
	}
	return b.Bytes()
}

// A file of records that is cut anywhere yields those that are whole, and says that it is
// cut, unless it ends where one ends.
func TestAFileOfRecordsThatIsCut(t *testing.T) {
	records := recordsOf(t, 3)
	whole := written(t, records)
	ends := map[int]int{0: 0, len(written(t, records[:1])): 1, len(written(t, records[:2])): 2, len(whole): 3}
	for cut := range len(whole) + 1 {
		var got []rgpd.Record
		var err error
		for r, e := range rgpd.ReadRecords(bytes.NewReader(whole[:cut])) {
			if err = e; e == nil {
				got = append(got, r)
			}
		}
		for i := range got {
			require.Equal(t, records[i], got[i])
		}
		if n, ok := ends[cut]; ok {
			require.NoError(t, err, "cut at %d", cut)
			require.Len(t, got, n)
		} else {
			require.Error(t, err, "cut at %d", cut)
		}
	}
	damaged := bytes.Clone(whole)
	damaged[len(whole)/2] ^= 1
	_, _, err := rgpd.PurgeRecords(&bytes.Buffer{}, bytes.NewReader(damaged), func(rgpd.Record) bool { return true })
	require.ErrorContains(t, err, "record 2")
	_, err = rgpd.Record{}.WriteTo(&bytes.Buffer{})
	require.Error(t, err)
}

// What is purged is gone: by age, by person; the rest is as it was.
func TestPurgeRecords(t *testing.T) {
	records := recordsOf(t, 10)
	since := records[4].At()
	var out bytes.Buffer
	kept, purged, err := rgpd.PurgeRecords(&out, bytes.NewReader(written(t, records)), func(r rgpd.Record) bool {
		return !r.At().Before(since) && r.Person() != (rgpd.PersonID{8})
	})
	require.NoError(t, err)
	require.Equal(t, [2]int{5, 5}, [2]int{kept, purged})
	want := written(t, append(records[4:7:7], records[8:]...))
	if diff := cmp.Diff(want, out.Bytes()); diff != "" {
		t.Error(diff)
	}
}

// Rules, columns and values are written as codes of their names: none shares one, of all
// rules that ever were.
func TestNoTwoNamesShareACode(t *testing.T) {
	sum := func(s string) uint32 {
		h := fnv.New32a()
		h.Write([]byte(s))
		return h.Sum32()
	}
	ledger, err := os.ReadFile("testdata/rules.ledger")
	require.NoError(t, err)
	rules := map[uint32]string{}
	for line := range strings.Lines(string(ledger)) {
		id, _, _ := strings.Cut(strings.TrimSpace(line), " ")
		if id == "" || strings.HasPrefix(id, "#") {
			continue
		}
		if was, taken := rules[sum(id)]; taken && was != id {
			t.Errorf("%s and %s", was, id)
		}
		rules[sum(id)] = id
	}
	require.Greater(t, len(rules), 300)

	short := func(s string) uint16 { return uint16(sum(s)>>16) ^ uint16(sum(s)) }
	sets := []*rgpd.RuleSet{
		prospect.Standard().RuleSet(), consent.Study().RuleSet, rights.Study().RuleSet, transfer.Study().RuleSet,
	}
	for q := range register.Questions() {
		sets = append(sets, q.Study().RuleSet)
	}
	for _, set := range sets {
		names := map[uint16]string{}
		for c := range set.Columns() {
			require.Empty(t, names[short(c.Name)], c.Name)
			names[short(c.Name)] = c.Name
			values := map[uint16]string{}
			for _, v := range c.Values {
				require.Empty(t, values[short(v)], "%s of %s", v, c.Name)
				values[short(v)] = v
			}
		}
	}
}

// What stands in a record is refused where it is none, without a word of it.
func FuzzParseRecord(f *testing.F) {
	at := time.Date(2026, 11, 23, 9, 0, 0, 0, time.UTC)
	d := prospect.CanCallAt(prospect.Prospect{Audience: rgpd.Consumer}, rgpd.LiveCall, at)
	f.Add(d.Record(rgpd.PersonID{1}).Bytes())
	f.Add([]byte(nil))
	f.Fuzz(func(t *testing.T, b []byte) {
		r, err := rgpd.ParseRecord(b)
		if err != nil {
			require.True(t, r.IsZero())
			return
		}
		require.Equal(t, b, r.Bytes())
		_, _ = prospect.Standard().RuleSet().Replay(r)
		_ = r.String() + r.Policy() + r.RuleSet()
	})
}

// What is read of a report is written and read again as the same, and nothing comes beside an error.
func FuzzParseReport(f *testing.F) {
	f.Add([]byte(`{"verdict":"forbidden","at":"2026-11-23T10:00:00+01:00","channel":"live-call","rule_set":"a"}`))
	f.Add([]byte(`{"verdict":"allowed","because":[],"more":{"a":[1]}}`))
	f.Fuzz(func(t *testing.T, b []byte) {
		r, err := rgpd.ParseReport(b)
		testkit.Refused(t, err)
		if err != nil {
			require.Empty(t, cmp.Diff(rgpd.Report{}, r))
			return
		}
		written, err := json.Marshal(r)
		require.NoError(t, err)
		again, err := rgpd.ParseReport(written)
		require.NoError(t, err)
		rewritten, err := json.Marshal(again)
		require.NoError(t, err)
		require.Equal(t, string(written), string(rewritten))
		require.Equal(t, r.Verdict, again.Verdict)
	})
}
