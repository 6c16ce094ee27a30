package rights

import (
	"slices"
	"strings"
	"unicode"

	"github.com/rgpd-go/rgpd"
)

// A Letterhead is what every letter to the person needs. The letters are texts to
// read again before they are sent; days in them are written out, in each
// language, and depend on no locale of the machine.
type Letterhead struct {
	// Controller is who answers, and Contact how to reach it, or its data
	// protection officer. Both are required.
	Controller, Contact string
	// Reference is the number of the case. Person is how the person is
	// addressed; empty: "Madame, Monsieur".
	Reference, Person string
	// On is the day of the letter. Zero: the letter bears none.
	On rgpd.Date
}

// A LetterError says why a letter is not written: a part is missing, or the law
// does not let it go out: an extension without reasons, a refusal without its
// own.
type LetterError struct {
	// Field is what is missing or does not allow the letter, in lower case.
	Field string
	// Why says so, with the remedy.
	Why rgpd.Text
}

// Error says so in English.
func (e *LetterError) Error() string { return "letter: " + e.Field + ": " + e.Why.EN }

// noLetter is the error of a letter that is not written.
func noLetter(field, fr, en string) error { return &LetterError{field, rgpd.Text{FR: fr, EN: en}} }

// asks names the request in a sentence: "votre demande d'accès …".
var asks = [...]rgpd.Text{
	0: {
		FR: "votre demande relative à vos données personnelles",
		EN: "your request about your personal data",
	},
	Access: {
		FR: "votre demande d'accès à vos données personnelles (article 15 du RGPD)",
		EN: "your request for access to your personal data (article 15 of the GDPR)",
	},
	Rectification: {
		FR: "votre demande de rectification de vos données personnelles (article 16 du RGPD)",
		EN: "your request for rectification of your personal data (article 16 of the GDPR)",
	},
	Erasure: {
		FR: "votre demande d'effacement de vos données personnelles (article 17 du RGPD)",
		EN: "your request for erasure of your personal data (article 17 of the GDPR)",
	},
	Restriction: {
		FR: "votre demande de limitation du traitement de vos données personnelles (article 18 du RGPD)",
		EN: "your request for restriction of the processing of your personal data (article 18 of the GDPR)",
	},
	Portability: {
		FR: "votre demande de portabilité de vos données personnelles (article 20 du RGPD)",
		EN: "your request for portability of your personal data (article 20 of the GDPR)",
	},
	Objection: {
		FR: "votre opposition au traitement de vos données personnelles (article 21 du RGPD)",
		EN: "your objection to the processing of your personal data (article 21 of the GDPR)",
	},
	HumanReview: {
		FR: "votre demande relative à une décision automatisée (article 22 du RGPD)",
		EN: "your request about an automated decision (article 22 of the GDPR)",
	},
	Withdrawal: {
		FR: "le retrait de votre consentement (article 7 du RGPD)",
		EN: "the withdrawal of your consent (article 7 of the GDPR)",
	},
	Posthumous: {
		FR: "votre demande relative aux données d'une personne décédée (articles 84 et 85 de la loi Informatique " +
			"et Libertés)",
		EN: "your request about the data of a deceased person (articles 84 and 85 of the French Data Protection Act)",
	},
}

func (r Request) asks() rgpd.Text {
	if int(r.Right) < len(asks) {
		return asks[r.Right]
	}
	return asks[0]
}

// A draft is a letter in the two languages, paragraph by paragraph.
type draft struct{ fr, en strings.Builder }

func (d *draft) paragraph(t rgpd.Text) {
	d.fr.WriteString("\n\n" + t.FR)
	d.en.WriteString("\n\n" + t.EN)
}

func (d *draft) items(ts []rgpd.Text) {
	for i, t := range ts {
		t = toPerson(t)
		end := rgpd.Text{FR: " ;", EN: ";"}
		if i == len(ts)-1 {
			end = rgpd.Text{FR: ".", EN: "."}
		}
		d.fr.WriteString("\n- " + trimEnd(t.FR) + end.FR)
		d.en.WriteString("\n- " + trimEnd(t.EN) + end.EN)
	}
}

func trimEnd(s string) string { return strings.TrimRight(strings.TrimSpace(s), ".;") }

func (l Letterhead) open(c Case, title rgpd.Text) (*draft, error) {
	switch {
	case strings.TrimSpace(l.Controller) == "":
		return nil, noLetter("controller", "dire qui répond", "say who answers")
	case strings.TrimSpace(l.Contact) == "":
		return nil, noLetter("contact",
			"dire comment joindre le responsable ou son délégué à la protection des données",
			"say how to reach the controller or its data protection officer")
	case strings.ContainsFunc(l.Controller+l.Reference+l.Person, unicode.IsControl):
		return nil, noLetter("reference", "un nom ou une référence tient en une ligne",
			"a name and a reference stand in one line each")
	case c.Request.Received.IsZero() || !c.Request.Place.Known():
		return nil, noLetter("case", "une lettre répond à une demande dont le jour de réception et le lieu sont connus",
			"a letter answers a request whose receipt and place are known")
	case l.after(&c, c.Request.came()), l.after(&c, c.Request.Received),
		slices.ContainsFunc(c.Request.Besides, func(r Request) bool { return l.after(&c, r.came()) }):
		return nil, noLetter("on", "la lettre porte un jour d'avant celui d'une demande à laquelle elle répond",
			"the letter bears a day before that of a request that it answers")
	case c.Request.regime().outside():
		return nil, noLetter("regime", "ces lettres sont du RGPD ; écrire celle-ci selon la loi dont elle relève",
			"these letters are of the RGPD; write this one by the law that it is under")
	}
	d := new(draft)
	d.fr.WriteString(l.Controller)
	d.en.WriteString(l.Controller)
	if l.On != 0 {
		t := dateText(l.On)
		d.fr.WriteString("\nLe " + t.FR)
		d.en.WriteString("\n" + t.EN)
	}
	d.fr.WriteString("\nObjet : " + title.FR)
	d.en.WriteString("\nSubject: " + title.EN)
	if l.Reference != "" {
		d.fr.WriteString("\nRéférence : " + l.Reference)
		d.en.WriteString("\nReference: " + l.Reference)
	}
	hail := rgpd.Text{FR: "Madame, Monsieur,", EN: "Dear Sir or Madam,"}
	if l.Person != "" {
		hail = rgpd.Text{FR: l.Person + ",", EN: "Dear " + l.Person + ","}
	}
	d.paragraph(hail)
	return d, nil
}

func (l Letterhead) close(d *draft) rgpd.Text {
	d.paragraph(rgpd.Text{
		FR: "Pour toute question, vous pouvez nous joindre ainsi : " + l.Contact + ".",
		EN: "For any question you can reach us here: " + l.Contact + ".",
	})
	d.paragraph(rgpd.Text{
		FR: "Nous vous prions d'agréer, " + strings.TrimSuffix(
			orElse(l.Person, "Madame, Monsieur"),
			",",
		) + ", l'expression de nos salutations distinguées.",
		EN: "Yours faithfully,",
	})
	d.paragraph(rgpd.Text{FR: l.Controller, EN: l.Controller})
	return rgpd.Text{FR: d.fr.String() + "\n", EN: d.en.String() + "\n"}
}

func orElse(s, or string) string {
	if s == "" {
		return or
	}
	return s
}

// remedies is what a refusal must tell: RGPD, art. 12(4), 77 and 79.
var remedies = []rgpd.Text{
	{
		FR: "Vous pouvez introduire une réclamation auprès de la Commission nationale de l'informatique et des " +
			"libertés (CNIL), 3 place de Fontenoy, TSA 80715, 75334 Paris Cedex 07, ou en ligne sur www.cnil.fr.",
		EN: "You may lodge a complaint with the French supervisory authority, the Commission nationale de " +
			"l'informatique et des libertés (CNIL), 3 place de Fontenoy, TSA 80715, 75334 Paris Cedex 07, France, " +
			"or online at www.cnil.fr.",
	},
	{
		FR: "Vous pouvez également former un recours devant la juridiction compétente.",
		EN: "You may also bring proceedings before the competent court.",
	},
}

// Acknowledge writes an acknowledgement of receipt: good practice, and no
// condition of anything. The day that it names is the one to work to
// ([Deadline.WorkTo]), or the last in law where that is over, and none where both are; it is never given without the
// duty to answer without undue delay. That marketing stopped it says where the event is on file, with its day.
// Of access to a medical file it says the other limits too, and no day of the RGPD alone, since another may end
// before; it is the one letter about it.
func (l Letterhead) Acknowledge(c Case) (rgpd.Text, error) {
	asked := c.Request
	medical := asked.regime() == MedicalFile
	if medical {
		c.Request = asked.beside()
	}
	d, err := l.open(c, rgpd.Text{FR: "accusé de réception", EN: "acknowledgement of receipt"})
	if err != nil {
		return rgpd.Text{}, err
	}
	d.received(&asked)
	l.aboutMarketing(d, &c)
	switch answer := c.Deadline(Answer); {
	case medical && !c.Status.Closed():
		d.paragraph(withoutUndueDelay)
		d.paragraph(medicalLimits(&answer, l.On))
	case c.Status.Closed(), // a request that came since has a day of its own
		answer.State == Dated && l.On > answer.Due: // no day that is over is promised
		d.paragraph(withoutUndueDelay)
	case answer.State == Dated:
		day := answer.WorkTo()
		if l.On > day {
			day = answer.Due
		}
		d.paragraph(
			textf(
				"Nous vous répondrons dans les meilleurs délais, et au plus tard le %s.",
				"We will answer without undue delay, and at the latest on %s.", dayText(day)),
		)
	case answer.State == Suspended:
		d.paragraph(rgpd.Text{
			FR: "Nous vous répondrons dans les meilleurs délais dès que vous nous aurez adressé ce que nous vous " +
				"avons demandé pour vous identifier.",
			EN: "We will answer without undue delay once you have sent us what we asked for to identify you.",
		})
	default:
		d.paragraph(
			rgpd.Text{
				FR: "Nous y donnons suite dans les meilleurs délais.",
				EN: "We are acting on it without undue delay.",
			},
		)
	}
	for i := 1; i < c.all() && !medical; i++ {
		if r := c.nth(i); r.regime() == MedicalFile && !r.Status.Closed() {
			answer := r.beside().Deadline(Answer)
			d.paragraph(medicalLimits(&answer, l.On))
			medical = true // said once
		}
	}
	return l.close(d), nil
}

var withoutUndueDelay = rgpd.Text{
	FR: "Nous vous répondrons dans les meilleurs délais.",
	EN: "We will answer without undue delay.",
}

// aboutMarketing says, of each request that stops marketing, what the law makes of it, by the word that was said; and
// that it has stopped, where it has.
func (l Letterhead) aboutMarketing(d *draft, c *Case) {
	said := map[rgpd.Text]bool{}
	for i := range c.all() {
		r := c.nth(i)
		if !r.AboutMarketing() {
			continue
		}
		word := rgpd.Text{FR: "Votre opposition", EN: "Your objection"}
		switch {
		case r.Right == Withdrawal:
			word = rgpd.Text{FR: "Le retrait de votre consentement", EN: "The withdrawal of your consent"}
		case r.Purpose == Marketing:
			word = rgpd.Text{FR: "Votre opposition à la prospection", EN: "Your objection to marketing"}
		}
		if said[word] {
			continue
		}
		said[word] = true
		d.paragraph(textf(
			"%s nous oblige à cesser immédiatement toute prospection à votre égard : vous n'avez ni motif à donner ni "+
				"pièce à fournir.",
			"%s obliges us to stop all marketing to you at once: you need give no reason and supply no document.",
			word))
	}
	if len(said) == 0 {
		return
	}
	if when := c.when(Stopped); !when.IsZero() && !l.after(c, when) {
		d.paragraph(replies[StopCalling].in(l, c))
	}
	d.paragraph(replies[EnterSuppression].says)
}

// AskIdentity writes a request for information to identify the person. It says
// that the period is suspended if it is, on the events recorded. Doubt is
// the reason, as the end of the sentence "because …", and Asked what is asked. It
// is refused for a request that stops marketing, for which nobody may be asked
// who they are.
func (l Letterhead) AskIdentity(c Case, doubt rgpd.Text, asked ...rgpd.Text) (rgpd.Text, error) {
	if c.Request.AboutMarketing() {
		return rgpd.Text{}, noLetter("right",
			"la prospection cesse sans contrôle d'identité (RGPD, art. 21(3), 7(3)) ; envoyer un accusé de réception",
			"marketing stops without any check of identity (RGPD, art. 21(3), 7(3)); send an acknowledgement")
	}
	switch {
	case doubt.FR == "" || doubt.EN == "":
		return rgpd.Text{}, noLetter("doubt",
			"une identité ne se demande que sur un doute raisonnable (RGPD, art. 12(6)) ; en donner la raison en "+
				"français et en anglais",
			"an identity is asked only upon a reasonable doubt (RGPD, art. 12(6)); give its reason in French and "+
				"English")
	case len(asked) == 0:
		return rgpd.Text{}, noLetter("asked", "dire ce qui est demandé, et rien de plus qu'il ne faut",
			"say what is asked, and no more than is needed")
	}
	d, err := l.open(c, rgpd.Text{FR: "vérification de votre identité", EN: "checking your identity"})
	if err != nil {
		return rgpd.Text{}, err
	}
	r := c.Request
	d.paragraph(
		textf(
			"%s Avant d'y répondre, nous devons nous assurer que nous nous adressons à la bonne personne, %s.",
			"%s Before we answer, we must make sure that we write to the right person, %s.",
			r.cameIn(),
			rgpd.Text{FR: "car " + trimEnd(doubt.FR), EN: "because " + trimEnd(doubt.EN)},
		),
	)
	d.paragraph(
		plural(
			len(asked), "Nous vous prions de nous adresser l'élément suivant :",
			"Nous vous prions de nous adresser les éléments suivants :", "Please send us the following item:",
			"Please send us the following items:"),
	)
	d.items(asked)
	d.paragraph(rgpd.Text{
		FR: "Masquez ce qui n'est pas utile à cette vérification. Nous n'en garderons que la mention qu'elle a été " +
			"faite.",
		EN: "Black out whatever this check does not need. We will keep only a note that it was made.",
	})
	if c.Deadline(Answer).State == Suspended {
		d.paragraph(rgpd.Text{
			FR: "Le délai de réponse est suspendu jusqu'à la réception de ces informations.",
			EN: "The period for the answer is suspended until this information arrives.",
		})
	}
	return l.close(d), nil
}

// Extend writes the notice of an extension. An extension without reasons is
// void, and so is one told too late: none is written, nor one that bears no day, nor
// one of a request that has no month to extend.
func (l Letterhead) Extend(c Case, reasons ...rgpd.Text) (rgpd.Text, error) {
	silent := func(t rgpd.Text) bool { return strings.TrimSpace(t.FR) == "" || strings.TrimSpace(t.EN) == "" }
	if len(reasons) == 0 || slices.ContainsFunc(reasons, silent) {
		return rgpd.Text{}, noLetter("reasons",
			"une prolongation sans ses motifs, en français et en anglais, est sans effet (RGPD, art. 12(3))",
			"an extension without its reasons, in French and English, is void (RGPD, art. 12(3))")
	}
	switch last := c.Deadline(ExtensionNotice); {
	case last.State == NotDue:
		return rgpd.Text{}, noLetter("right", "cette demande n'a pas de mois qui se prolonge",
			"this request has no month that can be extended")
	case l.On == 0:
		return rgpd.Text{}, noLetter("on", "dire le jour de la lettre : après le mois, elle est sans effet",
			"say the day of the letter: one of after the month is void")
	case last.State == Dated && l.On > last.Due:
		return rgpd.Text{}, noLetter("on",
			"le dernier jour pour annoncer une prolongation était le "+last.Due.String()+
				" (RGPD, art. 12(3)) ; répondre sans attendre",
			"the last day to tell of an extension was "+last.Due.String()+" (RGPD, art. 12(3)); answer at once")
	}
	d, err := l.open(c, rgpd.Text{FR: "prolongation du délai de réponse", EN: "extension of the period for our answer"})
	if err != nil {
		return rgpd.Text{}, err
	}
	r := c.Request
	d.paragraph(r.cameIn())
	d.paragraph(plural(
		len(reasons),
		"Le délai d'un mois est prolongé de deux mois (article 12, paragraphe 3, du RGPD), pour le motif suivant :",
		"Le délai d'un mois est prolongé de deux mois (article 12, paragraphe 3, du RGPD), pour les motifs suivants :",
		"The period of one month is extended by two months (article 12(3) of the GDPR), for the following reason:",
		"The period of one month is extended by two months (article 12(3) of the GDPR), for the following reasons:",
	))
	d.items(reasons)
	if end := c.Deadline(ExtendedAnswer); end.State == Dated && l.On <= end.Cautious {
		d.paragraph(
			textf(
				"Nous vous répondrons dans les meilleurs délais, et au plus tard le %s.",
				"We will answer without undue delay, and at the latest on %s.", dayText(end.Cautious)),
		)
	} else {
		d.paragraph(rgpd.Text{
			FR: "Nous vous répondrons dans les meilleurs délais, et au plus tard trois mois après la réception de " +
				"votre " +
				"demande.",
			EN: "We will answer without undue delay, and at the latest three months after receipt of your request.",
		})
	}
	return l.close(d), nil
}

// Refuse writes a refusal: its reasons, the complaint to the CNIL, the remedy
// before a court. A reason that is the sentence of a rule is said to the person: that no data are held sets apart what
// keeps the person from being contacted again, since an entry may stand.
// Done, in part refused, is what was done all the same, in both languages; empty:
// the refusal is whole. No refusal of an objection to marketing is written, nor a
// whole one of a case that holds such an objection.
func (l Letterhead) Refuse(c Case, done rgpd.Text, reasons ...rgpd.Text) (rgpd.Text, error) {
	whole := done == (rgpd.Text{})
	switch {
	case !whole && (done.FR == "" || done.EN == ""):
		return rgpd.Text{}, noLetter("done",
			"dire ce qui a été fait en français et en anglais, ou dans aucune des deux",
			"say what was done in French and English, or in neither")
	case c.Request.AboutMarketing() || whole && c.Request.Right != Posthumous && c.Request.StopsMarketing():
		return rgpd.Text{}, noLetter("right", "une opposition à la prospection ne se refuse pas (RGPD, art. 21(3))",
			"an objection to marketing knows no refusal (RGPD, art. 21(3))")
	case c.Request.Identity.Enough != 0 && slices.ContainsFunc(reasons, cannotIdentify):
		return rgpd.Text{}, noLetter("identity",
			"le refus dirait que rien ne permet d'identifier la personne, et le dossier dit que c'est arrivé ; "+
				"corriger l'un ou l'autre",
			"the refusal would say that nothing allows to identify the person, and the case says that it came; mend "+
				"the one or the other")
	case len(reasons) == 0:
		return rgpd.Text{}, noLetter("reasons", "un refus donne ses motifs (RGPD, art. 12(4))",
			"a refusal gives its reasons (RGPD, art. 12(4))")
	}
	d, err := l.open(c, rgpd.Text{FR: "suite donnée à votre demande", EN: "our answer to your request"})
	if err != nil {
		return rgpd.Text{}, err
	}
	r := c.Request
	d.received(&r)
	if done.FR != "" && done.EN != "" {
		d.paragraph(done)
		d.paragraph(
			plural(
				len(reasons), "Nous ne pouvons donner suite au surplus, pour la raison suivante :",
				"Nous ne pouvons donner suite au surplus, pour les raisons suivantes :",
				"We cannot act on the rest, for the following reason:",
				"We cannot act on the rest, for the following reasons:"),
		)
	} else {
		d.paragraph(plural(len(reasons), "Nous ne pouvons y donner suite, pour la raison suivante :", "Nous ne "+
			"pouvons y donner suite, pour les raisons suivantes :",
			"We cannot act on it, for the following reason:", "We cannot act on it, for the following reasons:"))
	}
	d.items(l.butForTheEntry(&c, reasons))
	for _, t := range remedies {
		d.paragraph(t)
	}
	return l.close(d), nil
}

func plural(n int, fr, frs, en, ens string) rgpd.Text {
	if n == 1 {
		return rgpd.Text{FR: fr, EN: en}
	}
	return rgpd.Text{FR: frs, EN: ens}
}
