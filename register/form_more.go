package register

import (
	"slices"
	"strings"

	"golang.org/x/text/language"

	"github.com/rgpd-go/rgpd"
)

func (e *entryForm) labels() map[string]string { return entryLabels() }

func (e *serviceFormOf) labels() map[string]string { return serviceLabels() }

// more reads a line of what [Register.WriteODS] writes below the form: the legal basis and its like. A word that it
// does not know leaves the line a note; rgpd.No: it is none of them.
func (e *entryForm) more(f *formReader, label string) rgpd.Answer {
	a, value, detail := e.a, f.peek(1), f.peek(4)
	take := func() rgpd.Answer { // both cells were read
		_, _ = f.at(1), f.at(4)
		return rgpd.Yes
	}
	switch label {
	case "base legale":
		b := LegalBasis{}
		for v := ConsentBasis; int(v) <= len(basisNames); v++ {
			if alike(value) == alike(v.in(language.French)) {
				b.Basis = v
			}
		}
		if b.Basis == 0 {
			return rgpd.No
		}
		if b.When.FR = detail; b.Basis == LegitimateInterests {
			b = LegalBasis{Basis: b.Basis, Interest: rgpd.Text{FR: detail}}
		}
		a.Bases = append(a.Bases, b)
	case "source des donnees":
		if value == "" {
			return rgpd.No
		}
		a.Origins = append(a.Origins, rgpd.Text{FR: value})
	case "droits des personnes":
		var read []Right
		for one := range strings.SplitSeq(value, ", ") {
			i := wordOf(rightTexts[:], one)
			if i == 0 {
				return rgpd.No
			}
			read = append(read, Right(i))
		}
		a.Rights = append(a.Rights, read...)
	case "information des personnes":
		if !silent(a.Information) {
			return rgpd.No
		}
		a.Information = rgpd.Text{FR: value}
	case "decision automatisee":
		i := wordOf(answerTexts[:], value)
		if i == 0 || a.AutomatedDecision != 0 {
			return rgpd.No
		}
		a.AutomatedDecision = rgpd.Answer(i)
	case "analyse d'impact":
		i := wordOf(dpiaTexts[:], value)
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

// wordOf is the value that a word stands for; zero: none.
func wordOf(texts []rgpd.Text, word string) int {
	return max(0, slices.IndexFunc(texts, func(t rgpd.Text) bool { return t.FR != "" && alike(t.FR) == alike(word) }))
}
