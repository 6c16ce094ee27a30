package main

import (
	"encoding"
	"encoding/csv"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"reflect"
	"strconv"
	"strings"

	"github.com/rgpd-go/rgpd"
	"github.com/rgpd-go/rgpd/examples/internal/screening/sheet"
	"github.com/rgpd-go/rgpd/examples/internal/screening/words"
	"github.com/rgpd-go/rgpd/transfer"
)

// A leaf is one field of a form: its path as in JSON, "chain[0].authorised", what stands there and what may.
type leaf struct {
	path  string
	typ   reflect.Type
	value string
}

var (
	marshals   = reflect.TypeFor[encoding.TextMarshaler]()
	answerType = reflect.TypeFor[rgpd.Answer]()
)

// leavesOf are the fields of a value, those that are empty too; of a list, those of the elements that it has.
func leavesOf(v reflect.Value, path string) (out []leaf) {
	switch {
	case v.Type().Implements(marshals):
		text := ""
		if !v.IsZero() {
			if b, err := v.Interface().(encoding.TextMarshaler).MarshalText(); err == nil {
				text = string(b)
			}
		}
		return []leaf{{path, v.Type(), text}}
	case v.Kind() == reflect.Struct:
		for i := range v.NumField() {
			name, _, _ := strings.Cut(v.Type().Field(i).Tag.Get("json"), ",")
			if name == "" || name == "-" {
				continue
			}
			if path != "" {
				name = path + "." + name
			}
			out = append(out, leavesOf(v.Field(i), name)...)
		}
		return out
	case v.Kind() == reflect.Slice:
		for i := range v.Len() {
			out = append(out, leavesOf(v.Index(i), fmt.Sprintf("%s[%d]", path, i))...)
		}
		return out
	case v.IsZero():
		return []leaf{{path, v.Type(), ""}}
	}
	return []leaf{{path, v.Type(), fmt.Sprint(v.Interface())}}
}

// typeAt is the type of the field that a path names, and the parts of the path; nil: it names none.
func typeAt(t reflect.Type, path string) (reflect.Type, []any) {
	var parts []any
	for path != "" {
		switch {
		case path[0] == '[':
			digits, rest, ok := strings.Cut(path[1:], "]")
			n, err := strconv.Atoi(digits)
			if !ok || err != nil || n < 0 || n > 99 || t.Kind() != reflect.Slice {
				return nil, nil
			}
			parts, path, t = append(parts, n), strings.TrimPrefix(rest, "."), t.Elem()
		case t.Kind() == reflect.Struct && !t.Implements(marshals):
			name := path
			if at := strings.IndexAny(path, ".["); at >= 0 {
				name = path[:at]
			}
			path = strings.TrimPrefix(path[len(name):], ".")
			var inner reflect.Type
			for i := range t.NumField() {
				if tag, _, _ := strings.Cut(t.Field(i).Tag.Get("json"), ","); tag == name {
					inner = t.Field(i).Type
				}
			}
			if inner == nil {
				return nil, nil
			}
			parts, t = append(parts, name), inner
		default:
			return nil, nil
		}
	}
	if t.Implements(marshals) || t.Kind() != reflect.Struct && t.Kind() != reflect.Slice {
		return t, parts
	}
	return nil, nil
}

// wordsOf are the words that a field takes; none: it takes a text, a day or a number.
func wordsOf(t reflect.Type) (out []string) {
	if t.Kind() != reflect.Uint8 || !t.Implements(marshals) {
		return nil
	}
	for i := 1; i < 100; i++ {
		v := reflect.New(t).Elem()
		v.SetUint(uint64(i))
		b, err := v.Interface().(encoding.TextMarshaler).MarshalText()
		if err != nil {
			break
		}
		out = append(out, string(b))
	}
	return out
}

// A fault is a cell that cannot be read.
type fault struct {
	file     string
	line     int
	field    string
	says, do rgpd.Text
}

func (f *fault) in(p *page) string {
	where := fmt.Sprintf(p.text("%s, ligne %d", "%s, line %d"), f.file, f.line)
	if f.field != "" {
		where += p.text(", champ ", ", field ") + f.field
	}
	return where + p.text(" : ", ": ") + f.says.In(p.tag) + p.text(" ; ", "; ") + f.do.In(p.tag)
}

func (f *fault) Error() string { return f.in(&page{tag: english}) }

// readForm reads a table of fields and answers into a value, by parse, which reads its JSON.
func readForm[T any](path string, parse func([]byte) (T, error)) (T, error) {
	var none T
	src, closing, err := sheet.OpenFile(path)
	if err != nil {
		return none, sheet.Plain(err)
	}
	defer func() { _ = closing() }()
	head := make([]byte, 64)
	n, _ := src.At.ReadAt(head, 0)
	if strings.HasPrefix(strings.TrimSpace(strings.TrimPrefix(string(head[:n]), "\ufeff")), "{") {
		b, err := io.ReadAll(io.NewSectionReader(src.At, 0, src.Size))
		if err != nil {
			return none, err
		}
		return parse([]byte(strings.TrimPrefix(string(b), "\ufeff")))
	}
	table, err := sheet.Open(src, path, 0, func(titles []string) (known int) {
		c := columnsOf(titles)
		return c.field + c.answer + 2
	})
	if err != nil {
		return none, sheet.Plain(err)
	}
	cols, form := columnsOf(table.Titles), reflect.TypeFor[T]()
	if cols.field < 0 || cols.answer < 0 {
		return none, errors.New(path + " : il faut les colonnes « champ » et « réponse » (un modèle : -print) / the " +
			"columns “field” and “answer” are wanted (a model: -print)")
	}
	if cols.twice != "" {
		return none, fmt.Errorf("%[1]s : la colonne « %[2]s » y est deux fois ; n'en garder qu'une / the column "+
			"“%[2]s” stands there twice; keep one", path, cols.twice)
	}
	tree, lines, given := map[string]any{}, map[string]int{}, []string(nil)
	var faults []error
	_, err = table.Each(func(rec *sheet.Record) {
		name, text := at(rec.Cells, cols.field), at(rec.Cells, cols.answer)
		wrong := func(says, do rgpd.Text) {
			faults = append(faults, &fault{path, rec.Line, name, says, do})
		}
		t, parts := typeAt(form, name)
		if says, do, found := cols.beside(form, leaf{path: name, typ: t}, rec.Cells); found {
			wrong(says, do)
		}
		switch {
		case rec.Kind == sheet.Torn:
			wrong(rgpd.Text{FR: "les guillemets ne se ferment pas", EN: "the quotes do not match"},
				rgpd.Text{FR: "les fermer", EN: "close them"})
		case name == "" && text == "":
		case t == nil:
			wrong(rgpd.Text{FR: "champ inconnu", EN: "an unknown field"},
				rgpd.Text{FR: "reprendre un nom du modèle (-print)", EN: "take a name of the model (-print)"})
		case lines[name] > 0:
			wrong(rgpd.Text{FR: "le champ est déjà donné", EN: "the field is given already"},
				rgpd.Text{FR: "ne le donner qu'une fois", EN: "give it once"})
		default:
			lines[name] = rec.Line
			if text != "" {
				if value, do := valueOf(t, text); value != nil {
					put(tree, parts, value)
					given = append(given, name)
				} else {
					wrong(rgpd.Text{FR: "réponse inconnue", EN: "an unknown answer"}, do)
				}
			}
		}
	})
	faults = append(faults, gaps(path, lines, given)...)
	if err = errors.Join(append(faults, err)...); err != nil {
		return none, err
	}
	b, err := json.Marshal(listed(tree))
	if err != nil {
		return none, err
	}
	v, err := parse(b)
	if wrong := (*rgpd.InputError)(nil); errors.As(err, &wrong) && lines[wrong.Path] > 0 {
		return none, &fault{path, lines[wrong.Path], wrong.Path, rgpd.Text{FR: "valeur refusée", EN: "a value refused"},
			rgpd.Text{FR: takeTheWords, EN: wrong.Remedy}}
	}
	return v, err
}

const takeTheWords = "reprendre les mots et les noms du modèle (-print) ; un jour s'écrit 2026-05-04"

// gaps are the elements of lists that have no answer and stand before one that has: were they passed over, each that
// follows would be taken for another.
func gaps(file string, lines map[string]int, given []string) (faults []error) {
	has, told := map[string]bool{}, map[string]bool{}
	for _, name := range given {
		for at := range name {
			if name[at] == ']' {
				has[name[:at+1]] = true
			}
		}
	}
	for _, name := range given {
		for at := range name {
			if name[at] != ']' {
				continue
			}
			list := name[:strings.LastIndexByte(name[:at], '[')]
			n, _ := strconv.Atoi(name[len(list)+1 : at])
			for before := range n {
				gap := fmt.Sprintf("%s[%d]", list, before)
				if has[gap] || told[gap] {
					continue
				}
				told[gap] = true
				faults = append(faults, &fault{file, lines[name], name,
					rgpd.Text{FR: gap + " n'a pas de réponse", EN: gap + " has no answer"},
					rgpd.Text{FR: "numéroter la liste à partir de 0, sans trou",
						EN: "number the list from 0, without a gap"}})
			}
		}
	}
	return faults
}

func at(cells []string, i int) string {
	if i >= len(cells) {
		return ""
	}
	return strings.TrimSpace(cells[i])
}

// valueOf is an answer as JSON has it; nil: it is none of the field, and do is what to write. A word with a doubt or a
// remark beside it is none.
func valueOf(t reflect.Type, text string) (value any, do rgpd.Text) {
	all := wordsOf(t)
	doubted := words.Doubted(text) || strings.Contains(text, "(")
	switch {
	case t == answerType:
		if a, ok := words.YesNo.Find(text); ok && !doubted {
			return map[words.Answer]string{words.Yes: "yes", words.No: "no"}[a], do
		}
		return nil, rgpd.Text{FR: "écrire oui, non, ou rien si l'on ne sait pas",
			EN: "write yes, no, or nothing if unknown"}
	case len(all) > 0:
		for _, word := range all {
			if words.Fold(word) == words.Fold(text) && !doubted {
				return word, do
			}
		}
		return nil, rgpd.Text{FR: "écrire " + strings.Join(all, ", "), EN: "write " + strings.Join(all, ", ")}
	case t.Kind() >= reflect.Int && t.Kind() <= reflect.Uint64 && !t.Implements(marshals):
		if _, err := strconv.Atoi(text); err != nil {
			return nil, rgpd.Text{FR: "écrire un nombre", EN: "write a number"}
		}
		return json.Number(text), do
	case t == reflect.TypeFor[rgpd.Date]():
		return dayOf(text)
	case t == reflect.TypeFor[transfer.Country]():
		return countryOf(text, doubted)
	}
	return text, do
}

// put sets a value in a tree, whose lists are maps by index.
func put(tree map[string]any, parts []any, value any) {
	for i, part := range parts {
		key := fmt.Sprint(part)
		if n, is := part.(int); is {
			key = fmt.Sprintf("[%02d", n)
		}
		if i == len(parts)-1 {
			tree[key] = value
			return
		}
		inner, is := tree[key].(map[string]any)
		if !is {
			inner = map[string]any{}
			tree[key] = inner
		}
		tree = inner
	}
}

// listed makes lists of the maps by index.
func listed(tree map[string]any) any {
	for key, inner := range tree {
		if m, is := inner.(map[string]any); is {
			tree[key] = listed(m)
		}
	}
	var list []any
	for n := 0; n < 100; n++ {
		if one, is := tree[fmt.Sprintf("[%02d", n)]; is {
			list = append(list, one)
		}
	}
	if list != nil {
		return list
	}
	return tree
}

// writeForm writes a value as a table of fields and answers, with what each means.
func writeForm(w io.Writer, p *page, v any) error {
	if _, err := io.WriteString(w, "\ufeff"); err != nil {
		return err
	}
	out := csv.NewWriter(w)
	out.Comma, out.UseCRLF = ';', true
	rows := [][]string{{p.text("champ", "field"), p.text("réponse", "answer"), p.text("explication", "explanation")}}
	form := reflect.TypeOf(v)
	for _, l := range leavesOf(reflect.ValueOf(v), "") {
		says, text := p.explained(form, l), l.value
		if l.typ == answerType {
			text = map[string]string{"yes": p.text("oui", "yes"), "no": p.text("non", "no")}[text]
		}
		rows = append(rows, []string{l.path, text, says})
	}
	return out.WriteAll(rows)
}
