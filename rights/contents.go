package rights

import "github.com/rgpd-go/rgpd"

// nothingHeld is the whole answer to a request for access where there are no data.
// RGPD, art. 15(1).
var nothingHeld = rgpd.Text{
	FR: "la confirmation qu'aucune donnée de la personne n'est traitée",
	EN: "the confirmation that no data about the person are processed",
}

// answersThatNothingIsHeld reports whether the answer is that there are no data.
func (p *Plan) answersThatNothingIsHeld() bool {
	for _, t := range p.Tasks {
		if t.Action == ConfirmToPerson && len(t.Contents) == 1 && t.Contents[0] == nothingHeld {
			return p.Opens.Allowed()
		}
	}
	return false
}

// AccessContents returns what an answer to a request for access holds, item by
// item. RGPD, art. 15(1) to (3).
func AccessContents() []rgpd.Text {
	return []rgpd.Text{
		{FR: "les finalités", EN: "the purposes"},
		{FR: "les catégories de données", EN: "the categories of data"},
		{
			FR: "le nom de chaque destinataire, sous-traitants compris (par catégories seulement si les nommer est " +
				"impossible)",
			EN: "the name of each recipient, processors included (by category only if naming them is impossible)",
		},
		{
			FR: "la durée de conservation, ou ce qui la détermine",
			EN: "how long the data are kept, or what determines it",
		},
		{
			FR: "les droits de rectification, d'effacement, de limitation et d'opposition",
			EN: "the rights to rectification, erasure, restriction and objection",
		},
		{FR: "la réclamation auprès de la CNIL", EN: "the complaint to the CNIL"},
		{
			FR: "la source des données, si la personne ne les a pas données elle-même",
			EN: "the source of the data, if not the person",
		},
		{
			FR: "l'existence de décisions automatisées, leur logique et leurs effets",
			EN: "whether decisions are automated, their logic and effects",
		},
		{FR: "les garanties des transferts hors de l'Union", EN: "the safeguards of transfers outside the Union"},
		{
			FR: "une copie des données, déduites comprises, sans porter atteinte aux droits d'autrui",
			EN: "a copy of the data, derived ones included, without harm to the rights of others",
		},
	}
}

// PortableContents returns what a portable file holds, and what it does not.
// RGPD, art. 20.
func PortableContents() []rgpd.Text {
	return []rgpd.Text{
		{FR: "les données que la personne a fournies", EN: "the data that the person provided"},
		{
			FR: "les données observées de son usage (appels, connexions)",
			EN: "the data observed of their use (calls, sessions)",
		},
		{FR: "ni scores, ni segments, ni autres données déduites", EN: "no score, no segment, no other derived data"},
		{
			FR: "un format lisible par machine (CSV, JSON, XML), non un PDF",
			EN: "a machine-readable format (CSV, JSON, XML), not a PDF",
		},
		{
			FR: "la transmission directe à un autre responsable, si elle est techniquement possible",
			EN: "direct transmission to another controller, where technically feasible",
		},
	}
}
