package prospect_test

import (
	"os"
	"reflect"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/rgpd-go/rgpd"
	"github.com/rgpd-go/rgpd/prospect"
)

// TestFactsWorkedOutStandApart: what a condition reads is filled in by a caller, in a field of
// a prospect, or is worked out, and then says so and stands in the file of its own.
func TestFactsWorkedOutStandApart(t *testing.T) {
	given := map[reflect.Type]bool{}
	var walk func(of reflect.Type)
	walk = func(of reflect.Type) {
		given[of] = true
		if of.Kind() == reflect.Struct {
			for i := range of.NumField() {
				walk(of.Field(i).Type)
			}
		}
	}
	walk(reflect.TypeFor[prospect.Prospect]())
	walk(reflect.TypeFor[rgpd.Channel]()) // beside the prospect
	file, err := os.ReadFile("worked_out.go")
	require.NoError(t, err)
	docs := docComments(t, ".")
	facts := reflect.TypeFor[prospect.When]()
	worked := 0
	for i := range facts.NumField() {
		accepts, ok := facts.Field(i).Type.MethodByName("Accepts")
		require.True(t, ok)
		of := accepts.Type.In(1)
		if given[of] {
			require.NotContains(t, docs[of.Name()], "no caller sets it", of.Name())
			continue
		}
		worked++
		require.Contains(t, docs[of.Name()], "orked out from", of.Name())
		require.Contains(t, docs[of.Name()], "no caller sets it", of.Name())
		require.Contains(t, string(file), "\ntype "+of.Name()+" uint8\n")
	}
	require.Equal(t, worked, strings.Count(string(file), "\ntype "), "it holds no other type")
}
