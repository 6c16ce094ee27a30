package office

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/rgpd-go/rgpd/rights"
)

const (
	notedTitles = "dossier;reçu le;droit;finalité;canal;identité;prospection arrêtée le;exécuté le;destinataires prévenus le;" +
		"base légale;données détenues;abusive;motif d'effacement;encore nécessaires à;publiées;téléphone;mineur;Suivi\n"
	erased  = "M-1;03/11/2026;effacement;prospection;e-mail;identifiée;04/11/2026;10/11/2026;10/11/2026;consentement;oui;non;consentement retiré;à rien;non;01 99 00 12 34;;"
	opposed = "M-1;03/11/2026;opposition;prospection;e-mail;identifiée;04/11/2026;;;intérêt légitime;oui;non;;;;01 99 00 12 34;;"
	frozen  = "M-1;03/11/2026;limitation;;courrier;identifiée;04/11/2026;;10/11/2026;contrat;oui;non;;;;01 99 00 12 34;;"
	copied  = "M-1;03/11/2026;accès;;courrier;identifiée;;10/11/2026;;contrat;oui;non;;;;01 99 00 12 34;oui;"
)

// TestANoteHoldsTheAnswer: what the columns say is done goes in no letter as long as a note beside them may deny it, is
// not understood, or tells of calls or of an answer that is gone; the line says which note, and where.
func TestANoteHoldsTheAnswer(t *testing.T) {
	one := func(row string) (*Desk, Letter) {
		d := open(t, memory("list.csv", notedTitles+row+"\n"))
		letters, err := d.Letters(rights.Letterhead{Controller: "Ma Société", Contact: "dpo@exemple.example"})
		require.NoError(t, err)
		require.Len(t, letters, 1, row)
		return d, letters[0]
	}
	for row, notes := range map[string]string{
		erased: "rien n'a été fait|pas encore effacé|reste à effacer dans le CRM|prestataire pas prévenu|effacé sauf factures|" +
			"à refaire, erreur|mauvais dossier|identité douteuse|ne pas envoyer la lettre|doublon de E01|effacé en partie|" +
			"effacement prévu lundi|lettre bloquée par la juriste|schmilblique|not yet erased|sauvegardes non traitées|" +
			"toujours appelé le 22/11|réponse envoyée le 13/11|à faire lundi|ne plus être appelé, rien n'a été fait",
		opposed: "toujours appelé le 22/11|rappelé le 22/11|appelée hier|relancé le 20/11|à rappeler|réponse envoyée le 13/11|" +
			"jointe hier|eue au téléphone hier|message laissé hier|schmilblique|pas opposé|n'est plus opposée|opposition, client appelé|" +
			"opposition, client démarché|rien n'a été fait|called on 22/11|a retiré son opposition",
		frozen: "appelée hier|relancé le 20/11|pas gelé",
		copied: "demande de la mère|demande du père|livret de famille joint|identité pas claire, pièce illisible|tutelle|" +
			"réponse prête, pas encore envoyée|copie envoyée le 13/11|answer sent|ne plus appeler|sa maman a écrit",
	} {
		for note := range strings.SplitSeq(notes, "|") {
			d, l := one(row + note)
			require.Equal(t, AcknowledgementLetter, l.Kind, "%s: %s", l.Right, note)
			require.Contains(t, l.Says().FR, "list.csv, ligne 2", note)
			require.NotEmpty(t, d.Faults(), "%s: %s", l.Right, note)
		}
	}
	for row, notes := range map[string]string{
		erased: "|ok|dossier complet|traité|vu avec Paul", opposed: "|ok|ne souhaite plus être appelée|STOP|opposition|ne plus appeler svp",
		copied: "|ok|dossier complet|rappeler mardi",
	} {
		for note := range strings.SplitSeq(notes, "|") {
			d, l := one(row + note)
			require.Equal(t, AnswerLetter, l.Kind, "%s: %s: %s", l.Right, note, l.Says().FR)
			require.Empty(t, d.Faults(), note)
		}
	}
}

// TestWhatIsNoNote: a name, a street and an amount of zero beside an objection hold no letter; a name that says who asks
// does.
func TestWhatIsNoNote(t *testing.T) {
	titles := strings.Replace(notedTitles, "Suivi", "Nom;Adresse;Montant", 1)
	for cells, want := range map[string]LetterKind{
		"Père;12 rue Sans Souci;0": AnswerLetter, "Durand;5 avenue de Paris;1200": AnswerLetter,
		"Père, pour sa mère;;": AcknowledgementLetter, "Durand;;rien n'a été fait": AcknowledgementLetter,
	} {
		letters, err := open(t, memory("list.csv", titles+opposed+cells+"\n")).Letters(
			rights.Letterhead{Controller: "Ma Société", Contact: "dpo@exemple.example"})
		require.NoError(t, err)
		require.Equal(t, want, letters[0].Kind, "%s: %s", cells, letters[0].Says().FR)
	}
}

// TestWhoAsksIsNoRefusal: a note that somebody else asks has a text of its own, unless its other words refuse.
func TestWhoAsksIsNoRefusal(t *testing.T) {
	told := func(note string) string {
		return says(open(t, memory("list.csv", notedTitles+copied+note+"\n")).Faults())[0]
	}
	for _, note := range []string{"demande de la mère", "demande du père", "curateur", "tuteur", "par sa mère"} {
		require.Contains(t, told(note), "quelqu'un d'autre demande", note)
		require.NotRegexp(t, "mots d'un refus|s'oppose", told(note), note)
	}
	for _, note := range []string{"sa mère ne veut plus d'appels", "curateur : ne plus appeler"} {
		require.Contains(t, told(note), "mots d'un refus", note)
	}
}

// TestAnObjectionToElse makes no line of the stops without a number; what may bear on calls does, and so does a number.
func TestAnObjectionToElse(t *testing.T) {
	const titles = "dossier;reçu le;droit;finalité;identité;gelé le;téléphone;Suivi\n"
	for row, want := range map[string]int{
		"opposition;autre;identifiée;;;": 0, "retrait;autre;identifiée;;;": 0, "opposition;recherche;identifiée;;;": 0,
		"opposition;;identifiée;;;": 1, "opposition;prospection;identifiée;;;": 1, "limitation;autre;identifiée;;;": 1,
		"opposition;autre ?;identifiée;;;": 1, "opposition;autre;identifiée;05/11/2026;;": 1, "opposition;autre;identifiée;;;schmilblique": 1,
		"opposition;autre;identifiée;;01 99 00 12 34;": 1,
	} {
		stops, _ := open(t, memory("list.csv", titles+"M-1;03/11/2026;"+row+"\n")).Stops()
		require.Len(t, stops, want, row)
	}
	for _, right := range []string{"opposition aux appels", "opposition au démarchage téléphonique", "communication de mes données"} {
		require.Empty(t, open(t, memory("list.csv", titles+"M-1;03/11/2026;"+right+";;identifiée;;;\n")).Faults(), right)
	}
}
