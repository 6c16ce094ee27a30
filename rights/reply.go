package rights

import (
	"strings"
	"time"

	"github.com/rgpd-go/rgpd"
)

// Reply writes the skeleton of an answer, to be completed with the data themselves. It says of the
// tasks of the plan what the events on file show, with their days: that marketing stopped, that data
// were erased. Where one is not on file it is a [LetterError] that names the event: do it, enter it,
// then answer. The recipients alone may be told afterwards, and the letter says so.
func (l Letterhead) Reply(c Case, p Plan) (rgpd.Text, error) {
	d, err := l.open(c, rgpd.Text{FR: "suite donnée à votre demande", EN: "our answer to your request"})
	if err != nil {
		return rgpd.Text{}, err
	}
	r := c.Request
	d.received(&r)
	d.paragraph(rgpd.Text{FR: "Voici la suite que nous y avons donnée.", EN: "This is what we did."})
	for _, t := range p.Tasks {
		said, ok := replies[t.Action]
		if !ok {
			continue
		}
		if err := l.shows(&c, t.Action, said); err != nil {
			return rgpd.Text{}, err
		}
		d.paragraph(said.in(&c))
		if t.Action == GiveAccess || t.Action == HandOverData {
			d.items(t.Contents)
		}
	}
	if p.answersThatNothingIsHeld() {
		d.paragraph(rgpd.Text{
			FR: "Nous vous confirmons que nous ne traitons aucune donnée à caractère personnel vous concernant.",
			EN: "We confirm that we do not process any personal data concerning you.",
		})
	}
	d.paragraph(rgpd.Text{
		FR: "Si cette réponse ne vous satisfait pas, vous disposez des voies suivantes. " + remedies[0].FR + " " +
			remedies[1].FR,
		EN: "If this answer does not satisfy you, these ways are open to you. " + remedies[0].EN + " " + remedies[1].EN,
	})
	return l.close(d), nil
}

// shows returns an error unless the case has the event that a sentence states, by the day of the letter.
func (l Letterhead) shows(c *Case, a Action, said reply) error {
	if said.by == 0 {
		return nil
	}
	switch when := c.when(said.by); {
	case when.IsZero() && said.later.FR != "":
		return nil
	case when.IsZero():
		return &LetterError{said.by.String(), "the letter would say that it was done (" + a.String() + "), and no " +
			"such event is on file; do it, enter the event, then answer"}
	case l.On != 0 && c.Request.Place.Day(when) > l.On:
		return &LetterError{"on", "the letter bears a day before the event that it tells (" + said.by.String() + ")"}
	}
	return nil
}

// when is the instant of what the case has of a kind of event since the last request that asks it;
// zero: it has none.
func (c *Case) when(k EventKind) time.Time {
	var (
		done time.Time
		asks func(r *Request) bool
	)
	switch k {
	case Stopped:
		done, asks = c.Stopped, func(r *Request) bool { return r.ownStop().State != NotDue || r.Right == Withdrawal }
	case Held:
		done, asks = c.Held, func(r *Request) bool { return r.HeldPending() || r.Right == Restriction }
	case CarriedOut:
		done, asks = c.CarriedOut, func(r *Request) bool { return r.ownStop().State == NotDue }
	default:
		return c.RecipientsTold
	}
	since := func(r *Request) {
		if asks(r) && done.Before(r.Received) {
			done = time.Time{}
		}
	}
	since(&c.Request)
	for i := range c.Request.Besides {
		since(&c.Request.Besides[i])
	}
	return done
}

// A reply is what an answer says of a task.
type reply struct {
	by    EventKind // that shows it was done, whose day the sentence tells; zero: the letter itself does it
	says  rgpd.Text
	later rgpd.Text // where the event may follow the letter
}

// in is the sentence of a case that shows the event.
func (r reply) in(c *Case) rgpd.Text {
	when := c.when(r.by)
	switch {
	case r.by != 0 && when.IsZero():
		return r.later
	case r.by == 0 || !strings.Contains(r.says.FR, "%s"):
		return r.says
	}
	return textf(r.says.FR, r.says.EN, dateText(c.Request.Place.Day(when)))
}

var replies = map[Action]reply{
	StopCalling: {by: Stopped, says: rgpd.Text{
		FR: "Nous avons cessé le %s toute prospection à votre égard.",
		EN: "On %s we stopped all marketing to you.",
	}},
	EnterSuppression: {by: Stopped, says: rgpd.Text{
		FR: "Nous conservons de vos coordonnées le strict nécessaire pour ne plus vous solliciter, et à cette " +
			"seule fin.",
		EN: "We keep of your contact details the least needed not to contact you again, and for that end only.",
	}},
	Freeze: {by: Held, says: rgpd.Text{
		FR: "Le traitement de vos données est suspendu depuis le %s ; nous vous avertirons avant de le reprendre.",
		EN: "Since %s the processing of your data is on hold; we will warn you before it resumes.",
	}},
	RectifyData: {by: CarriedOut, says: rgpd.Text{
		FR: "Vos données ont été rectifiées ou complétées le %s.",
		EN: "On %s your data were rectified or completed.",
	}},
	EraseData: {by: CarriedOut, says: rgpd.Text{
		FR: "Vos données ont été effacées le %s.",
		EN: "On %s your data were erased.",
	}},
	TellTheRecipients: {
		by: RecipientsTold,
		says: rgpd.Text{
			FR: "Nous en avons informé le %s les destinataires de vos données, dont nous vous donnerons la liste si " +
				"vous la demandez.",
			EN: "On %s we told the recipients of your data, whose list we will give you if you ask for it.",
		},
		later: rgpd.Text{
			FR: "Nous en informerons les destinataires de vos données, dont nous vous donnerons la liste si vous la " +
				"demandez.",
			EN: "We will tell the recipients of your data, whose list we will give you if you ask for it.",
		},
	},
	GiveAccess: {says: rgpd.Text{FR: "Vous trouverez ci-après :", EN: "You will find below:"}},
	HandOverData: {says: rgpd.Text{
		FR: "Vous trouverez ci-joint un fichier lisible par machine :",
		EN: "Please find attached a machine-readable file:",
	}},
	HumanIntervention: {by: CarriedOut, says: rgpd.Text{
		FR: "La décision a été reprise le %s par une personne.",
		EN: "On %s the decision was taken again by a human being.",
	}},
	StopProcessing: {by: Stopped, says: rgpd.Text{
		FR: "Nous avons cessé le %s les traitements qui reposaient sur votre consentement.",
		EN: "On %s we ceased the processing that rested on your consent.",
	}},
	FollowDirectives: {by: CarriedOut, says: rgpd.Text{
		FR: "Nous avons donné suite le %s aux directives de la personne décédée, ou à son décès.",
		EN: "On %s we acted on the directives of the deceased, or on the death.",
	}},
}
