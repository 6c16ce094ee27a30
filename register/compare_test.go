package register

import (
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
		{OfEntry, a.Ref, note + ".fr", "", "vu"},
		{OfEntry, a.Ref, note + ".en", "", "seen"},
		{OfEntry, "T-999", "", "", b.Name.FR},
		{OfEntry, gone, "", b.Name.FR, ""},
	}, got))
	require.Equal(t, "traitement T-999 : ajouté", got[5].In(language.French))
	require.Equal(t, "processing "+gone+": taken out", got[6].In(language.English))
	require.Contains(t, got[1].In(language.French), "status : active → ended")
	require.Contains(t, got[3].In(language.English), "nothing → vu")
}

// A service and a breach are told as an entry is.
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
