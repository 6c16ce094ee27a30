package results_test

import (
	"regexp"
	"testing"

	"github.com/rgpd-go/rgpd/examples/internal/screening/results"
)

// digits are as many in a row as would tell a number.
var digits = regexp.MustCompile(`[0-9]{6}`)

// FuzzRead: whatever a file of results holds, it is read or refused, and no error shows a number of it.
func FuzzRead(f *testing.F) {
	for _, s := range []string{"numero,instant,résultat\n0199000001,2026-11-29 10:00,refus\n",
		"call_date\tphone_number_dialed\tstatus\tcampaign_id\tlist_id\n\"\t\t\n", "status,numero\n0639980001,0639980001\n",
		"numero;résultat\n\"a;b\n", "", "numero;résultat;résultat\n", "phone_code,phone_number,status\n32,470123456,NI\n"} {
		f.Add([]byte(s))
	}
	f.Fuzz(func(t *testing.T, file []byte) {
		r := results.New(at, nil)
		err := r.Read(source(string(file)), "r.csv", nil)
		if err == nil {
			err = r.Err()
		}
		if err != nil && digits.MatchString(err.Error()) {
			t.Errorf("%q shows digits", err)
		}
	})
}
