// The page of the requests: lists of a mail room, what is owed today, a case with its reasons, letters, files.
import {page, state, t, says, spoken, count, h, fill, tell, ask, drop, large, card, error, choice, lazily, hour, day, head, labelled} from "./kit.js";

let shown = {phase: "empty", version: 0, files: [], asked: {}, places: []}, told = null, problem = null, sending = false, looks = 0;
const main = document.getElementById("main");

const words = {
	intro: ["Déposez la liste des demandes que tient le bureau du courrier : accès, effacement, opposition… Le programme dit ce qui est dû aujourd'hui, jusqu'à quand et pourquoi, et écrit les lettres.",
		"Drop the list of requests that the mail room keeps: access, erasure, objection… The program says what is owed today, by when and why, and writes the letters."],
	drop: ["Déposer ou choisir une liste", "Drop or choose a list"],
	kinds: ["Classeur (.xlsx, .ods), tableau enregistré en CSV, ou un objet JSON par ligne ; un journal d'événements aussi", "A workbook (.xlsx, .ods), a table saved as CSV, or one JSON object a line; a journal of events too"],
	file: ["Le fichier", "The file"], files: ["Les fichiers", "The files"],
	other: ["Ajouter une liste ou un journal", "Add a list or a journal"],
	model: ["Un modèle de liste à remplir (.csv)", "A model of a list to fill in (.csv)"],
	forget: ["Ôter", "Take out"],
	reading: ["Lecture de la liste…", "Reading the list…"],
	place: ["Lieu où agit l'organisme, si une ligne ne dit rien d'autre", "Place where the house acts, where a row says nothing else"],
	controller: ["Qui répond", "Who answers"], contact: ["Comment le joindre, ou son délégué", "How to reach them, or their officer"],
	headHint: ["Qui répond et comment le joindre sont pour les lettres. Rien n'est gardé après la fin du programme.", "Who answers and how to reach them are for the letters. Nothing is kept after the program ends."],
	notAll: ["LISTE INCOMPLÈTE : {0} fautes de lecture ; ce qu'elles cachent n'est pas ici.", "THIS LIST IS NOT ALL: {0} faults of reading; what they hide is not here.",
		"LISTE INCOMPLÈTE : {0} faute de lecture ; ce qu'elle cache n'est pas ici.", "THIS LIST IS NOT ALL: {0} fault of reading; what it hides is not here."],
	where: ["Où", "Where"], what: ["Quoi", "What"], todo: ["À faire", "To do"],
	line: ["ligne {0}", "line {0}"], columnOf: ["colonne « {0} »", "column “{0}”"], cellOf: ["cellule {0}", "cell {0}"], caseOf: ["dossier {0}", "case {0}"],
	day: ["La liste du jour", "The list of the day"],
	at: ["Au {0}, heure de Paris, par l'horloge de cette machine.", "On {0}, Paris time, by the clock of this machine."],
	total: ["{0} dossiers, dont {1} en cours", "{0} cases, {1} of them open", "{0} dossier, dont {1} en cours", "{0} case, {1} of them open"],
	nothing: ["Rien n'est dû aujourd'hui.", "Nothing is owed today."],
	left: ["Reste", "Left"], workTo: ["Prudent", "Work to"], last: ["Terme", "Last day"], case: ["Dossier", "Case"], right: ["Droit", "Right"], owed: ["À faire", "To do"],
	past: ["dépassé", "past"],
	meaning: ["« Prudent » : le jour pour lequel travailler, selon la lecture la plus stricte de ce que la loi laisse ouvert. « Terme » : le dernier en droit, s'il est autre. Un dossier s'ouvre par son numéro.",
		"“Work to”: the day to work to, on the strictest reading of what the law leaves open. “Last day”: the one in law, where it is another. A case opens by its number."],
	take: ["Emporter", "Take away"],
	calendar: ["Le calendrier des échéances (.ics)", "The calendar of what is owed (.ics)"],
	stops: ["La liste de ceux qui ont dit non (.csv)", "The list of those who said no (.csv)"],
	stopsCount: ["{0} numéros à ne plus appeler, à donner au criblage.", "{0} numbers not to be called any more, to be given to the screening.", "{0} numéro à ne plus appeler, à donner au criblage.", "{0} number not to be called any more, to be given to the screening."],
	unlisted: ["{0} arrêts n'y ont pas de numéro ; tant qu'ils manquent, elle ne libère personne et gate ne démarre pas avec elle :", "{0} stops have no number in it; while they lack, it frees nobody and gate does not start with it:", "{0} arrêt n'y a pas de numéro ; tant qu'il manque, elle ne libère personne et gate ne démarre pas avec elle :", "{0} stop has no number in it; while it lacks, it frees nobody and gate does not start with it:"],
	personal: ["Cette liste porte des numéros de téléphone : ne la garder que le temps utile.", "This list holds telephone numbers: keep it only as long as needed."],
	told: ["Dossier {0}", "Case {0}"], close: ["Fermer le dossier", "Close the case"],
	received: ["Reçu le {0}, heure de Paris", "Received on {0}, Paris time"], everReceived: ["Jour de réception inconnu : la demande compte depuis toujours", "Day of receipt unknown: the request counts from ever"],
	dates: ["Dates, et comment on y vient", "Dates, and how one comes to them"],
	isDated: ["Terme : {0}", "Last day: {0}"], workToDay: [" · pour lequel travailler : {0}", " · work to: {0}"], isSuspended: ["Suspendu ; jour prudent : {0}", "Suspended; cautious day: {0}"],
	isAt: ["Dû depuis le {0}", "Owed since {0}"], isSoon: ["Dû dans les meilleurs délais, sans chiffre dans la loi", "Owed without undue delay, the law gives no figure"], isEver: ["Dû à l'instant", "Owed at once"],
	steps: ["Les {0} étapes", "The {0} steps", "L'étape", "The step"], open: ["Ouvert en droit : {0} {1} ou {2}.", "Open in law: {0} {1} or {2}."], noDay: ["pas encore de jour", "no day yet"],
	plan: ["Ce que la demande fait faire", "What the request makes you do"], presumed: ["Présumé : {0}", "Presumed: {0}"], duty: ["Devoir : {0}", "Duty: {0}"],
	letters: ["Lettres", "Letters"], letterNone: ["Aucune lettre ne s'écrit encore : {0}.", "No letter can be written yet: {0}."],
	letterAck: ["Accusé de réception. Pas de réponse encore : {0}.", "Acknowledgement. No answer yet: {0}."], letterAnswer: ["Réponse", "Answer"], letterRefusal: ["Refus", "Refusal"],
	letterSave: ["Télécharger la lettre (.txt)", "Download the letter (.txt)"], again: ["À relire avant l'envoi.", "To be read again before it is sent."],
	findings: ["Constats", "Findings"], all: ["Tous les dossiers", "All cases"], status: ["État", "Status"],
	running: ["en cours", "open"], "running-extended": ["en cours, prolongé", "open, extended"], "awaiting-identity": ["suspendu, identité attendue", "suspended, identity awaited"],
	"closed-answered": ["répondu", "answered"], "closed-partly-refused": ["répondu, refusé en partie", "answered, partly refused"], "closed-refused": ["refusé", "refused"], "closed-withdrawn": ["demande retirée", "request withdrawn"], unknown: ["à établir", "undecided"],
	error: ["erreur", "error"], defect: ["défaut", "defect"], warning: ["attention", "warning"], info: ["note", "note"],
	ready: ["Liste lue : {0} échéances.", "List read: {0} things owed.", "Liste lue : {0} échéance.", "List read: {0} thing owed."],
};

async function settle(asking, say) {
	main.setAttribute("aria-busy", "true");
	try {
		shown = await asking();
		problem = null;
		if (say && shown.phase === "read") tell(t("ready", count(shown.day.length)));
		if (told) told = await ask("GET", "api/desk/case?id=" + encodeURIComponent(told.id)).catch(() => null);
	} catch (e) { problem = e.text || {fr: String(e), en: String(e)}; }
	draw();
}

async function upload(file) {
	sending = true;
	draw();
	await settle(() => ask("POST", "api/desk/file?name=" + encodeURIComponent(file.name), file), true);
	sending = false;
	draw();
}

const answer = (name, value) => settle(() => ask("POST", "api/desk/answers", {...shown.asked, [name]: value}));

// look keeps the program open while somebody has the page, and the list as it is.
async function look() {
	if (document.body.dataset.over || sending) return;
	try {
		const got = await ask("GET", "api/desk" + (++looks % 15 ? "?known=" + shown.version : ""));
		if (!sending && got.phase !== "same") { shown = got; draw(); }
	} catch (e) { problem = e.text; draw(); }
}

async function open(id) {
	try { told = await ask("GET", "api/desk/case?id=" + encodeURIComponent(id)); problem = null; } catch (e) { problem = e.text; }
	draw();
	document.getElementById("told-h")?.scrollIntoView();
	document.getElementById("close")?.focus({preventScroll: true});
}

const caseButton = (id, where) => h("button", {type: "button", class: "quiet case", id: where + "-" + id, onclick: () => open(id)}, id);
const bad = level => level === "error" || level === "defect";

function fileCard() {
	const kinds = ".csv,.txt,.tsv,.xlsx,.ods,.jsonl,.json", model = h("p", {}, h("a", {id: "model", href: "desk-file/modele-demandes.csv?lang=" + state.lang, download: "modele-demandes.csv"}, t("model")));
	const busy = sending && h("p", {role: "status"}, t("reading"));
	if (shown.phase === "empty") return card("file", t("file"), h("p", {class: "big"}, t("intro")), problem && error(problem), busy,
		large(drop("desk-file", t("drop"), t("kinds"), kinds, upload)), model);
	return card("file", t("files"), shown.files.map((name, i) => h("p", {class: "given"}, h("span", {class: "name"}, name), " ",
		h("button", {type: "button", id: "forget-" + i, class: "quiet small", "aria-label": `${t("forget")} : ${name}`, onclick: () => settle(() => ask("POST", "api/desk/forget", {name}))}, t("forget")))),
		problem && error(problem), busy, drop("desk-file", t("other"), t("kinds"), kinds, upload), model,
		h("div", {class: "fields apart"}, field("controller"), field("contact"),
			choice("place", t("place"), "", shown.places.map(value => ({value, name: value})), shown.asked.place, v => answer("place", v))), h("p", {class: "hint"}, t("headHint")));
}

function field(name) {
	const input = h("input", {id: name, type: "text", value: shown.asked[name] || "", autocomplete: "off", onchange: () => answer(name, input.value)});
	return h("div", {class: "field"}, h("label", {for: name}, t(name)), input);
}

const faultTable = faults => h("table", {class: "stack"}, head("where", "what", "todo"), h("tbody", {}, faults.map(f => h("tr", {},
	h("td", {}, [f.file, f.case && t("caseOf", f.case), f.line && t("line", count(f.line)), f.column && t("columnOf", f.column), f.cell && t("cellOf", f.cell)].filter(Boolean).join(", ")),
	spoken("td", f.says), spoken("td", f.do, {class: "bad"})))));

function faultsCard() {
	if (!shown.faults.length) return null;
	return h("section", {class: "card error", id: "faults", role: "alert"}, h("h2", {class: "bad"}, t("notAll", count(shown.faults.length))), faultTable(shown.faults));
}

function dayCard() {
	return card("day", t("day"), h("p", {class: "big"}, h("strong", {id: "total"}, t("total", count(shown.requests), count(shown.open)))), h("p", {class: "dim", id: "clock"}, t("at", hour(shown.now))),
		shown.day.length ? h("table", {class: "stack"}, head("left", "workTo", "last", "case", "right", "owed"), h("tbody", {}, shown.day.map((x, i) => h("tr", {class: x.tone === "now" ? "now bad" : x.tone},
			spoken("td", x.left), labelled("workTo", day(x.work_to), x.past && ", " + t("past")), labelled("last", x.last !== x.work_to && day(x.last)),
			labelled("case", caseButton(x.case, "day" + i)), spoken("td", x.right), spoken("td", x.owed))))) : h("p", {}, t("nothing")),
		h("p", {class: "dim"}, t("meaning")), shown.notes.map(n => spoken("p", n, {class: "dim"})));
}

function takeCard() {
	return card("take", t("take"), h("div", {class: "acts"}, h("a", {class: "button", id: "calendar", href: "desk-file/echeances.ics?lang=" + state.lang, download: "echeances.ics"}, t("calendar")),
		h("a", {class: "button quiet", id: "stops", href: "desk-file/oppositions.csv", download: "oppositions.csv"}, t("stops"))),
		h("p", {id: "stops-count"}, t("stopsCount", count(shown.stops))), h("p", {class: "dim"}, t("personal")),
		shown.unlisted.length > 0 && [h("p", {class: "bad", id: "unlisted"}, t("unlisted", count(shown.unlisted.length))), faultTable(shown.unlisted)]);
}

function toldCard() {
	if (!told) return null;
	return card("told", t("told", told.id), h("div", {class: "acts"}, h("button", {type: "button", id: "close", class: "quiet", onclick: () => { told = null; draw(); }}, t("close"))),
		found(told.findings), told.requests.map(requestPart), h("h3", {}, t("letters")), told.letters.map(letterPart));
}

const found = findings => findings.length > 0 && h("ul", {class: "plain findings"}, findings.map(f => h("li", {class: bad(f.level) && "bad"},
	h("strong", {class: "level level-" + f.level}, t(f.level)), " ", spoken("span", f.says), " ", spoken("strong", f.do), " ", f.source.fr && h("span", {class: "dim", lang: "fr"}, "(" + f.source.fr + ")"))));

function requestPart(r) {
	return [h("h3", {}, says(r.right), " ", h("span", {class: "badge dim"}, t(r.status))), h("p", {}, hour(r.received) ? t("received", hour(r.received)) : t("everReceived")),
		h("h4", {}, t("dates")), r.dates.map((x, i) => datePart(x, "steps-" + says(r.right) + i)),
		h("h4", {}, t("plan")), h("ul", {}, r.presumed.map(p => h("li", {class: "dim"}, t("presumed", says(p)))), r.duties.map(d => h("li", {}, t("duty", says(d))))),
		h("ol", {}, r.tasks.map(task => h("li", {}, spoken("span", task.says), task.contents.length > 0 && h("ul", {}, task.contents.map(c => spoken("li", c))))))];
}

// valueOf is a date in words.
function valueOf(x) {
	if (x.state === "suspended") return t("isSuspended", day(x.work_to));
	if (x.state === "instant") return hour(x.at) ? t("isAt", hour(x.at)) : day(x.due) ? t("isAt", day(x.due)) : t("isEver");
	if (x.state === "no-figure") return t("isSoon");
	if (!day(x.due)) return "";
	return t("isDated", day(x.due)) + (day(x.work_to) && x.work_to !== x.due ? t("workToDay", day(x.work_to)) : "");
}

function datePart(x, id) {
	const value = valueOf(x);
	if (!value && !x.missing) return null;
	return h("div", {class: "date"}, h("p", {}, spoken("span", x.says), value && [" ", h("strong", {}, value)]), x.missing && h("p", {class: "bad"}, "? ", says(x.missing)),
		x.open.map(o => h("p", {class: "dim"}, t("open", says(o.asks), day(o.strict), day(o.loose) || t("noDay")))),
		x.steps.length > 0 && h("details", {id}, h("summary", {}, t("steps", count(x.steps.length))), h("ol", {}, x.steps.map(s => h("li", {}, spoken("span", s.says), s.source && h("span", {class: "dim", lang: "fr"}, " [" + s.source + "]"))))));
}

function letterPart(l, i) {
	if (l.kind === "none") return h("p", {}, says(l.right), " · ", t("letterNone", l.lacks ? says(l.lacks) : ""));
	const kind = l.kind === "acknowledgement" ? t("letterAck", says(l.lacks)) : t(l.kind === "refusal" ? "letterRefusal" : "letterAnswer");
	return [h("p", {}, says(l.right), " · ", kind), h("pre", {class: "letter", id: "letter-" + i}, says(l.text)), h("p", {class: "dim"}, t("again")),
		h("div", {class: "acts"}, h("a", {class: "button quiet", id: "save-letter-" + i, href: "desk-letter/" + encodeURIComponent(l.file) + "?lang=" + state.lang, download: l.file}, t("letterSave")))];
}

function casesCard() {
	return card("cases", t("all"), lazily("all-cases", [t("all"), " ", h("span", {class: "badge dim"}, count(shown.cases.length))], () =>
		h("table", {class: "stack"}, head("case", "right", "status", "findings"), h("tbody", {}, shown.cases.map(c => h("tr", {}, h("td", {}, caseButton(c.id, "all")), spoken("td", c.right), h("td", {}, t(c.status)),
			h("td", {}, found(c.findings) || "")))))));
}

function draw() {
	const typing = main.contains(document.activeElement) && document.activeElement.tagName === "INPUT" && document.activeElement.type === "text" ? document.activeElement : null;
	const draft = typing && {id: typing.id, value: typing.value}, read = shown.phase === "read";
	fill(main, fileCard(), read && [faultsCard(), dayCard(), toldCard(), takeCard(), casesCard()]);
	const again = draft && document.getElementById(draft.id);
	if (again) again.value = draft.value;
	main.setAttribute("aria-busy", sending);
}

page(words, draw);
setInterval(look, 20000);
settle(() => ask("GET", "api/desk"));
