package transfer

import (
	"bytes"
	"encoding/json"
	"fmt"
	"io"
	"iter"

	"github.com/rgpd-go/rgpd"
	"github.com/rgpd-go/rgpd/internal/enum"
	"github.com/rgpd-go/rgpd/internal/law"
)

// RoleFacts are what decides who a call centre is for a campaign: RGPD, art. 4(7),
// 4(8), 26 and 28(10). Zero is unknown.
type RoleFacts struct {
	// ClientGivesList: the client supplies the people to call, and the purpose.
	ClientGivesList Answer `json:"client_gives_list,omitzero"`
	// ClientFixesEssentials: the client fixes data fields, retention, script and
	// recipients.
	ClientFixesEssentials Answer `json:"client_fixes_essentials,omitzero"`
	// CentreChoosesTools: the centre chooses telephony, software and staffing. It
	// changes nothing.
	CentreChoosesTools Answer `json:"centre_chooses_tools,omitzero"`
	// CentrePicksPeople: the centre calls from a base of its own, or from leads it
	// bought, and picks whom to call.
	CentrePicksPeople Answer `json:"centre_picks_people,omitzero"`
	// ReusesData: the centre uses one client's data for another, or for itself.
	ReusesData Answer `json:"reuses_data,omitzero"`
	// SellsLeads: the centre sells qualified leads from a collection of its own.
	SellsLeads Answer `json:"sells_leads,omitzero"`
	// DecideTogether: both decide on the purpose and the essential means.
	DecideTogether Answer `json:"decide_together,omitzero"`
	// RecordsForItself: the centre records calls for purposes of its own staff
	// management.
	RecordsForItself Answer `json:"records_for_itself,omitzero"`
	// EngagedByProcessor: the centre works for an outsourcer that signed with the
	// client.
	EngagedByProcessor Answer `json:"engaged_by_processor,omitzero"`
	// Freelancers: operators are businesses of their own.
	Freelancers Answer `json:"freelancers,omitzero"`
	// Label is what the contract calls the centre. It decides nothing; a label that
	// the facts belie is a finding.
	Label Role `json:"label,omitzero"`
}

// A RoleAssessment says who the centre is for the campaign, and for what besides.
type RoleAssessment struct {
	// Role is that of the centre for the campaign; unknown while Decision is
	// Undecided.
	Role Role `json:"role,omitzero"`
	// Decision answers "is the centre a processor here, so that a contract under
	// art. 28 is the right one?" Allowed is a yes, Forbidden a no. Its duties tell
	// what the centre is controller of besides, and who else is in the chain.
	Decision rgpd.Decision  `json:"decision"`
	Findings []rgpd.Finding `json:"findings,omitempty"`
}

type roleWhen struct {
	List, Essentials, Tools, Picks, Reuses, Sells, Together, Records, Engaged, Freelancers rgpd.Set[Answer]
}

func (w roleWhen) masks() []rgpd.Mask {
	return []rgpd.Mask{
		w.List.Mask(), w.Essentials.Mask(), w.Tools.Mask(), w.Picks.Mask(), w.Reuses.Mask(),
		w.Sells.Mask(), w.Together.Mask(), w.Records.Mask(), w.Engaged.Mask(), w.Freelancers.Mask(),
	}
}

func (f *RoleFacts) facts() rgpd.Facts {
	return rgpd.Facts{
		uint8(f.ClientGivesList), uint8(f.ClientFixesEssentials), uint8(f.CentreChoosesTools), uint8(f.CentrePicksPeople), uint8(f.ReusesData),
		uint8(f.SellsLeads), uint8(f.DecideTogether), uint8(f.RecordsForItself), uint8(f.EngagedByProcessor), uint8(f.Freelancers),
	}
}

var roleColumns = inWords([]rgpd.Column{
	{Name: "client-gives-list", Values: enum.Words[Answer](), Ask: rgpd.Text{FR: "Le client fournit-il les personnes à appeler et la finalité ?", EN: "Does the client supply the people to call and the purpose?"}},
	{Name: "client-fixes-essentials", Values: enum.Words[Answer](), Ask: rgpd.Text{FR: "Le client fixe-t-il les champs, les durées, le script et les destinataires ?", EN: "Does the client fix the fields, retention, script and recipients?"}},
	{Name: "centre-chooses-tools", Values: enum.Words[Answer](), Ask: rgpd.Text{FR: "Le centre choisit-il téléphonie, logiciel et effectifs ?", EN: "Does the centre choose telephony, software and staffing?"}},
	{Name: "centre-picks-people", Values: enum.Words[Answer](), Ask: rgpd.Text{FR: "Le centre appelle-t-il depuis sa propre base, en choisissant qui appeler ?", EN: "Does the centre call from its own base, picking whom to call?"}},
	{Name: "reuses-data", Values: enum.Words[Answer](), Ask: rgpd.Text{FR: "Le centre réutilise-t-il les données pour un autre client ou pour lui-même ?", EN: "Does the centre reuse the data for another client or for itself?"}},
	{Name: "sells-leads", Values: enum.Words[Answer](), Ask: rgpd.Text{FR: "Le centre vend-il des contacts qualifiés issus de sa propre collecte ?", EN: "Does the centre sell qualified leads from its own collection?"}},
	{Name: "decide-together", Values: enum.Words[Answer](), Ask: rgpd.Text{FR: "Client et centre décident-ils ensemble de la finalité et des moyens essentiels ?", EN: "Do client and centre decide together on purpose and essential means?"}},
	{Name: "records-for-itself", Values: enum.Words[Answer](), Ask: rgpd.Text{FR: "Le centre enregistre-t-il des appels pour la gestion de son personnel ?", EN: "Does the centre record calls for its own staff management?"}},
	{Name: "engaged-by-processor", Values: enum.Words[Answer](), Ask: rgpd.Text{FR: "Le centre travaille-t-il pour un prestataire qui a signé avec le client ?", EN: "Does the centre work for an outsourcer that signed with the client?"}},
	{Name: "freelancers", Values: enum.Words[Answer](), Ask: rgpd.Text{FR: "Les opérateurs sont-ils des indépendants ?", EN: "Are the operators businesses of their own?"}},
}, roleColumnWords)

// The order matters to Role: what forbids comes first, joint control before sole.
var roleRows = []struct {
	ID      rgpd.RuleID
	Then    rgpd.Effect
	Says    rgpd.Text
	Sources []rgpd.Source
	When    roleWhen
}{
	{
		ID: "role-joint-controllers", Then: rgpd.Forbid, Sources: rgpd.Cite(law.GDPR("4(7), 26")),
		Says: rgpd.Text{FR: "responsables conjoints : un accord de l'article 26, et non un contrat de l'article 28 pour cette part", EN: "joint controllers: an arrangement under article 26, and no contract under article 28 for that part"},
		When: roleWhen{Together: rgpd.Is(Yes)},
	},
	{
		ID: "role-controller-of-base", Then: rgpd.Forbid, Sources: rgpd.Cite(law.GDPR("4(7), 28(10)")),
		Says: rgpd.Text{FR: "le centre choisit qui appeler dans sa propre base : il en est responsable, peut-être conjointement pour la campagne", EN: "the centre picks whom to call from its own base: it is controller of it, maybe jointly for the campaign"},
		When: roleWhen{Picks: rgpd.Is(Yes)},
	},
	{
		ID: "role-seller-of-leads", Then: rgpd.Forbid, Sources: rgpd.Cite(law.GDPR("4(7)")),
		Says: rgpd.Text{FR: "le centre vend des contacts qu'il a collectés : responsable distinct (module 1 s'il est hors de l'Union)", EN: "the centre sells leads it collected: a separate controller (module 1 if outside the Union)"},
		When: roleWhen{Sells: rgpd.Is(Yes)},
	},
	{
		ID: "role-controller-of-essential-means", Then: rgpd.Forbid, Sources: rgpd.Cite(law.GDPR("4(7), 28(10)"), law.GuidelinesRoles),
		Says: rgpd.Text{
			FR: "le client ne fixe pas les moyens essentiels : le centre les fixe, il est donc responsable, " +
				"peut-être conjointement",
			EN: "the client does not fix the essential means: the centre does, so it is controller, maybe jointly"},
		When: roleWhen{Essentials: rgpd.Is(No), Engaged: rgpd.Is(No)},
	},
	{
		ID: "role-processor", Then: rgpd.Permit, Sources: rgpd.Cite(law.GDPR("4(8), 28"), law.GuidelinesRoles),
		Says: rgpd.Text{FR: "le client fournit la liste et fixe les moyens essentiels : le centre est sous-traitant", EN: "the client supplies the list and fixes the essential means: the centre is a processor"},
		When: roleWhen{List: rgpd.Is(Yes), Essentials: rgpd.Is(Yes)},
	},
	{
		ID: "role-non-essential-means", Then: rgpd.Oblige, Sources: rgpd.Cite(law.GuidelinesRoles),
		Says: rgpd.Text{FR: "noter que téléphonie, logiciel et effectifs sont des moyens non essentiels : leur choix ne change pas le rôle", EN: "note that telephony, software and staffing are non-essential means: choosing them does not change the role"},
		When: roleWhen{Tools: rgpd.Is(Yes)},
	},
	{
		ID: "role-controller-of-reuse", Then: rgpd.Oblige, Sources: rgpd.Cite(law.GDPR("28(10)")),
		Says: rgpd.Text{FR: "traiter le centre comme responsable de la réutilisation, qui veut une base légale propre", EN: "treat the centre as controller of the reuse, which takes a legal basis of its own"},
		When: roleWhen{Reuses: rgpd.Is(Yes)},
	},
	{
		ID: "role-controller-of-recordings", Then: rgpd.Oblige, Sources: rgpd.Cite(law.GDPR("4(7), 28(10)")),
		Says: rgpd.Text{FR: "traiter le centre comme responsable des enregistrements faits pour son personnel", EN: "treat the centre as controller of the recordings made for its own staff management"},
		When: roleWhen{Records: rgpd.Is(Yes)},
	},
	{
		ID: "role-sub-processor", Then: rgpd.Oblige, Sources: rgpd.Cite(law.GDPR("28(2), 28(4)")),
		Says: rgpd.Text{FR: "faire autoriser le sous-traitant ultérieur par le client ; hors de l'Union, module 3 ou BCR-P", EN: "have the client authorise the sub-processor; outside the Union, module 3 or BCR-P"},
		When: roleWhen{Engaged: rgpd.Is(Yes)},
	},
	{
		ID: "role-freelancers", Then: rgpd.Oblige, Sources: rgpd.Cite(law.GDPR("28(2), 28(4)")),
		Says: rgpd.Text{FR: "traiter chaque opérateur indépendant comme un sous-traitant ultérieur, dans son propre pays", EN: "treat each freelance operator as a sub-processor, in their own country"},
		When: roleWhen{Freelancers: rgpd.Is(Yes)},
	},
}

var roleTable = func() *rgpd.Table {
	out := make([]rgpd.Row, len(roleRows))
	for i, r := range roleRows {
		out[i] = rgpd.Row{Rule: rgpd.Rule{ID: r.ID, Then: r.Then, Says: r.Says, From: law.DayGDPR, Sources: r.Sources}, When: r.When.masks()}
	}
	return rgpd.MustTable(roleColumns, nil, out)
}()

var labelRule = rgpd.Rule{
	ID: "role-label", Then: rgpd.Oblige, From: law.DayGDPR, Sources: rgpd.Cite(law.GDPR("4(7), 4(8), 28(10)")),
	Says: rgpd.Text{FR: "qualifier les parties d'après les faits, et corriger le contrat", EN: "qualify the parties from the facts, and correct the contract"},
}

// AssessRole says who a call centre is for a campaign on a day, from the facts.
// The label of the contract does not decide.
func AssessRole(f RoleFacts, on rgpd.Date) RoleAssessment {
	facts := f.facts()
	out := RoleAssessment{Decision: roleTable.Decide(&facts, rgpd.Mainland.Instant(on, 0), rgpd.Notes{})}
	switch out.Decision.Verdict() {
	case rgpd.Allowed:
		switch f.EngagedByProcessor {
		case Yes:
			out.Role = SubProcessor
		case No:
			out.Role = Processor
		}
	case rgpd.Forbidden:
		out.Role = Controller
		if f.DecideTogether == Yes {
			out.Role = JointController
		} else if unread(f.DecideTogether) {
			out.Role = 0 // a controller; whether jointly is open
		}
	}
	v := out.Decision.Verdict()
	if f.Label != 0 && (v == rgpd.Allowed && !processes(f.Label) || v == rgpd.Forbidden && (processes(f.Label) || out.Role != 0 && f.Label != out.Role) || v == rgpd.Allowed && out.Role != 0 && f.Label != out.Role) {
		out.Findings = append(out.Findings, rgpd.Finding{
			Rule: "role-label", Level: rgpd.Defect, Path: "label",
			Says: rgpd.Text{FR: "le contrat donne au centre un rôle que les faits démentent", EN: "the contract gives the centre a role that the facts belie"},
			Do:   labelRule.Says, Sources: labelRule.Sources,
		})
	}
	return out
}

// ParseRoleFacts reads the JSON of role facts. A field or a word it does not know
// is an error that names it.
func ParseRoleFacts(b []byte) (RoleFacts, error) {
	var f RoleFacts
	dec := json.NewDecoder(bytes.NewReader(b))
	dec.DisallowUnknownFields()
	if err := dec.Decode(&f); err != nil {
		return RoleFacts{}, fmt.Errorf("role facts: %w", err)
	}
	if _, err := dec.Token(); err != io.EOF {
		return RoleFacts{}, fmt.Errorf("role facts: there is more after the first JSON value")
	}
	return f, nil
}

func tables() []*rgpd.Table { return []*rgpd.Table{compiled, roleTable} }

// reviewRules yields the rules that stand in no table: reviews read them.
func reviewRules() iter.Seq[rgpd.Rule] {
	return func(yield func(rgpd.Rule) bool) {
		for r := range contractRules() {
			if !yield(r) {
				return
			}
		}
		for r := range operationRules() {
			if !yield(r) {
				return
			}
		}
		yield(labelRule)
	}
}
