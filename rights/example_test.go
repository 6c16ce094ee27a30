package rights_test

import (
	"fmt"
	"strings"
	"time"

	"golang.org/x/text/language"

	"github.com/rgpd-go/rgpd"
	"github.com/rgpd-go/rgpd/rights"
)

func ExampleRequest_Deadline() {
	r := rights.Request{
		Right:    rights.Access,
		Place:    rights.Place{Territory: rgpd.Mainland},
		Received: time.Date(2026, time.January, 31, 10, 0, 0, 0, time.UTC),
	}
	d := r.Deadline(rights.Answer)
	fmt.Println("nominal", d.Nominal, "due", d.Due, "over at", d.Limit)
	for s := range d.Steps() {
		fmt.Println("-", s.Says.FR)
	}
	// Output:
	// nominal 2026-02-28 due 2026-03-02 over at 2026-03-02 23:00:00 +0000 UTC
	// - Reçue le samedi 31 janvier 2026 à 11 h 00, heure du lieu où le responsable doit agir : ce jour civil est le point de départ, même la nuit ou un jour férié.
	// - Un mois plus tard : ce mois n'a pas de 31, le délai finit donc avec le mois, le samedi 28 février 2026.
	// - Le samedi 28 février 2026 n'est pas un jour ouvrable au sens du règlement 1182/71 : le terme est reporté au lendemain.
	// - Le dimanche 1er mars 2026 n'est pas un jour ouvrable au sens du règlement 1182/71 : le terme est reporté au lendemain.
	// - Dernier jour : le lundi 2 mars 2026, jusqu'à minuit au lieu de l'action. Ce qui compte est l'envoi, et il est dû dans les meilleurs délais : le terme est un plafond.
}

// Where the law is open, both days are given.
func ExampleDeadline_Open() {
	r := rights.Request{
		Right:    rights.Access,
		Place:    rights.Place{Territory: rgpd.Mainland},
		Received: time.Date(2026, time.September, 1, 8, 0, 0, 0, time.UTC),
		Identity: rights.Pause{Ground: rgpd.Yes, Asked: rgpd.NewDate(2026, 9, 3), Enough: rgpd.NewDate(2026, 9, 10)},
	}
	d := r.Deadline(rights.Answer)
	fmt.Println("due", d.Due, "cautious", d.Cautious)
	for o := range d.Open() {
		fmt.Println(o.ID, o.Strict, "or", o.Loose)
	}
	// Output:
	// due 2026-10-08 cautious 2026-10-01
	// suspension 2026-10-01 or 2026-10-08
}

// A number bought on 10 March and called on 16 March: the information is owed at
// the call, not a month later, and not at the end of that day.
func ExampleCollection_Inform() {
	c := rights.Collection{
		From:         rights.Elsewhere,
		Place:        rights.Place{Territory: rgpd.Mainland},
		Obtained:     time.Date(2026, time.March, 10, 8, 0, 0, 0, time.UTC),
		FirstContact: rights.Moment{At: time.Date(2026, time.March, 16, 14, 0, 0, 0, time.UTC)},
	}
	d := c.Inform()
	fmt.Println(d.State, d.At, "instead of", d.Outer)
	// Output: instant 2026-03-16 14:00:00 +0000 UTC instead of 2026-04-10
}

func ExampleFold() {
	journal := `
{"case":"D-12","event":"received","at":"2026-09-15T09:00:00+02:00","right":"access","means":"email"}
{"case":"D-12","event":"extended","at":"2026-10-20T16:00:00+02:00","reasons":"yes","complexity":"yes","number":"yes"}`
	var events []rights.Event
	for r, err := range rights.Records(strings.NewReader(journal)) {
		if err != nil {
			fmt.Println(err)
			continue
		}
		events = append(events, r.Event)
	}
	now := time.Date(2026, time.November, 23, 9, 0, 0, 0, time.UTC)
	c := rights.Fold(rights.Place{Territory: rgpd.Mainland}, events...)
	for _, d := range c.Owed(now) {
		fmt.Println(c.Status, d.Kind, d.Due, d.Urgency(now))
	}
	for _, f := range c.Findings {
		fmt.Println(f.Path, f.Level, f.Says.EN)
	}
	// Output:
	// running answer 2026-10-15 overdue
	// events[1] error The extension was told after the first month: it is void.
}

// An objection to marketing opens whatever is known or unknown; another objection
// waits for what must be weighed.
func ExampleOpens() {
	at := time.Date(2026, time.November, 23, 9, 0, 0, 0, time.UTC)
	d := rights.Opens(rights.Objection, rights.Facts{Purpose: rights.Marketing}, at)
	fmt.Println(d.In(language.French))
	d = rights.Opens(rights.Erasure, rights.Facts{
		Held: rgpd.Yes, Deceased: rgpd.No, Identity: rights.Identified, Abusive: rgpd.No,
		Purpose: rights.OtherPurpose, Basis: rights.Contract, ErasureGround: rights.NoErasureGround, Needed: rights.NotNeeded,
	}, at)
	fmt.Println(d.In(language.French))
	// Output:
	// permis : opposition à la prospection : sans motif, sans exception, quelle que soit la base (RGPD, art. 21(2) et 21(3))
	// interdit : aucun des six motifs d'effacement n'est établi (RGPD, art. 17(1))
}

// A word said on a call reaches the call gate: store the stop, and the next call
// is refused.
func ExampleRequest_Plan() {
	at := time.Date(2026, time.November, 23, 9, 0, 0, 0, time.UTC)
	r := rights.Request{
		Right: rights.Objection, Purpose: rights.Marketing, By: rights.MandatedProcessor,
		Place: rights.Place{Territory: rgpd.Mainland}, Received: at,
	}
	p := r.Plan(rights.Facts{}, at)
	fmt.Println(p.Stop, "from", p.StopFrom.Format(time.RFC3339))
	for _, t := range p.Tasks {
		fmt.Println(t.Action, t.Deadline.State, t.Deadline.Due)
	}
	// Output:
	// objected from 2026-11-23T09:00:00Z
	// stop-calling instant 2026-11-23
	// enter-suppression instant 2026-11-23
	// tell-processors-to-stop instant 2026-11-23
	// confirm-to-person dated 2026-12-23
}

func ExampleLetterhead_Refuse() {
	c := rights.Fold(rights.Place{Territory: rgpd.Mainland}, rights.Event{
		Kind: rights.Received, Right: rights.Erasure, Purpose: rights.OtherPurpose, At: time.Date(2026, time.September, 1, 8, 0, 0, 0, time.UTC),
	})
	l := rights.Letterhead{Controller: "Société Exemple", Contact: "dpo@exemple.fr"}
	_, err := l.Refuse(c, rgpd.Text{})
	fmt.Println(err)
	letter, err := l.Refuse(c, rgpd.Text{}, rgpd.Text{
		FR: "votre contrat est en cours et ces données lui sont nécessaires",
		EN: "your contract is running and needs these data",
	})
	fmt.Println(err)
	fmt.Println(strings.Contains(letter.FR, "CNIL"), strings.Contains(letter.EN, "competent court"))
	// Output:
	// letter: reasons: a refusal gives its reasons (RGPD, art. 12(4))
	// <nil>
	// true true
}

func ExampleFeed() {
	c := rights.Fold(rights.Place{Territory: rgpd.Mainland}, rights.Event{
		Kind: rights.Received, Right: rights.Access, At: time.Date(2026, time.November, 23, 9, 0, 0, 0, time.UTC),
	})
	f := rights.Feed{Stamp: time.Date(2026, time.November, 23, 9, 30, 0, 0, time.UTC), Language: language.English, Domain: "privacy.example.fr"}
	var b strings.Builder
	if err := f.Write(&b, func(yield func(string, rights.Case) bool) { yield("D-01", c) }); err != nil {
		fmt.Println(err)
	}
	for line := range strings.SplitSeq(b.String(), "\r\n") {
		if strings.HasPrefix(line, "DTSTART") || strings.HasPrefix(line, "SUMMARY") {
			fmt.Println(line)
		}
	}
	// Output:
	// DTSTART;VALUE=DATE:20261223
	// SUMMARY:Answer - D-01 (access)
}
