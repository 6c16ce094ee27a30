package suppression

import (
	"errors"
	"flag"
	"math/rand/v2"
	"runtime"
	"runtime/debug"
	"slices"
	"strings"
	"sync"
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	"github.com/rgpd-go/rgpd/prospect/number"
)

// The model of a gate: what was acknowledged, and what the person said since, and nothing of
// how it is kept. "Objected, acknowledged, later allowed" must not come out of any order of
// events but by the person's own later word.

// persons are those who object in the model.
var persons = [2]number.Number{mobile(1), mobile(2)}

// A modelList is a list that may be put, and who is on it.
type modelList struct {
	*List
	holds [2]bool
}

// A world is a gate, what it stands on, and what must be true of it.
type world struct {
	disk  *ram
	r     *rand.Rand
	gate  *Gate
	keys  []Key // the present one first
	lists []modelList

	// bound: the person objected, it was acknowledged, and they said nothing since.
	bound [2]bool
	// clear: nobody said that the person objected, and no list that may be in force does.
	clear [2]bool
	// base are the lists one of which is in force, nil for none: two where a put was cut off.
	base []*modelList
	// lifted: the person was taken back since the list in force was put.
	lifted [2]bool
	seen   map[string]Info // lineages whose put was acknowledged
}

func newWorld(r *rand.Rand, keys []Key, lists []modelList) *world {
	w := &world{disk: newRAM(), r: r, keys: keys, lists: lists, clear: [2]bool{true, true}, base: []*modelList{nil}, seen: map[string]Info{}}
	w.open()
	return w
}

func (w *world) open() {
	g, err := openGate(w.disk, Keeping{Principal: "Lumen", MaxAge: time.Hour, Key: w.keys[0], Older: w.keys[1:]})
	if err != nil {
		panic("what was kept cannot be opened: " + err.Error())
	}
	w.gate = g
}

// crash ends the program without a word, by a kill or by a failure of power.
func (w *world) crash(power bool) {
	w.disk.start(w.r, power)
	w.open()
}

func (w *world) put(i int, adopt bool) {
	l := &w.lists[i]
	err := w.gate.put(l.List, adopt)
	was, put := w.seen[l.info.Source]
	sure, same := len(w.base) == 1, true // whether it is known which list is in force, and its source
	for _, b := range w.base {
		same = same && (b == nil || b.info.Source == l.info.Source)
	}
	older := put && (!l.info.follows(was) || was.follows(l.info))
	switch {
	case err == nil && older && sure && w.base[0] != l:
		panic("an older list took the place of a later one")
	case err == nil && !adopt && sure && !same:
		panic("a list of another source took the place of the one in force")
	case err == nil:
		if !slices.Contains(w.base, l) { // else it may be the same again, which changes nothing
			w.lifted = [2]bool{}
		}
		w.base = []*modelList{l}
		w.seen[l.info.Source] = l.info
	case errors.Is(err, errKilled) || errors.Is(err, ErrClosed):
		if !older && (adopt || same || !sure) {
			w.base = append(w.base, l) // it may be in force, and it may not
		}
	}
}

func (w *world) change(i int, do Act) {
	if do == Remove {
		w.bound[i] = false // whether it is acknowledged or not: it was their word
		w.lifted[i] = true
	} else {
		w.clear[i] = false
	}
	if w.gate.Change(Change{Do: do, Number: persons[i]}) == nil && do == Add {
		w.bound[i] = true
	}
}

// ask looks at each person, alone and with others, while the list is fresh and when it is not.
func (w *world) ask() {
	var qs [2]Question
	for i, n := range persons {
		qs[i] = Question{n, "Lumen"}
	}
	for _, at := range []time.Time{listedAsOf.Add(30 * time.Minute), listedAsOf.Add(48 * time.Hour)} {
		var room [2]Answer
		for i, a := range w.gate.AskAll(room[:0], qs[:], at) {
			if a != w.gate.Ask(qs[i], at) {
				panic("asked alone and with others the answers differ")
			}
			held, maybe, none := !w.lifted[i], false, true
			for _, l := range w.base {
				held = held && l != nil && l.holds[i]
				maybe = maybe || l != nil && l.holds[i]
				none = none && l == nil
			}
			stale := at.After(listedAsOf.Add(time.Hour + time.Minute*10))
			switch {
			case w.bound[i] && a.Listing != Listed:
				panic("objected, acknowledged, and not refused")
			case held && a.Listing != Listed:
				panic("on the list in force, and not refused")
			case stale && a.Listing == NotListed:
				panic("a list that is too old clears")
			case none && a.Listing == NotListed:
				panic("no list clears")
			case w.clear[i] && !maybe && a.Listing == Listed:
				panic("refused, and nobody ever objected")
			}
		}
	}
}

// event makes one event; there are events of them.
func (w *world) event(e int) {
	switch e {
	case 0, 1:
		w.change(e, Add)
	case 2:
		w.change(0, Remove)
	case 3, 4, 5:
		w.put(e-3, false)
	case 6:
		w.crash(false)
	case 7: // the next thing that it does is cut off, at the worst places
		w.disk.killAfter(1 + w.r.IntN(300))
	case 8:
		w.crash(true)
	case 9:
		w.put(3, true)
	case 10: // the key is changed
		_ = w.gate.Close()
		w.disk.start(w.r, false)
		w.keys = []Key{w.keys[1], w.keys[0]}
		w.open()
	case 11:
		w.change(1, Remove)
	case 12:
		w.put(4, true)
	}
	w.ask()
}

const (
	fewEvents = 9
	allEvents = 13
)

// modelWorlds makes the worlds of a test: keys and lists are made once.
func modelWorlds(t *testing.T) func(r *rand.Rand) *world {
	keys := []Key{keyOf(t, "the key of this year, 2026"), keyOf(t, "the key of last year, 2025")}
	lists := []modelList{
		{night(t, keys[0], "crm", 1, persons[0]), [2]bool{true, false}},
		{night(t, keys[1], "crm", 2, persons[1]), [2]bool{false, true}},
		{night(t, keys[0], "crm", 3), [2]bool{}},
		{night(t, keys[0], "client", 1), [2]bool{}},
		{night(t, keys[1], "crm", 4, persons[0]), [2]bool{true, false}},
	}
	return func(r *rand.Rand) *world { return newWorld(r, keys, lists) }
}

// TestModelEveryOrder: every order of a few events.
func TestModelEveryOrder(t *testing.T) {
	most := 5
	if testing.Short() || raceDetector {
		most = 3
	}
	fresh := modelWorlds(t)
	var order [8]int
	var draw func(n int)
	run := func(n int) {
		defer func() {
			if p := recover(); p != nil {
				t.Fatalf("events %v: %v", order[:n], p)
			}
		}()
		w := fresh(rand.New(rand.NewPCG(1, uint64(n))))
		for _, e := range order[:n] {
			w.event(e)
		}
		w.crash(true)
		w.ask()
	}
	draw = func(n int) {
		if n == most {
			run(n)
			return
		}
		for e := range fewEvents {
			order[n] = e
			draw(n + 1)
		}
	}
	draw(0)
}

// orders is how many orders of events are drawn. CI draws a million.
var orders = flag.Int("orders", 100_000, "orders of events that TestModelManyOrders draws")

// TestModelManyOrders: orders of events drawn at random, from fixed seeds.
func TestModelManyOrders(t *testing.T) {
	n := *orders
	if testing.Short() || raceDetector {
		n = min(n, 5_000)
	}
	fresh := modelWorlds(t)
	defer debug.SetGCPercent(debug.SetGCPercent(800)) // worlds are short-lived
	cores := runtime.GOMAXPROCS(0)
	var all sync.WaitGroup
	for core := range cores {
		all.Go(func() {
			for seed := core; seed < n && !t.Failed(); seed += cores {
				r := rand.New(rand.NewPCG(2026, uint64(seed)))
				var order []int
				func() {
					defer func() {
						if p := recover(); p != nil {
							t.Errorf("seed %d, events %v: %v", seed, order, p)
						}
					}()
					w := fresh(r)
					for range 3 + r.IntN(6) {
						order = append(order, r.IntN(allEvents))
						w.event(order[len(order)-1])
					}
					w.crash(r.IntN(2) == 0)
					w.ask()
				}()
			}
		})
	}
	all.Wait()
}

// TestModelNotices: the model is worth nothing if it does not notice. Each world here lies.
func TestModelNotices(t *testing.T) {
	fresh := modelWorlds(t)
	for name, lie := range map[string]func(w *world){
		"objected, acknowledged": func(w *world) { w.bound[0] = true; w.ask() },
		"on the list":            func(w *world) { w.put(2, false); w.base[0] = &w.lists[0]; w.ask() },
		"nobody ever objected":   func(w *world) { w.change(0, Add); w.clear[0] = true; w.ask() },
		"too old":                func(w *world) { w.gate.maxAge = 1000 * time.Hour; w.put(2, false); w.ask() },
		"an older list":          func(w *world) { w.seen["crm"] = w.lists[4].info; w.put(0, false) },
		"no list clears":         func(w *world) { w.put(2, false); w.base[0] = nil; w.ask() },
	} {
		func() {
			defer func() {
				said, _ := recover().(string)
				require.True(t, strings.Contains(said, name), "%s: the model said %q", name, said)
			}()
			lie(fresh(rand.New(rand.NewPCG(1, 1))))
		}()
	}
}
