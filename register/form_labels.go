package register

import (
	"fmt"
	"regexp"
	"slices"
	"strings"
	"sync"

	"github.com/rgpd-go/rgpd"
	"github.com/rgpd-go/rgpd/internal/input"
)

// A line of a form whose label is mistyped is no note: what it says would be lost to every check, health data first of
// all. It is a fault that proposes the label that is meant.

// freeBlocks are titles below which a line says what the form has no place for, under whatever label.
var freeBlocks = map[string]bool{"informations complementaires": true, "autres faits consignes": true, "notes": true}

// dataBlocks are titles below which each line is a category of data.
var dataBlocks = map[string]bool{"categories de donnees personnelles concernees": true, "donnees sensibles": true}

// unknown files a line that the form does not have, where it may be one that it has; rgpd.No: it is a note.
func (f *formReader) unknown(label string) rgpd.Answer {
	if freeBlocks[f.block] {
		return rgpd.No
	}
	filled := f.peekAll() != ""
	meant := ""
	if filled {
		meant = nearestLabel(f.kind.labels(), label)
	}
	if meant == "" {
		meant = sensitiveLabel(label)
	}
	if meant == "" && !(filled && dataBlocks[f.block]) {
		return rgpd.No
	}
	free := quotedLabel("Notes")
	do := rgpd.Text{
		FR: "la fiche n'a pas cet intitulé : prendre l'un de ceux de ce bloc, ou mettre la ligne sous un titre " +
			free.FR,
		EN: "the form does not have this label: take one of those of this block, or put the line under a title " +
			free.EN,
	}
	if meant != "" {
		label := quotedLabel(meant)
		do = rgpd.Text{
			FR: "la fiche n'a pas cet intitulé : écrire " + label.FR + ", ou mettre la ligne sous un titre " + free.FR,
			EN: "the form does not have this label: write " + label.EN + ", or put the line under a title " + free.EN,
		}
	}
	f.fault(f.row, columnLetter(0), do)
	return rgpd.Yes
}

func quotedLabel(label string) rgpd.Text {
	return rgpd.Text{FR: fmt.Sprintf("« %s »", label), EN: fmt.Sprintf("“%s”", label)}
}

var digits = regexp.MustCompile(` *\d+`)

// unnumbered is a label as it is compared with others: the form numbers some.
func unnumbered(label string) string { return strings.TrimSpace(digits.ReplaceAllString(label, "")) }

// ownLabels are the labels and the titles of a form, as they are written there, by what they are compared as.
func ownLabels(g grid) map[string]string {
	out := map[string]string{}
	for _, row := range g.rows {
		if len(row) == 0 || row[0].Text == "" {
			continue
		}
		if key := unnumbered(alike(row[0].Text)); out[key] == "" {
			out[key] = row[0].Text
		}
	}
	return out
}

var (
	entryLabels   = sync.OnceValue(func() map[string]string { return ownLabels(form(&Activity{}, "", true)) })
	serviceLabels = sync.OnceValue(func() map[string]string { return ownLabels(serviceForm(&Service{}, "", true)) })
)

// nearestLabel is the label of a form that is most like another, if it is nearly that one: of five letters, one may
// differ.
func nearestLabel(labels map[string]string, label string) (best string) {
	label = unnumbered(label)
	least := 0
	for key, text := range labels {
		n := input.Distance(label, key)
		if n > max(1, len(key)/5) || len(label) < 4 {
			continue
		}
		if best == "" || n < least || n == least && text < best {
			best, least = text, n
		}
	}
	return best
}

// sensitiveStems begin words of a label under which sensitive data stand, or the number of social security.
var sensitiveStems = []struct {
	kind  DataKind
	stems []string
}{
	{NationalNumber, []string{"nir", "securite sociale"}},
	{RacialOrigin, []string{"racia", "ethni"}},
	{PoliticalOpinions, []string{"opinion politi", "opinions politi"}},
	{Beliefs, []string{"religi", "philosophi", "croyance"}},
	{UnionMembership, []string{"syndica"}},
	{Genetic, []string{"geneti"}},
	{Biometric, []string{"biometri"}},
	{Health, []string{"sante", "medica", "maladi", "handicap", "patholog"}},
	{SexLife, []string{"sexuel"}},
	{Convictions, []string{"condamnation", "infraction", "casier judiciaire"}},
}

// sensitiveLabel is the label of the form for the sensitive data that a label names; empty: it names none.
func sensitiveLabel(label string) string {
	words := " " + strings.NewReplacer("'", " ", "(", " ", ",", " ", "/", " ", "-", " ").Replace(label) + " "
	for _, s := range sensitiveStems {
		if slices.ContainsFunc(s.stems, func(stem string) bool {
			if stem == "nir" {
				stem += " "
			}
			return strings.Contains(words, " "+stem)
		}) {
			return s.kind.Text().FR
		}
	}
	return ""
}
