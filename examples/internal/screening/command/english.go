package command

import (
	"strings"

	"github.com/rgpd-go/rgpd/examples/internal/screening/say"
	"github.com/rgpd-go/rgpd/examples/internal/screening/sheet"
)

// inEnglish is an error of any room in English, where its words are known; what is not stays as it is.
func inEnglish(fr string) string {
	return placeholders.Replace(say.English(fr, warned, sheet.SeenInEnglish(), mistakes, pieces))
}

// placeholders are what an option is shown with that says nothing yet, and words between the values of one.
var placeholders = strings.NewReplacer(`"MOT,MOT"`, `"WORD,WORD"`,
	"opposition ou faux numéro", "opposition or faux numéro")

// inFrench is an error in French: what is wrong with the facts of a campaign is told by the library, in English.
func inFrench(said string) string { return say.English(said, campaignErrors) }

// campaignErrors are those of a file of -campaign, in English and in French.
var campaignErrors = [][2]string{
	{"campagne % : campaign: %: unknown field; give the names of the schema, or leave it out",
		"campagne % : champ inconnu, % ; écrire un des noms que montre -print-campaign, ou l'ôter"},
	{"campagne % : campaign: %: unknown value; want one of %", "campagne % : valeur inconnue, % ; écrire une de : %"},
	{"campagne % : campaign: %: the field stands twice; give it once",
		"campagne % : % est donné deux fois ; ne le donner qu'une"},
	{"campagne % : campaign: %: null or empty; leave the field out if it is unknown",
		"campagne % : % est vide ; l'ôter s'il n'est pas connu"},
	{"campagne % : campaign: %: want a text", "campagne % : % : écrire un texte entre guillemets"},
	{"campagne % : campaign: %: want an object", "campagne % : % : écrire un objet JSON, entre accolades"},
	{"campagne % : EOF", "campagne % : le fichier est vide"},
	{"campagne % : unexpected EOF", "campagne % : le fichier s'arrête avant sa fin ; fermer chaque accolade et " +
		"chaque guillemet"},
	{"campagne % : invalid character %", "campagne % : ce n'est pas du JSON ; un caractère y est de trop, ou manque"},
}
