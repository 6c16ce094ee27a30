// Package report tells of a screening: on the terminal while it runs ([Progress]) and at its end ([Summary],
// [Warnings]), on a page ([WritePage]) and by a certificate that [Check] compares with the files ([Certify]).
package report

import (
	"fmt"

	"github.com/rgpd-go/rgpd"
)

// channelName is a channel for a French reader.
func channelName(ch rgpd.Channel) string {
	switch ch {
	case rgpd.LiveCall:
		return "appel par une personne"
	case rgpd.AutomatedCall:
		return "appel par automate"
	case rgpd.SMS:
		return "SMS"
	case rgpd.Email:
		return "e-mail"
	}
	return fmt.Sprint(ch)
}
