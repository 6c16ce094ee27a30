package facts

import (
	"time"

	"github.com/rgpd-go/rgpd"
	"github.com/rgpd-go/rgpd/examples/internal/screening/words"
	"github.com/rgpd-go/rgpd/prospect"
)

// The columns of the contract: what it is, whether one is running and no more, and whether the offer relates to it.
const contractName, runsName, relatedName = "contrat", "contrat en cours", "lien"

// The bits of those columns.
var contractBit, runsBit, relatedBit = byTitle[contractName].bit, byTitle[runsName].bit, byTitle[relatedName].bit

// endTitles are those of the day on which a contract came to its end. A contract of which no more is said than that a
// term is near has not ended by it: "échéance" is none of them.
var endTitles = []string{
	"fin de la relation", "date fin de relation", "date de fin de relation",
	"fin de contrat", "fin du contrat", "fin contrat", "date fin contrat", "date fin de contrat", "date fin du contrat",
	"date de fin de contrat", "date de fin du contrat", "contrat termine le", "contrat resilie le", "resilie le",
	"date resiliation", "date de resiliation", "date de resiliation du contrat",
	"contract ended", "contract ended on", "contract end", "contract end date", "end of contract", "relation ended",
	"contract termination date", "contract terminated on",
}

// end notes a day of end. It counts from the first day that it may be, where its month may stand first.
func (r *Reading) end(m words.Moment) {
	r.Prospect.RelationEnded = rgpd.ParisDay(m.From)
	first := r.Prospect.RelationEnded
	if m.Either {
		first = min(first, rgpd.ParisDay(words.Swapped(m.From)))
	}
	if r.ends == 0 || first < r.ends {
		r.ends = first
	}
}

// lookForHolder notes that a cell may say that the person's contract is with another: "sous contrat" does not say
// with whom.
func (r *Reading) lookForHolder(o *Other, cell string) {
	own, said := r.memo.Fold(r.Prospect.Campaign.Principal), r.memo.Fold(cell)
	r.another = r.another || o.class == free && words.HoldsElsewhere(said, own) ||
		o.holder && words.IsAnother(said, own)
}

// tellContracts reports whether any says what the contract of a row is.
func (f Fillings) tellContracts() bool {
	for i := range f {
		if f[i].Column.bit&(contractBit|runsBit) != 0 {
			return true
		}
	}
	return false
}

// settleContract joins the contract and its link. Running without a word on the link is unknown: both answers are
// open. So is a contract that does not run: it may be over, or there was none. And so is one that is said to run,
// by whatever cell or answer, beside a day of end that is come, or a note of a contract with another.
func (r *Reading) settleContract(at time.Time) {
	r.joinContract()
	r.over = r.ends != 0 && r.ends <= rgpd.ParisDay(at)
	if (r.over || r.another) && r.isRunning() {
		r.contract, r.related = words.Running, 0
	}
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

// ContractEndsBy reports whether a contract that is said to run has come to its end at an instant.
func (r *Reading) ContractEndsBy(at time.Time) bool {
	return r.ends != 0 && r.ends <= rgpd.ParisDay(at) && r.isRunning()
}

// joinContract makes one word of those of the contract. What is stated for all rows says nothing of one whose cells say
// otherwise; of cells that do not agree, nothing is known.
func (r *Reading) joinContract() {
	runs := r.isRunning()
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

// isRunning reports whether the word of the contract says that it is running.
func (r *Reading) isRunning() bool {
	return r.contract == words.Running || r.contract == words.RunningRelated || r.contract == words.RunningUnrelated
}
