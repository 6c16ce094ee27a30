package register

import (
	"bytes"
	"cmp"
	"encoding"
	"encoding/json"
	"errors"
	"fmt"
	"maps"
	"reflect"
	"regexp"
	"slices"
	"strconv"
	"strings"
	"sync"
	"time"

	"github.com/rgpd-go/rgpd"
	"github.com/rgpd-go/rgpd/internal/input"
)

// A branch of a tree of facts: an object, a list or one fact.
type branch struct {
	fields map[string]*branch
	items  map[int]*branch
	value  string
	row    int // of the first fact in it
	leaf   bool
}

func newBranch() *branch { return new(branch) }

func (b *branch) put(name string, one *branch) {
	if b.fields == nil {
		b.fields = map[string]*branch{}
	}
	b.fields[name] = one
}

func (b *branch) set(name, value string) {
	one := newBranch()
	one.value, one.leaf = value, true
	b.put(name, one)
}

// A tree is facts put together, with the rows that they came from.
type tree struct {
	rows map[string]int // by the path in the JSON that is read
}

// step parts a step of a path, data[0], into the field and the numbers in brackets behind it.
func step(name string) (field, numbers string, ok bool) {
	field = name[:len(name)-len(strings.TrimLeft(name, "abcdefghijklmnopqrstuvwxyz_"))]
	numbers = name[len(field):]
	for rest := numbers; rest != ""; {
		i, after, closed := strings.Cut(rest, "]")
		if !closed || len(i) < 2 || len(i) > 7 || i[0] != '[' || strings.Trim(i[1:], "0123456789") != "" {
			return "", "", false
		}
		rest = after
	}
	return field, numbers, field != ""
}

// put puts a fact at its path. What is no path of the model, or stands twice, is a fault of its row.
func (t *tree) put(root *branch, path, value string, row int) error {
	at := root
	for name := range strings.SplitSeq(path, ".") {
		field, numbers, ok := step(name)
		if !ok {
			return fault(row, "field", rgpd.Text{
				FR: "ce n'est pas la place d'un fait, comme data[0].name.fr",
				EN: "not the place of a fact, such as data[0].name.fr",
			})
		}
		next := at.fields[field]
		if next == nil {
			next = newBranch()
			next.row = row
			at.put(field, next)
		}
		at = next
		for numbers != "" {
			i, rest, _ := strings.Cut(numbers[1:], "]")
			numbers = rest
			n, _ := strconv.Atoi(i) // six figures
			if at.items[n] == nil {
				if at.items == nil {
					at.items = map[int]*branch{}
				}
				at.items[n] = newBranch()
				at.items[n].row = row
			}
			at = at.items[n]
		}
	}
	kind, known := fieldKinds()[plainPath(path)]
	switch {
	case !known:
		return fault(row, "field", rgpd.Text{
			FR: "un registre n'a pas ce champ ; le tableau qu'écrit le programme les montre",
			EN: "no such field of a register; the table that the program writes shows them",
		})
	case at.leaf:
		return fault(row, "field", rgpd.Text{FR: "donné deux fois ; n'en garder qu'un", EN: "given twice; keep one"})
	}
	at.leaf, at.value, at.row = true, value, row
	if kind == dayField {
		at.value = isoDay(value)
	}
	return nil
}

// plainPath is a path without the numbers of its lists.
func plainPath(path string) string {
	if strings.IndexByte(path, '[') < 0 {
		return path
	}
	out := make([]byte, 0, len(path))
	for i := 0; i < len(path); i++ {
		if out = append(out, path[i]); path[i] != '[' {
			continue
		}
		digits := i + 1
		for digits < len(path) && path[digits] >= '0' && path[digits] <= '9' {
			digits++
		}
		if digits > i+1 && digits < len(path) && path[digits] == ']' {
			i = digits - 1
		}
	}
	return string(out)
}

var frenchDay = regexp.MustCompile(`^([0-9]{2})/([0-9]{2})/([0-9]{4})$`)

// isoDay turns a day as a French spreadsheet shows it.
func isoDay(value string) string {
	return frenchDay.ReplaceAllString(strings.TrimSpace(value), "$3-$2-$1")
}

type fieldKind uint8

const (
	wordField fieldKind = iota + 1
	dayField
	numberField
)

// fieldKinds are the facts of the model, by their paths.
var fieldKinds = sync.OnceValue(func() map[string]fieldKind {
	kinds, _ := fields()
	return kinds
})

// factTypes are the types of the facts that are words of a list, days and instants, by their paths.
var factTypes = sync.OnceValue(func() map[string]reflect.Type {
	_, types := fields()
	return types
})

func fields() (out map[string]fieldKind, types map[string]reflect.Type) {
	out, types = map[string]fieldKind{}, map[string]reflect.Type{}
	var walk func(t reflect.Type, path string)
	walk = func(t reflect.Type, path string) {
		coded := t.Implements(reflect.TypeFor[encoding.TextMarshaler]())
		if coded {
			types[path] = t
		}
		switch {
		case t == reflect.TypeFor[rgpd.Text]():
			out[path+".fr"], out[path+".en"] = wordField, wordField
		case t == reflect.TypeFor[rgpd.Date]():
			out[path] = dayField
		case t == reflect.TypeFor[time.Time](), coded, t.Kind() == reflect.String:
			out[path] = wordField
		case t.Kind() == reflect.Slice:
			walk(t.Elem(), path+"[]")
		case t.Kind() == reflect.Struct:
			for i := range t.NumField() {
				name, _, _ := strings.Cut(t.Field(i).Tag.Get("json"), ",")
				walk(t.Field(i).Type, strings.TrimPrefix(path+"."+name, "."))
			}
		default:
			out[path] = numberField
		}
	}
	walk(reflect.TypeFor[wire](), "")
	return out, types
}

// json writes the tree, and notes where in it each row stands. A list closes up over what is no more in it.
func (t *tree) json(root *branch) []byte {
	var b bytes.Buffer
	var write func(at *branch, path string)
	write = func(at *branch, path string) {
		t.rows[path] = at.row
		switch {
		case at.leaf:
			_, err := strconv.ParseUint(at.value, 10, 64)
			if err == nil && fieldKinds()[plainPath(path)] == numberField {
				b.WriteString(at.value)
				return
			}
			text, _ := json.Marshal(at.value) // a string writes itself
			b.Write(text)
		case len(at.items) > 0:
			b.WriteByte('[')
			for i, n := range slices.Sorted(maps.Keys(at.items)) {
				if i > 0 {
					b.WriteByte(',')
				}
				write(at.items[n], fmt.Sprintf("%s[%d]", path, i))
			}
			b.WriteByte(']')
		default:
			if _, isText := fieldKinds()[plainPath(path)+".fr"]; isText { // it has both of its languages
				for _, of := range []string{"fr", "en"} {
					if at.fields[of] == nil {
						at.set(of, "")
						at.fields[of].row = at.row
					}
				}
			}
			b.WriteByte('{')
			for i, name := range slices.Sorted(maps.Keys(at.fields)) {
				if i > 0 {
					b.WriteByte(',')
				}
				fmt.Fprintf(&b, "%q:", name)
				write(at.fields[name], strings.TrimPrefix(path+"."+name, "."))
			}
			b.WriteByte('}')
		}
	}
	write(root, "")
	return b.Bytes()
}

// rowOf is the row of a path of the JSON: its own, or that of what it stands in.
func (t *tree) rowOf(path string) int {
	for {
		if row := t.rows[path]; row > 0 {
			return row
		}
		cut := strings.LastIndexAny(path, ".[")
		if cut < 0 {
			return 0
		}
		path = path[:cut]
	}
}

// placed puts the rows before the faults of the JSON.
func (t *tree) placed(err error) error {
	if many, is := err.(interface{ Unwrap() []error }); is {
		var out []error
		for _, one := range many.Unwrap() {
			out = append(out, t.placed(one))
		}
		return errors.Join(out...)
	}
	fault := func(path string, remedy rgpd.Text) error {
		return &TableError{Row: t.rowOf(path), Column: path, Remedy: remedy, Err: err}
	}
	if entry := (*unfinishedEntry)(nil); errors.As(err, &entry) {
		var out []error
		for _, f := range entry.why.Faults {
			if f.Level == rgpd.Error {
				out = append(out, fault(entry.path+"."+f.Path, rgpd.Text{
					FR: f.Says.FR + " ; " + f.Do.FR, EN: f.Says.EN + "; " + f.Do.EN,
				}))
			}
		}
		return errors.Join(out...)
	}
	if wrong := (*rgpd.InputError)(nil); errors.As(err, &wrong) {
		return fault(wrong.Path, rgpd.Text{
			FR: "cette donnée ne se lit pas : " + cmp.Or(input.French(wrong.Remedy), "reprendre le modèle"),
			EN: wrong.Remedy,
		})
	}
	return err
}
