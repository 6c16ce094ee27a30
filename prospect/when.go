package prospect

import (
	"github.com/rgpd-go/rgpd"
	"github.com/rgpd-go/rgpd/consent"
)

// A When is the condition of a row: every set must hold the fact of its column.
// A set left out holds every value. See [HouseRule] to write one.
type When struct {
	Channel     rgpd.Set[rgpd.Channel]
	Audience    rgpd.Set[rgpd.Audience] // as classified: an offer for private life makes a consumer
	Place       rgpd.Set[Place]
	Purpose     rgpd.Set[Purpose]
	Sector      rgpd.Set[Sector]
	Dialling    rgpd.Set[Dialling]
	Shown       rgpd.Set[Shown]
	Holder      rgpd.Set[Holder]
	Voice       rgpd.Set[Voice]
	Identity    rgpd.Set[Identity]
	Line        rgpd.Set[Line]
	Origin      rgpd.Set[Origin]
	Provenance  rgpd.Set[Provenance]
	Marking     rgpd.Set[Marking]
	Visibility  rgpd.Set[Visibility]
	Information rgpd.Set[Information] // as classified: a valid consent presumes it where nobody says
	Stop        rgpd.Set[rgpd.Stop]   // as classified: one that no later consent or request lifted
	Pause       rgpd.Set[Pause]
	Consent     rgpd.Set[consent.State]
	Recency     rgpd.Set[Recency]
	AgreedSlot  rgpd.Set[AgreedSlot]
	Contract    rgpd.Set[Contract]
	Products    rgpd.Set[Products]
	Request     rgpd.Set[Request]
	Register    rgpd.Set[Register]
	Day         rgpd.Set[Day] // Saturday and Sunday are one value: the law knows no other
	Hour        rgpd.Set[Hour]
	Frequency   rgpd.Set[Frequency]
	HouseHour   rgpd.Set[HouseHour]
	HouseCap    rgpd.Set[HouseCapState]
}

// The columns of the table, in the order of the fields of When.
const (
	colChannel = iota
	colAudience
	colPlace
	colPurpose
	colSector
	colDialling
	colShown
	colHolder
	colVoice
	colIdentity
	colLine
	colOrigin
	colProvenance
	colMarking
	colVisibility
	colInformation
	colStop
	colPause
	colConsent
	colRecency
	colAgreedSlot
	colContract
	colProducts
	colRequest
	colRegister
	colDay
	colHour
	colFrequency
	colHouseHour
	colHouseCap
	columnCount
)

// Masks lists the sets in the order of the columns, as a [rgpd.Guarantee] and a
// [rgpd.Row] take them.
func (w When) Masks() []rgpd.Mask {
	return []rgpd.Mask{
		w.Channel.Mask(), w.Audience.Mask(), w.Place.Mask(), w.Purpose.Mask(), w.Sector.Mask(), w.Dialling.Mask(),
		w.Shown.Mask(), w.Holder.Mask(), w.Voice.Mask(), w.Identity.Mask(), w.Line.Mask(), w.Origin.Mask(),
		w.Provenance.Mask(), w.Marking.Mask(), w.Visibility.Mask(), w.Information.Mask(), w.Stop.Mask(), w.Pause.Mask(),
		w.Consent.Mask(), w.Recency.Mask(), w.AgreedSlot.Mask(), w.Contract.Mask(), w.Products.Mask(), w.Request.Mask(),
		w.Register.Mask(), w.Day.Mask(), w.Hour.Mask(), w.Frequency.Mask(), w.HouseHour.Mask(), w.HouseCap.Mask(),
	}
}

// columns says what each column is called, asked and answered. A column worked
// out from several facts asks for those.
var columns = worded([]rgpd.Column{
	colChannel:     {Name: "channel", Values: rgpd.ChannelNames(), Ask: rgpd.Text{FR: "Par quel canal ?", EN: "By which channel?"}},
	colAudience:    {Name: "audience", Values: rgpd.AudienceNames(), Ask: rgpd.Text{FR: "La personne est-elle contactée comme consommateur, ou pour une offre liée à son travail ?", EN: "Is the person contacted as a consumer, or for an offer related to their work?"}},
	colPlace:       {Name: "place", Values: placeNames, Ask: rgpd.Text{FR: "Où se trouve la personne (territoire ou code postal) ?", EN: "Where is the person (territory or postcode)?"}},
	colPurpose:     {Name: "purpose", Values: purposeNames, Ask: rgpd.Text{FR: "Quel est l'objet du contact ?", EN: "What is the contact for?"}},
	colSector:      {Name: "sector", Values: sectorNames, Ask: rgpd.Text{FR: "Quel est le secteur de l'offre ?", EN: "What is the sector of the offer?"}},
	colDialling:    {Name: "dialling", Values: diallingNames, Ask: rgpd.Text{FR: "Comment les numéros sont-ils composés ?", EN: "How are the numbers dialled?"}},
	colShown:       {Name: "shown", Values: shownNames, Ask: rgpd.Text{FR: "Quel numéro est affiché ?", EN: "Which number is shown?"}},
	colHolder:      {Name: "holder", Values: holderNames, Ask: rgpd.Text{FR: "À qui est affecté le numéro affiché ?", EN: "To whom is the number shown assigned?"}},
	colVoice:       {Name: "voice", Values: voiceNames, Ask: rgpd.Text{FR: "Qui parle : une personne, un enregistrement, une intelligence artificielle ?", EN: "Who speaks: a person, a recording, an AI system?"}},
	colIdentity:    {Name: "identity", Values: identityNames, Ask: rgpd.Text{FR: "L'appelant dit-il vraiment qui il est et pourquoi il appelle ?", EN: "Does the caller truly say who they are and why they call?"}},
	colLine:        {Name: "line", Values: lineNames, Ask: rgpd.Text{FR: "La ligne est-elle professionnelle ou personnelle ?", EN: "Is the line for work or personal?"}},
	colOrigin:      {Name: "origin", Values: originNames, Ask: rgpd.Text{FR: "D'où vient le numéro ?", EN: "Where does the number come from?"}},
	colProvenance:  {Name: "provenance", Values: provenanceNames, Ask: rgpd.Text{FR: "La licéité de la collecte d'origine a-t-elle été vérifiée ?", EN: "Was it checked that the number was lawfully collected?"}},
	colMarking:     {Name: "marking", Values: markingNames, Ask: rgpd.Text{FR: "L'inscription publiée porte-t-elle une mention contre la prospection ?", EN: "Does the published entry bear a mark against marketing?"}},
	colVisibility:  {Name: "visibility", Values: visibilityNames, Ask: rgpd.Text{FR: "Le profil montre-t-il le numéro à tous ?", EN: "Does the profile show the number to everybody?"}},
	colInformation: {Name: "information", Values: informationNames, Ask: rgpd.Text{FR: "De quoi la personne a-t-elle été informée, et pouvait-elle refuser ?", EN: "What was the person told, and could they refuse?"}},
	colStop:        {Name: "stop", Values: rgpd.StopNames(), Ask: rgpd.Text{FR: "La personne a-t-elle refusé, fait opposition ou retiré un consentement ?", EN: "Did the person refuse, object or withdraw a consent?"}},
	colPause:       {Name: "pause", Values: pauseNames, Ask: rgpd.Text{FR: "De quand date le dernier refus ?", EN: "When was the last refusal?"}},
	colConsent:     {Name: "consent", Values: consent.StateNames(), Ask: rgpd.Text{FR: "Que vaut le consentement de la personne pour cet usage ?", EN: "What is the person's consent worth for this use?"}},
	colRecency:     {Name: "recency", Values: recencyNames, Ask: rgpd.Text{FR: "De quand date le consentement ?", EN: "When was the consent given?"}},
	colAgreedSlot:  {Name: "slot", Values: agreedSlotNames, Ask: rgpd.Text{FR: "Un créneau précis a-t-il été convenu ?", EN: "Was a precise slot agreed?"}},
	colContract:    {Name: "contract", Values: contractNames, Ask: rgpd.Text{FR: "Un contrat est-il en cours, et l'offre s'y rattache-t-elle ?", EN: "Is a contract running, and does the offer relate to it?"}},
	colProducts:    {Name: "products", Values: productsNames, Ask: rgpd.Text{FR: "L'offre porte-t-elle sur des produits analogues à ceux achetés ?", EN: "Is the offer for products similar to those bought?"}},
	colRequest:     {Name: "call-back", Values: requestNames, Ask: rgpd.Text{FR: "La personne a-t-elle demandé à être rappelée (quand, pour quoi, avec quelle preuve) ?", EN: "Did the person ask to be called back (when, about what, with which proof)?"}},
	colRegister:    {Name: "bloctel", Values: registerNames, Ask: rgpd.Text{FR: "Que dit Bloctel, et quand le fichier a-t-il été vérifié ?", EN: "What does Bloctel say, and when was the file checked?"}},
	colDay:         {Name: "day", Values: dayNames, Ask: rgpd.Text{FR: "Quel jour est-il chez la personne ? (où se trouve-t-elle ?)", EN: "What day is it where the person is? (where are they?)"}},
	colHour:        {Name: "hour", Values: hourNames, Ask: rgpd.Text{FR: "Quelle heure est-il chez la personne ? (où se trouve-t-elle ?)", EN: "What hour is it where the person is? (where are they?)"}},
	colFrequency:   {Name: "attempts", Values: frequencyNames, Ask: rgpd.Text{FR: "Combien d'appels ou tentatives ces trente derniers jours ?", EN: "How many calls or attempts in the last thirty days?"}},
	colHouseHour:   {Name: "house-hour", Values: houseHourNames, Ask: rgpd.Text{FR: "Est-on dans les horaires de la maison ? (où se trouve la personne ?)", EN: "Is it within the house's hours? (where is the person?)"}},
	colHouseCap:    {Name: "house-cap", Values: houseCapNames, Ask: rgpd.Text{FR: "Combien d'appels ou tentatives ces trente derniers jours ?", EN: "How many calls or attempts in the last thirty days?"}},
})
