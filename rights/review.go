package rights

import (
	"slices"

	"github.com/rgpd-go/rgpd"
	"github.com/rgpd-go/rgpd/internal/french"
	"github.com/rgpd-go/rgpd/internal/rows"
)

// A review is a rule that a case may break; Do is what mends it.
type review = rows.Row[rows.None, breach]

// breach is what is said where a rule is broken.
type breach struct {
	level rgpd.Level
	found rgpd.Text
}

func (b breach) says() rgpd.Text { return rgpd.Text{FR: french.Typeset(b.found.FR), EN: b.found.EN} }

var reviewRows = rows.NewList(slices.Concat(recordReviews(), answerReviews()))
