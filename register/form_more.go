package register

import (
	"regexp"
	"slices"
	"strings"

	"github.com/rgpd-go/rgpd"
)

// An entryForm is the form of a processing.
type entryForm struct {
	a          *Activity
	exceptions []lineOfException
}

func (e *entryForm) labels() map[string]string { return entryLabels() }

func (e *serviceFormOf) labels() map[string]string { return serviceLabels() }

// more reads a line of what [Register.WriteODS] writes below the form: the legal basis and its like. A word that it
// does not know is a fault; rgpd.No: it is none of them.
func (e *entryForm) more(f *formReader, label string) rgpd.Answer {
	a, value, detail := e.a, f.peek(1), f.peek(4)
	take := func() rgpd.Answer { // both cells were read
		_, _ = f.at(1), f.at(4)
		return rgpd.Yes
	}
	unread := func(do rgpd.Text) rgpd.Answer {
		f.fault(f.row, columnLetter(1), do)
		return take()
	}
	if own := ownLine(label); own != "" {
		label = own
	}
	switch label {
	case "base legale":
		return e.basis(f, value, detail)
	case "exception":
		return e.exception(f, value, detail)
	case "source des donnees":
		if value == "" {
			return rgpd.No
		}
		a.Origins = append(a.Origins, rgpd.Text{FR: value})
	case "droits des personnes":
		if value == "" {
			return rgpd.No
		}
		rights, others, all := rightsOf(value)
		if all != rgpd.Yes {
			return unread(rightsUnread)
		}
		if a.Rights = append(a.Rights, rights...); detail != "" || len(others) > 0 {
			a.Notes = append(a.Notes, rgpd.Text{FR: joined(" : ", f.peek(0), strings.Join(others, ", "), detail)})
		}
	case "information des personnes":
		if !silent(a.Information) {
			return rgpd.No
		}
		a.Information = rgpd.Text{FR: value}
	case "decision automatisee":
		i := wordOf(answerTexts[:], value)
		if i == 0 && value != "" {
			return unread(wordUnread)
		}
		if i == 0 || a.AutomatedDecision != 0 {
			return rgpd.No
		}
		a.AutomatedDecision = rgpd.Answer(i)
	case "analyse d'impact":
		i := wordOf(dpiaTexts[:], value)
		if i == 0 && value != "" {
			return unread(wordUnread)
		}
		if i == 0 || a.DPIA != (DPIA{}) {
			return rgpd.No
		}
		a.DPIA = DPIA{Status: DPIAStatus(i), Reason: rgpd.Text{FR: detail}}
	case "service responsable":
		if !silent(a.Owner) {
			return rgpd.No
		}
		a.Owner = rgpd.Text{FR: value}
	case "note":
		if value == "" {
			return rgpd.No
		}
		a.Notes = append(a.Notes, rgpd.Text{FR: value})
	default:
		return rgpd.No
	}
	return take()
}

// ownLines are labels of lines that are read wherever they stand, as people write them.
var ownLines = []struct {
	name  string
	label *regexp.Regexp
}{
	{"exception", regexp.MustCompile(`^(?:exceptions?|derogations?|conditions?|base legale|fondement)\b.*` +
		`\bart(?:icles?|s?\.)? ?(?:9|10)\b`)},
	{"base legale", regexp.MustCompile(`^(?:bases? (?:legales?|juridiques?)|` +
		`fondements? (?:legal|legaux|juridiques?)|legal basis)` +
		`(?: du traitement)?(?: \(?(?:art(?:icle|\.)? ?)?6(?:[(.]1\)?)?(?: du rgpd)?\)?)?(?: \d)?$`)},
	{"droits des personnes", regexp.MustCompile(`^droits (?:des personnes(?: concernees)?|ouverts)$`)},
}

// ownLine is the name of the line that a label is of; empty: none.
func ownLine(label string) string {
	for _, l := range ownLines {
		if l.label.MatchString(label) {
			return l.name
		}
	}
	return ""
}

// basis reads the line of a legal basis, which may say an exception as well, or alone.
func (e *entryForm) basis(f *formReader, value, detail string) rgpd.Answer {
	_, _ = f.at(1), f.at(4)
	if value == "" && detail == "" {
		return rgpd.Yes
	}
	rest := alike(value)
	if exceptionNumber.MatchString(rest) {
		rest = strings.Trim(exceptionNumber.ReplaceAllString(rest, " "), " ().,:;-–")
		if !basisNumber.MatchString(rest) {
			return e.exception(f, value, detail)
		}
		_ = e.exception(f, exceptionNumber.FindString(alike(value)), "")
		value = rest
	}
	bases := basesOf(value, detail)
	if bases == nil {
		f.fault(f.row, columnLetter(1), basisUnread)
	}
	e.a.Bases = append(e.a.Bases, bases...)
	return rgpd.Yes
}

// exception reads the line of an exception to the ban on special categories. Its details name the category that it is
// of; other details are a note.
func (e *entryForm) exception(f *formReader, value, detail string) rgpd.Answer {
	_, _ = f.at(1), f.at(4)
	if value == "" && detail == "" {
		return rgpd.Yes
	}
	x := lineOfException{exception: exceptionOf(value), of: formKinds()[alike(detail)], row: f.row}
	if x.exception == 0 {
		f.fault(f.row, columnLetter(1), exceptionUnread)
		return rgpd.Yes
	}
	if e.exceptions = append(e.exceptions, x); x.of == 0 && detail != "" {
		e.a.Notes = append(e.a.Notes, rgpd.Text{FR: joined(" : ", f.peek(0), value, detail)})
	}
	return rgpd.Yes
}

// wordOf is the value that a word stands for; zero: none.
func wordOf(texts []rgpd.Text, word string) int {
	return max(0, slices.IndexFunc(texts, func(t rgpd.Text) bool { return t.FR != "" && alike(t.FR) == alike(word) }))
}
