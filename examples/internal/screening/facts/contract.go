package facts

import (
	"github.com/rgpd-go/rgpd/examples/internal/screening/words"
	"github.com/rgpd-go/rgpd/prospect"
)

// The columns of the contract: what it is, whether one is running and no more, and whether the offer relates to it.
const contractName, runsName, relatedName = "contrat", "contrat en cours", "lien"

// The bits of those columns.
var contractBit, runsBit, relatedBit = byTitle[contractName].bit, byTitle[runsName].bit, byTitle[relatedName].bit

// settleContract joins the contract and its link. Running without a word on the link is unknown: both answers are
// open. So is a contract that does not run: it may be over, or there was none.
func (r *Reading) settleContract() {
	r.joinContract()
	switch r.contract {
	case words.NoContract:
		r.Prospect.Contract = prospect.NoContract
	case words.RunningRelated:
		r.Prospect.Contract = prospect.RunningRelated
	case words.RunningUnrelated:
		r.Prospect.Contract = prospect.RunningUnrelated
	case words.Ended:
		r.Prospect.Contract = prospect.Ended
	case words.AccountOnly:
		r.Prospect.Contract = prospect.AccountOnly
	case words.FreeAccount:
		r.Prospect.Contract = prospect.FreeAccount
	case words.Running:
		switch r.related {
		case words.Yes:
			r.Prospect.Contract = prospect.RunningRelated
		case words.No:
			r.Prospect.Contract = prospect.RunningUnrelated
		}
	}
}

// joinContract makes one word of those of the contract. What is stated for all rows says nothing of one whose cells say
// otherwise; of cells that do not agree, nothing is known.
func (r *Reading) joinContract() {
	runs := r.contract == words.Running || r.contract == words.RunningRelated || r.contract == words.RunningUnrelated
	if r.contract != 0 && (r.runs == words.Yes && !runs || r.runs == words.No && runs) {
		switch {
		case r.filled&contractBit == 0:
			r.contract = 0
		case r.filled&runsBit == 0:
			r.runs = 0
		default:
			r.contract = words.Running // and by the other cell none is: no link says of what
			r.related = 0
			return
		}
	}
	if r.contract == 0 && r.runs == words.Yes {
		r.contract = words.Running
	}
	if r.contract != words.Running && r.filled&relatedBit == 0 {
		r.related = 0 // it is stated of the contracts that are running
	}
}
