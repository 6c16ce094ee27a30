package main

import (
	"fmt"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/stretchr/testify/require"

	"github.com/rgpd-go/rgpd/examples/internal/screening/bins"
	"github.com/rgpd-go/rgpd/examples/internal/screening/screentest"
)

// atHome are the answers of a campaign to people at home, but those about their contracts.
var atHome = []string{"-at", "2026-11-30 10:00", "-searched", "-fact", "purpose=sale", "-fact", "sector=other", "-fact",
	"offer=for-private-life", "-fact", "dialling=by-hand", "-fact", "shown=territorial", "-fact", "holder=principal",
	"-fact", "voice=human", "-fact", "identity=true", "-set", "qualité=particulier", "-set", "type de ligne=personnelle",
	"-set", "origine=vente", "-set", "information=informé et libre de refuser"}

// TestTheLinkOfARunningContractIsAskedByItsOption: where rows say that a contract runs, and not whether the offer
// relates to it, the text names the option that settles them, and no other that moves nothing.
func TestTheLinkOfARunningContractIsAskedByItsOption(t *testing.T) {
	for title, cells := range map[string]string{"contrat": "en cours", "Contrat en cours": "Oui", "statut client": "actif",
		"Contrat actif": "vrai", "Under contract": "yes"} {
		in := screentest.File(t, "c.csv", "Mobile;"+title+"\n0639980001;"+cells+"\n0639980002;"+cells+"\n")
		args := append([]string{"-in", in, "-preview"}, atHome...)
		code, stdout, stderr := screen(t, args...)
		require.Zero(t, code, stderr)
		for _, option := range []string{`-set "lien=oui"`, `-set "lien=non"`, `-set "lien=…"`} {
			require.Contains(t, stdout, option, title)
		}
		if title == "contrat" || title == "statut client" { // the cells say all else of it
			require.NotContains(t, stdout, `-set "contrat=aucun"`, title)
			require.NotContains(t, stdout, "seulement si", title)
		}
		code, stdout, stderr = screen(t, append(args, "-set", "lien=oui")...)
		require.Zero(t, code, stderr)
		require.NotContains(t, stdout, "QUESTIONS", title)
	}
}

// TestContractsThatRunOrNot: a no says that none runs, and not that there never was one; a row that says otherwise than
// what is stated for all is believed, and of cells that do not agree nothing is known.
func TestContractsThatRunOrNot(t *testing.T) {
	const one = "Nom;Mobile;Contrat en cours\nA;0639980001;Oui\nB;0639980002;Non\nC;0639980003;\n"
	const two = "Nom;Mobile;Contrat en cours;Contrat\nA;0639980001;Oui;\nB;0639980002;Oui;terminé\n" +
		"C;0639980003;Non;en cours\nD;0639980004;Non;aucun\nE;0639980005;Oui;en cours, lié\n"
	for _, c := range []struct {
		file, said string
		want       map[bins.Bin]string // the rows, by their names
	}{
		{one, "", map[bins.Bin]string{bins.Refused: "C", bins.Undecided: "AB"}},
		{one, "lien=oui", map[bins.Bin]string{bins.Callable: "A", bins.Refused: "C", bins.Undecided: "B"}},
		{one, "lien=non", map[bins.Bin]string{bins.Refused: "AC", bins.Undecided: "B"}},
		{one, "contrat=aucun", map[bins.Bin]string{bins.Refused: "BC", bins.Undecided: "A"}},
		{one, "contrat=terminé", map[bins.Bin]string{bins.Refused: "BC", bins.Undecided: "A"}},
		{one, "contrat=en cours, lié", map[bins.Bin]string{bins.Callable: "AC", bins.Undecided: "B"}},
		{one, "contrat=en cours, lié|lien=non", map[bins.Bin]string{bins.Callable: "AC", bins.Undecided: "B"}},
		{one, "contrat=aucun|lien=oui", map[bins.Bin]string{bins.Callable: "A", bins.Refused: "BC"}},
		{one, "contrat en cours=oui|lien=oui", map[bins.Bin]string{bins.Callable: "AC", bins.Undecided: "B"}},
		{two, "", map[bins.Bin]string{bins.Callable: "E", bins.Refused: "D", bins.Undecided: "ABC"}},
		{two, "lien=oui|contrat=aucun", map[bins.Bin]string{bins.Callable: "AE", bins.Refused: "D", bins.Undecided: "BC"}},
		{"Nom;Mobile;Contrat\nA;0639980001;en cours, lié\nB;0639980002;terminé\n", "contrat en cours=non|lien=oui",
			map[bins.Bin]string{bins.Callable: "A", bins.Refused: "B"}},
	} {
		args := atHome
		for said := range strings.SplitSeq(c.said, "|") {
			if said != "" {
				args = append(args[:len(args):len(args)], "-set", said)
			}
		}
		_, dir, _ := counts(t, c.file, args...)
		got := map[bins.Bin]string{}
		for b := range bins.Count {
			_, rows := screentest.Written(t, read(t, dir, b))
			for _, r := range rows {
				got[b] += r[0]
			}
		}
		for b, names := range got {
			if names == "" {
				delete(got, b)
			}
		}
		require.Equal(t, c.want, got, c.said+c.file)
	}
}

// TestAContractWhoseLastDayIsCome: no word that a contract runs, of a row or of an answer for all of them, outlives the
// day on which the row says that it ended.
func TestAContractWhoseLastDayIsCome(t *testing.T) {
	const rows = "A;0639980001;%[1]s;01/01/2020\nB;0639980002;%[1]s;30/11/2026\nC;0639980003;%[1]s;31/12/2026\n" +
		"D;0639980004;%[1]s;\n"
	for _, c := range []struct{ titles, cell, said string }{
		{"Contrat en cours;Fin de contrat", "oui", "lien=oui"},
		{"Contrat;Fin de contrat", "en cours", "lien=oui"},
		{"Contrat;Date de fin de contrat", "en cours, lié", "lien=oui"},
		{"Active contract;Contract ended", "yes", "lien=oui"},
		{"Contrat en cours;Fin de contrat", "oui", "contrat=en cours, lié"},
		{"Contrat;Fin de contrat", "", "contrat=en cours, lié"},
		{"Contrat en cours;Résilié le", "", "contrat=en cours, lié"},
	} {
		file := "Nom;Mobile;" + c.titles + "\n" + fmt.Sprintf(rows, c.cell)
		_, dir, _ := counts(t, file, append(atHome[:len(atHome):len(atHome)], "-set", c.said)...)
		got := map[string]bins.Bin{}
		for b := range bins.Count {
			_, rows := screentest.Written(t, read(t, dir, b))
			for _, r := range rows {
				got[r[0]] = b
			}
		}
		want := map[string]bins.Bin{"A": bins.Undecided, "B": bins.Undecided, "C": bins.Callable, "D": bins.Callable}
		if diff := cmp.Diff(want, got); diff != "" {
			t.Errorf("%s, %q, -set %q: %s", c.titles, c.cell, c.said, diff)
		}
	}
}

// TestNoDayIsPromisedOnceTheContractEnds: on a Saturday the next day for a call is Monday; who is under contract to an
// earlier day, or to that one, is told none.
func TestNoDayIsPromisedOnceTheContractEnds(t *testing.T) {
	file := "Nom;Mobile;Contrat;Fin de contrat\nA;0639980001;en cours, lié;29/11/2026\n" +
		"B;0639980002;en cours, lié;30/11/2026\nC;0639980003;en cours, lié;15/12/2026\nD;0639980004;en cours, lié;\n"
	args := append([]string{"-at", "2026-11-28 11:00"}, atHome[2:]...)
	_, dir, _ := counts(t, file, args...)
	titles, rows := screentest.Written(t, read(t, dir, bins.Later))
	require.Len(t, rows, 4)
	for i, promised := range []bool{false, false, true, true} {
		line := strings.Join(rows[i], ";")
		require.Equal(t, promised, strings.Contains(line, "2026-11-30T10:00"), "%v: %s", titles, line)
		require.Equal(t, !promised, strings.Contains(line, "aucun instant permis avant la fin du contrat"), line)
	}
}

// TestAContractWithAnotherFirm: a row that is said to be under contract does not say with whom; a note of another firm,
// or a column of the firm that holds the person, leaves the contract unknown, whatever is answered for all rows.
func TestAContractWithAnotherFirm(t *testing.T) {
	for _, titles := range []string{"Sous contrat;Note", "Contrat en cours;Commentaire", "Under contract;Remarques"} {
		const rows = "A;0639980001;oui;sous contrat chez un concurrent\nB;0639980002;oui;chez Orange\n" +
			"C;0639980003;oui;contrat signé chez nous\nD;0639980004;oui;\nE;0639980005;;chez Orange\n"
		holds(t, "Nom;Mobile;"+titles+"\n"+rows, "lien=oui", "ABE", "CD")
		holds(t, "Nom;Mobile;"+titles+"\n"+rows, "contrat=en cours, lié", "ABE", "CD")
	}
	const rows = "\nA;0639980001;oui;EDF\nB;0639980002;oui;Alizé Télécom\nC;0639980003;oui;\n"
	holds(t, "Nom;Mobile;Sous contrat;Fournisseur"+rows, "lien=oui", "A", "BC")
	holds(t, "Nom;Mobile;Sous contrat;Fournisseur actuel"+rows, "lien=oui", "A", "BC", "-column",
		"Fournisseur actuel=note", "-harmless", "edf,alizé,télécom")
}

// holds checks whose contract is believed to run, by the names of the rows, and whose is not.
func holds(t *testing.T, file, said, not, running string, more ...string) {
	t.Helper()
	more = append(more, "-set", said, "-fact", "principal=Alizé Télécom")
	_, dir, _ := counts(t, file, append(atHome[:len(atHome):len(atHome)], more...)...)
	got := ""
	_, rows := screentest.Written(t, read(t, dir, bins.Callable))
	for _, r := range rows {
		got += r[0]
	}
	require.Equal(t, running, got, file)
	for _, name := range strings.Split(not, "") {
		require.NotContains(t, got, name)
	}
}
