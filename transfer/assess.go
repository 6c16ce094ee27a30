package transfer

import (
	"fmt"
	"slices"

	"golang.org/x/text/language"

	"github.com/rgpd-go/rgpd"
	"github.com/rgpd-go/rgpd/internal/engine"
	"github.com/rgpd-go/rgpd/internal/law"
	"github.com/rgpd-go/rgpd/internal/rows"
)

var compiled = rows.Table(hopRows, columnWords, notes...)

// notes tell which conditions of an adequacy decision are open or unmet, and what
// is to be known of its record. See noteOpen and those after it.
var notes = func() []rgpd.Note {
	out := make([]rgpd.Note, 2*len(conditionNames), 2*len(conditionNames)+2)
	for i := range conditionNames {
		c := Condition(i + 1)
		ask := c.Ask()
		word := "condition-" + fmt.Sprint(i+1)
		out[noteOpen(c)] = rgpd.Note{
			ID: word + "-open", Says: rgpd.Text{FR: "à vérifier\u00a0: " + ask.FR, EN: "to be checked: " + ask.EN},
		}
		out[noteUnmet(c)] = rgpd.Note{
			ID: word + "-unmet", Says: rgpd.Text{FR: "non remplie\u00a0: " + ask.FR, EN: "not met: " + ask.EN},
		}
	}
	return append(out,
		rgpd.Note{ID: "territory-unsettled", Says: rgpd.Text{
			FR: "aucun texte lu ne dit si le chapitre V s'applique à ce territoire\u00a0: ni adéquat, ni " +
				"interdit\u00a0; demandez à la CNIL, signez des clauses par précaution",
			EN: "no text that was read says whether chapter V applies to this territory: neither adequate nor " +
				"forbidden; ask the CNIL, sign clauses as a precaution",
		}},
		rgpd.Note{ID: "adequacy-annulled-since", Says: rgpd.Text{
			FR: "la décision d'adéquation a été invalidée depuis, avec effet rétroactif\u00a0: ne tenez pas ces flux " +
				"pour réguliers sans conseil",
			EN: "the adequacy decision was declared invalid since, which works back in time: do not take these " +
				"flows for clean without advice",
		}},
	)
}()

func noteOpen(c Condition) int  { return int(c) - 1 }
func noteUnmet(c Condition) int { return len(conditionNames) + int(c) - 1 }

var noteUnsettled, noteAnnulled = 2 * len(conditionNames), 2*len(conditionNames) + 1

// A LinkKind says where a link of an assessment comes from. Zero is unknown.
//
//enums:field kind
type LinkKind uint8

const (
	Declared  LinkKind = iota + 1 // declared: a hop of the flow
	Implied                       // implied: a place kept by another party, which no hop describes
	Returning                     // returning: a link back
)

// An Assessment is what a flow is worth on a day.
type Assessment struct {
	On rgpd.Date `json:"on"`
	// Verdict is the gravest of the hops: Forbidden, then Undecided, then Allowed,
	// then OutOfScope. It is never Deferred.
	Verdict rgpd.Verdict    `json:"verdict"`
	Hops    []HopAssessment `json:"hops"`
}

// Allowed reports whether the data may flow: every hop is allowed, or no
// transfer at all.
func (a *Assessment) Allowed() bool {
	return a.Verdict == rgpd.Allowed || a.Verdict == rgpd.OutOfScope
}

// A HopAssessment is what one link is worth.
type HopAssessment struct {
	From string   `json:"from"`
	To   string   `json:"to"`
	Kind LinkKind `json:"kind"`
	// Elsewhere is a yes where the link is judged for a place out of the importer's own country, and Country is that of
	// the place; empty: nobody said which.
	Elsewhere rgpd.Answer `json:"elsewhere,omitzero"`
	Country   Country     `json:"country,omitempty"`
	// Path is the link in the flow: "hops[1]", "parties[2].places[0]".
	Path       string     `json:"path"`
	Conclusion Conclusion `json:"conclusion,omitzero"`
	// Decision gives the verdict with rules, duties and missing facts.
	Decision rgpd.Decision `json:"decision"`
	// Tool is the decision on the tool, where a derogation was tried after it
	// failed; else the zero Decision.
	Tool rgpd.Decision `json:"tool,omitzero"`
	// Record is the ID of the adequacy record of the day for the recipient, if
	// any, whether or not it covers it; Open are its conditions without an
	// answer, and Unmet those answered no.
	Record string     `json:"record,omitempty"`
	Open   Conditions `json:"open,omitzero"`
	Unmet  Conditions `json:"unmet,omitzero"`
}

// Findings returns one finding for each rule that forbids the hop, with what would
// cure it; those of a failed tool come after those that decide.
func (h *HopAssessment) Findings() []rgpd.Finding {
	var out []rgpd.Finding
	for _, d := range []rgpd.Decision{h.Decision, h.Tool} {
		if d.Verdict() != rgpd.Forbidden {
			continue
		}
		for r := range d.Because() {
			if slices.ContainsFunc(out, func(f rgpd.Finding) bool { return f.Rule == r.ID }) {
				continue
			}
			out = append(out, rgpd.Finding{
				Rule: r.ID, Level: rgpd.Error, Path: h.Path, Says: r.Says, Do: r.Do, Sources: r.Sources,
			})
		}
	}
	return out
}

// In returns the hop in one line, in French or English: the verdict, and why.
func (h *HopAssessment) In(tag language.Tag) string {
	colon := rgpd.Text{FR: "\u00a0: ", EN: ": "}.In(tag)
	line := h.Decision.Verdict().Text().In(tag) + colon
	switch h.Conclusion {
	case UncertainTerritory:
		return line + notes[noteUnsettled].Says.In(tag)
	case AdequateIf:
		line += h.Conclusion.Text().In(tag) + "."
		for c := range h.Open.All() {
			line += " " + c.Ask().In(tag)
		}
		return line
	}
	return h.Decision.In(tag)
}

// String returns the hop in one line, in English.
func (h *HopAssessment) String() string { return h.In(language.English) }

// Assess decides a flow on a day: each hop, each place where another party keeps
// or sees the data, each return, and each place outside the Union, or nowhere known, that
// is not in the country of the party that keeps it. An error means that the flow itself cannot stand
// ([Flow.Check]); there is then no verdict.
func Assess(f Flow, on rgpd.Date) (Assessment, error) {
	if err := f.Check(); err != nil {
		return Assessment{}, err
	}
	out := Assessment{On: on}
	way := f.course()
	for i := range f.Hops {
		l := f.link(way, &f.Hops[i], on)
		out.Hops = append(out.Hops, l.judge(on, Declared, fmt.Sprintf("hops[%d]", i)))
	}
	for i := range f.Parties {
		p := &f.Parties[i]
		for k := range p.Places {
			pl := &p.Places[k]
			if pl.By == "" || pl.By == p.ID || f.declares(p.ID, pl.By) {
				continue
			}
			h := Hop{From: p.ID, To: pl.By, Means: pl.Means}
			l, kind := f.link(way, &h, on), Implied
			if way.through(pl.By, p.ID) {
				l, kind = f.returning(way, &h, on), Returning
			}
			out.Hops = append(out.Hops, l.judge(on, kind, fmt.Sprintf("parties[%d].places[%d]", i, k)))
		}
	}
	for i := range f.Returns {
		l := f.returning(way, &f.Returns[i], on)
		out.Hops = append(out.Hops, l.judge(on, Returning, fmt.Sprintf("returns[%d]", i)))
	}
	out.Hops = append(out.Hops, f.apart(way, on)...)
	out.Verdict = gravest(out.Hops)
	return out, nil
}

// declares reports whether a hop or a return of the flow describes the link itself.
func (f *Flow) declares(from, to string) bool {
	same := func(h Hop) bool { return h.From == from && h.To == to }
	return slices.ContainsFunc(f.Hops, same) || slices.ContainsFunc(f.Returns, same)
}

// gravest follows the order of transfer law: what is forbidden weighs more than
// what is open.
func gravest(hops []HopAssessment) rgpd.Verdict {
	weight := func(v rgpd.Verdict) int {
		return slices.Index(
			[]rgpd.Verdict{rgpd.OutOfScope, rgpd.Allowed, rgpd.Deferred, rgpd.Undecided, rgpd.Forbidden}, v,
		)
	}
	worst := rgpd.OutOfScope
	for i := range hops {
		if v := hops[i].Decision.Verdict(); weight(v) > weight(worst) {
			worst = v
		}
	}
	return worst
}

// link resolves a hop of the chain: who is at its ends, which safeguard it claims,
// whether the data go further.
func (f *Flow) link(way course, h *Hop, on rgpd.Date) link {
	l := f.bare(h)
	if len(f.Hops) == 0 || h.From != f.Hops[0].From {
		l.handedOn = rgpd.Yes // TRF-08: an onward hop never stops at the exporter being outside
	}
	l.onward = f.passesOn(h.To, func(to string) bool { return way.through(to, h.To) })
	f.handDown(&l, on)
	return l
}

// returning resolves a link back. Between third countries it is an onward hop,
// since the exporter got the data from the Union: RGPD, art. 44.
func (f *Flow) returning(way course, h *Hop, on rgpd.Date) link {
	l := f.bare(h)
	l.handedOn = f.touchesRGPD(way, h.From, on)
	// What goes back to where the exporter has the data from goes no further.
	l.onward = f.passesOn(h.To, func(to string) bool { return way.through(to, h.From) })
	return l
}

// bare resolves a link that rests on a tool of its own.
func (f *Flow) bare(h *Hop) link {
	from, to := f.party(h.From), f.party(h.To)
	return link{
		hop: h, from: from, to: to, safeguard: &h.Safeguard, pair: pairOf(from.Role, to.Role, h.ToClient),
		signed: h.Safeguard.Signed, passing: ownTool,
		fits: rgpd.Yes, covers: coversOf(h), public: both(from.PublicBody, to.PublicBody), handedOn: rgpd.No,
	}
}

// passesOn says whether a party passes the data on, or has somebody else keep them, but
// for those that the data came through.
func (f *Flow) passesOn(id string, came func(to string) bool) rgpd.Answer {
	for i := range f.Hops {
		if f.Hops[i].From == id && !came(f.Hops[i].To) {
			return rgpd.Yes
		}
	}
	places := f.party(id).Places
	for i := range places {
		if by := places[i].By; by != "" && by != id && !came(by) {
			return rgpd.Yes
		}
	}
	return rgpd.No
}

// handDown follows a tool of the hop before to the hop on which it was signed. A
// chain of clauses holds no better than its weakest link.
func (f *Flow) handDown(l *link, on rgpd.Date) {
	relays := rgpd.Answer(rgpd.Yes)
	h := l.hop
	for h.Safeguard.Tool == ToolOfHopBefore {
		in := f.before(h.From)
		if len(in) != 1 {
			break
		}
		relays = both(relays, h.Safeguard.relayedBy(on))
		h = &f.Hops[in[0]]
		l.covers = both(l.covers, coversOf(h))
		l.public = both(l.public, both(f.party(h.From).PublicBody, f.party(h.To).PublicBody))
	}
	if h == l.hop {
		return
	}
	l.safeguard, l.pair, l.signed = &h.Safeguard, f.pairOn(h), h.Safeguard.Signed
	l.passing = passingOf(relays)
	if t := h.Safeguard.Tool; l.passing == 0 && (t == CodeOfConduct || t == Certification) {
		l.passing = relayed // no answer would help: they bind who adheres
	}
	for down := l.hop; down != h; down = &f.Hops[f.before(down.From)[0]] {
		l.signed = h.Safeguard.judgedBy(l.signed, down.Safeguard.Signed)
		l.fits = both(l.fits, fits(moduleOf(&h.Safeguard, l.pair), f.pairOn(down)))
	}
	if t := h.Safeguard.Tool; t == OldClauses || t == BCRProcessor {
		// They have no modules, and their rows read the roles themselves.
		switch l.fits {
		case rgpd.No:
			l.pair = otherPair
		case 0:
			l.pair = 0
		}
	}
}

func (f *Flow) pairOn(h *Hop) pair {
	return pairOf(f.party(h.From).Role, f.party(h.To).Role, h.ToClient)
}

// judge decides one link.
func (l *link) judge(on rgpd.Date, kind LinkKind, path string) HopAssessment {
	c, found := derive(l, on)
	d, tool := decide(c, notesOf(&c, &found), on)
	out := HopAssessment{
		From: l.from.ID, To: l.to.ID, Kind: kind, Path: path, Decision: d, Tool: tool,
		Conclusion: conclude(d, &c, &found, placeOfParty(l.from, on)),
		Open:       found.open, Unmet: found.denied,
	}
	if found.record != nil {
		out.Record = found.record.ID
	}
	return out
}

func notesOf(c *hopCase, found *finding) (n engine.Notes) {
	for k := range conditionNames {
		if k := Condition(k + 1); found.open.Has(k) {
			n.Add(noteOpen(k))
		} else if found.denied.Has(k) {
			n.Add(noteUnmet(k))
		}
	}
	if c.Importer == unsettled {
		n.Add(noteUnsettled)
	}
	if found.record != nil && found.record.Status == Annulled && c.Coverage == covered {
		n.Add(noteAnnulled)
	}
	return n
}

// decide tries the tool and then, if it fails, the derogation: RGPD, art. 46(1),
// 49(1). No row of a tool reads the derogation, and those of derogations ask for
// the absence of a tool: hence the second try. Where the derogation decides, the
// decision on the tool is kept. It allocates nothing.
func decide(c hopCase, n engine.Notes, on rgpd.Date) (d, tool rgpd.Decision) {
	at := rgpd.Mainland.Instant(on, 0)
	f := c.table()
	first := compiled.Decide(&f, at, n)
	if c.Derogation == NoDerogation || c.Tool == NoTool || c.Tool == ClaimedAdequacy {
		return first, rgpd.Decision{}
	}
	if v := first.Verdict(); v == rgpd.Allowed || v == rgpd.OutOfScope {
		return first, rgpd.Decision{}
	}
	// A link without a tool: whatever comes to be signed asks for an assessment.
	c.Tool, c.AssessmentDue = NoTool, rgpd.Yes
	f = c.table()
	second := compiled.Decide(&f, at, n)
	if first.Verdict() == rgpd.Forbidden || second.Allowed() {
		// In the second case the transfer is lawful whether or not the tool
		// turns out sound.
		return second, first
	}
	return first, rgpd.Decision{}
}

// conclude names the outcome.
func conclude(d rgpd.Decision, c *hopCase, found *finding, from place) Conclusion {
	switch d.Verdict() {
	case rgpd.Undecided:
		switch {
		case d.At().Before(rgpd.Mainland.Instant(law.DayGDPR, 0)):
		case c.Importer == unsettled:
			return UncertainTerritory
		case c.Importer == outside && found.open != 0:
			return AdequateIf
		}
		return 0
	case rgpd.OutOfScope:
		if c.Importer == inside && from == outside {
			return NoTransferReturnFlow
		}
	}
	// Conclusions are drawn in their order, not by the rank of a source.
	first := Conclusion(0)
	for r := range d.Because() {
		if c := hopRows.Row(r.ID).More; c != 0 && (first == 0 || c < first) {
			first = c
		}
	}
	return first
}
