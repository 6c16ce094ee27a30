package transfer

import (
	"github.com/rgpd-go/rgpd"
	"github.com/rgpd-go/rgpd/internal/law"
	"github.com/rgpd-go/rgpd/internal/rows"
)

var roleTable = rows.Table(roleRows, roleWords)

var roleRows = rows.NewList([]rows.Row[roleWhen, rows.None]{
	{
		ID: "role-joint-controllers", Then: rgpd.Forbid,
		FR:   "responsables conjoints : un accord de l'article 26, et non un contrat de l'article 28 pour cette part",
		EN:   "joint controllers: an arrangement under article 26, and no contract under article 28 for that part",
		By:   rows.By(law.GDPR("4(7), 26")),
		When: roleWhen{Together: rgpd.Is(rgpd.Yes)},
	},
	{
		ID: "role-controller-of-base", Then: rgpd.Forbid,
		FR: "le centre choisit qui appeler dans sa propre base : il en est responsable, peut-être " +
			"conjointement pour la campagne",
		EN: "the centre picks whom to call from its own base: it is controller of it, maybe jointly for the " +
			"campaign",
		By:   rows.By(law.GDPR("4(7), 28(10)")),
		When: roleWhen{Picks: rgpd.Is(rgpd.Yes)},
	},
	{
		ID: "role-seller-of-leads", Then: rgpd.Forbid,
		FR: "le centre vend des contacts qu'il a collectés : responsable distinct (module 1 s'il est hors de " +
			"l'Union)",
		EN:   "the centre sells leads it collected: a separate controller (module 1 if outside the Union)",
		By:   rows.By(law.GDPR("4(7)")),
		When: roleWhen{Sells: rgpd.Is(rgpd.Yes)},
	},
	{
		ID: "role-controller-of-essential-means", Then: rgpd.Forbid,
		FR: "le client ne fixe pas les moyens essentiels : le centre les fixe, il est donc responsable, " +
			"peut-être conjointement",
		EN:   "the client does not fix the essential means: the centre does, so it is controller, maybe jointly",
		By:   rows.By(law.GDPR("4(7), 28(10)"), law.GuidelinesRoles),
		When: roleWhen{Essentials: rgpd.Is(rgpd.No), Engaged: rgpd.Is(rgpd.No)},
		Open: rgpd.Text{
			FR: "Qui fixe les moyens essentiels est responsable : si ce n'est pas le client, et qu'aucun " +
				"prestataire n'est entre eux, c'est le centre.",
			EN: "Who fixes the essential means is controller: if the client does not and no outsourcer stands " +
				"between, the centre does.",
		},
	},
	{
		ID: "role-processor", Then: rgpd.Permit,
		FR:   "le client fournit la liste et fixe les moyens essentiels : le centre est sous-traitant",
		EN:   "the client supplies the list and fixes the essential means: the centre is a processor",
		By:   rows.By(law.GDPR("4(8), 28"), law.GuidelinesRoles),
		When: roleWhen{List: rgpd.Is(rgpd.Yes), Essentials: rgpd.Is(rgpd.Yes)},
	},
	{
		ID: "role-non-essential-means", Then: rgpd.Oblige,
		FR: "noter que téléphonie, logiciel et effectifs sont des moyens non essentiels : leur choix ne change " +
			"pas le rôle",
		EN: "note that telephony, software and staffing are non-essential means: choosing them does not change " +
			"the role",
		By:   rows.By(law.GuidelinesRoles.Explaining(law.GDPR("4(8)"))),
		When: roleWhen{Tools: rgpd.Is(rgpd.Yes)},
	},
	{
		ID: "role-controller-of-reuse", Then: rgpd.Oblige,
		FR:   "traiter le centre comme responsable de la réutilisation, qui veut une base légale propre",
		EN:   "treat the centre as controller of the reuse, which takes a legal basis of its own",
		By:   rows.By(law.GDPR("28(10)")),
		When: roleWhen{Reuses: rgpd.Is(rgpd.Yes)},
	},
	{
		ID: "role-controller-of-recordings", Then: rgpd.Oblige,
		FR:   "traiter le centre comme responsable des enregistrements faits pour son personnel",
		EN:   "treat the centre as controller of the recordings made for its own staff management",
		By:   rows.By(law.GDPR("4(7), 28(10)")),
		When: roleWhen{Records: rgpd.Is(rgpd.Yes)},
	},
	{
		ID: "role-sub-processor", Then: rgpd.Oblige,
		FR:   "faire autoriser le sous-traitant ultérieur par le client ; hors de l'Union, module 3 ou BCR-P",
		EN:   "have the client authorise the sub-processor; outside the Union, module 3 or BCR-P",
		By:   rows.By(law.GDPR("28(2), 28(4)")),
		When: roleWhen{Engaged: rgpd.Is(rgpd.Yes)},
	},
	{
		ID: "role-freelancers", Then: rgpd.Oblige,
		FR:   "traiter chaque opérateur indépendant comme un sous-traitant ultérieur, dans son propre pays",
		EN:   "treat each freelance operator as a sub-processor, in their own country",
		By:   rows.By(law.GDPR("28(2), 28(4)")),
		When: roleWhen{Freelancers: rgpd.Is(rgpd.Yes)},
	},
})

// The label of the contract, where the facts belie it. The row adds how grave that is.
var labelRows = rows.NewList([]rows.Row[rows.None, rgpd.Level]{
	{
		ID: "role-label", Then: rgpd.Oblige,
		FR: "le contrat donne au centre un rôle que les faits démentent",
		EN: "the contract gives the centre a role that the facts belie",
		By: rows.By(law.GDPR("4(7), 4(8), 28(10)")),
		Do: rgpd.Text{
			FR: "qualifier les parties d'après les faits, et corriger le contrat",
			EN: "qualify the parties from the facts, and correct the contract",
		},
		More: rgpd.Defect,
	},
})
