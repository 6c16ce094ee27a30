package main

import (
	"errors"
	"fmt"
	"strconv"
	"strings"

	"github.com/rgpd-go/rgpd/examples/internal/screening/facts"
	"github.com/rgpd-go/rgpd/examples/internal/screening/report"
	"github.com/rgpd-go/rgpd/examples/internal/screening/results"
	"github.com/rgpd-go/rgpd/examples/internal/screening/say"
	"github.com/rgpd-go/rgpd/internal/french"
)

// What the rooms of the screening say in French, in English. What is not here is said more roughly: no French stands on
// the English page.

// names are the columns that the program reads, and what it counts of those of a tool.
var names = map[string]string{
	"téléphone": "telephone", "code postal": "postcode", "pays": "country", "territoire": "territory",
	"qualité": "consumer or professional", "offre pour": "what the offer relates to", "type de ligne": "kind of line",
	"origine": "where the number comes from", "collecte vérifiée": "collection checked",
	"mention anti-prospection": "sign against marketing", "liste rouge": "ex-directory", "visibilité": "visibility",
	"information": "what the person was told", "fichier consulté": "records searched", "stop": "stop",
	"accord": "agreement", "opposition le": "objected on", "refus le": "refused in a call on",
	"retrait le": "withdrew on", "consentement état": "consent: state", "consentement le": "consent: given on",
	"consentement jusqu'au": "consent: until", "consentement canaux": "consent: channels",
	"consentement pour": "consent: for whom", "consentement appelant": "consent: who calls",
	"consentement objet": "consent: object", "consentement manque": "consent: what it lacks", "créneau": "time slot",
	"contrat": "contract", "contrat en cours": "contract that is running", "lien": "link to the contract", "produits " +
		"analogues": "similar products",
	"dernière manifestation": "last got in touch on", "fin de relation": "end of the relation",
	"rappel demandé le": "call back asked on", "rappel auprès de": "call back asked of", "rappel objet": "call " +
		"back: object",
	"rappel preuve": "call back: proof", "tentatives": "attempts", "bloctel": "Bloctel", "ligne": "row",
	"appels déjà passés": "calls already made", "dernier appel": "last call", "indicatif du pays": "country code",
}

// nameOf is the name of a column of the program.
func nameOf(name string) text {
	return text{FR: french.Typeset(name), EN: or(names[name], "a column of the program")}
}

func or(s, otherwise string) string {
	if s == "" {
		return otherwise
	}
	return s
}

// whys are what explains a column, or does not.
var whys = map[string]string{
	"titre inconnu": "unknown title",
	"son titre peut dire un refus, et ses valeurs ne le disent pas toutes": "its title may speak of a refusal, " +
		"and not " +
		"all of its values do",
	"des oui, des non, des marques ou des jours, sous un titre qui n'en dit rien": "yes, no, marks or days, " +
		"under a " +
		"title that says nothing of them",
	"écrite par ce programme": "written by this program", "par -column": "left aside by you",
	"connue de l'outil": "known of the tool", "un non y met la ligne de côté": "a no there sets the row aside",
	"des couleurs ou des sens, qui peuvent dire oui ou non, sous un titre qui n'en dit rien": "colours or sides, " +
		"which may say yes or no, under a title that says nothing of it",
	"vide": "empty", "un refus y est cherché": "searched for a refusal",
	"un mineur y met la ligne de côté":  "a minor there sets the row aside",
	"un refus y met la ligne de côté":   "a refusal there sets the row aside",
	"des noms : ils lient des lignes":   "names: they tie rows",
	"une marque y met la ligne de côté": "a mark there sets the row aside",
	"la même valeur à chaque ligne":     "the same value in each row",
	"un code propre à chaque ligne":     "a code of each row",
	"par -leave-aside, avec d'autres":   "left aside by you, with others",
}

func whyOf(why string) text { return text{FR: french.Typeset(why), EN: or(whys[why], "not explained")} }

// shapes are those of cells, in the order of the room that tells them.
var shapes = [...]string{"yes or no", "words of a refusal", "dates", "numbers", "countries", "e-mails", "web " +
	"addresses",
	"amounts", "codes", "words", "texts"}

// damageOf is why rows are set aside, by the code of their reason: the column, and what is wrong.
func damageOf(code, says, title string) text {
	column, what, _ := strings.Cut(code, ": ")
	nth, of := strings.CutPrefix(column, "colonne ")
	name := or(names[column], "row")
	if of {
		if name = "column " + nth; title != "" {
			name += " “" + title + "”"
		}
	}
	return text{FR: say.Capital(french.Typeset(says)),
		EN: say.Capital(name + ": " + or(report.DamageInEnglish(what),
			"what it says is not understood (damaged.csv tells)"))}
}

// errors that files and answers often make, by what the French says.
var mistakes = [][2]string{
	{"aucune colonne de numéro", "no column of numbers: title one “phone” or “mobile”, or say below which one it is"},
	{"aucun titre de colonne reconnu", "no title of a column is known: the first row must hold titles, such as " +
		"phone, zip, name"},
	{"n'est pas une ligne de titres", "the first row is no row of titles: it holds a number, an address or a " +
		"date; put titles above it"},
	{"n'a que sa ligne de titres", "the file has a row of titles, and no row to screen"},
	{"d'un résultat de ce programme", "this is a result of this program: drop the file that was screened " +
		"instead, or take its columns rgpd_… out; calls that were made are dropped under “results of calls”"},
	{"le fichier est vide", "the file is empty"},
	{"ancien format (.xls)", "this is a workbook of an old format (.xls): open it and save it as .xlsx"},
	{"mot de passe", "the workbook is protected by a password: take it off, and save it"},
	{"classeur binaire", "this is a binary workbook (.xlsb): open it and save it as .xlsx"},
	{"ce n'est pas un classeur", "this is no workbook, or a damaged one: open it and save it as .xlsx or CSV"},
	{"le classeur est abîmé", "the workbook is damaged: copy it again, or open it and save it"},
	{"le classeur est trop grand", "the workbook is too large: save it as CSV"},
	{"n'a rien dans ses feuilles", "nothing stands in the sheets of the workbook"},
	{"n'est pas du texte", "the file is no text: export it as CSV"},
	{"n'est pas un fichier de lignes", "this is no file of rows: export it as CSV"},
	{"a changé pendant sa lecture", "the file changed while it was read: close it in other programs, and drop it " +
		"again"},
	{"trop grand pour la page", "the file is too large for the page: screen it by the command line"},
	{"n'a pas de nom", "the file has no name"},
	{"dire jusqu'à quel jour", "say up to which day and hour the list of those who said no is complete: under " +
		"“Lists”"},
	{"le jour et l'heure du contact manquent", "the day and the hour of the contact are missing"},
	{"portent sur des numéros", "a list of those who said no, and results of calls, are of numbers, and say " +
		"nothing of an e-mail: give objections by a column of the file"},
	{"aucune colonne de consentement", "no column of consents: title one “consent”, “consent date” or as this " +
		"page calls them"},
	{"aucune colonne de résultats", "no column of results: title it “status” or “result”"},
	{"deux colonnes de résultats", "two columns of results: leave one"},
	{"trop courte, 16 octets", "the key is too short: 16 bytes at least, in hexadecimal"},
	{"des chiffres hexadécimaux", "the key is not written in hexadecimal: two digits a byte"},
	{"elle est pseudonyme", "the list is pseudonymous: screen it by the command line, with its key"},
	{"un refus dont le numéro ne se lit pas", "results: a refusal whose number cannot be read; mend it, or take " +
		"its row out"},
	{"ce mot dit un refus", "this word says a refusal, and can only be graver"},
	{"ce mot peut dire un refus", "this word may say a refusal, and is not only an attempt"},
	{"ce titre demande un accord", "this title asks for an agreement, where no is a refusal: answer “agreement”"},
	{"criblage interrompu", "the screening was stopped"},
	{"la page a envoyé", "the page sent what the program does not read"},
	{"outil inconnu", "unknown tool"},
	{"aucun titre de cet outil", "the file has no title of this tool"},
	{"veulent dire", "two columns of the file mean the same: say below what one of them is"},
}

// saidOf is an error in both languages.
func saidOf(err error) text {
	out := frenchOnly(err.Error())
	if lower := (*facts.LowerTitles)(nil); errors.As(err, &lower) {
		out.FR = french.Typeset(strings.ReplaceAll(err.Error(), "par -stops", "sous « Listes »"))
		out.EN = fmt.Sprintf("The titles seem to stand on row %d, and what is above them may say a refusal or be "+
			"of somebody: if it is the refusal of the people of this file, drop it under “Lists”, with the campaign, "+
			"and take nothing out of it; only else take out what is above, and drop the file again.", lower.Line)
		return out
	}
	if unknown := (*results.Unknown)(nil); errors.As(err, &unknown) {
		out = text{FR: french.Typeset(unknown.OnPage(false)), EN: unknown.OnPage(true)}
		return out
	}
	for _, m := range mistakes {
		if strings.Contains(err.Error(), m[0]) {
			out.EN = say.Capital(m[1]) + "."
			return out
		}
	}
	out.EN = "These files and answers do not go together as they are. The French version of this page says why."
	return out
}

// rowsOf is a number of rows in both languages.
func rowsOf(n int) text {
	return text{FR: say.Rows(n), EN: english(n) + map[bool]string{true: " row", false: " rows"}[n == 1]}
}

// english is a number as it is written there.
func english(n int) string {
	out := strconv.Itoa(n)
	for i := len(out) - 3; i > 0; i -= 3 {
		out = out[:i] + "," + out[i:]
	}
	return out
}

// note is a text in both languages about rows that are counted: %s in each.
func note(n int, fr, en string) text {
	rows := rowsOf(n)
	return text{FR: say.Capital(french.Typeset(fmt.Sprintf(fr, rows.FR))), EN: say.Capital(fmt.Sprintf(en, rows.EN))}
}
