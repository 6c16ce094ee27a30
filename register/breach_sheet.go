package register

import (
	"fmt"
	"strings"
	"time"

	"golang.org/x/text/language"

	"github.com/rgpd-go/rgpd"
	"github.com/rgpd-go/rgpd/transfer"
)

// The sheet of breaches has a line for each and a column for each of its facts, in the order in which a breach is
// notified: what happened and when it was known, the data and the people, the consequences, the measures, who was told.
// It is in French, as the forms are.

// breachTableSheet is that sheet.
const breachTableSheet = "Violations"

// A breachColumn is one fact of a breach.
type breachColumn struct {
	title, width string
	other        string // further titles, separated by |
	write        func(b *Breach) string
	// read puts what a cell says into the breach; a remedy: it cannot be read.
	read func(b *Breach, s string) rgpd.Text
}

var breachColumns = []breachColumn{
	ofBreach("N° / RÉF", "référence|n°", "2.5cm", breachText(func(b *Breach) *string { return &b.Ref })),
	ofBreach("Données personnelles touchées", "violation de données personnelles", "3cm", incidentCell),
	ofBreach("Qualité de l'organisme", "qualité", "4cm",
		breachWord(roleTexts[:], func(b *Breach) *transfer.Role { return &b.Role }, "responsable=1")),
	ofBreach("Fournisseur de communications électroniques", "opérateur de communications électroniques", "3cm",
		breachAnswer(func(b *Breach) *rgpd.Answer { return &b.Carrier })),
	ofBreach("Implantation", "états concernés", "3cm",
		breachWord(seatTexts[:], func(b *Breach) *Seat { return &b.Seat })),
	ofBreach("Début de la violation", "survenue|survenue le|date de la violation", "4cm",
		breachCame(func(b *Breach) *time.Time { return &b.Occurred })),
	ofBreach("Constatation de la violation", "détection|détectée le|découverte|découverte le", "4cm",
		breachCame(func(b *Breach) *time.Time { return &b.Detected })),
	ofBreach("Connaissance par le sous-traitant", "connaissance du sous-traitant", "4cm",
		breachCame(func(b *Breach) *time.Time { return &b.ProcessorAware })),
	ofBreach("Prise de connaissance", "connaissance|connue le|prise de connaissance de la violation", "4cm",
		breachCame(func(b *Breach) *time.Time { return &b.Aware })),
	ofBreach("Connue par (fonction)", "connue par", "4cm", breachText(func(b *Breach) *string { return &b.AwareBy })),
	ofBreach("Nature de la violation", "nature", "4cm", kindsCell),
	ofBreach("Circonstances de la violation", "faits|description|description des faits|description de la violation",
		"8cm", breachSays(func(b *Breach) *rgpd.Text { return &b.Facts })),
	ofBreach("Catégories de données et d'enregistrements", "catégories d'enregistrements|catégories de données", "6cm",
		breachSays(func(b *Breach) *rgpd.Text { return &b.Records.Categories })),
	ofBreach("Nombre approximatif d'enregistrements", "nombre d'enregistrements|enregistrements", "3cm",
		breachNumber(func(b *Breach) *uint64 { return &b.Records.Number })),
	ofBreach("Catégories de personnes", "catégories de personnes concernées", "6cm",
		breachSays(func(b *Breach) *rgpd.Text { return &b.People.Categories })),
	ofBreach("Nombre approximatif de personnes", "nombre de personnes|personnes|nombre de personnes concernées", "3cm",
		breachNumber(func(b *Breach) *uint64 { return &b.People.Number })),
	ofBreach("Conséquences probables", "effets|conséquences|effets et conséquences", "8cm",
		breachSays(func(b *Breach) *rgpd.Text { return &b.Effects })),
	ofBreach("Risque pour les personnes", "risque", "3cm",
		breachWord(riskTexts[:], func(b *Breach) *Risk { return &b.Risk }, "haut=3", "eleve=3", "a etablir=0")),
	ofBreach("Raisons de cette appréciation", "raisonnement sur le risque|appréciation du risque", "6cm",
		breachSays(func(b *Breach) *rgpd.Text { return &b.Reasoning })),
	ofBreach("Mesures prises ou proposées", "mesures|mesures prises", "8cm",
		breachSays(func(b *Breach) *rgpd.Text { return &b.Measures })),
	ofBreach("Point de contact", "contact|contact, nom", "4cm",
		breachText(func(b *Breach) *string { return &b.Contact.Name })),
	ofBreach("Contact, identifiant", "", "3cm", breachText(func(b *Breach) *string { return &b.Contact.Identifier })),
	ofBreach("Contact, adresse", "", "4cm", breachText(func(b *Breach) *string { return &b.Contact.Address })),
	ofBreach("Contact, code postal", "", "2.5cm", breachText(func(b *Breach) *string { return &b.Contact.Postcode })),
	ofBreach("Contact, ville", "", "3cm", breachText(func(b *Breach) *string { return &b.Contact.City })),
	ofBreach("Contact, pays", "", "3cm", countryCell),
	ofBreach("Contact, téléphone", "", "4cm", breachText(func(b *Breach) *string { return &b.Contact.Phone })),
	ofBreach("Contact, adresse mél", "contact, e-mail", "4cm",
		breachText(func(b *Breach) *string { return &b.Contact.Email })),
	ofBreach("Contact, signataire", "", "3cm", breachText(func(b *Breach) *string { return &b.Contact.Signatory })),
	ofBreach("Notifications à la CNIL", "notification à la cnil|notification|notifiée le|notifications", "7cm",
		noticesCell),
	ofBreach("Motifs du retard", "motif du retard", "6cm",
		breachSays(func(b *Breach) *rgpd.Text { return &b.DelayReasons })),
	ofBreach("Données inintelligibles", "", "3cm",
		breachAnswer(func(b *Breach) *rgpd.Answer { return &b.Unintelligible })),
	ofBreach("Risque écarté depuis", "", "3cm", breachAnswer(func(b *Breach) *rgpd.Answer { return &b.RiskRemoved })),
	ofBreach("Information individuelle disproportionnée", "effort disproportionné", "3cm",
		breachAnswer(func(b *Breach) *rgpd.Answer { return &b.Disproportionate })),
	ofBreach("Information ordonnée par l'autorité", "", "3cm",
		breachAnswer(func(b *Breach) *rgpd.Answer { return &b.Ordered })),
	ofBreach("Information des personnes", "personnes informées le|communication aux personnes", "4cm",
		breachDone(func(b *Breach) *time.Time { return &b.Told })),
	ofBreach("Moyen et texte de l'information", "information des personnes, comment", "6cm",
		breachSays(func(b *Breach) *rgpd.Text { return &b.Telling })),
	ofBreach("Contenu de l'information", "", "5cm", toldOfCell),
	ofBreach("Communication publique", "", "4cm", breachDone(func(b *Breach) *time.Time { return &b.Published })),
	ofBreach("Responsable averti le", "responsable du traitement averti le", "4cm",
		breachDone(func(b *Breach) *time.Time { return &b.ControllerTold })),
	ofBreach("Clôture", "clôturée le|close le", "3cm", closedCell),
}

// A breachFact is how a fact is written and read.
type breachFact struct {
	write func(b *Breach) string
	read  func(b *Breach, s string) rgpd.Text
}

func ofBreach(title, other, width string, f breachFact) breachColumn {
	return breachColumn{title, width, other, f.write, f.read}
}

func breachText(of func(b *Breach) *string) breachFact {
	return breachFact{
		func(b *Breach) string { return *of(b) },
		func(b *Breach, s string) rgpd.Text { *of(b) = s; return rgpd.Text{} },
	}
}

func breachSays(of func(b *Breach) *rgpd.Text) breachFact {
	return breachFact{
		func(b *Breach) string { return say(*of(b), language.French) },
		func(b *Breach, s string) rgpd.Text { of(b).FR = s; return rgpd.Text{} },
	}
}

func breachNumber(of func(b *Breach) *uint64) breachFact {
	return breachFact{
		func(b *Breach) string {
			if n := *of(b); n != 0 {
				return fmt.Sprint(n)
			}
			return ""
		},
		func(b *Breach, s string) rgpd.Text {
			n, remedy := parsedCount(s)
			*of(b) = n
			return remedy
		},
	}
}

// breachCame is an instant at which something came: of a day without an hour, the first.
func breachCame(of func(b *Breach) *time.Time) breachFact {
	return breachFact{
		func(b *Breach) string { return toTheSecond(*of(b)) },
		func(b *Breach, s string) rgpd.Text {
			at, _, remedy := parsedHour(s)
			*of(b) = at
			return remedy
		},
	}
}

// breachDone is an instant at which something was done: of a day without an hour, the last.
func breachDone(of func(b *Breach) *time.Time) breachFact {
	return breachFact{
		func(b *Breach) string { return toTheSecond(*of(b)) },
		func(b *Breach, s string) rgpd.Text {
			_, at, remedy := parsedHour(s)
			*of(b) = at
			return remedy
		},
	}
}

func breachAnswer(of func(b *Breach) *rgpd.Answer) breachFact {
	return breachWord(answerTexts[:], of, "o=1", "n=2", "inconnu=0", "a etablir=0")
}

// breachWord is a fact of a list of values; more are words beside those that are shown, "haut=3".
func breachWord[T ~uint8](texts []rgpd.Text, of func(b *Breach) *T, more ...string) breachFact {
	return breachFact{
		func(b *Breach) string { return textOf(texts, uint8(*of(b))).FR },
		func(b *Breach, s string) rgpd.Text {
			v, ok := namedValue(texts, s, more...)
			if !ok {
				return oneOf(texts)
			}
			*of(b) = T(v)
			return rgpd.Text{}
		},
	}
}

// breachTable is the sheet of the breaches.
func (r *Register) breachTable() grid {
	g := grid{name: breachTableSheet}
	for col, c := range breachColumns {
		g.widths = append(g.widths, c.width)
		g.put(0, col, gridCell{Text: c.title, Style: headCell})
		for i := range r.Breaches {
			g.put(i+1, col, gridCell{Text: c.write(&r.Breaches[i]), Style: valueCell})
		}
	}
	return g
}

// toTheSecond writes an instant on the clock of Paris, with its offset.
func toTheSecond(at time.Time) string {
	if at.IsZero() {
		return ""
	}
	local, form := at.In(rgpd.Mainland.Zone(at)), "02/01/2006 15:04 (-07:00)"
	if local.Second() != 0 {
		form = "02/01/2006 15:04:05 (-07:00)"
	}
	return local.Format(form)
}

// breachTitles finds a column by its title, as [alike] has it.
func breachTitles() map[string]int {
	out := map[string]int{}
	for i, c := range breachColumns {
		for _, title := range append(strings.Split(c.other, "|"), c.title) {
			if title != "" {
				out[alike(title)] = i
			}
		}
	}
	return out
}
