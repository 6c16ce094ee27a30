package consent

import "github.com/rgpd-go/rgpd"

//go:generate go run ../internal/cmd/columns .

// What the rows read that no field says as such: it follows from the record, the
// use and the instant. Zero is unknown everywhere.
type (
	place     uint8 // of the person
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
	france place = iota + 1 // france: or nobody knows
	abroad                  // abroad: and nowhere in France
)

const (
	same    match = iota + 1 // same: the request named it
	other                    // other: the request named others
	unnamed                  // none-named: the request named none
)

const (
	before order = iota + 1 // before-contact: the consent came first
	after                   // after-contact: the contact came first, or at that very instant
)

const (
	stands    standing = iota + 1 // stands
	takenBack                     // withdrawn
)

const (
	withinYear length = iota + 1 // within-a-year
	overYear                     // over-a-year
)

const (
	running expiry = iota + 1 // running
	over                      // over
)

const (
	underOneYear   seniority = iota + 1 // under-a-year
	overOneYear                         // over-a-year
	overThreeYears                      // over-three-years
)

const (
	beforeDecree era = iota + 1 // before-2026-08-11
	sinceDecree                 // since-2026-08-11
)

const (
	noSlot      precision = iota + 1 // none
	preciseSlot                      // precise
	looseSlot                        // loose
)

const (
	individual   holding = iota + 1 // individual
	partial                         // partial
	specimen                        // specimen-form
	supplierWord                    // supplier-word
	noProof                         // none
	contradicted                    // contradicted: see [Record.contradiction]
)

// when is the condition of a row. The question above a field is what is asked where its
// fact is missing; path names the field of a record that settles it.
//
//columns:facts facts
type when struct {
	// FR: La personne a-t-elle été interrogée, et qu'a-t-elle répondu ?
	// EN: Was the person asked, and what was the answer?
	Answer rgpd.Set[Answer] `fact:"answer" path:"answer"`
	// FR: Par quel canal la personne sera-t-elle contactée ?
	// EN: By which channel will the person be contacted?
	Channel rgpd.Set[rgpd.Channel] `fact:"channel"`
	// FR: La personne est-elle contactée en France ?
	// EN: Is the person contacted in France?
	Place rgpd.Set[place] `fact:"place" path:"person.places"`
	// FR: Le consentement a-t-il été retiré depuis ?
	// EN: Has the consent been withdrawn since?
	Standing rgpd.Set[standing] `fact:"standing" path:"withdrawal"`
	// FR: Quels professionnels la demande nommait-elle, et lequel prospecte ?
	// EN: Which professionals did the request name, and which one prospects?
	Principal rgpd.Set[match] `fact:"principal" path:"form.principals"`
	// FR: Quels tiers appelants la demande nommait-elle, et lequel appelle ?
	// EN: Which third-party callers did the request name, and which one calls?
	Caller rgpd.Set[match] `fact:"caller" path:"form.callers"`
	// FR: Quels biens ou services la demande nommait-elle, et lesquels sont proposés ?
	// EN: Which goods or services did the request name, and which are offered?
	Object rgpd.Set[match] `fact:"object" path:"form.objects"`
	// FR: Quels canaux la personne a-t-elle acceptés ?
	// EN: Which channels did the person agree to?
	Agreed rgpd.Set[match] `fact:"agreed" last:"other" path:"channels"`
	// FR: La demande indiquait-elle par quels canaux la personne serait contactée ?
	// EN: Did the request say by which channels the person would be contacted?
	Channels rgpd.Set[Mention] `fact:"channels" path:"form.channels"`
	// FR: À quelle date et à quelle heure la personne a-t-elle répondu ?
	// EN: On which day and at which hour did the person answer?
	Order rgpd.Set[order] `fact:"order" path:"at"`
	// FR: La prospection faisait-elle l'objet d'un choix distinct des autres finalités ?
	// EN: Did prospecting have a choice of its own, apart from other purposes?
	Granularity rgpd.Set[Granularity] `fact:"granularity" path:"form.granularity"`
	// FR: Qu'est-ce qui était subordonné à l'acceptation ?
	// EN: What did one get only by agreeing?
	Condition rgpd.Set[Condition] `fact:"condition" path:"form.condition"`
	// FR: Qu'entraîne un refus ou un retrait : frais, service moindre ?
	// EN: What does refusing or withdrawing cost?
	Cost rgpd.Set[Cost] `fact:"cost" path:"form.cost"`
	// FR: La personne pouvait-elle refuser, face à qui demandait ?
	// EN: Could the person refuse, given who asked?
	Footing rgpd.Set[Footing] `fact:"footing" path:"form.footing"`
	// FR: Refuser était-il aussi visible et aussi simple qu'accepter ?
	// EN: Was refusing as visible and as easy as accepting?
	Layout rgpd.Set[Layout] `fact:"layout" path:"form.layout"`
	// FR: La demande indiquait-elle que les données serviraient à prospecter ?
	// EN: Did the request say that the data would serve prospecting?
	Purpose rgpd.Set[Mention] `fact:"purpose" path:"form.purpose"`
	// FR: La demande indiquait-elle quelles données seraient utilisées ?
	// EN: Did the request say which data would serve?
	Data rgpd.Set[Mention] `fact:"data" path:"form.data"`
	// FR: La demande indiquait-elle que l'on peut accepter ou non, pour ce professionnel et cet objet ?
	// EN: Did the request say that one may agree or not, for this professional and this object?
	Choice rgpd.Set[Mention] `fact:"choice" path:"form.choice"`
	// FR: La demande indiquait-elle la durée du consentement ?
	// EN: Did the request state the period of the consent?
	Period rgpd.Set[Mention] `fact:"period" path:"form.period"`
	// FR: Quelle durée la demande indiquait-elle ?
	// EN: Which period did the request state?
	Length rgpd.Set[length] `fact:"length" path:"form.lasts"`
	// FR: La demande indiquait-elle que l'on peut retirer son consentement à tout moment, et comment ?
	// EN: Did the request say that one may withdraw at any time, and how?
	Withdrawal rgpd.Set[Mention] `fact:"withdrawal" path:"form.withdrawal"`
	// FR: La demande indiquait-elle que la preuve serait disponible sur un support durable ?
	// EN: Did the request say that the proof would be available on a durable medium?
	Proof rgpd.Set[Mention] `fact:"proof" path:"form.proof"`
	// FR: La demande était-elle distincte des conditions générales ?
	// EN: Did the request stand apart from the general terms?
	Placement rgpd.Set[Placement] `fact:"placement" path:"form.placement"`
	// FR: Par quel acte la personne a-t-elle accepté ?
	// EN: By which act did the person agree?
	Act rgpd.Set[Act] `fact:"act" path:"act"`
	// FR: Quelle preuve individuelle est conservée : instant, texte, origine, personne ?
	// EN: Which individual proof is kept: instant, wording, origin, person?
	Evidence rgpd.Set[holding] `fact:"evidence" path:"evidence"`
	// FR: Qui a recueilli le consentement ?
	// EN: Who collected the consent?
	Collector rgpd.Set[Collector] `fact:"collector" path:"collection.by"`
	// FR: L'acheteur a-t-il vérifié lui-même le recueil, et quel jour, avant le contact ?
	// EN: Did the buyer itself check how it was collected, and on which day, before the contact?
	Check rgpd.Set[Check] `fact:"check" path:"collection.check"`
	// FR: Retirer son consentement est-il aussi simple que le donner, de vive voix compris ?
	// EN: Is withdrawing as easy as agreeing, by voice included?
	Exit rgpd.Set[Exit] `fact:"exit" path:"form.exit"`
	// FR: La personne était-elle majeure ?
	// EN: Was the person of age?
	Age rgpd.Set[Age] `fact:"age" path:"person.age"`
	// FR: Qui a consenti pour le mineur ?
	// EN: Who consented for the minor?
	Parents rgpd.Set[Parents] `fact:"parents" path:"person.parents"`
	// FR: Depuis quand, et pour quelle durée indiquée ?
	// EN: Since when, and for which period stated?
	Expiry rgpd.Set[expiry] `fact:"expiry" path:"form.lasts"`
	// FR: Quelle est l'ancienneté du consentement ?
	// EN: How old is the consent?
	Seniority rgpd.Set[seniority] `fact:"seniority" path:"at"`
	// FR: Le consentement a-t-il été recueilli avant le 11 août 2026 ?
	// EN: Was the consent collected before 11 August 2026?
	Era rgpd.Set[era] `fact:"era" path:"at"`
	// FR: Quel créneau précis a été convenu ?
	// EN: Which precise slot was agreed?
	Slot rgpd.Set[precision] `fact:"slot" path:"slot"`
}
