package report

import (
	"fmt"
	"maps"
	"slices"
	"strings"

	"github.com/rgpd-go/rgpd/examples/internal/screening/bins"
	"github.com/rgpd-go/rgpd/examples/internal/screening/decide"
	"github.com/rgpd-go/rgpd/examples/internal/screening/facts"
	"github.com/rgpd-go/rgpd/examples/internal/screening/kept"
	"github.com/rgpd-go/rgpd/examples/internal/screening/say"
	"github.com/rgpd-go/rgpd/examples/internal/screening/sheet"
	"github.com/rgpd-go/rgpd/examples/internal/screening/words"
	"github.com/rgpd-go/rgpd/prospect"
)

// Warnings are what a user must know before believing the files.
func Warnings(s *decide.Screening, tl *decide.Tally, of Made) (out []string) {
	if s.Campaign == (prospect.Campaign{}) {
		out = append(out, "les faits de la campagne sont inconnus, presque rien ne peut être décidé ; les donner par "+
			"-campaign (modèle : -print-campaign)")
	}
	for _, note := range of.Campaign.Says() {
		out = append(out, of.Campaign.Name+" : "+note)
	}
	if above := of.Campaign.Skipped(); above != "" { // which may hold a name, and is not repeated
		out = append(out, fmt.Sprintf("titres lus à la ligne %d ; ce qui est au-dessus n'est pas lu : voir dans le "+
			"fichier s'il dit un refus", of.Campaign.TitlesLine()))
	}
	if said, is := s.Said.(*kept.Noes); is {
		out = append(out, said.Warnings()...)
	}
	for _, f := range of.Stops {
		out = append(out, f.Warnings(&s.Reader)...)
	}
	if of.Consents != nil {
		out = append(out, of.Consents.Warnings()...)
	}
	if of.Results != nil {
		out = append(append(append(out, of.Results.Says()), of.Results.Unclear()...), of.Results.Notes...)
	}
	for _, h := range s.HandOn {
		out = append(out, handedOn(h))
	}
	if tl.Twice > 0 {
		out = append(out, fmt.Sprintf("en double : %s dont le numéro est appelable à une ligne d'avant ; dans "+
			"damaged.csv, un numéro n'étant appelé qu'une fois", say.Rows(tl.Twice)))
	}
	if n := tl.Misread.Noes; n > 0 {
		out = append(out, fmt.Sprintf("%s où un non se lit, et aucun numéro : si ces personnes sont ailleurs dans le "+
			"fichier, elles n'y sont pas reconnues, sauf par leur nom ; voir damaged.csv, et leur écrire leur numéro",
			say.Rows(n)))
	}
	waits := tl.Bins[bins.Undecided]+tl.Bins[bins.Refused] > 0
	if at := of.Campaign.AsksOnly(); at >= 0 && of.Consents == nil && waits {
		out = append(out, fmt.Sprintf("colonne %s : un oui y est un accord, et ne prouve aucun consentement ; "+
			"ce qui en est gardé (quel jour, pour qui, pour quoi, par quel canal) se donne par -consents, ou par des "+
			"colonnes « consentement état », « consentement le », « consentement pour »… (liste : -h "+
			"all)", placed(of.Campaign, at)))
	}
	for _, column := range slices.Sorted(maps.Keys(tl.Misread.Unanswered)) {
		out = append(out, fmt.Sprintf("colonne %s : vide pour %s, où d'autres répondent ; une cellule vide n'y est "+
			"ni un oui ni un non, et ces personnes attendent dans undecided.csv : y écrire oui ou non ; si l'on sait "+
			"qu'aucune n'a refusé : -set "+
			"\"stop=aucun\"", placed(of.Campaign, column-1), say.Rows(tl.Misread.Unanswered[column])))
	}
	for _, a := range of.Campaign.Asides(&tl.Misread) {
		if a.Noes == 0 && !a.Together && of.Campaign.AsideTies(a.Column-1) {
			out = append(out, fmt.Sprintf("colonne %s, qui n'est pas lue, liait des lignes : celles d'une personne "+
				"dont une autre ligne dit non n'y sont plus reconnues, et ne sont pas comptées ; si c'est le cas : "+
				"l'écrire dans une colonne stop de chacune, ou lire la colonne", placed(of.Campaign, a.Column-1)))
		}
		told := sheet.IsMarkTitle(a.Title) && a.Title != sheet.Comments.Title() // by [facts.Table.Says]
		if a.Noes > 0 && !told {
			out = append(out, fmt.Sprintf("colonne %s, qui n'est pas lue : %s, et ces personnes sont appelables si "+
				"rien d'autre ne l'empêche ; celles que ces lignes liaient ailleurs (un numéro, un nom, un "+
				"intertitre, une légende) le sont aussi, et ne sont pas comptées ; pour que ces refus comptent : %s",
				placed(of.Campaign, a.Column-1), likeNoes(a.Noes),
				say.Column(a.Title, tl.Misread.AsideAs(of.Campaign, a.Column-1))))
		}
	}
	out = append(out, setAside(of.Campaign, tl)...)
	for _, c := range tl.Unknown.Columns() {
		out = append(out, unknownNotes(of.Campaign, c))
	}
	return out
}

// unknownNotes says of a column that notes in it set their rows aside, and what to do.
func unknownNotes(t *facts.Table, c facts.UnknownColumn) string {
	out := fmt.Sprintf("colonne %s : %s de côté, pour une note que le programme ne comprend pas en entier ; ",
		placed(t, c.Column), say.Rows(c.Rows))
	if len(c.Words) > 0 {
		var shown, names []string
		for _, w := range c.Words {
			shown, names = append(shown, fmt.Sprintf("%s (%s)", w.Word, say.Count(w.Rows))), append(names, w.Word)
		}
		out += fmt.Sprintf("mots inconnus dans le plus de lignes : %s ; s'ils ne disent aucun refus : -harmless %s ; ",
			strings.Join(shown, ", "), say.Quoted(strings.Join(names, ",")))
	}
	if len(c.Words) == 0 { // which may be names, and are not shown
		out += "lire ces notes dans damaged.csv, et nommer les mots qui ne disent aucun refus : -harmless " +
			"\"MOT,MOT\" ; "
	} else {
		out += "lire ces notes dans damaged.csv, "
	}
	return out + "ou, si la colonne ne dit de refus nulle part, ne pas la lire : " + say.Column(t.Titles[c.Column], "")
}

// Misread says of which columns cells were not understood, so that a fact stays unknown.
func Misread(tl *decide.Tally, of Made) (out []string) {
	for _, p := range of.Campaign.Columns {
		if n := tl.Misread.Of(p.Column); n > 0 {
			out = append(out, fmt.Sprintf("colonne %s, lue « %s » : %s ; ce que dirait chacune reste inconnu, et -set "+
				"n'y répond pas (mots compris : -h all) ; si elle parle d'autre chose, ne pas la lire : "+
				"%s", placed(of.Campaign, p.Index),
				p.Column.Name, misread(n), say.Column(of.Campaign.Titles[p.Index], "")))
		}
	}
	return out
}

// misread says how many cells of a column nobody understood.
func misread(n int) string {
	if n == 1 {
		return "1 cellule non comprise"
	}
	return say.Count(n) + " cellules non comprises"
}

// handedOn says what a dialler is given, and what it is not.
func handedOn(h *decide.Handed) string {
	if h.Rows == 0 && h.Twice == 0 && h.Strange == 0 {
		return h.Form.File() + " : personne à composer"
	}
	out := fmt.Sprintf("%s : %s à composer, en attente de résultat et sans tentative comptée ; chacune jusqu'à "+
		"l'instant qui y est dit", h.Form.File(), say.Rows(h.Rows))
	if h.Twice > 0 {
		out += fmt.Sprintf(" ; %s dont le numéro y est déjà", say.Rows(h.Twice))
	}
	if h.Strange > 0 {
		out += fmt.Sprintf(" ; %s d'un numéro que ce format ne prend pas", say.Rows(h.Strange))
	}
	return out
}

// setAside names the columns for which rows were set aside, and what to answer.
func setAside(t *facts.Table, tl *decide.Tally) (out []string) {
	var odd []string
	for i := range t.Others {
		o := &t.Others[i]
		rows := 0
		for code, c := range tl.Reasons[bins.Ruined] {
			if strings.HasPrefix(code, o.Name()+": ") && !strings.HasSuffix(code, words.UnknownSaid) {
				rows += c.Rows
			}
		}
		if rows -= tl.Misread.Lost(o.Name()); rows <= 0 { // those are of nobody who could be freed
			continue
		}
		if o.OfAge() {
			odd = append(odd, fmt.Sprintf("colonne %s : %s de côté, où une cellule dit l'âge d'un mineur, ou "+
				"peut-être un refus ; un mineur n'est pas à appeler : ne rien en ôter, et ne corriger que ce qui est "+
				"faux",
				o.Placed(), say.Rows(rows)))
			continue
		}
		if o.Odd() {
			says := fmt.Sprintf("colonne %s : %s de côté, où une cellule dit peut-être un refus ; la lire dans "+
				"damaged.csv, en ôter ce qui n'en est pas un, et écrire dans une colonne stop ce qui en est un",
				o.Placed(), say.Rows(rows))
			if !o.Binds() {
				says += " ; si la colonne n'en dit aucun nulle part : " + say.Column(o.Title, "")
			}
			odd = append(odd, says)
			continue
		}
		if out == nil {
			out = append(out, "des lignes sont mises de côté dans damaged.csv, où un refus peut se lire ; dire "+
				"pour chacune de ces colonnes ce qu'elle est (note : les refus qui "+
				"s'y lisent comptent ; stop : oui y est un refus ; accord : non en est un), ou qu'elle ne dit aucun "+
				"refus, et celles qui en disent un "+
				"deviendraient appelables ; sans rien dire, ces lignes restent de côté :")
		}
		answers := ""
		for _, as := range o.Answers() {
			answers += " ou " + say.Column(o.Title, as)
		}
		out = append(out, "    "+say.Rows(rows)+" :"+strings.TrimPrefix(answers, " ou"))
	}
	return append(out, odd...)
}

// placed is the number and the title of a column, from zero.
func placed(t *facts.Table, column int) string { return facts.PlacedOf(column, t.Titles[column]) }
