package consent

import "github.com/rgpd-go/rgpd"

// Words for readers of proofs and exports.

var actTexts = [...]rgpd.Text{
	TickedBox: {
		FR: "case non cochée par défaut, cochée par la personne, ou bouton dédié",
		EN: "box not ticked beforehand, ticked by the person, or a dedicated button",
	},
	SignedPaper: {
		FR: "papier coché ou signé de la main de la personne",
		EN: "paper ticked or signed by the person's hand",
	},
	SpokeOnOwnCall: {
		FR: "de vive voix, au cours d'un appel de la personne",
		EN: "by voice, on a call that the person placed",
	},
	SpokeOnServiceCall: {FR: "de vive voix, au cours d'un appel de service", EN: "by voice, on a service call"},
	SpokeOnSalesCall:   {FR: "de vive voix, au cours d'un appel de prospection", EN: "by voice, on a prospecting call"},
	PreTickedBox:       {FR: "case cochée par défaut", EN: "box ticked beforehand"},
	TickedByOther:      {FR: "case cochée par un autre que la personne", EN: "box ticked by someone else"},
	OptOutBox:          {FR: "case de refus laissée vide", EN: "box of refusal left empty"},
	KeptStill:          {FR: "silence ou poursuite de la navigation", EN: "silence or continued browsing"},
	AcceptedTerms:      {FR: "acceptation de conditions générales", EN: "acceptance of general terms"},
	RenewedTacitly:     {FR: "reconduction tacite", EN: "tacit renewal"},
}

// Text returns the act for a reader.
func (a Act) Text() rgpd.Text {
	if int(a) < len(actTexts) {
		return actTexts[a]
	}
	return rgpd.Text{}
}

var meansTexts = [...]rgpd.Text{
	NoWithdrawal: {FR: "aucun retrait", EN: "no withdrawal"},
	ByVoice:      {FR: "de vive voix", EN: "by voice"},
	ByLink:       {FR: "par un lien ou une page", EN: "by a link or a page"},
	ByReply:      {FR: "en réponse à un message", EN: "in reply to a message"},
	ByEmail:      {FR: "par courriel", EN: "by e-mail"},
	ByLetter:     {FR: "par lettre", EN: "by letter"},
	ByOtherMeans: {FR: "par un autre moyen", EN: "by other means"},
}

// means are those of a withdrawal that was made, for a reader; nothing if unknown.
func (w *Withdrawal) means() rgpd.Text {
	if w.By == NoWithdrawal {
		return rgpd.Text{}
	}
	return w.By.Text()
}

// Text returns the means for a reader.
func (m Means) Text() rgpd.Text {
	if int(m) < len(meansTexts) {
		return meansTexts[m]
	}
	return rgpd.Text{}
}

var stateTexts = [...]rgpd.Text{
	0:         {FR: "indéterminé", EN: "undetermined"},
	None:      {FR: "pas de consentement", EN: "no consent"},
	Flawed:    {FR: "sans valeur pour cet usage", EN: "of no value for this use"},
	Lapsed:    {FR: "arrivé à son terme", EN: "come to its end"},
	Withdrawn: {FR: "retiré", EN: "withdrawn"},
	Valid:     {FR: "en vigueur", EN: "in force"},
}

// Text returns the state for a reader.
func (s State) Text() rgpd.Text {
	if int(s) < len(stateTexts) {
		return stateTexts[s]
	}
	return stateTexts[0]
}

var channelTexts = [...]rgpd.Text{
	rgpd.LiveCall:      {FR: "appel téléphonique", EN: "telephone call"},
	rgpd.AutomatedCall: {FR: "automate d'appel", EN: "automated call"},
	rgpd.SMS:           {FR: "SMS", EN: "text message"},
	rgpd.Email:         {FR: "courriel", EN: "e-mail"},
}

var eventTexts = [...]rgpd.Text{
	ConsentAsked:      {FR: "demande", EN: "asked"},
	ConsentGiven:      {FR: "consentement", EN: "given"},
	ConsentRefused:    {FR: "refus", EN: "refused"},
	ConsentRenewed:    {FR: "renouvellement", EN: "renewed"},
	ConsentWithdrawn:  {FR: "retrait", EN: "withdrawn"},
	EvidenceConsulted: {FR: "consultation de la preuve", EN: "evidence consulted"},
}

// Text returns the event for a reader.
func (k EventKind) Text() rgpd.Text {
	if int(k) < len(eventTexts) {
		return eventTexts[k]
	}
	return rgpd.Text{}
}
