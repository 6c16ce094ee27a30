package main

import (
	"fmt"
	"io"
	"strings"
)

const usage = `screen crible un fichier de prospection : qui peut être appelé, quand, pourquoi pas, et d'après quel texte.

  go run ./examples/screen                       un échantillon de personnes inventées, au lundi 23 novembre 2026, 11 h à Paris
  go run ./examples/screen -in FICHIER.csv -campaign CAMPAGNE.json -out DOSSIER -at "2026-11-24 10:00"

Exemple :

  go run ./examples/screen -print-campaign > campagne.json      un modèle, à adapter
  go run ./examples/screen -in prospects.csv -campaign campagne.json -out lundi -at "2026-11-30 10:00"

OPTIONS
  -in FICHIER         le fichier à cribler, tel qu'Excel l'écrit : point-virgule, virgule ou tabulation ;
                      Windows-1252, UTF-8 ou UTF-16, reconnus ; la première ligne porte les titres
  -out DOSSIER        où écrire les six fichiers (out/screen) ; ceux d'un criblage précédent sont remplacés
  -at INSTANT         l'instant du contact : "2026-11-30 10:00" à l'heure de Paris, ou 2026-11-30T10:00:00+01:00
                      (maintenant, pour un fichier à vous)
  -campaign FICHIER   les faits de la campagne, en JSON (prospect.Campaign) ; sans lui, ils sont inconnus
  -print-campaign     écrire le modèle de campagne sur la sortie
  -channel CANAL      live-call (par défaut), automated-call, sms, email
  -searched           vos fichiers ont été consultés pour toutes les lignes : voir « fichier consulté »
  -law-only           la loi seule, sans les précautions de l'article source
  -all                tous les motifs dans le résumé
  -color QUAND        auto (par défaut ; NO_COLOR est respecté), always, never

SIX FICHIERS
  callable.csv        permis : les créneaux du jour à l'heure de la personne, les devoirs
  later.csv           permis, mais pas à cet instant : quand appeler
  refused.csv         interdit : raison, règle, article
  undecided.csv       il manque de quoi décider : ce qu'il faut trouver
  outside.csv         hors du champ de ces règles : ce n'est pas une permission
  damaged.csv         illisible : colonne, forme, remède

  Chaque ligne est dans un fichier et un seul, dans l'ordre, vos colonnes d'abord et telles quelles, les
  nôtres (rgpd_…) à la fin. Les fichiers s'ouvrent dans Excel : point-virgule, UTF-8 avec BOM. Excel
  ôtera le zéro de votre colonne de numéros s'il l'affiche ; rgpd_numero le garde.

COLONNES
  Titres reconnus sans égard aux majuscules ni aux accents. Les autres colonnes sont gardées, et ne sont
  pas lues. Une colonne absente ou une cellule vide laisse le fait inconnu : jamais un oui, jamais un non.
  Une cellule de relation vide ne vaut « aucun » que si « fichier consulté » dit oui (ou -searched).
  Les jours et les heures sont ceux de Paris. Un jour sans heure vaut son début pour un consentement ou
  une demande de rappel, sa fin pour une opposition.

`

// help writes the manual. The columns come from the table that reads them.
func help(out io.Writer) {
	var b strings.Builder
	b.WriteString(usage)
	for _, c := range columns {
		says := wrap(c.says, 72)
		fmt.Fprintf(&b, "  %s %s\n", pad(c.name, 25), says[0])
		for _, more := range says[1:] {
			fmt.Fprintf(&b, "  %s %s\n", pad("", 25), more)
		}
		if len(c.titles) > 0 {
			for i, also := range wrap("ou : "+strings.Join(c.titles, ", "), 72) {
				if i > 0 {
					also = "     " + also
				}
				fmt.Fprintf(&b, "  %s %s\n", pad("", 25), also)
			}
		}
	}
	b.WriteString("\nCODES DE SORTIE\n  0 tout est écrit ; 2 rien ne l'est, et la raison est dite\n")
	_, _ = french.WriteString(out, b.String())
}
