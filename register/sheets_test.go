package register

import (
	"errors"
	"fmt"
	"math/rand/v2"
	"slices"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/stretchr/testify/require"
	"golang.org/x/text/language"

	"github.com/rgpd-go/rgpd"
	"github.com/rgpd-go/rgpd/transfer"
)

// small is a register with one of each kind.
func small(t testing.TB) Register {
	t.Helper()
	r := full(t)
	r.Entries, r.Services, r.Breaches = r.Entries[:1], r.Services[:1], []Breach{leak()}
	return r
}

// placed are the faults of a workbook, in French.
func placed(t testing.TB, err error) (said []string) {
	t.Helper()
	many, is := err.(interface{ Unwrap() []error })
	require.True(t, is, "%v", err)
	for _, one := range many.Unwrap() {
		at := (*TableError)(nil)
		require.ErrorAs(t, one, &at)
		said = append(said, at.In(language.French))
	}
	return said
}

// Both registers and the log of breaches go through the sheets of a workbook and come back, fact for fact, whatever
// the texts are.
func TestTheSheetsAreTheRegister(t *testing.T) {
	for seed := range uint64(4) {
		r := drawn(t, 6, seed)
		back, unread, err := ReadSheets(r.Sheets())
		require.NoError(t, err)
		require.Empty(t, unread)
		require.Empty(t, cmp.Diff(r, back))
	}
}

// No edit of any cell of any sheet is lost in silence: it is in the register, or it is a fault that names the sheet.
// What the sheets say of themselves, and the values of drop-downs, are no facts.
func TestNoEditIsLost(t *testing.T) {
	r := small(t)
	sheets := r.Sheets()
	rng := rand.New(rand.NewPCG(7, 1))
	for range 60 {
		at := rng.IntN(len(sheets))
		s := sheets[at]
		if s.Name == tutorialSheet || s.Name == choiceSheet {
			continue
		}
		row := rng.IntN(len(s.Rows))
		if len(s.Rows[row]) == 0 {
			continue
		}
		edited := slices.Clone(sheets)
		rows := slices.Clone(s.Rows)
		cells := slices.Clone(rows[row])
		col := rng.IntN(len(cells))
		isModel := s.Name == modelSheet || s.Name == serviceModelSheet
		if isModel && (col == 0 || blocks[alike(cells[0])] || alike(cells[0]) == "n° / ref") {
			continue // its words
		}
		place := fmt.Sprintf("%s %d %d", s.Name, row+1, col)
		cells[col] += " édité"
		rows[row] = cells
		edited[at].Rows = rows
		back, _, err := ReadSheets(edited)
		if err == nil {
			require.NotEmpty(t, cmp.Diff(r, back), place)
			continue
		}
		if s.Name == DataSheet {
			continue
		}
		said := strings.Join(placed(t, err), "\n")
		require.Contains(t, said, "« "+s.Name+" »", place)
		require.NotContains(t, said, "édité", place)
	}
}

// A cell of any sheet that says something else is named; so is a row that is gone, one that is new, and a sheet.
func TestConflictsAreNamed(t *testing.T) {
	r := small(t)
	find := func(sheets []Sheet, name, text string) (sheet, row, col int) {
		for i, s := range sheets {
			for k, cells := range s.Rows {
				if c := slices.Index(cells, text); c >= 0 && strings.HasPrefix(s.Name, name) {
					return i, k, c
				}
			}
		}
		t.Fatalf("%s: no %q", name, text)
		return 0, 0, 0
	}
	service, breach := r.Services[0].Service(), r.Breaches[0]
	for _, c := range []struct{ sheet, text string }{
		{listSheet, r.Holder.Name}, {"Fiche_", r.Entries[0].a.Purpose.Says.FR}, {"Sous-traitant_", service.Clients[0].Operations.FR},
		{breachSheet, breach.Effects.FR}, {factSheet, breach.Effects.FR},
	} {
		sheets := r.Sheets()
		i, row, col := find(sheets, c.sheet, c.text)
		sheets[i].Rows[row][col] = "autre chose"
		_, _, err := ReadSheets(sheets)
		want := fmt.Sprintf("« %s » : ligne %d, %s : cette cellule ne dit pas ce que dit", sheets[i].Name, row+1, columnLetter(col))
		require.Contains(t, strings.Join(placed(t, err), "\n"), want)

		// A row that moved is the same; one that is gone, or new, is not.
		sheets = r.Sheets()
		sheets[i].Rows = slices.Insert(sheets[i].Rows, 1, nil, nil)
		_, _, err = ReadSheets(sheets)
		require.NoError(t, err)
		sheets = r.Sheets()
		sheets[i].Rows = slices.Delete(sheets[i].Rows, row, row+1)
		_, _, err = ReadSheets(sheets)
		require.Contains(t, strings.Join(placed(t, err), "\n"), "« "+sheets[i].Name+" » : ")
		sheets = r.Sheets()
		sheets[i].Rows = append(sheets[i].Rows, []string{"À nous", "ceci"})
		_, _, err = ReadSheets(sheets)
		require.Equal(t, []string{fmt.Sprintf("« %s » : ligne %d, A : %s", sheets[i].Name, len(sheets[i].Rows), newRow.FR)}, placed(t, err))
	}
	sheets := slices.DeleteFunc(r.Sheets(), func(s Sheet) bool { return strings.HasPrefix(s.Name, "Sous-traitant_") })
	_, _, err := ReadSheets(sheets)
	require.Equal(t, []string{"« Sous-traitant_" + service.Ref + " » : " + goneSheet.FR}, placed(t, err))

	// The data alone are a register too; labels may be written in capitals; a sheet may have another name.
	all := r.Sheets()
	back, _, err := ReadSheets(all[len(all)-1:])
	require.NoError(t, err)
	require.Empty(t, cmp.Diff(r, back))
	for i := range all {
		if strings.HasPrefix(all[i].Name, "Fiche_") {
			all[i].Name = "La nôtre"
			all[i].Rows[3][0] = "NOM DU TRAITEMENT :"
		}
	}
	back, _, err = ReadSheets(append(all, Sheet{"Notes à nous", [][]string{{"x"}}}))
	require.NoError(t, err)
	require.Empty(t, cmp.Diff(r, back))
	_, unread, _ := ReadSheets(append(all, Sheet{"Notes à nous", [][]string{{"x"}}}, Sheet{"Vide", [][]string{nil, {" "}}}))
	require.Equal(t, []string{"Notes à nous"}, unread)
}

// What somebody writes where nothing is read is said: in the explanations, in the lists, in a form to copy; a second
// sheet of data, and a log of breaches that was taken out, are faults.
func TestAnEditThatIsNotReadIsSaid(t *testing.T) {
	r := small(t)
	r.Breaches = full(t).Breaches
	for _, name := range []string{tutorialSheet, choiceSheet, modelSheet, serviceModelSheet} {
		sheets := r.Sheets()
		i := slices.IndexFunc(sheets, func(s Sheet) bool { return s.Name == name })
		sheets[i].Rows = append(sheets[i].Rows, []string{"", "", "", "", "", "", "", "", "voir Martin"})
		back, unread, err := ReadSheets(sheets)
		require.NoError(t, err, name)
		require.Equal(t, []string{name}, unread)
		require.Empty(t, cmp.Diff(r, back))
	}
	sheets := r.Sheets()
	copied := sheets[slices.IndexFunc(sheets, func(s Sheet) bool { return s.Name == modelSheet })]
	copied.Name = "À remplir"
	_, unread, err := ReadSheets(append(sheets, copied))
	require.NoError(t, err)
	require.Empty(t, unread, "a copy that nobody touched")

	twin := sheets[len(sheets)-1]
	twin.Name = DataSheet + " (2)"
	_, _, err = ReadSheets(append(r.Sheets(), twin))
	require.Equal(t, []string{"« " + twin.Name + " » : " + twoTables.FR}, placed(t, err))

	gone := slices.DeleteFunc(r.Sheets(), func(s Sheet) bool { return s.Name == breachSheet })
	_, _, err = ReadSheets(gone)
	require.Equal(t, []string{"« " + breachSheet + " » : " + goneSheet.FR}, placed(t, err))
}

// A form that somebody filled in is one more entry, in a workbook of data too; without a name, or with the reference
// of another, it is a fault, and never taken for the model.
func TestAFormThatIsFilledInIsRead(t *testing.T) {
	r := small(t)
	sheets := r.Sheets()
	model := slices.IndexFunc(sheets, func(s Sheet) bool { return s.Name == modelSheet })
	put := func(s *Sheet, label string, cells ...string) {
		for i, row := range s.Rows {
			if cellAt(row, 0) == label {
				copy(s.Rows[i][1:], cells)
				return
			}
		}
		t.Fatal(label)
	}
	filled := func() *Sheet {
		s := &r.Sheets()[model]
		put(s, "N° / RÉF", "T-200")
		put(s, "Responsable du traitement", "Nous", "1 rue", "44000", "Nantes", "France")
		put(s, "Finalité principale", "Payer")
		put(s, "Catégorie de personnes 1", "Salariés")
		put(s, "Données de connexion (adress IP, logs, etc.)", "Journaux")
		put(s, "Destinataire 1", "Sous-traitants")
		return s
	}
	for _, data := range [][]Sheet{nil, sheets} {
		s := filled()
		put(s, "Nom du traitement", "Paie")
		s.Name = "Paie"
		back, _, err := ReadSheets(append(slices.Clone(data), *s))
		require.NoError(t, err)
		last := back.Entries[len(back.Entries)-1].Activity()
		require.Equal(t, "T-200", last.Ref)
		require.Equal(t, rgpd.Text{FR: "Paie"}, last.Name)
		require.Len(t, back.Entries, 1+min(len(data), 1))

		s = filled()
		_, _, err = ReadSheets(append(slices.Clone(data), *s))
		require.Contains(t, placed(t, err)[0], "« "+modelSheet+" » : ligne 4, B : cette fiche est remplie et n'a pas de nom")

		s = filled()
		put(s, "Nom du traitement", "Paie")
		twin := *filled()
		put(&twin, "Nom du traitement", "Paie")
		twin.Name = "Deux"
		_, _, err = ReadSheets(append(slices.Clone(data), *s, twin))
		require.Contains(t, placed(t, err)[0], "« Deux » : ligne 5, B : une autre fiche a cette référence")
	}
	example := *filled()
	example.Name = "4_-_Exemple_de_fiche"
	_, _, err := ReadSheets([]Sheet{example})
	require.Contains(t, placed(t, err)[0], "n'a pas de nom", "it is somebody's own")
	put(&example, "N° / RÉF", "1 - Exemple")
	_, _, err = ReadSheets([]Sheet{example})
	require.Contains(t, placed(t, err)[0], "ni feuille « Données », ni fiche")
	_, _, err = ReadSheets(sheets[:2])
	require.Contains(t, placed(t, err)[0], "ni feuille « Données », ni fiche")
}

// The forms alone are both registers: what they have a place for is read, and the list must agree with them.
func TestBothRegistersAreReadOfTheirForms(t *testing.T) {
	r := small(t)
	sheets := r.Sheets()
	sheets = slices.DeleteFunc(sheets, func(s Sheet) bool { return s.Name == DataSheet || s.Name == factSheet })
	back, unread, err := ReadSheets(sheets)
	require.NoError(t, err)
	require.Empty(t, unread, "the log says what the lines of the breaches say")
	require.Empty(t, cmp.Diff(inFrench(r.Breaches), back.Breaches))
	require.Equal(t, r.Holder.Name, back.Holder.Name)
	without := slices.DeleteFunc(slices.Clone(sheets), func(s Sheet) bool { return s.Name == breachTableSheet })
	_, unread, err = ReadSheets(without)
	require.NoError(t, err)
	require.Equal(t, []string{breachSheet}, unread, "alone it has not all facts")
	require.Len(t, back.Entries, 1)
	want, got := r.Services[0].Service(), back.Services[0].Service()
	require.Empty(t, cmp.Diff(want.Ref, got.Ref))
	require.Empty(t, cmp.Diff(want.Name.FR, got.Name.FR))
	require.Len(t, got.Clients, len(want.Clients))
	for i, c := range want.Clients {
		c.Controller.Identifier, c.Controller.Signatory, c.Operations.EN = "", "", ""
		require.Empty(t, cmp.Diff(c, got.Clients[i]))
	}
	require.Len(t, got.SubProcessors, len(want.SubProcessors))
	for i, p := range want.SubProcessors {
		require.Equal(t, p.Party.Name, got.SubProcessors[i].Party.Name)
		require.Equal(t, p.Service.FR, got.SubProcessors[i].Service.FR)
		for k, by := range p.Authorised {
			require.Empty(t, cmp.Diff(Authorisation{Client: by.Client, On: by.On}, got.SubProcessors[i].Authorised[k]))
		}
	}
	require.Len(t, got.Security, len(want.Security))
	require.Len(t, got.Transfers, len(want.Transfers))

	form := slices.IndexFunc(sheets, func(s Sheet) bool { return strings.HasPrefix(s.Name, "Sous-traitant_") })
	alone, faults := ReadServiceForm(sheets[form].Rows)
	require.Empty(t, faults)
	require.Empty(t, cmp.Diff(got, alone), "a sheet says the same when it is read alone")

	list := slices.IndexFunc(sheets, func(s Sheet) bool { return s.Name == listSheet })
	for col, remedy := range map[int]rgpd.Text{0: otherThanForm, 2: otherThanForm, 3: otherThanForm} {
		edited := slices.Clone(sheets)
		edited[list] = r.Sheets()[1]
		edited[list].Rows[8][col] = "01/02/2020"
		_, _, err = ReadSheets(edited)
		require.Equal(t, []string{fmt.Sprintf("« %s » : ligne 9, %s : %s", listSheet, columnLetter(col), remedy.FR)}, placed(t, err))
	}
	for at, remedy := range map[[2]int]rgpd.Text{{8, 7}: otherThanForm, {8, 6}: noPlace, {8, 9}: noPlace, {0, 9}: noPlace, {1, 7}: noPlace, {1, 8}: noPlace} {
		edited := slices.Clone(sheets)
		edited[list] = r.Sheets()[1]
		for len(edited[list].Rows[at[0]]) < 10 {
			edited[list].Rows[at[0]] = append(edited[list].Rows[at[0]], "")
		}
		edited[list].Rows[at[0]][at[1]] = "Oui"
		_, _, err = ReadSheets(edited)
		require.Equal(t, []string{fmt.Sprintf("« %s » : ligne %d, %s : %s", listSheet, at[0]+1, columnLetter(at[1]), remedy.FR)}, placed(t, err))
	}
	edited := slices.Clone(sheets)
	edited[list] = r.Sheets()[1]
	edited[list].Rows = append(edited[list].Rows, []string{"Une autre", "T-900"})
	_, _, err = ReadSheets(edited)
	require.Contains(t, placed(t, err)[0], noFormOf.FR)
}

// What is given twice, or beside the cells of the form, is never passed over.
func TestNothingOfALineIsPassedOver(t *testing.T) {
	a := small(t).Entries[0].Activity()
	rows := func() [][]string { g := form(&a, "", false); return g.texts() }
	twice := append(rows(), []string{"Nom du traitement", "Autre"}, []string{"Finalité principale", ""})
	_, faults := ReadForm(twice)
	require.Equal(t, []string{fmt.Sprintf("ligne %d, A : cette ligne est donnée deux fois : n'en garder qu'une", len(twice)-1)},
		placed(t, errors.Join(faults...)))
	beside := rows()
	beside[3][4], beside[0][3] = "à côté", "en tête"
	got, faults := ReadForm(beside)
	require.Empty(t, faults)
	require.Contains(t, got.Notes, rgpd.Text{FR: "Nom du traitement : à côté"})
	require.Contains(t, got.Notes, rgpd.Text{FR: "Fiche de registre : en tête"})
	other := rows()
	other[0][7] = "T-999"
	_, faults = ReadForm(other)
	require.Contains(t, placed(t, errors.Join(faults...))[0], "ligne 1, H : une autre référence")
	require.Equal(t, transfer.Country("TN"), a.Transfers[0].Country)
}

// What the list says of the purposes is the same as the forms, in part or with other words: then it is kept as a note,
// since it may be one more. Nothing of it is passed over.
func TestThePurposesOfTheListAreKept(t *testing.T) {
	r := small(t)
	a := r.Entries[0].Activity()
	a.SubPurposes = []Purpose{{Says: rgpd.Text{FR: "Compter, et comparer"}}, {Says: rgpd.Text{FR: "Compter"}}}
	e, err := a.Build()
	require.NoError(t, err)
	r.Entries[0] = e
	const kept = "Finalité du traitement, selon la liste : "
	for cell, note := range map[string]string{
		"":                                  "",
		a.Purpose.Says.FR:                   "",
		strings.ToUpper(a.Purpose.Says.FR):  "",
		"- Compter\n- compter, et comparer": "",
		"compter ; " + a.Purpose.Says.FR:    "",
		a.Purpose.Says.FR + ", et revendre": kept + a.Purpose.Says.FR + ", et revendre",
		"Revendre les fichiers":             kept + "Revendre les fichiers",
		"Compte":                            kept + "Compte", // which stands within "compter"
		"compter, recompter":                kept + "compter, recompter",
		"comparer":                          "",
	} {
		sheets := slices.DeleteFunc(r.Sheets(), func(s Sheet) bool { return s.Name == DataSheet || s.Name == factSheet })
		before, _, err := ReadSheets(sheets)
		require.NoError(t, err)
		list := slices.IndexFunc(sheets, func(s Sheet) bool { return s.Name == listSheet })
		sheets[list].Rows[8][4] = cell
		back, _, err := ReadSheets(sheets)
		require.NoError(t, err)
		want := before.Entries[0].Activity()
		if note != "" {
			want.Notes = append(want.Notes, rgpd.Text{FR: note})
		}
		require.Empty(t, cmp.Diff(want, back.Entries[0].Activity()), "%q", cell)
	}
}

// Two sheets of data, or two lists, under one name: neither wins in silence, whatever stands first.
func TestTwoSheetsOfOneNameAreNotReadAsOne(t *testing.T) {
	r := small(t)
	sheets := r.Sheets()
	data := sheets[len(sheets)-1]
	require.Equal(t, DataSheet, data.Name)
	for _, name := range []string{DataSheet, "donnees", " DONNÉES "} {
		twin := data
		twin.Name = name
		for _, all := range [][]Sheet{append(slices.Clone(sheets), twin), append([]Sheet{twin}, sheets...)} {
			_, _, err := ReadSheets(all)
			require.Error(t, err, name)
			require.Contains(t, placed(t, err)[0], "c'est une feuille de données de plus", name)
		}
	}
	at := slices.IndexFunc(sheets, func(s Sheet) bool { return s.Name == listSheet })
	twin := sheets[at]
	twin.Name = "Ma liste"
	for _, all := range [][]Sheet{append(slices.Clone(sheets), twin), append([]Sheet{twin}, sheets...)} {
		_, unread, err := ReadSheets(all)
		require.NoError(t, err)
		require.Equal(t, []string{"Ma liste"}, unread)
	}
}
