package rights

import (
	"github.com/rgpd-go/rgpd"
	"github.com/rgpd-go/rgpd/internal/law"
	"github.com/rgpd-go/rgpd/internal/rows"
)

// deathRows are the rules on after death: loi 78-17, art. 84 and 85.
func deathRows() []row {
	return []row{
		{
			ID: "right-posthumous", Then: rgpd.Permit,
			FR: "exécuter les directives, ou à la demande d'un héritier lui donner l'accès qu'exige la succession, " +
				"prendre acte du décès et cesser les traitements, et lui en justifier sans frais",
			EN: "follow the directives, or for an heir give the access that the succession takes, take note of the " +
				"death and stop the processing, and show it to them free of charge",
			By:   rows.By(law.LIL84),
			When: when{Right: rgpd.Is(Posthumous), Deceased: rgpd.Is(rgpd.Yes), Title: rgpd.Is(Directives, Heir)},
		},
		{
			ID: "right-posthumous-no-title", Then: rgpd.Forbid,
			FR:   "ni directives ni qualité d'héritier",
			EN:   "neither directives nor the quality of heir",
			By:   rows.By(law.LIL84),
			When: when{Right: rgpd.Is(Posthumous), Title: rgpd.Is(NoTitle)},
		},
		{
			ID: "right-posthumous-alive", Then: rgpd.Forbid,
			FR:   "la personne est en vie et exerce ses droits elle-même",
			EN:   "the person is alive, and has rights of their own",
			By:   rows.By(law.LIL84),
			When: when{Right: rgpd.Is(Posthumous), Deceased: rgpd.Is(rgpd.No)},
		},
	}
}
