package prospect

import (
	"github.com/rgpd-go/rgpd"
	"github.com/rgpd-go/rgpd/consent"
	"github.com/rgpd-go/rgpd/internal/rows"
)

// columnWords are the values in words, by fact and value, each as a clause that stands
// alone: a witness is read as a sentence. Zero is unknown, and has none.
var columnWords = rows.Words{
	"channel": {
		rgpd.LiveCall:      {FR: "le contact est un appel passé par une personne", EN: "the contact is a live call"},
		rgpd.AutomatedCall: {FR: "le contact est un appel par automate", EN: "the contact is an automated call"},
		rgpd.SMS:           {FR: "le contact est un SMS", EN: "the contact is an SMS"},
		rgpd.Email:         {FR: "le contact est un courriel", EN: "the contact is an e-mail"},
	},
	"audience": {
		rgpd.Consumer: {
			FR: "la personne est contactée comme consommateur",
			EN: "the person is contacted as a consumer",
		},
		rgpd.Professional: {
			FR: "la personne est contactée comme professionnel, pour son travail",
			EN: "the person is contacted as a professional, about their work",
		},
		rgpd.LegalPerson: {
			FR: "la ligne est celle d'une personne morale, et ne nomme personne",
			EN: "the line is that of a legal person, and names nobody",
		},
	},
	"place": {
		InFrance:      {FR: "la personne est en France", EN: "the person is in France"},
		OutsideFrance: {FR: "la personne est à l'étranger", EN: "the person is abroad"},
	},
	"purpose": {
		Sale: {
			FR: "le contact sert à vendre, ou à promouvoir qui vend",
			EN: "the contact is to sell, or to promote who sells",
		},
		CollectData: {
			FR: "le contact sert à recueillir des données pour vendre plus tard",
			EN: "the contact is to collect data for later sales",
		},
		Appeal: {
			FR: "le contact est la sollicitation non commerciale d'une association ou d'un parti, on ne sait de qui",
			EN: "the contact is the non-commercial appeal of a charity or a party, nobody says which",
		},
		CharitableAppeal: {
			FR: "le contact est la sollicitation non commerciale d'une association ou d'un syndicat",
			EN: "the contact is the non-commercial appeal of a charity or a trade union",
		},
		PoliticalAppeal: {
			FR: "le contact sert un parti, un candidat, un élu ou un vote",
			EN: "the contact serves a party, a candidate, an elected person or a vote",
		},
		Survey: {
			FR: "le contact est une étude ou un sondage, et ne propose rien",
			EN: "the contact is a study or a poll, and offers nothing",
		},
		Service: {
			FR: "le contact est un message de service, et ne propose rien",
			EN: "the contact is about a service, and offers nothing",
		},
		PremiumNumberBait: {
			FR: "le contact pousse à joindre un numéro surtaxé",
			EN: "the contact urges to reach a premium-rate number",
		},
	},
	"sector": {
		OtherSector: {
			FR: "l'offre ne relève d'aucun secteur réglé à part",
			EN: "the offer is of no sector with rules of its own",
		},
		EnergyRenovation: {
			FR: "l'offre porte sur la rénovation énergétique",
			EN: "the offer is for energy renovation",
		},
		HomeAdaptation: {
			FR: "l'offre porte sur des équipements, travaux ou services d'adaptation du logement à l'âge ou au " +
				"handicap",
			EN: "the offer is for equipment, works or services to adapt housing to age or disability",
		},
		TrainingAccount: {
			FR: "l'offre est une formation payée par le compte personnel de formation",
			EN: "the offer is training paid from the training account",
		},
		Insurance:         {FR: "l'offre est une assurance", EN: "the offer is insurance"},
		FinancialServices: {FR: "l'offre est un service financier", EN: "the offer is a financial service"},
		Press: {
			FR: "l'offre est la fourniture de journaux, de périodiques ou de magazines",
			EN: "the offer is newspapers, periodicals or magazines",
		},
		HealthCare: {FR: "l'offre porte sur des soins de santé", EN: "the offer is for health care"},
		SocialServices: {
			FR: "l'offre est un service social, hors aide à domicile",
			EN: "the offer is a social service, home help apart",
		},
		Gambling:           {FR: "l'offre est un jeu d'argent", EN: "the offer is gambling"},
		PackageTravel:      {FR: "l'offre est un forfait touristique", EN: "the offer is package travel"},
		TimeShare:          {FR: "l'offre est un bien à temps partagé", EN: "the offer is a time share"},
		PassengerTransport: {FR: "l'offre est un transport de passagers", EN: "the offer is passenger transport"},
		RealEstate: {
			FR: "l'offre est immobilière, hors petits travaux",
			EN: "the offer is real estate, small works apart",
		},
		Funeral: {
			FR: "l'offre est faite en prévision d'obsèques ou dans les deux mois d'un décès",
			EN: "the offer is made in view of a funeral or within two months of a death",
		},
		LegalServices: {FR: "l'offre est celle d'un avocat", EN: "the offer is a lawyer's"},
		FuneralFinancing: {
			FR: "l'offre est une formule de financement d'obsèques",
			EN: "the offer is the financing of a funeral",
		},
	},
	"dialling": {
		DialledByHand: {FR: "chaque numéro est composé par un agent", EN: "an agent dials each number"},
		DialledAutomatically: {
			FR: "un système compose les numéros d'une liste",
			EN: "a system dials the numbers of a list",
		},
		DialledInSmallNumbers: {
			FR: "un système joint cinq numéros au plus en trente jours",
			EN: "a system reaches five numbers or fewer in thirty days",
		},
		DialledAtRandom: {FR: "un système compose des numéros au hasard", EN: "a system dials numbers at random"},
	},
	"shown": {
		ShownNone: {FR: "le numéro est masqué", EN: "the number is withheld"},
		ShownTerritorial: {
			FR: "le numéro affiché est un 01 à 05, ou un 09 ordinaire",
			EN: "the number shown is an 01 to 05, or an ordinary 09",
		},
		ShownOwnMobile: {
			FR: "le numéro affiché est le mobile de celui qui appelle",
			EN: "the number shown is the caller's own mobile",
		},
		ShownDeskMobile: {FR: "un centre d'appels affiche un 06 ou un 07", EN: "a call centre shows an 06 or 07"},
		ShownVerified: {
			FR: "le numéro affiché est un numéro polyvalent vérifié",
			EN: "the number shown is a verified polyvalent one",
		},
		ShownGeneralInterest: {
			FR: "le numéro affiché est réservé à l'intérêt général",
			EN: "the number shown is kept for calls of general interest",
		},
		ShownService: {
			FR: "le numéro affiché est un 08 hors 089, un 30PQ ou un 31PQ",
			EN: "the number shown is an 08 but no 089, a 30PQ or a 31PQ",
		},
		ShownPlatform: {FR: "le numéro affiché est un 0937 à 0939", EN: "the number shown is an 0937 to 0939"},
		ShownPremium: {
			FR: "le numéro affiché est un 089, un numéro court hors 30PQ et 31PQ, ou un 118XYZ",
			EN: "the number shown is an 089, a short number but no 30PQ or 31PQ, or a 118XYZ",
		},
		ShownName: {FR: "un nom est affiché à la place d'un numéro", EN: "a name is shown in place of a number"},
		ShownForeign: {
			FR: "le numéro affiché est celui d'un autre pays",
			EN: "the number shown is of another country",
		},
	},
	"holder": {
		HeldByPrincipal: {
			FR: "le numéro affiché est affecté à celui pour qui l'on appelle",
			EN: "the number shown is assigned to whom the call is made for",
		},
		HeldByOther: {
			FR: "le numéro affiché est affecté à un autre, qui l'a accepté",
			EN: "the number shown is assigned to another, who agreed to it",
		},
		HeldWithoutRight: {
			FR: "l'appelant n'a aucun droit sur le numéro affiché",
			EN: "the caller has no right to the number shown",
		},
	},
	"voice": {
		HumanVoice:      {FR: "une personne parle", EN: "a person speaks"},
		RecordedVoice:   {FR: "un enregistrement parle", EN: "a recording speaks"},
		ArtificialVoice: {FR: "une intelligence artificielle parle", EN: "an AI system speaks"},
	},
	"identity": {
		TrueIdentity: {
			FR: "l'appelant dit vraiment qui il est et pourquoi il appelle",
			EN: "the caller truly says who they are and why they call",
		},
		FalseIdentity: {
			FR: "l'appelant se fait passer pour un autre, ou cache son but",
			EN: "the caller poses as another, or hides the aim",
		},
	},
	"line": {
		WorkLine:     {FR: "la ligne sert au travail", EN: "the line is for work"},
		PersonalLine: {FR: "la ligne est personnelle", EN: "the line is personal"},
	},
	"origin": {
		OwnForm: {FR: "la personne a donné son numéro à l'entreprise", EN: "the person gave the firm their number"},
		OwnSale: {
			FR: "la personne a donné son numéro à l'entreprise lors d'un achat",
			EN: "the person gave the firm their number at a sale",
		},
		BusinessCard: {FR: "la personne a remis sa carte", EN: "the person handed over their card"},
		EmployerSite: {FR: "le numéro vient du site de l'employeur", EN: "the number comes from the employer's site"},
		BusinessDirectory: {
			FR: "le numéro vient d'un annuaire professionnel",
			EN: "the number comes from a directory of firms",
		},
		PublicDirectory: {
			FR: "le numéro vient d'un annuaire public, ou d'une annonce de la personne",
			EN: "the number comes from a public directory, or an advertisement of the person",
		},
		SocialProfile: {
			FR: "le numéro vient d'un profil sur un réseau social",
			EN: "the number comes from a profile on a social network",
		},
		Partner: {FR: "le numéro vient d'un partenaire", EN: "the number comes from a partner"},
		BoughtList: {
			FR: "le numéro vient d'une base achetée ou louée",
			EN: "the number comes from a list bought or rented",
		},
		Contest: {FR: "le numéro vient d'un jeu-concours", EN: "the number comes from a contest"},
		Informal: {
			FR: "le numéro a été appris dans un échange privé",
			EN: "the number was learnt in a private exchange",
		},
		Invented: {FR: "le numéro a été composé au hasard", EN: "the number was made up at random"},
	},
	"provenance": {
		ProvenanceChecked: {
			FR: "la collecte d'origine a été vérifiée et est en règle",
			EN: "the first collection was checked, and is in order",
		},
		ProvenanceUnchecked: {
			FR: "la collecte d'origine n'a pas été vérifiée, ou n'est pas en règle",
			EN: "the first collection was not checked, or is not in order",
		},
	},
	"marking": {
		Unmarked: {
			FR: "l'inscription publiée ne porte aucune mention contre la prospection",
			EN: "the published entry bears no mark against marketing",
		},
		MarkedNoMarketing: {
			FR: "l'inscription publiée porte une mention contre la prospection",
			EN: "the published entry bears a mark against marketing",
		},
	},
	"visibility": {
		ShownToAll: {FR: "le profil montre le numéro à tous", EN: "the profile shows the number to everybody"},
		ShownToSome: {
			FR: "le profil ne montre le numéro qu'à un cercle choisi",
			EN: "the profile shows the number to a chosen circle only",
		},
	},
	"information": {
		ToldAndFree: {
			FR: "la personne a été informée à la collecte, et pouvait refuser",
			EN: "the person was told at collection, and could refuse",
		},
		ToldOnly: {
			FR: "la personne a été informée à la collecte, sans pouvoir refuser",
			EN: "the person was told at collection, and could not refuse",
		},
		ToldByContact: {
			FR: "la personne est informée au premier contact",
			EN: "the person is told at the first contact",
		},
		NeverTold: {FR: "la personne n'est jamais informée", EN: "the person is never told"},
	},
	"stop": {
		rgpd.NoStop:        {FR: "la personne n'a rien refusé", EN: "the person has refused nothing"},
		rgpd.RefusedInCall: {FR: "la personne a refusé lors d'un appel", EN: "the person refused during a call"},
		rgpd.Objected: {
			FR: "la personne s'est opposée à la prospection",
			EN: "the person objected to prospecting",
		},
		rgpd.WithdrewConsent: {FR: "la personne a retiré son consentement", EN: "the person withdrew their consent"},
		rgpd.Restricted: {
			FR: "la personne a obtenu la limitation du traitement de ses données",
			EN: "the person had the use of their data restricted",
		},
	},
	"pause": {
		PauseOver: {
			FR: "aucun refus ne date des soixante derniers jours",
			EN: "no refusal is of the last sixty days",
		},
		PauseRunning: {FR: "le refus date des soixante derniers jours", EN: "the refusal is of the last sixty days"},
	},
	"consent": {
		consent.None: {FR: "aucun consentement n'est au dossier", EN: "no consent is on file"},
		consent.Flawed: {
			FR: "le consentement ne vaut pas pour cet usage",
			EN: "the consent does not count for this use",
		},
		consent.Lapsed:    {FR: "le consentement est arrivé à son terme", EN: "the consent has come to its end"},
		consent.Withdrawn: {FR: "le consentement a été retiré", EN: "the consent was withdrawn"},
		consent.Valid:     {FR: "le consentement est valable pour cet usage", EN: "the consent is valid for this use"},
	},
	"recency": {
		WithinThirtyDays: {
			FR: "le consentement date de trente jours au plus",
			EN: "the consent is thirty days old at most",
		},
		OverThirtyDays: {
			FR: "aucun consentement ne date des trente derniers jours",
			EN: "no consent is of the last thirty days",
		},
	},
	"slot": {
		SlotNotAgreed: {
			FR: "aucun créneau précis n'est convenu pour cet instant",
			EN: "no precise slot is agreed for this instant",
		},
		SlotAgreed: {
			FR: "la personne est convenue de ce jour et de cette heure",
			EN: "the person agreed to this very day and hour",
		},
	},
	"contract": {
		NoContract: {FR: "aucun contrat ne lie ni n'a lié la personne", EN: "no contract binds or bound the person"},
		RunningRelated: {
			FR: "un contrat est en cours, et l'offre s'y rattache",
			EN: "a contract is running, and the offer relates to it",
		},
		RunningUnrelated: {
			FR: "un contrat est en cours, et l'offre ne s'y rattache pas",
			EN: "a contract is running, and the offer does not relate to it",
		},
		Ended: {FR: "le contrat est terminé", EN: "the contract is over"},
		AccountOnly: {
			FR: "la personne a un compte et n'a rien acheté",
			EN: "the person has an account and bought nothing",
		},
		FreeAccount: {
			FR: "la personne a le compte gratuit d'un service payant",
			EN: "the person has the free account of a paid service",
		},
	},
	"products": {
		SimilarProducts: {
			FR: "l'offre porte sur des produits analogues à ceux achetés",
			EN: "the offer is for products similar to those bought",
		},
		OtherProducts: {
			FR: "l'offre porte sur d'autres produits que ceux achetés",
			EN: "the offer is for products other than those bought",
		},
	},
	"call-back": {
		NoRequest: {FR: "la personne n'a pas demandé à être rappelée", EN: "the person did not ask to be called back"},
		RequestPrompt: {
			FR: "la personne a demandé à être rappelée il y a moins de 48 heures",
			EN: "the person asked to be called back, less than 48 hours ago",
		},
		RequestStanding: {
			FR: "la personne a demandé à être rappelée il y a cinq jours ouvrables au plus",
			EN: "the person asked to be called back, five working days ago at most",
		},
		RequestLapsed: {
			FR: "la personne a demandé à être rappelée il y a plus de cinq jours ouvrables",
			EN: "the person asked to be called back, more than five working days ago",
		},
		RequestUnfit: {
			FR: "la demande de rappel ne vise pas cet appelant, cette offre et ce canal, ou n'est pas prouvée",
			EN: "the call-back request is not to this caller for this offer by this channel, or not proven",
		},
	},
	"bloctel": {
		RegisterClear: {
			FR: "Bloctel, consulté dans le mois, ne cite pas la personne",
			EN: "Bloctel, asked within a month, does not list the person",
		},
		RegisterListed: {FR: "la personne est inscrite sur Bloctel", EN: "the person is on Bloctel"},
		RegisterStale:  {FR: "Bloctel n'a pas été consulté dans le mois", EN: "Bloctel was not asked within a month"},
	},
	"day": {
		WorkingDay: {
			FR: "chez la personne, c'est un jour de semaine non férié",
			EN: "where the person is, it is a weekday and no holiday",
		},
		WeekendDay: {
			FR: "chez la personne, c'est un samedi ou un dimanche",
			EN: "where the person is, it is a Saturday or a Sunday",
		},
		HolidayDay: {FR: "chez la personne, c'est un jour férié", EN: "where the person is, it is a public holiday"},
	},
	"hour": {
		CallingHour: {
			FR: "chez la personne, il est entre 10 h et 13 h ou entre 14 h et 20 h",
			EN: "where the person is, it is between 10:00 and 13:00 or 14:00 and 20:00",
		},
		OtherHour: {
			FR: "chez la personne, il n'est ni entre 10 h et 13 h, ni entre 14 h et 20 h",
			EN: "where the person is, it is neither between 10:00 and 13:00 nor 14:00 and 20:00",
		},
	},
	"attempts": {
		UnderCap: {
			FR: "trois appels ou tentatives au plus ont eu lieu en trente jours",
			EN: "three calls or attempts at most were made in thirty days",
		},
		CapReached: {
			FR: "quatre appels ou tentatives ont eu lieu en trente jours",
			EN: "four calls or attempts were made in thirty days",
		},
	},
	"house-hour": {
		InsideHouseHours: {
			FR: "l'heure est dans les horaires de la maison",
			EN: "the hour is within those of the house",
		},
		OutsideHouseHours: {
			FR: "l'heure est hors des horaires de la maison",
			EN: "the hour is outside those of the house",
		},
	},
	"house-cap": {
		UnderHouseCap: {
			FR: "la limite d'appels de la maison n'est pas atteinte",
			EN: "the house's limit of calls is not reached",
		},
		HouseCapReached: {
			FR: "la limite d'appels de la maison est atteinte",
			EN: "the house's limit of calls is reached",
		},
	},
	"own-rules": {
		OwnRulesMet: {
			FR: "les règles de démarchage propres au secteur ont été vérifiées et sont respectées",
			EN: "the sector's own canvassing rules were checked and are met",
		},
		OwnRulesNotMet: {
			FR: "les règles de démarchage propres au secteur ne sont pas respectées",
			EN: "the sector's own canvassing rules are not met",
		},
	},
	"recording": {
		RecordingNone:      {FR: "aucun appel n'est enregistré", EN: "no call is recorded"},
		RecordingSomeCalls: {FR: "des appels sont enregistrés, non tous", EN: "some calls are recorded, not all"},
		RecordingEveryCall: {
			FR: "tous les appels sont ou peuvent être enregistrés",
			EN: "every call is or may be recorded",
		},
	},
	"recording-use": {
		RecordingUseTraining: {
			FR: "les enregistrements servent à former ou évaluer",
			EN: "the recordings are to train or assess",
		},
		RecordingUseProof:    {FR: "les enregistrements servent de preuve", EN: "the recordings are to prove"},
		RecordingUseRequired: {FR: "un texte impose les enregistrements", EN: "a text orders the recordings"},
	},
	"recording-notice": {
		RecordingNoticeTold: {
			FR: "la personne est prévenue dès le début de l'enregistrement",
			EN: "the person is told of the recording at the start",
		},
		RecordingNoticeNotTold: {
			FR: "la personne n'est pas prévenue dès le début de l'enregistrement",
			EN: "the person is not told of the recording at the start",
		},
	},
	"reward": {
		RewardNone: {
			FR: "rien n'est vendu, offert ni donné contre une inscription",
			EN: "nothing is sold, offered or given against enrolment",
		},
		RewardOffered: {
			FR: "une vente, une offre promotionnelle ou une rétribution répond à une inscription",
			EN: "a sale, a promotional offer or a reward is given against enrolment",
		},
	},
	"weighing": {
		WeighingDone: {
			FR: "l'intérêt légitime a été mis en balance par écrit",
			EN: "the legitimate interest was weighed in writing",
		},
		WeighingNone: {FR: "nul n'a mis en balance l'intérêt légitime", EN: "nobody weighed the legitimate interest"},
	},
	"last-contact": {
		WithinThreeYears: {
			FR: "la relation ou le dernier contact de la personne a trois ans au plus",
			EN: "the relation or the person's last contact is three years old at most",
		},
		OverThreeYears: {
			FR: "la relation a pris fin et la personne s'est manifestée il y a plus de trois ans",
			EN: "the relation ended and the person last got in touch over three years ago",
		},
	},
}
