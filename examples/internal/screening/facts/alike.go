package facts

import (
	"strings"

	"github.com/rgpd-go/rgpd"
	"github.com/rgpd-go/rgpd/examples/internal/screening/words"
	"github.com/rgpd-go/rgpd/prospect"
	"github.com/rgpd-go/rgpd/prospect/number"
)

// A Likeness is what two rows have in common that come out the same, whatever is then stated for all rows. It holds
// no number, and no name but those that a consent has.
type Likeness struct {
	Resemblance
	prospect prospect.Prospect // without its number, and of its campaign the offer alone
}

// A Resemblance is some of a likeness: rows that have it differ by a name, a day, or by what is known of them that no
// answer touches. There are few.
type Resemblance struct {
	places    rgpd.Territories
	family    number.Family
	filled    uint64
	contract  words.ContractWord
	related   words.Answer
	runs      words.Answer
	over      bool
	another   bool
	searched  words.Answer
	presumed  bool
	consented bool
	called    bool
	attempted bool
}

// Resemblance is that of a row which was read, and whose numbers were looked up.
func (r *Reading) Resemblance() Resemblance {
	return Resemblance{places: r.Prospect.Territories(), family: r.Prospect.Number.Family(),
		filled: r.filled, contract: r.contract, related: r.related, runs: r.runs, over: r.over,
		another: r.another, searched: r.searched,
		presumed: r.Presumed, consented: r.consented, called: r.called, attempted: r.attempted}
}

// Likeness is all of it.
func (r *Reading) Likeness() Likeness {
	l := Likeness{Resemblance: r.Resemblance(), prospect: *r.Prospect}
	l.prospect.Number = number.Number{}
	l.prospect.Campaign = prospect.Campaign{Offer: r.Prospect.Campaign.Offer}
	return l
}

// Own holds no piece of the text that a row was read from.
func (l Likeness) Own() Likeness {
	for _, s := range []*string{&l.prospect.Postcode, &l.prospect.StoppedTo, &l.prospect.Consent.Use.Principal,
		&l.prospect.Consent.Use.Caller, &l.prospect.Consent.Use.Object, &l.prospect.CallBack.Object} {
		*s = strings.Clone(*s)
	}
	return l
}
