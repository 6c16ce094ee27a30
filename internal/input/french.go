package input

import "strings"

// remedies are what an error says that would do, English and French; a text may follow one that ends with a space.
var remedies = [...][2]string{
	{"unknown value; want one of ", "valeur inconnue ; écrire l'une de : "},
	{"empty value; leave the field out if it is unknown, or give one of ",
		"valeur vide ; ne pas donner le champ si l'on ne sait pas, ou écrire l'une de : "},
	{"null or empty; leave the field out if it is unknown", "vide ; ne pas donner le champ si l'on ne sait pas"},
	{"unknown field; names are in lower case", "champ inconnu ; les noms sont en minuscules"},
	{"unknown field; " + unknownRemedy, "champ inconnu ; les noms des champs sont ceux du schéma"},
	{"unknown field; did you mean ", "champ inconnu ; voir celui-ci : "},
	{"the field stands twice; give it once", "le champ est donné deux fois ; ne le donner qu'une fois"},
	{isUTF16, "UTF-16, comme l'écrivent des programmes de Windows ; enregistrer le fichier en UTF-8"},
	{notText, "ce n'est pas de l'UTF-8 ; écrire le texte en UTF-8"},
	{"no JSON; write the JSON of the schema", "ce n'est pas du JSON ; écrire celui du schéma"},
	{"nothing to read; give one JSON value", "rien à lire ; donner une valeur JSON"},
	{"the JSON ends before its value does; give all of it", "le JSON s'arrête avant sa fin ; le donner en entier"},
	{"no JSON from here on; write the JSON of the schema",
		"ce n'est plus du JSON à partir d'ici ; écrire celui du schéma"},
	{"there is more after the first JSON value; give one", "il y a autre chose après le JSON ; n'en donner qu'un"},
	{"want a text", "écrire un texte"},
	{"want true or false", "écrire true ou false"},
	{"want a list", "écrire une liste"},
	{"want an object", "écrire un objet"},
	{"want a number", "écrire un nombre"},
	{"want a whole number within its range", "écrire un nombre entier, dans ses bornes"},
	{"not an instant with its offset, such as 2026-11-23T10:00:00+01:00",
		"ce n'est pas un instant avec son décalage, comme 2026-11-23T10:00:00+01:00"},
	{"not a day written year-month-day, such as 2026-08-11",
		"ce n'est pas un jour écrit année-mois-jour, comme 2026-08-11"},
	{"not what this field holds; see its documentation", "ce n'est pas ce que ce champ contient ; voir le modèle"},
	{"empty, or that of another; give each a reference of its own",
		"vide, ou celle d'une autre fiche ; donner à chacune la sienne"},
	{"want the titles ", "il faut les titres "},
	{"not UTF-8; save it as CSV in UTF-8", "ce n'est pas de l'UTF-8 ; enregistrer en CSV, en UTF-8"},
	{"too many entries; split the register: at most ", "trop de fiches ; partager le registre : au plus "},
	{"too many entries; split the list: at most ", "trop d'éléments ; partager la liste : au plus "},
	{"too many bytes; split the register: at most ", "trop d'octets ; partager le registre : au plus "},
	{"too many objects, or too deep; split the register",
		"trop d'objets, ou trop imbriqués ; partager le registre"},
	{"larger than a register may be; split it", "trop grand pour un registre ; le partager"},
	{"too many rows; split the register", "trop de lignes ; partager le registre"},
	{"want rgpd-register/1", "il faut rgpd-register/1"},
}

// French is a remedy in French; empty: nobody wrote it, and its English is none for a reader of French.
func French(remedy string) string {
	for _, r := range remedies {
		if remedy == r[0] {
			return r[1]
		}
	}
	for _, r := range remedies {
		if rest, is := strings.CutPrefix(remedy, r[0]); is && strings.HasSuffix(r[0], " ") {
			return r[1] + strings.TrimSuffix(rest, "?")
		}
	}
	return ""
}

// FrenchPlace is a path in French: the rows of a table have their own word.
func FrenchPlace(path string) string {
	if rest, is := strings.CutPrefix(path, "row "); is {
		return "ligne " + rest
	}
	return path
}
