package consent_test

import "github.com/rgpd-go/rgpd/internal/testkit"

var dutyProofs = testkit.Proofs{
	"consent-keep-evidence": {
		First: "2026-08-11",
		Reach: []testkit.Reach{
			// C. conso., art. R. 223-2 and R. 223-3: of each consent to calls.
			{Like: toCalls, Not: words{"channel": byVoice, "place": "abroad", "answer": saidYes}},
		},
		Says: say("conserver en archive, pendant trois ans", "archive for three years"),
	},
	"consent-show-evidence": {
		First: "2026-08-11",
		Reach: []testkit.Reach{
			{Like: toCalls, Not: words{"channel": byVoice, "place": "abroad", "answer": saidYes}},
		},
		Says: say("communiquer gratuitement au consommateur", "give consumers who ask for it the proof"),
	},
	"consent-prove-while-used": {
		Reach: []testkit.Reach{
			// RGPD, art. 7(1): of each consent.
			{Like: toMessages, Not: words{"answer": saidYes}},
			{Like: toCalls, On: "2018-05-25", Not: words{"answer": saidYes}},
		},
		Says: say("aussi longtemps que l'on s'en prévaut", "as long as one relies on it"),
	},
	"consent-take-oral-withdrawal": {
		First: "2026-08-11",
		Reach: []testkit.Reach{
			{Like: toCalls, Not: words{"channel": byVoice, "place": "abroad", "answer": saidYes, "standing": "withdrawn"}},
		},
		Says: say("recevoir le retrait exprimé de vive voix", "take a withdrawal by voice"),
	},
	"consent-stop-and-erase": {
		Reach: []testkit.Reach{
			// RGPD, art. 17(1)(b): of each withdrawal.
			{Like: toMessages, Facts: words{"standing": "withdrawn"}, Not: words{"standing": "stands"}},
		},
		Says: say("cesser aussitôt, et effacer", "stop at once, and erase"),
	},
	"consent-no-other-basis": {
		Reach: []testkit.Reach{
			{Like: toCalls, Facts: words{"standing": "withdrawn"}, Not: words{"standing": "stands"}},
		},
		Says: say("ne pas substituer l'intérêt légitime", "do not put legitimate interest in place"),
	},
	"consent-refresh-old": {
		Reach: []testkit.Reach{
			// CEPD, 05/2020: of old consents to messages; a call has its year.
			{
				Like:  toMessages,
				Facts: words{"seniority": "over-three-years"},
				Not:   words{"channel": "but sms email", "answer": saidYes, "seniority": "but over-three-years"},
			},
		},
		Says: say("le premier a plus de trois ans", "consent over three years old"),
	},
	"consent-older-than-decree": {
		First: "2026-08-11",
		Reach: []testkit.Reach{
			// C. conso., art. R. 223-1, without a rule of transition.
			{
				Like:  toCalls,
				Facts: words{"era": "before-2026-08-11"},
				Not:   words{"channel": byVoice, "place": "abroad", "answer": saidYes, "era": "since-2026-08-11"},
			},
		},
		Says: say("contenait déjà les cinq mentions", "had the five mentions already"),
	},
	"consent-slot-too-loose": {
		First: "2026-08-11",
		Reach: []testkit.Reach{
			{Like: toCalls, Facts: words{"slot": "loose"}, Not: words{"slot": "but loose", "place": "abroad"}},
		},
		Says: say("hors des heures légales", "outside the hours of the law"),
	},
}
