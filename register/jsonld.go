package register

import (
	"fmt"
	"io"

	"golang.org/x/text/language"

	"github.com/rgpd-go/rgpd"
	"github.com/rgpd-go/rgpd/internal/jsonld"
	"github.com/rgpd-go/rgpd/transfer"
)

type (
	node   = jsonld.Node
	member = jsonld.Member
)

// WriteJSONLD writes the register in the terms of the W3C Data Privacy Vocabulary
// 2.3, as JSON-LD with its context inline: the vocabulary publishes none. Things are
// named under base, an absolute IRI such as "https://register.example/". Sentences are
// in French or English. It holds the personal data of contacts.
//
// The basis of art. 6 stands with the processing, that of chapter V with a process of
// its own for each transfer. The vocabulary has no term for much of a register: what is on
// record stands in words besides, section by section, in the parts of each thing
// (dct:hasPart), so that no fact is left out.
func (r *Register) WriteJSONLD(w io.Writer, base string, tag language.Tag) error {
	if err := r.Check(); err != nil {
		return err
	}
	under, err := jsonld.ParseBase(base)
	if err != nil {
		return fmt.Errorf("register: export: %w", err)
	}
	l := linked{under, tag}
	var processes, breaches []node
	for _, e := range r.Entries {
		a := e.Activity()
		processes = append(processes, append(l.activity(&a), l.inWords(a.leaf(tag))))
	}
	for _, e := range r.Services {
		s := e.Service()
		processes = append(processes, append(l.service(&s), l.inWords(s.leaf(tag))))
	}
	for i := range r.Breaches {
		b := &r.Breaches[i]
		n := node{
			{"@id", l.IRI("breach", b.Ref)},
			{"@type", "dpv:DataBreachRecord"},
			{"dct:identifier", b.Ref},
			{"dct:description", l.text(b.Facts)},
			l.inWords(b.leaf(r.seen(b), tag)),
		}
		breaches = append(breaches, n)
	}
	doc := node{
		{"@context", context()}, {"@id", string(l.Base) + "register"}, {"@type", []string{"dpv:ROPA", "dcat:Catalog"}},
		{"dct:title", jsonld.Text(r.title(tag), l.language())},
		{"dct:modified", r.On.String()},
		{"dpv:hasApplicableLaw", "legal-eu:law-GDPR"}, {"dpv:hasAuthority", "legal-fr:DPA-FR"},
		{"dpv:hasDataController", l.party("dpv:DataController", &r.Holder)},
		{"dpv:hasDataProtectionOfficer", l.party("dpv:DataProtectionOfficer", &r.DPO.Contact)},
		{"dpv:hasProcess", processes},
	}
	parts := l.sections(r.own(tag))
	if len(breaches) > 0 {
		parts = append(parts, node{
			{"@id", string(l.Base) + "breaches"},
			{"@type", "eu-gdpr:DataBreachRegister"},
			{"dct:hasPart", breaches},
		})
	}
	doc = append(doc, member{"dct:hasPart", parts})
	out, err := jsonld.Marshal(doc)
	if err != nil {
		return fmt.Errorf("register: export: %w", err)
	}
	_, err = w.Write(out)
	return err
}

// linked writes nodes under a base, in a language.
type linked struct {
	jsonld.Base
	tag language.Tag
}

func (l linked) language() string { return rgpd.Text{FR: "fr", EN: "en"}.In(l.tag) }

// text is a sentence with the language that it is really in.
func (l linked) text(t rgpd.Text) node {
	s := say(t, l.tag)
	if s == "" {
		return nil
	}
	of := l.language()
	if s == t.FR && t.EN != s {
		of = "fr"
	} else if s == t.EN && t.FR != s {
		of = "en"
	}
	return jsonld.Text(s, of)
}

// inWords are all facts of a thing, as every other export has them.
func (l linked) inWords(of leaf) member { return member{"dct:hasPart", l.sections(of)} }

func (l linked) sections(of leaf) (out []node) {
	for _, s := range of.Sections {
		var lines []string
		for _, n := range s.Lines {
			says := joined(rgpd.Text{FR: " : ", EN: ": "}.In(l.tag), n.Label, n.Value)
			if n.Detail != "" {
				says += " (" + n.Detail + ")"
			}
			lines = append(lines, says)
		}
		out = append(out, node{{"dct:title", s.Title}, {"dct:description", lines}})
	}
	return out
}

func (l linked) party(kind string, p *Party) node {
	if *p == (Party{}) {
		return nil
	}
	return node{
		{"@id", l.IRI("entity", p.Name)}, {"@type", kind}, {"dpv:hasName", p.Name}, {"dpv:hasIdentifier", p.Identifier},
		{
			"dpv:hasAddress",
			joined(", ", p.Address, joined(" ", p.Postcode, p.City), string(p.Country)),
		}, {"dpv:hasContact", joined(", ", p.Email, p.Phone)},
	}
}

var (
	basisTerms = map[Basis]string{
		ConsentBasis:        "eu-gdpr:A6-1-a",
		ContractBasis:       "eu-gdpr:A6-1-b",
		LegalObligation:     "eu-gdpr:A6-1-c",
		LegitimateInterests: "eu-gdpr:A6-1-f",
	}
	rightTerms = map[Right]string{
		Withdraw: "eu-gdpr:A7-3", Access: "eu-gdpr:A15", Rectify: "eu-gdpr:A16", Erase: "eu-gdpr:A17",
		Restrict: "eu-gdpr:A18", Port: "eu-gdpr:A20",
		Object: "eu-gdpr:A21", ObjectToProspecting: "eu-gdpr:A21", NoAutomatedDecision: "eu-gdpr:A22",
	}
	subjectTerms   = map[SubjectKind]string{Employees: "dpv:Employee", Customers: "dpv:Customer"}
	technicalTerms = map[MeasureKind]string{
		Encryption: "dpv:Encryption", AccessControl: "dpv:AccessControlMethod",
		Traceability: "dpv:ActivityMonitoring", Backup: "dpv:DataBackupProtocols",
		Pseudonymisation: "dpv:Pseudonymisation",
	}
	organisationalTerms = map[MeasureKind]string{
		ProcessorControl: "dpv:ControllerProcessorAgreement",
		StaffInstruction: "dpv:DataProtectionTraining",
	}
	toolTerms = map[transfer.Tool]string{
		transfer.ClaimedAdequacy: "eu-gdpr:A45-3", transfer.PublicInstrument: "eu-gdpr:A46-2-a",
		transfer.BCRController: "eu-gdpr:A46-2-b", transfer.BCRProcessor: "eu-gdpr:A46-2-b",
		transfer.StandardClauses: "eu-gdpr:A46-2-c", transfer.OldClauses: "eu-gdpr:A46-2-c",
		transfer.AuthorityClauses: "eu-gdpr:A46-2-d", transfer.CodeOfConduct: "eu-gdpr:A46-2-e",
		transfer.Certification: "eu-gdpr:A46-2-f", transfer.AdHocClauses: "eu-gdpr:A46-3-a",
		transfer.AdministrativeArrangement: "eu-gdpr:A46-3-b",
	}
	derogationTerms = map[transfer.Derogation]string{
		transfer.ExplicitConsent: "eu-gdpr:A49-1-a", transfer.ContractWithPerson: "eu-gdpr:A49-1-b",
		transfer.ContractInInterest: "eu-gdpr:A49-1-c", transfer.LegalClaims: "eu-gdpr:A49-1-e",
		transfer.CompellingInterest: "eu-gdpr:A49-2",
	}
	dpiaTerms = map[DPIAStatus]string{
		DPIANotRequired: "eu-gdpr:DPIANotRequired",
		DPIARequired:    "eu-gdpr:DPIARequired",
		DPIADone:        "dpv:DPIA",
	}
)

func (l linked) activity(a *Activity) node {
	id := l.IRI("entry", a.Ref)
	var joint, purposes, subjects, data, storage, recipients, processors []node
	for i := range a.Joint {
		joint = append(joint, l.party("dpv:DataController", &a.Joint[i]))
	}
	for _, p := range append([]Purpose{a.Purpose}, a.SubPurposes...) {
		purposes = append(purposes, node{{"@type", "dpv:Purpose"}, {"dct:description", l.text(p.Says)}})
	}
	for _, s := range a.Subjects {
		name := s.Name
		if silent(name) {
			name = s.Kind.Text()
		}
		subjects = append(
			subjects,
			node{{"@type", "dpv:DataSubject"}, {"skos:broader", subjectTerms[s.Kind]}, {"dct:title", l.text(name)}},
		)
	}
	for i := range a.Data {
		d := &a.Data[i]
		data = append(data, node{{"dct:title", l.text(d.Name)}, {"dct:description", l.text(d.Items)}})
		for k := range d.Retention {
			r := &d.Retention[k]
			storage = append(storage, node{
				{
					"@type",
					"dpv:StorageDuration",
				}, {
					"dpv:hasDuration", string(r.Period),
				}, {"dct:title", l.text(d.Name)}, {"dct:description", jsonld.Text(r.In(l.tag), l.language())},
			})
		}
	}
	for _, x := range a.Recipients {
		n := node{{"dct:title", l.text(x.Name)}, {"dpv:hasLocation", place(x.Country)}}
		if x.Kind == ProcessorRecipient {
			processors = append(processors, append(node{{"@type", "dpv:DataProcessor"}}, n...))
		} else {
			recipients = append(recipients, n)
		}
	}
	var bases []any
	for _, b := range a.Bases {
		if term := basisTerms[b.Basis]; term != "" {
			bases = append(bases, term)
		} else if b.Basis != 0 {
			bases = append(bases, node{{"dct:description", b.Basis.in(l.tag)}})
		}
	}
	var rights []string
	for _, x := range a.Rights {
		if term := rightTerms[x]; term != "" && (len(rights) == 0 || rights[len(rights)-1] != term) {
			rights = append(rights, term)
		}
	}
	technical, organisational := l.measures(a.Security)
	return node{
		{"@id", id}, {"@type", "dpv:PersonalDataProcess"}, {"dct:identifier", a.Ref}, {"dct:title", l.text(a.Name)},
		{"dct:created", a.Created.String()}, {"dct:modified", a.Updated.String()},
		{"dpv:hasDataController", l.party("dpv:DataController", &a.Controller)}, {"dpv:hasJointDataControllers", joint},
		{
			"dpv:hasRepresentative",
			l.party("dpv:Representative", &a.Representative),
		}, {"dpv:hasDataProtectionOfficer", l.party("dpv:DataProtectionOfficer", &a.DPO.Contact)},
		{
			"dpv:hasPurpose",
			purposes,
		}, {"dpv:hasLegalBasis", bases}, {"dpv:hasDataSubject", subjects}, {"dpv:hasPersonalData", data},
		{"dpv:hasStorageCondition", storage}, {"dpv:hasRecipient", recipients}, {"dpv:hasDataProcessor", processors},
		{
			"dpv:hasTechnicalMeasure",
			technical,
		}, {"dpv:hasOrganisationalMeasure", organisational}, {"dpv:hasRight", rights},
		{"dpv:hasImpactAssessment", dpiaTerms[a.DPIA.Status]}, {"dpv:hasProcess", l.transfers(id, a.Transfers)},
	}
}

func (l linked) service(s *Service) node {
	id := l.IRI("service", s.Ref)
	var clients, subs []node
	for i := range s.Clients {
		clients = append(
			clients,
			append(
				l.party("dpv:DataController", &s.Clients[i].Controller),
				member{"dct:description", l.text(s.Clients[i].Operations)},
			),
		)
	}
	for i := range s.SubProcessors {
		subs = append(
			subs,
			append(
				l.party("dpv:DataSubProcessor", &s.SubProcessors[i].Party),
				member{"dct:description", l.text(s.SubProcessors[i].Service)},
			),
		)
	}
	technical, organisational := l.measures(s.Security)
	return node{
		{"@id", id}, {"@type", "dpv:PersonalDataProcess"}, {"dct:identifier", s.Ref}, {"dct:title", l.text(s.Name)},
		{"dct:created", s.Created.String()}, {"dct:modified", s.Updated.String()},
		{
			"dpv:hasDataController",
			clients,
		}, {"dpv:hasDataProcessor", append([]node{l.party("dpv:DataProcessor", &s.Processor)}, subs...)},
		{
			"dpv:hasRepresentative",
			l.party("dpv:Representative", &s.Representative),
		}, {"dpv:hasDataProtectionOfficer", l.party("dpv:DataProtectionOfficer", &s.DPO.Contact)},
		{
			"dpv:hasTechnicalMeasure",
			technical,
		}, {"dpv:hasOrganisationalMeasure", organisational}, {"dpv:hasProcess", l.transfers(id, s.Transfers)},
	}
}

func (l linked) measures(ms []Measure) (technical, organisational []node) {
	for _, m := range ms {
		detail := l.text(m.Detail)
		if detail == nil {
			detail = l.text(m.Kind.Text())
		}
		if term := organisationalTerms[m.Kind]; term != "" {
			organisational = append(organisational, node{{"@type", term}, {"dct:description", detail}})
		} else {
			technical = append(technical, node{{"@type", technicalTerms[m.Kind]}, {"dct:description", detail}})
		}
	}
	return technical, organisational
}

func (l linked) transfers(id string, ts []Transfer) (out []node) {
	for i := range ts {
		t := &ts[i]
		term := toolTerms[t.Safeguard.Tool]
		if term == "" {
			term = derogationTerms[t.Derogation]
		}
		out = append(out, node{
			{
				"@id",
				fmt.Sprintf("%s#transfer-%d", id, i+1),
			}, {"@type", "dpv:PersonalDataProcess"}, {"dpv:hasProcessing", "dpv:CrossBorderTransfer"},
			{
				"dpv:hasDataImporter",
				node{
					{"@type", "dpv:DataImporter"},
					{"dct:title", l.text(t.Recipient)},
					{"dpv:hasName", t.Organisation},
				},
			},
			{
				"dpv:hasThirdCountry",
				place(t.Country),
			}, {"dpv:hasLegalBasis", term}, {"dct:description", l.text(t.Documents)},
		})
	}
	return out
}

func place(c transfer.Country) string {
	if c == "" {
		return ""
	}
	return "loc:" + string(c)
}

func context() node {
	return jsonld.Context("dpv", "eu-gdpr", "legal-eu", "legal-fr", "loc", "dct", "dcat", "skos", "xsd").Typed("@id",
		"dpv:hasApplicableLaw", "dpv:hasAuthority", "dpv:hasDataController", "dpv:hasDataImporter",
		"dpv:hasDataProcessor",
		"dpv:hasDataProtectionOfficer", "dpv:hasDataSubject", "dpv:hasImpactAssessment", "dpv:hasJointDataControllers",
		"dpv:hasLegalBasis", "dpv:hasLocation", "dpv:hasOrganisationalMeasure", "dpv:hasPersonalData", "dpv:hasProcess",
		"dpv:hasProcessing", "dpv:hasPurpose", "dpv:hasRecipient", "dpv:hasRepresentative", "dpv:hasRight",
		"dpv:hasStorageCondition", "dpv:hasTechnicalMeasure", "dpv:hasThirdCountry", "skos:broader",
	).
		Typed("xsd:date", "dct:created", "dct:modified")
}
