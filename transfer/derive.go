package transfer

import (
	"github.com/rgpd-go/rgpd"
	"github.com/rgpd-go/rgpd/internal/law"
)

// A link is one hop with its ends, as the table sees it.
type link struct {
	hop      *Hop
	from, to *Party
	// safeguard is that of the hop, or the one it hands down; passing says which,
	// and pair the roles that it must fit.
	safeguard *Safeguard
	pair      pair
	passing   passing
	signed    rgpd.Date   // the day by which it is old or new, on the hop or further down
	fits      rgpd.Answer // the module handed down has one for the roles of the link
	covers    rgpd.Answer // the group's rules cover each importer down to this one
	public    rgpd.Answer // both ends are public bodies, on each hop down to this one
	handedOn  rgpd.Answer // the exporter holds data that somebody else exported
	onward    rgpd.Answer // the importer passes them on
}

// derive works out the columns of a link on a day, with every tool and derogation
// as claimed, and what is to be told besides. It allocates nothing.
func derive(l *link, on rgpd.Date) (c hopCase, found finding) {
	h := l.hop
	c.Importer = placeOfParty(l.to, on)
	c.Exporter = originOf(l, on)
	c.SameEntity, c.Collection = h.SameEntity, h.Collection
	if processes(l.to.Role) {
		// RGPD, art. 4(8), 28(10): a processor is another person, who acts for the
		// exporter.
		if c.SameEntity == 0 {
			c.SameEntity = rgpd.No
		}
		if c.Collection == 0 {
			c.Collection = CollectedForExporter
		}
	}
	c.Coverage, found = coverageOf(l, on)

	s := l.safeguard
	c.Tool, c.Module, c.Pair, c.Passing = s.Tool, s.Module, l.pair, l.passing
	c.Signature = signatureOf(l.signed, on)
	c.Unaltered, c.Annexes, c.Unchanged = s.Unaltered, s.AnnexesFilled, s.ProcessingUnchanged
	c.Approved, c.Bound, c.ClientsData = s.Approved, s.ImporterBound, s.ClientsData
	c.Covers, c.Fits = l.covers, l.fits
	c.PublicBodies = l.public
	c.PublicPowers = l.from.PublicPowers
	c.Relays = h.Safeguard.SubProcessorsBound
	if l.onward == rgpd.No {
		c.Relays = rgpd.Yes
	}

	c.AssessmentDue = assessmentDue(s, l.pair, on)
	a := &h.Assessment
	c.Evidence, c.Outcome, c.Measures = a.Evidence, a.Outcome, a.Measures
	c.Timing, c.Review = timingOf(a.On, on), reviewOf(a.ReviewBy, a.On, on)
	c.CoversOnward = a.CoversOnward
	if l.onward == rgpd.No {
		c.CoversOnward = rgpd.Yes
	}
	c.ClearData = h.ClearData

	c.Derogation, c.DerogationMet = h.Derogation, h.DerogationMet
	c.Frequency, c.Stable = h.Frequency, h.Stable

	c.Means, c.UnderRGPD = h.Means, l.to.UnderRGPD
	c.StaffAbroad = staffAbroad(l, on)
	c.Country = offshore(l, on)
	return c, found
}

// assessmentDue says whether the tool asks for an impact assessment. All do but
// module 4 without data collected in the Union: decision (EU) 2021/914, clauses 14
// and 15.
func assessmentDue(s *Safeguard, p pair, on rgpd.Date) rgpd.Answer {
	switch {
	case s.Tool == 0:
		return 0
	case s.Tool != StandardClauses, s.Module != 0 && s.Module != ProcessorToController:
		return rgpd.Yes
	case s.Module == 0 && p != 0 && p != pc && on >= law.DayClauses:
		return rgpd.Yes // for these roles module 4 would be a defect
	case s.UnionDataAdded == rgpd.Yes:
		return rgpd.Yes
	case s.Module == ProcessorToController:
		return s.UnionDataAdded
	}
	return 0
}

func placeOfParty(p *Party, on rgpd.Date) place {
	if p.Organisation != "" {
		return outside
	}
	return placeOf(p.Country, on)
}

func originOf(l *link, on rgpd.Date) origin {
	at := placeOfParty(l.from, on)
	switch {
	case at == inside, at == unsettled && overseasByStatute(l.from.Country):
		return fromInside
	case at != outside:
		return 0
	case l.handedOn == rgpd.Yes:
		return fromOnward
	case l.from.UnderRGPD == rgpd.Yes:
		return fromOutsideSubject
	case l.handedOn == rgpd.No && l.from.UnderRGPD == rgpd.No:
		return fromOutsideFree
	}
	return 0
}

// A finding is what coverageOf learns besides.
type finding struct {
	record       *Adequacy
	open, denied Conditions
}

// coverageOf looks for an adequacy decision. A condition without an answer leaves
// it unknown.
func coverageOf(l *link, on rgpd.Date) (coverage, finding) {
	if l.to.Country == "" && l.to.Organisation == "" {
		return 0, finding{}
	}
	a := adequacyOf(l.to.Country, l.to.Organisation, on)
	if a == nil || a.bridge() {
		return notCovered, finding{}
	}
	met := l.hop.Met
	if day := l.hop.ListCheckedOn; day < on || day > on.AddYears(listYears) {
		met &^= ofAList
	}
	f := finding{record: a, denied: a.Conditions & l.hop.Unmet}
	f.open = a.Conditions &^ met &^ f.denied
	switch {
	case f.denied != 0:
		f.open = 0
		return notCovered, f
	case f.open != 0:
		return 0, f
	case a.Status == Challenged:
		return coveredAtRisk, f
	}
	return covered, f
}

func signatureOf(signed, on rgpd.Date) signature {
	switch {
	case signed == 0:
		return 0
	case signed > on:
		return signedAfterFlow
	case signed < law.DayClauses:
		return signedBefore914
	case signed < law.DayOldClauses:
		return signedInOverlap
	}
	return signedAfterRepeal
}

func timingOf(done, on rgpd.Date) timing {
	switch {
	case done < law.DayGDPR:
		return 0
	case done > on:
		return tooLate
	}
	return inTime
}

// How far a check and an assessment reach. No text gives a figure: see
// [Hop.ListCheckedOn] and [ImpactAssessment.ReviewBy].
const (
	listYears   = 1
	reviewYears = 3
)

// reviewOf says whether an assessment still stands on a day before its review.
func reviewOf(by, done, on rgpd.Date) rgpd.Answer {
	if done == 0 {
		done = on
	}
	switch {
	case by == 0:
		return 0
	case by < on:
		return rgpd.No // whenever it was set for
	case by > done.AddYears(reviewYears):
		return 0
	}
	return rgpd.Yes
}

// both is yes if both are, no if one is not.
func both(a, b rgpd.Answer) rgpd.Answer {
	switch {
	case a == rgpd.No || b == rgpd.No:
		return rgpd.No
	case a == rgpd.Yes && b == rgpd.Yes:
		return rgpd.Yes
	}
	return 0
}

func controls(r Role) bool  { return r == Controller || r == JointController }
func processes(r Role) bool { return r == Processor || r == SubProcessor }

// pairOf matches roles with the modules. A joint controller counts as a
// controller.
func pairOf(from, to Role, toClient rgpd.Answer) pair {
	switch {
	case !controls(from) && !processes(from), !controls(to) && !processes(to):
		return 0
	case controls(from) && controls(to):
		return cc
	case controls(from) && to == Processor:
		return cp
	case processes(from) && processes(to):
		return pp
	case processes(from) && controls(to):
		switch toClient {
		case rgpd.Yes:
			return pc
		case rgpd.No:
			return otherPair
		}
		return 0
	}
	return otherPair
}

// relayedBy says whether the importer is bound by the hop before on a day: like a tool
// of the hop itself, from the day of the writing. RGPD, art. 44, 46(1): data go on only
// once the safeguards are there.
func (s *Safeguard) relayedBy(on rgpd.Date) rgpd.Answer {
	switch {
	case s.Signed > on:
		return rgpd.No
	case s.Signed == 0:
		return both(s.Relayed, 0)
	}
	return s.Relayed
}

// judgedBy is the day that clauses are old or new by, once they are handed down by a
// writing of a day: that day, if it is too late for the old ones or too early for the
// new. Decision (EU) 2021/914, art. 4(4): only contracts concluded before the repeal ran on;
// recital 24: what is contracted to a processor further down from then on takes the new
// clauses.
func (s *Safeguard) judgedBy(signed, writing rgpd.Date) rgpd.Date {
	switch {
	case s.Tool == OldClauses && writing >= law.DayOldClauses,
		s.Tool == StandardClauses && writing != 0 && writing < law.DayClauses:
		return writing
	}
	return signed
}

// passingOf says whether a tool is handed down in writing, at each step.
func passingOf(relays rgpd.Answer) passing {
	switch relays {
	case rgpd.Yes:
		return relayed
	case rgpd.No:
		return notRelayed
	}
	return 0
}

// coversOf says whether a group's rules cover the importer of a hop: they bind one
// group.
func coversOf(h *Hop) rgpd.Answer {
	if h.SameGroup == rgpd.No {
		return rgpd.No
	}
	return h.Safeguard.Covers
}

// moduleOf is the module of a tool that is handed down or, of one that has none and is
// signed between two roles, the module that suits them. READING: the old sets went down
// as the new ones do, that of 2010 to a sub-processor by its own clause 11; a group's
// rules for processors go from one processor to another.
func moduleOf(s *Safeguard, signed pair) Module {
	switch {
	case s.Tool == StandardClauses:
		return s.Module
	case signed == 0:
		return 0
	case s.Tool == OldClauses && signed == cc:
		return ControllerToController
	case signed == cp, s.Tool == BCRProcessor && signed == pp:
		return ControllerToProcessor
	}
	return ProcessorToController // roles that the tool is not for: it goes nowhere
}

// fits says whether clauses signed with a module have one for the two roles further
// down: decision (EU) 2021/914, clauses 8.7 and 8.8, by which the next importer "is
// or agrees to be bound by these Clauses, under the appropriate Module", and 9(b), by
// which a sub-processor takes a written contract. READING, the strict one: what a
// processor received goes to a sub-processor only (module 3), what a controller received
// to another controller or to its processor (modules 1, 2).
// Module 4 has no clause on onward transfers, and a processor's own client is not
// found further down a chain that somebody else began.
func fits(m Module, p pair) rgpd.Answer {
	switch {
	case p == otherPair, p == pc, m == ProcessorToController:
		return rgpd.No
	case m == 0 || p == 0:
		return 0
	case m == ControllerToController && (p == cc || p == cp), m != ControllerToController && p == pp:
		return rgpd.Yes
	}
	return rgpd.No
}

// staffAbroad says whether the importer's own staff keep or see the data outside
// its country, outside the Union.
func staffAbroad(l *link, on rgpd.Date) rgpd.Answer {
	known := rgpd.Answer(0)
	at := func(pl *Place) {
		switch where := placeOf(pl.Country, on); {
		case known == rgpd.Yes || pl.Country == "":
		case pl.Country != l.to.Country && where != inside:
			known = rgpd.Yes
		default:
			known = rgpd.No
		}
	}
	for i := range l.to.Places {
		if pl := &l.to.Places[i]; pl.By == "" || pl.By == l.to.ID {
			at(pl)
		}
	}
	for i := range l.from.Places {
		if pl := &l.from.Places[i]; pl.By == l.to.ID {
			at(pl)
		}
	}
	return known
}

// offshore names the country outside, if the rows know its law.
func offshore(l *link, on rgpd.Date) country {
	at := l.to.Country
	if l.to.Organisation == "" && placeOf(at, on) == inside {
		at = l.from.Country
	}
	switch at {
	case "":
		return 0
	case "TN":
		return tunisia
	case "MA":
		return morocco
	case "MG":
		return madagascar
	case "SN":
		return senegal
	case "MU":
		return mauritius
	case "CI":
		return ivoryCoast
	}
	return elsewhere
}
