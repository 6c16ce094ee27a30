package transfer

import (
	"iter"

	"github.com/rgpd-go/rgpd"
	"github.com/rgpd-go/rgpd/internal/law"
	"github.com/rgpd-go/rgpd/internal/rows"
)

// RoleGuarantees yields what [AssessRole] is held to, whatever the facts that a
// guarantee does not name.
func RoleGuarantees() iter.Seq[rgpd.Guarantee] { return rows.Guarantees(roleGuarantees) }

var roleGuarantees = []rows.Guarantee[roleWhen, rows.None]{
	{
		ID:     "role-joint-always",
		FR:     "qui décide avec le client de la finalité et des moyens n'est jamais son sous-traitant",
		EN:     "who decides with the client on purpose and means is never its processor",
		By:     rows.By(law.GDPR("26(1)")),
		Within: roleWhen{Together: rgpd.Is(rgpd.Yes)},
		Never:  rgpd.Always(rgpd.Forbidden),
	},
	{
		ID:     "role-own-base-always",
		FR:     "qui choisit dans sa propre base qui appeler n'est jamais un sous-traitant",
		EN:     "who picks whom to call from its own base is never a processor",
		By:     rows.By(law.GDPR("4(7), 28(10)")),
		Within: roleWhen{Picks: rgpd.Is(rgpd.Yes)},
		Never:  rgpd.Always(rgpd.Forbidden),
	},
	{
		ID:     "role-own-leads-always",
		FR:     "qui vend les contacts de sa propre collecte n'est jamais un sous-traitant",
		EN:     "who sells leads of its own collection is never a processor",
		By:     rows.By(law.GDPR("4(7)")),
		Within: roleWhen{Sells: rgpd.Is(rgpd.Yes)},
		Never:  rgpd.Always(rgpd.Forbidden),
	},
	{
		ID:     "role-essential-means-never",
		FR:     "jamais de sous-traitant dont le client ne fixe pas les moyens essentiels",
		EN:     "there is never a processor whose client does not fix the essential means",
		By:     rows.By(law.GDPR("4(7), 4(8)"), law.GuidelinesRoles),
		Within: roleWhen{Essentials: rgpd.Is(rgpd.No)},
		Never:  never,
	},
	{
		ID: "role-essential-means-always",
		FR: "un centre sans prestataire entre lui et son client, qui fixe les moyens essentiels, est toujours " +
			"responsable",
		EN: "a centre that fixes the essential means, with no outsourcer between it and its client, is always " +
			"controller",
		By:     rows.By(law.GDPR("4(7), 28(10)"), law.GuidelinesRoles),
		Within: roleWhen{Essentials: rgpd.Is(rgpd.No), Engaged: rgpd.Is(rgpd.No)},
		Never:  rgpd.Always(rgpd.Forbidden),
	},
	{
		ID:     "role-without-a-list-never",
		FR:     "jamais de sous-traitant sans la liste et la finalité de son client",
		EN:     "there is never a processor without its client's list and purpose",
		By:     rows.By(law.GDPR("4(8), 28(3)")),
		Within: roleWhen{List: rgpd.Is(rgpd.No)},
		Never:  never,
	},
	{
		ID: "role-processor-always",
		FR: "qui appelle d'après la liste et les règles de son client est toujours son sous-traitant, quels " +
			"que soient ses propres outils",
		EN: "who calls from its client's list and by its rules is always its processor, whatever its own tools",
		By: rows.By(law.GDPR("4(8), 28")),
		Within: roleWhen{
			List: rgpd.Is(rgpd.Yes), Essentials: rgpd.Is(rgpd.Yes), Picks: rgpd.Is(rgpd.No), Sells: rgpd.Is(rgpd.No),
			Together: rgpd.Is(rgpd.No),
		},
		Never: always,
	},
	{
		ID:     "role-reuse-brings",
		FR:     "qui réutilise les données pour un autre, ou pour lui-même, en répond toujours comme responsable",
		EN:     "who reuses the data for another, or for itself, always answers for it as controller",
		By:     rows.By(law.GDPR("28(10)")),
		Within: roleWhen{Reuses: rgpd.Is(rgpd.Yes)},
		Brings: []rgpd.RuleID{"role-controller-of-reuse"},
	},
	{
		ID:     "role-recordings-bring",
		FR:     "qui enregistre pour gérer son personnel en répond toujours comme responsable",
		EN:     "who records calls for its own staff management always answers for it as controller",
		By:     rows.By(law.GDPR("4(7), 28(10)")),
		Within: roleWhen{Records: rgpd.Is(rgpd.Yes)},
		Brings: []rgpd.RuleID{"role-controller-of-recordings"},
	},
	{
		ID:     "role-chain-brings",
		FR:     "un sous-traitant ultérieur, prestataire ou indépendant, est toujours à faire autoriser",
		EN:     "a sub-processor, be it a firm or a freelancer, is always to be authorised",
		By:     rows.By(law.GDPR("28(2), 28(4)")),
		Within: roleWhen{Engaged: rgpd.Is(rgpd.Yes), Freelancers: rgpd.Is(rgpd.Yes)},
		Brings: []rgpd.RuleID{"role-sub-processor", "role-freelancers"},
	},
	{
		ID: "role-alone-spares",
		FR: "un centre qui ne fait rien pour lui-même et n'emploie personne d'autre n'a aucun de ces devoirs",
		EN: "a centre that does nothing for itself and engages nobody else has none of these duties",
		By: rows.By(law.GDPR("4(8)")),
		Within: roleWhen{
			Reuses: rgpd.Is(
				rgpd.No,
			), Records: rgpd.Is(rgpd.No), Engaged: rgpd.Is(rgpd.No), Freelancers: rgpd.Is(rgpd.No),
		},
		Spares: []rgpd.RuleID{
			"role-controller-of-reuse", "role-controller-of-recordings", "role-sub-processor", "role-freelancers",
		},
	},
	{
		ID:     "role-tools-brings",
		FR:     "choisir ses propres outils se note toujours, et ne change rien",
		EN:     "to choose one's own tools is always noted, and changes nothing",
		By:     rows.By(law.GuidelinesRoles),
		Within: roleWhen{Tools: rgpd.Is(rgpd.Yes)},
		Brings: []rgpd.RuleID{"role-non-essential-means"},
	},
}
