package register

import (
	"encoding/json"

	"github.com/rgpd-go/rgpd"
)

// A Service is what a processor writes of one category of activity that it carries
// out for its clients: RGPD, art. 30(2). It has neither purposes nor data nor
// retention: those are the controllers'. Who acts in both roles keeps both
// records: CNIL.
type Service struct {
	Ref     string    `json:"ref,omitzero"`
	Name    rgpd.Text `json:"name,omitzero"`
	Status  Status    `json:"status,omitzero"`
	Created rgpd.Date `json:"created,omitzero"`
	Updated rgpd.Date `json:"updated,omitzero"`

	Processor Party `json:"processor,omitzero"`
	// Representative and DPO are compulsory where there is one.
	Representative Party   `json:"representative,omitzero"`
	DPO            Officer `json:"dpo,omitzero"`
	// Clients are all the controllers for whom the processor acts.
	Clients []Client `json:"clients,omitempty"`
	// SubProcessors are named as the CNIL asks.
	SubProcessors []SubProcessor `json:"sub_processors,omitempty"`
	AnyTransfer   rgpd.Answer    `json:"any_transfer,omitzero"`
	Transfers     []Transfer     `json:"transfers,omitempty"`
	Security      []Measure      `json:"security,omitempty"`
	Notes         []rgpd.Text    `json:"notes,omitempty"`
}

// A Client is a controller, and the operations done for it.
type Client struct {
	Controller     Party   `json:"controller,omitzero"`
	Representative Party   `json:"representative,omitzero"`
	DPO            Officer `json:"dpo,omitzero"`
	// Operations are the categories of processing done for this client.
	Operations rgpd.Text `json:"operations,omitzero"`
	// Contract is the day of the contract of art. 28.
	Contract rgpd.Date `json:"contract,omitzero"`
}

// A SubProcessor is engaged by the processor for the activity.
type SubProcessor struct {
	Party   Party     `json:"party,omitzero"`
	Service rgpd.Text `json:"service,omitzero"`
	// Authorised holds, for each client, the day of its authorisation: a specific
	// one is each client's own.
	Authorised []Authorisation `json:"authorised,omitempty"`
}

// An Authorisation is a client's consent to a sub-processor: RGPD, art. 28(2).
type Authorisation struct {
	Client string    `json:"client,omitzero"` // the name of the controller
	On     rgpd.Date `json:"on,omitzero"`
	// General is a yes for a general authorisation that the client did not object
	// to.
	General rgpd.Answer `json:"general,omitzero"`
}

// A ServiceEntry is a finished entry of a processor. It never changes.
type ServiceEntry struct{ s *Service }

// Service returns a copy of what the entry holds.
func (e ServiceEntry) Service() Service {
	if e.s == nil {
		return Service{}
	}
	return e.s.clone()
}

// Ref returns the reference of the entry.
func (e ServiceEntry) Ref() string {
	if e.s == nil {
		return ""
	}
	return e.s.Ref
}

// Faults returns what the entry still lacks beyond the compulsory; the zero entry lacks all.
func (e ServiceEntry) Faults() []rgpd.Finding {
	if e.s == nil {
		return new(Service).Faults()
	}
	return e.s.Faults()
}

// Equal reports whether two entries say the same.
func (e ServiceEntry) Equal(f ServiceEntry) bool { return same(e, f) }

// MarshalJSON writes the [Service].
func (e ServiceEntry) MarshalJSON() ([]byte, error) { return json.Marshal(e.Service()) }

// Build checks the service and freezes it, as [Activity.Build] does.
func (s *Service) Build() (ServiceEntry, error) {
	if err := incomplete(s.Ref, s.Faults()); err != nil {
		return ServiceEntry{}, err
	}
	kept := s.clone()
	return ServiceEntry{&kept}, nil
}

func (s *Service) clone() Service {
	c := *s
	c.Clients = listOf(s.Clients)
	c.SubProcessors = listOf(s.SubProcessors)
	for i := range c.SubProcessors {
		c.SubProcessors[i].Authorised = listOf(c.SubProcessors[i].Authorised)
	}
	c.Transfers = listOf(s.Transfers)
	c.Security = listOf(s.Security)
	c.Notes = listOf(s.Notes)
	return c
}
