package register

import (
	"bytes"
	"encoding"
	"fmt"
	"io"
	"maps"
	"reflect"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/stretchr/testify/require"
	"golang.org/x/text/language"

	"github.com/rgpd-go/rgpd"
	"github.com/rgpd-go/rgpd/transfer"
)

// forEachFact fills a value of the model, whatever its fields, and calls f with the path of each fact in it, and
// with what changes that fact to another and back.
func forEachFact(v reflect.Value, path string, f func(path string, change, back func())) {
	set := func(a, b any) {
		v.Set(reflect.ValueOf(a).Convert(v.Type()))
		f(path, func() { v.Set(reflect.ValueOf(b).Convert(v.Type())) }, func() { v.Set(reflect.ValueOf(a).Convert(v.Type())) })
	}
	switch v.Interface().(type) {
	case rgpd.Date:
		set(rgpd.NewDate(2025, 3, 4), rgpd.NewDate(2025, 5, 6))
		return
	case time.Time:
		set(time.Date(2025, 3, 4, 10, 0, 0, 0, time.UTC), time.Date(2025, 5, 6, 11, 0, 0, 0, time.UTC))
		return
	case Period:
		set(Period("P7M"), Period("P11M"))
		return
	case transfer.Country:
		set(transfer.Country("TN"), transfer.Country("MA"))
		return
	case rgpd.Text:
		mark := strings.ReplaceAll(path, ".", "-")
		set(rgpd.Text{FR: "fr " + mark, EN: "en " + mark}, rgpd.Text{FR: "fr2 " + mark, EN: "en2 " + mark})
		return
	}
	switch v.Kind() {
	case reflect.String:
		set("dit "+path, "autre "+path)
	case reflect.Uint32: // a set: its first bit is no word
		set(uint64(2), uint64(4))
	case reflect.Uint8, reflect.Uint16, reflect.Uint64:
		set(uint64(1), uint64(2))
		for n := uint64(3); v.Kind() == reflect.Uint8; n++ { // every word of an enumeration
			word, is := reflect.ValueOf(n).Convert(v.Type()).Interface().(encoding.TextMarshaler)
			if !is {
				return
			}
			if _, err := word.MarshalText(); err != nil {
				return
			}
			set(uint64(1), n)
		}
	case reflect.Slice:
		v.Set(reflect.MakeSlice(v.Type(), 1, 1))
		forEachFact(v.Index(0), path+"[0]", f)
	case reflect.Struct:
		for i := range v.NumField() {
			if name := v.Type().Field(i).Name; v.Type().Field(i).IsExported() {
				forEachFact(v.Field(i), strings.TrimPrefix(path+"."+name, "."), f)
			}
		}
	default:
		panic("a kind of field that this test does not know: " + path)
	}
}

// TestEveryExportCarriesEveryFact: each fact of the model, changed alone, changes what every export says, in both
// languages; so that none is left out of the register that is handed over.
func TestEveryExportCarriesEveryFact(t *testing.T) {
	exports := map[string]func(r *Register, w io.Writer, tag language.Tag) error{
		"HTML":     (*Register).WriteHTML,
		"Markdown": (*Register).WriteMarkdown,
		"CSV":      (*Register).WriteCSV,
		"ODS":      func(r *Register, w io.Writer, _ language.Tag) error { return r.WriteODS(w) },
		"JSON":     func(r *Register, w io.Writer, _ language.Tag) error { return r.WriteJSON(w) },
		"JSON-LD":  writeLinked,
	}
	var (
		head    Register
		entry   Activity
		service Service
		breach  Breach
	)
	write := func(name string, tag language.Tag) string {
		r := head
		r.Entries, r.Services, r.Breaches = []Entry{{&entry}}, []ServiceEntry{{&service}}, []Breach{breach}
		var b bytes.Buffer
		require.NoError(t, exports[name](&r, &b, tag))
		return b.String()
	}
	type fact struct {
		path         string
		change, back func()
	}
	var facts []fact
	note := func(prefix string) func(string, func(), func()) {
		return func(path string, change, back func()) { facts = append(facts, fact{prefix + path, change, back}) }
	}
	var own struct {
		Title          rgpd.Text
		Holder         Party
		Representative Party
		DPO            Officer
		On             rgpd.Date
	}
	forEachFact(reflect.ValueOf(&own).Elem(), "", func(path string, change, back func()) {
		put := func(f func()) func() {
			return func() {
				f()
				head.Title, head.Holder, head.Representative, head.DPO, head.On = own.Title, own.Holder, own.Representative, own.DPO, own.On
			}
		}
		put(back)()
		note("register.")(path, put(change), put(back))
	})
	forEachFact(reflect.ValueOf(&entry).Elem(), "", note("entry."))
	forEachFact(reflect.ValueOf(&service).Elem(), "", note("service."))
	forEachFact(reflect.ValueOf(&breach).Elem(), "", note("breach."))
	require.Greater(t, len(facts), 250)

	for _, name := range slices.Sorted(maps.Keys(exports)) {
		for _, tag := range []language.Tag{language.French, language.English} {
			t.Run(fmt.Sprint(name, " ", tag), func(t *testing.T) {
				was := write(name, tag)
				for _, x := range facts {
					x.change()
					if write(name, tag) == was {
						t.Errorf("%s is left out", x.path)
					}
					x.back()
				}
				require.Equal(t, was, write(name, tag))
			})
		}
	}

	// No reader has to know how a field is named in JSON.
	r := head
	r.Entries, r.Services, r.Breaches = []Entry{{&entry}}, []ServiceEntry{{&service}}, []Breach{breach}
	for row := range r.lines(language.French) {
		require.NotRegexp(t, `^[a-z]+[._]`, row[4], "a field without a label in restLabels")
	}
}

func writeLinked(r *Register, w io.Writer, tag language.Tag) error {
	return r.WriteJSONLD(w, "https://register.example/", tag)
}

// TestAFactAloneIsCarried: a fact beside which nothing stands, in an entry that lacks the rest, is in every export.
func TestAFactAloneIsCarried(t *testing.T) {
	for _, name := range []string{"HTML", "Markdown", "CSV", "JSON-LD"} {
		write := map[string]func(r *Register, w io.Writer, tag language.Tag) error{
			"HTML": (*Register).WriteHTML, "Markdown": (*Register).WriteMarkdown, "CSV": (*Register).WriteCSV,
			"JSON-LD": writeLinked,
		}[name]
		alone := func(model any, put func() Register) {
			v := reflect.ValueOf(model).Elem()
			export := func() string {
				r := put()
				var b bytes.Buffer
				require.NoError(t, write(&r, &b, language.French))
				return b.String()
			}
			forEachFact(v, "", func(path string, _, back func()) {
				if path == "Ref" {
					return
				}
				empty(v)
				v.FieldByName("Ref").SetString("X-1")
				without := export()
				back()
				if export() == without {
					t.Errorf("%s alone is left out of %s", path, name)
				}
			})
		}
		var (
			entry   Activity
			service Service
			breach  Breach
		)
		alone(&entry, func() Register { return Register{Entries: []Entry{{&entry}}} })
		alone(&service, func() Register { return Register{Services: []ServiceEntry{{&service}}} })
		alone(&breach, func() Register { return Register{Breaches: []Breach{breach}} })
	}
}

// empty takes all facts out of a value, and leaves its lists as long as they are.
func empty(v reflect.Value) {
	switch v.Kind() {
	case reflect.Slice:
		for i := range v.Len() {
			empty(v.Index(i))
		}
	case reflect.Struct:
		if v.Type() == reflect.TypeFor[time.Time]() {
			v.SetZero()
			return
		}
		for i := range v.NumField() {
			if v.Type().Field(i).IsExported() {
				empty(v.Field(i))
			}
		}
	default:
		v.SetZero()
	}
}
