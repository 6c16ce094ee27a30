package main

import (
	_ "embed"
	"time"

	"github.com/rgpd-go/rgpd"
)

//go:generate go test -run ^TestSample$ -update

//go:embed sample.csv
var sampleFile []byte

//go:embed campaign.json
var sampleCampaign []byte

// sampleInstant is that of the sample: a Monday at eleven in Paris.
var sampleInstant = rgpd.Mainland.Instant(rgpd.NewDate(2026, time.November, 23), 11*time.Hour)
