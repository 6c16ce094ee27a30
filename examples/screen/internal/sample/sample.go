package sample

import (
	_ "embed"
	"time"

	"github.com/rgpd-go/rgpd"
)

//go:generate go test -run ^TestSample$ -update

//go:embed sample.csv
var File []byte

//go:embed campaign.json
var Campaign []byte

// Instant is that of the sample: a Monday at eleven in Paris.
var Instant = rgpd.Mainland.Instant(rgpd.NewDate(2026, time.November, 23), 11*time.Hour)
