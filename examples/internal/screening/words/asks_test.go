package words

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/require"
)

// A yes is the refusal under a title that asks for a stop, and under no title that denies one, takes it back, or asks
// for an agreement too.
func TestTitlesThatAskForAStop(t *testing.T) {
	for title := range strings.SplitSeq("Désabonné de tous les e-mails|Unsubscribed from all e-mails|Opt-out SMS|"+
		"opted_out_of_mail|Refus newsletter|Blacklisted|Inscrit Bloctel|Opposition courrier|x_studio_stop_sms", "|") {
		require.True(t, AsksForStop(title), title)
	}
	for title := range strings.SplitSeq("Sans opposition|Refus levé|Dé-blacklisté|Accord ou refus|Opt-in / opt-out|"+
		"Zorglub|Appelable|Mandat exclusif|Abonné|NPAI|called_count|", "|") {
		require.False(t, AsksForStop(title), title)
	}
}

// Figures are how many under a title of counts.
func TestTitlesOfCounts(t *testing.T) {
	for title := range strings.SplitSeq("called_count|Nb appels|Nombre de visites|Number of calls|Compteur|total_calls", "|") {
		require.True(t, AsksHowMany(title), title)
	}
	for title := range strings.SplitSeq("Country|Account|Zorglub|Appelable|Discount|", "|") {
		require.False(t, AsksHowMany(title), title)
	}
}
