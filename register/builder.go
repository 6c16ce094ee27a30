package register

import (
	"github.com/rgpd-go/rgpd"
)

// A Builder writes an entry step by step. Its methods return the builder, and
// complain of nothing; [Builder.Build] reports all faults at once. The zero Builder
// is ready to use. A builder may go on after Build: entries already built do not
// change. It is not safe for use by several goroutines at once.
type Builder struct{ a Activity }

// From starts a builder at what an activity or a finished entry says, such as a ready
// one: see [ReadyEntries].
func From(a Activity) *Builder { return &Builder{a.clone()} }

// Activity returns a copy of what has been written so far.
func (b *Builder) Activity() Activity { return b.a.clone() }

// Build returns the finished entry, or an [*Incomplete] with all faults at once.
func (b *Builder) Build() (Entry, error) { return b.a.Build() }

// Ref sets the reference of the entry.
func (b *Builder) Ref(ref string) *Builder { b.a.Ref = ref; return b }

// Name sets the name of the processing.
func (b *Builder) Name(name rgpd.Text) *Builder { b.a.Name = name; return b }

// Status sets whether the processing is going on.
func (b *Builder) Status(s Status) *Builder { b.a.Status = s; return b }

// Owner sets who answers for the processing in the house.
func (b *Builder) Owner(owner rgpd.Text) *Builder { b.a.Owner = owner; return b }

// Created sets the day on which the entry was written.
func (b *Builder) Created(on rgpd.Date) *Builder { b.a.Created = on; return b }

// Updated sets the day of the last change.
func (b *Builder) Updated(on rgpd.Date) *Builder { b.a.Updated = on; return b }

// Controller sets the controller.
func (b *Builder) Controller(p Party) *Builder { b.a.Controller = p; return b }

// Joint adds a joint controller.
func (b *Builder) Joint(p Party) *Builder { b.a.Joint = append(b.a.Joint, p); return b }

// Representative sets the representative of a controller outside the Union.
func (b *Builder) Representative(p Party) *Builder { b.a.Representative = p; return b }

// DPO sets the data protection officer.
func (b *Builder) DPO(o Officer) *Builder { b.a.DPO = o; return b }

// Purpose sets the main purpose, known as "main" to the categories of data.
func (b *Builder) Purpose(says rgpd.Text) *Builder {
	b.a.Purpose = Purpose{ID: "main", Says: says}
	return b
}

// SubPurpose adds a purpose under the main one, with an ID for the categories of
// data; it may be empty.
func (b *Builder) SubPurpose(id string, says rgpd.Text) *Builder {
	b.a.SubPurposes = append(b.a.SubPurposes, Purpose{id, says})
	return b
}

// Subjects adds a category of data subjects.
func (b *Builder) Subjects(kind SubjectKind, name rgpd.Text) *Builder {
	b.a.Subjects = append(b.a.Subjects, Subject{kind, name})
	return b
}

// Data adds a category of personal data with its retention.
func (b *Builder) Data(d DataCategory) *Builder {
	d.For, d.Retention = listOf(d.For), listOf(d.Retention)
	b.a.Data = append(b.a.Data, d)
	return b
}

// Recipient adds a category of recipients.
func (b *Builder) Recipient(r Recipient) *Builder {
	b.a.Recipients = append(b.a.Recipients, r)
	return b
}

// NoTransfer says that no data leave the Union.
func (b *Builder) NoTransfer() *Builder {
	b.a.AnyTransfer, b.a.Transfers = rgpd.No, nil
	return b
}

// Transfer adds a transfer outside the Union.
func (b *Builder) Transfer(t Transfer) *Builder {
	b.a.AnyTransfer, b.a.Transfers = rgpd.Yes, append(b.a.Transfers, t)
	return b
}

// Security adds a security measure.
func (b *Builder) Security(kind MeasureKind, detail rgpd.Text) *Builder {
	b.a.Security = append(b.a.Security, Measure{kind, detail})
	return b
}

// Basis adds a legal basis.
func (b *Builder) Basis(l LegalBasis) *Builder { b.a.Bases = append(b.a.Bases, l); return b }

// Origin adds a source of the data.
func (b *Builder) Origin(says rgpd.Text) *Builder {
	b.a.Origins = append(b.a.Origins, says)
	return b
}

// Rights sets the rights that the processing is open to.
func (b *Builder) Rights(rs ...Right) *Builder { b.a.Rights = listOf(rs); return b }

// Information sets how people are told.
func (b *Builder) Information(says rgpd.Text) *Builder { b.a.Information = says; return b }

// Software adds an application by name.
func (b *Builder) Software(name string) *Builder {
	b.a.Software = append(b.a.Software, name)
	return b
}

// AutomatedDecision says whether there are decisions of RGPD, art. 22.
func (b *Builder) AutomatedDecision(a rgpd.Answer) *Builder {
	b.a.AutomatedDecision = a
	return b
}

// DPIA sets where the impact assessment stands, and why.
func (b *Builder) DPIA(s DPIAStatus, reason rgpd.Text) *Builder {
	b.a.DPIA = DPIA{s, reason}
	return b
}

// Design sets the facts of RGPD, art. 25, that [Entry.Review] reads.
func (b *Builder) Design(d Design) *Builder { b.a.Design = d; return b }

// Note adds a note for the reader.
func (b *Builder) Note(says rgpd.Text) *Builder { b.a.Notes = append(b.a.Notes, says); return b }
