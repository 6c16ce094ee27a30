package register

import (
	"regexp"
	"slices"
	"strings"
	"unicode"

	"github.com/rgpd-go/rgpd"
)

// A text that only keeps a place, as à compléter, TODO or a question mark, says no more than none: what the law wants
// written is not. It must neither pass for a fact nor calm a clock.

// isUnwritten reports whether a text says that something of it is still to be written. A sentence that tells what
// others fill in, as a form for the customer to complete, is one.
func isUnwritten(s string) bool {
	if strings.TrimSpace(s) == "" {
		return false
	}
	if !strings.ContainsFunc(s, func(r rune) bool { return !unicode.IsPunct(r) && !unicode.IsSpace(r) }) {
		return true // no more than marks
	}
	s = alike(s)
	if strings.HasSuffix(s, "??") || strings.HasSuffix(s, "?") && len(strings.Fields(strings.TrimRight(s, " ?"))) <= 3 {
		return true
	}
	words := strings.FieldsFunc(s, func(r rune) bool { return !unicode.IsLetter(r) && !unicode.IsDigit(r) })
	if whole := strings.Join(words, " "); placeHolders[whole] || blanks.MatchString(whole) {
		return true
	}
	return slices.ContainsFunc(clauses.Split(s, -1), func(clause string) bool {
		clause = strings.Trim(strings.ReplaceAll(clause, "*", " "), " ")
		return toWrite.MatchString(clause) || stillOpen.MatchString(clause) && !filledByOthers.MatchString(clause)
	})
}

var (
	clauses = regexp.MustCompile(`[\[\](){}<>\x{ab}\x{bb}"“”:;,.!?/|\n\r\t–—]+| - `)
	toWrite = regexp.MustCompile(
		`^(todo|fixme|tbd|tbc|tba|a remplir|(reste )?a (completer|definir|preciser|renseigner|determiner|confirmer|` +
			`documenter|fixer|etablir)|to be (completed|defined|determined|confirmed|decided|filled in|specified)|` +
			`to (complete|define|determine|confirm|specify))( |$)`)
	stillOpen = regexp.MustCompile(
		` ((a|restent?) (completer|definir|preciser|renseigner|determiner|confirmer|fixer)|` +
			`to be (completed|defined|determined|confirmed|decided|specified)|tbd|tbc|todo)$`)
	filledByOthers = regexp.MustCompile(
		`\b(formulaires?|questionnaires?|coupons?|bulletins?|fiches?|champs?|cases?|documents?|dossiers?|mandats?|` +
			`forms?|fields?|box(es)?)\b`)
	blanks = regexp.MustCompile(`^(x{2,}|\?+|lorem ipsum.*)$`)
)

// placeHolders are whole texts that say nothing of what they stand for.
var placeHolders = func() map[string]bool {
	out := map[string]bool{}
	for _, s := range strings.Split("a voir,a faire,a venir,a remplir,a ecrire,a rediger,en cours de redaction,"+
		"en cours de definition,nc,nsp,inconnu,inconnue,inconnus,inconnues,non connu,non connue,"+
		"non renseigne,non renseignee,non communique,non communiquee,non defini,non definie,non precise,non precisee,"+
		"je ne sais pas,ne sait pas,on ne sait pas,nous ne savons pas,to do,to write,unknown,not known,"+
		"not defined,not specified,we do not know,to follow,wip", ",") {
		out[s] = true
	}
	return out
}()

// unsaid reports whether a text says nothing in any language, a place that is kept for it included.
func unsaid(t rgpd.Text) bool {
	said := func(s string) bool { return strings.TrimSpace(s) != "" && !isUnwritten(s) }
	return !said(t.FR) && !said(t.EN)
}

// unwritten files the texts of a value of the model that are still to be written, but for those at which something was
// found already. They do not stop an entry from being kept, and are no less a hole.
func (f *findings) unwritten(part Part, v any) {
	found := map[string]bool{}
	for _, one := range *f {
		found[one.Path] = true
	}
	flattened(part, "", v, func(fact Fact) bool {
		path := strings.TrimSuffix(strings.TrimSuffix(fact.Path, ".fr"), ".en")
		if _, coded := factTypes()[fact.typePath()]; coded || found[path] || !isUnwritten(fact.Value) {
			return true
		}
		found[path] = true
		f.defect(path, rgpd.Text{FR: "ce qui est écrit là dit que c'est encore à écrire : le dire, ou laisser vide",
			EN: "what is written there says that it is still to be written: say it, or leave it empty"})
		return true
	})
}

// defect files a value that stands for nothing, and does not stop an entry.
func (f *findings) defect(path string, do rgpd.Text) {
	f.malformed(path, do)
	(*f)[len(*f)-1].Level = rgpd.Defect
}

// typePath is the path of a fact among those of the model.
func (f Fact) typePath() string {
	list := ""
	if int(f.Part) < len(partLists) && partLists[f.Part] != "" {
		list = partLists[f.Part] + "[]."
	}
	return list + plainPath(f.Path)
}
