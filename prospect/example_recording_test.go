package prospect_test

import (
	"fmt"

	"github.com/rgpd-go/rgpd"
	"github.com/rgpd-go/rgpd/prospect"
)

// What a house says of its recordings changes what it owes, never whether it may call:
// for training, samples are enough; where a text orders the recordings they are made,
// and announced.
func ExampleRecordingUse() {
	p := prospect.Prospect{
		Campaign: campaign,
		Audience: rgpd.Consumer, Postcode: "59000",
		Line: prospect.PersonalLine, Origin: prospect.OwnForm,
		Rest: prospect.NothingOnFile, Attempts: prospect.NoAttempts(),
		Consent: agreed,
	}
	p.Campaign.Recording = prospect.RecordingEveryCall
	p.Campaign.RecordingNotice = prospect.RecordingNoticeTold
	for _, use := range []prospect.RecordingUse{prospect.RecordingUseTraining, prospect.RecordingUseRequired} {
		p.Campaign.RecordingUse = use
		d := prospect.CanCallAt(p, rgpd.LiveCall, monday)
		fmt.Println(use, d.Verdict())
		for duty := range d.Duties() {
			if duty.ID == "record-samples-only" || duty.ID == "announce-recording" {
				fmt.Println("-", duty.ID)
			}
		}
	}
	// Output:
	// training allowed
	// - announce-recording
	// - record-samples-only
	// required allowed
	// - announce-recording
}
