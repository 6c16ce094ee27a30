package register

import (
	"encoding"
	"fmt"
	"slices"
	"strconv"
	"strings"

	"golang.org/x/text/language"

	"github.com/rgpd-go/rgpd"
	"github.com/rgpd-go/rgpd/internal/enum"
	"github.com/rgpd-go/rgpd/internal/input"
)

// Incomplete is why an entry cannot be finished: all its faults at once, the
// gravest first, warnings and advice included. Its message names paths and
// rules, and of what the entry says the shape of its reference.
type Incomplete struct {
	Ref    string
	Faults []rgpd.Finding
}

// Error lists the paths at fault, in English.
func (e *Incomplete) Error() string {
	var b strings.Builder
	fmt.Fprintf(&b, "register: entry %q:", input.Shape(e.Ref))
	for _, f := range e.Faults {
		if f.Level == rgpd.Error {
			fmt.Fprintf(&b, " %s: %s;", f.Path, f.Says.EN)
		}
	}
	return strings.TrimSuffix(b.String(), ";")
}

// In lists all faults for a reader, one a line: level, path, what is wrong, what
// to write, the source.
func (e *Incomplete) In(tag language.Tag) string { return Lines(e.Faults, tag) }

// Lines writes findings for a reader, one a line, in French or English: each field in words, with the number of its
// place in a list, from 1.
func Lines(findings []rgpd.Finding, tag language.Tag) string {
	var b strings.Builder
	colon := rgpd.Text{FR: " : ", EN: ": "}.In(tag)
	for _, f := range findings {
		fmt.Fprintf(
			&b,
			"%s, %s%s%s%s%s",
			levelText(f.Level).In(tag),
			placeIn(f.Path, tag),
			colon,
			f.Says.In(tag),
			semicolon(tag),
			f.Do.In(tag),
		)
		if len(f.Sources) > 0 {
			fmt.Fprintf(&b, " (%s)", f.Sources[0].Ref)
		}
		b.WriteByte('\n')
	}
	return b.String()
}

// placeIn is a field in words, with the numbers of its places in lists, from 1: Exception de l'art. 9 n° 2. One without
// words stays as its path.
func placeIn(path string, tag language.Tag) string {
	words := FieldName(path).In(tag)
	if words == "" {
		return path
	}
	var places []string
	for _, part := range strings.Split(path, "[")[1:] {
		digits, _, _ := strings.Cut(part, "]")
		if n, err := strconv.Atoi(digits); err == nil {
			places = append(places, strconv.Itoa(n+1))
		}
	}
	if len(places) > 0 {
		words += rgpd.Text{FR: " n° ", EN: " no. "}.In(tag) + strings.Join(places, ".")
	}
	return words
}

func levelText(l rgpd.Level) rgpd.Text {
	switch l {
	case rgpd.Error:
		return rgpd.Text{FR: "erreur", EN: "error"}
	case rgpd.Defect:
		return rgpd.Text{FR: "défaut", EN: "defect"}
	case rgpd.Warning:
		return rgpd.Text{FR: "attention", EN: "warning"}
	}
	return rgpd.Text{FR: "conseil", EN: "advice"}
}

func incomplete(ref string, faults []rgpd.Finding) error {
	if len(faults) > 0 && faults[0].Level == rgpd.Error {
		return &Incomplete{ref, faults}
	}
	return nil
}

// findings collects what a check found.
type findings []rgpd.Finding

func (f *findings) add(id rgpd.RuleID, path string) {
	row := checks.Row(id)
	rule := row.Rule()
	*f = append(*f, rgpd.Finding{
		Rule: id, Level: row.More.Level, Path: path, Says: rule.Says, Do: rule.Do, Sources: rule.Sources,
		Clause: row.More.Clause,
	})
}

// graded puts the gravest first, and else keeps the order of the fields.
func (f findings) graded() []rgpd.Finding {
	slices.SortStableFunc(f, func(a, b rgpd.Finding) int { return int(b.Level) - int(a.Level) })
	return f
}

// malformed files a value that cannot stand, with what to write instead.
func (f *findings) malformed(path string, do rgpd.Text) {
	f.add("register-value-malformed", path)
	(*f)[len(*f)-1].Do = do
}

func silent(t rgpd.Text) bool {
	return strings.TrimSpace(t.FR) == "" && strings.TrimSpace(t.EN) == ""
}

// Faults returns all that the activity lacks, the gravest first: an error for what
// art. 30(1) makes compulsory and for values that cannot stand, a warning for what it asks
// "where possible", an info for what is good practice. Countries are judged when the entry was
// last updated; [Activity.Review] judges them on its own day.
func (a *Activity) Faults() []rgpd.Finding { return a.faults(a.day()) }

func (a *Activity) faults(on rgpd.Date) []rgpd.Finding {
	var f findings
	f.party(&a.Controller, "controller", "register-controller-missing", "register-controller-unreachable")
	for i := range a.Joint {
		f.party(&a.Joint[i], fmt.Sprintf("joint[%d]", i), "register-joint-unnamed", "register-joint-unnamed")
	}
	f.representative(&a.Controller, &a.Representative, on)
	f.officer(&a.DPO, "dpo")

	if silent(a.Purpose.Says) {
		f.add("register-purpose-missing", "purpose")
	}
	purposes := map[string]bool{}
	label := func(id, path string) {
		if id != "" && purposes[id] {
			f.malformed(
				path,
				rgpd.Text{
					FR: "donner à chaque finalité un identifiant à elle",
					EN: "give each purpose an ID of its own",
				},
			)
		}
		purposes[id] = id != ""
	}
	label(a.Purpose.ID, "purpose.id")
	for i, p := range a.SubPurposes {
		path := fmt.Sprintf("sub_purposes[%d]", i)
		label(p.ID, path+".id")
		if silent(p.Says) {
			f.add("register-purpose-missing", path)
		}
	}

	if len(a.Subjects) == 0 {
		f.add("register-subjects-missing", "subjects")
	}
	for i, s := range a.Subjects {
		path := fmt.Sprintf("subjects[%d]", i)
		if silent(s.Name) && (s.Kind == 0 || s.Kind == OtherPeople) {
			f.add("register-subjects-missing", path)
		}
		inRange(&f, s.Kind, path+".kind")
	}

	if len(a.Data) == 0 {
		f.add("register-data-missing", "data")
	}
	for i := range a.Data {
		f.category(&a.Data[i], fmt.Sprintf("data[%d]", i), purposes)
	}

	if len(a.Recipients) == 0 {
		f.add("register-recipients-missing", "recipients")
	}
	for i, r := range a.Recipients {
		path := fmt.Sprintf("recipients[%d]", i)
		if silent(r.Name) {
			f.add("register-recipients-missing", path+".name")
		}
		inRange(&f, r.Kind, path+".kind")
		f.country(r.Country, path+".country")
		if abroad(r.Country, on) == rgpd.Yes &&
			!slices.ContainsFunc(a.Transfers, func(t Transfer) bool { return t.Country == r.Country }) {
			f.add("register-transfer-undeclared", path+".country")
		}
	}
	f.transfers(a.Transfers, a.AnyTransfer)
	f.security(a.Security)
	f.dates(a.Created, a.Updated)
	f.advice(a)
	return f.graded()
}

// day is when the entry was last updated.
func (a *Activity) day() rgpd.Date {
	if a.Updated != 0 {
		return a.Updated
	}
	return rgpd.LawAsOf
}

func (f *findings) advice(a *Activity) {
	if silent(a.Name) && a.Ref == "" {
		f.add("register-name-missing", "name")
	}
	if len(a.Bases) == 0 {
		f.add("register-basis-missing", "bases")
	}
	for i, b := range a.Bases {
		path := fmt.Sprintf("bases[%d]", i)
		if b.Basis == 0 {
			f.add("register-basis-missing", path+".basis")
		}
		if b.Basis == LegitimateInterests && silent(b.Interest) {
			f.add("register-interest-unsaid", path+".interest")
		}
		inRange(f, b.Basis, path+".basis")
	}
	if len(a.Origins) == 0 {
		f.add("register-origin-unsaid", "origins")
	}
	if len(a.Rights) == 0 {
		f.add("register-rights-unsaid", "rights")
	}
	for i, r := range a.Rights {
		path := fmt.Sprintf("rights[%d]", i)
		if r == 0 {
			f.malformed(path, rgpd.Text{FR: "nommer le droit", EN: "name the right"})
		}
		inRange(f, r, path)
	}
	if silent(a.Information) {
		f.add("register-information-unsaid", "information")
	}
	if a.DPIA.Status == 0 {
		f.add("register-dpia-unsaid", "dpia.status")
	}
	inRange(f, a.DPIA.Status, "dpia.status")
	inRange(f, a.Status, "status")
}

func (f *findings) party(p *Party, path string, unnamed, unreachable rgpd.RuleID) {
	if strings.TrimSpace(p.Name) == "" {
		f.add(unnamed, path+".name")
	}
	if !p.reachable() {
		f.add(unreachable, path)
	}
	f.country(p.Country, path+".country")
}

// representative: RGPD, art. 27, asks for one of a controller or processor that is
// not in the Union.
func (f *findings) representative(of, r *Party, on rgpd.Date) {
	switch {
	case *r != Party{}:
		f.party(r, "representative", "register-representative-missing", "register-representative-missing")
	case abroad(of.Country, on) == rgpd.Yes:
		f.add("register-representative-missing", "representative")
	}
}

func (f *findings) officer(o *Officer, path string) {
	if *o != (Officer{}) {
		f.party(&o.Contact, path+".contact", "register-officer-unreachable", "register-officer-unreachable")
	}
}

func (f *findings) dates(created, updated rgpd.Date) {
	switch {
	case created == 0 && updated == 0:
		f.add("register-dates-unsaid", "created")
	case updated != 0 && updated < created:
		f.malformed(
			"updated",
			rgpd.Text{
				FR: "une mise à jour ne précède pas la création",
				EN: "an update does not come before the creation",
			},
		)
	}
}

// inRange files an enumeration whose value has no word.
func inRange[T interface {
	~uint8
	encoding.TextMarshaler
}](f *findings, v T, path string) {
	if _, err := v.MarshalText(); err == nil {
		return
	}
	names := strings.Join(enum.Words[T](), ", ")
	f.malformed(path, rgpd.Text{FR: "l'un de : " + names, EN: "one of: " + names})
}

// Faults returns all that the service lacks, graded as [Activity.Faults] does by
// art. 30(2).
func (s *Service) Faults() []rgpd.Finding {
	var f findings
	f.party(&s.Processor, "processor", "register-processor-missing", "register-processor-missing")
	f.representative(&s.Processor, &s.Representative, rgpd.LawAsOf)
	f.officer(&s.DPO, "dpo")
	if len(s.Clients) == 0 {
		f.add("register-client-missing", "clients")
	}
	named := map[string]bool{}
	for i := range s.Clients {
		c := &s.Clients[i]
		path := fmt.Sprintf("clients[%d]", i)
		f.party(&c.Controller, path+".controller", "register-client-missing", "register-client-unreachable")
		named[c.Controller.Name] = true
		if c.Representative != (Party{}) {
			f.party(
				&c.Representative,
				path+".representative",
				"register-representative-missing",
				"register-representative-missing",
			)
		}
		f.officer(&c.DPO, path+".dpo")
		if silent(c.Operations) {
			f.add("register-operations-missing", path+".operations")
		}
	}
	for i := range s.SubProcessors {
		p := &s.SubProcessors[i]
		path := fmt.Sprintf("sub_processors[%d]", i)
		if p.Party.Name == "" {
			f.add("register-sub-processor-unnamed", path+".party.name")
		}
		f.country(p.Party.Country, path+".party.country")
		for k, by := range p.Authorised {
			if !named[by.Client] {
				f.malformed(
					fmt.Sprintf("%s.authorised[%d].client", path, k),
					rgpd.Text{FR: "nommer un client de la fiche", EN: "name a client of the entry"},
				)
			}
		}
		if len(p.Authorised) < len(s.Clients) {
			f.add("register-sub-processor-not-authorised", path+".authorised")
		}
		if abroad(p.Party.Country, rgpd.LawAsOf) == rgpd.Yes &&
			!slices.ContainsFunc(s.Transfers, func(t Transfer) bool { return t.Country == p.Party.Country }) {
			f.add("register-transfer-undeclared", path+".party.country")
		}
	}
	f.transfers(s.Transfers, s.AnyTransfer)
	f.security(s.Security)
	f.dates(s.Created, s.Updated)
	inRange(&f, s.Status, "status")
	f.unwritten(OfService, s)
	return f.graded()
}
