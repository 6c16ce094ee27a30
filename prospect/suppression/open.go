package suppression

import (
	"errors"
	"fmt"
	"io"
	"io/fs"
	"slices"
	"sync"
	"time"
)

// A Keeping says what [Open] opens.
type Keeping struct {
	// Folder is the gate's own: it is made if it is not there, and nothing else writes to it.
	// Its files hold pseudonyms, never numbers, and are readable by their owner only.
	Folder string
	// Principal is as [Info.Principal]; the gate takes lists of that principal.
	Principal string
	// MaxAge is the age that a list may have to clear a number, as for [NewGate].
	MaxAge time.Duration
	// Key names who is entered from now on.
	Key Key
	// Older are former keys that still open what they named. Who is found under one of them
	// is named by Key when their number is next met, asked or changed. A key may go when
	// [Gate.Behind] is zero, or the entries that only it can open cannot be: Open refuses
	// then, by [ErrKey], sooner than to lose one.
	Older []Key
}

// A keeper keeps what a gate must not forget.
type keeper struct {
	folder
	principal string
	keys      []Key         // the present one first
	names     []*pseudonyms // by the present key and AES first; then by older keys, and by HMAC
	journal   *journal
	rewriteAt int64 // length of the journal at which it is written anew
	ended     bool  // nothing more is taken in

	meeting sync.Mutex
	met     []uint64 // their names, under each key; room for meetMost of each
}

// meetMost is how many people wait for their new names. Others are met again.
const meetMost = 1024

// Open opens a gate that keeps its list, and every change that it acknowledged, in a
// folder. What was acknowledged before is in force again, whatever ended the program; a
// list that was being put is in force, or the one before it is.
//
// Only one gate has a folder open, in all programs: else [ErrTaken]. Files that are not
// what was written, or are not all there, are an error, by [ErrAltered] and [ErrTruncated],
// and there is no gate: bring the folder back from a copy, or open an empty one and enter
// there, from the house's own record, who objected. That holds for a journal that is gone,
// whether a list was ever put or not, as long as the folder's lock file is there: a folder
// that was emptied is taken for a new one.
func Open(k Keeping) (*Gate, error) {
	d, err := openDisk(k.Folder)
	if err != nil {
		return nil, fmt.Errorf("suppression list: open: %w", err)
	}
	g, err := openGate(d, k)
	if err != nil {
		_ = d.Close()
		return nil, fmt.Errorf("suppression list: open: %w", err)
	}
	return g, nil
}

func openGate(in folder, k Keeping) (*Gate, error) {
	if len(k.Principal) > principalMost {
		return nil, fmt.Errorf("principal: %d bytes; at most %d", len(k.Principal), principalMost)
	}
	keep := &keeper{folder: in, principal: k.Principal, met: make([]uint64, 0, meetMost*2*(1+len(k.Older)))}
	for i, key := range append([]Key{k.Key}, k.Older...) {
		if key.secret == nil {
			return nil, fmt.Errorf("%w: key %d: none given; see NewKey", ErrKey, i)
		}
		if keyOfID(key.id(), Key{}, keep.keys).secret != nil {
			continue // given twice
		}
		keep.keys = append(keep.keys, key)
		keep.names = append(keep.names, key.pseudonyms(k.Principal))
	}
	for _, key := range keep.keys {
		keep.names = append(keep.names, key.named(k.Principal, hmacNames))
	}
	g := &Gate{maxAge: k.MaxAge, state: newState(), kept: keep}
	g.principal = k.Principal
	for _, name := range []string{journalName + newSuffix, listName + newSuffix} {
		if err := in.remove(name); err != nil {
			return nil, err
		}
	}
	list, anew, err := g.restore()
	if err != nil {
		return nil, err
	}
	for n, days := range g.entered {
		if len(days) > 0 && keep.layer(n) < 0 {
			return nil, fmt.Errorf("%w: %d objections were entered under key %x", ErrKey, len(days), n.id)
		}
	}
	if anew {
		err = g.rewrite()
	} else {
		keep.journal.f, err = in.edit(journalName)
	}
	if err != nil {
		return nil, err
	}
	if err := in.begin(); err != nil {
		_ = keep.journal.f.Close()
		return nil, err
	}
	g.view.Store(g.layOver(list))
	return g, nil
}

// restore reads the folder: the list in it, and whether the journal is to be written anew.
func (g *Gate) restore() (list *List, anew bool, err error) {
	k := g.kept
	list, base, err := k.readList()
	if err != nil {
		return nil, false, fmt.Errorf("its list: %w", err)
	}
	whole, err := k.readAll(journalName)
	if errors.Is(err, fs.ErrNotExist) {
		begun, err := k.begun()
		if err == nil && (begun || list != nil) {
			err = fmt.Errorf("its journal is gone; bring the folder back from a copy, or open an empty one and enter "+
				"there, from the house's own record, who objected: %w", ErrTruncated)
		}
		return nil, true, err
	}
	if err != nil {
		return nil, false, err
	}
	says, sealing, j, err := readJournal(whole, k.keys[0], k.keys[1:])
	var before *state
	for i := 0; i < len(says) && err == nil; i++ {
		err = g.hear(says[i], &before)
	}
	if err != nil {
		return nil, false, fmt.Errorf("its journal: %w", err)
	}
	if g.principal != k.principal {
		return nil, false, otherPrincipal(g.principal, k.principal)
	}
	k.journal, k.rewriteAt = j, rewriteAfter(int64(len(says[0])))
	anew = sealing.id() != k.keys[0].id() || j.end > k.rewriteAt
	switch {
	case g.placed == (list != nil) && g.base == base:
		return list, anew || before != nil, nil // what is in its place is missed from now on
	case before != nil && before.placed == (list != nil) && before.base == base:
		g.state = *before // the last list was announced, and did not get there
		return list, true, nil
	case list == nil:
		return nil, false, fmt.Errorf("its list is gone: %w", ErrTruncated)
	}
	return nil, false, fmt.Errorf("its list is not the one that was put: %w", ErrAltered)
}

// readList reads the list in the folder, nil if there is none.
func (k *keeper) readList() (*List, seal, error) {
	f, err := k.read(listName)
	if errors.Is(err, fs.ErrNotExist) {
		return nil, seal{}, nil
	}
	if err != nil {
		return nil, seal{}, err
	}
	list, base, err := readSealed(f, k.keys[0], k.keys[1:]...)
	if err := errors.Join(err, f.Close()); err != nil {
		return nil, seal{}, err
	}
	if list.info.Principal != k.principal {
		return nil, seal{}, ErrPrincipal
	}
	return list, base, nil
}

func (k *keeper) readAll(name string) ([]byte, error) {
	f, err := k.read(name)
	if err != nil {
		return nil, err
	}
	b, err := io.ReadAll(f)
	return b, errors.Join(err, f.Close())
}

// layer is the place of a naming, the present one being 0; -1 if no key is given for it.
func (k *keeper) layer(n naming) int {
	return slices.IndexFunc(k.names, func(p *pseudonyms) bool { return p.naming == n })
}

// knows reports whether a list can be asked beside what is entered.
func (k *keeper) knows(l *List) bool { return k == nil || k.layer(l.names.naming) >= 0 }

// mayWrite is an error once nothing more can be kept.
func (g *Gate) mayWrite() error {
	if g.kept != nil && g.kept.ended {
		return ErrClosed
	}
	return nil
}

// written writes the file of a list that is to be put, and returns its seal.
func (g *Gate) written(l *List) (base seal, err error) {
	if g.kept == nil {
		return seal{}, nil
	}
	err = writeWhole(g.kept, listName+newSuffix, func(w io.Writer) (err error) {
		_, base, err = l.writeSealed(w)
		return err
	})
	if err != nil {
		return seal{}, fmt.Errorf("suppression list: put: %w", err)
	}
	return base, nil
}

// keepPlaced keeps that a list is in force whose file is written: it is announced, then it
// is in its place, and then that is said, by a frame of no step. What ended in between is
// seen by its seal; a list that is not there after that was taken away.
func (g *Gate) keepPlaced(base seal, info Info) error {
	k := g.kept
	if k == nil {
		return nil
	}
	if err := g.mayWrite(); err != nil {
		return err
	}
	err := g.catchUp()
	if err == nil {
		err = k.append(placedFrame(base, info))
	}
	if err == nil {
		err = k.rename(listName+newSuffix, listName)
	}
	if err == nil {
		err = k.append(stepsFrame(nil))
	}
	if err != nil {
		k.ended = true
		return fmt.Errorf("suppression list: put: %w", err)
	}
	return nil
}

// append keeps what is said where the next program looks for it: in the journal that the folder names, still.
func (k *keeper) append(says []byte) error {
	if err := k.journal.append(says); err != nil {
		return err
	}
	return k.same(journalName, k.journal.f)
}

// keep keeps steps, and makes them.
func (g *Gate) keep(steps []step) error {
	if err := g.kept.append(stepsFrame(steps)); err != nil {
		g.kept.ended = true
		return err
	}
	g.take(steps)
	if g.kept.journal.end > g.kept.rewriteAt {
		if g.rewrite() != nil {
			g.kept.ended = true // these steps are kept; others are not taken in
		}
	}
	return nil
}

// rewrite writes the journal anew, as short as what it says.
func (g *Gate) rewrite() error {
	k := g.kept
	if k.journal != nil && k.journal.f != nil {
		_ = k.journal.f.Close() // all that was acknowledged is on the disk
		k.journal.f = nil
	}
	says := g.frame()
	j, err := writeJournal(k, k.keys[0], says)
	if err == nil {
		err = k.same(journalName, j.f)
	}
	if err != nil {
		return err
	}
	k.journal, k.rewriteAt = j, rewriteAfter(int64(len(says)))
	return nil
}

// rewriteAfter is how long a journal may become that started with so much.
func rewriteAfter(size int64) int64 { return journalFrames + 4*size + 1<<20 }

// Close gives the folder back. Nobody is clear for a gate that is closed.
func (g *Gate) Close() error {
	if g == nil {
		return nil
	}
	g.putting.Lock()
	defer g.putting.Unlock()
	g.writing.Lock()
	defer g.writing.Unlock()
	k := g.kept
	if k == nil {
		g.view.Store(nil)
		return nil
	}
	var err error
	if !k.ended {
		err = errors.Join(g.catchUp(), g.moveList())
	}
	k.ended = true
	g.view.Store(nil)
	if k.journal != nil && k.journal.f != nil {
		err = errors.Join(err, k.journal.f.Close())
		k.journal.f = nil
	}
	if k.folder != nil {
		err = errors.Join(err, k.folder.Close())
		k.folder = nil
	}
	return err
}
