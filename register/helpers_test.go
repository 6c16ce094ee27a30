package register

import (
	"encoding/json"
	"slices"
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	"github.com/rgpd-go/rgpd"
	"github.com/rgpd-go/rgpd/transfer"
)

var (
	today = rgpd.NewDate(2026, 11, 23)
	noon  = rgpd.Mainland.Instant(today, 12*time.Hour)

	house = Party{
		Name: "Exemple Services SAS", Identifier: "SIREN 000000000", Address: "1 rue de l'Exemple", Postcode: "75000", City: "Paris", Country: "FR",
		Phone: "+33 1 99 00 00 00", Email: "contact@exemple.example", Signatory: "Présidence",
	}
	centre = Party{
		Name: "Appels Exemple SARL", Identifier: "SIREN 111111111", Address: "2 quai de l'Exemple", Postcode: "69000", City: "Lyon", Country: "FR",
		Phone: "+33 4 65 71 00 00", Email: "contact@appels.example",
	}
	officer = Officer{Contact: Party{Name: "Délégué à la protection des données", Address: "1 rue de l'Exemple", Postcode: "75000", City: "Paris", Country: "FR", Phone: "+33 1 99 00 00 01", Email: "dpo@exemple.example"}}
)

func text(s string) rgpd.Text { return rgpd.Text{FR: s, EN: s} }

// payroll is the filled example of the CNIL's own form: its clauses for Andorra,
// which needs none, are kept as recorded.
func payroll() Activity {
	paid := func(kind DataKind, name string) DataCategory {
		return DataCategory{Kind: kind, Name: rgpd.Text{FR: name}, Retention: []Retention{{Period: "P5Y", Trigger: rgpd.Text{FR: "versement de la paie"}}}}
	}
	return Activity{
		Ref: "1 - Exemple", Name: rgpd.Text{FR: "Gestion de la paie"}, Created: rgpd.NewDate(2018, 5, 26), Updated: rgpd.NewDate(2019, 5, 13),
		Controller: house,
		Purpose:    Purpose{Says: rgpd.Text{FR: "Gestion de la paie"}},
		SubPurposes: []Purpose{
			{Says: rgpd.Text{FR: "Calcul des rémunérations"}}, {Says: rgpd.Text{FR: "Calcul du montant des versements adressés aux organismes sociaux"}}, {Says: rgpd.Text{FR: "Déclarations obligatoires"}},
		},
		Subjects: []Subject{{Kind: Employees}},
		Data:     []DataCategory{paid(Identity, "Noms et adresses"), paid(Economic, "Coordonnées bancaires"), paid(NationalNumber, "Numéro de sécurité sociale")},
		Recipients: []Recipient{
			{Kind: InternalDepartment, Name: rgpd.Text{FR: "Service financier"}, Country: "FR"}, {Kind: AuthorityRecipient, Name: rgpd.Text{FR: "Organismes sociaux"}, Country: "FR"},
			{Kind: OtherRecipient, Name: rgpd.Text{FR: "Banque d'Andorre"}, Country: "AD"},
		},
		AnyTransfer: rgpd.Yes,
		Transfers:   []Transfer{{Recipient: rgpd.Text{FR: "Banque d'Andorre"}, Country: "AD", Safeguard: transfer.Safeguard{Tool: transfer.StandardClauses}, Documents: rgpd.Text{FR: "Contrat du 23/01/2018"}}},
		Security: []Measure{
			{Kind: SoftwareProtection, Detail: rgpd.Text{FR: "Antivirus"}}, {Kind: Backup, Detail: rgpd.Text{FR: "Sauvegarde quotidienne"}}, {Kind: AccessControl, Detail: rgpd.Text{FR: "Mot de passe"}},
		},
	}
}

func build(t testing.TB, a Activity) Entry {
	t.Helper()
	e, err := a.Build()
	require.NoError(t, err)
	return e
}

func filled(a Activity) Activity {
	a.Controller, a.DPO, a.Created, a.Updated = house, officer, rgpd.NewDate(2026, 8, 11), today
	return a
}

// full is a register with the ready entries, the CNIL's example, a processor's entry
// and two breaches.
func full(t testing.TB) Register {
	t.Helper()
	r := Register{Title: rgpd.Text{FR: "Registre d'Exemple Services", EN: "Register of Exemple Services"}, Holder: house, DPO: officer, On: today}
	for a := range ReadyEntries() {
		r.Entries = append(r.Entries, build(t, filled(a)))
	}
	r.Entries = append(r.Entries, build(t, payroll()))
	s := OutboundCalls()
	s.Processor, s.DPO, s.Created, s.Updated = centre, officer, rgpd.NewDate(2026, 8, 11), today
	e, err := s.Build()
	require.NoError(t, err)
	r.Services = []ServiceEntry{e}
	r.Breaches = []Breach{leak(), {
		Ref: "V-002", Incident: PersonalDataBreach, Role: transfer.Controller, Risk: RiskUnlikely, Aware: noon.AddDate(0, -2, 0), Kinds: []BreachKind{Availability},
		Facts: text("Panne d'une heure"), Effects: text("Aucun appel pendant une heure"), Measures: text("Alimentation de secours"), Reasoning: text("Aucune perte"), Carrier: rgpd.No, Ordered: rgpd.No,
	}}
	return r
}

// leak is a breach that lacks nothing: notified in time, people told.
func leak() Breach {
	aware := time.Date(2026, 9, 21, 6, 0, 0, 0, time.UTC) // 08:00 in Paris
	return Breach{
		Ref: "V-001", Incident: PersonalDataBreach, Role: transfer.Controller, Kinds: []BreachKind{Confidentiality},
		Facts:    rgpd.Text{FR: "Un fichier de campagne a été envoyé à un mauvais client", EN: "A campaign file was sent to the wrong client"},
		Occurred: aware.Add(-20 * time.Hour), Detected: aware.Add(-time.Hour), Aware: aware, AwareBy: "DPO",
		People: Count{1200, text("prospects")}, Records: Count{1200, text("fiches")},
		Effects: text("Appels non sollicités"), Measures: text("Fichier effacé, accès fermé"), Risk: RiskHigh, Reasoning: text("Numéros en clair"),
		Contact: officer.Contact, Notices: []Notice{{At: aware.Add(30 * time.Hour), Complete: rgpd.Yes, Ref: "N-1", Contains: allItems()}},
		Unintelligible: rgpd.No, RiskRemoved: rgpd.No, Disproportionate: rgpd.No, Ordered: rgpd.No,
		Told: aware.Add(40 * time.Hour), Telling: text("Courriel"), ToldOf: []NoticeItem{NatureItem, ContactItem, ConsequencesItem, MeasuresItem}, Seat: OneState, Carrier: rgpd.No, Closed: rgpd.NewDate(2026, 10, 30),
	}
}

func allItems() []NoticeItem {
	return []NoticeItem{NatureItem, NumbersItem, ContactItem, ConsequencesItem, MeasuresItem}
}

// without are all items of a notice but one.
func without(item NoticeItem) []NoticeItem {
	return slices.DeleteFunc(allItems(), func(i NoticeItem) bool { return i == item })
}

func encoded(t testing.TB, v any) string {
	t.Helper()
	b, err := json.MarshalIndent(v, "", " ")
	require.NoError(t, err)
	return string(b)
}
