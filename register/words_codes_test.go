package register

import (
	"encoding"
	"reflect"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"
	"golang.org/x/text/language"

	"github.com/rgpd-go/rgpd/transfer"
)

// TestNoCodeIsShown: each word of each enumeration that the rest of an export writes is shown in words, French and
// English, no two alike.
func TestNoCodeIsShown(t *testing.T) {
	seen := map[reflect.Type]map[string]string{}
	shows := func(code encoding.TextMarshaler) {
		b, err := code.MarshalText()
		require.NoError(t, err)
		raw, of := string(b), reflect.TypeOf(code)
		for _, tag := range []language.Tag{language.French, language.English} {
			words, is := factWords(code, tag)
			require.True(t, is, raw)
			plain := code == NatureItem || // a word of both languages
				tag == language.English && (code == transfer.SubProcessor || len(raw) > 1 && !strings.Contains(raw, "-"))
			require.True(t, words != raw || plain, "%T %s: %s", code, raw, words)
			if seen[of] == nil {
				seen[of] = map[string]string{}
			}
			if had, twice := seen[of][tag.String()+words]; twice && code != Range { // whose upper end tells it apart
				require.Equal(t, had, raw, "%T: %s", code, words)
			}
			seen[of][tag.String()+words] = raw
		}
	}
	var entry Activity
	var service Service
	var breach Breach
	for _, model := range []any{&entry, &service, &breach} {
		v := reflect.ValueOf(model).Elem()
		forEachFact(v, "", func(_ string, change, back func()) {
			change()
			codesOfRest(v, "", shows)
			back()
			codesOfRest(v, "", shows)
		})
	}
	require.Greater(t, len(seen), 10)
}

// codesOfRest calls f with each value of an enumeration that no section of an export has words of its own for, as
// [leaf.rest] goes through a value of the model.
func codesOfRest(v reflect.Value, name string, f func(encoding.TextMarshaler)) {
	if shown[name] || v.IsZero() {
		return
	}
	if code, is := v.Interface().(encoding.TextMarshaler); is {
		if v.Kind() == reflect.Uint8 {
			f(code)
		}
		return
	}
	switch v.Kind() {
	case reflect.Slice:
		for i := range v.Len() {
			codesOfRest(v.Index(i), name, f)
		}
	case reflect.Struct:
		for i := range v.NumField() {
			field, _, _ := strings.Cut(v.Type().Field(i).Tag.Get("json"), ",")
			codesOfRest(v.Field(i), strings.TrimPrefix(name+"."+field, "."), f)
		}
	}
}
