package main

import (
	"maps"
	"slices"
	"strings"

	"github.com/rgpd-go/rgpd/examples/internal/screening/facts"
	"github.com/rgpd-go/rgpd/examples/internal/screening/job"
	"github.com/rgpd-go/rgpd/examples/internal/screening/words"
	"github.com/rgpd-go/rgpd/internal/french"
)

// A leftAnswer is one that is not taken: of a file that is another, or one that can only be graver. The rest is
// screened without it, as if nothing was answered there, and the page says so.
type leftAnswer struct {
	Group string `json:"group"` // of the answers
	Name  string `json:"name"`
	Says  text   `json:"says"`
}

// A leftOut is the answers of a page that are not taken.
type leftOut struct {
	file    string
	answers []leftAnswer
}

// unless reports whether an answer is taken: nothing is wrong with it.
func (l *leftOut) unless(wrong error, group, name string) (ok bool) {
	if wrong != nil {
		l.leave(group, name, reasonOf(wrong))
	}
	return wrong == nil
}

func (l *leftOut) leave(group, name string, why text) {
	of := map[string]text{
		"columns":  {FR: "sur la colonne « " + name + " »", EN: "on the column “" + name + "”"},
		"rows":     {FR: "« " + name + " »", EN: "“" + or(names[name], "of all rows") + "”"},
		"results":  {FR: "sur le mot « " + name + " » des résultats", EN: "on the word “" + name + "” of the results"},
		"notes":    {FR: "sur les notes de « " + name + " »", EN: "on the notes of “" + name + "”"},
		"campaign": {FR: "sur l'appel (" + name + ")", EN: "on the call (" + name + ")"},
	}[group]
	l.answers = append(l.answers, leftAnswer{group, name, text{
		FR: french.Typeset("Votre réponse " + of.FR + " n'est pas prise : " + why.FR + "."),
		EN: "Your answer " + of.EN + " is not taken: " + why.EN + "."}})
}

// absent takes the answers on columns that the file does not have out of a job.
func (l *leftOut) absent(j *job.Job, keys []string, titles []string) {
	for _, title := range titles {
		key := words.Fold(l.file) + ":" + words.Fold(title)
		if slices.Contains(keys, key) {
			l.leave("columns", title, text{FR: "ce fichier n'a pas cette colonne, elle est d'un autre",
				EN: "this file has no such column, it is of another one"})
		}
	}
	maps.DeleteFunc(j.Columns, func(key string, _ *facts.Column) bool { return slices.Contains(keys, key) })
}

// columnsAsked are the titles of which something was answered.
func (d *desk) columnsAsked() []string {
	d.mu.Lock()
	defer d.mu.Unlock()
	return slices.Sorted(maps.Keys(d.asked.Columns))
}

// refusedAnswers are why an answer is not taken, by what an error says of it.
var refusedAnswers = []struct {
	says string
	why  text
}{
	{"ce titre demande un accord", text{FR: "ce titre demande un accord, où non est un refus ; choisir « accord »",
		EN: "this title asks for an agreement, where no is a refusal; choose “agreement”"}},
	{"ce titre est celui de refus", text{FR: "ce titre est celui de refus, et non de remarques ; choisir « stop »",
		EN: "this title is one of refusals, and not of remarks; choose “stop”"}},
	{"ce mot dit un refus", text{FR: "ce mot dit un refus, et ne peut être que plus grave",
		EN: "this word says a refusal, and can only be graver"}},
	{"n'est pas qu'une tentative", text{FR: "ce mot peut dire un refus, et n'est pas qu'une tentative",
		EN: "this word may say a refusal, and is not only an attempt"}},
	{"ce mot peut dire", text{FR: "un de ces mots peut dire un refus ; lire les notes où il est, dans damaged.csv",
		EN: "one of these words may say a refusal; read the notes with it, in damaged.csv"}},
}

// reasonOf is why an answer is not taken, in the words of the page.
func reasonOf(wrong error) text {
	for _, r := range refusedAnswers {
		if strings.Contains(wrong.Error(), r.says) {
			return r.why
		}
	}
	return text{FR: "le programme n'a pas cette réponse", EN: "the program has no such answer"}
}
