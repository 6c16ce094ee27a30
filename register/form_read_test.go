package register

import (
	"errors"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/stretchr/testify/require"
	"golang.org/x/text/language"

	"github.com/rgpd-go/rgpd"
	"github.com/rgpd-go/rgpd/transfer"
)

// cellsOf are the rows of a sheet, as a reader of spreadsheets gives them.
func cellsOf(g grid) (rows [][]string) {
	for _, row := range g.rows {
		var cells []string
		for _, c := range row {
			cells = append(cells, c.Text)
		}
		rows = append(rows, cells)
	}
	return rows
}

// The CNIL's own example, in the CNIL's layout, is read as the entry that it is.
func TestTheFormIsRead(t *testing.T) {
	r := full(t)
	var example Activity
	for _, e := range r.Entries {
		if e.Ref() == "1 - Exemple" {
			example = e.Activity()
		}
	}
	got, faults := ReadForm(cellsOf(form(&example, "Fiche", false)))
	require.Empty(t, faults)
	e, err := got.Build()
	require.NoError(t, err)
	a := e.Activity()
	require.Equal(t, "Gestion de la paie", a.Name.FR)
	require.Equal(t, "1 - Exemple", a.Ref)
	require.Equal(t, rgpd.NewDate(2018, 5, 26), a.Created)
	require.Equal(t, rgpd.NewDate(2019, 5, 13), a.Updated)
	require.Empty(t, cmp.Diff(example.Controller.Name, a.Controller.Name))
	require.Equal(t, transfer.Country("FR"), a.Controller.Country)
	require.Equal(t, len(example.SubPurposes), len(a.SubPurposes))
	require.Equal(t, Employees, a.Subjects[0].Kind)
	require.Equal(t, InternalDepartment, a.Recipients[0].Kind)
	require.Equal(t, len(example.Security), len(a.Security))
	require.Equal(t, transfer.Country("AD"), a.Transfers[0].Country)
	require.Equal(t, transfer.StandardClauses, a.Transfers[0].Safeguard.Tool)
	require.Equal(t, rgpd.Yes, a.AnyTransfer)
	require.NotEmpty(t, a.Data[0].Retention)
}

// Nothing that stands in a sheet is lost: what no field takes is a note.
func TestNothingOfAFormIsLost(t *testing.T) {
	r := full(t)
	for _, e := range r.Entries {
		a := e.Activity()
		rows := cellsOf(form(&a, "Fiche", false))
		rows = append(rows, []string{"Une ligne à nous", "avec ceci", "", "et cela"})
		got, faults := ReadForm(rows)
		require.Empty(t, faults, a.Ref)
		_, err := got.Build()
		require.NoError(t, err, a.Ref)
		said := encoded(t, got)
		for _, again := range cellsOf(form(&got, "Fiche", false)) { // a word of a list is a value, and is written again
			if label := cells0(again); label == "Base légale" || strings.Contains(label, "Droits des") || strings.Contains(label, "Décision") ||
				strings.Contains(label, "Analyse d'impact") {
				said += encoded(t, again)
			}
		}
		for _, cells := range rows {
			if blocks[alike(cells0(cells))] || alike(cells0(cells)) == "fiche de registre" || cells0(cells) == "" {
				continue
			}
			for col, cell := range cells {
				if col == 0 || cell == "" || strings.Contains(cell, "/") || alike(cell) == alike(thirdCountryRecipient.FR) {
					continue
				}
				quoted := strings.Trim(encoded(t, cell), `"`)
				_, kind := wordIn(cell)
				_, country := countryCodes()[alike(cell)]
				_, label := restOfForm[cell]
				require.True(t, kind || country || label || strings.Contains(said, quoted), "%s: %q is lost", a.Ref, cell)
			}
		}
		require.Contains(t, said, "Une ligne à nous : avec ceci : et cela")
	}
}

// What the program writes below the form is read back as what it was: the legal basis first of all. A word that no list
// has is a fault.
func TestTheBasisIsReadOfAForm(t *testing.T) {
	bases := 0
	for _, e := range full(t).Entries {
		want := e.Activity()
		got, faults := ReadForm(e.FormRows())
		require.Empty(t, faults)
		require.Len(t, got.Bases, len(want.Bases), e.Ref())
		for i := range want.Bases {
			bases++
			require.Equal(t, want.Bases[i].Basis, got.Bases[i].Basis)
		}
		require.Equal(t, want.Rights, got.Rights)
		require.Equal(t, want.AutomatedDecision, got.AutomatedDecision)
		require.Equal(t, want.DPIA.Status, got.DPIA.Status)
		require.Len(t, got.Origins, len(want.Origins))
		require.Equal(t, want.Information.FR, got.Information.FR)
		require.Equal(t, want.Owner.FR, got.Owner.FR)
	}
	require.Positive(t, bases)
	e := small(t).Entries[0]
	rows := append(e.FormRows(), []string{"Informations complémentaires"}, []string{"Base légale", "RGPD, art. 6(1)(z)"},
		[]string{"Base légale", "RGPD, art. 6(1)(f)", "", "", "sécurité du site"}, []string{"Droits des personnes", "accès (15), bonheur"})
	got, faults := ReadForm(rows)
	require.Len(t, faults, 2) // what no list has is a fault, and no note
	last := got.Bases[len(got.Bases)-1]
	require.Equal(t, LegalBasis{Basis: LegitimateInterests, Interest: rgpd.Text{FR: "sécurité du site"}}, last)
}

// A mistyped label hides nothing: where a line may be one of the form, or may hold sensitive data, it is a fault with
// the label that is meant; a line of the house's own is a note, as before.
func TestAMistypedLabelIsAFault(t *testing.T) {
	e := small(t).Entries[0]
	const health, location = "Données concernant la santé", "Données de localisation (déplacements, données GPS, GSM, etc.)"
	renamed := func(label, to string, cells ...string) [][]string {
		rows := e.FormRows()
		for i := range rows {
			if cells0(rows[i]) == label {
				rows[i] = append([]string{to}, append(cells, make([]string, 8)...)...)
				if len(cells) == 0 {
					rows[i] = append([]string{to}, e.FormRows()[i][1:]...)
				}
				return rows
			}
		}
		t.Fatal(label)
		return nil
	}
	for name, c := range map[string]struct {
		rows  [][]string
		meant string // empty: no one label
	}{
		"a letter too many":           {renamed(health, "Données concernant la santéé", "groupe sanguin"), health},
		"two letters crossed":         {renamed(health, "Données cnocernant la santé", "groupe sanguin"), health},
		"fewer words":                 {renamed(health, "Santé", "groupe sanguin"), health},
		"a label of the house":        {renamed(health, "Dossier médical", "", "", "", "un an"), health},
		"union, in other words":       {renamed("Données génétiques", "Adhésion syndicale", "oui"), "Données révélant l'appartenance syndicale"},
		"the number of the state":     {renamed(location, "N° sécurité sociale", "oui"), "Numéro de Sécurité Sociale (ou NIR)"},
		"a category of the house":     {renamed(location, "Voiture", "plaque"), ""},
		"no label, among the data":    {renamed(location, "", "plaque"), ""},
		"a recipient":                 {renamed("Destinataire 1", "Destinatère 1", "Sous-traitants", "", "", "Paie SA"), "Destinataire"},
		"a purpose":                   {renamed("Finalité principale", "Finalitée principal"), "Finalité principale"},
		"data in the line of a title": {renamed("Données sensibles", "Données sensibles", "groupe sanguin", "", "", "un an"), ""},
		"the title of the block":      {renamed("Données sensibles", "Donnée sensible"), "Données sensibles"},
	} {
		_, faults := ReadForm(c.rows)
		require.NotEmpty(t, faults, name)
		said := strings.Join(placed(t, errors.Join(faults...)), "\n")
		require.Contains(t, said, ", A : ", name)
		if c.meant != "" {
			require.Contains(t, said, "écrire « "+c.meant, name)
		}
		for _, cell := range []string{"groupe sanguin", "plaque", "Paie", "Voiture", "médical"} {
			require.NotContains(t, said, cell, name)
		}
	}
	for name, rows := range map[string][][]string{
		"a line of the house":        append(e.FormRows(), []string{"Une ligne à nous", "avec ceci"}),
		"a remark without a datum":   renamed(location, "(voir l'annexe)", ""),
		"below a title for the rest": append(e.FormRows(), []string{"Notes"}, []string{"Santé au travail", "voir le médecin"}),
		"a word that holds another":  append(e.FormRows(), []string{"Croissance puissante", "oui"}),
		"politics of no opinion":     append(e.FormRows(), []string{"Politique de conservation", "oui"}),
		"an empty line mistyped":     renamed("Sous-finalité 5", "Sous-finalitée cinq", ""),
	} {
		_, faults := ReadForm(rows)
		require.Empty(t, faults, name)
	}
}

// restOfForm are words of the form that become the value of a field.
var restOfForm = map[string]bool{"Clauses contractuelles types (CCT)": true, "Pays adéquat": true}

func cells0(cells []string) string {
	if len(cells) == 0 {
		return ""
	}
	return cells[0]
}

func wordIn(cell string) (string, bool) {
	for _, texts := range [][]rgpd.Text{subjectTexts[:], recipientTexts[:], measureTexts[:]} {
		for _, x := range texts {
			if x.FR == cell {
				return cell, true
			}
		}
	}
	return "", false
}

// The faults of a form, each by its row and column.
func TestFaultsOfAForm(t *testing.T) {
	blank := cellsOf(form(&Activity{}, modelSheet, true))
	_, faults := ReadForm(blank)
	require.NotEmpty(t, faults, "the empty form is no entry")
	r := full(t)
	a := r.Entries[0].Activity()
	for name, c := range map[string]struct {
		label string
		col   int
		text  string
		want  string
	}{
		"a day":           {"Date de création du traitement", 1, "hier", "ligne 6, B : écrire le jour"},
		"a country":       {"Responsable du traitement", 5, "Narnia", "ligne 10, F : nommer le pays"},
		"no purpose":      {"Finalité principale", 1, "", "ligne 17, purpose : "},
		"no name of ours": {"Responsable du traitement", 1, "", "ligne 10, controller.name : "},
	} {
		rows := cellsOf(form(&a, "Fiche", false))
		for i := range rows {
			if cells0(rows[i]) == c.label {
				rows[i][c.col] = c.text
			}
		}
		_, faults := ReadForm(rows)
		var said []string
		for _, f := range faults {
			said = append(said, f.(*TableError).In(language.French))
			require.NotContains(t, f.Error(), "Narnia")
			require.NotContains(t, f.Error(), "hier")
		}
		require.Contains(t, strings.Join(said, "\n"), c.want, name)
	}

	// Accents, capitals, apostrophes and colons do not count; an own word is kept.
	got, _ := ReadForm([][]string{
		{"FINALITE PRINCIPALE :", "Vendre"}, {"Catégorie de personnes 1", "Voisins", "", "", "du dessus"}, {"Organisme destinataire 1", "Hôte", "Etats-Unis", "Privacy shield"},
		{"Date de création du traitement", "2026-11-23"},
	})
	require.Equal(t, "Vendre", got.Purpose.Says.FR)
	require.Empty(t, cmp.Diff([]Subject{{Kind: OtherPeople, Name: rgpd.Text{FR: "Voisins : du dessus"}}}, got.Subjects))
	require.Equal(t, transfer.Country("US"), got.Transfers[0].Country)
	require.Equal(t, "Privacy shield", got.Transfers[0].Documents.FR)
	require.Equal(t, rgpd.NewDate(2026, 11, 23), got.Created)
}

// Who keeps the register stands on the sheet of the processings, and a sheet that is read again is the one that was
// written.
func TestTheHolderIsRead(t *testing.T) {
	r := full(t)
	r.Representative = Party{Name: "Rep", City: "Lyon"}
	holder, representative, dpo := ReadHolder(cellsOf(r.list()))
	same := func(p Party) Party {
		return Party{Name: p.Name, Address: p.Address, Postcode: p.Postcode, City: p.City, Phone: p.Phone, Email: p.Email}
	}
	require.Empty(t, cmp.Diff(same(r.Holder), holder))
	require.Empty(t, cmp.Diff(same(r.Representative), representative))
	require.Empty(t, cmp.Diff(Officer{Contact: same(r.DPO.Contact), Company: r.DPO.Company}, dpo))
	a := r.Entries[0].Activity()
	require.Empty(t, cmp.Diff(cellsOf(form(&a, "", false)), r.Entries[0].FormRows()))
}
