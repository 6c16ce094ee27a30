package consent

import (
	"github.com/rgpd-go/rgpd"
	"github.com/rgpd-go/rgpd/internal/enum"
)

// What the rows read that no field says as such: it follows from the record, the
// use and the instant. Zero is unknown everywhere.
type (
	match     uint8 // what a request named, beside the use
	order     uint8 // of consent and contact
	standing  uint8 // withdrawn or not
	length    uint8 // of the period stated
	expiry    uint8 // of the period stated
	seniority uint8 // of the consent
	era       uint8 // of its collection
	precision uint8 // of the slot
	holding   uint8 // what the evidence is worth
)

const (
	same    match = iota + 1 // the request named it
	other                    // the request named others
	unnamed                  // the request named none
)

const (
	before order = iota + 1 // the consent came first
	after                   // the contact came first, or at that very instant
)

const (
	stands standing = iota + 1
	takenBack
)

const (
	withinYear length = iota + 1
	overYear
)

const (
	running expiry = iota + 1
	over
)

const (
	underOneYear seniority = iota + 1
	overOneYear
	overThreeYears
)

const (
	beforeDecree era = iota + 1
	sinceDecree
)

const (
	noSlot precision = iota + 1
	preciseSlot
	looseSlot
)

const (
	individual holding = iota + 1
	partial
	specimen
	supplierWord
	noProof
	contradicted // by its digest, by the day of the form, or by the period
)

// when is the condition of a row, in the order of the columns.
type when struct {
	Answer      rgpd.Set[Answer]
	Channel     rgpd.Set[rgpd.Channel]
	Standing    rgpd.Set[standing]
	Principal   rgpd.Set[match]
	Caller      rgpd.Set[match]
	Object      rgpd.Set[match]
	Agreed      rgpd.Set[match]
	Channels    rgpd.Set[Mention]
	Order       rgpd.Set[order]
	Granularity rgpd.Set[Granularity]
	Condition   rgpd.Set[Condition]
	Cost        rgpd.Set[Cost]
	Footing     rgpd.Set[Footing]
	Layout      rgpd.Set[Layout]
	Purpose     rgpd.Set[Mention]
	Data        rgpd.Set[Mention]
	Choice      rgpd.Set[Mention]
	Period      rgpd.Set[Mention]
	Length      rgpd.Set[length]
	Withdrawal  rgpd.Set[Mention]
	Proof       rgpd.Set[Mention]
	Placement   rgpd.Set[Placement]
	Act         rgpd.Set[Act]
	Evidence    rgpd.Set[holding]
	Collector   rgpd.Set[Collector]
	Check       rgpd.Set[Check]
	Exit        rgpd.Set[Exit]
	Age         rgpd.Set[Age]
	Parents     rgpd.Set[Parents]
	Expiry      rgpd.Set[expiry]
	Seniority   rgpd.Set[seniority]
	Era         rgpd.Set[era]
	Slot        rgpd.Set[precision]
}

func (w when) masks() []rgpd.Mask {
	return []rgpd.Mask{
		w.Answer.Mask(), w.Channel.Mask(), w.Standing.Mask(), w.Principal.Mask(), w.Caller.Mask(), w.Object.Mask(),
		w.Agreed.Mask(), w.Channels.Mask(), w.Order.Mask(), w.Granularity.Mask(), w.Condition.Mask(), w.Cost.Mask(),
		w.Footing.Mask(), w.Layout.Mask(), w.Purpose.Mask(), w.Data.Mask(), w.Choice.Mask(), w.Period.Mask(), w.Length.Mask(),
		w.Withdrawal.Mask(), w.Proof.Mask(), w.Placement.Mask(), w.Act.Mask(), w.Evidence.Mask(), w.Collector.Mask(),
		w.Check.Mask(), w.Exit.Mask(), w.Age.Mask(), w.Parents.Mask(), w.Expiry.Mask(), w.Seniority.Mask(),
		w.Era.Mask(), w.Slot.Mask(),
	}
}

// facts are the facts of one case, in the words of the columns.
type facts struct {
	Answer      Answer
	Channel     rgpd.Channel
	Standing    standing
	Principal   match
	Caller      match
	Object      match
	Agreed      match
	Channels    Mention
	Order       order
	Granularity Granularity
	Condition   Condition
	Cost        Cost
	Footing     Footing
	Layout      Layout
	Purpose     Mention
	Data        Mention
	Choice      Mention
	Period      Mention
	Length      length
	Withdrawal  Mention
	Proof       Mention
	Placement   Placement
	Act         Act
	Evidence    holding
	Collector   Collector
	Check       Check
	Exit        Exit
	Age         Age
	Parents     Parents
	Expiry      expiry
	Seniority   seniority
	Era         era
	Slot        precision
}

func (f *facts) table() rgpd.Facts {
	return rgpd.Facts{
		uint8(f.Answer), uint8(f.Channel), uint8(f.Standing), uint8(f.Principal), uint8(f.Caller), uint8(f.Object),
		uint8(f.Agreed), uint8(f.Channels), uint8(f.Order), uint8(f.Granularity), uint8(f.Condition), uint8(f.Cost), uint8(f.Footing),
		uint8(f.Layout), uint8(f.Purpose), uint8(f.Data), uint8(f.Choice), uint8(f.Period), uint8(f.Length),
		uint8(f.Withdrawal), uint8(f.Proof), uint8(f.Placement), uint8(f.Act), uint8(f.Evidence), uint8(f.Collector),
		uint8(f.Check), uint8(f.Exit), uint8(f.Age), uint8(f.Parents), uint8(f.Expiry), uint8(f.Seniority),
		uint8(f.Era), uint8(f.Slot),
	}
}

var matchNames = []string{"same", "other", "none-named"}

func columns() []rgpd.Column {
	col := func(name, fr, en string, values []string) rgpd.Column {
		return rgpd.Column{Name: name, Ask: rgpd.Text{FR: fr, EN: en}, Values: values}
	}
	return []rgpd.Column{
		col("answer", "La personne a-t-elle été interrogée, et qu'a-t-elle répondu ?", "Was the person asked, and what was the answer?", answerNames),
		col("channel", "Par quel canal la personne sera-t-elle contactée ?", "By which channel will the person be contacted?", enum.Words[rgpd.Channel]()),
		col("standing", "Le consentement a-t-il été retiré depuis ?", "Has the consent been withdrawn since?", []string{"stands", "withdrawn"}),
		col("principal", "Quels professionnels la demande nommait-elle, et lequel prospecte ?", "Which professionals did the request name, and which one prospects?", matchNames),
		col("caller", "Quels tiers appelants la demande nommait-elle, et lequel appelle ?", "Which third-party callers did the request name, and which one calls?", matchNames),
		col("object", "Quels biens ou services la demande nommait-elle, et lesquels sont proposés ?", "Which goods or services did the request name, and which are offered?", matchNames),
		col("agreed", "Quels canaux la personne a-t-elle acceptés ?", "Which channels did the person agree to?", matchNames[:other]),
		col("channels", "La demande disait-elle par quels canaux la personne serait contactée ?",
			"Did the request say by which channels the person would be contacted?", mentionNames),
		col("order", "À quelle date et à quelle heure la personne a-t-elle répondu ?", "On which day and at which hour did the person answer?", []string{"before-contact", "after-contact"}),
		col("granularity", "La prospection avait-elle un choix à elle, séparé des autres finalités ?", "Did prospecting have a choice of its own, apart from other purposes?", granularityNames),
		col("condition", "Qu'obtenait-on seulement en acceptant ?", "What did one get only by agreeing?", conditionNames),
		col("cost", "Que coûte un refus ou un retrait ?", "What does refusing or withdrawing cost?", costNames),
		col("footing", "La personne pouvait-elle refuser, face à qui demandait ?", "Could the person refuse, given who asked?", footingNames),
		col("layout", "Refuser était-il aussi visible et aussi simple qu'accepter ?", "Was refusing as visible and as easy as accepting?", layoutNames),
		col("purpose", "La demande disait-elle que les données serviraient à prospecter ?", "Did the request say that the data would serve prospecting?", mentionNames),
		col("data", "La demande disait-elle quelles données serviraient ?", "Did the request say which data would serve?", mentionNames),
		col("choice", "La demande disait-elle que l'on peut accepter ou non, pour ce professionnel et cet objet ?", "Did the request say that one may agree or not, for this professional and this object?", mentionNames),
		col("period", "La demande disait-elle la durée du consentement ?", "Did the request state the period of the consent?", mentionNames),
		col("length", "Quelle durée la demande disait-elle ?", "Which period did the request state?", []string{"within-a-year", "over-a-year"}),
		col("withdrawal", "La demande disait-elle que l'on peut retirer son consentement à tout moment, et comment ?",
			"Did the request say that one may withdraw at any time, and how?", mentionNames),
		col("proof", "La demande disait-elle que la preuve serait disponible sur un support durable ?", "Did the request say that the proof would be available on a durable medium?", mentionNames),
		col("placement", "La demande était-elle distincte des conditions générales ?", "Did the request stand apart from the general terms?", placementNames),
		col("act", "Par quel acte la personne a-t-elle accepté ?", "By which act did the person agree?", actNames),
		col("evidence", "Quelle preuve individuelle est conservée : instant, texte, origine, personne ?", "Which individual proof is kept: instant, wording, origin, person?", []string{"individual", "partial", "specimen-form", "supplier-word", "none", "contradicted"}),
		col("collector", "Qui a recueilli le consentement ?", "Who collected the consent?", collectorNames),
		col("check", "L'acheteur a-t-il vérifié lui-même le recueil, et quel jour, avant le contact ?",
			"Did the buyer itself check how it was collected, and on which day, before the contact?", checkNames),
		col("exit", "Retirer son consentement est-il aussi simple que le donner, de vive voix compris ?",
			"Is withdrawing as easy as agreeing, by voice included?", exitNames),
		col("age", "La personne était-elle majeure ?", "Was the person of age?", ageNames),
		col("parents", "Qui a consenti pour le mineur ?", "Who consented for the minor?", parentsNames),
		col("expiry", "Depuis quand, et pour quelle durée dite ?", "Since when, and for which period stated?", []string{"running", "over"}),
		col("seniority", "Quel est l'âge du consentement ?", "How old is the consent?", []string{"under-a-year", "over-a-year", "over-three-years"}),
		col("era", "Le consentement a-t-il été recueilli avant le 11 août 2026 ?", "Was the consent collected before 11 August 2026?", []string{"before-2026-08-11", "since-2026-08-11"}),
		col("slot", "Quel créneau précis a été convenu ?", "Which precise slot was agreed?", []string{"none", "precise", "loose"}),
	}
}
