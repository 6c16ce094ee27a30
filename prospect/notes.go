package prospect

import (
	"github.com/rgpd-go/rgpd"
	"github.com/rgpd-go/rgpd/consent"
)

// The notes of a decision: two presumptions, then for each criterion of a consent
// that it is broken, and that it is open.
const (
	notePlaceFromNumber = iota
	noteCodeReach
	noteCriteria // first of the criteria
)

// PresumedPlace and PresumedReach are the IDs of the presumptions that the default
// policy makes.
const (
	// PresumedPlace: nobody stated where the person is, and no postcode did; the
	// place is presumed from the prefix of the number, mainland for 01 to 05, 06,
	// 07 and 09. Numbers travel: state the place where you know it.
	PresumedPlace = "place-from-number"
	// PresumedReach: the person is in a collectivity where the reach of the Code de
	// la consommation is an open point; the code is presumed to reach it, which is
	// the strict reading.
	PresumedReach = "code-reaches-collectivity"
)

var notes = func() []rgpd.Note {
	out := []rgpd.Note{
		notePlaceFromNumber: {ID: PresumedPlace, Presumes: "place", Says: rgpd.Text{
			FR: "lieu présumé d'après le préfixe du numéro", EN: "place presumed from the prefix of the number"}},
		noteCodeReach: {ID: PresumedReach, Presumes: "place", Says: rgpd.Text{
			FR: "le Code de la consommation est présumé s'appliquer dans cette collectivité (point ouvert)",
			EN: "the Code de la consommation is presumed to reach this collectivity (open point)"}},
	}
	for c := range consent.AllCriteria() {
		says := c.Text()
		out = append(out,
			rgpd.Note{ID: "consent-broken-" + c.String(), Says: rgpd.Text{FR: "condition non remplie : " + says.FR, EN: "condition not met: " + says.EN}},
			rgpd.Note{ID: "consent-open-" + c.String(), Says: rgpd.Text{FR: "à établir : " + says.FR, EN: "to be established: " + says.EN}},
		)
	}
	return out
}()

func addCriteria(n *rgpd.Notes, broken, open consent.Criteria) {
	for i := 0; broken|open != 0; i++ {
		broken, open = broken>>1, open>>1
		if broken&1 == 1 {
			n.Add(noteCriteria + 2*i)
		}
		if open&1 == 1 {
			n.Add(noteCriteria + 2*i + 1)
		}
	}
}
