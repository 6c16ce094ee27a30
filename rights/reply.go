package rights

import (
	"slices"
	"strings"
	"time"

	"github.com/rgpd-go/rgpd"
)

// Reply writes the skeleton of an answer, to be completed with the data themselves. It says of the
// tasks of the plan what the events on file show, with their days: that marketing stopped, that data
// were erased, that those to be sent were gathered. Where one is not on file it is a [LetterError] that
// names the event: do it, enter it, then answer. The recipients alone may be told afterwards, and the
// letter says so. What was done comes first, then what is sent or that nothing is held, then what is
// to come. It answers the
// first request of the case, and the marketing that the others stop; what else they ask is to be
// answered apart, and the letter says so too. Data go out only where the plan rests on a right that
// opens; what the plan refuses is for [Letterhead.Refuse].
func (l Letterhead) Reply(c Case, p Plan) (rgpd.Text, error) {
	d, err := l.open(c, rgpd.Text{FR: "suite donnée à votre demande", EN: "our answer to your request"})
	if err != nil {
		return rgpd.Text{}, err
	}
	r := c.Request
	d.received(&r)
	var done, next, sent, kept, contents []rgpd.Text
	for _, t := range p.Tasks {
		switch {
		case t.Action == RefuseToPerson:
			return rgpd.Text{}, noLetter("right",
				"ce qui est demandé est à refuser : écrire un refus, avec ses motifs",
				"the plan refuses what is asked; write a refusal, with its reasons")
		case (t.Action == GiveAccess || t.Action == HandOverData) && !p.Opens.Allowed():
			return rgpd.Text{}, noLetter("right",
				"aucune donnée ne part avant qu'il soit établi que le droit s'ouvre, et pour qui (RGPD, art. 12(6)) ; "+
					"établir ce que demande le plan",
				"no data go out before it is settled that the right opens, and for whom (RGPD, art. 12(6)); "+
					"find out what the plan asks")
		}
		said, ok := p.reply(t.Action, r.Right)
		if !ok {
			continue
		}
		if err := l.shows(&c, said); err != nil {
			return rgpd.Text{}, err
		}
		text := said.in(l, &c)
		switch {
		case t.Action == KeepSuppression:
			kept = append(kept, text)
		case said.data:
			sent = append(sent, text)
			if t.Action == GiveAccess {
				contents = t.Contents
			}
		case said.ahead || text == said.later:
			next = append(next, text)
		default:
			done = append(done, text)
		}
		if said.then.FR != "" {
			next = append(next, said.then)
		}
	}
	if ended := c.when(CarriedOut); p.endsByObjection(&r) && !ended.IsZero() && !l.after(&c, ended) {
		done = append(done, endedByObjection.in(l, &c))
		next = slices.DeleteFunc(next, func(t rgpd.Text) bool { return t == warnBeforeLifting })
	}
	if !p.does(EnterSuppression) { // else what is kept was said, of the objection that is on file
		next = append(next, kept...)
	}
	d.under(rgpd.Text{FR: "Voici ce que nous avons fait.", EN: "This is what we did."}, done)
	d.under(rgpd.Text{}, sent)
	d.items(contents)
	if p.answersThatNothingIsHeld() {
		d.paragraph(p.nothingHeld())
	}
	d.under(rgpd.Text{FR: "Pour la suite :", EN: "From now on:"}, next)
	for _, other := range r.Besides {
		if !other.AboutMarketing() {
			d.paragraph(textf(
				"Nous vous répondrons séparément au sujet de %s.", "We will answer apart about %s.", other.asks(),
			))
		}
	}
	d.paragraph(rgpd.Text{
		FR: "Si cette réponse ne vous satisfait pas, vous disposez des voies suivantes. " + remedies[0].FR + " " +
			remedies[1].FR,
		EN: "If this answer does not satisfy you, these ways are open to you. " + remedies[0].EN + " " + remedies[1].EN,
	})
	return l.close(d), nil
}

// endsByObjection reports whether a plan ends the processing that a request objects to, other than marketing.
func (p *Plan) endsByObjection(r *Request) bool {
	return p.Opens.Allowed() && r.Right == Objection && !r.AboutMarketing()
}

var endedByObjection = reply{by: CarriedOut, says: rgpd.Text{
	FR: "Nous avons cessé le %s le traitement auquel vous vous opposiez.",
	EN: "On %s we ceased the processing to which you objected.",
}}

// under writes paragraphs below what opens them; none of them, no opening.
func (d *draft) under(opening rgpd.Text, texts []rgpd.Text) {
	for i, t := range texts {
		if i == 0 && opening.FR != "" {
			d.paragraph(opening)
		}
		d.paragraph(t)
	}
}

// reply is what the answer to a right says of a task of the plan; ok: it says something.
func (p *Plan) reply(a Action, right Right) (said reply, ok bool) {
	switch {
	case a == Freeze && p.answersThatNothingIsHeld():
		return heldInCase, true
	case a == TellTheRecipients:
		return tellRecipients(right), true
	case right == Posthumous:
		if said, ok = repliesToHeirs[a]; ok {
			return said, true
		}
	}
	said, ok = replies[a]
	return said, ok
}

// does reports whether a plan has a task of an action.
func (p *Plan) does(a Action) bool {
	return slices.ContainsFunc(p.Tasks, func(t Task) bool { return t.Action == a })
}

// nothingHeld says that no data are held, but those that keep the person from being contacted again: for certain of an
// objection that is on file, else if there was one.
func (p *Plan) nothingHeld() rgpd.Text {
	switch {
	case p.does(EnterSuppression):
		return sentence(nothingButTheEntry)
	case p.does(KeepSuppression):
		return sentence(nothingButAnEntry)
	}
	return rgpd.Text{
		FR: "Nous vous confirmons que nous ne traitons aucune donnée à caractère personnel vous concernant.",
		EN: "We confirm that we do not process any personal data concerning you.",
	}
}

// shows returns an error unless the case has the event that a sentence states, by the day of the letter.
func (l Letterhead) shows(c *Case, said reply) error {
	if said.by == 0 {
		return nil
	}
	event := evidence[said.by]
	switch when := said.when(c); {
	case said.later.FR != "" && (when.IsZero() || l.after(c, when)):
		return nil
	case when.IsZero():
		return noLetter(said.by.String(),
			"la lettre dirait que c'est fait, et le dossier ne montre pas "+event.FR+
				" depuis la demande ; le faire, l'inscrire, puis répondre",
			"the letter would say that it was done, and the case does not show "+event.EN+
				" since the request; do it, enter the event, then answer")
	case l.after(c, when):
		return noLetter("on", "la lettre porte un jour d'avant ce qu'elle dit, "+event.FR+" ; corriger l'un des deux",
			"the letter bears a day before what it tells, "+event.EN+"; mend one of the two")
	}
	return nil
}

// evidence names the event that shows what a letter says.
var evidence = map[EventKind]rgpd.Text{
	Stopped:    {FR: "l'arrêt de la prospection", EN: "the stop of marketing"},
	Held:       {FR: "le gel des données", EN: "the hold on the data"},
	CarriedOut: {FR: "l'exécution de ce qui est demandé", EN: "the carrying out of what is asked"},
}

// after reports whether an instant lies after the day of the letter, where it bears one.
func (l Letterhead) after(c *Case, when time.Time) bool {
	return l.On != 0 && c.Request.Place.Day(when) > l.On
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
		done, asks = c.Held, func(r *Request) bool { return !r.AboutMarketing() }
	case CarriedOut:
		done, asks = c.CarriedOut, (*Request).carriedOut
	default:
		if c.RecipientsTold.Before(c.when(CarriedOut)) {
			return time.Time{} // of what was done since they were not told
		}
		done, asks = c.RecipientsTold, (*Request).carriedOut
	}
	since := func(r *Request) {
		if asks(r) && (r.Received.IsZero() || done.Before(r.Received)) { // nothing follows a request without its day
			done = time.Time{}
		}
	}
	since(&c.Request)
	for i := range c.Request.Besides {
		since(&c.Request.Besides[i])
	}
	return done
}

// carriedOut reports whether a request asks for something that an event [CarriedOut] tells.
func (r *Request) carriedOut() bool {
	return r.Right != Access && r.Right != Portability && !r.AboutMarketing()
}

// A reply is what an answer says of a task.
type reply struct {
	by    EventKind // that shows it was done, whose day the sentence tells; zero: nothing need show it
	data  bool      // it was done of the data that are sent
	says  rgpd.Text
	later rgpd.Text // where the event may follow the letter
	ahead bool      // says tells what is to come
	then  rgpd.Text // what is to come of it
}

// when is the instant of that event; zero: there is none.
func (r reply) when(c *Case) time.Time {
	if r.data {
		if c.Request.Received.IsZero() || c.Gathered.Before(c.Request.Received) {
			return time.Time{}
		}
		return c.Gathered
	}
	return c.when(r.by)
}

// in is the sentence of a case that shows the event.
func (r reply) in(l Letterhead, c *Case) rgpd.Text {
	when := r.when(c)
	switch {
	case r.later.FR != "" && (when.IsZero() || l.after(c, when)):
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
	EnterSuppression: {by: Stopped, ahead: true, says: rgpd.Text{
		FR: "Nous conserverons de vos coordonnées le strict nécessaire pour ne plus vous solliciter, et à cette " +
			"seule fin.",
		EN: "We will keep of your contact details the least needed not to contact you again, and for that end only.",
	}},
	KeepSuppression: {ahead: true, says: rgpd.Text{
		FR: "Si vous avez déjà fait opposition à la prospection, nous gardons de vos coordonnées le strict " +
			"nécessaire pour ne plus vous solliciter, et à cette seule fin.",
		EN: "If you have objected to marketing before, we keep of your contact details the least needed not to " +
			"contact you again, and for that end only.",
	}},
	Freeze: {by: Held, then: warnBeforeLifting, says: rgpd.Text{
		FR: "Nous avons suspendu le %s le traitement de vos données.",
		EN: "On %s we put the processing of your data on hold.",
	}},
	RectifyData: {by: CarriedOut, says: rgpd.Text{
		FR: "Vos données ont été rectifiées ou complétées le %s.",
		EN: "On %s your data were rectified or completed.",
	}},
	EraseData: {by: CarriedOut, says: rgpd.Text{
		FR: "Vos données ont été effacées le %s.",
		EN: "On %s your data were erased.",
	}},
	GiveAccess: {by: CarriedOut, data: true, says: rgpd.Text{
		FR: "Vous trouverez ci-après :", EN: "You will find below:",
	}},
	HandOverData: {by: CarriedOut, data: true, says: rgpd.Text{
		FR: "Vous trouverez ci-joint, dans un fichier lisible par machine, les données que vous avez fournies.",
		EN: "Please find attached, in a machine-readable file, the data that you provided.",
	}},
	HumanIntervention: {by: CarriedOut, says: rgpd.Text{
		FR: "La décision a été réexaminée le %s par une personne.",
		EN: "On %s the decision was examined again by a human being.",
	}},
	StopProcessing: {by: CarriedOut, says: rgpd.Text{
		FR: "Nous avons cessé le %s les traitements qui reposaient sur votre consentement.",
		EN: "On %s we ceased the processing that rested on your consent.",
	}},
	FollowDirectives: {by: CarriedOut, says: rgpd.Text{
		FR: "Nous avons fait le %s ce que vous demandiez pour la personne décédée.",
		EN: "On %s we did what you asked for the deceased person.",
	}},
}

// heldInCase takes the place of the hold on data where none were found.
var heldInCase = reply{by: Held, then: warnBeforeLifting, says: rgpd.Text{
	FR: "Nous avons suspendu le %s, par précaution, tout traitement qui pourrait vous concerner.",
	EN: "On %s we put on hold, to be safe, all processing that might concern you.",
}}

var warnBeforeLifting = rgpd.Text{
	FR: "Nous vous avertirons avant de lever la suspension.",
	EN: "We will warn you before the hold is lifted.",
}

// tellRecipients names what the recipients are told of, wherever the sentence stands in the letter.
func tellRecipients(right Right) reply {
	of := rgpd.Text{FR: "ce qui a été fait", EN: "what was done"}
	switch right {
	case Rectification:
		of = rgpd.Text{FR: "cette rectification", EN: "this rectification"}
	case Erasure:
		of = rgpd.Text{FR: "cet effacement", EN: "this erasure"}
	case Restriction:
		of = rgpd.Text{FR: "cette limitation", EN: "this restriction"}
	}
	list := rgpd.Text{
		FR: " ; vous pouvez nous demander la liste de ces destinataires.",
		EN: "; you may ask us for the list of these recipients.",
	}
	return reply{
		by: RecipientsTold,
		says: rgpd.Text{
			FR: "Nous avons informé le %s les destinataires de vos données de " + of.FR + list.FR,
			EN: "On %s we told the recipients of your data of " + of.EN + list.EN,
		},
		later: rgpd.Text{
			FR: "Nous informerons les destinataires de vos données de " + of.FR + list.FR,
			EN: "We will tell the recipients of your data of " + of.EN + list.EN,
		},
	}
}

// repliesToHeirs take the place of those that speak to the person called.
var repliesToHeirs = map[Action]reply{
	StopCalling: {by: Stopped, says: rgpd.Text{
		FR: "Nous avons cessé le %s toute prospection vers la personne décédée.",
		EN: "On %s we stopped all marketing to the deceased person.",
	}},
	EnterSuppression: {by: Stopped, ahead: true, says: rgpd.Text{
		FR: "Nous conserverons de ses coordonnées le strict nécessaire pour ne plus la solliciter, et à cette " +
			"seule fin.",
		EN: "We will keep of their contact details the least needed not to contact them again, and for that end only.",
	}},
}
