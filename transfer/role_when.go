package transfer

import "github.com/rgpd-go/rgpd"

// A roleWhen is the condition of a row on who the centre is.
//
//columns:facts roleCase
type roleWhen struct {
	// FR: Le client fournit-il les personnes à appeler et la finalité ?
	// EN: Does the client supply the people to call and the purpose?
	List rgpd.Set[rgpd.Answer] `fact:"client-gives-list"`
	// FR: Le client fixe-t-il les champs, les durées, le script et les destinataires ?
	// EN: Does the client fix the fields, retention, script and recipients?
	Essentials rgpd.Set[rgpd.Answer] `fact:"client-fixes-essentials"`
	// FR: Le centre choisit-il téléphonie, logiciel et effectifs ?
	// EN: Does the centre choose telephony, software and staffing?
	Tools rgpd.Set[rgpd.Answer] `fact:"centre-chooses-tools"`
	// FR: Le centre appelle-t-il depuis sa propre base, en choisissant qui appeler ?
	// EN: Does the centre call from its own base, picking whom to call?
	Picks rgpd.Set[rgpd.Answer] `fact:"centre-picks-people"`
	// FR: Le centre réutilise-t-il les données pour un autre client ou pour lui-même ?
	// EN: Does the centre reuse the data for another client or for itself?
	Reuses rgpd.Set[rgpd.Answer] `fact:"reuses-data"`
	// FR: Le centre vend-il des contacts qualifiés issus de sa propre collecte ?
	// EN: Does the centre sell qualified leads from its own collection?
	Sells rgpd.Set[rgpd.Answer] `fact:"sells-leads"`
	// FR: Client et centre décident-ils ensemble de la finalité et des moyens essentiels ?
	// EN: Do client and centre decide together on purpose and essential means?
	Together rgpd.Set[rgpd.Answer] `fact:"decide-together"`
	// FR: Le centre enregistre-t-il des appels pour la gestion de son personnel ?
	// EN: Does the centre record calls for its own staff management?
	Records rgpd.Set[rgpd.Answer] `fact:"records-for-itself"`
	// FR: Le centre travaille-t-il pour un prestataire qui a signé avec le client ?
	// EN: Does the centre work for an outsourcer that signed with the client?
	Engaged rgpd.Set[rgpd.Answer] `fact:"engaged-by-processor"`
	// FR: Les opérateurs sont-ils des indépendants ?
	// EN: Are the operators businesses of their own?
	Freelancers rgpd.Set[rgpd.Answer] `fact:"freelancers"`
}
