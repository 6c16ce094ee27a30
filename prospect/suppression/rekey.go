package suppression

import (
	"github.com/rgpd-go/rgpd/prospect/number"
)

// meet notes that somebody is found under an older key alone. It waits for nobody: who is
// not noted is met again.
func (k *keeper) meet(n number.Number) {
	if !k.meeting.TryLock() {
		return
	}
	defer k.meeting.Unlock()
	if len(k.met)+len(k.names) > cap(k.met) {
		return
	}
	for _, names := range k.names {
		k.met = append(k.met, names.of(n))
	}
}

// catchUp names by the present key whoever was met under an older one. Who was entered is
// entered so; for an entry of the list the new name holds as long as the list does.
func (g *Gate) catchUp() error {
	k := g.kept
	k.meeting.Lock()
	met := append([]uint64(nil), k.met...)
	k.met = k.met[:0]
	k.meeting.Unlock()

	layers := g.view.Load().layers
	var steps []step
	named := map[uint64]bool{}
	for ; len(met) > 0; met = met[len(k.names):] {
		now := met[0]
		if named[now] || layers[0].at(now).Listing == Listed {
			continue
		}
		named[now] = true
		t := step{naming: k.names[0].naming, act: move, entry: entry{key: now}}
		found := Answer{Listing: NotListed}
		for _, l := range layers[1:] {
			old := entry{key: met[k.layer(l.names.naming)]}
			found.Join(l.at(old.key))
			if _, entered := g.entered[l.names.naming][old.key]; entered {
				t.act = enter
				steps = append(steps, step{l.names.naming, lift, old})
			}
		}
		if found.Listing == Listed { // else it was taken back since
			t.day = uint16(found.On)
			steps = append(steps, t)
		}
	}
	if len(steps) == 0 {
		return nil
	}
	if err := g.keep(steps); err != nil {
		return err
	}
	g.show(steps)
	return nil
}

// moveList makes the list in force, once all its entries have new names, a list of the present
// key. It is the same list of its source.
func (g *Gate) moveList() error {
	k, v := g.kept, g.view.Load()
	if k.ended || v.list == nil || v.list == v.layers[0] || g.behind() > 0 {
		return nil
	}
	b := NewBuilder(k.keys[0], v.list.info)
	b.info = v.list.info // its parts too
	for _, c := range g.over[k.names[0].naming] {
		if !c.gone {
			b.addEntry(c.entry)
		}
	}
	l, err := b.List()
	if err != nil {
		return err
	}
	base, err := g.written(l)
	if err != nil {
		return err
	}
	return g.place(base, l)
}

// Behind returns how many entries stand under an older key alone, see [Keeping], or under the
// present one in a list of before version 3 of its file.
func (g *Gate) Behind() int {
	if g == nil || g.kept == nil {
		return 0
	}
	g.writing.Lock()
	defer g.writing.Unlock()
	return g.behind()
}

func (g *Gate) behind() (n int) {
	v := g.view.Load()
	if v == nil {
		return 0
	}
	for _, l := range v.layers[1:] {
		n += l.n
	}
	for _, c := range g.over[g.kept.names[0].naming] {
		if !c.gone {
			n--
		}
	}
	return n
}
