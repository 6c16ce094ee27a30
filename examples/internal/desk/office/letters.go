package office

import (
	"errors"
	"fmt"
	"slices"
	"strings"
	"unicode"

	"github.com/rgpd-go/rgpd"
	"github.com/rgpd-go/rgpd/rights"
)

// A LetterKind says which letter it is. Zero: none is written.
type LetterKind uint8

const (
	AnswerLetter          LetterKind = iota + 1 // the answer
	RefusalLetter                               // the refusal that the facts require
	AcknowledgementLetter                       // of receipt, since no answer may go out yet
	ExtensionLetter                             // the notice of an extension
)

// A Letter is what can be written to somebody about one request, in both languages, or why nothing can.
type Letter struct {
	Case  string
	Right rights.Right
	Kind  LetterKind
	// Name is one for a file, without its ending: no path, no sign that a system reads, no two alike.
	Name string
	Text rgpd.Text
	// Lacks is why it is no answer; nil: it is one, or a refusal.
	Lacks *rights.LetterError
}

// Says is the kind in words.
func (l *Letter) Says() rgpd.Text {
	switch l.Kind {
	case AnswerLetter:
		return rgpd.Text{FR: "réponse", EN: "answer"}
	case RefusalLetter:
		return rgpd.Text{FR: "refus", EN: "refusal"}
	case ExtensionLetter:
		return rgpd.Text{FR: "prolongation", EN: "extension"}
	case AcknowledgementLetter:
		return rgpd.Text{FR: "accusé de réception, pas de réponse (" + l.Lacks.Why.FR + ")",
			EN: "acknowledgement, no answer (" + l.Lacks.Why.EN + ")"}
	}
	return rgpd.Text{FR: "aucune lettre (" + l.Lacks.Why.FR + ")", EN: "no letter (" + l.Lacks.Why.EN + ")"}
}

// Letters are those that the events on file allow, one for each request that is open: the refusal that the facts
// require, else the answer where its events are on file, else the acknowledgement. The letterhead says who answers and
// how to reach them; the case and the day are put into it.
func (d *Desk) Letters(head rights.Letterhead) ([]Letter, error) {
	var out []Letter
	taken := map[string]bool{}
	for _, id := range d.ids {
		if no := d.tooMany(id); no != nil {
			out = append(out, Letter{Case: id, Name: plainName(id), Lacks: no})
			continue
		}
		all := d.Requests(id)
		for _, r := range all {
			if r.Case.Status.Closed() {
				continue
			}
			right := r.Case.Request.Right
			name := plainName(id)
			if len(all) > 1 {
				name += "-" + right.String()
			}
			for taken[strings.ToLower(name)] { // two numbers that read alike as names of files
				name += "_"
			}
			taken[strings.ToLower(name)] = true
			head.Reference, head.On = reference(id), r.Case.Request.Place.Day(d.Now)
			one, err := Letter{Lacks: d.withheld(id, right)}, error(nil)
			if one.Lacks == nil {
				one, err = letter(head, r, d.unanswerable(id, r))
			}
			if err != nil {
				return nil, fmt.Errorf("%s: %w", id, err)
			}
			one.Case, one.Right, one.Name = id, right, name
			out = append(out, one)
		}
	}
	return out, nil
}

// Extension is the notice that the answer to a request will take longer, for the reasons given; of several requests of
// the right it is the first that is open. Right zero: any. ok: there is one.
func (d *Desk) Extension(
	id string, right rights.Right, head rights.Letterhead, reasons ...rgpd.Text,
) (l Letter, ok bool) {
	for _, r := range d.Requests(id) {
		of := r.Case.Request.Right
		if r.Case.Status.Closed() || right != 0 && of != right {
			continue
		}
		head.Reference, head.On = reference(id), r.Case.Request.Place.Day(d.Now)
		l = Letter{Case: id, Right: of, Kind: ExtensionLetter, Name: plainName(id) + "-" + of.String() + "-extension"}
		var err error
		if l.Lacks = d.withheld(id, of); l.Lacks == nil {
			l.Text, err = head.Extend(r.Case, reasons...)
		}
		if l.Lacks != nil || errors.As(err, &l.Lacks) {
			l.Kind = 0
		}
		return l, true
	}
	return l, false
}

// withheld is why no letter about a right of a case is written: it would speak to somebody who is dead, or tell a day
// of receipt that is to come, or that may be another; nil: none does.
func (d *Desk) withheld(id string, right rights.Right) *rights.LetterError {
	if d.dead[id] && right != rights.Posthumous {
		return &rights.LetterError{Field: "right", Why: rgpd.Text{
			FR: "la personne est dite décédée, ou un héritier demande : " + asHeir.FR,
			EN: "the person is said to be dead, or an heir asks: " + asHeir.EN,
		}}
	}
	if d.either[id] {
		return &rights.LetterError{Field: "received", Why: rgpd.Text{
			FR: "le jour d'une demande de ce dossier peut en être deux ; l'écrire en entier",
			EN: "the day of a request of this case may be two; write it in full",
		}}
	}
	if d.today[id] {
		return &rights.LetterError{Field: "on", Why: rgpd.Text{
			FR: "un acte de ce dossier est du jour même, sans son heure, et peut être à venir ; écrire l'heure",
			EN: "an act of this case is of the very day, without its hour, and may be to come; write the hour",
		}}
	}
	if !slices.ContainsFunc(d.events[id], func(e entered) bool {
		return e.Kind == rights.Received && e.At.After(d.Now)
	}) {
		return nil
	}
	return &rights.LetterError{Field: "on", Why: rgpd.Text{
		FR: "une demande de ce dossier porte un jour d'après la lettre ; corriger le jour",
		EN: "a request of this case bears a day after the letter; mend the day",
	}}
}

// letter is the letter that the case allows for a request.
// no is why nothing but an acknowledgement may go; nil: nothing is.
func letter(head rights.Letterhead, r Request, no *rights.LetterError) (l Letter, err error) {
	l.Kind = AnswerLetter
	if no != nil {
		err = no
	} else if reasons := refusal(&r.Plan); len(reasons) > 0 {
		l.Kind = RefusalLetter
		l.Text, err = head.Refuse(r.Case, rgpd.Text{}, reasons...)
	} else {
		l.Text, err = head.Reply(r.Case, r.Plan)
	}
	if errors.As(err, &l.Lacks) {
		if l.Kind = 0; !r.Case.Acknowledged.IsZero() {
			return l, nil
		}
		lacks := (*rights.LetterError)(nil)
		if l.Text, err = head.Acknowledge(r.Case); errors.As(err, &lacks) {
			l.Lacks = lacks
			return l, nil
		}
		l.Kind = AcknowledgementLetter
	}
	return l, err
}

// refusal are the reasons for which a right does not open, where the plan rests on them.
func refusal(p *rights.Plan) []rgpd.Text {
	if p.Opens.Verdict() != rgpd.Forbidden {
		return nil
	}
	for _, t := range p.Tasks {
		if t.Action == rights.RefuseToPerson {
			return t.Contents
		}
	}
	return nil
}

// reference is the number of a case in a letter: that of a line is of no use to the person.
func reference(id string) string {
	if strings.HasPrefix(id, "?") {
		return ""
	}
	return id
}

// plainName makes a name of a file of the number of a case: no path, no sign that a system reads.
func plainName(id string) string {
	return strings.Map(func(c rune) rune {
		if unicode.IsLetter(c) || unicode.IsDigit(c) || c == '-' || c == '_' {
			return c
		}
		return '_'
	}, id)
}
