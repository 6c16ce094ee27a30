package main

import (
	"fmt"
	"strings"

	"golang.org/x/text/language"

	"github.com/rgpd-go/rgpd"
	"github.com/rgpd-go/rgpd/examples/internal/desk/mailroom"
	"github.com/rgpd-go/rgpd/examples/internal/screening/words"
	"github.com/rgpd-go/rgpd/rights"
)

// kindWords are what the dates of a case are called on the command line, in French; in English they bear their own
// names.
var kindWords = map[rights.Kind]string{
	rights.Answer: "réponse", rights.ExtensionNotice: "prolongation", rights.ExtendedAnswer: "réponse-prolongée",
	rights.Refusal: "refus", rights.StopMarketing: "arrêt", rights.CarryOut: "exécution",
	rights.TellRecipients: "destinataires", rights.LiftWarning: "levée", rights.MinorSilence: "mineur",
	rights.MinorRuling: "avis-cnil", rights.InformAtCollection: "information-collecte",
	rights.InformElsewhere: "information-ailleurs", rights.InformOfObjection: "information-opposition",
}

// kindNamed is the date of a name, French or English.
func kindNamed(name string, tag language.Tag) (rights.Kind, error) {
	var all []string
	for k := rights.Answer; k <= rights.MinorRuling; k++ {
		if words.Fold(name) == words.Fold(kindWords[k]) || name == k.String() {
			return k, nil
		}
		all = append(all, rgpd.Text{FR: kindWords[k], EN: k.String()}.In(tag))
	}
	return 0, fmt.Errorf(rgpd.Text{FR: "aucune date de ce nom ; écrire %s", EN: "no such date; want one of %s"}.In(tag),
		strings.Join(all, ", "))
}

// rightNamed is the right of a name, in words of a list or by its own.
func rightNamed(name string, tag language.Tag) (rights.Right, error) {
	var e rights.Event
	if err := mailroom.Set(&e, "right", name); err != nil {
		do, _ := mailroom.WordsOf("right")
		write, _, _ := strings.Cut(do.In(tag), rgpd.Text{FR: ", plusieurs", EN: ", several"}.In(tag))
		return 0, fmt.Errorf(rgpd.Text{FR: "aucun droit de ce nom ; %s", EN: "no such right; %s"}.In(tag), write)
	}
	return e.Right, nil
}
