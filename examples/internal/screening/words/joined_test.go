package words

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/require"
)

// TestWordsOfARefusalInOne: nobody may say that they refuse nothing; words that only begin so are any.
func TestWordsOfARefusalInOne(t *testing.T) {
	for w := range strings.FieldsSeq("neplus neplu nepas plusjamais neveut neveutplus pasappeler plusappeler jamaisrappeler " +
		"nocalls nomore nelappelezplus neplusme stopappels plusdappels neplusrappeler nonplus") {
		require.True(t, MayRefuse(w), w)
	}
	for w := range strings.FieldsSeq("batimat mapic nelson pasquier plusimo nomadesk surplus nespresso lafarge sansonnet delune " +
		"stopover") {
		require.False(t, MayRefuse(w), w)
	}
}
