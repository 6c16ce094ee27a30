// The page of the register: a file, who must be told, what each entry says and lacks, files to take away.
import {page, state, t, says, spoken, count, h, fill, tell, ask, drop, large, card, error, lazily, hour, head, labelled} from "./kit.js";

let shown = {phase: "empty", version: 0}, problem = null, sending = false, looks = 0;
const main = document.getElementById("main");

const words = {
	intro: ["Déposez votre registre. Le programme le lit comme un relecteur : ce qui manque est en rouge, avec ce qu'il faut écrire et le texte qui le demande.",
		"Drop your register. The program reads it as a reviewer does: what lacks is in red, with what to write and the text that asks for it."],
	drop: ["Déposer ou choisir un registre", "Drop or choose a register"],
	kinds: ["Classeur (.ods, .xlsx) au format de la CNIL, tableau (.csv) ou .json", "Workbook (.ods, .xlsx) in the CNIL's layout, table (.csv) or .json"],
	file: ["Le fichier", "The file"],
	other: ["Un autre registre", "Another register"],
	blank: ["Un classeur vierge à remplir (.ods)", "A blank workbook to fill in (.ods)"],
	reading: ["Lecture du registre…", "Reading the register…"],
	failed: ["Ce registre n'est pas lu : {0} fautes à corriger", "This register is not read: {0} faults to mend", "Ce registre n'est pas lu : {0} faute à corriger", "This register is not read: {0} fault to mend"],
	failedLead: ["Rien n'en est repris tant qu'une faute reste : corriger dans le fichier, l'enregistrer, le déposer à nouveau.",
		"Nothing of it is taken while a fault is left: mend it in the file, save it, drop it again."],
	unread: ["{0} choses de ce fichier ne sont pas lues", "{0} things of this file are not read", "{0} chose de ce fichier n'est pas lue", "{0} thing of this file is not read"],
	sheet: ["Feuille", "Sheet"], row: ["Ligne", "Row"], column: ["Colonne", "Column"], todo: ["À faire", "To do"],
	register: ["Le registre", "The register"],
	at: ["Relu au {0}, heure de Paris, par l'horloge de cette machine.", "Reviewed on {0}, Paris time, by the clock of this machine."],
	entries: ["{0} traitements", "{0} processings", "{0} traitement", "{0} processing"],
	services: ["{0} traitements pour d'autres", "{0} processings for others", "{0} traitement pour un autre", "{0} processing for another"],
	breaches: ["{0} violations", "{0} breaches", "{0} violation", "{0} breach"],
	holes: ["{0} manques", "{0} holes", "{0} manque", "{0} hole"],
	remarks: ["{0} remarques", "{0} remarks", "{0} remarque", "{0} remark"],
	open: ["{0} points à établir", "{0} points to be established", "{0} point à établir", "{0} point to be established"],
	none: ["aucune fiche : le registre est vide", "no entry: the register is empty"],
	sound: ["rien à redire", "nothing to add"],
	look: ["Voir le registre, à imprimer", "See the register, to print"],
	"register.html": ["page", "page"], "register.ods": ["classeur", "workbook"], "register.json": ["données", "data"],
	"register.csv": ["tableau", "table"], "violations.ics": ["calendrier des violations", "calendar of the breaches"],
	personal: ["Ces fichiers nomment des personnes : ne les garder que le temps utile.", "These files name people: keep them only as long as needed."],
	tell: ["Violations : qui avertir, et jusqu'à quand", "Breaches: who must be told, and by when"],
	who: ["Qui", "Who"], breach: ["Violation", "Breach"], by: ["Au plus tard", "By"], told: ["Averti le", "Told on"],
	atOnce: ["dans les meilleurs délais, sans heure fixée", "without undue delay, no hour is set"],
	notNeeded: ["non requis", "not required"],
	unsettled: ["à établir : le risque, ou un fait, n'est pas dit", "to be established: the risk, or a fact, is not said"],
	notYet: ["pas encore", "not yet"], ahead: ["pas encore : date à venir, {0}", "not yet: a date to come, {0}"],
	late: ["en retard", "late"], wasLate: ["après le terme", "after the limit"],
	outside: ["Hors de ce programme, à voir par ailleurs : {0}.", "Outside this program, to be looked at besides: {0}."],
	entry: ["Traitements", "Processings"], service: ["Traitements pour d'autres", "Processings for others"], breachPart: ["Violations", "Breaches"],
	error: ["erreur", "error"], defect: ["défaut", "defect"], warning: ["attention", "warning"], info: ["conseil", "advice"],
	lacks: ["Ce que dit la relecture, et quoi faire", "What the review says, and what to do"],
	toSettle: ["À établir : {0} questions", "To be established: {0} questions", "À établir : {0} question", "To be established: {0} question"],
	says: ["Ce qu'il dit", "What it says"], label: ["Rubrique", "Field"], value: ["Donnée", "Datum"], detail: ["Précisions", "Detail"],
	ready: ["Registre lu : {0}.", "Register read: {0}."],
};

async function settle(asking) {
	main.setAttribute("aria-busy", "true");
	try {
		shown = await asking();
		problem = null;
		if (shown.phase === "read") tell(t("ready", total()));
	} catch (e) { problem = e.text || {fr: String(e), en: String(e)}; }
	draw();
}

async function upload(file) {
	sending = true;
	draw();
	await settle(() => ask("POST", "api/register?name=" + encodeURIComponent(file.name), file));
	sending = false;
	draw();
}

// look keeps the program open while somebody has the page, and the clocks of breaches as they are.
async function look() {
	if (document.body.dataset.over) return;
	try {
		const got = await ask("GET", "api/register" + (++looks % 15 ? "?known=" + shown.version : ""));
		if (!sending && got.phase !== "same") { shown = got; draw(); }
	} catch (e) { problem = e.text; draw(); }
}

const bad = level => level === "error" || level === "defect";

// weighed is how some parts stand: what lacks, what is remarked, what nobody has said.
function weighed(...parts) {
	const sum = of => parts.reduce((n, p) => n + of(p), 0);
	const all = [["holes", sum(p => p.holes)], ["remarks", sum(p => p.findings.filter(f => !bad(f.level)).length)], ["open", sum(p => p.missing.length)]];
	return all.filter(([, n]) => n).map(([key, n]) => t(key, count(n))).join(", ") || t("sound");
}

const countOf = kind => shown.parts.filter(p => p.kind === kind).length;
const total = () => [["entry", "entries"], ["service", "services"], ["breach", "breaches"]].filter(([kind]) => countOf(kind))
	.map(([kind, key]) => t(key, count(countOf(kind)))).concat(shown.parts.length ? weighed(...shown.parts) : t("none")).join(", ");

function fileCard() {
	const kinds = ".ods,.xlsx,.csv,.json", blank = h("p", {}, h("a", {id: "blank", href: "register-file/registre-vierge.ods", download: "registre-vierge.ods"}, t("blank")));
	const busy = sending && h("p", {role: "status"}, t("reading"));
	if (shown.phase === "empty") return card("file", t("file"), h("p", {class: "big"}, t("intro")), problem && error(problem), busy,
		large(drop("register-file", t("drop"), t("kinds"), kinds, upload)), blank);
	return card("file", t("file"), h("p", {class: "name"}, shown.name), problem && error(problem), busy,
		shown.unread?.length > 0 && h("div", {class: "note error", id: "unread", role: "alert"}, h("p", {}, h("strong", {class: "bad"}, t("unread", count(shown.unread.length)))), h("ul", {}, shown.unread.map(n => spoken("li", n)))), drop("register-file", t("other"), t("kinds"), kinds, upload), blank);
}

function faultsCard() {
	return card("faults", t("failed", count(shown.faults.length)), h("p", {}, t("failedLead")),
		h("table", {class: "stack"}, head("sheet", "row", "column", "todo"), h("tbody", {}, shown.faults.map(f => h("tr", {},
			labelled("sheet", f.sheet), labelled("row", f.row && count(f.row)), labelled("column", f.column && says(f.column)),
			spoken("td", f.do, {class: "bad lines"}))))));
}

function registerCard() {
	const lang = "?lang=" + state.lang;
	return card("register", t("register"), h("p", {class: "big"}, h("strong", {id: "total"}, total())), h("p", {class: "dim", id: "clock"}, t("at", hour(shown.now))),
		facts((shown.own[state.lang] || []).flatMap(s => s.lines)), shown.files.length > 0 && h("p", {class: "dim"}, t("personal")),
		shown.files.length > 0 && h("div", {class: "acts"}, h("a", {class: "button", id: "look", href: "register-page" + lang, target: "_blank", rel: "noopener"}, t("look"))),
		h("ul", {class: "plain"}, shown.files.map(f => h("li", {}, h("a", {id: "file-" + f, href: "register-file/" + f + lang, download: f}, f), " ", h("span", {class: "dim"}, t(f))))));
}

// facts are lines as a reader sees them; what lacks is red.
const facts = lines => h("table", {class: "facts stack"}, h("thead", {class: "unseen"}, h("tr", {}, ["label", "value", "detail"].map(key => h("th", {scope: "col"}, t(key))))),
	h("tbody", {}, lines.map(l => h("tr", {class: l.hole && "bad"}, h("th", {scope: "row"}, l.label), h("td", {class: "lines"}, l.value), h("td", {class: "lines dim"}, l.detail || "")))));

function tellCard() {
	if (!shown.tell.length) return null;
	const limit = x => x.need === "no" ? t("notNeeded") : hour(x.by) || (x.need === "yes" ? t("atOnce") : t("unsettled"));
	return card("tell", t("tell"), h("table", {class: "stack"}, head("who", "breach", "by", "told"), h("tbody", {}, shown.tell.map(x => h("tr", {class: x.owed && "bad"},
		spoken("td", x.who), labelled("breach", x.ref), labelled("by", limit(x), x.late && x.owed && " · " + t("late"), x.open && " · " + says(x.open)),
		labelled("told", hour(x.done) || (hour(x.ahead) ? t("ahead", hour(x.ahead)) : x.need === "no" ? "" : t("notYet")), x.late && !x.owed && " · " + t("wasLate")))))),
		shown.outside.length > 0 && h("p", {class: "dim"}, t("outside", shown.outside.map(says).join(state.lang === "en" ? "; " : " ; "))));
}

function partsCard(kind) {
	const parts = shown.parts.filter(p => p.kind === kind);
	if (!parts.length) return null;
	return card("parts-" + kind, t(kind === "breach" ? "breachPart" : kind), parts.map(p => lazily("part-" + kind + "-" + p.ref,
		[h("span", {class: "dim"}, p.ref), " ", says(p.name), " ", h("span", {class: "badge " + (p.holes ? "bad" : "dim")}, weighed(p))],
		() => part(p))));
}

function part(p) {
	return [p.findings.length > 0 && h("h3", {}, t("lacks")), p.findings.length > 0 && h("ul", {class: "plain findings"}, p.findings.map(f => h("li", {class: bad(f.level) && "bad"},
			h("strong", {class: "level level-" + f.level}, t(f.level)), " ", spoken("span", f.field, {class: "dim"}), " ", spoken("span", f.says), ". ", spoken("strong", f.do), ". ",
			f.source.fr && h("span", {class: "dim", lang: "fr"}, "(" + f.source.fr + ")")))),
		p.missing.length > 0 && [h("h3", {}, t("toSettle", count(p.missing.length))), h("ul", {}, p.missing.map(q => spoken("li", q)))],
		h("h3", {}, t("says")), (p.lines[state.lang] || []).map(s => [h("h4", {}, s.title), facts(s.lines)])];
}

function draw() {
	const done = shown.phase === "read";
	fill(main, fileCard(), shown.phase === "failed" && faultsCard(), done && [registerCard(), tellCard(), partsCard("entry"), partsCard("service"), partsCard("breach")]);
	main.setAttribute("aria-busy", sending);
}

page(words, draw);
setInterval(look, 20000);
settle(() => ask("GET", "api/register"));
