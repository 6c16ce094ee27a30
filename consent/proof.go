package consent

import (
	_ "embed"
	"errors"
	"fmt"
	"html/template"
	"io"
	"strings"
	"sync"
	"time"

	"golang.org/x/text/language"

	"github.com/rgpd-go/rgpd"
	"github.com/rgpd-go/rgpd/internal/french"
)

// A Page is what an individual proof shows besides the record.
type Page struct {
	// Issuer is the professional that gives the proof, and Issued when.
	Issuer Party
	Issued time.Time
	// Place is where the consumer lives, whose clock the page uses. Zero, or
	// abroad: that of Paris.
	Place rgpd.Territory
	// Person names the person on the page, whom the record may know by a pseudonym
	// only. Empty: as the record does.
	Person string
	// Entries are those of a journal that hold the consent, and Checkpoint one
	// that covers them; both may be left out.
	Entries    []Entry
	Checkpoint *Checkpoint
}

//go:embed proof.html
var proofSource string

// proofPage is read when it is first written: most programs write none.
var proofPage = sync.OnceValue(func() *template.Template {
	return template.Must(template.New("proof").Parse(proofSource))
})

// WriteProof writes the individual proof of a consent, which a consumer may ask
// for free of charge on a durable medium (C. conso., art. R. 223-2), as one HTML page
// without anything fetched from elsewhere, which prints on one sheet. It is in
// French, or in English.
//
// A wording of more than some three thousand characters may take a second sheet.
// It holds personal data.
func (a Assessment) WriteProof(w io.Writer, page Page, tag language.Tag) error {
	r := &a.record
	if r.Answer != SaidYes {
		return errors.New("consent: proof: record.answer: there is no consent to prove")
	}
	if page.Issued.IsZero() {
		return errors.New("consent: proof: issued: empty; say when the proof is given")
	}
	in := func(fr, en string) string { return rgpd.Text{FR: fr, EN: en}.In(tag) }
	place := page.Place
	if !place.French() {
		place = rgpd.Mainland
	}
	when := func(at time.Time) string { return instantIn(at, place, tag) }

	type line struct{ Name, Value string }
	var lines []line
	add := func(fr, en, value string) {
		if value == "" {
			value = in("non enregistré", "not recorded")
		}
		lines = append(lines, line{in(fr, en), value})
	}
	person := page.Person
	if person == "" {
		person = r.Person.Ref
	}
	add("Personne", "Person", person)
	add("Date et heure", "Day and hour", when(r.At))
	add("Comment", "How", r.Act.Text().In(tag))
	add("Où", "Where", r.Evidence.Origin)
	add("Professionnel", "Professional", list(r.Form.Principals, in("aucun nommé", "none named")))
	add("Tiers qui appelle", "Third-party caller", list(r.Form.Callers, in("aucun", "none")))
	add("Objet", "Object", list(r.Form.Objects, in("aucun nommé", "none named")))
	add("Canaux acceptés", "Channels agreed to", channelsIn(r.Channels, tag))
	add("Durée indiquée", "Period stated", periodIn(r.Form.Lasts, tag))
	if until := r.Retention(a.channel).UseUntil; !until.IsZero() {
		add("Prend fin", "Ends", when(until))
	}
	if r.Slot != (Slot{}) {
		add(
			"Créneau convenu",
			"Slot agreed",
			fmt.Sprintf(in("du %s au %s", "from %s to %s"), when(r.Slot.From), when(r.Slot.Until)),
		)
	}
	if r.Withdrawal.made() {
		add("Retrait", "Withdrawal", strings.Trim(when(r.Withdrawal.At)+", "+r.Withdrawal.means().In(tag), ", "))
	} else {
		add("Pour retirer son consentement", "To withdraw", r.Form.ExitAt)
	}
	add("Formulaire", "Form", strings.TrimSpace(r.Form.ID+" "+r.Form.Version))
	add(
		"Recueilli par",
		"Collected by",
		strings.Join(append([]string{r.Collection.Collector}, r.Collection.Through...), " → "),
	)
	add("Pièces", "Pieces", strings.Join(r.Evidence.Refs, ", "))

	type sealed struct{ Seq, Logged, Kind, Seal string }
	var seals []sealed
	for _, e := range page.Entries {
		seals = append(seals, sealed{fmt.Sprint(e.Seq), when(e.Logged), e.Event.Kind.Text().In(tag), e.Seal.String()})
	}
	digest := r.Form.Digest
	if digest == "" && r.Form.Wording != "" {
		digest = DigestOf(r.Form.Wording)
	}
	data := struct {
		Lang, Title, Reference, State, Told, Wording, Size, Digest, Law, Chain, Signed, Issued string
		Lines                                                                                  []line
		Seals                                                                                  []sealed
		Issuer                                                                                 Party
	}{
		Lang: languageOf(tag), Title: in("Preuve individuelle de consentement", "Individual proof of consent"),
		Reference: in("Référence", "Reference") + in(" : ", ": ") + r.ID,
		State:     in("Au ", "On ") + when(a.decision.At()) + in(" : ", ": ") + a.Status().State.Text().In(tag),
		Told: in(
			"Ce que la personne a lu ou entendu",
			"What the person read or heard",
		), Wording: r.Form.Wording, Digest: digest,
		Law: in(
			"Établie en application de l'article R. 223-2 du code de la consommation. Gratuite.",
			"Given under article R. 223-2 of the Code de la consommation. Free of charge.",
		),
		Chain: in(
			"Inscriptions au journal scellé",
			"Entries in the sealed journal",
		), Lines: lines, Seals: seals, Issuer: page.Issuer,
		Issued: in("Délivrée le ", "Issued on ") + when(page.Issued),
	}
	if data.Wording == "" {
		data.Wording = in("Texte non enregistré.", "Wording not recorded.")
	}
	if n := len([]rune(data.Wording)); n > 1600 {
		data.Size = "tiny"
	} else if n > 800 {
		data.Size = "small"
	}
	if c := page.Checkpoint; c != nil {
		data.Signed = fmt.Sprintf(
			in(
				"Journal %s, %d inscriptions, signé le %s (Ed25519) : %s",
				"Journal %s, %d entries, signed on %s (Ed25519): %s"), c.Journal, c.Seq, when(c.At), c.Signature,
		)
	}
	if err := proofPage().Execute(w, data); err != nil {
		return fmt.Errorf("consent: proof: %w", err)
	}
	return nil
}

func list(names Names, none string) string {
	if names != nil && len(names) == 0 {
		return none
	}
	return strings.Join(names, ", ")
}

func channelsIn(s rgpd.Channels, tag language.Tag) string {
	var out []string
	for ch := rgpd.LiveCall; ch <= rgpd.Email; ch++ {
		if s.Has(ch) {
			out = append(out, channelTexts[ch].In(tag))
		}
	}
	return strings.Join(out, ", ")
}

func periodIn(p Period, tag language.Tag) string {
	var out []string
	for _, part := range [...]struct {
		n         uint16
		one, many rgpd.Text
	}{
		{p.Years, rgpd.Text{FR: "an", EN: "year"}, rgpd.Text{FR: "ans", EN: "years"}},
		{p.Months, rgpd.Text{FR: "mois", EN: "month"}, rgpd.Text{FR: "mois", EN: "months"}},
		{p.Days, rgpd.Text{FR: "jour", EN: "day"}, rgpd.Text{FR: "jours", EN: "days"}},
	} {
		switch part.n {
		case 0:
		case 1:
			out = append(out, "1 "+part.one.In(tag))
		default:
			out = append(out, fmt.Sprint(part.n, " ", part.many.In(tag)))
		}
	}
	return strings.Join(out, ", ")
}

// instantIn writes an instant by the clock of a place, with its offset.
func instantIn(at time.Time, place rgpd.Territory, tag language.Tag) string {
	if at.IsZero() {
		return ""
	}
	local := at.In(place.Zone(at))
	return rgpd.Text{
		FR: french.Day(local.Date()) + local.Format(" à 15:04:05 (UTC-07:00)"),
		EN: local.Format("2 January 2006, 15:04:05 (UTC-07:00)"),
	}.In(tag)
}
