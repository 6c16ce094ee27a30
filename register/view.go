package register

import (
	"fmt"
	"strings"
	"time"

	"golang.org/x/text/language"

	"github.com/rgpd-go/rgpd"
)

// A leaf is an entry, a service or a breach as a reader sees it: what the exports
// that have no form of their own write.
type leaf struct {
	Ref, Name string
	Sections  []section
}

type section struct {
	Title string
	Lines []line
	wants string // what is said where there is no line; empty: it may be empty
}

// A line is a fact. Class is [hole] for one that lacks.
type line struct{ Label, Value, Detail, Class string }

const hole = "hole"

func (l *leaf) section(tag language.Tag, fr, en string) { // opens one
	l.Sections = append(l.Sections, section{Title: rgpd.Text{FR: fr, EN: en}.In(tag)})
}

// named adds a line that has to be there: of a label alone it says that the rest lacks.
func (l *leaf) named(tag language.Tag, label, value, detail string) {
	if label != "" && joined("", value, detail) == "" {
		s := &l.Sections[len(l.Sections)-1]
		s.Lines = append(s.Lines, line{label, rgpd.Text{FR: "à compléter", EN: "to be completed"}.In(tag), "", hole})
		return
	}
	l.line(label, value, detail)
}

// asked opens a section that art. 30 asks for: empty, it is shown as a hole.
func (l *leaf) asked(tag language.Tag, fr, en string) {
	l.section(tag, fr, en)
	l.Sections[len(l.Sections)-1].wants = rgpd.Text{
		FR: "rien n'est consigné : à compléter", EN: "nothing is on record: to be completed",
	}.In(tag)
}

// line adds one to the open section, unless it says nothing.
func (l *leaf) line(label, value, detail string) {
	if joined("", value, detail) == "" {
		return
	}
	s := &l.Sections[len(l.Sections)-1]
	says := line{Label: label, Value: value, Detail: detail}
	if isUnwritten(value) || isUnwritten(detail) {
		says.Class = hole
	}
	s.Lines = append(s.Lines, says)
}

func (l *leaf) done() leaf {
	kept := l.Sections[:0]
	for _, s := range l.Sections {
		if len(s.Lines) == 0 && s.wants != "" {
			s.Lines = []line{{Label: s.Title, Value: s.wants, Class: hole}}
		}
		if len(s.Lines) > 0 {
			kept = append(kept, s)
		}
	}
	l.Sections = kept
	return *l
}

func (a *Activity) leaf(tag language.Tag) leaf {
	in := func(fr, en string) string { return rgpd.Text{FR: fr, EN: en}.In(tag) }
	l := leaf{Ref: a.Ref, Name: say(a.Name, tag)}
	l.section(tag, "Description du traitement", "Description of the processing")
	l.line(in("Nom du traitement", "Name"), l.Name, "")
	l.line(in("N° / RÉF", "Reference"), a.Ref, say(statusTexts[min(int(a.Status), len(statusTexts)-1)], tag))
	l.line(in("Date de création", "Created"), day(a.Created, tag), "")
	l.line(in("Mise à jour", "Updated"), day(a.Updated, tag), "")
	l.section(tag, "Acteurs", "Parties")
	l.line(in("Responsable du traitement", "Controller"), a.Controller.in(tag), "")
	l.line(in("Délégué à la protection des données", "Data protection officer"), a.DPO.Contact.in(tag), a.DPO.Company)
	l.line(in("Représentant", "Representative"), a.Representative.in(tag), "")
	for i := range a.Joint {
		l.line(in("Responsable conjoint", "Joint controller"), a.Joint[i].in(tag), "")
	}
	l.asked(tag, "Finalités", "Purposes")
	l.line(in("Finalité principale", "Main purpose"), say(a.Purpose.Says, tag), "")
	for i, p := range a.SubPurposes {
		l.line(fmt.Sprintf("%s %d", in("Sous-finalité", "Sub-purpose"), i+1), say(p.Says, tag), "")
	}
	l.asked(tag, "Catégories de données personnelles", "Categories of personal data")
	for i := range a.Data {
		d := &a.Data[i]
		name := say(d.Name, tag)
		if name == "" {
			name = d.Kind.Text().In(tag)
		}
		exception := ""
		if d.Exception != 0 {
			exception = in("exception : ", "exception: ") + d.Exception.in(tag)
		}
		kept := retentionsIn(d.Retention, tag)
		if kept == "" {
			kept = in("durée de conservation à compléter", "retention to be completed")
		}
		l.line(name, joined("\n", say(d.Items, tag), exception), kept)
		if s := &l.Sections[len(l.Sections)-1]; len(d.Retention) == 0 {
			s.Lines[len(s.Lines)-1].Class = hole
		}
	}
	l.asked(tag, "Catégories de personnes concernées", "Categories of data subjects")
	for _, s := range a.Subjects {
		l.line(s.Kind.Text().In(tag), say(s.Name, tag), "")
		if silent(s.Name) {
			l.line(s.Kind.Text().In(tag), s.Kind.Text().In(tag), "")
		}
	}
	l.asked(tag, "Destinataires", "Recipients")
	for _, r := range a.Recipients {
		l.named(tag, r.Kind.Text().In(tag), say(r.Name, tag), joined(", ", countryName(r.Country, tag), r.Contract))
	}
	l.security(a.Security, tag)
	l.transfers(a.Transfers, uint8(a.AnyTransfer), tag)
	l.section(tag, "Informations complémentaires", "Further information")
	for _, b := range a.Bases {
		l.line(
			in("Base légale", "Legal basis"),
			b.Basis.in(tag),
			joined(semicolon(tag), say(b.When, tag), say(b.Interest, tag)),
		)
	}
	for _, o := range a.Origins {
		l.line(in("Source des données", "Source of the data"), say(o, tag), "")
	}
	var rights []string
	for _, r := range a.Rights {
		rights = append(rights, textOf(rightTexts[:], uint8(r)).In(tag))
	}
	l.line(in("Droits des personnes", "Rights"), strings.Join(rights, ", "), "")
	l.line(in("Information des personnes", "Information"), say(a.Information, tag), "")
	l.line(
		in("Décision automatisée", "Automated decision"),
		textOf(answerTexts[:], uint8(a.AutomatedDecision)).In(tag),
		"",
	)
	l.line(
		in("Analyse d'impact", "Impact assessment"),
		textOf(dpiaTexts[:], uint8(a.DPIA.Status)).In(tag),
		say(a.DPIA.Reason, tag),
	)
	l.line(in("Logiciels", "Software"), strings.Join(a.Software, ", "), "")
	l.line(in("Service responsable", "Owner"), say(a.Owner, tag), "")
	for _, n := range a.Notes {
		l.line("Note", say(n, tag), "")
	}
	l.rest(*a, tag)
	return l.done()
}

func (l *leaf) security(ms []Measure, tag language.Tag) {
	l.asked(tag, "Mesures de sécurité", "Security measures")
	for _, m := range ms {
		detail := say(m.Detail, tag)
		if detail == "" {
			detail = m.Kind.Text().In(tag)
		}
		l.line(m.Kind.Text().In(tag), detail, "")
	}
}

func (l *leaf) transfers(ts []Transfer, said uint8, tag language.Tag) {
	l.asked(tag, "Transferts hors UE", "Transfers outside the Union")
	l.line(
		rgpd.Text{FR: "Des données quittent-elles l'Union ?", EN: "Do data leave the Union?"}.In(tag),
		textOf(answerTexts[:], said).In(tag),
		"",
	)
	for i := range ts {
		t := &ts[i]
		l.named(
			tag,
			say(t.Recipient, tag),
			joined(", ", t.place(tag), t.guarantee().In(tag)),
			joined(semicolon(tag), say(t.Documents, tag), t.Link),
		)
	}
}

func (s *Service) leaf(tag language.Tag) leaf {
	in := func(fr, en string) string { return rgpd.Text{FR: fr, EN: en}.In(tag) }
	l := leaf{Ref: s.Ref, Name: say(s.Name, tag)}
	l.section(tag, "Description de l'activité de sous-traitance", "Description of the processor's activity")
	l.line(in("Nom de l'activité", "Name"), l.Name, "")
	l.line(in("N° / RÉF", "Reference"), s.Ref, textOf(statusTexts[:], uint8(s.Status)).In(tag))
	l.line(in("Date de création", "Created"), day(s.Created, tag), "")
	l.line(in("Mise à jour", "Updated"), day(s.Updated, tag), "")
	l.section(tag, "Acteurs", "Parties")
	l.line(in("Sous-traitant", "Processor"), s.Processor.in(tag), "")
	l.line(in("Délégué à la protection des données", "Data protection officer"), s.DPO.Contact.in(tag), s.DPO.Company)
	l.line(in("Représentant", "Representative"), s.Representative.in(tag), "")
	l.asked(tag, "Clients et catégories de traitements", "Clients and categories of processing")
	for i := range s.Clients {
		c := &s.Clients[i]
		l.named(
			tag,
			c.Controller.in(tag),
			say(c.Operations, tag),
			joined(semicolon(tag), c.Representative.in(tag), c.DPO.Contact.in(tag), day(c.Contract, tag)),
		)
	}
	l.section(tag, "Sous-traitants ultérieurs", "Sub-processors")
	for i := range s.SubProcessors {
		p := &s.SubProcessors[i]
		var by []string
		for _, a := range p.Authorised {
			by = append(by, a.Client+" ("+day(a.On, tag)+")")
		}
		l.named(tag, p.Party.in(tag), say(p.Service, tag), strings.Join(by, ", "))
	}
	l.security(s.Security, tag)
	l.transfers(s.Transfers, uint8(s.AnyTransfer), tag)
	l.section(tag, "Notes", "Notes")
	for _, n := range s.Notes {
		l.line("Note", say(n, tag), "")
	}
	l.rest(*s, tag)
	return l.done()
}

// leaf is the breach for a reader, as of an instant.
func (b *Breach) leaf(at time.Time, tag language.Tag) leaf {
	in := func(fr, en string) string { return rgpd.Text{FR: fr, EN: en}.In(tag) }
	number := func(c Count) string {
		if c.Number == 0 {
			return ""
		}
		return fmt.Sprint(c.Number)
	}
	l := leaf{Ref: b.Ref, Name: say(b.Facts, tag)}
	l.section(tag, "Violation de données", "Data breach")
	l.line(in("N° / RÉF", "Reference"), b.Ref, "")
	l.named(tag, in("Faits", "Facts"), l.Name, "")
	var kinds []string
	for _, k := range b.Kinds {
		kinds = append(kinds, textOf(breachTexts[:], uint8(k)).In(tag))
	}
	l.line(in("Nature", "Nature"), strings.Join(kinds, ", "), "")
	l.line(in("Survenue", "Occurred"), hour(b.Occurred, tag), "")
	l.line(in("Détection", "Detected"), hour(b.Detected, tag), "")
	l.line(in("Connaissance", "Aware"), hour(b.Aware, tag), b.AwareBy)
	l.line(in("Connaissance du sous-traitant", "Processor aware"), hour(b.ProcessorAware, tag), "")
	l.line(in("Personnes", "People"), number(b.People), say(b.People.Categories, tag))
	l.line(in("Enregistrements", "Records"), number(b.Records), say(b.Records.Categories, tag))
	l.named(tag, in("Effets", "Effects"), say(b.Effects, tag), "")
	l.named(tag, in("Mesures", "Remedial action"), say(b.Measures, tag), "")
	l.line(in("Risque", "Risk"), textOf(riskTexts[:], uint8(b.Risk)).In(tag), say(b.Reasoning, tag))
	l.line(in("Point de contact", "Contact"), b.Contact.in(tag), "")
	for i, sent := range b.NoticesIn(at, tag) {
		if n := &b.Notices[i]; !n.At.IsZero() || n.Complete != 0 || n.Ref != "" || len(n.Contains) > 0 {
			l.line(in("Notification", "Notice"), sent, n.Ref) // of one that says nothing, no table has a fact
		}
	}
	l.line(in("Motifs du retard", "Reasons of the delay"), say(b.DelayReasons, tag), "")
	l.line(in("Information des personnes", "People told"), b.toldOn(b.Told, at, tag), say(b.Telling, tag))
	l.line(in("Clôture", "Closed"), day(b.Closed, tag), "")
	b.toTell(&l, at, tag)
	l.rest(*b, tag)
	return l.done()
}

// part is a chapter of the register.
type part struct {
	Of     Part
	Title  string
	Leaves []leaf
}

func (r *Register) parts(tag language.Tag) (out []part) {
	in := func(fr, en string) string { return rgpd.Text{FR: fr, EN: en}.In(tag) }
	add := func(of Part, title string, leaves []leaf) {
		if len(leaves) > 0 {
			out = append(out, part{of, title, leaves})
		}
	}
	var entries, services, breaches []leaf
	for _, e := range r.Entries {
		a := e.Activity()
		entries = append(entries, a.leaf(tag))
	}
	for _, e := range r.Services {
		s := e.Service()
		services = append(services, s.leaf(tag))
	}
	for i := range r.Breaches {
		breaches = append(breaches, r.Breaches[i].leaf(r.seen(&r.Breaches[i]), tag))
	}
	controller := in("Registre du responsable du traitement (art. 30(1))", "Record of the controller (art. 30(1))")
	add(OfEntry, controller, entries)
	add(OfService, in("Registre du sous-traitant (art. 30(2))", "Record of the processor (art. 30(2))"), services)
	add(OfBreach, in("Registre des violations (art. 33(5))", "Log of breaches (art. 33(5))"), breaches)
	return out
}

func (r *Register) title(tag language.Tag) string {
	if t := say(r.Title, tag); t != "" {
		return t
	}
	return rgpd.Text{FR: "Registre des activités de traitement", EN: "Record of processing activities"}.In(tag)
}

// head is who holds the register, and its day.
func (r *Register) head(tag language.Tag) string {
	return joined(" — ", r.Holder.in(tag), day(r.On, tag))
}
