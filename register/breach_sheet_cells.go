package register

import (
	"strings"
	"time"

	"golang.org/x/text/language"

	"github.com/rgpd-go/rgpd"
)

// The cells of the sheet of breaches that are of a kind of their own.

var incidentCell = breachFact{
	func(b *Breach) string {
		switch b.Incident {
		case PersonalDataBreach:
			return "oui"
		case NoPersonalData:
			return "non"
		}
		return ""
	},
	func(b *Breach, s string) rgpd.Text {
		v, ok := namedValue(answerTexts[:], s, "o=1", "n=2", "inconnu=0", "a etablir=0")
		if !ok {
			return oneOf(answerTexts[:])
		}
		b.Incident = [...]Incident{0, PersonalDataBreach, NoPersonalData}[v]
		return rgpd.Text{}
	},
}

var kindsCell = breachFact{
	func(b *Breach) string { return valuesOf(breachTexts[:], b.Kinds) },
	func(b *Breach, s string) (remedy rgpd.Text) {
		kinds, ok := valuesIn[BreachKind](breachTexts[:], s, "perte de confidentialite=1", "perte d'integrite=2",
			"perte de disponibilite=3")
		if b.Kinds = kinds; !ok {
			return oneOf(breachTexts[:])
		}
		return rgpd.Text{}
	},
}

var toldOfCell = breachFact{
	func(b *Breach) string { return valuesOf(noticeItemTexts[:], b.ToldOf) },
	func(b *Breach, s string) rgpd.Text {
		items, ok := valuesIn[NoticeItem](noticeItemTexts[:], s)
		if b.ToldOf = items; !ok {
			return oneOf(noticeItemTexts[:])
		}
		return rgpd.Text{}
	},
}

var countryCell = breachFact{
	func(b *Breach) string { return countryName(b.Contact.Country, language.French) },
	func(b *Breach, s string) rgpd.Text {
		f := formReader{cells: []string{s}}
		if b.Contact.Country = f.country(0); len(f.faults) > 0 {
			return rgpd.Text{FR: "nommer le pays en français, ou par son code : Tunisie, TN",
				EN: "name the country in French, or by its code: Tunisie, TN"}
		}
		return rgpd.Text{}
	},
}

var closedCell = breachFact{
	func(b *Breach) string { return day(b.Closed, language.French) },
	func(b *Breach, s string) rgpd.Text {
		on, err := rgpd.ParseDate(isoDay(s))
		if b.Closed = on; err != nil {
			return rgpd.Text{FR: "écrire le jour comme 23/11/2026", EN: "write the day as 23/11/2026"}
		}
		return rgpd.Text{}
	},
}

// What a notice is called within its cell: each has a line, 30/03/2026 18:10 ; à compléter ; n° 12 ; contenu : nature,
// mesures.
const (
	undatedNotice  = "sans date"
	completeNotice = "complète"
	partialNotice  = "à compléter"
	refOfNotice    = "n° "
	contentsLead   = "contenu :"
)

var noticesCell = breachFact{
	func(b *Breach) string {
		var lines []string
		for i := range b.Notices {
			n := &b.Notices[i]
			if n.At.IsZero() && n.Complete == 0 && n.Ref == "" && len(n.Contains) == 0 {
				continue // no table has a fact of it
			}
			line := []string{toTheSecond(n.At)}
			if n.At.IsZero() {
				line[0] = undatedNotice
			}
			switch n.Complete {
			case rgpd.Yes:
				line = append(line, completeNotice)
			case rgpd.No:
				line = append(line, partialNotice)
			}
			if n.Ref != "" {
				line = append(line, refOfNotice+n.Ref)
			}
			if len(n.Contains) > 0 {
				line = append(line, contentsLead+" "+valuesOf(noticeItemTexts[:], n.Contains))
			}
			lines = append(lines, strings.Join(line, " ; "))
		}
		return strings.Join(lines, "\n")
	},
	func(b *Breach, s string) rgpd.Text {
		for line := range strings.Lines(s) {
			if strings.TrimSpace(line) == "" {
				continue
			}
			n, ok := noticeOf(line)
			if !ok {
				return wantNotice
			}
			b.Notices = append(b.Notices, n)
		}
		return rgpd.Text{}
	},
}

var wantNotice = rgpd.Text{
	FR: "écrire une notification par ligne de la cellule, son jour et son heure d'abord : 27/03/2026 18:10 ; " +
		partialNotice + " ; n° 12 ; contenu : nature, mesures",
	EN: "write one notice a line of the cell, its day and hour first: 27/03/2026 18:10 ; " + partialNotice +
		" ; n° 12 ; contenu : nature, mesures",
}

// noticeOf reads one notice.
func noticeOf(line string) (n Notice, ok bool) {
	for i, part := range strings.Split(line, ";") {
		part = strings.TrimSpace(part)
		said := alike(part)
		switch {
		case i == 0 && said == undatedNotice:
		case i == 0:
			var remedy rgpd.Text
			var last time.Time
			_, last, remedy = parsedHour(part)
			if n.At = last; remedy != (rgpd.Text{}) {
				return n, false
			}
		case part == "":
		case said == alike(completeNotice) && n.Complete == 0:
			n.Complete = rgpd.Yes
		case said == alike(partialNotice) && n.Complete == 0:
			n.Complete = rgpd.No
		case strings.HasPrefix(said, alike(contentsLead)) && n.Contains == nil:
			_, items, _ := strings.Cut(part, ":")
			contains, is := valuesIn[NoticeItem](noticeItemTexts[:], items)
			if n.Contains = contains; !is {
				return n, false
			}
		case strings.HasPrefix(part, refOfNotice) && n.Ref == "":
			n.Ref = strings.TrimSpace(strings.TrimPrefix(part, refOfNotice))
		default:
			return n, false
		}
	}
	return n, true
}
