package main

import (
	"cmp"
	"slices"
	"strconv"
	"strings"
	"time"

	"github.com/rgpd-go/rgpd/examples/internal/screening/decide"
	"github.com/rgpd-go/rgpd/examples/internal/screening/facts"
	"github.com/rgpd-go/rgpd/examples/internal/screening/job"
	"github.com/rgpd-go/rgpd/examples/internal/screening/kept"
	"github.com/rgpd-go/rgpd/examples/internal/screening/preset"
	"github.com/rgpd-go/rgpd/examples/internal/screening/report"
	"github.com/rgpd-go/rgpd/examples/internal/screening/say"
	"github.com/rgpd-go/rgpd/examples/internal/screening/survey"
	"github.com/rgpd-go/rgpd/examples/internal/screening/words"
	"github.com/rgpd-go/rgpd/internal/french"
)

// notesOf are what somebody must know of the files before believing the results.
func notesOf(o *job.Opened, tl *decide.Tally) []text {
	out := []text{}
	for _, n := range o.Of.Campaign.Says() {
		out = append(out, text{FR: say.Capital(french.Typeset(n)), EN: sheetNote(n)})
	}
	if above := o.Of.Campaign.Skipped(); above != "" {
		line := strconv.Itoa(o.Of.Campaign.TitlesLine())
		fr := "Titres lus à la ligne " + line + " ; ce qui est au-dessus n'est pas lu : voir dans le fichier s'il " +
			"dit un refus."
		en := "Titles read on row " + line + "; what stands above them is not read: see in the file whether it " +
			"says a refusal."
		out = append(out, text{FR: french.Typeset(fr), EN: en})
	}
	if tl.Twice > 0 {
		out = append(out, note(tl.Twice, "en double : %s dont le numéro est appelable à une ligne d'avant ; un "+
			"numéro n'est "+
			"appelé qu'une fois", "twice: %s whose number is callable in a row before; a number is called once"))
	}
	for _, p := range o.Of.Campaign.Columns {
		if n := tl.Misread.Of(p.Column); n > 0 {
			title := say.Title(p.Column.Name)
			out = append(out, note(n, "non comprises, « "+title+" » : les cellules de %s ; ce qu'elles diraient "+
				"reste inconnu",
				"not understood, “"+or(names[title], "a column")+"”: the cells of %s; what they would say stays "+
					"unknown"))
		}
	}
	for _, c := range tl.Unknown.Columns() {
		title := strings.ReplaceAll(say.Title(o.Of.Campaign.Titles[c.Column]), "%", "%%")
		out = append(out, note(c.Rows, "de côté, pour une note de « "+title+" » qui n'est pas comprise en entier : "+
			"%s ; la lire dans damaged.csv, ou ne pas lire la colonne",
			"set aside, for a note of “"+title+"” that is not understood whole: %s; read it in damaged.csv, or leave "+
				"the column unread"))
	}
	if n := tl.Misread.Noes; n > 0 {
		out = append(out, note(n, "un non se lit, et aucun numéro, à %s ; si ces personnes sont ailleurs dans le "+
			"fichier, elles n'y sont pas reconnues, sauf par leur nom",
			"a no is read, and no number, in %s; if these people stand "+
				"elsewhere in the file, they are not known there, but by their names"))
	}
	for _, l := range o.Of.Stops {
		out = append(out, listNotes(l, o)...)
	}
	if c := o.Of.Consents; c != nil {
		for _, w := range c.Warnings() {
			out = append(out, text{FR: say.Capital(french.Typeset(w)), EN: "The file of consents has rows that " +
				"cannot be read " +
				"whole, or are set aside. The French version of this page says which."})
		}
	}
	if r := o.Of.Results; r != nil {
		out = append(out, text{FR: say.Capital(french.Typeset(r.Says())), EN: "Results of calls: " +
			"" + rowsOf(r.Calls).EN +
			", of which refusals " + english(r.Refusals) + ", objections " + english(r.Objections) + ", wrong " +
			"numbers " +
			english(r.Wrong) + "; each call counts as an attempt."})
	}
	return out
}

// listNotes are those of a list of people who said no.
func listNotes(l *kept.List, o *job.Opened) (out []text) {
	for _, w := range l.Warnings(&o.Screening.Reader) {
		age := o.Screening.At.Sub(l.List.Info().AsOf)
		en := "it is another house's, and clears nobody"
		switch {
		case l.Unnumbered() > 0 && l.Unfound() && strings.Contains(w, "sans numéro"):
			en = rowsOf(l.Unnumbered()).EN + " have no number, and an id or an address, of which one kind " +
				"found nobody in the file: is it the same id? It refuses who is in it, and clears nobody; write the " +
				"numbers there, or the id that the file has"
		case l.Unnumbered() > 0 && strings.Contains(w, "sans numéro"):
			en = rowsOf(l.Unnumbered()).EN + " have no number, but an id or an address: it clears no row of the " +
				"file that has none"
		case strings.Contains(w, "ne se lit pas"):
			en = rowsOf(l.Lost).EN + " have a number that cannot be read: it refuses who is in it, and clears " +
				"nobody until " +
				"that is mended"
		case age < 0:
			en = "it is of after the instant of the contact: it refuses who is in it, and clears nobody"
		case age > l.MaxAge:
			en = "it is " + english(int(age/time.Hour)) + " hours old: it refuses who is in it, and clears nobody"
		}
		out = append(out, text{FR: say.Capital(french.Typeset(w)), EN: "List " + l.Name + ": " + en + "."})
	}
	return out
}

// sheetNote is a note on a workbook.
func sheetNote(fr string) string {
	_, rest, _ := strings.Cut(fr, "« ")
	name, _, named := strings.Cut(rest, " »")
	switch {
	case strings.Contains(fr, "la feuille masquée") && named:
		return "The hidden sheet “" + name + "” is not read."
	case strings.Contains(fr, "la feuille lue est masquée"):
		return "The sheet that is read is hidden in the spreadsheet."
	case strings.Contains(fr, "n'est pas lue") && named:
		return "The sheet “" + name + "” is not read."
	case strings.Contains(fr, "dans le tableur, lues comme les autres"):
		return "Rows that are hidden, in red or have a line through them in the spreadsheet are read as the others."
	case strings.Contains(fr, "masquée ou filtrée"), strings.Contains(fr, "masquées ou filtrées"):
		return "Rows that are hidden or filtered away in the spreadsheet are set aside; show them if nothing was " +
			"hidden there for a refusal."
	case strings.Contains(fr, "lignes en rouge"), strings.Contains(fr, "met en rouge"):
		return "Rows in red are set aside: what the red means cannot be read. Write it in a column."
	case strings.Contains(fr, "barr"):
		return "Rows with a line through them are set aside."
	}
	return "The workbook shows some cells otherwise than it holds them. The French version of this page says which."
}

// formOf says how the file is written.
func formOf(t *facts.Table) *text {
	return &text{FR: french.Typeset(t.Form()), EN: report.FormInEnglish(t.Form())}
}

// seenIn says what the cells of a column are, those of the most first.
func seenIn(c *survey.Column) text {
	var order []words.Shape
	counts := c.Kinds()
	for k := range words.Shapes {
		if counts[k] > 0 {
			order = append(order, k)
		}
	}
	slices.SortStableFunc(order, func(a, b words.Shape) int { return cmp.Compare(counts[b], counts[a]) })
	var fr, en []string
	for _, k := range order {
		fr = append(fr, words.ShapeNames[k]+" : "+say.Count(counts[k]))
		en = append(en, shapes[k]+": "+english(counts[k]))
	}
	return text{FR: french.Typeset(strings.Join(fr, ", ")), EN: strings.Join(en, ", ")}
}

// A tool is one whose files are known.
type tool struct {
	Name string `json:"name"`
	Says string `json:"says"`
}

func presets() (out []tool) {
	for _, name := range preset.Names() {
		out = append(out, tool{name, strings.TrimPrefix(preset.SaysOf(name), "fichier de ")})
	}
	return out
}

// meanings are all that a column may mean.
func meanings() (out []meaning) {
	out = append(out, meaning{facts.NoteName, text{FR: "remarques", EN: "remarks"}})
	for c := range facts.Columns {
		out = append(out, meaning{c.Name, nameOf(c.Name)})
	}
	return out
}

// A meaning is a column of the program.
type meaning struct {
	Name string `json:"name"`
	Says text   `json:"says"`
}
