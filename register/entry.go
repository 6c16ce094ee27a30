package register

import (
	"encoding/json"
	"slices"

	"github.com/rgpd-go/rgpd"
	"github.com/rgpd-go/rgpd/transfer"
)

// An Activity is what a controller writes of one processing: RGPD, art. 30(1). It
// is plain data, to fill in by hand, by a [Builder] or from a form, and becomes an
// [Entry] by [Activity.Build]. A sentence may be given in one language only; an
// export in the other then shows that one.
type Activity struct {
	// Ref is the reference in the register: "T-001". Unique in a [Register].
	Ref  string    `json:"ref,omitzero"`
	Name rgpd.Text `json:"name,omitzero"`
	// Status, Owner, Created and Updated are good practice, not art. 30.
	Status  Status    `json:"status,omitzero"`
	Owner   rgpd.Text `json:"owner,omitzero"`
	Created rgpd.Date `json:"created,omitzero"`
	Updated rgpd.Date `json:"updated,omitzero"`

	// Controller is the legal entity, not a product. Joint, Representative and DPO
	// are compulsory where there is one: leave them out where there is none.
	Controller     Party   `json:"controller,omitzero"`
	Joint          []Party `json:"joint,omitempty"`
	Representative Party   `json:"representative,omitzero"`
	DPO            Officer `json:"dpo,omitzero"`

	Purpose     Purpose        `json:"purpose,omitzero"`
	SubPurposes []Purpose      `json:"sub_purposes,omitempty"`
	Subjects    []Subject      `json:"subjects,omitempty"`
	Data        []DataCategory `json:"data,omitempty"`
	Recipients  []Recipient    `json:"recipients,omitempty"`
	// AnyTransfer says whether data leave the Union, screens included; Transfers
	// say where to.
	AnyTransfer rgpd.Answer `json:"any_transfer,omitzero"`
	Transfers   []Transfer  `json:"transfers,omitempty"`
	Security    []Measure   `json:"security,omitempty"`

	// What follows is recommended; art. 30 does not ask for it.

	Bases       []LegalBasis `json:"bases,omitempty"`
	Origins     []rgpd.Text  `json:"origins,omitempty"` // where the data come from
	Rights      []Right      `json:"rights,omitempty"`
	Information rgpd.Text    `json:"information,omitzero"` // how people are told
	Software    []string     `json:"software,omitempty"`
	// AutomatedDecision says whether there are decisions of art. 22.
	AutomatedDecision rgpd.Answer `json:"automated_decision,omitzero"`
	DPIA              DPIA        `json:"dpia,omitzero"`
	Design            Design      `json:"design,omitzero"`
	Notes             []rgpd.Text `json:"notes,omitempty"`
}

// A Party is a legal entity or a person, and where to reach it. Phone is written
// as E.164 has it, spaces allowed: "+33 1 99 00 00 00".
type Party struct {
	Name       string           `json:"name,omitzero"`
	Identifier string           `json:"identifier,omitzero"` // "SIREN 000000000"
	Address    string           `json:"address,omitzero"`
	Postcode   string           `json:"postcode,omitzero"`
	City       string           `json:"city,omitzero"`
	Country    transfer.Country `json:"country,omitzero"`
	Phone      string           `json:"phone,omitzero"`
	Email      string           `json:"email,omitzero"`
	// Signatory is who represents a legal entity.
	Signatory string `json:"signatory,omitzero"`
}

// reachable reports whether there is a way to reach the party.
func (p *Party) reachable() bool { return p.Address != "" || p.Email != "" || p.Phone != "" }

// An Officer is a data protection officer, and the firm of an external one.
type Officer struct {
	Contact Party `json:"contact,omitzero"`
	// Company is the officer's firm; empty for one of the house.
	Company string `json:"company,omitzero"`
}

// A Purpose is why data are processed. A register is cut by purpose, not by
// software: CNIL.
type Purpose struct {
	// ID is a label by which a category of data names the purpose it serves.
	ID   string    `json:"id,omitzero"`
	Says rgpd.Text `json:"says,omitzero"`
}

// A Subject is a category of data subjects.
type Subject struct {
	Kind SubjectKind `json:"kind,omitzero"`
	Name rgpd.Text   `json:"name,omitzero"`
}

// A DataCategory is a category of personal data, with how long each is kept: there
// may be several periods, by outcome for instance.
type DataCategory struct {
	Kind  DataKind  `json:"kind,omitzero"`
	Name  rgpd.Text `json:"name,omitzero"`
	Items rgpd.Text `json:"items,omitzero"` // the data themselves
	// For names the purposes that need the category, by their ID.
	For       []string    `json:"for,omitempty"`
	Retention []Retention `json:"retention,omitempty"`
	// Exception is what lifts the ban, where Kind is special or criminal.
	Exception Exception `json:"exception,omitzero"`
}

// special reports whether the kind is one of RGPD, art. 9.
func (d DataKind) special() bool { return d >= RacialOrigin && d <= SexLife }

// sensitive reports whether the kind is one of RGPD, art. 9 or 10: what the CNIL's
// form lists as "données sensibles".
func (d DataKind) sensitive() bool { return d >= RacialOrigin && d <= Convictions }

// A Retention is how long a category is kept: a period, or a criterion where no
// number can be given. A period has a sense, a nature and a source, so that a
// reader sees which may be moved.
type Retention struct {
	// Like is the rule that the period follows, if any: see [Suggest].
	Like rgpd.RuleID `json:"like,omitzero"`
	// Period runs from Trigger to erasure, archive included. Longest is the upper
	// end of a Range.
	Period  Period    `json:"period,omitzero"`
	Longest Period    `json:"longest,omitzero"`
	Trigger rgpd.Text `json:"trigger,omitzero"`
	// Criterion is what ends the keeping; beside a period, how it is applied.
	Criterion rgpd.Text `json:"criterion,omitzero"`
	// Archived is what is kept apart, with restricted access, and until when.
	Archived rgpd.Text `json:"archived,omitzero"`
	Sense    Sense     `json:"sense,omitzero"`
	Nature   Nature    `json:"nature,omitzero"`
	Source   string    `json:"source,omitzero"`
}

// A Recipient is a category of those to whom data are or will be disclosed.
type Recipient struct {
	Kind    RecipientKind    `json:"kind,omitzero"`
	Name    rgpd.Text        `json:"name,omitzero"`
	Country transfer.Country `json:"country,omitzero"`
	// Contract is the reference of the contract with a processor.
	Contract string `json:"contract,omitzero"`
}

// A Transfer is data that leave the Union. The country, or the international
// organisation, is compulsory; the documents are for CompellingInterest, and
// advised for any other tool. What is recorded is kept as it is: clauses for a
// country that needs none are not corrected. The facts after Documents are for
// [Entry.Review], which has package transfer judge them.
type Transfer struct {
	Recipient    rgpd.Text        `json:"recipient,omitzero"`
	Country      transfer.Country `json:"country,omitzero"`
	Organisation string           `json:"organisation,omitzero"`
	// Safeguard is the tool of art. 46, Derogation that of art. 49.
	Safeguard  transfer.Safeguard  `json:"safeguard,omitzero"`
	Derogation transfer.Derogation `json:"derogation,omitzero"`
	Documents  rgpd.Text           `json:"documents,omitzero"`
	Link       string              `json:"link,omitzero"` // where the documents are

	Role          transfer.Role             `json:"role,omitzero"` // of the importer
	Means         transfer.Means            `json:"means,omitzero"`
	Assessment    transfer.ImpactAssessment `json:"assessment,omitzero"`
	DerogationMet rgpd.Answer               `json:"derogation_met,omitzero"`
	Frequency     transfer.Frequency        `json:"frequency,omitzero"`
	Stable        rgpd.Answer               `json:"stable,omitzero"`
	ClearData     rgpd.Answer               `json:"clear_data,omitzero"`
	Met           transfer.Conditions       `json:"met,omitzero"`
	Unmet         transfer.Conditions       `json:"unmet,omitzero"`
	ListCheckedOn rgpd.Date                 `json:"list_checked_on,omitzero"`
}

// A Measure is a security measure of RGPD, art. 32, in general terms.
type Measure struct {
	Kind   MeasureKind `json:"kind,omitzero"`
	Detail rgpd.Text   `json:"detail,omitzero"`
}

// A LegalBasis is a point of art. 6(1), and when it is the one that holds.
type LegalBasis struct {
	Basis Basis     `json:"basis,omitzero"`
	When  rgpd.Text `json:"when,omitzero"`
	// Interest is the legitimate interest of 6(1)(f).
	Interest rgpd.Text `json:"interest,omitzero"`
}

// A DPIA is whether an impact assessment was made, and why or why not.
type DPIA struct {
	Status DPIAStatus `json:"status,omitzero"`
	Reason rgpd.Text  `json:"reason,omitzero"`
}

// An Entry is a finished entry of a controller: it has all that art. 30(1) makes
// compulsory, and never changes. [Activity.Build] and [Builder.Build] make one; the
// zero Entry is empty.
type Entry struct{ a *Activity }

// Activity returns a copy of what the entry holds, to read or to start a new
// version from.
func (e Entry) Activity() Activity {
	if e.a == nil {
		return Activity{}
	}
	return e.a.clone()
}

// Ref returns the reference of the entry.
func (e Entry) Ref() string {
	if e.a == nil {
		return ""
	}
	return e.a.Ref
}

// Faults returns what the entry still lacks beyond the compulsory: warnings and
// advice. The zero entry lacks all.
func (e Entry) Faults() []rgpd.Finding {
	if e.a == nil {
		return new(Activity).Faults()
	}
	return e.a.Faults()
}

// Equal reports whether two entries say the same.
func (e Entry) Equal(f Entry) bool { return same(e, f) }

// MarshalJSON writes the [Activity].
func (e Entry) MarshalJSON() ([]byte, error) { return json.Marshal(e.Activity()) }

// Build checks the activity and freezes it. If something compulsory is missing or
// malformed the error is an [*Incomplete] that holds all faults at once; warnings
// alone are no error: see [Entry.Faults].
func (a *Activity) Build() (Entry, error) {
	if err := incomplete(a.Ref, a.Faults()); err != nil {
		return Entry{}, err
	}
	kept := a.clone()
	return Entry{&kept}, nil
}

// listOf copies a list, so that neither copy changes the other. An empty list says no
// more than one left out, in JSON or in Go, and becomes it: what is written reads back
// equal.
func listOf[T any](list []T) []T {
	if len(list) == 0 {
		return nil
	}
	return slices.Clone(list)
}

// clone copies the activity with its lists.
func (a *Activity) clone() Activity {
	c := *a
	c.Joint = listOf(a.Joint)
	c.SubPurposes = listOf(a.SubPurposes)
	c.Subjects = listOf(a.Subjects)
	c.Data = listOf(a.Data)
	for i := range c.Data {
		c.Data[i].For = listOf(c.Data[i].For)
		c.Data[i].Retention = listOf(c.Data[i].Retention)
	}
	c.Recipients = listOf(a.Recipients)
	c.Transfers = listOf(a.Transfers)
	c.Security = listOf(a.Security)
	c.Bases = listOf(a.Bases)
	c.Origins = listOf(a.Origins)
	c.Rights = listOf(a.Rights)
	c.Software = listOf(a.Software)
	c.Notes = listOf(a.Notes)
	return c
}

// same compares two values by what they write.
func same(x, y json.Marshaler) bool {
	a, errA := x.MarshalJSON()
	b, errB := y.MarshalJSON()
	return errA == nil && errB == nil && string(a) == string(b)
}
