package mailroom

import (
	"bytes"
	"encoding/csv"
	"io"

	"golang.org/x/text/language"

	"github.com/rgpd-go/rgpd"
)

// inEnglish are the words of the model's rows for an English reader.
var inEnglish = map[string]string{
	"accès": "access", "effacement": "erasure", "accès + opposition": "access + objection", "autre": "other",
	"prospection": "marketing", "courrier": "letter", "e-mail": "email", "téléphone": "phone", "nous": "own-channel",
	"centre d'appels": "call centre", "3 novembre 2026": "3 November 2026", "contrat": "contract",
	"intérêt légitime": "legitimate-interest", "oui": "yes", "non": "no", "identifiée": "identified",
	"plus nécessaires": "no-longer-needed", "à rien": "not-needed",
}

// WriteModel writes a list to start from, with all titles and three rows, as a spreadsheet opens it: UTF-8 with its
// mark, semicolons. [ReadTable] reads it without a fault.
func WriteModel(w io.Writer, tag language.Tag) error {
	english := rgpd.Text{FR: "fr", EN: "en"}.In(tag) == "en"
	table := make([][]string, 1+len(columns[0].model))
	for _, c := range columns {
		table[0] = append(table[0], c.title.In(tag))
		for i, s := range c.model {
			if en, is := inEnglish[s]; is && english {
				s = en
			}
			table[i+1] = append(table[i+1], s)
		}
	}
	var b bytes.Buffer
	b.WriteString("\ufeff")
	out := csv.NewWriter(&b)
	out.Comma, out.UseCRLF = ';', true
	if err := out.WriteAll(table); err != nil {
		return err
	}
	_, err := w.Write(b.Bytes())
	return err
}
