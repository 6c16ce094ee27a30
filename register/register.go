package register

import (
	"bytes"
	_ "embed"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"reflect"
	"time"

	"github.com/rgpd-go/rgpd"
	"github.com/rgpd-go/rgpd/internal/input"
)

// A Register is what is handed over: the entries of the house as controller, those
// as processor, and the log of breaches. It is plain data around finished entries.
type Register struct {
	Title rgpd.Text
	// Holder is whose register it is; an entry names its own controller.
	Holder         Party
	Representative Party
	DPO            Officer
	// On is the day of this state of the register.
	On rgpd.Date
	// AsOf is the instant as of which what is written for people says who was told of a breach: a date after it is none
	// yet. It is no fact of the register: no JSON and no table holds it. Zero: the end of On, or of a breach that was
	// known later, the latest instant that it holds.
	AsOf     time.Time
	Entries  []Entry
	Services []ServiceEntry
	Breaches []Breach
}

// wire is a register in JSON.
type wire struct {
	Format         string     `json:"format"`
	Title          rgpd.Text  `json:"title,omitzero"`
	Holder         Party      `json:"holder,omitzero"`
	Representative Party      `json:"representative,omitzero"`
	DPO            Officer    `json:"dpo,omitzero"`
	On             rgpd.Date  `json:"on,omitzero"`
	Entries        []Activity `json:"entries,omitempty"`
	Services       []Service  `json:"services,omitempty"`
	Breaches       []Breach   `json:"breaches,omitempty"`
}

// Format names the form of the JSON of a [Register]; another form would have
// another number.
const Format = "rgpd-register/1"

//go:embed register.schema.json
var schema []byte

// Schema returns the JSON Schema (draft 2020-12) of what [Register.WriteJSON]
// writes and [ReadJSON] reads.
func Schema() []byte { return bytes.Clone(schema) }

// Errors of [ReadJSON]; test for them with [errors.Is].
var (
	// ErrTooLarge: the input is longer, deeper or holds more than a register may.
	ErrTooLarge = errors.New("larger than a register may be; split it")
	// ErrForm: the input is not the JSON of a register.
	ErrForm = errors.New("not the JSON of a register")
)

// Limits of what is read: they bound the memory that an input can take.
const (
	maxBytes = 8 << 20
	maxDepth = 16
	maxItems = 2_000   // in one list
	maxNodes = 150_000 // objects in all
)

// Check reports a reference that two entries, or two breaches, have in common:
// references tell them apart in every export.
func (r *Register) Check() error {
	var errs []error
	for _, list := range []struct {
		name string
		n    int
		ref  func(int) string
	}{
		{"entries", len(r.Entries), func(i int) string { return r.Entries[i].Ref() }},
		{"services", len(r.Services), func(i int) string { return r.Services[i].Ref() }},
		{"breaches", len(r.Breaches), func(i int) string { return r.Breaches[i].Ref }},
	} {
		if list.n > maxItems {
			says := fmt.Sprintf("too many entries; split the register: at most %d", maxItems)
			errs = append(errs, unread(list.name, says, ErrTooLarge))
			continue
		}
		seen := map[string]bool{}
		for i := range list.n {
			ref := list.ref(i)
			if ref == "" || seen[ref] {
				path := fmt.Sprintf("%s[%d].ref", list.name, i)
				errs = append(errs, unread(path, "empty, or that of another; give each a reference of its own", nil))
			}
			seen[ref] = true
		}
	}
	return errors.Join(errs...)
}

// WriteJSON writes the register in the form of [Schema]. The form is stable, the
// same register gives the same bytes. It holds the personal data of contacts.
func (r *Register) WriteJSON(w io.Writer) error {
	if err := r.Check(); err != nil {
		return err
	}
	out := wire{
		Format:         Format,
		Title:          r.Title,
		Holder:         r.Holder,
		Representative: r.Representative,
		DPO:            r.DPO,
		On:             r.On,
		Breaches:       r.Breaches,
	}
	for _, e := range r.Entries {
		out.Entries = append(out.Entries, e.Activity())
	}
	for _, e := range r.Services {
		out.Services = append(out.Services, e.Service())
	}
	var b bytes.Buffer
	enc := json.NewEncoder(&b)
	enc.SetEscapeHTML(false)
	enc.SetIndent("", "  ")
	if err := enc.Encode(out); err != nil {
		return fmt.Errorf("register: %w", err)
	}
	if b.Len() > maxBytes {
		return fmt.Errorf("register: %d bytes of JSON: %w", b.Len(), ErrTooLarge)
	}
	_, err := w.Write(b.Bytes())
	return err
}

// ReadJSON reads what [Register.WriteJSON] writes, strictly: a field or a word it
// does not know, a field given twice, a null, text that is not UTF-8, anything after the end
// is an error that names the place. An empty list is read as one left out. Every entry
// must be complete: an [*Incomplete] says which is not. The memory it takes is bounded.
func ReadJSON(from io.Reader) (Register, error) {
	b, err := io.ReadAll(io.LimitReader(from, maxBytes+1))
	if err != nil {
		return Register{}, fmt.Errorf("register: %w", err)
	}
	if len(b) > maxBytes {
		says := fmt.Sprintf("too many bytes; split the register: at most %d", maxBytes)
		return Register{}, unread("1:1", says, ErrTooLarge)
	}
	b = input.Unmarked(b)
	if err := bounds(b); err != nil {
		return Register{}, err
	}
	var in wire
	if err := input.JSON(b, &in); err != nil {
		return Register{}, fmt.Errorf("register: %w", input.Because(err, ErrForm))
	}
	if in.Format != Format {
		return Register{}, unread("format", "want "+Format, ErrForm)
	}
	out := Register{Title: in.Title, Holder: in.Holder, Representative: in.Representative, DPO: in.DPO, On: in.On}
	for i := range in.Breaches {
		out.Breaches = append(out.Breaches, in.Breaches[i].clone())
	}
	var errs []error
	for i := range in.Entries {
		e, err := in.Entries[i].Build()
		if err != nil {
			errs = append(errs, unfinished(fmt.Sprintf("entries[%d]", i), err))
		}
		out.Entries = append(out.Entries, e)
	}
	for i := range in.Services {
		e, err := in.Services[i].Build()
		if err != nil {
			errs = append(errs, unfinished(fmt.Sprintf("services[%d]", i), err))
		}
		out.Services = append(out.Services, e)
	}
	if len(errs) > 0 {
		return Register{}, errors.Join(errs...)
	}
	if err := out.Check(); err != nil {
		return Register{}, err
	}
	return out, nil
}

func unread(path, remedy string, kind error) error {
	return fmt.Errorf("register: %w", &rgpd.InputError{Path: path, Remedy: remedy, Err: kind})
}

// An unfinishedEntry says all that an entry that was read lacks. What [errors.As] finds
// behind it as an [rgpd.InputError] is the first.
type unfinishedEntry struct {
	path string
	why  *Incomplete
}

func unfinished(path string, err error) error {
	if why := (*Incomplete)(nil); errors.As(err, &why) {
		return &unfinishedEntry{path, why}
	}
	return fmt.Errorf("%s: %w", path, err)
}

func (e *unfinishedEntry) Error() string { return e.path + ": " + e.why.Error() }
func (e *unfinishedEntry) Unwrap() error { return e.why }

func (e *unfinishedEntry) As(target any) bool {
	as, ok := target.(**rgpd.InputError)
	if ok {
		first := e.why.Faults[0] // an error: see incomplete
		*as = &rgpd.InputError{Path: e.path + "." + first.Path, Remedy: first.Says.EN + "; " + first.Do.EN, Err: e.why}
	}
	return ok
}

// bounds holds the memory that reading takes, before anything is built: what is no JSON it
// lets pass, see [input.JSON].
func bounds(b []byte) error {
	type level struct {
		key   string // of an object: the one being read
		items int    // of a list
		list  bool
		value bool // of an object: a value comes next
	}
	var open []level
	objects := 0
	large := func(says string) error {
		path, names := "", input.NamesOf(reflect.TypeFor[wire]())
		for _, l := range open[:min(len(open), 4)] {
			switch {
			case l.list:
				path += fmt.Sprintf("[%d]", l.items-1)
			case path != "":
				path += "." + input.Name(l.key, names)
			default:
				path = input.Name(l.key, names)
			}
		}
		return unread(path, says, ErrTooLarge)
	}
	for dec := json.NewDecoder(bytes.NewReader(b)); ; {
		token, err := dec.Token()
		if err != nil {
			return nil
		}
		if token == json.Delim('}') || token == json.Delim(']') {
			open = open[:len(open)-1]
			continue
		}
		if len(open) > 0 {
			top := &open[len(open)-1]
			if top.list {
				if top.items++; top.items > maxItems {
					return large(fmt.Sprintf("too many entries; split the list: at most %d", maxItems))
				}
			} else if top.value = !top.value; top.value {
				top.key, _ = token.(string)
				continue
			}
		}
		if token == json.Delim('{') || token == json.Delim('[') {
			if objects++; objects > maxNodes || len(open) == maxDepth {
				return large("too many objects, or too deep; split the register")
			}
			open = append(open, level{list: token == json.Delim('[')})
		}
	}
}
