package prospect

import (
	"github.com/rgpd-go/rgpd"
	"github.com/rgpd-go/rgpd/consent"
	"github.com/rgpd-go/rgpd/internal/rows"
)

//go:generate go run ../internal/cmd/columns .

// A When is the condition of a row: every set must hold the fact of its column.
// A set left out holds every value. See [HouseRule] to write one. The question above
// a field is what is asked where its fact is missing; one worked out from several facts
// asks for those. Fields are those of a [Prospect] that tell the fact. They stand eight by
// eight as the table reads them: of the first four eights, those that decide today share two
// looks each, which takes no more than 65,536 values together.
//
//columns:index col
type When struct {
	// FR: Par quel canal ?
	// EN: By which channel?
	Channel rgpd.Set[rgpd.Channel] `fact:"channel"`
	// FR: Quel est l'objet du contact ?
	// EN: What is the contact for?
	Purpose rgpd.Set[Purpose] `fact:"purpose" fields:"Campaign.Purpose"`
	// FR: Comment les numéros sont-ils composés ?
	// EN: How are the numbers dialled?
	Dialling rgpd.Set[Dialling] `fact:"dialling" fields:"Campaign.Dialling"`
	// FR: À qui est affecté le numéro affiché ?
	// EN: To whom is the number shown assigned?
	Holder rgpd.Set[Holder] `fact:"holder" fields:"Campaign.Holder"`
	// FR: Qui parle : une personne, un enregistrement, une intelligence artificielle ?
	// EN: Who speaks: a person, a recording, an AI system?
	Voice rgpd.Set[Voice] `fact:"voice" fields:"Campaign.Voice"`
	// FR: L'appelant dit-il vraiment qui il est et pourquoi il appelle ?
	// EN: Does the caller truly say who they are and why they call?
	Identity rgpd.Set[Identity] `fact:"identity" fields:"Campaign.Identity"`
	// FR: Un produit vendu ou en promotion, ou une rétribution, répond-il à une inscription ?
	// EN: Is a product sold or at a promotional price, or a reward, given against enrolment?
	Reward rgpd.Set[Reward] `fact:"reward" fields:"Campaign.Reward"`
	// FR: L'intérêt légitime de cette sollicitation a-t-il été mis en balance par écrit ?
	// EN: Was the legitimate interest of this appeal weighed in writing?
	Weighing rgpd.Set[Weighing] `fact:"weighing" fields:"Campaign.Weighing"`
	// FR: La personne est-elle contactée comme consommateur, ou pour une offre liée à son travail ?
	// EN: Is the person contacted as a consumer, or for an offer related to their work?
	Audience rgpd.Set[rgpd.Audience] `fact:"audience" fields:"Audience Campaign.Offer"` // classified: see audience
	// FR: D'où vient le numéro ?
	// EN: Where does the number come from?
	Origin rgpd.Set[Origin] `fact:"origin" fields:"Origin"`
	// FR: La licéité de la collecte d'origine a-t-elle été vérifiée ?
	// EN: Was it checked that the number was lawfully collected?
	Provenance rgpd.Set[Provenance] `fact:"provenance" fields:"Provenance"`
	// FR: L'inscription publiée porte-t-elle une mention contre la prospection ?
	// EN: Does the published entry bear a mark against marketing?
	Marking rgpd.Set[Marking] `fact:"marking" fields:"Marking"`
	// FR: De quoi la personne a-t-elle été informée, et pouvait-elle refuser ?
	// EN: What was the person told, and could they refuse?
	Information rgpd.Set[Information] `fact:"information" fields:"Information"` // or presumed by a consent
	// FR: La personne a-t-elle demandé à être rappelée (quand, pour quoi, avec quelle preuve) ?
	// EN: Did the person ask to be called back (when, about what, with which proof)?
	Request rgpd.Set[Request] `fact:"call-back" fields:"CallBack"`
	// FR: Quel jour est-il chez la personne ? (où se trouve-t-elle ?)
	// EN: What day is it where the person is? (where are they?)
	Day rgpd.Set[Day] `fact:"day" fields:"Places Postcode Number"` // the weekend is one value
	// FR: De quand date le dernier refus ?
	// EN: When was the last refusal?
	Pause rgpd.Set[Pause] `fact:"pause" fields:"StoppedAt"`
	// FR: La personne a-t-elle refusé, fait opposition ou retiré un consentement ?
	// EN: Did the person refuse, object or withdraw a consent?
	Stop rgpd.Set[rgpd.Stop] `fact:"stop" fields:"Stop"` // as classified: one that no later consent or request lifted
	// FR: Que vaut le consentement de la personne pour cet usage ?
	// EN: What is the person's consent worth for this use?
	Consent rgpd.Set[consent.State] `fact:"consent" fields:"Consent"`
	// FR: Un créneau précis a-t-il été convenu ?
	// EN: Was a precise slot agreed?
	AgreedSlot rgpd.Set[AgreedSlot] `fact:"slot" fields:"Consent"`
	// FR: Un contrat est-il en cours, et l'offre s'y rattache-t-elle ?
	// EN: Is a contract running, and does the offer relate to it?
	Contract rgpd.Set[Contract] `fact:"contract" fields:"Contract"`
	// FR: L'offre porte-t-elle sur des produits analogues à ceux achetés ?
	// EN: Is the offer for products similar to those bought?
	Products rgpd.Set[Products] `fact:"products" fields:"Products"`
	// FR: Quand la personne s'est-elle manifestée en dernier, et quand la relation a-t-elle pris fin ?
	// EN: When did the person last get in touch, and when did the relation end?
	Keeping rgpd.Set[Keeping] `fact:"last-contact" fields:"LastContact RelationEnded"`
	// FR: La ligne est-elle professionnelle ou personnelle ?
	// EN: Is the line for work or personal?
	Line rgpd.Set[Line] `fact:"line" fields:"Line"`
	// FR: De quand date le consentement ?
	// EN: When was the consent given?
	Recency rgpd.Set[Recency] `fact:"recency" fields:"Consent"`
	// FR: Où se trouve la personne (territoire ou code postal) ?
	// EN: Where is the person (territory or postcode)?
	Place rgpd.Set[Place] `fact:"place" fields:"Places Postcode Number"`
	// FR: Quel est le secteur de l'offre, vente d'équipements comprise ?
	// EN: What is the sector of the offer, the sale of equipment included?
	Sector rgpd.Set[Sector] `fact:"sector" fields:"Campaign.Sector"`
	// FR: Quel numéro est affiché ?
	// EN: Which number is shown?
	Shown rgpd.Set[Shown] `fact:"shown" fields:"Campaign.Shown"`
	// FR: Les règles de démarchage propres au secteur (finance, jeux, santé, avocats) sont-elles respectées ?
	// EN: Are the sector's own canvassing rules (finance, gambling, health care, lawyers) met?
	OwnRules rgpd.Set[OwnRules] `fact:"own-rules" fields:"Campaign.OwnRules"`
	// FR: Quelle heure est-il chez la personne ? (où se trouve-t-elle ?)
	// EN: What hour is it where the person is? (where are they?)
	Hour rgpd.Set[Hour] `fact:"hour" fields:"Places Postcode Number"`
	// FR: Combien d'appels ou tentatives ces trente derniers jours ?
	// EN: How many calls or attempts in the last thirty days?
	Frequency rgpd.Set[Frequency] `fact:"attempts" fields:"Attempts"`
	// FR: Le profil montre-t-il le numéro à tous ?
	// EN: Does the profile show the number to everybody?
	Visibility rgpd.Set[Visibility] `fact:"visibility" fields:"Visibility"`
	// FR: Est-on dans les horaires de la maison ? (où se trouve la personne ?)
	// EN: Is it within the house's hours? (where is the person?)
	HouseHour rgpd.Set[HouseHour] `fact:"house-hour" fields:"Places Postcode Number"`
	// FR: Combien d'appels ou tentatives ces trente derniers jours ?
	// EN: How many calls or attempts in the last thirty days?
	HouseCap rgpd.Set[HouseCapState] `fact:"house-cap" fields:"Attempts"`
	// FR: Que dit Bloctel, et quand le fichier a-t-il été vérifié ?
	// EN: What does Bloctel say, and when was the file checked?
	Register rgpd.Set[Register] `fact:"bloctel" fields:"Bloctel Campaign.BloctelCheckedOn"`
	// FR: Les appels sont-ils enregistrés : aucun, quelques-uns, tous ?
	// EN: Are calls recorded: none, some, all?
	Recording rgpd.Set[Recording] `fact:"recording" fields:"Campaign.Recording"`
	// FR: À quoi servent les enregistrements ?
	// EN: What are the recordings for?
	RecordingUse rgpd.Set[RecordingUse] `fact:"recording-use" fields:"Campaign.RecordingUse"`
	// FR: La personne est-elle prévenue, dès le début, de l'enregistrement ?
	// EN: Is the person told of the recording at the start?
	RecordingNotice rgpd.Set[RecordingNotice] `fact:"recording-notice" fields:"Campaign.RecordingNotice"`
}

// columns are the facts of the table, each with its question, and its values in words.
var columns = rows.Columns[When](columnWords)
