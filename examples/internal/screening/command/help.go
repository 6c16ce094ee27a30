package command

import (
	"fmt"
	"io"
	"strings"

	"github.com/rgpd-go/rgpd/examples/internal/screening/facts"
	"github.com/rgpd-go/rgpd/examples/internal/screening/results"
	"github.com/rgpd-go/rgpd/examples/internal/screening/say"
	"github.com/rgpd-go/rgpd/internal/french"
)

const usage = `screen crible un fichier de prospection : qui peut être appelé, quand, pourquoi pas, et d'après quel
texte. Rien ne quitte la machine.

  go run ./examples/screen
      un échantillon de personnes inventées, au lundi 23 novembre 2026, 11 h à Paris

  go run ./examples/screen -print-campaign > campagne.json
      un modèle de campagne, à adapter

  go run ./examples/screen -in prospects.csv -out lundi -save-campaign campagne.json
      votre fichier, tel quel : ce qui manque pour décider est demandé, dans l'ordre de ce que
      chaque réponse décide, avec son effet ; la campagne est gardée pour la prochaine fois

  go run ./examples/screen -in prospects.csv -campaign campagne.json -at "2026-11-30 10:00" \
      -out lundi
      votre fichier ; ajouter, si vous en tenez une, la liste de ceux qui se sont opposés :
      -stops repoussoir.csv -stops-as-of "2026-11-30 08:00"

  go run ./examples/screen -check lundi
      vérifier que les fichiers d'un criblage sont encore ce que dit son certificat

OPTIONS
  -in FICHIER         le fichier à cribler, de toute taille, tel qu'Excel l'écrit : point-virgule,
                      virgule, tabulation ou barre ; la première ligne porte les titres, ou
                      l'une des dix suivantes sous le nom d'un export ;
                      ou un classeur, .xlsx ou .ods, lu comme on le voit, colonnes masquées
                      comprises ; une ligne masquée, barrée ou en rouge est mise de côté, et comptée : chaque
                      sorte a sa colonne, « lignes masquées », « lignes barrées », « lignes en rouge »,
                      à côté des « notes des cellules », et -column "lignes masquées=" rend celles-là
                      aux autres
  -sheet FEUILLE      la feuille à lire d'un classeur qui en a plusieurs ; à répéter, aussi pour
                      -stops et -consents
  -encoding NOM       l'encodage de -in s'il est mal reconnu : utf-8, windows-1252, utf-16,
                      macintosh, cp850
  -preset NOM         l'outil qui a écrit -in, si ses titres ne suffisent pas à le reconnaître : hubspot,
                      salesforce, odoo, dolibarr, pipedrive, zoho, brevo, sellsy, outlook, google,
                      meta, vicidial, pagesjaunes, sirene ; none pour n'en supposer aucun. Il dit ce
                      que sont les colonnes et les mots de l'outil ; -column prime
  -out DOSSIER        où écrire les résultats (out/screen) ; ceux d'avant sont remplacés
  -at INSTANT         l'instant du contact : "2026-11-30 10:00" à l'heure de Paris, ou
                      2026-11-30T10:00:00+01:00 (maintenant, pour un fichier à vous)
  -campaign FICHIER   les faits de la campagne, en JSON ; sans lui, ils sont inconnus
  -fact "FAIT=VALEUR" un fait de la campagne sans fichier, par ses noms dans le JSON :
                      "sector=other" ; à répéter
  -ask QUAND          demander ce qui changerait le résultat : auto (par défaut : question par
                      question si quelqu'un est au terminal, sinon en texte, avec l'option exacte
                      de chaque réponse), always (sur l'entrée), never. Une réponse est une
                      affirmation : elle ne prend pas le pas sur ce que dit une ligne
  -lang LANGUE        celle de ce qui s'affiche et des fichiers : fr (par défaut), en ; les titres restent
  -preview            compter les lignes et les motifs, demander, et n'écrire aucun résultat (-save-campaign
                      écrit sa campagne)
  -save-campaign FICHIER
                      écrire les faits de la campagne, réponses comprises, pour -campaign ; un
                      fichier qui existe n'est jamais remplacé : l'effacer, ou choisir un autre nom
  -print-campaign     écrire le modèle de campagne sur la sortie
  -channel CANAL      live-call (par défaut), automated-call, sms, email
  -searched           vos fichiers ont été consultés pour toutes les lignes : voir « fichier
                      consulté » ; comme -leave-aside, seul, ou suivi de =oui ou =non
  -law-only           la loi seule, sans les précautions de l'article source

  -stops FICHIER      une liste repoussoir, où chaque numéro est cherché ; à répéter pour plusieurs
                      listes ; celle de la bibliothèque, avec sa clé, ou un CSV en clair : qui y est
                      s'est opposé, le jour que dit « opposition le », sauf si « stop » dit aucun,
                      et n'est appelé sous aucun autre de ses numéros : ceux de sa ligne, et de
                      proche en proche ceux de son identifiant ou de son adresse e-mail,
                      que la liste ou le fichier criblé en disent ; si elle a un numéro qui ne se
                      lit pas, elle ne libère personne ; une liste d'identifiants ou d'adresses
                      e-mail, sans numéro, refuse les lignes qui les ont ; elle ne libère que celles
                      qui en ont, et personne si elle n'en trouve aucun
  -stops-key FICHIER  la clé des listes de la bibliothèque, en hexadécimal
  -stops-as-of INSTANT
                      d'un CSV en clair, et obligatoire : jusqu'à quand les oppositions y sont
  -stops-max-age DURÉE
                      l'âge, à l'instant du contact, jusqu'auquel une liste libère qui n'y est pas
                      (24h) ; plus vieille, elle ne fait plus que refuser
  -consents FICHIER   les consentements par numéro, en CSV, sous les titres « téléphone » et
                      « consentement … » : ils remplacent ceux du fichier criblé, et un numéro qui
                      n'y est pas n'a pas consenti ; un retrait ou une opposition compte,
                      dans l'un comme dans l'autre ; s'il en a un dont le numéro ne se lit pas,
                      rien n'est criblé

  -results FICHIER    comment des appels ont fini : un export de VICIdial, ou un CSV avec un numéro, un
                      instant et un résultat ; à répéter. Chaque appel est une tentative ; un refus,
                      une opposition valent pour tous les numéros de la personne ; un faux numéro met de
                      côté chaque ligne qui a ce numéro. Rien n'y rend appelable qui ne l'était pas
  -print-results      écrire un exemple de résultats sur la sortie, à compléter : numéro, date et résultat
  -result "MOT=SENS"  ce que dit un mot que le programme ne connaît pas : tentative, refus, opposition,
                      faux numéro ; sans quoi rien n'est criblé, car il peut dire un refus ; à répéter

  -column "TITRE=COLONNE"
                      lire un titre que le programme ne connaît pas ; "TITRE=" pour ne pas le
                      lire ; vaut aussi pour -stops et -consents, mais "FICHIER:TITRE=" est exigé,
                      avec le nom du fichier, pour ne pas lire un titre que plusieurs ont, et pour
                      une colonne de -results ; à répéter
                      une option dont la valeur est encore … ne dit rien
  -columns            ne rien cribler : dire de toutes les colonnes du fichier comment elles sont
                      lues, ce qui s'y trouve, et lesquelles sont à dire ; -json : pour un logiciel
  -leave-aside        laisser ensemble les colonnes inexpliquées qui ne parlent ni de refus, ni
                      d'accord, ni de statut, ni de numéro, ni de pays, ni de date, et n'ont ni oui
                      ni non ; un refus y est cherché tout de même ; elles sont nommées au
                      résumé, au rapport et au certificat
  -set "COLONNE=VALEUR"
                      ce que disent les cellules vides d'une colonne, ou la colonne absente ; pour
                      un consentement, dans les lignes qui en parlent ; à répéter

  -harmless "MOT,MOT" des mots que le programme ne connaît pas, et qui dans les notes de ce fichier ne
                      disent aucun refus ; un mot qui peut en dire un n'y est pas admis ; plusieurs
                      ensemble, "RDV pris", sont une note entière, ou un résultat d'appel ; à répéter

  -codes              des fichiers plus courts de deux cinquièmes, pour un logiciel : sans rgpd_raison,
                      rgpd_article, rgpd_en_clair ni rgpd_a_trouver ; certificate.json dit alors
                      ce que vaut chaque nom de règle
  -for FORME          écrire aussi les appelables pour un composeur, un numéro par ligne : vicidial,
                      hubspot, plain ; à répéter. Chacun avec la ligne du fichier, les créneaux du
                      jour, l'instant jusqu'auquel la réponse vaut, la sorte de numéro à montrer, la
                      règle et les devoirs ; il est en attente, et n'est pas une tentative. Le
                      premier numéro de la personne, et chaque numéro une fois
  -all                tous les motifs dans le résumé
  -color QUAND        auto (par défaut ; NO_COLOR est respecté), always, never
  -cores N            cœurs employés (0 : tous) ; les fichiers sont les mêmes
  -check DOSSIER      ne rien cribler : vérifier un certificat ; sans clé, un accident se voit
  -key FICHIER        votre clé secrète, en hexadécimal, 16 octets au moins, à garder ailleurs que
                      les résultats : elle scelle le certificat ; avec elle, -check trouve toute
                      modification des fichiers, du rapport ou du certificat, et tout fichier de trop
  -cpuprofile FICHIER où passe le temps du processeur, pour go tool pprof

RÉSULTATS D'APPELS  pour -results : une ligne par appel, sous ces titres (-print-results l'écrit)
RESULTS
HUIT FICHIERS
  callable.csv        permis : les créneaux du jour à l'heure de la personne, les devoirs
  later.csv           permis, mais pas à cet instant : quand appeler
  refused.csv         interdit : raison, règle, article
  undecided.csv       il manque de quoi décider : ce qu'il faut trouver
  outside.csv         hors du champ de ces règles : ce n'est pas une permission
  damaged.csv         illisible, en double, ou un refus s'y lit ou peut s'y lire : colonne, forme, remède
  report.html         le rapport, à lire et à imprimer : motifs, textes, devoirs, empreintes
  certificate.json    de quoi refaire le criblage et le comparer : entrées, règles, empreintes

  Chaque ligne est dans un CSV et un seul, dans l'ordre, vos colonnes d'abord et telles quelles,
  les nôtres (rgpd_…) à la fin. Les CSV s'ouvrent dans Excel : point-virgule, UTF-8 avec BOM. Excel
  ôtera le zéro de votre colonne de numéros s'il l'affiche ; rgpd_numero le garde.

  rgpd_article donne la première source de la règle, report.html les donne toutes. rgpd_devoirs
  nomme un ensemble de devoirs, comme d-1d1ae6c1 : report.html l'écrit en entier, certificate.json
  par ses règles. rgpd_en_trop, dans damaged.csv, garde ce qui dépasse les titres.

  Les six CSV contiennent des données personnelles ; le rapport n'a que des numéros masqués et des
  numéros de ligne ; le certificat n'a rien des personnes appelées. Les huit ne sont lisibles que de
  leur propriétaire.

COLONNES
  Titres reconnus sans égard aux majuscules ni aux accents ; un autre titre se donne par -column.
  Les autres colonnes sont gardées. Le programme y cherche les mots d'un refus ou d'une
  protection (un âge, une naissance de mineur en sont), et les numéros, qu'il demande aux listes
  repoussoir. Une ligne qui a de ces mots va
  dans damaged.csv. Y va aussi celle dont une remarque a un mot que le programme ne connaît pas, ou nie
  ce qu'il ne comprend pas : la lire, dire par -harmless que ses mots ne disent aucun refus, ou ne pas
  lire la colonne par -column "TITRE=". Une colonne que ni son titre ni ses valeurs n'expliquent arrête tout, si elle
  n'est pas vide, la même à chaque ligne (d'un fichier assez long, et ni oui, ni jour, ni mot d'un statut) ou un code
  propre à chacune : dire ce qu'elle dit par
  -column "TITRE=stop", ou par -column "TITRE=note" que les refus qui s'y lisent comptent, ou par
  -column "TITRE=" qu'elle ne dit aucun refus : ce qui aurait mis une ligne de côté est alors compté.
  Une colonne absente ou une cellule vide laisse le fait inconnu, jamais un oui, jamais un non, si
  -set ne le dit pas. Une cellule de relation vide ne vaut « aucun » que si « fichier consulté »
  dit oui (ou -searched). Les jours et les heures sont ceux de Paris. Un jour sans heure vaut son
  début pour un consentement ou une demande de rappel, sa fin pour une opposition.
  Quatre colonnes de numéros au plus.

`

// help writes the manual. The columns come from the table that reads them, what the program is called from itself.
func (p Program) help(out io.Writer) {
	var b strings.Builder
	b.WriteString(p.About)
	b.WriteString(usage)
	for c := range facts.Columns {
		says := say.Wrap(c.Says, 72)
		fmt.Fprintf(&b, "  %s %s\n", say.Pad(c.Name, 25), says[0])
		for _, more := range says[1:] {
			fmt.Fprintf(&b, "  %s %s\n", say.Pad("", 25), more)
		}
		if len(c.Titles) > 0 {
			or := "ou : "
			for _, also := range say.Wrap(strings.Join(c.Titles, ", "), 67) {
				fmt.Fprintf(&b, "  %s %s%s\n", say.Pad("", 25), or, also)
				or = "     "
			}
		}
	}
	b.WriteString("\nCODES DE SORTIE\n  0 tout est écrit, ou conforme au certificat (-check)\n  2 arrêté : rien " +
		"n'est écrit du criblage, ou la campagne de -save-campaign ne l'est pas ; ou un fichier\n    manque ou fut " +
		"modifié (-check) ; la raison est dite\n")
	example := "  " + strings.ReplaceAll(strings.TrimSpace(results.Example), "\r\n", "\n  ") + "\n\n"
	called := strings.NewReplacer("RESULTS\n", example, "screen crible", p.Name+" crible", "go run ./examples/screen",
		p.Call)
	_, _ = io.WriteString(out, french.Typeset(called.Replace(b.String())))
}
