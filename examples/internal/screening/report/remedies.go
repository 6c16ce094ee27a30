package report

import (
	"strings"

	"github.com/rgpd-go/rgpd/examples/internal/screening/say"
)

// InEnglish is a text of a file in English: what is wrong with a row, in which column, of what shape, and what to do.
// What is not known stays as it is.
func InEnglish(fr string) string {
	if en := DamageInEnglish(fr); en != "" {
		return en
	}
	return say.English(fr, remedies)
}

// FormInEnglish is how a file is written, in English: "point-virgule, UTF-8", a sheet of a workbook.
func FormInEnglish(fr string) string {
	if en := InEnglish(fr); en != fr {
		return en
	}
	separator, encoding, _ := strings.Cut(fr, ", ")
	return strings.TrimSuffix(InEnglish(separator)+", "+InEnglish(encoding), ", ")
}

// remedies are what damaged.csv says besides what is wrong, in French and in English, as patterns: see [say.English].
var remedies = [][2]string{
	{"y chercher le nom de la ligne % : si c'est la même personne, l'ôter d'ici ; sinon y écrire de qui la note " +
		"parle par un numéro ou un identifiant, et pas par un nom",
		"look there for the name of row %: if it is the same person, take it out of here; else write there of whom " +
			"the note speaks by a number or an id, and not by a name"},
	{"y chercher ceux de la ligne % : si c'est la même personne, l'ôter d'ici ; sinon ne pas y lire la colonne, par " +
		"-column \"FICHIER:TITRE=\"",
		"look there for those of row %: if it is the same person, take them out here; else leave the column there " +
			"unread, by -column \"FILE:TITLE=\""},
	{"corriger celle qui se trompe, ou n'en lire qu'une, par -column",
		"mend the one that is wrong, or read but one of them, by -column"},
	{"écrire ici l'identifiant ou l'adresse, ou les numéros dans la liste",
		"write the id or the address here, or the numbers in the list"},
	{"% ; si la colonne ne dit de refus nulle part, ne pas la lire",
		"%; if the column says no refusal anywhere, leave it unread"},
	{"%, par -column \"%=\"", "%, by -column \"%=\""},
	{"colonne % « % »", "column % “%”"},
	{"colonne %", "column %"},
	{"ligne", "row"},
	{"% cellules au lieu de %", "% cells instead of %"},
	{"% au lieu de %", "% instead of %"},
	{"point-virgule", "semicolon"},
	{"virgule", "comma"},
	{"tabulation", "tab"},
	{"barre verticale", "vertical bar"},
	{"UTF-8 avec BOM", "UTF-8 with a mark"},
	{"fichier de %", "file of %"},
	{"échantillon intégré", "built-in sample"},
	{"classeur Excel, feuille « % »", "Excel workbook, sheet “%”"},
	{"classeur LibreOffice, feuille « % »", "LibreOffice workbook, sheet “%”"},
	{"la lire : si elle dit un refus, l'écrire dans une colonne stop ; si ses mots n'en disent aucun, les nommer par " +
		"-harmless \"MOT,MOT\"",
		"read it: if it says a refusal, write it in a column stop; if its words say none, name them by -harmless " +
			"\"WORD,WORD\""},
	{"la lire : si elle dit un refus, l'écrire dans une colonne stop ; sinon, l'écrire autrement",
		"read it: if it says a refusal, write it in a column stop; else write it otherwise"},
	{"lui donner un titre", "give it a title"},
	{"la nommer stop si elle vaut pour celui-ci",
		"name it stop if it counts for this one"},
	{"la nommer accord, où non est un refus",
		"name it accord, where no is a refusal"},
	{"la nommer stop s'il dit un refus",
		"name it stop if it says a refusal"},
	{"voir dans le tableur si elle dit un refus : l'écrire alors dans une colonne stop ; si aucune de ces lignes " +
		"n'en dit un",
		"see in the spreadsheet whether it says a refusal: write it in a column stop then; if none of these rows " +
			"says one"},
	{"l'ôter de la cellule si elle ne dit rien, ou l'écrire dans une colonne stop si c'est un refus",
		"take it out of the cell if it says nothing, or write it in a column stop if it is a refusal"},
	{"noter ces heures là où l'appel se prépare, ôter ces mots, et n'appeler qu'aux autres",
		"note these hours where the call is prepared, take these words out, and call at others alone"},
	{"la nommer stop si oui y est un refus, accord si c'est non, ou autrement si le programme la lit",
		"name it stop if yes is a refusal there, accord if no is, or otherwise if the program reads it"},
	{"l'écrire dans une colonne stop ou opposition le, ici et dans la ligne de chaque autre personne qui y est " +
		"nommée ; ne l'ôter que si ce n'est le refus de personne",
		"write it in a column stop or opposition le, here and in the row of each other person whom it names; take it " +
			"out only if it is nobody's refusal"},
	{"écrire ici son numéro ; ne pas retirer la ligne, qui dit un refus, avant de l'avoir écrit dans une colonne " +
		"stop de chaque autre ligne de cette personne : la retirer la libère",
		"write their number here; do not take the row out, which says a refusal, before it is written in a column " +
			"stop of each other row of that person: to take it out frees them"},
	{"ne pas appeler un mineur ; si l'âge ou la naissance est faux, le corriger",
		"call no minor; if the age or the birth is wrong, correct it"},
	{"l'effacer si elle ne dit rien, ou l'écrire dans une colonne stop",
		"take it out if it says nothing, or write it in a column stop"},
	{"écrire un nombre ; pour ne pas lire la colonne", "write a number; to leave the column unread"},
	{"écrire 2026-11-23 18:30:00 ; pour ne pas lire la colonne",
		"write 2026-11-23 18:30:00; to leave the column unread"},
	{"écrire le numéro avec + et son indicatif ; pour ne pas lire la colonne",
		"write the number with + and its code; to leave the column unread"},
	{"la lire à la ligne % de % : si elle dit un refus, y écrire opposition pour résultat ; si ses mots n'en disent " +
		"aucun, les nommer par -harmless \"MOT,MOT\"",
		"read it on row % of %: if it says a refusal, write opposition as its result; if its words say none, name " +
			"them by -harmless \"WORD,WORD\""},
	{"corriger la ligne %, qui est dans damaged.csv ; ne l'ôter que si elle ne dit le refus de personne",
		"correct row %, which is in damaged.csv; take it out only if it says nobody's refusal"},
	{"recoller la ligne % à celle-ci si elle en est la suite, ou lui écrire son numéro si des cellules étaient " +
		"fusionnées ; si c'est une légende, écrire d'abord son refus dans une colonne stop des lignes de la marque ; " +
		"ne l'ôter qu'ensuite, ou si elle ne dit le refus de personne",
		"join row % to this one if it goes on there, or write its number if cells were merged; if it is a legend, " +
			"first write its refusal in a column stop of the rows of the mark; take it out only then, or if it says " +
			"nobody's refusal"},
	{"voir la ligne % : si c'est la même personne, l'ôter d'ici ; si l'identifiant n'est pas d'une personne, ne pas " +
		"lire sa colonne par -column",
		"see row %: if it is the same person, take them out here; if the id is not of a person, leave its column " +
			"unread by -column"},
	{"voir la ligne % : écrire d'abord ce qu'elle dit dans une colonne stop de chaque ligne en dessous ; ne l'ôter " +
		"qu'ensuite, ou si elle ne dit aucun refus",
		"see row %: first write what it says in a column stop of each row below; take it out only then, or if it " +
			"says no refusal"},
	{"voir la ligne % : écrire d'abord ce refus dans une colonne stop de chaque ligne de la marque ; n'ôter la " +
		"légende qu'ensuite, ou si elle ne dit aucun refus",
		"see row %: first write that refusal in a column stop of each row of the mark; take the legend out only " +
			"then, or if it says no refusal"},
	{"voir la ligne % : si c'est la même personne, l'ôter d'ici ; sinon écrire ce qui les distingue dans les " +
		"colonnes du nom",
		"see row %: if it is the same person, take them out here; else write what tells them apart in the columns " +
			"of the name"},
	{"voir la ligne % : si c'est la même personne, l'ôter d'ici ; sinon y écrire de qui elle parle par un numéro ou " +
		"un identifiant, et pas par un nom",
		"see row %: if it is the same person, take them out here; else write there of whom it speaks by a number or " +
			"an id, and not by a name"},
	{"écrire en chiffres le numéro de la ligne %, qui est dans damaged.csv",
		"write the number of row %, which is in damaged.csv, in digits"},
	{"écrire les jours du fichier dans un seul ordre, 2026-11-23 ou 23/11/2026 : ceux de la ligne % ont le mois " +
		"d'abord",
		"write the days of the file in one order, 2026-11-23 or 23/11/2026: those of row % have the month first"},
	{"voir la ligne % : si c'est la même personne, l'ôter d'ici ; sinon, ou si l'adresse n'est à personne, l'effacer",
		"see row %: if it is the same person, take them out here; else, or if the address is nobody's, delete it"},
	{"corriger celui qui se trompe, ou dire le lieu dans une colonne « territoire »",
		"correct the one that is wrong, or say the place in a column “territoire”"},
	{"cinq chiffres, de 01000 à 98890 ; pour un autre pays, le dire dans une colonne « pays »",
		"five digits, from 01000 to 98890; another country is said in a column “pays”"},
	{"écrire France, un territoire français, un pays en toutes lettres ou en deux lettres, ou « étranger »",
		"write France, a French territory, a country in full or in two letters, or “étranger”"},
	{"écrire le jour, le début et la fin, heure de Paris : 23/11/2026 20:00-20:30",
		"write the day, the beginning and the end, by the clock of Paris: 23/11/2026 20:00-20:30"},
	{"donner les dates, séparées par | : 03/11/2026|12/11/2026 18:30 ; ou 0, 1, 2, 3",
		"give the dates, separated by |: 03/11/2026|12/11/2026 18:30; or 0, 1, 2, 3"},
	{"fermer les guillemets, ou les doubler à l'intérieur d'une cellule",
		"close the quotes, or double them within a cell"},
	{"la supprimer", "delete it"},
	{"mettre entre guillemets la cellule qui contient un séparateur",
		"put the cell that has a separator between quotes"},
	{"donner le numéro d'une personne : celui-ci est d'un automate, d'une plateforme ou d'un objet",
		"give the number of a person: this one is of a machine, of a platform or of an object"},
	{"écrire le numéro ; ou retirer la ligne, si ni elle ni un intertitre au-dessus d'elle ne dit un refus",
		"write the number; or take the row out, if neither it nor a heading above it says a refusal"},
	{"recoller la ligne si elle est coupée ; sinon lui donner autant de séparateurs qu'à la ligne de titres",
		"join the row if it is cut; else give it as many separators as the row of titles has"},
	{"donner le sien ; ou retirer la ligne, si ni elle ni un intertitre au-dessus d'elle ne dit un refus",
		"give theirs; or take the row out, if neither it nor a heading above it says a refusal"},
	{"rien : il n'est appelé qu'une fois", "nothing: it is called once"},
	{"écrire % ; renommer la colonne si elle dit autre chose", "write %; rename the column if it says something else"},
	{"%, ou une date", "%, or a date"},
	{"oui ou non", "oui (yes) or non (no)"},
	{"% ; laisser vide ce qui n'a pas été jugé", "%; leave empty what was not judged"},
	{"% ; plusieurs séparés par |", "%; several separated by |"},
	{"écrire le jour en entier, 23/11/2026 ou 2026-11-23, suivi s'il le faut de l'heure de Paris",
		"write the day in full, 23/11/2026 or 2026-11-23, followed by the hour of Paris if need be"},
	{"le tableur a écrit son nombre de jours : mettre la colonne au format Date avant d'exporter",
		"the spreadsheet wrote its number of days: give the column the format Date before exporting"},
	{"un numéro par cellule ; ajouter une colonne pour le second", "one number a cell; add a column for the second"},
	{"le tableur a perdu des chiffres : reprendre le numéro à sa source, et mettre la colonne au format Texte avant " +
		"d'exporter",
		"the spreadsheet lost digits: take the number again from its source, and give the column the format Text " +
			"before exporting"},
	{"n'écrire que des chiffres, avec + devant l'indicatif d'un pays",
		"write digits alone, with + before the code of a country"},
	{"donner le numéro d'abonné : dix chiffres en France", "give the number of the subscriber: ten digits in France"},
	{"dix chiffres en France ; ailleurs, + puis l'indicatif du pays",
		"ten digits in France; elsewhere + and the code of the country"},
}
