package register

import (
	"embed"
	"encoding/json"
	"iter"
)

// The ready entries are examples to adapt, and no legal advice. They name no
// controller and bear no date: [From] starts a builder at one, and Build says what is
// left to fill in. Every category has its own retention; one whose nature is
// [ControllersChoice] comes from no text. Each is a file of ready/, as [Schema] says.

//go:embed ready/*.json
var readyFiles embed.FS

// ready reads a file of ready/. It panics where the file is none: the program itself
// holds it, and a test reads each.
func ready[T any](name string) (out T) {
	b, err := readyFiles.ReadFile("ready/" + name + ".json")
	if err == nil {
		err = json.Unmarshal(b, &out)
	}
	if err != nil {
		panic("register: " + name + ": " + err.Error())
	}
	return out
}

// ReadyEntries yields the ready entries of a telephone prospector, in the order of
// their references T-001 to T-008. [CampaignChecks] is that of the checks which this module makes, [OutboundCalls]
// that of a processor.
func ReadyEntries() iter.Seq[Activity] {
	return func(yield func(Activity) bool) {
		for _, entry := range []func() Activity{
			ConsumerCampaigns, BusinessContacts, CallRecordings, SuppressionList, ConsentEvidence, RequestHandling,
			CallStatistics, BreachLogging,
		} {
			if !yield(entry()) {
				return
			}
		}
	}
}

// ConsumerCampaigns is a ready entry for campaigns of calls to consumers, by consent or
// a running contract, with a processor in Tunis.
func ConsumerCampaigns() Activity { return ready[Activity]("consumer-campaigns") }

// BusinessContacts is a ready entry for calls to professionals.
func BusinessContacts() Activity { return ready[Activity]("business-contacts") }

// CallRecordings is a ready entry for occasional monitoring and recording of calls.
func CallRecordings() Activity { return ready[Activity]("call-recordings") }

// SuppressionList is a ready entry for the suppression list.
func SuppressionList() Activity { return ready[Activity]("suppression-list") }

// ConsentEvidence is a ready entry for the collection and the proof of consents.
func ConsentEvidence() Activity { return ready[Activity]("consent-evidence") }

// RequestHandling is a ready entry for requests by data subjects.
func RequestHandling() Activity { return ready[Activity]("request-handling") }

// CallStatistics is a ready entry for statistics of campaigns.
func CallStatistics() Activity { return ready[Activity]("call-statistics") }

// BreachLogging is a ready entry for the log of breaches.
func BreachLogging() Activity { return ready[Activity]("breach-logging") }

// CampaignChecks is a ready entry, T-009, for what this module keeps where it checks campaigns before the call: working
// copies, records of decisions, the journal of the suppression list, certificates, attempts, traces of users.
func CampaignChecks() Activity { return ready[Activity]("campaign-checks") }

// OutboundCalls is a ready entry of a French call centre that calls for two clients,
// with a sub-processor in Tunisia. Its clients and the sub-processor are fictitious:
// replace them.
func OutboundCalls() Service { return ready[Service]("outbound-calls") }
