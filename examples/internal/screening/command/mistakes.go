package command

// mistakes are the errors of all rooms in French and in English; % is what an error tells of a file or an option. Those
// that say the most stand first, and are tried first.
var mistakes = [][2]string{
	{"-harmless % : ce mot peut dire un refus, ou en être un abrégé que le programme ne connaît pas ; lire dans " +
		"damaged.csv les notes où il est : écrire autrement ce qui n'en est pas un, et dans une colonne stop ce qui " +
		"en est un ; ou, si la colonne ne dit de refus nulle part, ne pas la lire, par -column \"TITRE=\"",
		"-harmless %: this word may say a refusal, or be one in short that this program does not know; read the " +
			"notes with it in damaged.csv: write what is none in other words, and what is one in a column stop; or, " +
			"if the column says no refusal anywhere, leave it unread, by -column \"TITLE=\""},
	{"-harmless % : seul dans une note, ce mot peut dire « ainsi, et pas par téléphone » ; lire ces notes dans " +
		"damaged.csv, y écrire ce qu'il en est (« devis envoyé par mail »), ou le refus dans une colonne stop ; ou, " +
		"si la colonne ne dit de refus nulle part, ne pas la lire, par -column \"TITRE=\"",
		"-harmless %: alone in a note, this word may say “so, and not by telephone”; read these notes in " +
			"damaged.csv, write there what is meant (“quote sent by mail”), or the refusal in a column stop; or, if " +
			"the column says no refusal anywhere, leave it unread, by -column \"TITLE=\""},
	{"-harmless % : écrire des mots, sans chiffre, séparés par des virgules : terrasse,velux ; le résultat d'un " +
		"appel " +
		"qui en a se dit par -result",
		"-harmless %: write words, without figures, with commas between: terrasse,velux; the result of a call that " +
			"has " +
			"some is said by -result"},
	{"la clé manque : chaque ouvrier la lit dans le fichier que nomme RGPD_KEY_FILE, en hexadécimal, le même " +
		"partout ; en faire une : openssl rand -hex 32",
		"the key is missing: each worker reads it from the file that RGPD_KEY_FILE names, in hexadecimal, the same " +
			"everywhere; to make one: openssl rand -hex 32"},
	{"les colonnes du plan ne sont pas celles de ses titres : un ouvrier a une autre version du programme",
		"the columns of the plan are not those of its titles: a worker has another version of the program"},
	{"ce qui vient d'un autre ouvrier ne s'ouvre pas : leurs clés ne sont pas les mêmes (RGPD_KEY_FILE)",
		"what comes from another worker cannot be opened: their keys are not the same (RGPD_KEY_FILE)"},
	{"% lignes lues et % écrites, dans % fichiers au lieu de % : rien n'est gardé",
		"% rows read and % written, in % files instead of %: nothing is kept"},
	{"ce qui est tenu d'une personne n'est pas arrivé : rien n'est décidé sans",
		"what is held of somebody did not arrive: nothing is decided without it"},
	{"les lignes d'un morceau ne se lisent pas : il est coupé, ou n'en est pas un",
		"the rows of a chunk cannot be read: it is cut short, or is none"},
	{"-chunk % : de 1 à 16777216 octets de lignes décidées ensemble",
		"-chunk %: from 1 to 16777216 bytes of rows that are decided together"},
	{"-shards % : de 1 à 10000 parties de chaque fichier", "-shards %: from 1 to 10000 parts of each file"},
	{"ce qui est tenu d'une personne ne se lit pas : %", "what is held of somebody cannot be read: %"},
	{"morceau % : ses lignes ne sont pas arrivées", "chunk %: its rows did not arrive"},
	{"deux faits de % sous un seul pseudonyme", "two facts of % under one pseudonym"},
	{"morceau % : il est arrivé deux fois", "chunk %: it arrived twice"},
	{"le fichier % est écrit deux fois", "the file % is written twice"},
	{"-column % : ce titre est celui de refus, et non de remarques ; écrire %",
		"-column %: that title is one of refusals, and not of remarks; write %"},
	{"-column : deux fichiers s'appellent % et ont cette colonne ; donner un autre nom à l'un d'eux, pour dire " +
		"dans lequel elle n'est pas à lire",
		"-column: two files are named % and have that column; give one of them another name, to say in which one " +
			"it is not to be read"},
	{"-column : plusieurs fichiers ont une colonne %, et un refus peut se lire dans chacune ; dire dans lequel elle " +
		"n'est pas à lire : %",
		"-column: several files have a column %, and a refusal may be read in each; say in which one it is not to be " +
			"read: %"},
	{"plus de % sous un intertitre qui dit un refus (%) : faire de ces lignes un fichier à part, à donner par " +
		"-stops, ou recoller à la ligne du dessus la suite d'une remarque",
		"more than % below a heading that says a refusal (%): make of these rows a file of their own, to be given by " +
			"-stops, or join what goes on of a remark to the row above"},
	{"la colonne % est d'un résultat de ce programme, où un refus peut se lire : donner à sa place le fichier " +
		"d'origine, ou ôter les colonnes rgpd_… après les avoir lues ; des appels passés se donnent par -results",
		"column % is of a result of this program, where a refusal may be read: give the file that was screened " +
			"instead, or take the columns rgpd_… out once they were read; calls that were made are given by -results"},
	{"d'après le nom du fichier, de la feuille ou l'en-tête de ses pages, c'est une liste de personnes à ne pas " +
		"appeler : la donner par -stops, avec la campagne ; si ce n'en est pas une, changer ce nom",
		"by the name of the file, of the sheet or the head of its pages, it is a list of people who are not to be " +
			"called: give it by -stops, with the campaign; if it is none, change that name"},
	{"d'après son nom, la feuille « % », qui n'est pas lue, est une liste de personnes à ne pas appeler : la " +
		"déplacer dans un classeur à part, à donner par -stops ; si ce n'en est pas une, changer ce nom",
		"by its name, the sheet “%”, which is not read, is a list of people who are not to be called: move it to a " +
			"workbook of its own, to be given by -stops; if it is none, change that name"},
	{"la feuille « % », qui n'est pas lue, dit peut-être un refus, et nomme peut-être " +
		"des personnes ou des lignes de la " +
		"feuille lue : l'écrire dans une colonne de celle-ci, pour qui il est ; si elle ne dit aucun refus de ces " +
		"personnes, l'ôter du classeur",
		"the sheet “%”, which is not read, may say a refusal, and may name people or rows of the sheet that is read: " +
			"write it in a column there, for whom it is; if it says no refusal of these people, take it out of the " +
			"workbook"},
	{"d'après un titre, une propriété, un tableau ou un nom défini du classeur, c'est une liste de personnes à ne " +
		"pas appeler : la donner par -stops, avec la campagne ; si ce n'en est pas une, changer ce titre ou ce nom " +
		"(Fichier > Informations, ou Gestionnaire de noms)",
		"by a title, a property, a table or a defined name of the workbook, it is a list of people who are not to " +
			"be called: give it by -stops, with the campaign; if it is none, change that title or name (File > Info, " +
			"or Name Manager)"},
	{"la feuille « % », qui n'est pas lue, dit peut-être un refus (des mots, une marque ou une lettre seule, " +
		"des lignes barrées ou du rouge) et a des numéros " +
		"ou des adresses de la feuille lue : % ; la déplacer dans un classeur à part, à donner par -stops ; si elle " +
		"ne dit aucun refus de ces personnes, l'ôter du classeur",
		"the sheet “%”, which is not read, may say a refusal (words, a mark or a letter alone, rows struck out or " +
			"reds) and has numbers or addresses of the sheet that is read: %; move it to a workbook of its own, to " +
			"be given by -stops; if it says no refusal of these people, take it out of the workbook"},
	{"la feuille « % », qui n'est pas lue, a des numéros ou des adresses que celle qui est lue n'a pas : % ; " +
		"l'enregistrer dans un classeur à part, et donner les deux ; si elle ne dit aucun refus, l'ôter du classeur",
		"the sheet “%”, which is not read, has numbers or addresses that the one that is read has not: %; save it as " +
			"a workbook of its own, and give both; if it says no refusal, take it out of the workbook"},
	{"un commentaire de la ligne de titres dit peut-être un refus, et n'est d'aucun titre : l'écrire dans une " +
		"colonne, pour qui il est, et ôter le commentaire",
		"a comment of the row of titles may say a refusal, and is of no title: write it in a column, for whom it is, " +
			"and take the comment out"},
	{"une zone de texte de la feuille, un graphique, un diagramme, le texte de remplacement d'un dessin ou le " +
		"journal de ce qui y fut changé dit peut-être un refus : l'écrire dans une colonne, pour qui il est, et l'ôter",
		"a text box of the sheet, a chart, a diagram, the alternative text of a drawing, or the log of what was " +
			"changed in it, may say a refusal: write it in a column, for whom it is, and take it out"},
	{"l'onglet de la feuille est en rouge : si c'est une liste de personnes à ne pas appeler, la donner par -stops, " +
		"avec la campagne ; sinon ôter cette couleur",
		"the tab of the sheet is in red: if it is a list of people who are not to be called, give it by -stops, with " +
			"the campaign; else take that colour off"},
	{"le certificat n'a pas de sceau : le criblage fut fait sans -key, ou le sceau a été ôté ; rien n'y contredit " +
		"le certificat, mais la clé ne prouve rien ; cribler avec -key pour sceller",
		"the certificate has no seal: the screening was made without -key, or the seal was taken off; nothing " +
			"there contradicts the certificate, but the key proves nothing; screen with -key to seal"},
	{"ligne % : un refus qui est peut-être celui de toutes les lignes, ou d'un groupe : donner alors ce fichier " +
		"par -stops, avec la campagne, ou l'écrire dans une colonne stop de ces lignes ; sinon ôter cette ligne, ou " +
		"la recoller à la remarque dont elle est la suite",
		"row %: a refusal that may be that of all rows, or of a group: give this file by -stops then, with the " +
			"campaign, or write it in a column of stops of those rows; else take that row out, or join it to the " +
			"remark that it goes on"},
	{"ligne % : un refus qui ne nomme personne, à côté d'une commune ou d'un code postal : l'écrire dans une colonne " +
		"stop des lignes qu'il vise, puis ôter cette ligne",
		"row %: a refusal that names nobody, beside a town or a postcode: write it in a column of stops of the rows " +
			"that it means, then take that row out"},
	{"ligne % : un refus qui parle d'autres lignes par leur place (suivants, ci-dessus, ligne 4) : l'écrire dans une " +
		"colonne stop de chacune d'elles, puis ôter ces mots",
		"row %: a refusal that speaks of other rows by their places (the next ones, above, row 4): write it in a " +
			"column of stops of each of them, then take these words out"},
	{"ligne % : des légendes disent un refus, plus qu'il ne s'en lit d'un fichier : écrire ces refus dans une " +
		"colonne stop des lignes dont elles parlent, puis ôter les légendes",
		"row %: legends say a refusal, more than are read of a file: write those refusals in a column of stops of " +
			"the rows that they are about, then take the legends out"},
	{"ligne % : une légende dit un refus, et aucune ligne ne porte son signe, sa couleur ou son trait : écrire ce " +
		"refus dans une colonne stop des lignes dont elle parle, puis ôter la légende",
		"row %: a legend says a refusal, and no row has its sign, its colour or its line: write that refusal in a " +
			"column of stops of the rows that it is about, then take the legend out"},
	{"des lignes partagent des numéros de proche en proche, sans fin qui se voie : une colonne de numéros, ou " +
		"d'identifiants, n'est pas d'une personne ; ne pas la lire par -column",
		"rows share numbers from one to the next without an end in sight: a column of numbers, or of ids, is not " +
			"of a person; leave it unread by -column"},
	{"% parmi les % de la première ligne ; la première ligne porte les titres, par exemple : téléphone;code " +
		"postal;qualité;opposition le (liste : -h all ; un autre titre : -column)",
		"% among the % of the first row; the first row holds the titles, such as phone;zip;type;opposition le " +
			"(list: -h all; another title: -column)"},
	{"deux encodages se mêlent dans le fichier : il est écrit en UTF-8, et ne l'est pas à la ligne % ; l'exporter " +
		"à nouveau, ou forcer la lecture par -encoding windows-1252",
		"two encodings are mixed in the file: it is written in UTF-8, and is not in row %; export it again, or " +
			"force its reading by -encoding windows-1252"},
	{"la feuille « % », qui n'est pas lue, peut dire qui ne plus appeler : % ; ou la déplacer dans un classeur à part",
		"the sheet “%”, which is not read, may say who is to be called no more: %; or move it to a workbook of " +
			"its own"},
	{"elle s'y répète % fois : supprimer les lignes en trop, et enregistrer",
		"it repeats % times: delete the rows that are too many, and save"},
	{"des cellules y sont fusionnées avec celles du dessous : défaire la fusion (« Fusionner et centrer »), écrire " +
		"la valeur dans chaque ligne, et enregistrer",
		"cells there are merged with those below: undo the merger, write the value in each row, and save"},
	{"ligne % : un jour dont le mois est écrit d'abord ; celui de la ligne % l'est peut-être aussi : les écrire " +
		"dans un seul ordre, 2026-11-23 ou 23/11/2026",
		"row %: a day whose month is written first; that of row % may be, too: write them in one order, " +
			"2026-11-23 or 23/11/2026"},
	{"les titres semblent être à la ligne %, et ce qui est au-dessus peut dire un refus ou être de quelqu'un : " +
		"si c'est le refus des personnes de ce fichier, le donner par -stops, avec la campagne, et n'en rien ôter ; " +
		"sinon seulement, ôter ce qui est au-dessus, et redonner le fichier",
		"the titles seem to stand on row %, and what is above them may say a refusal or be of somebody: if it is the " +
			"refusal of the people of this file, give it by -stops, with the campaign, and take nothing out of it; " +
			"only else take out what is above, and give the file again"},
	{"ce n'est pas un classeur, ou il est abîmé : l'ouvrir dans Excel, puis « Enregistrer sous », type « Classeur " +
		"Excel (.xlsx) » ou « CSV »",
		"it is no workbook, or a damaged one: open it in Excel, then “Save as”, type “Excel workbook (.xlsx)” or " +
			"“CSV”"},
	{"le classeur est abîmé, une partie ne se lit pas jusqu'au bout : le copier à nouveau, ou l'ouvrir dans un " +
		"tableur et l'enregistrer",
		"the workbook is damaged, a part cannot be read to its end: copy it again, or open it in a spreadsheet " +
			"and save it"},
	{"le fichier est donné pour de l'UTF-8, et n'en est plus à la ligne % : l'exporter à nouveau, ou dire son " +
		"encodage par -encoding",
		"the file is given as UTF-8, and is none from row % on: export it again, or say its encoding by -encoding"},
	{"c'est un classeur Excel et non un fichier CSV : dans Excel, « Enregistrer sous », type « CSV (séparateur : " +
		"point-virgule) »",
		"it is a workbook of Excel and no CSV file: in Excel, “Save as”, type “CSV”"},
	{"-stops : une liste repoussoir porte sur des numéros, et ne dit rien d'un e-mail ; donner les oppositions par " +
		"une colonne",
		"-stops: a suppression list is of numbers, and says nothing of an e-mail; give objections by a column"},
	{"des fichiers d'un autre criblage ont pu y rester, et il n'y a plus de certificat : ne pas s'en servir, " +
		"cribler à nouveau",
		"files of another screening may be left there, and there is no certificate any more: do not use them, " +
			"screen again"},
	{"-results : des appels portent sur des numéros, et ne disent rien d'un e-mail ; donner les oppositions par " +
		"une colonne",
		"-results: calls are of numbers, and say nothing of an e-mail; give objections by a column"},
	{"c'est un classeur d'un ancien format (.xls) : l'ouvrir, puis « Enregistrer sous », type « Classeur Excel " +
		"(.xlsx) »",
		"it is a workbook of an old format (.xls): open it, then “Save as”, type “Excel workbook (.xlsx)”"},
	{"deux colonnes disent « % » : la %e et la %e ; renommer celle qui ne doit pas être lue, ou ne plus la lire " +
		"par -column",
		"two columns say “%”: columns % and %; rename the one that is not to be read, or leave it unread by " +
			"-column"},
	{"ligne % : un refus ou un retrait, certain ou possible, dont le numéro ne se lit pas : le corriger, ou ôter " +
		"la ligne",
		"row %: a refusal or a withdrawal, sure or possible, whose number cannot be read: mend it, or take the " +
			"row out"},
	{"plus de % sous un intertitre qui dit un refus (ligne %) : faire de ces lignes un fichier à part, à donner " +
		"par -stops",
		"more than % below a heading that says a refusal (row %): make of these rows a file of their own, to be " +
			"given by -stops"},
	{"ligne % : un intertitre qui dit un refus : faire des lignes en dessous un fichier à part, à donner par " +
		"-stops",
		"row %: a heading that says a refusal: make of the rows below a file of their own, to be given by -stops"},
	{"une marque du classeur n'a pas de colonne où s'écrire : l'enregistrer à nouveau, ou en CSV",
		"a mark of the workbook has no column to stand in: save it again, or as CSV"},
	{"c'est un classeur binaire (.xlsb) : l'ouvrir, puis « Enregistrer sous », type « Classeur Excel (.xlsx) »",
		"it is a binary workbook (.xlsb): open it, then “Save as”, type “Excel workbook (.xlsx)”"},
	{"aucune colonne de numéro, d'adresse e-mail ni d'identifiant connu : en titrer une « téléphone », « e-mail », " +
		"ou du titre que l'identifiant a dans le fichier criblé, comme « ID client »",
		"no column of numbers, e-mail addresses or ids that are known: title one “phone”, “email”, or as the id is " +
			"titled in the file that is screened, such as “Customer ID”"},
	{"aucune colonne de numéro : titrer une colonne « téléphone », « mobile » ou « phone » (liste : -h all)",
		"no column of numbers: title one “téléphone”, “mobile” or “phone” (list: -h all)"},
	{"aucune colonne de consentement : titrer « consentement état », « consentement le »… (liste : -h all)",
		"no column of consents: title it “consentement état”, “consentement le”… (list: -h all)"},
	{"le classeur est protégé par un mot de passe : l'ouvrir, ôter le mot de passe, et l'enregistrer",
		"the workbook is protected by a password: open it, take the password off, and save it"},
	{"% n'est pas un fichier ordinaire, mais un lien, un dossier ou autre chose : rien n'est vérifié",
		"% is no ordinary file, but a link, a folder or something else: nothing is checked"},
	{"le fichier a changé pendant sa lecture : le fermer dans les autres programmes, et recommencer",
		"the file changed while it was read: close it in other programs, and begin again"},
	{"la ligne des titres ne se lit pas : ses guillemets ne se ferment pas, ou elle n'a pas de fin",
		"the row of titles cannot be read: its quotes do not close, or it has no end"},
	{"une formule n'a pas de résultat dans le fichier : l'ouvrir dans Excel ou LibreOffice, l'enregistrer, et le " +
		"donner à nouveau",
		"a formula has no result in the file: open it in Excel or LibreOffice, save it, and give it again"},
	{"le résultat d'une formule y est 0 ou vide, dans un classeur que rien n'a calculé : l'ouvrir dans Excel (ou " +
		"dans LibreOffice, et le recalculer par Ctrl+Maj+F9), l'enregistrer, et le donner à nouveau",
		"the result of a formula there is 0 or empty, in a workbook that nothing has calculated: open it in Excel " +
			"(or in LibreOffice, and recalculate it by Ctrl+Shift+F9), save it, and give it again"},
	{"le fichier est de l'UTF-16 coupé au milieu d'une lettre : le copier ou l'exporter à nouveau",
		"the file is UTF-16 that is cut within a letter: copy it or export it again"},
	{"% \"%\" : écrire le jour et l'heure de Paris, \"2026-11-30 10:00\", ou 2026-11-30T10:00:00+01:00",
		"% \"%\": write the day and the hour of Paris, \"2026-11-30 10:00\", or 2026-11-30T10:00:00+01:00"},
	{"% : la colonne % y a un numéro, une adresse ou une date ; lui donner une ligne de titres",
		"%: column % there has a number, an address or a date; give it a row of titles"},
	{"écrire le jour et l'heure de Paris, \"2026-11-30 10:00\", ou 2026-11-30T10:00:00+01:00",
		"write the day and the hour of Paris, \"2026-11-30 10:00\", or 2026-11-30T10:00:00+01:00"},
	{"plus de % colonnes de numéros : la %e en est une de trop ; ne plus la lire par -column",
		"more than % columns of numbers: column % is one too many; leave it unread by -column"},
	{"un autre criblage y écrit : attendre qu'il finisse, ou choisir un autre dossier -out",
		"another screening writes there: wait until it ends, or choose another folder -out"},
	{"le fichier semble écrit en UTF-16, et ne le dit pas : le dire par -encoding utf-16",
		"the file seems to be written in UTF-16, and does not say so: say it by -encoding utf-16"},
	{"-column % : écrire \"titre du fichier=colonne\", ou \"titre=\" pour ne pas la lire",
		"-column %: write \"title of the file=column\", or \"title=\" to leave it unread"},
	{"aucune colonne de résultats : la titrer « résultat » (ou status, disposition)",
		"no column of results: title it “résultat” (or status, disposition)"},
	{"ligne % : un refus dont le numéro ne se lit pas ; le corriger ou ôter la ligne",
		"row %: a refusal whose number cannot be read; mend it, or take the row out"},
	{"-fact % : la campagne de -campaign le dit autrement ; corriger l'un des deux",
		"-fact %: the campaign of -campaign says otherwise; mend one of the two"},
	{"le classeur est trop grand : l'enregistrer en CSV, qui n'a pas de limite",
		"the workbook is too large: save it as CSV, which has no limit"},
	{"-fact % : ce n'est pas un fait de la campagne ; écrire un de ceux-ci : %",
		"-fact %: this is no fact of the campaign; write one of these: %"},
	{"le fichier n'est pas de l'UTF-16 : ôter -encoding, ou en dire un autre",
		"the file is no UTF-16: leave -encoding out, or say another"},
	{"% n'est pas un fichier ordinaire : l'enregistrer d'abord sur le disque",
		"% is no ordinary file: save it on the disk first"},
	{"ce n'est pas un fichier de lignes, exporter la campagne au format CSV",
		"it is no file of rows: export the campaign as CSV"},
	{"les fichiers sont plus grands que ce disque ou ce compte ne le permet",
		"the files are larger than this disk or this account allows"},
	{"-column % : ce titre demande un accord, où non est un refus ; écrire %",
		"-column %: this title asks for an agreement, where no is a refusal; write %"},
	{"-result % : ce mot peut dire un refus, et n'est pas qu'une tentative",
		"-result %: this word may say a refusal, and is not only an attempt"},
	{"le fichier fut modifié après avoir été écrit : le copier à nouveau",
		"the file was changed after it was written: copy it again"},
	{"le fichier n'est pas du texte : exporter la campagne au format CSV",
		"the file is no text: export the campaign as CSV"},
	{"-json : la forme du tableau des colonnes, à demander par -columns",
		"-json: the form of the table of columns, to be asked for by -columns"},
	{"dire par -stops-as-of jusqu'à quel instant les oppositions y sont",
		"say by -stops-as-of up to which instant objections stand in it"},
	{"-preset : outil inconnu ; écrire %, ou % pour n'en supposer aucun",
		"-preset: unknown tool; write %, or % to suppose none"},
	{"-column : seul un fichier de résultats a une colonne % ; écrire son nom devant : %",
		"-column: only a file of results has a column %; write its name in front: %"},
	{"deux colonnes de résultats : la %e et la %e ; n'en laisser qu'une",
		"two columns of results: columns % and %; leave one of them"},
	{"% serait écrasé par le résultat : choisir un autre dossier -out",
		"% would be overwritten by the result: choose another folder -out"},
	{"-for : un composeur prend des numéros, et un e-mail n'en a pas",
		"-for: a dialler takes numbers, and an e-mail has none"},
	{"-result % : écrire le mot lui-même, tel qu'il est à cette ligne du fichier",
		"-result %: write the word itself, as it stands on that row of the file"},
	{"-result % : ce mot dit un refus, et ne peut être que plus grave",
		"-result %: this word says a refusal, and can only be graver"},
	{"le fichier n'a que sa ligne de titres : aucune ligne à cribler",
		"the file has its row of titles alone: no row to screen"},
	{"-column : % n'est pas une colonne de ce programme (liste : -h all)",
		"-column: % is no column of this program (list: -h all)"},
	{"-encoding % : utf-8, windows-1252, utf-16, macintosh ou cp850",
		"-encoding %: utf-8, windows-1252, utf-16, macintosh or cp850"},
	{"% a plusieurs feuilles : « % » ; dire laquelle lire par -sheet",
		"% has several sheets: “%”; say by -sheet which one to read"},
	{"% existe déjà et ne sera pas remplacé : l'effacer s'il ne sert plus, ou garder celle-ci sous un autre nom, par " +
		"-save-campaign %",
		"% is there already and is not replaced: delete it if it is of no more use, or keep this one under another " +
			"name, by -save-campaign %"},
	{"-set % : un numéro n'est pas le même pour toutes les lignes", "-set %: a number is not the same for all rows"},
	{"-set : % n'est pas une colonne de ce programme (liste : -h all)",
		"-set: % is no column of this program (list: -h all)"},
	{"pas de certificat, le criblage n'est pas allé à son terme",
		"no certificate: the screening did not come to its end"},
	{"-result : dire par -results de quel fichier sont ces mots",
		"-result: say by -results of which file these words are"},
	{"elle fut faite avec une autre clé que celle de -stops-key",
		"it was made with another key than that of -stops-key"},
	{"ligne % : guillemets dépareillés ; elle peut dire un refus",
		"row %: its quotes do not match; it may say a refusal"},
	{"des chiffres hexadécimaux sont attendus, deux par octet", "digits in hexadecimal are expected, two a byte"},
	{"le fichier n'a pas été lu en entier avant d'être criblé", "the file was not read whole before it was screened"},
	{"ligne % : elle est incomplète ; elle peut dire un refus", "row %: it is incomplete; it may say a refusal"},
	{"elle est d'une version plus récente que ce programme", "it is of a newer version than this program"},
	{"-fact % : écrire \"fait=valeur\", comme \"sector=other\"",
		"-fact %: write \"fact=value\", such as \"sector=other\""},
	{"-fact % : ce fait est donné deux fois, et autrement", "-fact %: this fact is given twice, and otherwise"},
	{"-preset % : le fichier n'a aucun titre de cet outil", "-preset %: the file has no title of this tool"},
	{"elle est pseudonyme : donner sa clé par -stops-key", "it is pseudonymous: give its key by -stops-key"},
	{"le fichier % n'est pas à ce programme : le déplacer", "the file % is not of this program: move it"},
	{"argument de trop : % ; le fichier se donne par -in", "one argument too many: %; the file is given by -in"},
	{"rien n'est criblé tant que % colonnes sont à dire", "nothing is screened as long as % columns are to be told"},
	{"rien n'est criblé tant que 1 colonne est à dire", "nothing is screened as long as 1 column is to be told"},
	{"la première ligne n'est pas une ligne de titres", "the first row is no row of titles"},
	{"-cores % : un nombre de cœurs, ou 0 pour tous", "-cores %: a number of cores, or 0 for all"},
	{"le fichier est coupé : le copier à nouveau", "the file is cut short: copy it again"},
	{"% n'est pas le certificat de six fichiers", "% is not the certificate of six files"},
	{"-column : aucun fichier n'a de titre % ; %", "-column: no file has the title %; %"},
	{"le classeur n'a rien dans ses feuilles", "nothing stands in the sheets of the workbook"},
	{"% n'est plus ce que son certificat dit", "% is no longer what its certificate says"},
	{"-stops-max-age % : une durée comme 24h", "-stops-max-age %: a duration such as 24h"},
	{"% n'est pas un certificat de criblage", "% is no certificate of a screening"},
	{"% nomme un fichier d'un autre dossier", "% names a file of another folder"},
	{"rien n'est criblé tant que % à dire", "nothing is screened until this is told: %"},
	{"% ne se lit pas : c'est un dossier", "% cannot be read: it is a folder"},
	{"ce n'est pas une liste repoussoir", "it is no suppression list"},
	{"-result % : écrire \"MOT=…\", avec %", "-result %: write \"WORD=…\", with %"},
	{"-color % : auto, always ou never", "-color %: auto, always or never"},
	{"-set % : écrire \"colonne=valeur\"", "-set %: write \"column=value\""},
	{"trop courte, 16 octets au moins", "too short: 16 bytes at least"},
	{"-fact % : mot inconnu ; écrire %", "-fact %: unknown word; write %"},
	{"aucun titre de colonne reconnu", "no title of a column is known"},
	{"un seul objet JSON est attendu", "one JSON object is expected, and no more"},
	{"-ask % : auto, always ou never", "-ask %: auto, always or never"},
	{"-set % : date illisible ; %", "-set %: a date that cannot be read; %"},
	{"-set % : mot inconnu ; écrire %", "-set %: unknown word; write (in French) %"},
	{"la ligne % dépasse % Mio : %", "row % is longer than % MiB: %"},
	{"ligne % de la feuille : %", "row % of the sheet: %"},
	{"ce fichier n'existe pas", "there is no such file"},
	{"% ; rien n'a été écrit", "%; nothing was written"},
	{"liste repoussoir % : %", "suppression list %: %"},
	{"option mal écrite : %", "an option that is not written right: %"},
	{"il ne se lit pas : %", "it cannot be read: %"},
	{"criblage interrompu", "the screening was stopped"},
	{"le disque est plein", "the disk is full"},
	{"le fichier est vide", "the file is empty"},
	{"option inconnue : %", "unknown option: %"},
	{"consentements % : %", "consents %: %"},
	{"-save-campaign : %", "-save-campaign: %"},
	{"% ne se lit pas : %", "% cannot be read: %"},
	{"-lang % : fr ou en", "-lang %: fr or en"},
	{"écriture refusée", "it may not be written to"},
	{"lecture refusée", "it may not be read"},
	{"% est un dossier", "% is a folder"},
	{"-for % : écrire %", "-for %: write %"},
	{"-cpuprofile : %", "-cpuprofile: %"},
	{"ligne % : une note qui n'est pas comprise en entier, et qui peut dire un refus, dont le numéro ne se lit pas ; " +
		"le corriger, ôter la ligne, ou nommer par -harmless les mots de la note",
		"row %: a note that is not understood whole, and that may say a refusal, whose number cannot be read; " +
			"correct it, take the row out, or name the words of the note by -harmless"},
	{"ligne %, % : % ; %", "row %, %: %; %"},
	{"% serait écrasé", "% would be overwritten"},
	{"résultats % : %", "results %: %"},
	{"% (aide : -h)", "% (help: -h)"},
	{"campagne % : %", "campaign %: %"},
	{"-channel % : %", "-channel %: %"},
	{"dossier % : %", "folder %: %"},
	{"-set % : % ; %", "-set %: the value is not read; in French: %; %"},
	{"écrire le jour en entier, 23/11/2026 ou 2026-11-23, suivi s'il le faut de l'heure de Paris",
		"write the day in full, 23/11/2026 or 2026-11-23, followed by the hour of Paris if need be"},
	{"%, ou une date", "%, or a date"},
	{"oui ou non", "yes or no"},
	{"clé % : %", "key %: %"},
	{"liste % : %", "list %: %"},
	{"% : %", "%: %"},
}
