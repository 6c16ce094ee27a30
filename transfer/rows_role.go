package transfer

import (
	"github.com/rgpd-go/rgpd"
	"github.com/rgpd-go/rgpd/internal/law"
	"github.com/rgpd-go/rgpd/internal/rows"
)

// A roleWhen is the condition of a row on who the centre is.
//
//columns:facts roleCase
type roleWhen struct {
	// FR: Le client fournit-il les personnes à appeler et la finalité ?
	// EN: Does the client supply the people to call and the purpose?
	List rgpd.Set[Answer] `fact:"client-gives-list"`
	// FR: Le client fixe-t-il les champs, les durées, le script et les destinataires ?
	// EN: Does the client fix the fields, retention, script and recipients?
	Essentials rgpd.Set[Answer] `fact:"client-fixes-essentials"`
	// FR: Le centre choisit-il téléphonie, logiciel et effectifs ?
	// EN: Does the centre choose telephony, software and staffing?
	Tools rgpd.Set[Answer] `fact:"centre-chooses-tools"`
	// FR: Le centre appelle-t-il depuis sa propre base, en choisissant qui appeler ?
	// EN: Does the centre call from its own base, picking whom to call?
	Picks rgpd.Set[Answer] `fact:"centre-picks-people"`
	// FR: Le centre réutilise-t-il les données pour un autre client ou pour lui-même ?
	// EN: Does the centre reuse the data for another client or for itself?
	Reuses rgpd.Set[Answer] `fact:"reuses-data"`
	// FR: Le centre vend-il des contacts qualifiés issus de sa propre collecte ?
	// EN: Does the centre sell qualified leads from its own collection?
	Sells rgpd.Set[Answer] `fact:"sells-leads"`
	// FR: Client et centre décident-ils ensemble de la finalité et des moyens essentiels ?
	// EN: Do client and centre decide together on purpose and essential means?
	Together rgpd.Set[Answer] `fact:"decide-together"`
	// FR: Le centre enregistre-t-il des appels pour la gestion de son personnel ?
	// EN: Does the centre record calls for its own staff management?
	Records rgpd.Set[Answer] `fact:"records-for-itself"`
	// FR: Le centre travaille-t-il pour un prestataire qui a signé avec le client ?
	// EN: Does the centre work for an outsourcer that signed with the client?
	Engaged rgpd.Set[Answer] `fact:"engaged-by-processor"`
	// FR: Les opérateurs sont-ils des indépendants ?
	// EN: Are the operators businesses of their own?
	Freelancers rgpd.Set[Answer] `fact:"freelancers"`
}

var roleWords = rows.Words{
	"client-gives-list": {
		Yes: {FR: "le client fournit la liste et la finalité", EN: "the client supplies the list and the purpose"},
		No:  {FR: "le client ne fournit pas la liste", EN: "the client does not supply the list"},
	},
	"client-fixes-essentials": {
		Yes: {FR: "le client fixe les moyens essentiels", EN: "the client fixes the essential means"},
		No:  {FR: "le client ne fixe pas les moyens essentiels", EN: "the client does not fix the essential means"},
	},
	"centre-chooses-tools": {
		Yes: {FR: "le centre choisit ses outils", EN: "the centre chooses its tools"},
		No:  {FR: "le centre ne choisit pas ses outils", EN: "the centre does not choose its tools"},
	},
	"centre-picks-people": {
		Yes: {FR: "le centre choisit qui appeler dans sa base", EN: "the centre picks whom to call from its base"},
		No:  {FR: "le centre ne choisit pas qui appeler", EN: "the centre does not pick whom to call"},
	},
	"reuses-data": {
		Yes: {FR: "le centre réutilise les données", EN: "the centre reuses the data"},
		No:  {FR: "le centre ne réutilise pas les données", EN: "the centre does not reuse the data"},
	},
	"sells-leads": {
		Yes: {FR: "le centre vend des contacts de sa collecte", EN: "the centre sells leads of its own"},
		No:  {FR: "le centre ne vend pas de contacts", EN: "the centre sells no leads"},
	},
	"decide-together": {
		Yes: {FR: "client et centre décident ensemble", EN: "client and centre decide together"},
		No:  {FR: "client et centre ne décident pas ensemble", EN: "client and centre do not decide together"},
	},
	"records-for-itself": {
		Yes: {
			FR: "le centre enregistre des appels pour son personnel",
			EN: "the centre records calls for its staff management",
		},
		No: {FR: "le centre n'enregistre rien pour lui-même", EN: "the centre records nothing for itself"},
	},
	"engaged-by-processor": {
		Yes: {
			FR: "le centre travaille pour un prestataire du client",
			EN: "the centre works for an outsourcer of the client",
		},
		No: {FR: "le centre travaille pour le client même", EN: "the centre works for the client itself"},
	},
	"freelancers": {
		Yes: {FR: "les opérateurs sont des indépendants", EN: "the operators are freelancers"},
		No:  {FR: "les opérateurs sont des salariés", EN: "the operators are employees"},
	},
}

var roleTable = rows.Table(roleRows, roleWords)

var roleRows = rows.NewList([]rows.Row[roleWhen, rows.None]{
	{
		ID: "role-joint-controllers", Then: rgpd.Forbid,
		FR:   "responsables conjoints : un accord de l'article 26, et non un contrat de l'article 28 pour cette part",
		EN:   "joint controllers: an arrangement under article 26, and no contract under article 28 for that part",
		By:   rows.By(law.GDPR("4(7), 26")),
		When: roleWhen{Together: rgpd.Is(Yes)},
	},
	{
		ID: "role-controller-of-base", Then: rgpd.Forbid,
		FR: "le centre choisit qui appeler dans sa propre base : il en est responsable, peut-être " +
			"conjointement pour la campagne",
		EN: "the centre picks whom to call from its own base: it is controller of it, maybe jointly for the " +
			"campaign",
		By:   rows.By(law.GDPR("4(7), 28(10)")),
		When: roleWhen{Picks: rgpd.Is(Yes)},
	},
	{
		ID: "role-seller-of-leads", Then: rgpd.Forbid,
		FR: "le centre vend des contacts qu'il a collectés : responsable distinct (module 1 s'il est hors de " +
			"l'Union)",
		EN:   "the centre sells leads it collected: a separate controller (module 1 if outside the Union)",
		By:   rows.By(law.GDPR("4(7)")),
		When: roleWhen{Sells: rgpd.Is(Yes)},
	},
	{
		ID: "role-controller-of-essential-means", Then: rgpd.Forbid,
		FR: "le client ne fixe pas les moyens essentiels : le centre les fixe, il est donc responsable, " +
			"peut-être conjointement",
		EN:   "the client does not fix the essential means: the centre does, so it is controller, maybe jointly",
		By:   rows.By(law.GDPR("4(7), 28(10)"), law.GuidelinesRoles),
		When: roleWhen{Essentials: rgpd.Is(No), Engaged: rgpd.Is(No)},
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
		When: roleWhen{List: rgpd.Is(Yes), Essentials: rgpd.Is(Yes)},
	},
	{
		ID: "role-non-essential-means", Then: rgpd.Oblige,
		FR: "noter que téléphonie, logiciel et effectifs sont des moyens non essentiels : leur choix ne change " +
			"pas le rôle",
		EN: "note that telephony, software and staffing are non-essential means: choosing them does not change " +
			"the role",
		By:   rows.By(law.GuidelinesRoles.Explaining(law.GDPR("4(8)"))),
		When: roleWhen{Tools: rgpd.Is(Yes)},
	},
	{
		ID: "role-controller-of-reuse", Then: rgpd.Oblige,
		FR:   "traiter le centre comme responsable de la réutilisation, qui veut une base légale propre",
		EN:   "treat the centre as controller of the reuse, which takes a legal basis of its own",
		By:   rows.By(law.GDPR("28(10)")),
		When: roleWhen{Reuses: rgpd.Is(Yes)},
	},
	{
		ID: "role-controller-of-recordings", Then: rgpd.Oblige,
		FR:   "traiter le centre comme responsable des enregistrements faits pour son personnel",
		EN:   "treat the centre as controller of the recordings made for its own staff management",
		By:   rows.By(law.GDPR("4(7), 28(10)")),
		When: roleWhen{Records: rgpd.Is(Yes)},
	},
	{
		ID: "role-sub-processor", Then: rgpd.Oblige,
		FR:   "faire autoriser le sous-traitant ultérieur par le client ; hors de l'Union, module 3 ou BCR-P",
		EN:   "have the client authorise the sub-processor; outside the Union, module 3 or BCR-P",
		By:   rows.By(law.GDPR("28(2), 28(4)")),
		When: roleWhen{Engaged: rgpd.Is(Yes)},
	},
	{
		ID: "role-freelancers", Then: rgpd.Oblige,
		FR:   "traiter chaque opérateur indépendant comme un sous-traitant ultérieur, dans son propre pays",
		EN:   "treat each freelance operator as a sub-processor, in their own country",
		By:   rows.By(law.GDPR("28(2), 28(4)")),
		When: roleWhen{Freelancers: rgpd.Is(Yes)},
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
