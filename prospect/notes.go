package prospect

import (
	"github.com/rgpd-go/rgpd"
	"github.com/rgpd-go/rgpd/consent"
	"github.com/rgpd-go/rgpd/internal/engine"
)

// The notes of a decision: four presumptions, a consent that may have been withdrawn, a
// stop of no kind, a stop and attempts of another principal, then for each criterion of a
// consent that it is broken, and that it is open.
const (
	notePlaceFromNumber = iota
	noteCodeReach
	noteToldByConsent
	noteWithdrawalOpen
	noteStopOfNoKind
	noteStopOfAnother
	noteAttemptsOfAnother
	noteKept
	noteCriteria // first of the criteria
)

// notes are what a decision may tell. Their IDs are strings, as those of rules are.
var notes = func() []rgpd.Note {
	out := []rgpd.Note{
		// Nobody stated where the person is, and no postcode did: mainland for 01 to 05, 06,
		// 07 and 09. Numbers travel: state the place where you know it.
		notePlaceFromNumber: {ID: "place-from-number", Presumes: "place", Says: rgpd.Text{
			FR: "lieu présumé d'après le préfixe du numéro", EN: "place presumed from the prefix of the number"}},
		// The strict reading.
		noteCodeReach: {ID: "code-reaches-collectivity", Presumes: "place", Says: rgpd.Text{
			FR: "le Code de la consommation est présumé s'appliquer dans cette collectivité (point ouvert)",
			EN: "the Code de la consommation is presumed to reach this collectivity (open point)"}},
		// Nobody stated what the person was told, and they gave a consent that is valid for
		// this contact, which is an informed one: RGPD, art. 4(11). What is stated prevails.
		noteToldByConsent: {ID: "told-by-consent", Presumes: "information", Says: rgpd.Text{
			FR: "personne présumée informée, puisqu'elle a valablement consenti", EN: "the person is presumed " +
				"told, since they validly consented"}},
		// State the consent, or that nothing is on file.
		noteWithdrawalOpen: {ID: "withdrawal-open", Says: rgpd.Text{
			FR: "aucune opposition au dossier, mais l'état du consentement n'est pas connu : il a pu être retiré",
			EN: "no objection on file, but the state of the consent is not known: it may have been withdrawn"}},
		noteStopOfNoKind: {ID: "stop-of-no-kind", Says: rgpd.Text{
			FR: "une opposition ou un refus est daté, sans que l'on sache lequel",
			EN: "an objection or a refusal is dated, and which of them is not said"}},
		noteStopOfAnother: {ID: "stop-of-another-principal", Says: rgpd.Text{
			FR: "ce qui est connu d'un refus vient d'un autre donneur d'ordre : un refus vaut ici aussi, son " +
				"absence non",
			EN: "what is known of a stop is another principal's: a stop stands here too, the lack of one does not"}},
		noteAttemptsOfAnother: {ID: "attempts-of-another-principal", Says: rgpd.Text{
			FR: "les appels connus sont ceux d'un autre donneur d'ordre", EN: "the calls known are those of " +
				"another principal"}},
		// Nobody stated when the person last got in touch, nor when the relation ended.
		noteKept: {ID: "last-contact-recent", Presumes: "last-contact", Says: rgpd.Text{
			FR: "dernier contact de la personne présumé de moins de trois ans (CNIL, délibération 2021-131)",
			EN: "the person's last contact is presumed less than three years old (CNIL, délibération 2021-131)"}},
	}
	for c := range consent.AllCriteria() {
		says := c.Text()
		out = append(out,
			rgpd.Note{
				ID:   "consent-broken-" + c.String(),
				Says: rgpd.Text{FR: "condition non remplie : " + says.FR, EN: "condition not met: " + says.EN},
			},
			rgpd.Note{
				ID:   "consent-open-" + c.String(),
				Says: rgpd.Text{FR: "à établir : " + says.FR, EN: "to be established: " + says.EN},
			},
		)
	}
	return out
}()

func addCriteria(n *engine.Notes, broken, open consent.Criteria) {
	for i := 0; broken|open != 0; i++ {
		broken, open = broken>>1, open>>1
		if broken&1 == 1 {
			n.Add(noteCriteria + 2*i)
		}
		if open&1 == 1 {
			n.Add(noteCriteria + 2*i + 1)
		}
	}
}
