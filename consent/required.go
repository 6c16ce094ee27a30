package consent

import (
	"sync"
	"time"

	"github.com/rgpd-go/rgpd"
	"github.com/rgpd-go/rgpd/internal/engine"
	"github.com/rgpd-go/rgpd/internal/law"
	"github.com/rgpd-go/rgpd/internal/rows"
)

// An Occasion is something one wants to do that may need consent. Which fields
// matter depends on the head; the others may stay unknown.
type Occasion struct {
	Head Head `json:"head,omitzero"`

	// For prospecting: how, whom, what for, on what tie. A professional who is written to at
	// a private address is a consumer here.
	Channel  rgpd.Channel  `json:"channel,omitzero"`
	Audience rgpd.Audience `json:"audience,omitzero"`
	Aim      Aim           `json:"aim,omitzero"`
	Tie      Tie           `json:"tie,omitzero"`

	// For another purpose, cookies, sensitive data.
	Fit       Fit       `json:"fit,omitzero"`
	Cookie    Cookie    `json:"cookie,omitzero"`
	Exception Exception `json:"exception,omitzero"`

	// For handing numbers over and for profiling: to whom, what the persons were told, what
	// they said, whether the interest was weighed, what the profile decides. Channel, Audience
	// and Aim are those of the contacts for which whoever gets the numbers wants them.
	Recipient Recipient `json:"recipient,omitzero"`
	Notice    Notice    `json:"notice,omitzero"`
	Stop      rgpd.Stop `json:"stop,omitzero"`
	Weighing  Weighing  `json:"weighing,omitzero"`
	Profile   Profile   `json:"profile,omitzero"`
}

// A Head is one of the four occasions on which the source article asks for consent, or one
// of three more. Zero is unknown.
type Head uint8

const (
	SensitiveData Head = iota + 1 // sensitive-data: health, opinions, religion, and the others of RGPD, art. 9
	Reuse                         // reuse: data collected for another purpose
	Cookies                       // cookies: reading or writing on the person's device
	Prospecting                   // prospecting: by call, message or mail
	// InboxAdvert: an advert shown among the messages of an inbox, which no message to the
	// person is: nobody is called or written to, so that package prospect is not asked.
	InboxAdvert // inbox-advert
	// HandOver: giving numbers, or other contact details, to somebody who will prospect with
	// them: sold, rented, exchanged or given. Nobody is contacted, so that package prospect is
	// not asked; it is, with the origin prospect.Partner or prospect.BoughtList, when the
	// recipient calls. Whether they may leave the Union is for package transfer.
	HandOver // hand-over
	// Profiling: choosing by machine, from what is known of people, whom to prospect or what
	// to offer them. What it reads on their devices is of Cookies too, and of their health or
	// opinions of SensitiveData.
	Profiling // profiling
)

// An Aim is what a contact is for. Zero is unknown.
type Aim uint8

const (
	Commercial    Aim = iota + 1 // commercial: to sell, or to promote who sells
	Press                        // press: to sell newspapers, periodicals or magazines
	NonCommercial                // non-commercial: charity, polls; a charity that sells is commercial
	Political                    // political: for a party, a candidate, an elected person
)

// A Tie is what links the person to the principal. Zero is unknown.
type Tie uint8

const (
	NoTie    Tie = iota + 1 // none: none, a free account without purchase, a contract that ended
	OtherTie                // other: a customer, and an offer that the next three do not fit
	// SimilarToSale: address taken from the person, at a sale or service; similar offer of
	// the same firm; free objection then and each time.
	SimilarToSale   // similar-to-sale
	RunningContract // running-contract: a running contract, and an offer related to its object
	// AskedCallBack: the person asked to be called about this, at most five working days
	// ago, on proof.
	AskedCallBack // asked-call-back
)

// A Fit is how a new purpose stands beside that of collection. RGPD, art. 6(4).
// Zero is unknown.
type Fit uint8

const (
	FittingPurpose Fit = iota + 1 // fitting: compatible, after the test of the article
	OtherPurpose                  // other: not compatible
)

// A Cookie is what a tracker is for. Zero is unknown.
type Cookie uint8

const (
	// ServiceCookie: for communication alone, or strictly needed by the service expressly
	// asked for.
	ServiceCookie Cookie = iota + 1 // service
	// OtherCookie: all others, audience measurement included unless it meets CNIL's
	// conditions.
	OtherCookie // other
)

// An Exception says whether sensitive data rest on consent alone. Zero is unknown.
type Exception uint8

const (
	ConsentOnly    Exception = iota + 1 // consent-only: none of RGPD, art. 9(2)(b) to (j), applies
	OtherException                      // other: one of them does
)

// A Recipient is who gets the numbers. Zero is unknown.
type Recipient uint8

const (
	ToPartner Recipient = iota + 1 // partner: somebody else, who prospects for themselves
	// ToSister: a firm of the same group, which does. RGPD, recital 48, is of administration.
	ToSister // sister
	// ToBuyer: who takes over the business whose customers they are, and goes on with it.
	ToBuyer // buyer
	// ToProcessor: who calls for us, on our instructions, and keeps nothing for itself.
	// RGPD, art. 4(8) and 28: see package transfer.
	ToProcessor // processor
)

// A Notice is what the persons were told beforehand of a handing over, or of profiling.
// Zero is unknown.
type Notice uint8

const (
	// NoticeGiven: to whom, or to which kinds of recipients, and for what, or that they are
	// profiled and for what; and that they may object, which they could do at once.
	NoticeGiven   Notice = iota + 1 // given
	NoticeLacking                   // lacking: nothing, less than that, or only afterwards
)

// A Weighing is whether an interest was weighed against those of the persons, in writing:
// lawful, not to be met otherwise, and such as they may expect. RGPD, art. 5(2) and 6(1)(f).
// Zero is unknown.
type Weighing uint8

const (
	Weighed   Weighing = iota + 1 // weighed: it was, and prevails
	Unweighed                     // unweighed: it was not, or does not prevail
)

// A Profile is what profiling decides. Zero is unknown.
type Profile uint8

const (
	ChoosesOffers Profile = iota + 1 // chooses-offers: whom to contact, what to offer, and nothing graver
	// DecidesAlone: without a person, something of legal or similarly significant effect:
	// a price, a refusal. RGPD, art. 22(1).
	DecidesAlone // decides-alone
)

// occasionIs is the condition of a row, in the fields of an [Occasion].
//
//columns:facts occasionFacts
type occasionIs struct {
	// FR: Données sensibles, autre finalité, traceurs, prospection, annonce en boîte, remise ou profilage ?
	// EN: Sensitive data, another purpose, cookies, prospecting, an inbox advert, handing over or profiling?
	Head rgpd.Set[Head] `fact:"head"`
	// FR: Par quel canal ?
	// EN: By which channel?
	Channel rgpd.Set[rgpd.Channel] `fact:"channel"`
	// FR: À qui s'adresse-t-on ?
	// EN: Who is addressed?
	Audience rgpd.Set[rgpd.Audience] `fact:"audience"`
	// FR: Dans quel but ?
	// EN: With what aim?
	Aim rgpd.Set[Aim] `fact:"aim"`
	// FR: Qu'est-ce qui lie la personne au professionnel ?
	// EN: What ties the person to the professional?
	Tie rgpd.Set[Tie] `fact:"tie"`
	// FR: La nouvelle finalité est-elle compatible avec celle du recueil ?
	// EN: Does the new purpose fit that of collection?
	Fit rgpd.Set[Fit] `fact:"fit"`
	// FR: À quoi sert le traceur ?
	// EN: What is the tracker for?
	Cookie rgpd.Set[Cookie] `fact:"cookie"`
	// FR: Une autre exception de l'article 9 s'applique-t-elle ?
	// EN: Does another exception of article 9 apply?
	Exception rgpd.Set[Exception] `fact:"exception"`
	// FR: À qui les numéros sont-ils remis ?
	// EN: To whom are the numbers handed over?
	Recipient rgpd.Set[Recipient] `fact:"recipient"`
	// FR: Qu'a-t-on dit aux personnes de cette remise, ou de ce profilage, avant ?
	// EN: What were the persons told of this handing over, or profiling, beforehand?
	Notice rgpd.Set[Notice] `fact:"notice"`
	// FR: La personne a-t-elle refusé, fait opposition ou retiré un consentement ?
	// EN: Did the person refuse, object or withdraw a consent?
	Stop rgpd.Set[rgpd.Stop] `fact:"stop"`
	// FR: L'intérêt poursuivi a-t-il été mis en balance, par écrit, avec ceux des personnes ?
	// EN: Was the interest weighed, in writing, against those of the persons?
	Weighing rgpd.Set[Weighing] `fact:"weighing"`
	// FR: Que décide le profil ?
	// EN: What does the profile decide?
	Profile rgpd.Set[Profile] `fact:"profile"`
}

// facts are the occasion as the table reads it.
func (o *Occasion) facts() engine.Facts {
	f := occasionFacts(*o)
	return f.table()
}

// needs decides whether an occasion needs consent. It is made when it is first asked: a
// dialler judges records, and asks of no occasion.
var (
	needs     *rgpd.RuleSet
	needsOnce sync.Once
)

func needTable() *rgpd.RuleSet {
	needsOnce.Do(func() { needs = rows.Table(needRows(), needWords) })
	return needs
}

// Required says whether an occasion needs consent, by the law of the day in Paris,
// and what the source article says of it. Whether the contact is permitted is
// another question, which package prospect answers: sector bans, hours and
// objections stand beside consent.
//
// An act that is no contact is decided here alone, [HandOver], [Profiling], [InboxAdvert]:
// not needed is that it may be done without asking the persons, with the duties of the
// decision; needed, that each of them must agree first, knowing of the act.
func Required(o Occasion, at time.Time) Requirement {
	f := o.facts()
	return Requirement{occasion: o, decision: needTable().Decide(&f, at, engine.Notes{})}
}

// A Requirement is whether consent is needed, with its reasons.
type Requirement struct {
	occasion Occasion
	decision rgpd.Decision
}

// A Need is whether consent is needed. Zero is undecided, which is no exemption.
type Need uint8

const (
	Needed    Need = iota + 1 // needed
	NotNeeded                 // not-needed
)

// Law returns whether the law of the day needs consent.
func (r Requirement) Law() Need {
	switch r.decision.Verdict() {
	case rgpd.Forbidden:
		return Needed
	case rgpd.Allowed:
		return NotNeeded
	}
	return 0
}

// Decision returns the decision on "may this be done without consent?": Forbidden
// is that consent is needed, Allowed that it is not, with the duties that come
// instead.
func (r Requirement) Decision() rgpd.Decision { return r.decision }

// Article returns whether the source article, revised on 2024-10-07, asks for
// consent: on its four heads, with its two exceptions, the existing customer with
// similar products and the contact that is not commercial; towards professionals
// it does not.
func (r Requirement) Article() Need {
	o := r.occasion
	switch o.Head {
	case SensitiveData, Reuse, Cookies:
		return Needed
	case Prospecting:
		switch {
		case o.Aim == NonCommercial || o.Aim == Political || o.Tie == SimilarToSale,
			o.Audience == rgpd.Professional || o.Audience == rgpd.LegalPerson:
			return NotNeeded
		case o.Audience == rgpd.Consumer && o.Aim != 0 && o.Tie != 0:
			return Needed
		}
	}
	return 0
}

// Difference returns why the law and the article part on the occasion, and
// whether they do.
func (r Requirement) Difference() (rgpd.Text, bool) {
	text, article := r.Law(), r.Article()
	if text == 0 || article == 0 || text == article {
		return rgpd.Text{}, false
	}
	o := r.occasion
	switch {
	case o.Head == SensitiveData:
		return rgpd.Text{
			FR: "le consentement explicite n'est que l'une des exceptions de l'article 9(2)",
			EN: "explicit consent is but one of the exceptions of article 9(2)",
		}, true
	case o.Head == Reuse:
		return rgpd.Text{
			FR: "une finalité compatible ne demande pas de consentement",
			EN: "a purpose that fits takes no consent",
		}, true
	case o.Head == Cookies:
		return rgpd.Text{
			FR: "les traceurs de pure communication, ou strictement nécessaires au service demandé, sont exemptés",
			EN: "trackers for communication alone, or strictly needed by the service asked for, are exempt",
		}, true
	case text == Needed && o.Aim == Political:
		return rgpd.Text{
			FR: "la CNIL demande un consentement à la prospection politique par automate, SMS ou courriel",
			EN: "the CNIL asks for consent to politics by machine, text message or e-mail",
		}, true
	case text == Needed && o.Channel == rgpd.AutomatedCall:
		return rgpd.Text{
			FR: "pour un automate d'appel, le texte ne connaît ni exception pour le client, ni pour le professionnel",
			EN: "for a calling machine the text knows no exception for customers or professionals",
		}, true
	case text == Needed:
		return rgpd.Text{
			FR: "au téléphone, l'exception n'est pas le produit analogue mais le contrat en cours et son objet",
			EN: "by telephone the exception is not the similar product but the running contract and its object",
		}, true
	case r.decision.At().Before(rgpd.Mainland.Instant(law.DayOptIn, 0)):
		return rgpd.Text{
			FR: "avant le 11 août 2026, l'appel d'un consommateur reposait sur l'information et l'opposition",
			EN: "before 11 August 2026 calls to consumers rested on information and objection",
		}, true
	}
	return rgpd.Text{
		FR: "la loi excepte l'appel lié au contrat en cours, le rappel demandé et la presse",
		EN: "the law excepts calls on a running contract, call-backs asked for, and the press",
	}, true
}
