package main

import (
	"fmt"
	"io"
	"slices"
	"strings"

	"golang.org/x/text/language"

	"github.com/rgpd-go/rgpd"
	"github.com/rgpd-go/rgpd/register"
)

// sameRefs tells which entries of another register have a reference that is known, what became of them, and which say
// something else than those of that reference.
func sameRefs(w io.Writer, ours, theirs *register.Register, known []string, done string, tag language.Tag) {
	fmt.Fprintf(w, rgpd.Text{FR: "%d fiches de même référence, %s\n", EN: "%d entries of one reference, %s\n"}.In(tag),
		len(known), done)
	have, other := map[string]rgpd.Answer{}, map[string]rgpd.Answer{}
	for f := range ours.Facts() {
		have[f.Ref] = rgpd.Yes
	}
	for _, c := range register.Changes(ours, theirs) {
		if c.Path != "" {
			other[c.Ref] = rgpd.Yes
		}
	}
	var same, differ, near []string
	for _, ref := range known {
		switch {
		case have[ref] != rgpd.Yes:
			near = append(near, "« "+ref+" »")
		case other[ref] == rgpd.Yes:
			differ = append(differ, ref)
		default:
			same = append(same, ref)
		}
	}
	for _, list := range []struct {
		of   rgpd.Text
		refs []string
	}{
		{rgpd.Text{FR: "autre contenu", EN: "other content"}, differ},
		{rgpd.Text{FR: "référence écrite autrement (casse, espaces ou tirets), contenu à comparer",
			EN: "a reference written otherwise (case, spaces or dashes), compare the content"}, near},
		{rgpd.Text{FR: "même contenu", EN: "same content"}, same},
	} {
		if len(list.refs) > 0 {
			slices.Sort(list.refs)
			fmt.Fprintln(w, "  "+list.of.In(tag)+rgpd.Text{FR: " : ", EN: ": "}.In(tag)+strings.Join(list.refs, ", "))
		}
	}
}

// otherHead tells what of the head of another register is not that of ours, and is not taken: whose register it is, who
// represents them, their officer. Entries of another holder are in ours all the same.
func otherHead(w io.Writer, ours, theirs *register.Register, tag language.Tag) {
	var differ []string
	for _, part := range []struct {
		of    rgpd.Text
		other bool
	}{
		{rgpd.Text{FR: "un autre titulaire, dont les fiches sont maintenant dans ce registre : vérifier que ce sont " +
			"les siennes", EN: "another holder, whose entries are now in this register: check that they are its own"},
			theirs.Holder != (register.Party{}) && theirs.Holder != ours.Holder},
		{rgpd.Text{FR: "un autre représentant", EN: "another representative"},
			theirs.Representative != (register.Party{}) && theirs.Representative != ours.Representative},
		{rgpd.Text{FR: "un autre délégué (DPO)", EN: "another officer (DPO)"},
			theirs.DPO != (register.Officer{}) && theirs.DPO != ours.DPO},
	} {
		if part.other {
			differ = append(differ, part.of.In(tag))
		}
	}
	if len(differ) > 0 {
		fmt.Fprintln(w, rgpd.Text{FR: "L'en-tête de l'autre registre n'est pas repris : ",
			EN: "The head of the other register is not taken: "}.In(tag)+strings.Join(differ, " ; "))
	}
}
