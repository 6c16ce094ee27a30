package preset

import "github.com/rgpd-go/rgpd/examples/internal/screening/words"

// vicidial: the download of a list, or a file for its loader.
//
// All titles seen in the tool's sources, which write them: lead_id to owner, entry_list_id. The words of its
// statuses are [Dispositions].
//
// A number stands without the code of its country, which phone_code has. Its status NEW says that nobody called under
// this entry, not that the records hold nothing.
var vicidial = tool{
	name: "vicidial", says: "VICIdial",
	signs: "lead id|vendor lead code|source id|list id|gmt offset now|called since last reset|phone code|alt phone|" +
		"security phrase|called count|last local call time|entry list id|middle initial|rank|owner|entry date|" +
		"modify date",
	ours: map[string]string{
		"téléphone":   "phone number|alt phone",
		"code postal": "postal code",
		"pays":        "country code",
	},
	roles: map[Role]string{
		Plain: "lead id|entry date|modify date|user|vendor lead code|source id|list id|gmt offset now|" +
			"called since last reset|title|first name|middle initial|last name|address1|address2|address3|city|" +
			"state|province|" +
			"gender|date of birth|email|rank|owner|entry list id",
		Remark:   "comments|security phrase",
		Stage:    "status",
		Calls:    "called count",
		LastCall: "last local call time",
		DialCode: "phone code",
	},
	words: map[string]vocabulary{
		"called since last reset": {Nothing: "y|n|y1|y2|y3|y4|y5|y6|y7|y8|y9|y10|d"},
		"gender":                  {Nothing: "m|f|u"},
		"status":                  stages(),
	},
}

// A Disposition is how a call ended.
type Disposition uint8

const (
	// NotCalled says that no call was made.
	NotCalled Disposition = iota + 1
	// Tried is a call, whoever answered or nobody: an attempt.
	Tried
	// TurnedDown is a refusal in the call.
	TurnedDown
	// WantsNoCalls is an objection.
	WantsNoCalls
	// WrongNumber is a number that does not lead to the person.
	WrongNumber
	// Listed says that the tool called nobody, since the number is on its list of those not to be called.
	Listed
)

// dispositions are the statuses that the tool has from the start.
//
// Seen in its documents and tables: NEW, QUEUE, INCALL, DROP, XDROP, NA, CALLBK, CBHOLD, A, AA, AM, AL, AFAX, B, AB,
// DC, ADC, DEC, DNC, DNCL, DNCC, SALE, N, NI, NP, PU, PM, XFER, ERI, SVYEXT, SVYVM, SVYHU, SVYREC, QVMAIL, TIMEOT,
// PDROP, LRERR, LSMERG, AFTHRS, NANQUE, MAXCAL, IVRXFR, MLINAT, RLEDUP, QCFAIL, CPDATB … CPDUK. From memory: WN.
//
// The strict reading where one is open: a survey that was hung up on is a refusal, so is NP, a call in which the
// price could not be said; B and the others that nobody took are attempts; so is what the tool failed to place.
var dispositions = map[Disposition]string{
	NotCalled:    "NEW|QUEUE|RLEDUP",
	WrongNumber:  "DC|ADC|ADCT|WN|WRNNUM",
	TurnedDown:   "NI|DEC|NP|SVYHU",
	WantsNoCalls: "DNC|OPTOUT",
	Listed:       "DNCL|DNCC",
	Tried: "INCALL|DROP|XDROP|PDROP|NA|CALLBK|CBHOLD|A|AA|AM|AL|AFAX|FAX|B|AB|SALE|N|PU|PM|XFER|ERI|SVYEXT|SVYVM|" +
		"SVYREC|" +
		"QVMAIL|TIMEOT|LRERR|LSMERG|AFTHRS|NANQUE|MAXCAL|IVRXFR|MLINAT|QCFAIL|CPDATB|CPDB|CPDNA|CPDREJ|CPDINV|CPDUK|" +
		"CPDSI|CPDSNC|CPDSR|CPDSUK|CPDSV|CPDERR|DISPO",
}

// Dispositions are the words of the tool, folded.
func Dispositions() map[string]Disposition {
	out := map[string]Disposition{}
	for d, list := range dispositions {
		for _, w := range split(list) {
			out[words.Fold(w)] = d
		}
	}
	return out
}

// stages are the statuses as a column of a list says them. A number that leads to nobody is asked about, as is what
// a house added of its own.
func stages() vocabulary {
	return vocabulary{
		Nothing:  dispositions[NotCalled] + "|" + dispositions[Tried],
		Refused:  dispositions[TurnedDown],
		Objected: dispositions[WantsNoCalls] + "|" + dispositions[Listed],
	}
}
