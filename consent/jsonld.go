package consent

import (
	"errors"
	"fmt"
	"net/url"
	"slices"
	"strings"
	"time"

	"golang.org/x/text/language"

	"github.com/rgpd-go/rgpd"
	"github.com/rgpd-go/rgpd/internal/jsonld"
)

// A Party is a professional or a call centre, as an export describes it.
type Party struct {
	// Name is the one that forms and records use.
	Name string
	// Identifier is an official number: "SIREN 123456789".
	Identifier string
	Address    string
	// Contact is where rights are exercised.
	Contact string
}

// A Publisher holds what an export needs and a record does not hold.
type Publisher struct {
	// Base is the absolute IRI under which the house names its things:
	// "https://register.example/".
	Base string
	// Parties describes those that forms name.
	Parties []Party
	// Storage are the countries where the data are kept, as ISO 3166 has them:
	// "FR".
	Storage []string
}

func (p *Publisher) party(name string) Party {
	for _, q := range p.Parties {
		if q.Name == name {
			return q
		}
	}
	return Party{Name: name}
}

type (
	node   = jsonld.Node
	member = jsonld.Member
)

// extension is the namespace of what ISO/IEC TS 27560 has no field for.
const extension = "https://github.com/rgpd-go/rgpd/consent#"

// JSONLD writes the assessed record as a consent record of ISO/IEC TS 27560:2023, in
// the terms of the W3C Data Privacy Vocabulary 2.3, as JSON-LD with its context
// inline. What TS 27560 has no field for, the slot, the digest of the wording, the
// channels and the mentions, stands under a namespace of its own. Sentences are in
// French or English.
//
// It holds personal data. The standard wants the ID of a record to be a UUID; any
// other ID is written under the base of the publisher.
func (a Assessment) JSONLD(p Publisher, tag language.Tag) ([]byte, error) {
	r := &a.record
	base, err := jsonld.ParseBase(p.Base)
	if err != nil {
		return nil, fmt.Errorf("consent: export: %w", err)
	}
	if r.ID == "" {
		return nil, errors.New("consent: export: record.id: empty; give the record an ID, a UUID if it can be")
	}
	for i, c := range p.Storage {
		if len(c) != 2 || c[0] < 'A' || c[0] > 'Z' || c[1] < 'A' || c[1] > 'Z' {
			return nil, fmt.Errorf(
				"consent: export: storage[%d]: not a country code of two capital letters, such as FR",
				i,
			)
		}
	}
	text := func(s string) node { return jsonld.Text(s, languageOf(tag)) }

	id := base.IRI("consent", r.ID)
	if isUUID(r.ID) {
		id = "urn:uuid:" + r.ID
	}
	subject := node{{"@type", "dpv:DataSubject"}, {"skos:broader", "dpv:Consumer"}}
	if r.Person.Ref != "" {
		subject = append(node{{"@id", base.IRI("person", r.Person.Ref)}}, subject...)
	}
	doc := node{
		{"@context", contextOf()},
		{"@id", id},
		{"@type", "dpv:ConsentRecord"},
		{"dct:identifier", r.ID},
		{"dct:conformsTo", "https://w3id.org/dpv/schema/dpv-27560#record-eu-gdpr"},
		{"dpv:hasDataSubject", subject},
		{"dpv:hasDataController", p.describe(r.Form.Principals, "dpv:DataController", base)},
		{"dpv:hasJurisdiction", "loc:FR"},
		{"dpv:hasApplicableLaw", "legal-eu:law-GDPR"},
		{"dpv:hasAuthority", "legal-fr:DPA-FR"},
		{"dpv:hasLegalBasis", "eu-gdpr:A6-1-a"},
		{"dpv:hasNotice", a.notice(base)},
		{"dpv:hasProcess", []node{a.process(p, base, text, tag)}},
		{"dpv:hasConsentStatus", a.statuses(tag)},
		{"ext:channels", strings.Fields(r.Channels.String())},
		{"ext:mentions", r.Form.told()},
	}
	if r.Slot != (Slot{}) {
		doc = append(
			doc,
			member{"ext:agreedSlot", node{{"ext:from", stamp(r.Slot.From)}, {"ext:until", stamp(r.Slot.Until)}}},
		)
	}
	out, err := jsonld.Marshal(doc)
	if err != nil {
		return nil, fmt.Errorf("consent: export: %w", err)
	}
	return out, nil
}

func (p *Publisher) describe(names Names, kind string, base jsonld.Base) (out []node) {
	for _, name := range names {
		q := p.party(name)
		out = append(out, node{
			{"@id", base.IRI("entity", name)}, {"@type", kind}, {"dpv:hasName", q.Name},
			{"dpv:hasIdentifier", q.Identifier}, {"dpv:hasAddress", q.Address}, {"dpv:hasContact", q.Contact},
		})
	}
	return out
}

func (a *Assessment) notice(base jsonld.Base) node {
	f := &a.record.Form
	n := node{{"@type", "dpv:ConsentNotice"}, {"dct:language", f.Language}}
	if f.ID != "" {
		n = append(node{{"@id", base.IRI("notice", strings.Trim(f.ID+"-"+f.Version, "-"))}}, n...)
	}
	if !f.Since.IsZero() {
		n = append(n, member{"dct:created", rgpd.ParisDay(f.Since).String()})
	}
	if f.Wording != "" {
		wording := node{{"@value", f.Wording}}
		if f.Language != "" {
			wording = append(wording, member{"@language", f.Language})
		}
		n = append(n, member{"dct:description", wording})
	}
	digest := f.Digest
	if digest == "" && f.Wording != "" {
		digest = DigestOf(f.Wording)
	}
	return append(n, member{"ext:wordingDigest", digest})
}

func (a *Assessment) process(p Publisher, base jsonld.Base, text func(string) node, tag language.Tag) node {
	r := &a.record
	var purposes []node
	for _, object := range r.Form.Objects {
		purposes = append(purposes, node{
			{"@id", base.IRI("purpose", object)}, {"@type", "dpv:Purpose"}, {"skos:broader", "dpv:DirectMarketing"},
			{
				"dct:description",
				text(rgpd.Text{FR: "Prospection commerciale : ", EN: "Direct marketing: "}.In(tag) + object),
			},
		})
	}
	if purposes == nil {
		purposes = []node{{{"@type", "dpv:Purpose"}, {"skos:broader", "dpv:DirectMarketing"}}}
	}
	var data []string
	if slices.Contains(r.Person.Seen, "name") {
		data = append(data, "pd:Name")
	}
	calls := r.Channels.Has(rgpd.LiveCall) || r.Channels.Has(rgpd.AutomatedCall)
	if calls || r.Channels.Has(rgpd.SMS) {
		data = append(data, "pd:TelephoneNumber")
	}
	if r.Channels.Has(rgpd.Email) {
		data = append(data, "pd:EmailAddress")
	}
	var storage []node
	for _, country := range p.Storage {
		storage = append(storage, node{{"@type", "dpv:StorageLocation"}, {"dpv:hasLocation", "loc:" + country}})
	}
	duration := any(
		node{
			{"@type", "dpv:UntilEventDuration"},
			{
				"dct:description",
				text(
					rgpd.Text{
						FR: "tant que l'on se prévaut du consentement",
						EN: "as long as one relies on the consent",
					}.In(
						tag))}},
	)
	if calls {
		duration = "P3Y" // C. conso., art. R. 223-2
	}
	storage = append(storage, node{{"@type", "dpv:StorageDuration"}, {"dpv:hasDuration", duration}})

	source := map[Collector]string{
		ByPrincipal: "dpv:DataSubjectDataSource", ByProcessor: "dpv:DataSubjectDataSource",
		BySupplier: "dpv:ThirdPartyDataSource",
	}[r.Collection.By]
	right := node{{"@type", []string{"dpv:DataSubjectRight", "eu-gdpr:A7-3"}}}
	control := node{{"@type", "dpv:WithdrawConsent"}}
	if exit, err := url.Parse(r.Form.ExitAt); err == nil && exit.IsAbs() {
		right = append(right, member{"dpv:isExercisedAt", r.Form.ExitAt})
		control = append(control, member{"dpv:isExercisedAt", r.Form.ExitAt})
	} else if r.Form.ExitAt != "" {
		control = append(control, member{"dct:description", r.Form.ExitAt})
	}
	return node{
		{"@type", "dpv:PersonalDataProcess"},
		{"dpv:hasPurpose", purposes},
		{"dpv:hasPersonalData", data},
		{"dpv:hasDataSource", source},
		{"dpv:hasRecipient", p.describe(r.Form.Callers, "dpv:DataProcessor", base)},
		{"dpv:hasStorageCondition", storage},
		{"dpv:hasRight", []node{right}},
		{"dpv:hasConsentControl", control},
	}
}

// statuses are the events of the consent, and what the assessment adds to them.
func (a *Assessment) statuses(tag language.Tag) (out []node) {
	r := &a.record
	status := func(at time.Time, method string, duration node, kinds ...string) {
		n := node{{"@type", kinds}, {"dpv:isIndicatedBy", "dpv:DataSubject"}}
		if !at.IsZero() {
			n = append(n, member{"dpv:isIndicatedAtTime", stamp(at)})
		}
		out = append(out, append(n, member{"dpv:hasIndicationMethod", method}, member{"dpv:hasDuration", duration}))
	}
	endless := node{{"@type", "dpv:EndlessDuration"}}
	switch r.Answer {
	case SaidYes:
		lasts := endless
		if r.Form.Lasts != (Period{}) {
			lasts = node{{"@type", "dpv:TemporalDuration"}, {"rdf:value", r.Form.Lasts.String()}}
		}
		kinds := []string{"dpv:ConsentGiven"}
		if !conditionRows.Row("consent-no-positive-act").When.Act.Accepts(r.Act) && r.Act != 0 {
			kinds = append(kinds, "dpv:ExpressedConsent")
		}
		status(r.At, r.Act.Text().In(tag), lasts, kinds...)
	case SaidNo:
		status(r.At, r.Act.Text().In(tag), endless, "dpv:ConsentRefused")
		return out
	default:
		status(time.Time{}, "", nil, "dpv:ConsentUnknown")
		return out
	}
	s := a.Status()
	switch s.State {
	case Withdrawn:
		status(r.Withdrawal.At, r.Withdrawal.means().In(tag), endless, "dpv:ConsentWithdrawn")
	case Lapsed:
		n := node{{"@type", []string{"dpv:ConsentExpired"}}, {"dpv:isIndicatedAtTime", stamp(s.Until)}}
		out = append(out, n)
	case Flawed:
		out = append(
			out,
			node{
				{"@type", []string{"dpv:ConsentInvalidated"}},
				{"dpv:isIndicatedAtTime", stamp(a.decision.At())},
				{"dct:description", s.Broken.String()},
			},
		)
	}
	return out
}

// told are the mentions that the request made.
func (f *Form) told() (out []string) {
	for _, m := range [...]struct {
		word string
		told bool
	}{
		{"principal", len(f.Principals) > 0}, {"caller", len(f.Callers) > 0}, {"object", len(f.Objects) > 0},
		{"purpose", f.Purpose == Said}, {"data", f.Data == Said}, {"channels", f.Channels == Said},
		{"choice", f.Choice == Said},
		{"period", f.Period == Said}, {"withdrawal", f.Withdrawal == Said}, {"proof", f.Proof == Said},
	} {
		if m.told {
			out = append(out, m.word)
		}
	}
	return out
}

func contextOf() node {
	c := jsonld.Context("dpv", "eu-gdpr", "legal-eu", "legal-fr", "pd", "loc", "dct", "skos", "rdf", "xsd")
	return append(c, member{"ext", extension}).Typed("@id",
		"dpv:hasApplicableLaw", "dpv:hasAuthority", "dpv:hasConsentControl", "dpv:hasConsentStatus",
		"dpv:hasDataController",
		"dpv:hasDataSource", "dpv:hasDataSubject", "dpv:hasJurisdiction", "dpv:hasLegalBasis", "dpv:hasLocation",
		"dpv:hasNotice", "dpv:hasPersonalData", "dpv:hasProcess", "dpv:hasPurpose", "dpv:hasRecipient", "dpv:hasRight",
		"dpv:hasStorageCondition", "dpv:isExercisedAt", "dpv:isIndicatedBy", "dct:conformsTo", "skos:broader",
	).
		Typed("xsd:date", "dct:created").Typed("xsd:dateTime", "dpv:isIndicatedAtTime", "ext:from", "ext:until")
}

func stamp(at time.Time) string {
	if at.IsZero() {
		return ""
	}
	return at.UTC().Format(time.RFC3339Nano)
}

func languageOf(tag language.Tag) string { return rgpd.Text{FR: "fr", EN: "en"}.In(tag) }

func isUUID(s string) bool {
	if len(s) != 36 {
		return false
	}
	for i, c := range []byte(s) {
		if dash := i == 8 || i == 13 || i == 18 || i == 23; dash != (c == '-') ||
			!dash && !strings.ContainsRune("0123456789abcdefABCDEF", rune(c)) {
			return false
		}
	}
	return true
}
