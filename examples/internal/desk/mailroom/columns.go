package mailroom

import (
	"strings"
	"time"

	"github.com/rgpd-go/rgpd"
	"github.com/rgpd-go/rgpd/examples/internal/screening/words"
	"github.com/rgpd-go/rgpd/rights"
)

// A column is one thing that a list may say of a request.
type column struct {
	title rgpd.Text // as the model has it
	other string    // further titles, separated by |
	// told puts what a cell says into the entry; an error is a fault of the cell.
	told func(e *entry, s string) *trouble
	// stops reports that a cell says, beside that, that the person is not to be called.
	stops func(s string) bool
	// model is what the model has in its rows.
	model [3]string
}

// trouble is what is wrong with a cell.
type trouble struct{ says, do rgpd.Text }

// entry is an entry in the making.
type entry struct {
	Entry
	reading  *reading
	received Moment
	asks     []ask
	mail     rights.Event // of each receipt: means, intake, regime, minor
	done     []doneOn
	answered rights.Event // what the answers say of themselves
	grounds  rgpd.Answer  // of what was asked of the person
	purpose  rights.Purpose
	objected rgpd.Answer // a column of its own says so
	// objectedOn is when, where that column says it; zero: on the day of the request.
	objectedOn time.Time
	hints      []hint
	cells      []cell // of the row
	rightTitle string // where a right is not known, and its cell has words of a refusal
}

// ask is one right, and what it is about.
type ask struct {
	right   rights.Right
	purpose rights.Purpose
	at      time.Time // where it has an instant of its own
}

// doneOn is something that was done, on a day.
type doneOn struct {
	kind rights.EventKind
	on   Moment
}

// word is a column of words.
func word[T ~uint8](v *vocabulary[T], put func(e *entry, t T)) func(e *entry, s string) *trouble {
	return func(e *entry, s string) *trouble {
		t, ok := v.find(s)
		if !ok {
			return &trouble{rgpd.Text{FR: "mot inconnu", EN: "an unknown word"}, v.want()}
		}
		put(e, t)
		return nil
	}
}

// day is a column of days.
func day(put func(e *entry, m Moment)) func(e *entry, s string) *trouble {
	return func(e *entry, s string) *trouble {
		m, err := e.reading.moment(s)
		if err != nil {
			return &trouble{err.Says, err.Do}
		}
		put(e, m)
		return nil
	}
}

// received takes the day of receipt: of two that it may be, the earlier.
func received(e *entry, s string) *trouble {
	m, err := e.reading.moment(s)
	if err == nil || m.Other != 0 {
		e.received = m
	}
	if err == nil {
		return nil
	}
	if m.Other != 0 {
		e.EitherDay = rgpd.Yes
	}
	return &trouble{err.Says, err.Do}
}

// did is a column of what was done, on a day. Of a no, it was not; of a yes, nobody knows when.
func did(k rights.EventKind) func(e *entry, s string) *trouble {
	on := day(func(e *entry, m Moment) { e.done = append(e.done, doneOn{k, m}) })
	return func(e *entry, s string) *trouble {
		switch a, _ := answers.find(s); a {
		case rgpd.No:
			return nil
		case rgpd.Yes: // nobody knows when
			return &trouble{rgpd.Text{FR: "aucun jour, l'acte ne compte pas", EN: "no day, the act does not count"},
				wantDay}
		}
		return on(e, s)
	}
}

// frozen takes what says that the data are on hold: calling is none of the uses that are left.
func frozen(told func(e *entry, s string) *trouble) func(e *entry, s string) *trouble {
	return func(e *entry, s string) *trouble {
		if notNo(s) {
			e.Frozen = rgpd.Yes
		}
		return told(e, s)
	}
}

func fact[T ~uint8](v *vocabulary[T], of func(f *rights.Facts) *T) func(e *entry, s string) *trouble {
	return word(v, func(e *entry, t T) { *of(&e.Facts) = t })
}

var columns = []*column{
	{title: rgpd.Text{FR: "dossier", EN: "case"},
		other: "numéro|n°|numéro de dossier|n° de dossier|n° dossier|no dossier|référence|réf|ref|" +
			"numéro de demande|n° demande|n° de demande|dossier n°|numéro dossier|id|ticket|case number|reference|" +
			"request id|number", told: caseNumber,
		model: [3]string{"2026-001", "2026-002", "2026-003"}},
	{title: rgpd.Text{FR: "reçu le", EN: "received"}, other: "reçue le|date de réception|réception|date réception|" +
		"date de la demande|date demande|date|arrivé le|arrivée le|date d'arrivée|date arrivée|" +
		"date de réception de la demande|date de saisine|reception date|receipt date|arrival date|received on|" +
		"date received|request date",
		told:  received,
		model: [3]string{"03/11/2026", "3 novembre 2026", "04/11/2026 16:45"}},
	{title: rgpd.Text{FR: "droit", EN: "right"}, other: "demande|droits|objet de la demande|type de demande|type|" +
		"droit exercé|droit demandé|droit concerné|droit invoqué|droit visé|nature de la demande|nature|" +
		"right requested|rights|request|request type", told: asked,
		model: [3]string{"accès", "effacement", "accès + opposition"}},
	{title: rgpd.Text{FR: "finalité", EN: "purpose"}, other: "objet|au sujet de|traitement visé|about",
		told:  word(purposes, func(e *entry, p rights.Purpose) { e.purpose = p }),
		model: [3]string{"", "autre", "prospection"}},
	{title: rgpd.Text{FR: "canal", EN: "means"}, other: "moyen|mode|mode de réception|canal de réception|voie|channel",
		told:  word(meansWords, func(e *entry, m rights.Means) { e.mail.Means = m }),
		model: [3]string{"courrier", "e-mail", "téléphone"}},
	{title: rgpd.Text{FR: "reçu par", EN: "taken in by"}, other: "pris en charge par|reçue par|received by|intake",
		told:  word(intakes, func(e *entry, b rights.Intake) { e.mail.By = b }),
		model: [3]string{"nous", "nous", "centre d'appels"}},
	{title: rgpd.Text{FR: "parvenu le", EN: "reached"}, other: "transmis le|transmise le|reached on",
		told: did(rights.Reached)},
	{title: rgpd.Text{FR: "régime", EN: "regime"}, other: "loi applicable|regime|law",
		told: word(regimes, func(e *entry, g rights.Regime) { e.mail.Regime = g })},
	{title: rgpd.Text{FR: "mineur", EN: "minor"}, other: "collecte pendant la minorité|mineure",
		told: word(answers, func(e *entry, a rgpd.Answer) { e.mail.Minor = a })},
	{title: rgpd.Text{FR: "lieu", EN: "place"}, other: "territoire|lieu d'action|territory", told: place},
	{title: rgpd.Text{FR: "accusé le", EN: "acknowledged"}, other: "accusé de réception le|" +
		"accusé de réception|ar le|" +
		"ar envoyé le|date ar|date de l'ar|accusé envoyé le|accusé de réception envoyé le|date d'accusé de réception|" +
		"date de l'accusé de réception|acknowledgement sent|date acknowledged|acknowledgement date|" +
		"acknowledged on", told: did(rights.Acknowledged), model: [3]string{"04/11/2026", "", ""}},
	{title: rgpd.Text{FR: "prospection arrêtée le", EN: "stopped"}, other: "arrêté le|arrêtée le|stoppé le|" +
		"inscrit sur la liste repoussoir le|stopped on", told: did(rights.Stopped), stops: notNo,
		model: [3]string{"", "", "04/11/2026 16:46"}},
	{title: rgpd.Text{FR: "opposé le", EN: "objected on"}, other: "opposée le|s'oppose le|date d'opposition|" +
		"date opposition|opposition le|opt out on|objection date", told: objected},
	{title: rgpd.Text{FR: "gelé le", EN: "put on hold"}, other: "limité le|suspendu le|frozen on",
		told: frozen(did(rights.Held))},
	{title: rgpd.Text{FR: "identité demandée le", EN: "identity asked"}, other: "pièce demandée le|" +
		"justificatif demandé le|identity asked on", told: did(rights.IdentityAsked)},
	{title: rgpd.Text{FR: "doute consigné", EN: "ground"}, other: "motif consigné|doute raisonnable|doute fondé|" +
		"doubt on record", told: word(answers, func(e *entry, a rgpd.Answer) { e.grounds = a })},
	{title: rgpd.Text{FR: "identité reçue le", EN: "identity enough"}, other: "pièce reçue le|justificatif reçu le|" +
		"identité vérifiée le|identity received on", told: did(rights.IdentityEnough)},
	{title: rgpd.Text{FR: "précision demandée le", EN: "clarity asked"}, other: "précisions demandées le|" +
		"clarification asked on", told: did(rights.ClarityAsked)},
	{title: rgpd.Text{FR: "précision reçue le", EN: "clarity enough"}, other: "précisions reçues le|" +
		"clarification received on", told: did(rights.ClarityEnough)},
	{title: rgpd.Text{FR: "prolongé le", EN: "extended"}, other: "prolongation annoncée le|prolongée le|extended on",
		told: did(rights.Extended)},
	{title: rgpd.Text{FR: "complexe", EN: "complexity"}, other: "complexité|complex",
		told: word(answers, func(e *entry, a rgpd.Answer) { e.answered.Complexity = a })},
	{title: rgpd.Text{FR: "nombreuses demandes", EN: "number of requests"}, other: "nombre de demandes",
		told: word(answers, func(e *entry, a rgpd.Answer) { e.answered.Number = a })},
	{title: rgpd.Text{FR: "projet le", EN: "drafted"}, other: "projet validé le|réponse validée le|drafted on",
		told: did(rights.Drafted)},
	{title: rgpd.Text{FR: "exécuté le", EN: "carried out"}, other: "exécutée le|effacé le|rectifié le|fait le|" +
		"carried out on|done on", told: did(rights.CarriedOut), model: [3]string{"", "13/11/2026", ""}},
	{title: rgpd.Text{FR: "répondu le", EN: "answered"}, other: "répondue le|réponse le|date de réponse|" +
		"date réponse|date de la réponse|date d'envoi de la réponse|date answered|answer sent|reply sent|" +
		"réponse envoyée le|answered on|replied on|reply date", told: did(rights.Answered)},
	{title: rgpd.Text{FR: "refusé en partie le", EN: "partly refused"}, other: "refus partiel le|partly refused on",
		told: did(rights.PartlyRefused)},
	{title: rgpd.Text{FR: "refusé le", EN: "refused"}, other: "refusé par nous le|refusé le (par nous)|" +
		"refus notifié le|notre refus le|refus de la maison le|refused by us on|refusal sent|our refusal on",
		told: did(rights.Refused)},
	{title: rgpd.Text{FR: "motifs donnés", EN: "reasons"}, other: "motifs|motivé|motivée|reasons given",
		told: word(answers, func(e *entry, a rgpd.Answer) { e.answered.Reasons = a })},
	{title: rgpd.Text{FR: "réclamation indiquée", EN: "authority"}, other: "cnil indiquée|voie de la cnil",
		told: word(answers, func(e *entry, a rgpd.Answer) { e.answered.Authority = a })},
	{title: rgpd.Text{FR: "recours indiqué", EN: "court"}, other: "juge indiqué|recours juridictionnel indiqué",
		told: word(answers, func(e *entry, a rgpd.Answer) { e.answered.Court = a })},
	{title: rgpd.Text{FR: "destinataires prévenus le", EN: "recipients told"}, other: "destinataires informés le|" +
		"recipients told on", told: did(rights.RecipientsTold)},
	{title: rgpd.Text{FR: "demande retirée le", EN: "request withdrawn"}, other: "abandon le|renonciation le|" +
		"request withdrawn on", told: did(rights.RequestWithdrawn)},
	{title: rgpd.Text{FR: "réclamation cnil le", EN: "complained"}, other: "plainte le|plainte cnil le|complained on",
		told: did(rights.Complained)},
	{title: rgpd.Text{FR: "base légale", EN: "basis"}, other: "base|fondement|legal basis", told: fact(bases,
		func(f *rights.Facts) *rights.Basis { return &f.Basis }), model: [3]string{"contrat", "contrat",
		"intérêt légitime"}},
	{title: rgpd.Text{FR: "données détenues", EN: "data held"}, other: "données traitées|held", told: fact(answers,
		func(f *rights.Facts) *rgpd.Answer { return &f.Held }), model: [3]string{"oui", "oui", ""}},
	{title: rgpd.Text{FR: "identité", EN: "identity"}, other: "identification|identité de la personne",
		told:  fact(identities, func(f *rights.Facts) *rights.Identity { return &f.Identity }),
		model: [3]string{"identifiée", "identifiée", ""}},
	{title: rgpd.Text{FR: "abusive", EN: "abusive"}, other: "demande abusive|manifestement infondée ou excessive",
		told: fact(answers, func(f *rights.Facts) *rgpd.Answer { return &f.Abusive }), model: [3]string{"non", "non",
			""}},
	{title: rgpd.Text{FR: "décédée", EN: "deceased"}, other: "décédé|personne décédée|dead", told: fact(answers,
		func(f *rights.Facts) *rgpd.Answer { return &f.Deceased })},
	{title: rgpd.Text{FR: "qualité", EN: "title"}, other: "qualité du demandeur|à quel titre", told: fact(titles,
		func(f *rights.Facts) *rights.Title { return &f.Title })},
	{title: rgpd.Text{FR: "exactitude", EN: "accuracy"}, other: "données exactes", told: fact(accuracies,
		func(f *rights.Facts) *rights.Accuracy { return &f.Accuracy })},
	{title: rgpd.Text{FR: "motif d'effacement", EN: "erasure ground"}, other: "motif 17(1)|motif de l'effacement",
		stops: isOneOf(erasures, rights.ConsentGone, rights.ObjectionGround),
		told:  fact(erasures, func(f *rights.Facts) *rights.ErasureGround { return &f.ErasureGround }),
		model: [3]string{"", "plus nécessaires", ""}},
	{title: rgpd.Text{FR: "encore nécessaires à", EN: "needed"},
		other: "nécessaire à|encore nécessaire|17(3)|needed for",
		told:  fact(needs, func(f *rights.Facts) *rights.Needed { return &f.Needed }), model: [3]string{"", "à rien",
			""}},
	{title: rgpd.Text{FR: "publiées", EN: "published"}, other: "données publiées|rendues publiques", told: fact(answers,
		func(f *rights.Facts) *rgpd.Answer { return &f.Published }), model: [3]string{"", "non", ""}},
	{title: rgpd.Text{FR: "motif de limitation", EN: "restriction ground"}, other: "cas de limitation|18(1)",
		stops: isOneOf(restrictions, rights.ObjectionPending),
		told:  fact(restrictions, func(f *rights.Facts) *rights.RestrictionGround { return &f.RestrictionGround })},
	{title: rgpd.Text{FR: "provenance", EN: "supply"}, other: "données fournies ou déduites", told: fact(supplies,
		func(f *rights.Facts) *rights.Supply { return &f.Supply })},
	{title: rgpd.Text{FR: "automatisé", EN: "automated"}, other: "traitement automatisé", told: fact(answers,
		func(f *rights.Facts) *rgpd.Answer { return &f.Automated })},
	{title: rgpd.Text{FR: "données sensibles sur consentement", EN: "special consent"},
		other: "consentement explicite|9(2)(a)",
		told:  fact(answers, func(f *rights.Facts) *rgpd.Answer { return &f.SpecialConsent })},
	{title: rgpd.Text{FR: "situation particulière", EN: "situation"}, other: "raisons tenant à sa situation",
		told: fact(answers,
			func(f *rights.Facts) *rgpd.Answer { return &f.Situation })},
	{title: rgpd.Text{FR: "motifs impérieux", EN: "overriding"}, other: "motifs légitimes et impérieux",
		told: fact(answers,
			func(f *rights.Facts) *rgpd.Answer { return &f.Overriding })},
	{title: rgpd.Text{FR: "décision automatisée", EN: "decided"}, other: "décision exclusivement automatisée",
		told: fact(answers, func(f *rights.Facts) *rgpd.Answer { return &f.Decided })},
	{title: rgpd.Text{FR: "décision autorisée par", EN: "excuse"}, other: "autorisation de la décision",
		told: fact(excuses,
			func(f *rights.Facts) *rights.Excuse { return &f.Excuse })},
	{title: rgpd.Text{FR: "téléphone", EN: "telephone"}, other: "tél|tel|mobile|portable|numéro de téléphone|" +
		"téléphone 1|téléphone 2|téléphone 3|tél 1|tél 2|tél 3|téléphone fixe|tél fixe|fixe|téléphone mobile|" +
		"tél mobile|téléphone portable|tél portable|mobile 2|portable 2|gsm|autre numéro|autre téléphone|autre tél|" +
		"numéro à ne plus appeler|numéro appelé|phone|phone 2|phone number|other phone|other number|mobile phone|" +
		"landline|home phone|work phone", told: func(e *entry, s string) *trouble {
		e.Phones = append(e.Phones, s)
		return nil
	}, model: [3]string{"", "", "01 99 00 12 34"}},
}

// byTitle finds a column by its title, compact.
var byTitle = func() map[string]*column {
	out := map[string]*column{}
	for _, c := range columns {
		for _, title := range append(strings.Split(c.other, "|"), c.title.FR, c.title.EN) {
			key := words.Compact(title)
			if had, twice := out[key]; twice && had != c {
				panic("title " + title + " is of two columns")
			}
			out[key] = c
		}
	}
	return out
}()

func columnOf(title string) *column { return byTitle[words.Compact(title)] }

// asked takes the rights of one letter.
func asked(e *entry, s string) *trouble {
	one := func(s string) bool {
		if againstMarketing(s) {
			e.asks = append(e.asks, ask{right: rights.Objection, purpose: rights.Marketing})
			return true
		}
		r, ok := rightWords.find(s)
		if ok {
			e.asks = append(e.asks, ask{right: r})
		}
		return ok
	}
	if one(s) {
		return nil
	}
	unread := false
	parts := strings.FieldsFunc(strings.NewReplacer(" et ", "+", " and ", "+").Replace(s), func(c rune) bool {
		return strings.ContainsRune("+,;/&|\n", c)
	})
	for _, part := range parts {
		unread = !one(strings.TrimSpace(part)) || unread
	}
	if !unread && len(parts) > 0 {
		return nil
	}
	e.asks = append(e.asks, ask{}) // it binds as a word that nobody understood
	want := rightWords.want()
	want.FR += ", plusieurs séparés par +"
	want.EN += ", several with + between"
	return &trouble{rgpd.Text{FR: "un droit n'est pas reconnu", EN: "a right is not known"}, want}
}

// objected takes a day on which somebody objected: whatever else they ask, it is an objection. It says nothing of what
// was done since. Of a no there was none, and what is neither may be one.
func objected(e *entry, s string) *trouble {
	a, known := answers.find(s)
	if a == rgpd.No {
		return nil
	}
	if !known {
		m, wrong := e.reading.moment(s)
		switch {
		case m.Other != 0:
			e.objected, e.objectedOn, e.EitherDay = rgpd.Yes, m.First(e.Place), rgpd.Yes
		case wrong != nil:
			e.MayObject = rgpd.Yes
		}
		if wrong != nil {
			return &trouble{wrong.Says, wrong.Do}
		}
		e.objectedOn = m.First(e.Place)
	}
	e.objected = rgpd.Yes
	return nil
}

// place takes the place where the controller acts.
func place(e *entry, s string) *trouble {
	p, ok := ParsePlace(s)
	if !ok {
		return &trouble{rgpd.Text{FR: "lieu inconnu", EN: "an unknown place"}, WantPlace}
	}
	e.Place = p
	return nil
}

// WantPlace is what to write for a place.
var WantPlace = rgpd.Text{
	FR: "écrire métropole, alsace-moselle, ou un territoire d'outre-mer, « guadeloupe + jours locaux » si l'on veut " +
		"ses jours fériés",
	EN: "write mainland, alsace-moselle, or an overseas territory, “guadeloupe + local days” for its own holidays",
}

// ParsePlace reads where a controller acts: métropole, alsace-moselle, tahiti, guadeloupe + jours locaux.
func ParsePlace(s string) (rights.Place, bool) {
	s, days, local := strings.Cut(s, "+")
	folded := words.Fold(s)
	p := rights.Place{Territory: rgpd.Mainland}
	switch folded {
	case "alsace moselle":
		p.Holidays = rights.AlsaceMoselle
	case "alsace moselle vendredi saint", "alsace moselle good friday":
		p.Holidays = rights.AlsaceMoselleGoodFriday
	default:
		t, ok := words.Territories.Find(strings.TrimSpace(s))
		if !ok || words.Doubted(s) {
			return rights.Place{}, false
		}
		p.Territory = t
	}
	if local {
		folded := words.Fold(days)
		if folded != "jours locaux" && folded != "local days" && folded != "local" || p.Holidays != 0 {
			return rights.Place{}, false
		}
		p.Holidays = rights.Local
	}
	return p, p.Known()
}

// WordsOf is what to write under the title of a fact of the rules, by its name in them: "écrire oui, non". It is what a
// fault of that column would say.
func WordsOf(fact string) (rgpd.Text, bool) {
	c := columnOf(fact)
	if c == nil {
		return rgpd.Text{}, false
	}
	wrong := c.told(&entry{reading: &reading{}}, "\x00")
	if wrong == nil {
		return rgpd.Text{}, false
	}
	return wrong.do, true
}

// TitleOf is the title of a list under which a fact of the rules stands, by its name in them: "erasure-ground".
func TitleOf(fact string) (rgpd.Text, bool) {
	c := columnOf(fact)
	if c == nil {
		return rgpd.Text{}, false
	}
	return c.title, true
}
