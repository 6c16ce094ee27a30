package facts

// doubtsOf are what is said of a row that another one makes doubtful, by what ties them, and what is to be done; %d is
// the line of the other, and %f the file of it where that is no row of the campaign.
var doubtsOf = [...]struct{ What, Remedy string }{
	ByNumber: {What: "une autre ligne de ce numéro dit peut-être non",
		Remedy: "corriger la ligne %d, qui est dans damaged.csv ; ne l'ôter que si elle ne dit le refus de " +
			"personne"},
	ByPlace: {What: "une ligne voisine, sans numéro, dit peut-être non de celle-ci",
		Remedy: "recoller la ligne %d à celle-ci si elle en est la suite, ou lui écrire son numéro si des cellules " +
			"étaient fusionnées ; si c'est une légende, écrire d'abord son refus dans une colonne stop des lignes " +
			"de la marque ; ne l'ôter qu'ensuite, ou si elle ne dit le refus de personne"},
	ByRecord: {What: "une autre ligne de cet identifiant dit non, ou peut-être",
		Remedy: "voir la ligne %d : si c'est la même personne, l'ôter d'ici ; si l'identifiant n'est pas d'une " +
			"personne, ne pas lire sa colonne par -column"},
	ByFile: {What: "un fichier de -stops, -consents ou -results dit non de cette personne, par un identifiant ou une " +
		"adresse",
		Remedy: "y chercher ceux de la ligne %d : si c'est la même personne, l'ôter d'ici ; sinon ne pas y lire " +
			"la colonne, par -column \"FICHIER:TITRE=\""},
	ByNoName: {What: "la liste de -stops désigne des personnes par un identifiant ou une adresse, que cette ligne " +
		"n'a pas",
		Remedy: "écrire ici l'identifiant ou l'adresse, ou les numéros dans la liste"},
	ByHome: {What: "une autre ligne de ce nom, à cette adresse postale, dit non ou peut-être",
		Remedy: "voir la ligne %d : si c'est la même personne, l'ôter d'ici ; sinon écrire ce qui les distingue " +
			"dans les colonnes du nom"},
	ByName: {What: "une autre ligne, qui dit non ou peut-être, nomme cette personne",
		Remedy: "voir la ligne %d : si c'est la même personne, l'ôter d'ici ; sinon y écrire de qui elle parle " +
			"par un numéro ou un identifiant, et pas par un nom"},
	ByNote: {What: "une note de -stops, -consents ou -results, qui dit non, nomme cette personne",
		Remedy: "y chercher le nom de la ligne %d : si c'est la même personne, l'ôter d'ici ; sinon y écrire de qui " +
			"la note parle par un numéro ou un identifiant, et pas par un nom"},
	ByLegend: {What: "un signe de cette ligne, ou d'une autre de cette personne, dit un refus par une légende",
		Remedy: "voir la ligne %d : écrire d'abord ce refus dans une colonne stop de chaque ligne de la marque ; " +
			"n'ôter la légende qu'ensuite, ou si elle ne dit aucun refus"},
	ByHeading: {What: "un intertitre au-dessus de cette ligne, ou d'une autre de cette personne, dit peut-être non",
		Remedy: "voir la ligne %d : écrire d'abord ce qu'elle dit dans une colonne stop de chaque ligne en " +
			"dessous ; ne l'ôter qu'ensuite, ou si elle ne dit aucun refus"},
	ByDigits: {What: "une ligne dont le numéro, mal écrit, est peut-être celui-ci dit peut-être non",
		Remedy: "écrire en chiffres le numéro de la ligne %d, qui est dans damaged.csv"},
	ByOrder: {What: "un jour dont le mois est peut-être écrit d'abord",
		Remedy: "écrire les jours du fichier dans un seul ordre, 2026-11-23 ou 23/11/2026 : ceux de la ligne %d " +
			"ont le mois d'abord"},
	ByAddress: {What: "une autre ligne de cette adresse dit non, ou peut-être",
		Remedy: "voir la ligne %d : si c'est la même personne, l'ôter d'ici ; sinon, ou si l'adresse n'est à " +
			"personne, l'effacer"},
	ByCall: {What: "une note d'un appel, dans -results, que le programme ne comprend pas en entier",
		Remedy: "la lire à la ligne %d de %f : si elle dit un refus, y écrire opposition pour résultat ; si ses " +
			"mots n'en disent aucun, les nommer par -harmless \"MOT,MOT\""},
}
