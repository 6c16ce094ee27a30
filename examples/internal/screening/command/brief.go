package command

import (
	"io"
	"slices"
	"strings"

	"golang.org/x/text/language"

	"github.com/rgpd-go/rgpd/internal/french"
)

// The manual is long: -h alone is the main job on one screen, and -h all is all of it.

const briefFR = `screen crible un fichier de prospection : qui peut être appelé, quand, pourquoi pas, et d'après quel
texte. Rien ne quitte la machine.

  screen
      un échantillon de personnes inventées
  screen -in prospects.csv -out lundi -save-campaign campagne.json
      votre fichier, tel quel (CSV, xlsx, ods) : ce qui manque pour décider est demandé, avec
      l'effet de chaque réponse ; la campagne est gardée pour la prochaine fois
  screen -in prospects.csv -campaign campagne.json -out lundi \
      -stops repoussoir.csv -stops-as-of "2026-11-30 08:00"
      la fois suivante, avec la liste de ceux qui se sont opposés
  screen -check lundi
      vérifier que les fichiers d'un criblage sont encore ce que dit son certificat

OPTIONS, les premières
  -in FICHIER           le fichier à cribler
  -out DOSSIER          où écrire les résultats
  -at INSTANT           l'instant du contact, à l'heure de Paris : "2026-11-30 10:00"
  -campaign FICHIER     les faits de la campagne (modèle : -print-campaign)
  -column "TITRE=QUOI"  ce qu'est une colonne : stop, accord, téléphone… ; "TITRE=" : elle ne dit aucun
                        refus ; -columns montre comment chacune est lue
  -searched             vos fichiers ont été consultés pour toutes les lignes
  -stops FICHIER        ceux qui se sont opposés ; -stops-as-of dit jusqu'à quel instant
  -consents FICHIER     les consentements, par numéro
  -results FICHIER      comment des appels ont fini ; ils ne peuvent que resserrer
  -for FORME            écrire aussi les appelables pour un composeur : vicidial, hubspot, plain
  -preview              compter et demander, sans écrire de résultat
  -lang en              tout ce qui s'affiche, le rapport et les fichiers en anglais, titres des colonnes exceptés

RÉSULTATS, dans le dossier -out
  callable.csv      qui peut être appelé, et à quelles heures du jour
  later.csv         qui peut l'être un autre jour, et quand
  refused.csv       qui ne doit pas l'être, et d'après quel article
  undecided.csv     ce qu'il faut établir avant de décider
  outside.csv  ce que les règles ne visent pas
  damaged.csv       ce qui n'a pas pu être lu, ou où un refus peut se lire ; personne n'y est appelable
  report.html       tout cela en une page ; certificate.json : de quoi le vérifier

Tout le manuel, options, colonnes et mots : screen -h all
`

const briefEN = `screen screens a campaign file: who may be called, when, why not, and by which text. Nothing leaves
the machine.

  screen
      a sample of invented people
  screen -in prospects.csv -out monday -save-campaign campaign.json -lang en
      your file as it is (CSV, xlsx, ods): what is missing to decide is asked, with the effect of each
      answer; the campaign is kept for the next time
  screen -in prospects.csv -campaign campaign.json -out monday \
      -stops optouts.csv -stops-as-of "2026-11-30 08:00"
      the next time, with the list of those who objected
  screen -check monday
      check that the files of a screening are still what its certificate says

OPTIONS, the first ones
  -in FILE              the file to screen
  -out FOLDER           where to write the results
  -at INSTANT           the instant of the contact, by the clock of Paris: "2026-11-30 10:00"
  -campaign FILE        the facts of the campaign (a model: -print-campaign)
  -column "TITLE=WHAT"  what a column is: stop, accord, téléphone…; "TITLE=": it tells of no refusal;
                        -columns shows how each is read
  -searched             your records were searched for all rows
  -stops FILE           those who objected; -stops-as-of says up to which instant
  -consents FILE        consents, by number
  -results FILE         how calls ended; they can only tighten
  -for FORM             write those who may be called for a dialler too: vicidial, hubspot, plain
  -preview              count and ask, and write no result
  -lang en              all that is shown, the report and the files in English, but for titles of columns

RESULTS, in the folder of -out
  callable.csv      who may be called, and at which hours of the day
  later.csv         who may be on another day, and when
  refused.csv       who must not be, and by which article
  undecided.csv     what has to be found out before it is decided
  outside.csv  what the rules are not about
  damaged.csv       what could not be read, or where a refusal may be read; nobody there is callable
  report.html       all of it on one page; certificate.json: what it takes to check it

The whole manual, in French, with options, columns and words: screen -h all
`

// brief writes the first screen of the manual.
func (p Program) brief(out io.Writer, lang language.Tag) {
	text := briefFR
	if lang == language.English {
		text = briefEN
	}
	text = strings.ReplaceAll(text, "\n  screen", "\n  "+p.Call)
	text = strings.ReplaceAll(text, " screen -h all", " "+p.Call+" -h all")
	text = p.About + strings.Replace(text, "screen ", p.Name+" ", 1)
	if lang != language.English {
		text = french.Typeset(text)
	}
	_, _ = io.WriteString(out, text)
}

// helps writes as much of the manual as a command line asks for.
func (p Program) helps(out io.Writer, args []string) {
	if at := slices.IndexFunc(args, func(a string) bool { return strings.TrimLeft(a, "-") == "h" }); at >= 0 &&
		slices.Contains(args[at:], "all") {
		p.help(out)
		return
	}
	p.brief(out, languages[langOf(args)])
}

// langOf is the language that arguments ask for, though others of them cannot be read.
func langOf(args []string) (lang string) {
	for i, a := range args {
		switch name, value, is := strings.Cut(strings.TrimLeft(a, "-"), "="); {
		case name != "lang":
		case is:
			lang = value
		case i+1 < len(args):
			lang = args[i+1]
		}
	}
	if _, known := languages[lang]; !known {
		return "fr"
	}
	return lang
}
