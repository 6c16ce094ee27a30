package main

import (
	"encoding/json"
	"fmt"
	"net/http"
	"os"
	"path/filepath"
	"strings"
	"sync"
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	"github.com/rgpd-go/rgpd"
	"github.com/rgpd-go/rgpd/prospect/number"
	"github.com/rgpd-go/rgpd/prospect/reserve"
	"github.com/rgpd-go/rgpd/prospect/suppression"
)

// counted are the settings of a service that keeps attempts, too.
func counted(t testing.TB) settings {
	s := kept(t)
	s.attempts = filepath.Join(filepath.Dir(s.key), "attempts")
	return s
}

// call is a question that reserves a call to a number.
func call(t testing.TB, key, number string) string {
	return changed(t, func(q map[string]any) {
		delete(q, "id")
		delete(q, "at")
		q["key"] = key
		q["prospect"].(map[string]any)["number"] = number
	})
}

func (h house) reserve(t testing.TB, body string) (out reservation, text string) {
	t.Helper()
	code, text := h.post(t, "/v1/reservations", body)
	require.Equal(t, 200, code, text)
	require.NotContains(t, text, `"allowed":`, "nothing of a reservation is a permission")
	require.NoError(t, json.Unmarshal([]byte(text), &out))
	return out, text
}

func (h house) tell(t testing.TB, key, number, event string) (out happened) {
	t.Helper()
	code, text := h.post(t, "/v1/reservations/events", `{"key":"`+key+`","number":"`+number+`",`+event+`}`)
	require.Equal(t, 200, code, text)
	require.NoError(t, json.Unmarshal([]byte(text), &out))
	require.Equal(t, key, out.Key)
	return out
}

const (
	bind    = `"event":"bind","call":"c-1"`
	release = `"event":"release","evidence":"not-sent"`
)

// TestACallIsReservedAndBound: the decision and the attempt are one step; the same question again gets the first answer,
// and another one of the key is refused; what is bound may be dialled, once.
func TestACallIsReservedAndBound(t *testing.T) {
	s := counted(t)
	const n, other = "06 39 98 12 34", "0639981235"
	var first, text string
	t.Run("before the restart", func(t *testing.T) {
		h := served(t, s)
		got, answered := h.reserve(t, call(t, "job 1", n))
		first = answered
		require.Equal(t, []any{true, false, reserve.Reserved}, []any{got.Reserved, got.Replayed, got.Phase})
		require.Contains(t, got.Decision.Says, "permis")
		require.NotEmpty(t, got.Decision.Duties)

		h.srv.now = func() time.Time { return sampleAt.Add(time.Minute) }
		got, text = h.reserve(t, call(t, "job 1", "+33639981234"))
		require.True(t, got.Replayed)
		require.Equal(t, strings.Replace(first, `"replayed":false`, `"replayed":true`, 1), text)

		for _, wrong := range []string{call(t, "job 1", other), edited(t, call(t, "job 1", n), func(q map[string]any) {
			q["prospect"].(map[string]any)["contract"] = "none"
		})} {
			code, body := h.post(t, "/v1/reservations", wrong)
			require.Equal(t, http.StatusConflict, code, body)
		}
		require.Equal(t, reserve.NotHeld, h.tell(t, "job 1", other, bind).Reason, "that of another person")
		require.Equal(t, reserve.NotHeld, h.tell(t, "job 2", n, bind).Reason)

		require.Equal(t, happened{Key: "job 1", MayDial: true, Result: reserve.Done, Phase: reserve.Bound}, h.tell(t, "job 1", n, bind))
		require.Equal(t, happened{Key: "job 1", Result: reserve.Replayed, Phase: reserve.Bound}, h.tell(t, "job 1", n, bind))
		again := h.tell(t, "job 1", n, `"event":"bind","call":"c-2"`)
		require.Equal(t, []any{false, reserve.OtherCall}, []any{again.MayDial, again.Reason})
	})
	t.Run("after it", func(t *testing.T) {
		h := served(t, s)
		got, _ := h.reserve(t, call(t, "job 1", n))
		require.Equal(t, []any{false, true, reserve.Bound}, []any{got.Reserved, got.Replayed, got.Phase})
	})
}

// TestTheFifthCallIsNotReserved: four attempts of whoever asked count, at once and after a restart, those made elsewhere
// too; one that surely rang nobody is given back.
func TestTheFifthCallIsNotReserved(t *testing.T) {
	s := counted(t)
	const n = "0639981234"
	t.Run("before the restart", func(t *testing.T) {
		h := served(t, s)
		var wg sync.WaitGroup
		var mu sync.Mutex
		reserved := 0
		for i := range 12 {
			wg.Go(func() {
				code, text := h.post(t, "/v1/reservations", call(t, fmt.Sprint("job ", i), n))
				mu.Lock()
				defer mu.Unlock()
				if code != 200 {
					t.Error(text)
				}
				reserved += strings.Count(text, `"reserved":true`)
			})
		}
		wg.Wait()
		require.Equal(t, 4, reserved)
	})
	t.Run("after it", func(t *testing.T) {
		h := served(t, s)
		got, _ := h.reserve(t, call(t, "job 13", n))
		require.False(t, got.Reserved)
		require.Equal(t, reserve.CapReached, got.Reason)
		require.False(t, got.NotBefore.IsZero())
		held := ""
		for i := range 12 {
			if got, _ := h.reserve(t, call(t, fmt.Sprint("job ", i), n)); got.Replayed {
				held = got.Key
			}
		}
		require.Equal(t, reserve.Lost, h.tell(t, held, n, `"event":"lose"`).Phase)
		got, _ = h.reserve(t, call(t, "job 13", n))
		require.False(t, got.Reserved, "what nobody knows counts")
		require.Equal(t, reserve.Released, h.tell(t, held, n, release).Phase)
		got, _ = h.reserve(t, call(t, "job 13", n))
		require.True(t, got.Reserved)

		elsewhere := edited(t, call(t, "job 14", "0639981235"), func(q map[string]any) {
			q["prospect"].(map[string]any)["attempts"] = []string{"2026-11-20T10:00:00+01:00", "2026-11-19T10:00:00+01:00", "2026-11-18T10:00:00+01:00"}
		})
		got, _ = h.reserve(t, elsewhere)
		require.True(t, got.Reserved)
		got, _ = h.reserve(t, strings.Replace(elsewhere, "job 14", "job 15", 1))
		require.False(t, got.Reserved)
		unknown := edited(t, call(t, "job 16", "0639981236"), func(q map[string]any) { delete(q["prospect"].(map[string]any), "attempts") })
		got, _ = h.reserve(t, unknown)
		require.False(t, got.Reserved, "nobody said how often they were called elsewhere")
		others := edited(t, call(t, "job 17", "0639981236"), func(q map[string]any) {
			q["prospect"].(map[string]any)["attempts"] = map[string]any{"principal": "Autre", "at": []string{}}
		})
		got, _ = h.reserve(t, others)
		require.False(t, got.Reserved, "those of another principal say nothing of ours")
	})
}

// TestObjectionsRaceBinds: once an objection is acknowledged nothing that was reserved is bound, whoever asks meanwhile.
func TestObjectionsRaceBinds(t *testing.T) {
	h := served(t, counted(t))
	var wg sync.WaitGroup
	for i := range 6 {
		n, key := fmt.Sprintf("063998%d000", i), fmt.Sprint("job ", i)
		question, told := call(t, key, n), make(chan struct{})
		wg.Go(func() {
			if code, text := h.post(t, "/v1/objections", `{"number":"`+n+`"}`); code != 200 {
				t.Error(text)
			}
			close(told)
		})
		wg.Go(func() { // before it, with it or after it
			h.post(t, "/v1/reservations", question)
			<-told
			for _, again := range []string{question, strings.Replace(question, key, key+" again", 1)} {
				h.post(t, "/v1/reservations", again)
			}
			for _, key := range []string{key, key + " again"} {
				if _, text := h.post(t, "/v1/reservations/events", `{"key":"`+key+`","number":"`+n+`",`+bind+`}`); !strings.Contains(text, `"may_dial":false`) {
					t.Errorf("an objection that was acknowledged does not bind: %s", text)
				}
			}
		})
	}
	wg.Wait()
}

// TestWhatIsReservedIsLetGo after forty days, and what was told first after one: it counts until then.
func TestWhatIsReservedIsLetGo(t *testing.T) {
	s := counted(t)
	const n = "0639981234"
	purge := func(h house, days int) int {
		now := sampleAt.AddDate(0, 0, days)
		gone, err := h.srv.attempts.Purge(t.Context(), now.AddDate(0, 0, -attemptDays), now)
		require.NoError(t, err)
		return gone
	}
	t.Run("before the restart", func(t *testing.T) {
		h := served(t, s)
		for i := range 4 {
			got, _ := h.reserve(t, call(t, fmt.Sprint("job ", i), n))
			require.True(t, got.Reserved)
		}
		require.Zero(t, purge(h, 1))
		got, _ := h.reserve(t, call(t, "job 1", n))
		require.True(t, got.Replayed)
		require.NotNil(t, got.Decision)
		require.Zero(t, purge(h, 2))
	})
	t.Run("after it", func(t *testing.T) {
		h := served(t, s)
		got, _ := h.reserve(t, call(t, "job 1", n))
		require.True(t, got.Replayed)
		require.Nil(t, got.Decision)
		require.Equal(t, reserve.Late, h.tell(t, "job 1", n, bind).Reason, "it is not known until when")
		got, _ = h.reserve(t, call(t, "job 5", n))
		require.False(t, got.Reserved, "they count")
		require.Equal(t, 4, purge(h, 41))
		require.Empty(t, h.srv.attempts.holders)
	})
	t.Run("after another", func(t *testing.T) {
		h := served(t, s)
		require.Empty(t, h.srv.attempts.people)
		got, _ := h.reserve(t, call(t, "job 5", n))
		require.Equal(t, reserve.TooOld, got.Reason, "of a day before that, nobody knows what was counted")
	})
}

// TestAnObjectionBindsWhatIsReserved: a call that was reserved before is not bound any more, nor one whose hours are over,
// whose list is stale, or whose decision is old; nothing is reserved afterwards.
func TestAnObjectionBindsWhatIsReserved(t *testing.T) {
	h := served(t, counted(t))
	reserved := func(key, number string) {
		t.Helper()
		got, text := h.reserve(t, call(t, key, number))
		require.True(t, got.Reserved, text)
	}
	reserved("job 1", "0639981234")
	reserved("job 2", "0639981235")
	code, body := h.post(t, "/v1/objections", `{"number":"0639981234"}`)
	require.Equal(t, 200, code, body)
	bound := h.tell(t, "job 1", "0639981234", bind)
	require.Equal(t, []any{false, reserve.Stopped}, []any{bound.MayDial, bound.Reason})
	again, _ := h.reserve(t, call(t, "job 1", "0639981234"))
	require.Equal(t, []any{true, false, reserve.Stopped}, []any{again.Replayed, again.Reserved, again.Reason}, "it is told as of now")
	again, _ = h.reserve(t, call(t, "job 2", "0639981235"))
	require.Equal(t, []any{true, true, reserve.Reason(0)}, []any{again.Replayed, again.Reserved, again.Reason})
	objector, err := number.Parse("0639981234")
	require.NoError(t, err)
	state, err := h.srv.attempts.View(t.Context(), h.srv.numbered.Key(objector))
	require.NoError(t, err)
	require.Equal(t, rgpd.Objected, state.Known().Stop, "the store knows it as well as the list")
	reserved("job 0", "0639981233")
	listed, err := number.Parse("0639981233")
	require.NoError(t, err)
	require.NoError(t, h.srv.gate.Change(suppression.Change{Do: suppression.Add, Number: listed, On: rgpd.ParisDay(sampleAt)}))
	bound = h.tell(t, "job 0", "0639981233", bind) // by a file of stops that came since, say
	require.Equal(t, []any{false, reserve.Stopped}, []any{bound.MayDial, bound.Reason})
	got, _ := h.reserve(t, call(t, "job 3", "0639981234"))
	require.False(t, got.Reserved)
	consented := edited(t, call(t, "job 4", "0639981234"), func(q map[string]any) { // whatever else is told
		p := q["prospect"].(map[string]any)
		delete(p, "rest")
		p["stop"] = "none"
	})
	got, _ = h.reserve(t, consented)
	require.False(t, got.Reserved)
	got, _ = h.reserve(t, call(t, "job 5", "0639985555"))
	require.False(t, got.Reserved, "who stands in the file of stops")

	h.srv.now = func() time.Time { return sampleAt.Add(5*time.Minute + time.Microsecond) }
	require.Equal(t, reserve.Late, h.tell(t, "job 2", "0639981235", bind).Reason)
	h.srv.now = func() time.Time { return time.Date(2026, 11, 23, 11, 58, 0, 0, time.UTC) }
	reserved("job 6", "0639981236") // two minutes before the hours end
	h.srv.now = func() time.Time { return time.Date(2026, 11, 23, 12, 0, 0, 0, time.UTC) }
	require.Equal(t, reserve.Late, h.tell(t, "job 6", "0639981236", bind).Reason)
	_, metrics := h.get(t, "/metrics")
	require.Contains(t, metrics, `gate_reservations_total{result="done"} 4`)

	old := counted(t)
	old.maxAge = 90 * time.Minute // of a file that was written an hour before
	h = served(t, old)
	reserved("job 7", "0639981237")
	h.srv.now = func() time.Time { return sampleAt.Add(31 * time.Minute) }
	got, _ = h.reserve(t, call(t, "job 8", "0639981238"))
	require.False(t, got.Reserved)
	h.srv.now = func() time.Time { return sampleAt }
	require.True(t, h.tell(t, "job 7", "0639981237", bind).MayDial)
	h.srv.now = func() time.Time { return sampleAt.Add(29 * time.Minute) }
	reserved("job 9", "0639981239")
	h.srv.now = func() time.Time { return sampleAt.Add(31 * time.Minute) }
	require.Equal(t, reserve.Unread, h.tell(t, "job 9", "0639981239", bind).Reason)
}

// TestAReservationThatCannotBeReadIsRefused, with its place; without a file of attempts nothing is reserved.
func TestAReservationThatCannotBeReadIsRefused(t *testing.T) {
	s := counted(t)
	h := served(t, s)
	good := call(t, "job 1", "0639981234")
	for name, c := range map[string]struct {
		body, want string
		code       int
	}{
		"no key":            {edited(t, good, func(q map[string]any) { delete(q, "key") }), `"/key"`, 400},
		"a long key":        {edited(t, good, func(q map[string]any) { q["key"] = strings.Repeat("k", 201) }), `"/key"`, 400},
		"no channel":        {edited(t, good, func(q map[string]any) { delete(q, "channel") }), `"/channel"`, 400},
		"a message":         {edited(t, good, func(q map[string]any) { q["channel"] = "sms" }), `"/channel"`, 400},
		"no number":         {edited(t, good, func(q map[string]any) { delete(under(q, "prospect"), "number") }), `"/prospect/number"`, 400},
		"an instant":        {edited(t, good, func(q map[string]any) { q["at"] = "2026-11-23T11:00:00+01:00" }), `unknown field`, 400},
		"another principal": {edited(t, good, func(q map[string]any) { under(q, "prospect", "campaign")["principal"] = "Autre" }), "principal", 409},
		"no principal":      {edited(t, good, func(q map[string]any) { delete(under(q, "prospect", "campaign"), "principal") }), "principal", 409},
	} {
		code, body := h.post(t, "/v1/reservations", c.body)
		require.Equal(t, c.code, code, name)
		require.Contains(t, body, c.want, name)
	}
	for want, body := range map[string]string{
		`"/key"`: `{"number":"0639981234","event":"lose"}`, `"/number"`: `{"key":"k","event":"lose"}`,
		`"/event"`: `{"key":"k","number":"0639981234"}`, `"/call"`: `{"key":"k","number":"0639981234","event":"bind"}`,
		`"/evidence"`: `{"key":"k","number":"0639981234","event":"release"}`,
	} {
		code, answer := h.post(t, "/v1/reservations/events", body)
		require.Equal(t, 400, code)
		require.Contains(t, answer, want)
	}

	file, err := os.ReadFile(s.attempts)
	require.NoError(t, err)
	require.NotContains(t, string(file), "39981234")

	without := served(t, kept(t))
	for _, path := range []string{"/v1/reservations", "/v1/reservations/events"} {
		code, body := without.post(t, path, good)
		require.Equal(t, 501, code)
		require.Contains(t, body, "-attempts")
	}
	_, _, err = (&settings{addr: "127.0.0.1:0", attempts: "x"}).open(nil)
	require.ErrorContains(t, err, "-lists")
}

// TestAReservationThatIsNotKeptIsNotMade: when the file cannot be written, nobody is told that a call is reserved.
func TestAReservationThatIsNotKeptIsNotMade(t *testing.T) {
	h := served(t, counted(t))
	require.NoError(t, h.srv.attempts.file.Close())
	for range 2 {
		code, body := h.post(t, "/v1/reservations", call(t, "job 1", "0639981234"))
		require.Equal(t, 500, code, body)
	}
	code, _ := h.post(t, "/v1/objections", `{"number":"0639981234"}`)
	require.Equal(t, 500, code, "it is in force, and is to be sent again: what is reserved does not know of it")
	h.srv.attempts.file = nil
}
