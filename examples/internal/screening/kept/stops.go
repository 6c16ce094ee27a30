package kept

import (
	"bytes"
	"crypto/rand"
	"crypto/sha256"
	"encoding/hex"
	"errors"
	"fmt"
	"io"
	"os"
	"path/filepath"
	"slices"
	"strconv"
	"strings"
	"time"

	"github.com/rgpd-go/rgpd"
	"github.com/rgpd-go/rgpd/examples/internal/screening/facts"
	"github.com/rgpd-go/rgpd/examples/internal/screening/say"
	"github.com/rgpd-go/rgpd/examples/internal/screening/sheet"
	"github.com/rgpd-go/rgpd/examples/internal/screening/words"
	"github.com/rgpd-go/rgpd/prospect"
	"github.com/rgpd-go/rgpd/prospect/number"
	"github.com/rgpd-go/rgpd/prospect/suppression"
)

// A List is a suppression list that a screening asks, and what its certificate says
// of it.
type List struct {
	sheet.Input
	Gate    *suppression.Gate
	List    *suppression.List
	MaxAge  time.Duration
	InClear bool
	Titles  []string       // of a list in clear
	Named   facts.Marks    // by what else than numbers it names people
	Homes   facts.Marks    // by their names at an address
	Lost    int            // rows whose number cannot be read
	LostAt  []int          // lines of the first of them
	Spoken  facts.Mentions // notes that may name somebody else
	Notes   []string       // of a workbook: what somebody must know who sees it otherwise

	unread     []string // says which of its columns -column leaves unread
	unnumbered unnumbered
	clearing   *suppression.Gate // that it has once its rows without a number have found somebody: see [List.Settle]
}

// Lists are how the lists of a command line are read.
type Lists struct {
	Key    string        // file of the key, in hexadecimal; for lists that are pseudonymous
	AsOf   time.Time     // up to when objections are in; for lists in clear
	MaxAge time.Duration // how old a list may be to clear a number
	Names  facts.Renames
}

// shownLost is how many lines are named of those whose number cannot be read.
const shownLost = 10

const listMagic = "rgpdstop"

// Open reads a suppression list: one that the library wrote, with its key, or a file of
// rows in clear, which is made into one with a key that is then thrown away.
func (o *Lists) Open(path string) (*List, error) {
	src, closed, err := sheet.OpenFile(path)
	if err != nil {
		return nil, err
	}
	defer func() { _ = closed() }()
	return o.Read(src, filepath.Base(path))
}

// Read is Open of a list that is open, and has a name.
func (o *Lists) Read(src *sheet.Source, name string) (f *List, err error) {
	f = &List{Gate: suppression.NewGate(o.MaxAge), MaxAge: o.MaxAge}
	f.Name, f.Bytes = name, src.Size
	head := make([]byte, len(listMagic))
	_, _ = src.At.ReadAt(head, 0) // what cannot be read is said below
	if string(head) == listMagic {
		err = o.pseudonymous(f, src)
	} else {
		f.InClear = true
		err = o.clear(f, src)
	}
	if err != nil {
		return nil, fmt.Errorf("liste repoussoir %s : %w", f.Name, err)
	}
	if f.Input = src.Told(f.Input); src.Origin != nil {
		f.Notes = src.Origin.Says(notAside)
	}
	if f.Unnumbered() > 0 {
		f.Gate, f.clearing = suppression.NewGate(0), f.Gate
	}
	for _, gate := range []*suppression.Gate{f.Gate, f.clearing} {
		if gate == nil {
			continue
		}
		if err := gate.Put(f.List); err != nil {
			return nil, fmt.Errorf("liste repoussoir %s : %w", f.Name, err)
		}
	}
	f.Rows = f.List.Len()
	return f, nil
}

func (o *Lists) pseudonymous(f *List, src *sheet.Source) error {
	key, err := readKey(o.Key)
	if err != nil {
		return err
	}
	if f.SHA256, err = sheet.Digest(io.NewSectionReader(src.At, 0, src.Size)); err != nil {
		return err
	}
	f.List, err = suppression.Read(io.NewSectionReader(src.At, 0, src.Size), key)
	for _, e := range []struct {
		is   error
		says string
	}{
		{suppression.ErrKey, "elle fut faite avec une autre clé que celle de -stops-key"},
		{suppression.ErrTruncated, "le fichier est coupé : le copier à nouveau"},
		{suppression.ErrAltered, "le fichier fut modifié après avoir été écrit : le copier à nouveau"},
		{suppression.ErrVersion, "elle est d'une version plus récente que ce programme"},
		{suppression.ErrFormat, "ce n'est pas une liste repoussoir"},
	} {
		if errors.Is(err, e.is) {
			return errors.New(e.says)
		}
	}
	return err
}

func readKey(path string) (key suppression.Key, err error) {
	if path == "" {
		return key, errors.New("elle est pseudonyme : donner sa clé par -stops-key")
	}
	secret, err := Secret(path)
	if err != nil {
		return key, err
	}
	return suppression.NewKey(secret)
}

// Secret reads a key from a file: sixteen bytes or more, in hexadecimal. No error shows any of it.
func Secret(path string) ([]byte, error) {
	b, err := os.ReadFile(path)
	if err != nil {
		return nil, sheet.Unreadable(path, err)
	}
	secret, err := hex.DecodeString(string(bytes.TrimSpace(b)))
	if err != nil {
		return nil, fmt.Errorf("clé %s : des chiffres hexadécimaux sont attendus, deux par octet", path)
	}
	if _, err := suppression.NewKey(secret); err != nil {
		return nil, fmt.Errorf("clé %s : trop courte, 16 octets au moins", path)
	}
	return secret, nil
}

// ownKey is a key that is used once.
func ownKey() (suppression.Key, error) {
	secret := make([]byte, sha256.Size)
	_, _ = rand.Read(secret) // never fails
	return suppression.NewKey(secret)
}

// clear makes a list of the numbers of a file. Whoever is in it is stopped, but where
// a column says that there is no stop; the day is the last that the columns tell.
func (o *Lists) clear(f *List, src *sheet.Source) error {
	if o.AsOf.IsZero() {
		return errors.New("dire par -stops-as-of jusqu'à quel instant les oppositions y sont")
	}
	if f.nobody(src) {
		return o.empty(f, src)
	}
	t, err := facts.OpenList(src, f.Name, o.Names.InList())
	switch {
	case err != nil:
		return err
	case !t.HasNumber() && !t.NamesPeople():
		return errNobody
	}
	if err := t.Unresulted(); err != nil {
		return err
	}
	f.Titles, f.Spoken.File = t.Titles, f.Name
	f.leftAside(t)
	key, err := ownKey()
	if err != nil {
		return err
	}
	build := suppression.NewBuilder(key, suppression.Info{AsOf: o.AsOf})
	defer func() { _ = build.Close() }()
	s := facts.Reader{Until: o.AsOf}
	whole := true // nobody of the list is unknown
	var counted numbering
	kinds, columns := t.Kinds(), t.NameColumns()
	f.SHA256, err = t.Each(func(rec *sheet.Record) {
		var r facts.Reading
		r.Begin(&prospect.Prospect{}, nil)
		torn := rec.Kind == sheet.Torn
		if !torn && (sheet.Blank(rec.Cells) || isFoot(rec.Cells)) {
			return
		}
		counted.row(t, rec)
		lost := torn || t.Overlong(rec.Cells)
		for _, d := range s.Read(&r, t, rec) {
			// Any other damage leaves the stop without a day.
			lost = lost || d.Column == "téléphone" && (r.Unread || len(r.Numbers) == 0)
			r.Prospect.Stop, r.Prospect.StoppedAt = rgpd.Objected, time.Time{}
		}
		numbers := slices.Concat(r.Numbers, r.Also)
		told, addresses := toldIn(t, kinds, rec)
		numbers = append(numbers, told...)
		// That nothing is on file, where the records were searched, is no word on who is here; nor is
		// it one on the register that no stop was told to the house.
		none := r.Prospect.Stop == rgpd.NoStop && r.SaysNoStop() && r.Prospect.Bloctel != prospect.OnBloctel
		if !torn && !t.Overlong(rec.Cells) && !r.Unread && len(r.Numbers) == 0 && !none &&
			f.unnumbered.add(t.NamesIn(rec)) {
			f.name(t, rec, numbers, addresses, build, &r, &counted)
			f.Spoken.AddRow(t, kinds, &columns, rec, numbers)
			return
		}
		if lost || len(r.Numbers) == 0 {
			if f.Lost++; len(f.LostAt) < shownLost {
				f.LostAt = append(f.LostAt, rec.Line)
			}
		}
		if !torn && t.Overlong(rec.Cells) && !r.Unread &&
			words.CountDigits(strings.Join(rec.Cells[len(t.Titles):], "")) == 0 {
			lost = false // its numbers were read all the same
		}
		whole = whole && !lost && len(r.Numbers) > 0
		if !none {
			f.name(t, rec, numbers, addresses, build, &r, &counted)
			f.Spoken.AddRow(t, kinds, &columns, rec, numbers)
		}
	})
	if err != nil {
		return err
	}
	counted.joinTo(&f.Named)
	if !whole {
		f.Gate = suppression.NewGate(0) // whoever was lost may be anybody
	}
	f.List, err = build.List()
	return err
}

// name adds a row of somebody who said no.
func (f *List) name(t *facts.Table, rec *sheet.Record, numbers []number.Number, addresses []string,
	build *suppression.Builder, r *facts.Reading, counted *numbering) {
	var on rgpd.Date
	if !r.Prospect.StoppedAt.IsZero() {
		on = rgpd.ParisDay(r.Prospect.StoppedAt)
	}
	for _, n := range numbers {
		build.Add(n, on)
	}
	marks, numbered := t.MarksIn(rec)
	f.Named.Add(append(marks, facts.AddressMarks(addresses)...), numbers)
	f.Homes.Add(t.HomeMarks(t.Cells(rec)), numbers)
	counted.marks.Add(numbered, numbers)
}

// toldIn are the numbers and addresses that a row of another file has in words or in other signs: see [facts.ToldIn].
func toldIn(t *facts.Table, kinds []facts.Kind, rec *sheet.Record) (numbers []number.Number, addresses []string) {
	for i, cell := range t.Cells(rec) {
		if i < len(kinds) && (kinds[i] == facts.OfNumbers || kinds[i] == facts.Unread) {
			continue
		}
		n, a := facts.ToldIn(cell)
		numbers, addresses = append(numbers, n...), append(addresses, a...)
	}
	return numbers, addresses
}

// errNobody is that of a list whose columns name nobody.
var errNobody = errors.New("aucune colonne de numéro, d'adresse e-mail ni d'identifiant connu : en titrer une " +
	"« téléphone », « e-mail », ou du titre que l'identifiant a dans le fichier criblé, comme « ID client »")

// isFoot reports whether a row is the foot of a table, and nobody: Total, and how many there are.
func isFoot(cells []string) bool {
	var filled []string
	for _, c := range cells {
		if c = strings.TrimSpace(c); c != "" {
			filled = append(filled, c)
		}
	}
	const mostDigits = 7 // of a count; a number has more
	if len(filled) == 0 || len(filled) > 2 || words.CountDigits(strings.Join(filled, "")) > mostDigits {
		return false
	}
	first, rest, _ := strings.Cut(words.Fold(filled[0]), " ")
	count := strings.Trim(rest, "0123456789 ") == "" || rest == "general"
	return (first == "total" || first == "totaux") && count &&
		strings.Trim(strings.Join(filled[1:], ""), "0123456789 \u00a0.,") == ""
}

// Warnings are what a user must know of the lists before believing the files.
func (f *List) Warnings(s *facts.Reader) (out []string) {
	for _, note := range f.Notes {
		out = append(out, "liste "+f.Name+" : "+note)
	}
	info := f.List.Info()
	switch age := s.At.Sub(info.AsOf); {
	case age < 0:
		out = append(out, fmt.Sprintf("la liste %s date d'après l'instant demandé : elle refuse qui y est, et ne "+
			"libère personne", f.Name))
	case age > f.MaxAge:
		out = append(out, fmt.Sprintf("la liste %s a %s, plus que %s (-stops-max-age) : elle refuse qui y est, et ne "+
			"libère personne ; donner une liste plus récente, avec son -stops-as-of, ou dire par -stops-max-age l'âge "+
			"que vous admettez", f.Name, Age(age), Age(f.MaxAge)))
	}
	if info.Principal != "" && info.Principal != s.Campaign.Principal {
		out = append(out, fmt.Sprintf("la liste %s est celle d'un autre professionnel : elle ne libère personne",
			f.Name))
	}
	out = append(append(out, f.unread...), f.unnumberedWarnings()...)
	return append(out, f.LostWarnings()...)
}

// LostWarnings are those of rows whose number cannot be read, which are known before the campaign is.
func (f *List) LostWarnings() (out []string) {
	if f.Lost > 0 {
		out = append(out, fmt.Sprintf("la liste %s a %s dont le numéro ne se lit pas (%s) : elle refuse qui y est, et "+
			"ne libère personne tant que ce n'est pas corrigé ou ôté", f.Name, say.Rows(f.Lost), f.lostAt()))
	}
	return out
}

// leftAside notes which columns -column leaves unread in a list: what stands there refuses nobody.
func (f *List) leftAside(t *facts.Table) {
	for i, title := range t.Titles {
		if t.Standing(i) == facts.LeftAside {
			f.unread = append(f.unread, fmt.Sprintf("la liste %s : la colonne %s n'y est pas lue ; un numéro, un "+
				"identifiant ou un nom qui n'est que là n'y refuse personne", f.Name,
				facts.PlacedOf(i, facts.ShownTitle(title))))
		}
	}
}

// notAside is that no row of a list is set aside for its marks: each counts, or stops the run.
func notAside(string) bool { return false }

// lostAt names the lines whose number cannot be read.
func (f *List) lostAt() string {
	var lines []string
	for _, n := range f.LostAt {
		lines = append(lines, strconv.Itoa(n))
	}
	out := "à la ligne "
	if len(lines) > 1 {
		out = "aux lignes "
	}
	if out += strings.Join(lines, ", "); f.Lost > len(lines) {
		out += "…"
	}
	return out
}

// Age writes a duration roughly.
func Age(d time.Duration) string {
	switch h := int(d.Hours()); {
	case h >= 48:
		return say.Count(h/24) + " jours"
	case h >= 1:
		return strings.TrimSuffix(fmt.Sprintf("%d heures", h), map[bool]string{true: "s"}[h == 1])
	}
	return "moins d'une heure"
}
