package register

import (
	"bytes"
	"encoding"
	"reflect"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/stretchr/testify/require"
	"golang.org/x/text/language"

	"github.com/rgpd-go/rgpd"
)

// What changed between two versions: facts, what came and what went, and nothing else.
func TestChanges(t *testing.T) {
	was, is := full(t), full(t)
	require.Empty(t, Changes(&was, &is))

	is.On = rgpd.NewDate(2026, 12, 1)
	a := is.Entries[0].Activity()
	a.Purpose.Says.FR, a.Status = "Autre finalité", Ended
	a.Notes = append(a.Notes, rgpd.Text{FR: "vu", EN: "seen"})
	is.Entries[0] = Entry{&a}
	gone := is.Entries[1].Ref()
	b := is.Entries[1].Activity()
	b.Ref = "T-999"
	is.Entries[1] = Entry{&b}
	was0 := was.Entries[0].Activity()
	got := Changes(&was, &is)
	note := "notes[" + string(rune('0'+len(was0.Notes))) + "]"
	require.Empty(t, cmp.Diff([]Change{
		{OfRegister, "", "on", was.On.String(), "2026-12-01"},
		{OfEntry, a.Ref, "status", was0.Status.String(), "ended"},
		{OfEntry, a.Ref, "purpose.says.fr", was0.Purpose.Says.FR, "Autre finalité"},
		{OfEntry, a.Ref, note, "", "vu"},
		{OfEntry, "T-999", "", "", b.Name.FR},
		{OfEntry, gone, "", b.Name.FR, ""},
	}, got))
	require.Equal(t, "traitement T-999 : ajouté", got[4].In(language.French))
	require.Equal(t, "processing "+gone+": taken out", got[5].In(language.English))
	require.Contains(t, got[1].In(language.French), "État : en cours → terminé")
	require.Contains(t, got[3].In(language.English), "nothing → vu")
}

// A service and a breach are told as an entry is.
// TestAChangeIsInWords: every value of every list has words of its own in either language, and a field its name.
func TestAChangeIsInWords(t *testing.T) {
	values := 0
	for path, of := range factTypes() {
		part, rest := OfRegister, path
		for p, prefix := range map[Part]string{OfEntry: "entries[].", OfService: "services[].", OfBreach: "breaches[]."} {
			if after, is := strings.CutPrefix(path, prefix); is {
				part, rest = p, after
			}
		}
		if of.Kind() != reflect.Uint8 {
			continue
		}
		for n := uint64(1); ; n++ {
			v := reflect.New(of).Elem()
			v.SetUint(n)
			code, err := v.Interface().(encoding.TextMarshaler).MarshalText()
			if err != nil || len(code) == 0 {
				break
			}
			values++
			for _, tag := range []language.Tag{language.French, language.English} {
				c := Change{Part: part, Ref: "T-1", Path: strings.ReplaceAll(rest, "[]", "[0]"), Is: string(code)}
				said := c.In(tag)
				require.NotRegexp(t, `\w\[\d|[a-z]+_[a-z]|→ \d+-`, said)
				if tag == language.French && string(code) != "nature" && string(code) != "certification" {
					require.False(t, strings.HasSuffix(said, "→ "+string(code)), "%s %s: %s", path, of, said)
				}
			}
		}
	}
	require.Greater(t, values, 200)
}

func TestChangesOfEveryPart(t *testing.T) {
	was := full(t)
	is := was
	is.Services, is.Breaches = nil, []Breach{leak()}
	is.Breaches[0].Ref = "V-999"
	var parts []Part
	for _, c := range Changes(&was, &is) {
		require.Empty(t, c.Path)
		parts = append(parts, c.Part)
	}
	want := []Part{OfBreach}
	for range was.Services {
		want = append(want, OfService)
	}
	for range was.Breaches {
		want = append(want, OfBreach)
	}
	require.Empty(t, cmp.Diff(want, parts))
}

// Merged by reference: what is known is kept or replaced, never doubled, and neither register changes.
func TestMerge(t *testing.T) {
	ours, theirs := full(t), full(t)
	a := theirs.Entries[0].Activity()
	a.Status = Ended
	theirs.Entries = []Entry{{&a}}
	b := a
	b.Ref = "T-999"
	theirs.Entries = append(theirs.Entries, Entry{&b})
	theirs.Services = nil
	theirs.Breaches = []Breach{leak()}
	theirs.Breaches[0].Ref = "V-999"
	before := full(t)

	merged, known := ours.AddNew(&theirs)
	require.Equal(t, []string{a.Ref}, known)
	require.NoError(t, merged.Check())
	require.Empty(t, cmp.Diff(ours.Entries[0], merged.Entries[0]))
	require.Len(t, merged.Entries, len(ours.Entries)+1)
	require.Len(t, merged.Breaches, len(ours.Breaches)+1)

	merged, known = ours.Update(&theirs)
	require.Equal(t, []string{a.Ref}, known)
	require.NoError(t, merged.Check())
	require.Equal(t, Ended, merged.Entries[0].Activity().Status)
	require.Len(t, merged.Entries, len(ours.Entries)+1)
	require.Empty(t, cmp.Diff(before, ours))
}

// A member of a list is the same by its name, wherever it stands.
func TestChangesOfLists(t *testing.T) {
	cat := func(name, items string) DataCategory {
		return DataCategory{Kind: Identity, Name: rgpd.Text{FR: name}, Items: rgpd.Text{FR: items}}
	}
	changed := func(was, is Activity) (out []Change) {
		was.Ref, is.Ref = "T-1", "T-1"
		for _, c := range Changes(&Register{Entries: []Entry{{&was}}}, &Register{Entries: []Entry{{&is}}}) {
			c.Part, c.Ref = 0, ""
			out = append(out, c)
		}
		return out
	}
	a, b, c := cat("A", "a"), cat("B", "b"), cat("C", "c")
	was := Activity{Data: []DataCategory{a, b}, Software: []string{"x", "y"}, Notes: []rgpd.Text{{FR: "un"}, {FR: "deux"}}}
	with := func(change func(a *Activity)) Activity {
		is := was.clone()
		change(&is)
		return is
	}
	for name, x := range map[string]struct {
		is   Activity
		want []Change
	}{
		"one at the top":      {with(func(a *Activity) { a.Data = []DataCategory{c, a.Data[0], a.Data[1]} }), []Change{{Path: "data[0]", Is: "C"}}},
		"the first taken out": {with(func(a *Activity) { a.Data = a.Data[1:] }), []Change{{Path: "data[0]", Was: "A"}}},
		"one at the top, and another changed": {with(func(a *Activity) { a.Data = []DataCategory{c, a.Data[0], cat("B", "bb")} }),
			[]Change{{Path: "data[0]", Is: "C"}, {Path: "data[2].items.fr", Was: "b", Is: "bb"}}},
		"another order":   {with(func(a *Activity) { a.Data = []DataCategory{b, a.Data[0]} }), []Change{{Path: "data", Was: "A, B", Is: "B, A"}}},
		"another name":    {with(func(a *Activity) { a.Data[1].Name.FR = "BB" }), []Change{{Path: "data[1].name.fr", Was: "B", Is: "BB"}}},
		"a word":          {with(func(a *Activity) { a.Software = []string{"z", "x", "y"} }), []Change{{Path: "software[0]", Is: "z"}}},
		"another text":    {with(func(a *Activity) { a.Notes[0].FR = "trois" }), []Change{{Path: "notes[0].fr", Was: "un", Is: "trois"}}},
		"the last of all": {with(func(a *Activity) { a.Notes = nil }), []Change{{Path: "notes[0]", Was: "un"}, {Path: "notes[1]", Was: "deux"}}},
		"a new list":      {with(func(a *Activity) { a.Rights = []Right{1} }), []Change{{Path: "rights[0]", Is: Right(1).String()}}},
	} {
		t.Run(name, func(t *testing.T) { require.Empty(t, cmp.Diff(x.want, changed(was, x.is))) })
	}
}

// Two registers that say the same have no change, and two that do not have one, whatever fact it is.
func TestEveryFactIsCompared(t *testing.T) {
	var entry Activity
	var service Service
	var breach Breach
	for name, x := range map[string]struct {
		model any
		put   func() Register
	}{
		"entry":   {&entry, func() Register { return Register{Entries: []Entry{{&entry}}} }},
		"service": {&service, func() Register { return Register{Services: []ServiceEntry{{&service}}} }},
		"breach":  {&breach, func() Register { return Register{Breaches: []Breach{breach}} }},
	} {
		type fact struct {
			path         string
			change, back func()
		}
		var facts []fact
		forEachFact(reflect.ValueOf(x.model).Elem(), "", func(path string, change, back func()) { facts = append(facts, fact{path, change, back}) })
		var b bytes.Buffer
		r := x.put()
		require.NoError(t, r.WriteJSON(&b))
		was := x.put()
		if name == "breach" {
			was.Breaches[0] = breach.clone()
		} else {
			was.Entries, was.Services = frozen(was)
		}
		for _, f := range facts {
			f.change()
			is := x.put()
			require.NotEmpty(t, Changes(&was, &is), "%s %s", name, f.path)
			f.back()
		}
		is := x.put()
		require.Empty(t, Changes(&was, &is))
	}
}

// frozen are copies of entries that no longer change with what they were made of.
func frozen(r Register) (entries []Entry, services []ServiceEntry) {
	for _, e := range r.Entries {
		a := e.Activity()
		entries = append(entries, Entry{&a})
	}
	for _, e := range r.Services {
		s := e.Service()
		services = append(services, ServiceEntry{&s})
	}
	return entries, services
}

// References are the same whatever their case, spaces and dashes; another letter is another.
func TestReferencesAreMergedFolded(t *testing.T) {
	ours := full(t)
	of := func(ref string) Register {
		a := ours.Entries[0].Activity()
		a.Ref, a.Status = ref, Ended
		return Register{Entries: []Entry{{&a}}}
	}
	first := ours.Entries[0].Ref()
	require.Equal(t, "T-001", first)
	for _, ref := range []string{"T-001", "t-001", "T-001 ", " T-001", "T\u2011001", "T\u2013001", "T\u2212001", "T\u00a0-\u202f001", "Ｔ-001", "T\u200b-001"} {
		theirs := of(ref)
		merged, known := ours.AddNew(&theirs)
		require.Equal(t, []string{ref}, known)
		require.Len(t, merged.Entries, len(ours.Entries), ref)
		merged, known = ours.Update(&theirs)
		require.Equal(t, []string{ref}, known)
		require.Len(t, merged.Entries, len(ours.Entries), ref)
		require.Equal(t, ref, merged.Entries[0].Ref())
	}
	for _, ref := range []string{"T-0001", "T001", "T-001a", "F-001", "T-001-", "T_001"} {
		theirs := of(ref)
		merged, known := ours.AddNew(&theirs)
		require.Empty(t, known, ref)
		require.Len(t, merged.Entries, len(ours.Entries)+1, ref)
	}
	// What is written alike comes before what is alike.
	both := of("t-001")
	both.Entries = append(both.Entries, of("T-001").Entries...)
	theirs := of("T-001")
	merged, _ := both.Update(&theirs)
	require.Equal(t, []string{"t-001", "T-001"}, []string{merged.Entries[0].Ref(), merged.Entries[1].Ref()})
}
