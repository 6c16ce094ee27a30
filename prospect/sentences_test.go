package prospect

import (
	"slices"
	"testing"

	"github.com/rgpd-go/rgpd"
	"github.com/rgpd-go/rgpd/internal/testkit"
)

// TestSentences: each rule says what it means, and what no other rule says: sentences
// that were swapped would be noticed.
func TestSentences(t *testing.T) {
	testkit.Sentences(t, slices.Collect(standard.Rules()), mustSay)
}

// mustSay is what the sentence of each rule must say, from the rule's meaning.
var mustSay = map[rgpd.RuleID]testkit.Words{
	// What the person said.
	Objected:                {FR: "s'est opposée à la prospection", EN: "objected to prospecting"},
	ConsentWithdrawn:        {FR: "retiré son consentement", EN: "withdrew their consent"},
	UseRestricted:           {FR: "la limitation", EN: "restricted"},
	RefusalProfessional:     {FR: "le professionnel a refusé", EN: "the professional refused"},
	RefusalConsumer:         {FR: "le consommateur a refusé lors d'un appel", EN: "the consumer refused during an earlier call"},
	RefusalFinal:            {FR: "la poursuite d'un appel", EN: "a call going on, and is not to be contacted again"},
	RefusalElsewhere:        {FR: "aucune pause ne court plus : il s'oppose pour l'avenir", EN: "no pause runs any more: they object for the future"},
	RefusalFinance:          {FR: "services financiers ou assurance : le consommateur a manifesté son opposition", EN: "showed opposition by refusing"},
	RefusalFinanceSince2026: {FR: "services financiers ou assurance : le consommateur a manifesté son opposition", EN: "showed opposition by refusing"},
	RefusalInsurance:        {FR: "le distributeur s'abstient de la contacter à nouveau", EN: "the distributor does not contact them again"},
	RefusalAppeal:           {FR: "dit non à un appel non commercial", EN: "said no to a non-commercial appeal"},

	// What the person was told.
	NeverToldOfUse:          {FR: "jamais été informée", EN: "never told of this use"},
	ProfessionalNoChoice:    {FR: "le professionnel a été informé lors de la collecte sans pouvoir refuser", EN: "told at collection without a means to refuse"},
	ArticleNoChoice:         {FR: "demande que le professionnel puisse refuser", EN: "asks that the professional be able to refuse"},
	ProfessionalToldTooLate: {FR: "le professionnel n'a pas été informé quand il a donné ses coordonnées", EN: "not told when they gave their details"},
	ConsumerUntold:          {FR: "le consommateur n'a pas été informé, ou ne pouvait pas refuser", EN: "the consumer was not told, or could not refuse"},
	ConsumerToldTooLate:     {FR: "n'a pas été informé lors de la collecte de son numéro", EN: "not told when their number was collected"},
	NonCommercialUntold:     {FR: "appel non commercial à une personne qui n'est pas informée ou ne peut pas refuser", EN: "not told or cannot refuse"},

	// How the call is made.
	DisguisedIdentity:   {FR: "qui il est ou pourquoi il appelle", EN: "who they are or why they call"},
	RandomDialling:      {FR: "au hasard", EN: "at random"},
	PremiumNumberBaited: {FR: "un numéro surtaxé", EN: "a premium-rate number"},

	// Calls to consumers.
	ConsumerOptIn:           {FR: "appel d'un consommateur sans consentement préalable", EN: "call to a consumer without prior consent"},
	ConsumerConsentFlawed:   {FR: "ne vaut pas pour cet appel", EN: "does not count for this call"},
	ConsumerConsentLapsed:   {FR: "arrivé à son terme", EN: "come to its end"},
	ArticleOptIn:            {FR: "l'article demande le consentement préalable", EN: "the source article asks for the consumer's prior consent"},
	ArticleOtherProducts:    {FR: "l'accord du client pour des produits différents", EN: "the customer's agreement to other products"},
	BloctelListedBefore2020: {FR: "inscrit sur Bloctel et n'est pas client", EN: "on Bloctel and is not a customer"},
	BloctelListed:           {FR: "inscrit sur Bloctel, hors contrat en cours", EN: "on Bloctel, outside a running contract"},
	BloctelUnchecked:        {FR: "pas été vérifié auprès de Bloctel depuis un mois", EN: "not checked against Bloctel within a month"},
	ConsumerConsentGiven:    {FR: "le consommateur y a consenti", EN: "the consumer consented to it"},
	ConsumerConsent:         {FR: "a consenti à la prospection par téléphone", EN: "consented to telephone prospecting"},
	RunningContractOptOut:   {FR: "se rattache à un contrat en cours", EN: "relates to a running contract"},
	RunningContract:         {FR: "l'exécution d'un contrat en cours et a un rapport avec son objet", EN: "the performance of a running contract and relates to its object"},
	CallBackTolerated:       {FR: "a demandé à être rappelé", EN: "asked to be called back", Not: []string{"jours", "days"}},
	CallBackRequested:       {FR: "rappelé, il y a cinq jours ouvrables au plus", EN: "called back, five working days ago at most"},
	PressOffer:              {FR: "presse", EN: "press"},
	ConsumerOptOut:          {FR: "tant qu'il ne s'y opposait pas", EN: "as long as they did not object"},

	// Sectors.
	EnergyWorksBan:      {FR: "démarchage interdit pour les travaux d'économies d'énergie, même avec consentement", EN: "banned for energy-saving works, consent or not"},
	WorksBan:            {FR: "démarchage interdit pour la rénovation énergétique et l'adaptation du logement", EN: "prospecting is banned for energy renovation and home adaptation"},
	WorksMessageBan:     {FR: "messages interdits pour la rénovation énergétique et l'adaptation du logement", EN: "messages are banned for energy renovation and home adaptation"},
	TrainingAccountBan:  {FR: "démarchage des titulaires d'un compte personnel de formation interdit", EN: "prospecting holders of a training account is banned"},
	TrainingAccountData: {FR: "collecte interdite des données des titulaires d'un compte personnel de formation", EN: "collecting the data of holders of a training account"},

	// Machines and messages.
	MachineWithoutConsent:     {FR: "automate sans consentement préalable", EN: "automated call without prior consent"},
	MachineVoice:              {FR: "voix enregistrée ou artificielle est un appel automatisé", EN: "recorded or artificial voice is an automated call"},
	MessageToStranger:         {FR: "n'y a pas consenti et n'a rien acheté", EN: "did not consent and bought nothing"},
	MessageToFreeAccount:      {FR: "compte gratuit, sans consentement", EN: "free account, without consent"},
	MessageForOtherProducts:   {FR: "d'autres produits que ceux achetés", EN: "products other than those bought"},
	MessageWithoutChoice:      {FR: "message à un client qui n'a pas pu refuser", EN: "message to a customer who could not refuse"},
	ProfessionalMessageUntold: {FR: "message à un professionnel qui n'a pas été informé ou ne peut pas refuser", EN: "message to a professional who was not told or cannot refuse"},
	MachineConsent:            {FR: "consenti aux appels par automate", EN: "consented to automated calls"},
	MessageConsent:            {FR: "consenti à ces messages", EN: "consented to these messages"},
	CustomerMessage:           {FR: "message à un client pour des produits analogues", EN: "message to a customer for similar products"},
	FreeAccountMessage:        {FR: "compte gratuit d'un service payant, pour des produits analogues", EN: "free account of a paid service, for similar products"},
	ProfessionalMessage:       {FR: "message à un professionnel informé, en rapport avec son travail", EN: "message to a professional who was told, related to their work"},

	// The number shown.
	NumberWithheld:             {FR: "masqué", EN: "withheld"},
	NumberNotPrincipals:        {FR: "pas affecté au professionnel pour qui l'appel est passé", EN: "not assigned to the professional on whose behalf"},
	NumberPremium:              {FR: "surtaxé ou court", EN: "a premium or a short one"},
	NumberWithoutRight:         {FR: "pas de droit sur le numéro affiché", EN: "no right to the number shown"},
	NumberTerritorialAutomatic: {FR: "un système automatique affiche un numéro territorial", EN: "an automatic system shows a territorial number"},
	NumberMobileDesk:           {FR: "un centre d'appels affiche un numéro mobile", EN: "a call centre shows a mobile number"},

	// Where the number comes from.
	BoughtUnchecked:        {FR: "base achetée dont la collecte n'a pas été vérifiée", EN: "bought list whose collection was not checked"},
	ContestUnchecked:       {FR: "jeu-concours dont le formulaire n'a pas été vérifié", EN: "contest whose form was not checked"},
	PartnerUnchecked:       {FR: "un partenaire dont le droit de le transmettre n'a pas été vérifié", EN: "a partner whose right to do so was not checked"},
	PartnerWithoutConsent:  {FR: "transmises par un partenaire sans son consentement", EN: "passed on by a partner without their consent"},
	ProfileUnchecked:       {FR: "profil sans vérifier", EN: "profile without checking"},
	ProfileRestricted:      {FR: "profil qui ne le montre pas à tous", EN: "profile that does not show it to everybody"},
	MarkedAgainstMarketing: {FR: "mention contre la prospection", EN: "mark against marketing"},
	PrivateNumberInformal:  {FR: "numéro personnel obtenu dans un échange informel", EN: "personal number learnt in a private exchange"},

	// Scope and the other permissions.
	CalledAbroad:         {FR: "hors de France", EN: "outside France"},
	ServiceContact:       {FR: "n'est pas de la prospection", EN: "is not prospecting"},
	ProfessionalInterest: {FR: "pour son travail, jusqu'à ce qu'il s'oppose", EN: "about their work, until they object"},
	LegalPersonLine:      {FR: "ligne d'une personne morale", EN: "line of a legal person"},
	NonCommercialAppeal:  {FR: "étant informée et libre de refuser", EN: "told and free to refuse"},

	// Days, hours, attempts.
	WeekendUnlessConsent: {FR: "pas d'appel le samedi ni le dimanche", EN: "no call on Saturday or Sunday", Not: []string{"consent"}},
	HolidayUnlessConsent: {FR: "pas d'appel un jour férié", EN: "no call on a public holiday", Not: []string{"consent"}},
	HourUnlessConsent:    {FR: "hors de 10 h à 13 h et de 14 h à 20 h", EN: "outside 10:00 to 13:00 and 14:00 to 20:00", Not: []string{"consent"}},
	Weekend:              {FR: "le samedi ni le dimanche, même avec consentement", EN: "on Saturday or Sunday, consent or not"},
	Holiday:              {FR: "un jour férié, même avec consentement", EN: "on a public holiday, consent or not"},
	OutsideHours:         {FR: "hors de 10 h à 13 h et de 14 h à 20 h, même avec consentement", EN: "outside 10:00 to 13:00 and 14:00 to 20:00, consent or not"},
	AttemptCapBefore2026: {FR: "quatre appels ou tentatives ont déjà eu lieu en trente jours", EN: "four calls or attempts were already made in thirty days"},
	AttemptCapReached:    {FR: "quatre appels ou tentatives ont déjà eu lieu en trente jours", EN: "four calls or attempts were already made in thirty days"},
	RefusalPause:         {FR: "soixante jours", EN: "sixty days"},

	// Duties.
	SayWhoCalls:                {FR: "dire dès le début qui appelle, pour qui", EN: "say at the start who calls, for whom"},
	SayWhoCallsFinance:         {FR: "l'identité du fournisseur et le caractère commercial", EN: "who the supplier is and that the call is commercial"},
	InformOnFinance:            {FR: "l'information précontractuelle et un interlocuteur humain", EN: "the pre-contract information, and a human contact"},
	MentionBloctel:             {FR: "dire que le consommateur peut s'inscrire sur Bloctel", EN: "say that the consumer may register on Bloctel"},
	EndOnObjection:             {FR: "mettre fin à l'appel sans délai", EN: "end the call at once"},
	ConfirmInWriting:           {FR: "confirmer l'offre sur support durable", EN: "confirm the offer on a durable medium"},
	AnswerOnNumber:             {FR: "s'identifier quand le consommateur rappelle", EN: "who one is when the consumer rings back"},
	FollowCodeOfPractice:       {FR: "code de bonnes pratiques", EN: "code of good practice"},
	FollowSurveyCode:           {FR: "études et sondages", EN: "studies and polls"},
	CountAttempt:               {FR: "compter cet appel", EN: "count this call"},
	DoNotHarass:                {FR: "de façon répétée et non souhaitée", EN: "repeatedly against the person's wish"},
	TellSource:                 {FR: "dire d'où vient le numéro", EN: "say where the number comes from"},
	InformAtCollection:         {FR: "avoir informé la personne lors de la collecte", EN: "have told the person at collection"},
	OfferToObject:              {FR: "à part, le droit de s'opposer", EN: "separately the right to object"},
	RecordObjection:            {FR: "la liste repoussoir", EN: "the suppression list"},
	OfferToStopMessages:        {FR: "dans chaque message un moyen gratuit", EN: "in each message a free way"},
	DiscloseAI:                 {FR: "fait savoir qu'une intelligence artificielle parle", EN: "known that an AI speaks"},
	KeepConsentProof:           {FR: "trois ans la preuve du consentement", EN: "the proof of consent for three years"},
	KeepCallBackProof:          {FR: "trois ans la preuve de la demande de rappel", EN: "the proof of the call-back request for three years"},
	MentionConsentNeeded:       {FR: "en recueillant le numéro, que l'appel commercial demande un consentement", EN: "when collecting the number, that sales calls need consent"},
	MentionBloctelAtCollection: {FR: "en recueillant le numéro, que l'on peut s'inscrire sur Bloctel", EN: "when collecting the number, that one may register on Bloctel"},
	AskInsuranceAgreement:      {FR: "assurance : obtenir l'accord explicite dès le début", EN: "insurance: get explicit agreement at the start"},
	KeepInsuranceRecording:     {FR: "conserver deux ans l'enregistrement", EN: "keep the recording for two years"},
	DoNotProveByRecording:      {FR: "ne pas enregistrer pour prouver le contrat", EN: "do not record to prove the contract"},
	ShowNumberThatAnswers:      {FR: "un numéro qui permet de joindre l'appelant", EN: "a number on which the caller"},
	DeclareNumbersToOperator:   {FR: "déclarés à l'opérateur", EN: "declared to the operator"},
	CheckOwnSectorRules:        {FR: "les règles propres au secteur", EN: "the sector's own rules"},
}
