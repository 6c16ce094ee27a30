package transfer

import (
	"errors"
	"fmt"
	"slices"

	"github.com/rgpd-go/rgpd"
	"github.com/rgpd-go/rgpd/internal/input"
)

// A Flow is a chain of parties through which data pass: who sends to whom, who
// looks at them from where, with which safeguard. The first hop starts at the
// origin; every other starts at a party that an earlier link reaches. It holds no
// personal data: parties go by labels.
type Flow struct {
	// Purpose names the processing for a reader; no rule reads it.
	Purpose string  `json:"purpose,omitempty"`
	Parties []Party `json:"parties"`
	Hops    []Hop   `json:"hops"`
	// Returns are links back to a party that the data came from, such as results
	// sent home by a call centre; they make no cycle. A return to the Union is no
	// transfer. One from a third country to another is an onward hop like any
	// other, and takes a ground of its own, unless all that the data passed through
	// is outside and not under the RGPD. RGPD, art. 44.
	Returns []Hop `json:"returns,omitempty"`
}

// A Party is a legal entity, or a branch of one, that holds or sees the data.
type Party struct {
	// ID is a label of the caller's, unique in the flow: "outsourcer".
	ID string `json:"id"`
	// Country is where the party is. Leave it empty for an international
	// organisation.
	Country Country `json:"country,omitempty"`
	// Organisation is the short name of an international organisation: "EPO".
	Organisation string `json:"organisation,omitempty"`
	Role         Role   `json:"role,omitzero"`
	// UnderRGPD says whether the RGPD applies to this party's own processing
	// although it is outside, by art. 3(2).
	UnderRGPD rgpd.Answer `json:"under_rgpd,omitzero"`
	// PublicBody is a yes for a public authority or body, and PublicPowers for one
	// that acts here in the exercise of its public powers (art. 49(3)).
	PublicBody   rgpd.Answer `json:"public_body,omitzero"`
	PublicPowers rgpd.Answer `json:"public_powers,omitzero"`
	// Places are where the party's copy of the data rests and from where it is
	// seen. A place kept by another party is a link of the chain: one that no hop
	// describes is added, with nothing known of its safeguard, and so is a link for one outside
	// the Union that is not in the keeper's own country: give a branch there a label of its own.
	Places []Place `json:"places,omitempty"`
}

// A Place is where data rest or are seen from.
type Place struct {
	Country Country `json:"country"`
	// By is the party who keeps or sees them there; empty: the party's own staff.
	By    string `json:"by,omitempty"`
	Means Means  `json:"means,omitzero"`
}

// A Hop is one link: an exporter, an importer, and what is known between them.
type Hop struct {
	From  string `json:"from"`
	To    string `json:"to"`
	Means Means  `json:"means,omitzero"`
	// SameEntity is a yes for a branch, or staff travelling: one legal person on
	// both sides. A processor is always another person, and needs no answer; nor can
	// it be a yes for a joint controller, within a group, or towards a client.
	SameEntity rgpd.Answer `json:"same_entity,omitzero"`
	// SameGroup is a yes for companies of one group: separate importers all the
	// same.
	SameGroup rgpd.Answer `json:"same_group,omitzero"`
	// Collection says how the importer comes to the data. A processor never
	// collects for itself, and needs no answer; a joint controller never collects for
	// itself alone.
	Collection Collection `json:"collection,omitzero"`
	// ToClient is a yes if the importer is the client for whom the exporter
	// processes (module 4).
	ToClient rgpd.Answer `json:"to_client,omitzero"`
	// Frequency of the flow, and whether it belongs to an outsourcing or another
	// stable relationship: what art. 49 turns on.
	Frequency Frequency   `json:"frequency,omitzero"`
	Stable    rgpd.Answer `json:"stable,omitzero"`
	// ClearData says whether the importer must see the data in clear. A telephone
	// operator must.
	ClearData rgpd.Answer `json:"clear_data,omitzero"`

	// Met and Unmet answer the conditions of an adequacy decision. A condition in
	// both is unmet.
	Met   Conditions `json:"met,omitzero"`
	Unmet Conditions `json:"unmet,omitzero"`
	// ListCheckedOn is the day on which a public list (Data Privacy Framework) was
	// looked at. A check older than the flow, or none, answers nothing, and no more does
	// one made over a year after it. READING, by no text: a listing is renewed each year,
	// and what the list says later is said of another year.
	ListCheckedOn rgpd.Date `json:"list_checked_on,omitzero"`

	Safeguard  Safeguard        `json:"safeguard,omitzero"`
	Assessment ImpactAssessment `json:"assessment,omitzero"`
	Derogation Derogation       `json:"derogation,omitzero"`
	// DerogationMet says whether the conditions of the point itself are met: the
	// person was told of the risks; the residual ground stands where no decision, no tool and none
	// of (a) to (g) does, is not repetitive, concerns few people whose interests do not override
	// it, was assessed, and has suitable safeguards.
	DerogationMet rgpd.Answer `json:"derogation_met,omitzero"`
}

// A Safeguard is the tool of art. 46 that a hop claims, and what makes it sound.
// Fields that a tool does not turn on are not read.
type Safeguard struct {
	Tool   Tool   `json:"tool,omitzero"`
	Module Module `json:"module,omitzero"`
	// Signed is the day from which both parties are bound.
	Signed rgpd.Date `json:"signed,omitzero"`
	// Unaltered: the clauses stand as published, by the Commission or an authority, but
	// for the choice of modules, the annexes, and additions that contradict nothing.
	Unaltered rgpd.Answer `json:"unaltered,omitzero"`
	// AnnexesFilled: parties, description, authority, security measures,
	// sub-processors.
	AnnexesFilled rgpd.Answer `json:"annexes_filled,omitzero"`
	// ProcessingUnchanged since the signature: old clauses only.
	ProcessingUnchanged rgpd.Answer `json:"processing_unchanged,omitzero"`
	// Approved by the authority, or authorised: rules, codes, certifications, ad
	// hoc clauses, arrangements.
	Approved rgpd.Answer `json:"approved,omitzero"`
	// ImporterBound: the importer gave binding commitments (code, certification).
	ImporterBound rgpd.Answer `json:"importer_bound,omitzero"`
	// Covers: the importer and these data are within the binding corporate rules.
	// Rules that are handed down (ToolOfHopBefore) are asked it of each importer.
	Covers rgpd.Answer `json:"covers,omitzero"`
	// ClientsData: the data are those of clients outside the group.
	ClientsData rgpd.Answer `json:"clients_data,omitzero"`
	// UnionDataAdded: the processor adds data collected in the Union to those of
	// its client (module 4).
	UnionDataAdded rgpd.Answer `json:"union_data_added,omitzero"`
	// Relayed: this importer is bound in writing by the clauses of the hop before
	// (ToolOfHopBefore). Signed is then the day of that writing.
	Relayed rgpd.Answer `json:"relayed,omitzero"`
	// SubProcessorsBound: the importer has passed its obligations on. Asked of each
	// importer, under a tool that is handed down too.
	SubProcessorsBound rgpd.Answer `json:"sub_processors_bound,omitzero"`
}

// An ImpactAssessment is what is known of the transfer impact assessment (AITD):
// CJUE, C-311/18.
type ImpactAssessment struct {
	Evidence Evidence `json:"evidence,omitzero"`
	// On is the day it was concluded. One from before the RGPD assesses no transfer under
	// it: as if the day were unknown.
	On       rgpd.Date `json:"on,omitzero"`
	Outcome  Outcome   `json:"outcome,omitzero"`
	Measures Measures  `json:"measures,omitzero"`
	// ReviewBy is the day by which it is to be taken up again; it still stands on
	// that day. READING, since no text fixes the interval: a day over three years after
	// the conclusion sets no review, and is as if unknown until it is past.
	ReviewBy rgpd.Date `json:"review_by,omitzero"`
	// CoversOnward: the onward hops are within it.
	CoversOnward rgpd.Answer `json:"covers_onward,omitzero"`
}

// Errors of a flow; test for them with [errors.Is].
var (
	// ErrCycle: a chain comes back to a party it passed through. A flow back to
	// where the data came from belongs in Returns.
	ErrCycle = errors.New("the chain comes back to a party it passed through; put a flow back into returns")
	// ErrFlow: the flow contradicts itself or names what it does not define.
	ErrFlow = errors.New("invalid flow")
)

// maxLinks bounds the parties, the links and the places of a flow read from
// outside.
const maxLinks = 200

// ParseFlow reads the JSON of a flow. A field or a word it does not know, or a
// field that stands twice, is an error that names it, and so is a flow that [Flow.Check] refuses.
func ParseFlow(b []byte) (Flow, error) {
	var f Flow
	if err := f.UnmarshalJSON(b); err != nil {
		return Flow{}, err
	}
	if err := f.Check(); err != nil {
		return Flow{}, err
	}
	return f, nil
}

// plainFlow is a flow without its own reading.
type plainFlow Flow

// UnmarshalJSON reads as [ParseFlow] does, which asks [Flow.Check] besides: package json alone
// would take the last of two fields. What f held before is gone; beside an error it holds nothing.
func (f *Flow) UnmarshalJSON(b []byte) error {
	*f = Flow{}
	var got plainFlow
	if err := input.JSON(b, &got); err != nil {
		return fmt.Errorf("flow: %w", err)
	}
	*f = Flow(got)
	return nil
}

func unfit(path, says string, kind error) error {
	return fmt.Errorf("flow: %w", &rgpd.InputError{Path: path, Remedy: says, Err: kind})
}

// Check reports, all at once, where the flow contradicts itself: a party that is
// not defined or defined twice, a code that is no country, a link that nothing
// reaches, a cycle ([ErrCycle]), a return to a party that the data did not come
// from, a processor or a joint controller that is said to be the same person as the
// exporter, or to collect for itself alone, a link of one legal person that is said to be
// two (a group, a client), and data sent, shown on a screen or passed down a chain, that
// are said to be collected from the person.
func (f *Flow) Check() error {
	var errs []error
	bad := func(path, says string) {
		errs = append(errs, unfit(path, says, ErrFlow))
	}
	badCountry := func(path string, err error) {
		err = input.Because(input.At(path+".country", err), ErrFlow)
		errs = append(errs, fmt.Errorf("flow: %w", err))
	}
	if len(f.Hops) == 0 {
		bad("hops", "there is none; give at least one exporter and one importer")
	}
	places := 0
	for i := range f.Parties {
		places += len(f.Parties[i].Places)
	}
	if len(f.Hops)+len(f.Returns)+places > maxLinks || len(f.Parties) > maxLinks {
		bad("hops", fmt.Sprintf("more than %d parties, or links and places; assess each branch by itself", maxLinks))
		return errors.Join(errs...)
	}
	at := make(map[string]int, len(f.Parties))
	for i := range f.Parties {
		p := &f.Parties[i]
		path := fmt.Sprintf("parties[%d]", i)
		if p.ID == "" {
			bad(path+".id", "empty; give a label that hops can name")
		} else if _, twice := at[p.ID]; twice {
			bad(path+".id", "the label stands twice; give a branch one of its own")
		}
		at[p.ID] = i
		if err := p.Country.check(); err != nil {
			badCountry(path, err)
		}
		if p.Country != "" && p.Organisation != "" {
			bad(path, "country and organisation; an international organisation has no country here")
		}
	}
	for i := range f.Parties {
		for k, pl := range f.Parties[i].Places {
			path := fmt.Sprintf("parties[%d].places[%d]", i, k)
			if err := pl.Country.check(); err != nil {
				badCountry(path, err)
			}
			if _, ok := at[pl.By]; pl.By != "" && !ok {
				bad(path+".by", "no party has this label")
			}
		}
	}
	link := func(path string, h *Hop) bool {
		to, ok := at[h.To]
		if !ok {
			bad(path+".to", "no party has this label")
		}
		if _, ok2 := at[h.From]; !ok2 {
			bad(path+".from", "no party has this label")
			ok = false
		}
		if !ok {
			return false
		}
		if h.From == h.To {
			bad(path, "from and to are one party; give a branch abroad a label of its own and same_entity")
			return false
		}
		if h.SameGroup == rgpd.No && h.Safeguard.Covers == rgpd.Yes {
			bad(path+".same_group", "binding corporate rules cannot cover an importer of another group")
		}
		one, other := &f.Parties[at[h.From]], &f.Parties[to]
		if h.SameEntity == rgpd.Yes {
			apart := path + ".same_entity"
			if h.SameGroup == rgpd.Yes {
				bad(apart, "companies of one group are separate persons; say one or the other")
			}
			if h.ToClient == rgpd.Yes || processes(one.Role) && controls(other.Role) {
				bad(apart, "a processor's client is another person than the processor")
			}
			if p, q := one.PublicBody, other.PublicBody; p == rgpd.Yes && q == rgpd.No ||
				p == rgpd.No && q == rgpd.Yes {
				bad(apart, "one legal person is a public body on both sides, or on neither")
			}
		}
		if h.Collection == CollectedForItself {
			// EDPB, guidelines 05/2021: there is no exporter then.
			own := path + ".collection"
			sees := func(pl Place) bool { return pl.By == h.To }
			if h.Means != 0 || slices.ContainsFunc(one.Places, sees) {
				bad(own, "the exporter sends or shows the data: the importer has them from it, not from the person; "+
					"leave means, and the place, out if it does neither")
			}
			if h.ToClient == rgpd.Yes {
				bad(own, "a client has the data from its processor, not from the person")
			}
			if h.From != f.Hops[0].From {
				bad(own, "the data came down the chain to the exporter; "+
					"what the importer collects by itself is no link of it")
			}
		}
		if processes(other.Role) {
			if h.SameEntity == rgpd.Yes {
				bad(
					path+".same_entity",
					"a processor is another person than the exporter; leave its role out for a branch",
				)
			}
			if h.Collection == CollectedForItself {
				bad(
					path+".collection",
					"a processor does not collect for itself; give the role it has for that collection",
				)
			}
		}
		if other.Role == JointController {
			// RGPD, art. 26(1): two or more, who decide together.
			if h.SameEntity == rgpd.Yes {
				bad(path+".same_entity", "a joint controller is another person than the exporter")
			}
			if h.Collection == CollectedForItself {
				bad(path+".collection", "a joint controller does not collect for itself alone; say for whom it does")
			}
		}
		return true
	}
	sound := true
	for i := range f.Hops {
		sound = link(fmt.Sprintf("hops[%d]", i), &f.Hops[i]) && sound
		if f.Hops[i].Safeguard.Tool == ToolOfHopBefore && len(f.before(f.Hops[i].From)) != 1 {
			bad(
				fmt.Sprintf("hops[%d].safeguard.tool", i),
				"hop-before needs exactly one hop that brings the data to the exporter; name the tool itself",
			)
		}
	}
	if sound && len(f.Hops) > 0 {
		if err := f.walk(); err != nil {
			errs = append(errs, err)
		}
	}
	var way course
	if len(f.Returns) > 0 {
		way = f.course()
	}
	for i := range f.Returns {
		path, h := fmt.Sprintf("returns[%d]", i), &f.Returns[i]
		if h.Safeguard.Tool == ToolOfHopBefore {
			bad(path+".safeguard.tool", "a return is handed no tool down; name the tool itself")
		}
		if link(path, h) && sound && !way.through(h.To, h.From) {
			bad(path+".to", "the data that the exporter holds did not come from this party; write the link as a hop")
		}
	}
	return errors.Join(errs...)
}

// walk follows the hops from the origin. It reports a hop that nothing reaches,
// and a cycle.
func (f *Flow) walk() error {
	next := make(map[string][]int)
	for i := range f.Hops {
		next[f.Hops[i].From] = append(next[f.Hops[i].From], i)
	}
	const open, done = 1, 2
	state := make(map[string]int)
	var cycle error
	var visit func(id string)
	visit = func(id string) {
		state[id] = open
		for _, i := range next[id] {
			switch state[f.Hops[i].To] {
			case open:
				cycle = unfit(fmt.Sprintf("hops[%d]", i), ErrCycle.Error(), ErrCycle)
			case 0:
				visit(f.Hops[i].To)
			}
		}
		state[id] = done
	}
	visit(f.Hops[0].From)
	if cycle != nil {
		return cycle
	}
	for i := range f.Hops {
		if state[f.Hops[i].From] == 0 {
			// A cycle apart from the origin is unreached as well.
			says := "no hop reaches this party from the origin; assess a second origin as a flow of its own"
			return unfit(fmt.Sprintf("hops[%d].from", i), says, ErrFlow)
		}
	}
	return nil
}

// before lists the hops that bring the data to a party.
func (f *Flow) before(id string) (hops []int) {
	for i := range f.Hops {
		if f.Hops[i].To == id {
			hops = append(hops, i)
		}
	}
	return hops
}

func (f *Flow) party(id string) *Party {
	for i := range f.Parties {
		if f.Parties[i].ID == id {
			return &f.Parties[i]
		}
	}
	return &Party{}
}
