package rights

import (
	"slices"
	"strings"
	"sync"
	"time"

	"github.com/rgpd-go/rgpd"
)

// What rules and plans say to the controller, as a letter says it to the person; and when a request came.

// received says what came in, and when: each request of the case.
func (d *draft) received(r *Request) {
	d.paragraph(r.cameIn())
	for _, other := range r.Besides {
		if came := other.came(); came.IsZero() {
			d.paragraph(textf("Nous avons aussi reçu %s.", "We also received %s.", other.asks()))
		} else {
			d.paragraph(textf("Nous avons aussi reçu le %s %s.", "On %s we also received %s.",
				dateText(other.Place.Day(came)), other.asks()))
		}
	}
}

// cameIn says that a request came in, and when, where somebody knows.
func (r *Request) cameIn() rgpd.Text {
	came := r.came()
	if came.IsZero() {
		return textf("Nous avons reçu %s.", "We received %s.", r.asks())
	}
	return textf("Nous avons reçu le %s %s.", "On %s we received %s.", dateText(r.Place.Day(came)), r.asks())
}

// came is when a request came to the controller, from which it counts; zero: nobody knows. One to a stray address, or
// to a processor without mandate, came in once it reached them: a letter that told the other day would own a delay that
// there is not. What stops marketing does so from the day it was taken in (art. 21(3)), and a letter that tells of a
// stop before the word would be false.
func (r *Request) came() time.Time {
	own := *r
	if own.regime() == MedicalFile {
		own.Regime = UnderRGPD
	}
	switch at, why := own.start(reading{}); {
	case why == lackReach && (r.By == StrayAddress || !r.stopsMarketing()):
		return time.Time{}
	case r.stopsMarketing():
		return r.Received
	default:
		return at
	}
}

// accessToPerson are the items of [AccessContents], in their order.
var accessToPerson = []rgpd.Text{
	{FR: "les finalités pour lesquelles nous traitons vos données", EN: "the purposes for which we process your data"},
	{FR: "les catégories de données qui vous concernent", EN: "the categories of data that concern you"},
	{
		FR: "le nom de chaque destinataire de vos données, nos sous-traitants compris, ou sa catégorie s'il nous est " +
			"impossible de le nommer",
		EN: "the name of each recipient of your data, our processors included, or its category where we cannot name it",
	},
	{
		FR: "la durée pendant laquelle nous les conservons, ou ce qui la détermine",
		EN: "how long we keep them, or what determines it",
	},
	{
		FR: "vos droits de faire rectifier ou effacer vos données, d'en faire limiter le traitement et de vous y " +
			"opposer",
		EN: "your rights to have your data rectified or erased, to have their processing restricted and to object to " +
			"it",
	},
	{
		FR: "votre droit d'introduire une réclamation auprès de la CNIL",
		EN: "your right to lodge a complaint with the CNIL",
	},
	{
		FR: "la source des données que nous ne tenons pas de vous",
		EN: "the source of the data that we do not have from you",
	},
	{
		FR: "s'il est pris à votre sujet des décisions automatisées, et alors leur logique et leurs effets pour vous",
		EN: "whether decisions about you are automated, and if so their logic and their effects on you",
	},
	{
		FR: "les garanties des transferts de vos données hors de l'Union européenne, s'il y en a",
		EN: "the safeguards of the transfers of your data outside the European Union, if there are any",
	},
	{
		FR: "une copie de vos données, y compris de celles que nous en avons déduites, sans ce qui porterait " +
			"atteinte aux droits d'autrui",
		EN: "a copy of your data, those that we derived included, without what would harm the rights of others",
	},
}

// refusalToPerson are the reasons for which a right does not open, by the rule.
var refusalToPerson = map[rgpd.RuleID]rgpd.Text{
	"right-nothing-held":            nothingButAnEntry,
	"right-ends-at-death":           endsAtDeath,
	"right-objection-ends-at-death": endsAtDeath,
	"right-abuse": {
		FR: "votre demande est manifestement infondée ou excessive (article 12, paragraphe 5, du RGPD)",
		EN: "your request is manifestly unfounded or excessive (article 12(5) of the GDPR)",
	},
	"right-objection-abuse": {
		FR: "votre opposition est manifestement infondée ou excessive (article 12, paragraphe 5, du RGPD)",
		EN: "your objection is manifestly unfounded or excessive (article 12(5) of the GDPR)",
	},
	"right-cannot-identify": {
		FR: "nous ne sommes pas en mesure de vous identifier, et n'avons rien reçu de vous qui le permette (article " +
			"12, paragraphe 2, du RGPD)",
		EN: "we are not in a position to identify you, and have received nothing from you that would allow it " +
			"(article 12(2) of the GDPR)",
	},
	"right-objection-cannot-identify": {
		FR: "nous ne sommes pas en mesure de vous identifier (article 12, paragraphe 2, du RGPD)",
		EN: "we are not in a position to identify you (article 12(2) of the GDPR)",
	},
	"right-decision-cannot-identify": {
		FR: "nous ne sommes pas en mesure de savoir si la décision vous vise (article 12, paragraphe 2, du RGPD)",
		EN: "we are not in a position to know whether the decision is about you (article 12(2) of the GDPR)",
	},
	"right-rectification-accurate": {
		FR: "nous avons vérifié vos données, et elles sont exactes et complètes",
		EN: "we checked your data, and they are accurate and complete",
	},
	"right-erasure-without-ground": {
		FR: "aucun des motifs d'effacement de l'article 17, paragraphe 1, du RGPD n'est établi",
		EN: "none of the grounds for erasure of article 17(1) of the GDPR is established",
	},
	"right-erasure-held-back": {
		FR: "ces données restent nécessaires à l'une des fins de l'article 17, paragraphe 3, du RGPD",
		EN: "these data stay necessary for one of the ends of article 17(3) of the GDPR",
	},
	"right-erasure-legal-obligation": {
		FR: "la loi nous oblige à traiter ces données : ni le retrait d'un consentement ni une opposition n'y " +
			"mettent fin",
		EN: "the law obliges us to process these data: neither a consent withdrawn nor an objection ends that",
	},
	"right-erasure-no-objection": {
		FR: "vous demandez l'effacement par une opposition, et ce traitement n'est pas de ceux auxquels on peut " +
			"s'opposer",
		EN: "you ask for the erasure by an objection, and this processing is none that can be objected to",
	},
	"right-erasure-research-task": {
		FR: "ces données servent à une recherche nécessaire à une mission d'intérêt public : on ne peut s'y " +
			"opposer, et une telle opposition n'est pas un motif d'effacement",
		EN: "these data serve research that is necessary for a task of public interest: it cannot be objected to, " +
			"and such an objection is no ground for erasure",
	},
	"right-restriction-without-ground": {
		FR: "aucun des cas de limitation de l'article 18, paragraphe 1, du RGPD n'est établi",
		EN: "none of the cases for restriction of article 18(1) of the GDPR is established",
	},
	"right-restriction-no-objection": {
		FR: "vous demandez la limitation le temps d'examiner une opposition, et ce traitement n'est pas de ceux " +
			"auxquels on peut s'opposer",
		EN: "you ask for restriction while an objection is examined, and this processing is none that can be " +
			"objected to",
	},
	"right-portability-public-task": {
		FR: "ce traitement est nécessaire à une mission d'intérêt public",
		EN: "this processing is necessary for a task of public interest",
	},
	"right-portability-basis": {
		FR: "ce traitement ne repose ni sur votre consentement ni sur un contrat",
		EN: "this processing rests neither on your consent nor on a contract",
	},
	"right-portability-by-hand": {FR: "ce traitement n'est pas automatisé", EN: "this processing is not automated"},
	"right-portability-derived": {
		FR: "nous avons déduit ces données, vous ne nous les avez pas fournies",
		EN: "we derived these data, you did not provide them to us",
	},
	"right-objection-basis": {
		FR: "ce traitement ne repose ni sur une mission d'intérêt public ni sur un intérêt légitime, à quoi seuls " +
			"on peut s'opposer ; à la prospection, vous le pouvez toujours",
		EN: "this processing rests neither on a task of public interest nor on a legitimate interest, to which alone " +
			"one can object; to marketing you always can",
	},
	"right-objection-without-reasons": {
		FR: "vous ne donnez pas de raison tenant à votre situation particulière (article 21, paragraphe 1, du RGPD)",
		EN: "you give no reason of your particular situation (article 21(1) of the GDPR)",
	},
	"right-objection-overridden": {
		FR: "des motifs légitimes et impérieux prévalent sur vos intérêts, droits et libertés, ou ce traitement est " +
			"nécessaire pour des droits en justice",
		EN: "compelling legitimate grounds override your interests, rights and freedoms, or this processing is " +
			"necessary for legal claims",
	},
	"right-objection-research-task": {
		FR: "cette recherche est nécessaire à une mission d'intérêt public",
		EN: "this research is necessary for a task of public interest",
	},
	"right-automated-decision-by-law": {
		FR: "une loi autorise cette décision et fixe ses garanties",
		EN: "a law authorises this decision and lays down its safeguards",
	},
	"right-no-automated-decision": {
		FR: "aucune décision qui produise des effets juridiques à votre égard, ou vous affecte de façon " +
			"significative, n'a été prise par une machine seule",
		EN: "no decision with legal effects on you, or that significantly affects you, was taken by a machine alone",
	},
	"right-withdrawal-no-consent": {
		FR: "ce traitement ne repose ni sur votre consentement, ni sur une base qui permette de s'y opposer",
		EN: "this processing rests neither on your consent, nor on a basis on which it can be objected to",
	},
	"right-posthumous-no-title": {
		FR: "nous ne vous connaissons ni directives de la personne décédée qui vous désignent, ni qualité d'héritier",
		EN: "we know of no directives of the deceased person that name you, nor that you are their heir",
	},
	"right-posthumous-alive": {
		FR: "la personne est en vie, et exerce ses droits elle-même",
		EN: "the person is alive, and exercises their rights themselves",
	},
}

// nothingButAnEntry says that nothing is held where an entry in the suppression list may stand, nothingButTheEntry
// where it does.
var (
	nothingButAnEntry = rgpd.Text{
		FR: "en dehors de ce qui nous sert à ne plus vous solliciter si vous avez fait opposition à la prospection, " +
			"nous ne traitons aucune donnée à caractère personnel vous concernant",
		EN: "but for what keeps us from contacting you again if you have objected to marketing, we do not process " +
			"any personal data concerning you",
	}
	nothingButTheEntry = rgpd.Text{
		FR: "en dehors de ce qui nous sert à ne plus vous solliciter, nous ne traitons aucune donnée à caractère " +
			"personnel vous concernant",
		EN: "but for what keeps us from contacting you again, we do not process any personal data concerning you",
	}
)

// butForTheEntry are reasons as the person reads them: of an entry that the case shows none says "if".
func (l Letterhead) butForTheEntry(c *Case, reasons []rgpd.Text) []rgpd.Text {
	stopped := c.when(Stopped)
	shown := c.Request.StopsMarketing() && !stopped.IsZero() && !l.after(c, stopped)
	out := make([]rgpd.Text, len(reasons))
	for i, t := range reasons {
		if out[i] = toPerson(t); shown && out[i] == nothingButAnEntry {
			out[i] = nothingButTheEntry
		}
	}
	return out
}

// cannotIdentify reports whether a reason is that nothing allows to identify the person.
func cannotIdentify(reason rgpd.Text) bool {
	said := toPerson(reason)
	return slices.ContainsFunc([]rgpd.RuleID{
		"right-cannot-identify", "right-objection-cannot-identify", "right-decision-cannot-identify",
	}, func(id rgpd.RuleID) bool { return said == refusalToPerson[id] })
}

// sentence makes one of a reason.
func sentence(t rgpd.Text) rgpd.Text { return rgpd.Text{FR: upper(t.FR) + ".", EN: upper(t.EN) + "."} }

func upper(s string) string { return strings.ToUpper(s[:1]) + s[1:] }

var endsAtDeath = rgpd.Text{
	FR: "les droits s'éteignent au décès de leur titulaire ; les personnes désignées par ses directives et ses " +
		"héritiers agissent à leur propre titre",
	EN: "rights end at death; who is named by directives and the heirs act under a title of their own",
}

// toPerson is what a letter says for what a rule or a plan says; what is of neither stays as it is.
func toPerson(said rgpd.Text) rgpd.Text {
	if to, is := saidToPerson()[said]; is {
		return to
	}
	return said
}

var saidToPerson = sync.OnceValue(func() map[rgpd.Text]rgpd.Text {
	out := map[rgpd.Text]rgpd.Text{}
	for i, item := range AccessContents() {
		out[item] = accessToPerson[i]
	}
	for rule := range Rules() {
		if to, is := refusalToPerson[rule.ID]; is {
			out[rule.Says] = to
		}
	}
	return out
})
