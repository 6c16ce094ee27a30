package sheet

// SeenInEnglish are the notes of how a sheet looks, which are made in French, with their English, as patterns: see say.
func SeenInEnglish() [][2]string { return seenInEnglish }

var seenInEnglish = [][2]string{
	{"commentaires de cellules lus comme un texte de leur ligne : % (colonne « % »)",
		"comments of cells read as a text of their row: % (column “%”)"},
	{"commentaires de cellules qui ne sont pas lus : %", "comments of cells that are not read: %"},
	{"% dans le tableur, lues comme les autres : %", "% in the spreadsheet, read as the others: %"},
	{"lignes barrées", "rows with a line through them"},
	{"lignes masquées ou filtrées", "hidden or filtered rows"},
	{"lignes en rouge", "rows in red"},
	{"la ligne de titres a un commentaire, qui n'est pas lu : voir s'il dit un refus",
		"the row of titles has a comment, which is not read: see whether it says a refusal"},
	{"des commentaires de cellules, qui ne sont pas de cette feuille, ne sont pas lus",
		"comments of cells that are not of this sheet are not read"},
	{"commentaires de la ligne de titres, qui ne sont pas lus : % ; voir s'ils disent un refus",
		"comments of the row of titles, which are not read: %; see whether they say a refusal"},
	{"colonnes en rouge à toutes les lignes, ce qui est pris pour une présentation : % ; si c'est un refus, l'écrire " +
		"dans une colonne avant d'appeler",
		"columns in red in every row, which is taken for a layout: %; if it is a refusal, write it in a column " +
			"before you call"},
	{"messages de saisie, de plus de trois lignes, qui ne sont pas lus : % ; voir s'ils disent un refus",
		"messages of input, of more than three rows, which are not read: %; see whether they say a refusal"},
	{"mises en forme par nuances ou par icônes, qui ne sont pas lues : % ; si l'une dit un refus, l'écrire dans une " +
		"colonne avant d'appeler",
		"formats of shades or icons, which are not read: %; if one says a refusal, write it in a column before you " +
			"call"},
	{"mises en forme conditionnelles d'une autre couleur que le rouge, qui ne sont pas lues : % ; si l'une dit un " +
		"refus, l'écrire dans une colonne avant d'appeler",
		"formats under a condition in another colour than red, which are not read: %; if one says a refusal, write " +
			"it in a column before you call"},
	{"feuilles de graphiques, de macros ou de dialogue, qui ne sont pas lues : %",
		"sheets of charts, macros or dialogues, which are not read: %"},
	{"lignes en couleur : % sur %, ou plus ; ce qu'une couleur veut dire ne se lit pas : si c'est un refus, l'écrire " +
		"dans une colonne avant d'appeler",
		"rows in colour: % of %, or more; what a colour means cannot be read: if it is a refusal, write it in a " +
			"column before you call"},
	{"la colonne masquée % est lue comme les autres", "the hidden column % is read as the others"},
	{"les colonnes masquées % sont lues comme les autres", "the hidden columns % are read as the others"},
	{"des cellules fusionnées sur plusieurs colonnes comptent dans la première",
		"cells that are merged over several columns count in the first"},
	{"la feuille lue est masquée dans le tableur", "the sheet that is read is hidden in the spreadsheet"},
}
