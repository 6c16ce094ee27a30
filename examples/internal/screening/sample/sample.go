// Package sample has the people and the campaign that the program invents for who has no file at hand.
package sample

import (
	_ "embed"
	"time"

	"github.com/rgpd-go/rgpd"
)

//go:generate go test -run ^TestSample$ -update

// File is the sample, as Excel would write it in France.
//
//go:embed sample.csv
var File []byte

// Campaign is what is asked of it, in JSON; -print-campaign shows it as a model.
//
//go:embed campaign.json
var Campaign []byte

// Instant is that of the sample: a Monday at eleven in Paris.
var Instant = rgpd.Mainland.Instant(rgpd.NewDate(2026, time.November, 23), 11*time.Hour)
