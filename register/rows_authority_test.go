package register

import "github.com/rgpd-go/rgpd/internal/testkit"

var authorityProofs = testkit.Proofs{
	"breach-notify": {
		Says: testkit.Words{FR: "une violation à risque est notifiée", EN: "a breach with a risk is notified"},
	},
	"breach-notify-open-risk": {
		Says: testkit.Words{FR: "un risque qui n'est pas exclu", EN: "a risk that is not excluded"},
	},
	"breach-notify-of-carrier": {
		Says: testkit.Words{FR: "notifie toute violation", EN: "notifies every breach"},
	},
	"breach-no-incident": {
		Says: testkit.Words{FR: "rien à notifier", EN: "nothing to notify"},
	},
	"breach-risk-unlikely": {
		Says: testkit.Words{FR: "un risque improbable n'est pas notifié", EN: "an unlikely risk is not notified"},
	},
	"breach-of-processor": {
		Says: testkit.Words{
			FR: "n'avertit pas l'autorité mais le responsable", EN: "tells the controller, not the authority",
		},
	},
	"breach-tell-controller": {
		Reach: []testkit.Reach{
			{
				Like:  "leak",
				Facts: values{"role": "processor"},
				Not:   values{"incident": "no-personal-data", "role": "but processor sub-processor"},
			},
		},
		Says: testkit.Words{
			FR: "avertir le responsable dans les meilleurs délais", EN: "tell the controller without undue delay",
		},
	},
	"breach-document": {
		Reach: []testkit.Reach{
			{Like: "outage", Not: values{"incident": "no-personal-data", "role": controllers}},
		},
		Says: testkit.Words{FR: "documenter la violation", EN: "document the breach"},
	},
	"breach-note-finding": {
		Reach: []testkit.Reach{
			{Like: "leak", Facts: values{"incident": "no-personal-data"}, Not: values{"incident": "personal-data-breach"}},
		},
		Says: testkit.Words{FR: "garder la trace de l'examen", EN: "keep a trace of the examination"},
	},
	"breach-notice-content": {
		Reach: []testkit.Reach{
			{Like: "leak", Not: values{"incident": "no-personal-data", "role": controllers, "risk": "unlikely"}},
		},
		Says: testkit.Words{FR: "dire la nature, le point de contact", EN: "tell the nature, the contact"},
	},
	"breach-give-reasons": {
		Reach: []testkit.Reach{
			{
				Like:  "leak",
				Facts: values{"timing": "late"},
				Not:   values{"incident": "no-personal-data", "role": controllers, "risk": "unlikely", "timing": "in-time"},
			},
		},
		Says: testkit.Words{FR: "avec les motifs du retard", EN: "with the reasons of the delay"},
	},
	"breach-lead-authority": {
		Reach: []testkit.Reach{
			{
				Like:  "leak",
				Facts: values{"seat": "several-states"},
				Not: values{
					"incident": "no-personal-data", "role": controllers, "risk": "unlikely", "seat": "but several-states",
				},
			},
		},
		Says: testkit.Words{FR: "l'autorité chef de file", EN: "the lead authority"},
	},
	"breach-each-authority": {
		Reach: []testkit.Reach{
			{
				Like:  "leak",
				Facts: values{"seat": "outside-union"},
				Not: values{
					"incident": "no-personal-data", "role": controllers, "risk": "unlikely", "seat": "but outside-union",
				},
			},
		},
		Says: testkit.Words{FR: "de chaque État", EN: "of each State"},
	},
	"breach-of-carrier": {
		Reach: []testkit.Reach{
			{Like: "leak", Facts: values{"carrier": "yes"}, Not: values{"incident": "no-personal-data", "role": controllers, "carrier": "no"}},
		},
		Says: testkit.Words{FR: "dans les 24 heures", EN: "within 24 hours"},
	},
}
