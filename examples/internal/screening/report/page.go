package report

import "strings"

// pageInEnglish is the page in English, of whose text every piece stands below.
func pageInEnglish(fr string) string {
	var pairs []string
	for _, p := range pageTexts {
		pairs = append(pairs, p[0], p[1])
	}
	return strings.NewReplacer(pairs...).Replace(fr)
}

// pageTexts are the pieces of the page in French and in English. Of two that begin at one place, the longer stands
// first.
var pageTexts = [][2]string{
	{"<html lang=\"fr\">", "<html lang=\"en\">"},
	{"<title>Criblage : {{", "<title>Screening: {{"},
	{"Criblage d'une campagne de prospection", "Screening of a prospecting campaign"},
	{"Les faits de la campagne sont inconnus : presque rien ne peut être décidé sans eux.",
		"The facts of the campaign are unknown: next to nothing can be decided without them."},
	{"Le droit fut lu pour la dernière fois le {{.Read}}, avant l'instant demandé : il a pu changer.",
		"The law was last read on {{.Read}}, before the instant that is asked: it may have changed."},
	{"{{.Name}} : {{.Count}}", "{{.Name}}: {{.Count}}"},
	{">Lignes</th>", ">Rows</th>"},
	{">nombre</th>", ">number</th>"},
	{">part</th>", ">share</th>"},
	{">ce que cela veut dire</th>", ">what it means</th>"},
	{">fichier</th>", ">file</th>"},
	{". Dans <a href=\"{{.File}}\">", ". In <a href=\"{{.File}}\">"},
	{"À dire de la campagne, une fois pour tout le fichier :", "To be said of the campaign, once for the whole file:"},
	{"{{if .Code}} ; par{{else}}Par{{end}} exemple{{range", "{{if .Code}}; for{{else}}For{{end}} example{{range"},
	{"<h2>Devoirs</h2>", "<h2>Duties</h2>"},
	{"Ce que doit faire qui appelle. La colonne rgpd_devoirs donne, pour chaque ligne permise, le nom des siens.",
		"What whoever calls has to do. The column rgpd_devoirs gives, for each row that is permitted, the name of " +
			"its own."},
	{"Affirmé pour tout le fichier", "Stated for the whole file"},
	{"Ce que ce criblage tient de qui l'a demandé, et non des lignes. Rien ne l'a vérifié. Une ligne qui dit autre " +
		"chose est crue.",
		"What this screening has from whoever asked for it, and not from the rows. Nothing checked it. A row that " +
			"says otherwise is believed."},
	{"<summary>Colonnes lues</summary>", "<summary>Columns that were read</summary>"},
	{"</code> comme {{.Value}}", "</code> as {{.Value}}"},
	{"<h2>Preuves</h2>", "<h2>Proofs</h2>"},
	{">rôle</th>", ">role</th>"},
	{">fichier et SHA-256</th>", ">file and SHA-256</th>"},
	{">lignes</th>", ">rows</th>"},
	{">octets</th>", ">bytes</th>"},
	{"Les recalculer : <code>sha256sum FICHIER</code> sous Linux, <code>shasum -a 256 FICHIER</code> sous macOS, " +
		"<code>Get-FileHash FICHIER</code> sous Windows. Les mêmes entrées, le même instant et les mêmes règles " +
		"redonnent les mêmes fichiers. Une empreinte prouve qu'un fichier n'a pas changé, non le jour où il fut fait " +
		": horodater ce rapport s'il doit servir de preuve.",
		"To compute them again: <code>sha256sum FILE</code> on Linux, <code>shasum -a 256 FILE</code> on macOS, " +
			"<code>Get-FileHash FILE</code> on Windows. The same inputs, the same instant and the same rules give " +
			"the same files again. A digest proves that a file did not change, not the day on which it was made: " +
			"have this report time-stamped if it is to be evidence."},
	{"Ce que ce rapport ne décide pas", "What this report does not decide"},
	{"Il vaut pour son instant. Une personne peut s'opposer une minute plus tard : décider de nouveau avant de " +
		"composer.",
		"It holds for its instant. A person may object a minute later: decide again before dialling."},
	{"Une ligne est décidée d'après ce que disent ses cellules et la campagne. Le rapport ne vérifie pas que c'est " +
		"vrai : ni qu'un consentement fut donné, ni que vos fichiers furent bien consultés.",
		"A row is decided by what its cells and the campaign say. The report does not check that it is true: neither " +
			"that a consent was given, nor that your records were searched."},
	{"Les lignes à compléter, abîmées ou hors champ ne sont pas permises. Hors champ veut dire qu'une autre loi " +
		"répond, non que tout est possible.",
		"Rows to complete, damaged or out of scope are not permitted. Out of scope means that another law answers, " +
			"not that all is possible."},
	{"Permis ne veut pas dire sans devoirs : dire qui appelle et pour qui, d'où vient le numéro, comment s'opposer. " +
		"Chaque ligne permise nomme <a href=\"#devoirs\">les siens</a>.",
		"Permitted does not mean without duties: say who calls and for whom, where the number comes from, how to " +
			"object. Each row that is permitted names <a href=\"#devoirs\">its own</a>."},
	{"Aucune tentative n'est enregistrée ici : l'appelant tient le compte des siennes.",
		"No attempt is recorded here: the caller keeps count of their own."},
	{"Ce n'est pas un avis juridique. Le droit fut lu pour la dernière fois le {{.Read}}.",
		"It is no legal advice. The law was last read on {{.Read}}."},
	{"Les numéros de cette page sont masqués. Les six fichiers contiennent les vôtres : ils se gardent comme tout " +
		"fichier de personnes.",
		"The numbers of this page are masked. The six files hold yours: they are to be kept as any file of people."},
}
