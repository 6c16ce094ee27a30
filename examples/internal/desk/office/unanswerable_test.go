package office

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/rgpd-go/rgpd/rights"
)

// TestNoAnswerToAnother: where a cell of the line is not understood, a note may say that somebody else asks, or the files
// say both done and refused, an acknowledgement goes at the most.
func TestNoAnswerToAnother(t *testing.T) {
	const titles = "dossier;reçu le;droit;base légale;données détenues;identité;abusive;décédée;exécuté le;qualité;canal;Observations\n"
	const answered = "M-1;03/11/2026;accès;contrat;oui;identifiée;non;non;10/11/2026;"
	head := rights.Letterhead{Controller: "Ma Société", Contact: "dpo@exemple.example"}
	kind := func(line string) LetterKind {
		d := open(t, memory("list.csv", titles+line+"\n"))
		letters, err := d.Letters(head)
		require.NoError(t, err)
		require.Len(t, letters, 1, line)
		return letters[0].Kind
	}
	for _, cells := range []string{";courrier;", ";;rappeler mardi", ";;dossier complet"} {
		require.Equal(t, AnswerLetter, kind(answered+cells), cells)
	}
	for _, cells := range []string{"représentant;;", "mandataire;;", ";pigeon;", ";;demande de son tuteur", ";;Maître Roc, avocat", ";;procuration jointe",
		";;par son mandataire", ";;fils de la cliente", ";;au nom de sa mère", ";;le défunt", ";;retire sa demande", ";;on behalf of his wife",
		";;UDAF, sous curatelle", ";;homonyme ?"} {
		require.Equal(t, AcknowledgementLetter, kind(answered+cells), cells)
	}
	for _, line := range []string{
		"M-1;03/11/2026;effacement;contrat;non;identifiée;non;non;10/11/2026;;;", "M-1;03/11/2026;accès;contrat;oui;identifiée;oui;non;10/11/2026;;;",
		"M-1;03/11/2026;décès;contrat;oui;identifiée;non;oui;10/11/2026;aucune;;",
	} {
		d := open(t, memory("list.csv", titles+line+"\n"))
		require.Equal(t, AcknowledgementLetter, kind(line), line)
		require.Contains(t, strings.Join(says(d.Faults()), "\n"), "aucune lettre de refus ne part", line)
		undone := strings.Replace(line, ";10/11/2026;", ";;", 1)
		require.Equal(t, RefusalLetter, kind(undone), undone)
		require.Empty(t, open(t, memory("list.csv", titles+undone+"\n")).Faults(), undone)
	}
}

// TestAnIdentityThatCameIsNoneThatNobodyKnows: where the files say both, it is told and no refusal goes; one of the two
// alone is believed.
func TestAnIdentityThatCameIsNoneThatNobodyKnows(t *testing.T) {
	head := rights.Letterhead{Controller: "Ma Société", Contact: "dpo@exemple.example"}
	for cells, want := range map[string]LetterKind{
		"impossible à identifier;03/11/2026;oui;10/11/2026": AcknowledgementLetter,
		"impossible à identifier;03/11/2026;oui;":           RefusalLetter,
		"impossible à identifier;;;":                        RefusalLetter,
		"identifiée;03/11/2026;oui;10/11/2026":              AcknowledgementLetter, // what is sent is not on file
	} {
		d := open(t, memory("list.csv", "dossier;reçu le;droit;base légale;données détenues;abusive;identité;identité demandée le;"+
			"doute consigné;identité reçue le\nM-1;02/11/2026;accès;contrat;oui;non;"+cells+"\n"))
		letters, err := d.Letters(head)
		require.NoError(t, err)
		require.Equal(t, want, letters[0].Kind, cells)
		told := strings.Contains(strings.Join(says(d.Faults()), "\n"), "de quoi identifier la personne est dit reçu")
		require.Equal(t, strings.HasPrefix(cells, "impossible") && strings.HasSuffix(cells, "10/11/2026"), told, cells)
	}
	for _, right := range []string{"opposition", "retrait"} { // no identity is asked of it, and nothing refuses it
		d := open(t, memory("list.csv", "dossier;reçu le;droit;finalité;identité;identité reçue le\nM-1;02/11/2026;"+right+
			";prospection;impossible à identifier;10/11/2026\n"))
		require.NotContains(t, strings.Join(says(d.Faults()), "\n"), "aucune lettre de refus ne part", right)
	}
}
