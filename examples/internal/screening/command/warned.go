package command

// warned are what a run warns of, in French and in English, as [mistakes] are. Those that say the most stand first.
var warned = [][2]string{
	{"les faits de la campagne sont inconnus, presque rien ne peut être décidé ; les donner par -campaign (modèle : " +
		"-print-campaign)",
		"the facts of the campaign are unknown, next to nothing can be decided; give them by -campaign (a model: " +
			"-print-campaign)"},
	{"titres lus à la ligne % ; ce qui est au-dessus n'est pas lu : voir dans le fichier s'il dit un refus",
		"titles read on row %; what stands above them is not read: see in the file whether it says a refusal"},
	{"en double : % dont le numéro est appelable à une ligne d'avant ; dans damaged.csv, un numéro n'étant appelé " +
		"qu'une fois",
		"twice: % whose number is callable in a row before; in damaged.csv, since a number is called once"},
	{"% où un non se lit, et aucun numéro : si ces personnes sont ailleurs dans le fichier, elles n'y sont pas " +
		"reconnues, sauf par leur nom ; voir damaged.csv, et leur écrire leur numéro",
		"% where a no is read, and no number: if these people stand elsewhere in the file, they are not known there, " +
			"but by their names; see damaged.csv, and write their numbers"},
	{"colonne % : un oui y est un accord, et ne prouve aucun consentement ; ce qui en est gardé (quel jour, pour " +
		"qui, pour quoi, par quel canal) se donne par -consents, ou par des colonnes « consentement état », « " +
		"consentement le », « consentement pour »… (liste : -h all)",
		"column %: a yes there is an agreement, and proves no consent; what is kept of one (which day, for whom, for " +
			"what, by which channel) is given by -consents, or by columns “consent state”, “consent date”, “consent " +
			"for”… (list: -h all)"},
	{"colonne % : vide pour %, où d'autres répondent ; une cellule vide n'y est ni un oui ni un non, et ces " +
		"personnes attendent dans undecided.csv : y écrire oui ou non ; si l'on sait qu'aucune n'a refusé : -set %",
		"column %: empty in %, where others answer; an empty cell there is neither a yes nor a no, and these people " +
			"wait in undecided.csv: write yes or no there; if it is known that none of them refused: -set %"},
	{"colonne %, qui n'est pas lue : %, et ces personnes sont appelables si rien d'autre ne l'empêche ; celles que " +
		"ces lignes liaient ailleurs (un numéro, un nom, un intertitre, une légende) le sont aussi, et ne sont pas " +
		"comptées ; pour que ces refus comptent : %",
		"column %, which is not read: %, and these people are callable if nothing else forbids it; so are those whom " +
			"these rows bound elsewhere (a number, a name, a heading, a legend), who are not counted; to have these " +
			"refusals count: %"},
	{"1 cellule aurait mis sa ligne de côté", "1 cell would have set its row aside"},
	{"% cellules auraient mis leur ligne de côté", "% cells would have set their rows aside"},
	{"des lignes sont mises de côté dans damaged.csv, où un refus peut se lire ; dire pour chacune de ces colonnes " +
		"ce qu'elle est (note : les refus qui s'y lisent comptent ; stop : oui y est un refus ; accord : non en est " +
		"un), ou qu'elle ne dit aucun refus, et celles qui en disent un deviendraient appelables ; sans rien dire, " +
		"ces lignes restent de côté :",
		"rows are set aside in damaged.csv, where a refusal may be read; say of each of these columns what it is " +
			"(note: refusals that are read there count; stop: yes is a refusal; accord: no is one), or that it " +
			"tells of no refusal, and those that say one would become callable; if nothing is said, these rows stay " +
			"aside:"},
	{"colonne % : % de côté, où une cellule dit l'âge d'un mineur, ou peut-être un refus ; un mineur n'est pas à " +
		"appeler : ne rien en ôter, et ne corriger que ce qui est faux",
		"column %: % set aside, where a cell says the age of a minor, or maybe a refusal; a minor is not to be " +
			"called: take nothing out of it, and mend only what is wrong"},
	{"colonne % : % de côté, où une cellule dit peut-être un refus ; la lire dans damaged.csv, en ôter ce qui n'en " +
		"est " +
		"pas un, et écrire dans une colonne stop ce qui en est un ; si la colonne n'en dit aucun nulle part : %",
		"column %: % set aside, where a cell may say a refusal; read it in damaged.csv, take out of it what is none, " +
			"and write what is one in a column stop; if the column says none anywhere: %"},
	{"colonne % : % de côté, où une cellule dit peut-être un refus ; la lire dans damaged.csv, en ôter ce qui n'en " +
		"est pas un, et écrire dans une colonne stop ce qui en est un",
		"column %: % set aside, where a cell may say a refusal; read it in damaged.csv, take out of it what is none, " +
			"and write what is one in a column stop"},
	{"la liste % : la colonne % n'y est pas lue ; un numéro, un identifiant ou un nom qui n'est que là n'y refuse " +
		"personne",
		"list %: column % is not read there; a number, an id or a name that stands there alone refuses nobody by it"},
	{"colonne %, qui n'est pas lue, liait des lignes : celles d'une personne dont une autre ligne dit non n'y sont " +
		"plus reconnues, et ne sont pas comptées ; si c'est le cas : l'écrire dans une colonne stop de chacune, ou " +
		"lire la colonne",
		"column %, which is not read, tied rows: those of somebody of whom another row says no are known by it no " +
			"more, and are not counted; if there are some: write it in a column stop of each, or read the column"},
	{"    % : -column % ou -column % ou -column % ou -column %",
		"    %: -column % or -column % or -column % or -column %"},
	{"    % : -column % ou -column % ou -column %", "    %: -column % or -column % or -column %"},
	{"    % : -column % ou -column %", "    %: -column % or -column %"},
	{"    % : -column %", "    %: -column %"},
	{"résultats %, colonne % : par -column, elle ne dit aucun refus ; cellules qui y ressemblent, et dont les " +
		"personnes restent appelables : %",
		"results %, column %: by -column, it tells of no refusal; cells that are like one, and whose people stay " +
			"callable: %"},
	{"résultats %, colonne % : % avec une note que le programme ne comprend pas en entier, et qui peut dire un " +
		"refus : les personnes sont mises de côté ; mots inconnus dans le plus de lignes : % ; lire ces notes, et " +
		"nommer les mots qui ne disent aucun refus : -harmless %",
		"results %, column %: % with a note that this program does not understand whole, and that may say a refusal: " +
			"these people are set aside; unknown words in the most rows: %; read these notes, and name the words " +
			"that say no refusal: -harmless %"},
	{"résultats %, colonne % : % avec une note que le programme ne comprend pas en entier, et qui peut dire un " +
		"refus : les personnes sont mises de côté ; lire ces notes, et nommer les mots qui ne disent aucun refus : " +
		"-harmless %",
		"results %, column %: % with a note that this program does not understand whole, and that may say a refusal: " +
			"these people are set aside; read these notes, and name the words that say no refusal: -harmless %"},
	{"colonne % : % de côté, pour une note que le programme ne comprend pas en entier ; mots inconnus dans le " +
		"plus de lignes : % ; s'ils ne disent aucun refus : -harmless % ; lire ces notes dans damaged.csv, ou, si " +
		"la colonne ne dit de refus nulle part, ne pas la lire : -column %",
		"column %: % set aside, for a note that this program does not understand whole; unknown words in the most " +
			"rows: %; if they say no refusal: -harmless %; read these notes in damaged.csv, or, if the column " +
			"says no refusal anywhere, leave it unread: -column %"},
	{"colonne % : % de côté, pour une note que le programme ne comprend pas en entier ; lire ces notes dans " +
		"damaged.csv, et nommer les mots qui ne disent aucun refus : -harmless % ; ou, si la colonne ne dit de refus " +
		"nulle part, ne pas la lire : -column %",
		"column %: % set aside, for a note that this program does not understand whole; read these notes in " +
			"damaged.csv, and name the words that say no refusal: -harmless %; or, if the column says no refusal " +
			"anywhere, leave it unread: -column %"},
	{"colonne % : % de côté, pour une note que le programme ne comprend pas en entier ; lire ces notes dans " +
		"damaged.csv, ou, si la colonne ne dit de refus nulle part, ne pas la lire : -column %",
		"column %: % set aside, for a note that this program does not understand whole; read these notes in " +
			"damaged.csv, or, if the column says no refusal " +
			"anywhere, leave it unread: -column %"},
	{"colonne %, lue « % » : % ; ce que dirait chacune reste inconnu, et -set n'y répond pas (mots compris : -h " +
		"all) ; " +
		"si elle parle d'autre chose, ne pas la lire : %",
		"column %, read as “%”: %; what each would say stays unknown, and -set does not answer it (words: -h " +
			"all); if " +
			"it speaks of something else, leave it unread: %"},
	{"% : personne à composer", "%: nobody to dial"},
	{"1 cellule non comprise", "1 cell not understood"},
	{"% cellules non comprises", "% cells not understood"},
	{"% : % à composer, en attente de résultat et sans tentative comptée ; chacune jusqu'à l'instant qui y est dit % " +
		"d'un numéro que ce format ne prend pas",
		"%: % to dial, waiting for their results and counted as no attempt; each up to the instant that is said " +
			"there %, of a number that this form does not take"},
	{"% : % à composer, en attente de résultat et sans tentative comptée ; chacune jusqu'à l'instant qui y est dit ; " +
		"% dont le numéro y est déjà",
		"%: % to dial, waiting for their results and counted as no attempt; each up to the instant that is said " +
			"there; % whose number is there already"},
	{"% : % à composer, en attente de résultat et sans tentative comptée ; chacune jusqu'à l'instant qui y est dit",
		"%: % to dial, waiting for their results and counted as no attempt; each up to the instant that is said there"},
	{"-stops, -consents ou -results nomment % par leur identifiant, leur adresse e-mail, ou leur nom à une adresse " +
		"postale, sous un autre numéro ou sans : mises de côté ; si une colonne n'y est pas de la personne, ne pas " +
		"l'y lire, par -column \"FICHIER:TITRE=\"",
		"-stops, -consents or -results name % by their ids, e-mail addresses, or names at a postal address, under " +
			"another number or without one: set aside; if a column there is not of the person, leave it unread, by " +
			"-column \"FILE:TITLE=\""},
	{"% : des notes qui disent non y nomment quelqu'un (à la ligne %) ; de ce nom, % de côté",
		"%: notes that say no name somebody there (row %); of that name, % set aside"},
	{"ligne % : % ; % en dessous, %, à ne pas appeler tant que ce n'est pas écrit dans une colonne : mis de côté",
		"row %: %; % below, %, not to be called as long as it is not written in a column: set aside"},
	{"ligne % : % ; % en dessous, %, sans numéro, adresse ni identifiant : ces personnes ne sont reconnues à aucune " +
		"autre ligne ; écrire leur numéro, ou les ôter du fichier partout où elles sont",
		"row %: %; % below, %, without a number, an address or an id: these people are known in no other row; write " +
			"their numbers, or take them out of the file wherever they are"},
	{"ligne % : % ; % en dessous, %, sans numéro, adresse ni identifiant : % de ce nom, mises de côté ; un nom de " +
		"famille seul vaut pour tous ceux qui le portent",
		"row %: %; % below, %, without a number, an address or an id: % of that name, set aside; a last name alone " +
			"is that of all who have it"},
	{"ligne % : une légende dit un refus : % de son signe, mises de côté ; l'écrire dans une colonne stop de ces " +
		"lignes, ou ôter la légende si elle n'en dit rien",
		"row %: a legend says a refusal: % with its sign, set aside; write it in a column of stops of those rows, or " +
			"take the legend out if it says nothing of them"},
	{"ligne % : une légende dit un refus, et aucune ligne ne porte son signe : voir s'il y est écrit autrement",
		"row %: a legend says a refusal, and no row has its sign: see whether it is written otherwise there"},
	{"un intertitre qui dit un refus, ou la suite d'une remarque (la recoller alors à la ligne du dessus)",
		"a heading that says a refusal, or the rest of a remark (then join it to the row above)"},
	{"un intertitre qui dit un refus", "a heading that says a refusal"},
	{"une autre ligne de titres que la première", "another row of titles than the first"},
	{"jusqu'à la fin du fichier", "down to the end of the file"},
	{"jusqu'à la ligne %", "down to row %"},
	{"la liste % date d'après l'instant demandé : elle refuse qui y est, et ne libère personne",
		"list % is of after the instant that is asked: it refuses who is in it, and clears nobody"},
	{"la liste % a %, plus que % (-stops-max-age) : elle refuse qui y est, et ne libère personne ; donner une liste " +
		"plus récente, avec son -stops-as-of, ou dire par -stops-max-age l'âge que vous admettez",
		"list % is of % ago, more than % (-stops-max-age): it refuses who is in it, and clears nobody; give a newer " +
			"list, with its -stops-as-of, or say by -stops-max-age which age you admit"},
	{"la liste % est celle d'un autre professionnel : elle ne libère personne",
		"list % is that of another professional: it clears nobody"},
	{"la liste % a % dont le numéro ne se lit pas (%) : elle refuse qui y est, et ne libère personne tant que ce " +
		"n'est pas corrigé ou ôté",
		"list % has % whose number cannot be read (%): it refuses who is in it, and clears nobody until that is " +
			"mended or taken out"},
	{"la liste % a % sans numéro, avec un identifiant ou une adresse, dont une sorte n'a trouvé personne dans " +
		"le fichier : est-ce le même identifiant ? Elle refuse qui y est, et ne libère personne ; y écrire les " +
		"numéros, ou l'identifiant que le fichier a",
		"list % has % without a number, named by an id or an address, of which one kind found nobody in the " +
			"file: is it the same id? It refuses who is in it, and clears nobody; write the numbers there, or the " +
			"id that the file has"},
	{"la liste % a % sans numéro, avec un identifiant ou une adresse : elle ne libère aucune ligne du " +
		"fichier qui n'en a pas",
		"list % has % without a number, named by an id or an address: it clears no row of the file that has none"},
	{"à la ligne %", "row %"},
	{"aux lignes %", "rows %"},
	{"le fichier % a % dont le numéro ne se lit pas : leurs consentements ne comptent pas",
		"file % has % whose number cannot be read: their consents do not count"},
	{ended + " ; " + lost + " ; " + uncalled, endedEN + "; " + lostEN + "; " + uncalledEN},
	{ended + " ; " + lost, endedEN + "; " + lostEN},
	{ended + " ; " + uncalled, endedEN + "; " + uncalledEN},
	{ended, endedEN},

	{"lignes barrées dans le tableur, mises de côté : %", "rows with a line through them, set aside: %"},
	{"une ligne masquée ou filtrée dans le tableur est mise de côté ; l'afficher si rien n'y est caché pour un " +
		"refus, ou l'ôter",
		"a row that is hidden or filtered away in the spreadsheet is set aside; show it if nothing is hidden there " +
			"for a refusal, or take it out"},
	{"lignes masquées ou filtrées dans le tableur, mises de côté : % ; les afficher si rien n'y est caché pour un " +
		"refus, ou les ôter",
		"hidden or filtered rows, set aside: %; show them if nothing is hidden there for a refusal, or take them out"},
	{"lignes en rouge, mises de côté : % ; ce que le rouge veut dire ne se lit pas : l'écrire dans une colonne, ou, " +
		"s'il ne dit aucun refus, -column %",
		"rows in red, set aside: %; what the red means cannot be read: write it in a column, or, if it says no " +
			"refusal, -column %"},
	{"lignes qu'une mise en forme conditionnelle % peut-être, mises de côté : % ; écrire dans une colonne ce qu'elle " +
		"veut dire, et la supprimer, ou -column %",
		"rows that a format under a condition % maybe, set aside: %; write in a column what it means, and take it " +
			"off, or -column %"},
	{"barre, ou marque d'un refus,", "strikes, or marks with a refusal,"}, {"met en rouge", "reddens"},
	{"zones de texte et dessins, qui ne sont pas lus : % ; y chercher un refus, et l'écrire dans une colonne",
		"boxes of text and drawings, which are not read: %; look for a refusal there, and write it in a column"},
	{"la feuille masquée « % » n'est pas lue : si elle dit qui ne plus appeler, la donner par -stops",
		"the hidden sheet “%” is not read: if it says whom to call no more, give it by -stops"},
	{"la feuille « % » n'est pas lue", "the sheet “%” is not read"},

	{"vouliez-vous dire % ?", "did you mean %?"},
	{"écrire le titre comme il y est (tous : -columns, sans cette option)",
		"write the title as it stands there (all: -columns, without this option)"},
}

// pieces are what both tell of, and are tried last.
var pieces = [][2]string{
	{"« % » ou « % » ou « % »", "“%” or “%” or “%”"},
	{"« % » ou « % »", "“%” or “%”"},
	{"« % »", "“%”"},
	{"0 ligne", "0 rows"}, {"% lignes", "% rows"}, {"% ligne", "% row"},
	{"% jours", "% days"}, {"% heures", "% hours"}, {"% heure", "% hour"}, {"moins d'une heure", "less than an hour"},
	{"% « % »", "% “%”"},
}

// What files of results told, and what of them is counted to nobody.
const (
	ended = "résultats d'appels repris : % ; refus : % ; oppositions : % ; faux numéros : % ; chaque appel compte " +
		"pour une tentative"
	endedEN = "results of calls taken in: %; refusals: %; objections: %; wrong numbers: %; each call counts as an " +
		"attempt"
	lost   = "% sans numéro lisible, qui ne disent pas de refus, ne sont comptées à personne"
	lostEN = "% without a number that can be read, which say no refusal, are counted to nobody"

	uncalled   = "sans appel, et qui ne comptent pas : %"
	uncalledEN = "without a call, which do not count: %"
)
