// The page of the screening: a file, what came out of it, questions, columns, results.
import {page, state, t, says, spoken, count, size, h, fill, tell, ask, drop, large, card, error, chart, choice} from "./kit.js";

let shown = {phase: "empty", asked: {campaign: {}, rows: {}, columns: {}}}, meanings = [], presets = [], problem = null, timer = 0, sent = 0;
const main = document.getElementById("main");
const parts = {};

const words = {
	intro: ["Déposez votre fichier de prospects. Le programme lit chaque ligne, applique les règles du démarchage en France, et dit qui peut être appelé, quand, et pourquoi pas.",
		"Drop your file of prospects. The program reads each row, applies the French rules on canvassing, and says who may be called, when, and why not."],
	drop: ["Déposer ou choisir un fichier", "Drop or choose a file"],
	kinds: ["Excel (.xlsx), LibreOffice (.ods) ou CSV, tel que votre outil l'exporte", "Excel (.xlsx), LibreOffice (.ods) or CSV, as your tool exports it"],
	file: ["Le fichier", "The file"],
	other: ["Un autre fichier", "Another file"],
	sending: ["Envoi au programme, sur cette machine…", "Handing it to the program, on this machine…"],
	sheets: ["Ce classeur a plusieurs feuilles. Laquelle lire ?", "This workbook has several sheets. Which one is to be read?"],
	reading: ["Lecture du fichier…", "Reading the file…"],
	deciding: ["{0} lignes criblées…", "{0} rows screened…", "{0} ligne criblée…", "{0} row screened…"],
	preset: ["Écrit par l'outil", "Written by the tool"],
	presetIs: ["{0} (reconnu à ses titres)", "{0} (recognised by its titles)"],
	presetNone: ["aucun n'est reconnu", "none is recognised"],
	presetOff: ["ne rien supposer d'un outil", "suppose no tool"],
	stop: ["Arrêter", "Stop"],
	failed: ["Le fichier n'est pas criblé, et rien n'est écrit.", "The file is not screened, and nothing is written."],
	result: ["Ce qui en sort", "What comes out"],
	total: ["{0} lignes, chacune dans un fichier et un seul", "{0} rows, each in one file and one only", "{0} ligne, dans un fichier et un seul", "{0} row, in one file and one only"],
	chart: ["Nombre de lignes par réponse", "Number of rows by answer"],
	callable: ["Appelables", "Callable"], later: ["Plus tard", "Later"], refused: ["Refusées", "Refused"],
	undecided: ["À compléter", "To complete"], outside: ["Hors champ", "Out of scope"], damaged: ["Abîmées", "Damaged"],
	"handover-plain": ["Pour un composeur", "For a dialler"], "handover-vicidial": ["Pour VICIdial", "For VICIdial"], "handover-hubspot": ["Pour HubSpot", "For HubSpot"],
	none: ["Personne n'est appelable pour l'instant : répondre aux questions ci-dessous.", "Nobody is callable yet: answer the questions below."],
	campaign: ["L'appel", "The call"],
	at: ["Jour et heure du contact, à Paris", "Day and hour of the contact, in Paris"],
	channel: ["Par quel moyen", "By which means"],
	"live-call": ["Appel par une personne", "Call by a person"], "automated-call": ["Appel par automate", "Automated call"],
	sms: ["SMS", "Text message"], email: ["E-mail", "E-mail"],
	principal: ["Au nom de quelle entreprise", "In the name of which company"],
	caller: ["Qui appelle, si c'est une autre", "Who calls, if it is another one"],
	object: ["Pour vendre quoi", "To sell what"],
	questions: ["Questions", "Questions"],
	asksLead: ["Ne répondre que ce que vous savez : une réponse est une affirmation de votre part, notée dans le rapport. Sans réponse, rien n'est affirmé et personne n'est appelé pour autant.",
		"Answer what you know and no more: an answer is an assertion of yours, and stands in the report. Without an answer nothing is asserted, and nobody is called for it."],
	costs: ["Sans réponse, {0} lignes restent à compléter.", "Left open, {0} rows stay to complete.", "Sans réponse, {0} ligne reste à compléter.", "Left open, {0} row stays to complete."],
	only: ["Utile seulement si : {0}", "Needed only if: {0}"],
	seldom: ["Sans réponse, rien n'attend, le plus souvent.", "Left open, nothing waits for it, most often."],
	secondary: ["Selon vos réponses : {0} questions à laisser sans réponse, sauf exception", "Depending on your answers: {0} questions to be left open, as a rule", "Selon vos réponses : {0} question à laisser sans réponse, sauf exception", "Depending on your answers: {0} question to be left open, as a rule"],
	otherAnswers: ["Vos réponses", "Your answers"],
	beside: ["« {0} », avec {1} : {2} ({3})", "“{0}”, with {1}: {2} ({3})"],
	quoted: ["« {0} »", "“{0}”"], or: [" ou ", " or "],
	refusesRows: ["{0} lignes refusées", "{0} rows refused", "{0} ligne refusée", "{0} row refused"],
	answerField: ["Réponse", "Answer"],
	answered: ["Répondu.", "Answered."],
	unknown: ["— on ne sait pas —", "— not known —"],
	lists: ["Listes", "Lists"],
	stops: ["Liste de ceux qui ont dit non", "List of those who said no"],
	stopsHint: ["Numéros à ne jamais appeler, en CSV ou en classeur", "Numbers never to be called, as CSV or a workbook"],
	stopsAt: ["Complète jusqu'au (jour et heure de Paris)", "Complete up to (day and hour of Paris)"],
	calls: ["Résultats d'appels", "Results of calls"],
	callsHint: ["Ce qu'un composeur rend : export de VICIdial, ou numéro, date et résultat. Ils ne peuvent que restreindre, et se redonnent chaque fois.", "What a dialler gives back: an export of VICIdial, or number, date and result. They can only restrict, and are given again each time."],
	key: ["Clé du certificat", "Key of the certificate"],
	keyHint: ["16 octets au moins, en hexadécimal, à garder ailleurs : elle scelle le certificat", "16 bytes at least, in hexadecimal, to be kept elsewhere: it seals the certificate"],
	forget: ["Ôter", "Take out"],
	wordsLead: ["Des mots des résultats d'appels ne sont pas connus, et peuvent dire un refus. Dire ce qu'est chacun : rien n'est criblé avant.", "Words of the results of calls are not known, and may say a refusal. Say what each is: nothing is screened before."],
	wordRows: ["{0} appels", "{0} calls", "{0} appel", "{0} call"],
	readWord: ["Écrire ici {0} : il est peut-être un nom, et n'est pas montré", "Write here {0}: it may be a name, and is not shown"],
	itIs: ["Ce mot est", "That word is"],
	attempt: ["aucun refus : une tentative, sans plus", "no refusal: an attempt, and no more"], turned: ["un refus au téléphone", "a refusal on the telephone"],
	objection: ["une opposition : ne plus appeler", "an objection: no more calls"], wrong: ["un faux numéro", "a wrong number"],
	consents: ["Consentements", "Consents"],
	consentsHint: ["Par numéro : ils remplacent ceux du fichier", "By number: they replace those in the file"],
	columns: ["Colonnes du fichier", "Columns of the file"],
	seen: ["On y voit : {0}", "Seen there: {0}"],
	fitRefuse: ["{0} lignes y refusent", "{0} rows refuse there", "{0} ligne y refuse", "{0} row refuses there"],
	fitAside: ["{0} lignes de côté, non comprises", "{0} rows set aside, not understood", "{0} ligne de côté, non comprise", "{0} row set aside, not understood"],
	mustAnswer: ["Avant de cribler, dire de {0} colonnes ce qu'elles sont : un refus peut s'y lire.", "Before screening, say of {0} columns what they are: a refusal may stand in them."],
	mustAnswer1: ["Avant de cribler, dire d'une colonne ce qu'elle est : un refus peut s'y lire.", "Before screening, say of one column what it is: a refusal may stand in it."],
	together: ["Laisser de côté, ensemble, les {0} colonnes qui ne parlent ni de refus, ni d'accord, ni de statut, ni de numéro, ni de pays", "Leave aside, together, the {0} columns that speak of no refusal, agreement, status, number or country"],
	toSay: ["— à dire —", "— to be said —"],
	untitled: ["(sans titre : lui en donner un dans le fichier)", "(no title: give it one in the file)"],
	explained: ["{0} ; on y cherche un refus", "{0}; searched for a refusal"],
	watched: ["les refus qui s'y lisent comptent", "refusals that are read there count"],
	refusal: ["oui y est un refus", "a yes there is a refusal"],
	agreement: ["non y est un refus", "a no there is a refusal"],
	keep: ["Garder mes réponses (à déposer ici la semaine prochaine)", "Keep my answers (drop them here next week)"],
	left: ["Réponses qui ne sont pas prises", "Answers that are not taken"],
	leftHint: ["Les autres réponses sont prises ; ce qui attend encore est demandé plus bas.", "The other answers are taken; what still waits is asked below."],
	forgetLeft: ["Ôter ces réponses", "Take these answers out"],
	keptAnswers: ["Réponses reçues : elles vaudront pour le fichier que vous allez déposer.", "Answers received: they hold for the file that you drop next."],
	badAnswers: ["Ce fichier n'a pas de réponses que cette page lise.", "This file holds no answers that this page reads."],
	prepare: ["Préparer les fichiers", "Prepare the files"],
	column: ["Colonne", "Column"], means: ["Lue comme", "Read as"],
	asIs: ["{0} (reconnue)", "{0} (recognised)"],
	notRead: ["pas lue ; on y cherche les mots d'un refus", "not read; searched for words of a refusal"],
	leave: ["ne dit de refus nulle part : ne pas la lire", "says no refusal anywhere: do not read it"],
	frees: ["{0} lignes de côté pour elle ne le seraient plus", "{0} rows set aside for it would be so no more", "{0} ligne de côté pour elle ne le serait plus", "{0} row set aside for it would be so no more"],
	aside: ["{0} lignes sont de côté : un refus se lit, ou peut se lire, dans cette colonne. Dire ce qu'elle est, ou laisser ces lignes de côté.", "{0} rows are set aside: a refusal is read, or may be, in this column. Say what it is, or leave these rows aside.",
		"{0} ligne est de côté : un refus se lit, ou peut se lire, dans cette colonne. Dire ce qu'elle est, ou laisser cette ligne de côté.", "{0} row is set aside: a refusal is read, or may be, in this column. Say what it is, or leave this row aside."],
	why: ["Pourquoi", "Why"],
	reason: ["Raison", "Reason"],
	example: ["Exemple", "Example"],
	line: ["ligne {0}", "row {0}"],
	download: ["Emporter", "Take away"],
	all: ["Tout télécharger (.zip)", "Download all (.zip)"],
	report: ["Voir le rapport", "See the report"],
	personal: ["Ces fichiers contiennent des données personnelles : ne les garder que le temps utile.", "These files hold personal data: keep them only as long as needed."],
	notes: ["À savoir avant de s'y fier", "To know before relying on it"],
	ready: ["Criblage terminé : {0} appelables sur {1}.", "Screening finished: {0} callable of {1}.", "Criblage terminé : {0} appelable sur {1}.", "Screening finished: {0} callable of {1}."],
	notUnderstood: ["Lignes de côté pour une note qui n'est pas comprise en entier : {0} ; sans réponse, elles y restent.", "Rows set aside for a note that is not understood whole: {0}; left open, they stay so."],
	rowsMore: ["+{0}", "+{0}"],
};

function field(id, label, value, type = "text") {
	const input = h("input", {id, type, value: value || "", autocomplete: "off", onchange: () => set(id, input.value)});
	return h("div", {class: "field"}, h("label", {for: id}, label), input);
}

// set notes an answer and has the file screened again: its effect is seen at once.
function set(name, value, group) {
	const a = shown.asked;
	if (["principal", "caller", "object"].includes(name)) group = "campaign";
	if (group) (a[group] ||= {})[name] = value; else a[name] = value;
	post();
}

async function post() {
	await settle(() => ask("POST", "api/answers", shown.asked));
}

// settle asks the program, and shows what it answers.
async function settle(asking) {
	const mine = ++sent;
	main.setAttribute("aria-busy", "true");
	try {
		const got = await asking();
		if (mine === sent) take(got);
	} catch (e) {
		problem = e.text || {fr: String(e), en: String(e)};
		draw();
	}
}

function take(got) {
	const before = shown;
	shown = got;
	for (const group of ["campaign", "rows", "columns", "results", "notes"]) shown.asked[group] ||= {};
	shown.lists ||= {};
	problem = null;
	if (before.phase !== "done" && got.phase === "done")
		tell(t("ready", count(got.result.bins[0].rows), count(got.result.rows)));
	else if (!["done", "running"].includes(got.phase)) tell(got.phase === "failed" ? t("failed") : "");
	draw();
	clearTimeout(timer);
	timer = setTimeout(poll, got.phase === "running" ? 200 : 20000);
}

async function poll() {
	if (document.body.dataset.over) return;
	const mine = sent;
	try {
		const got = await ask("GET", "api/state");
		if (mine !== sent) return;
		if (got.phase === "running" || got.version !== shown.version || got.phase !== shown.phase) take(got);
		else timer = setTimeout(poll, 20000);
	} catch (e) { problem = e.text; draw(); }
}

// answersOf reads answers that were kept, or the facts of a campaign as the command line takes them. They are those of
// another day: the instants, and whether the records were searched, stay as they are here.
async function answersOf(file) {
	try {
		const got = JSON.parse(await file.text()), a = shown.asked;
		if (!got || typeof got !== "object" || Array.isArray(got)) throw 0;
		const {campaign, rows, columns, results, channel, together} = got.campaign || got.rows ? got : {campaign: got};
		shown.asked = {...a, campaign: campaign || {}, rows: rows || {}, columns: {...a.columns, ...columns}, results: {...a.results, ...results},
			channel: channel || a.channel, together: together === true};
		await post();
	} catch {
		problem = {fr: words.badAnswers[0], en: words.badAnswers[1]};
		draw();
	}
}

async function upload(role, file) {
	if (role === "campaign" && file.name.toLowerCase().endsWith(".json")) return answersOf(file);
	parts.sending = true;
	draw();
	await settle(() => ask("POST", `api/file/${role}?name=${encodeURIComponent(file.name)}`, file));
	parts.sending = false;
	draw();
}

function fileCard() {
	if (shown.phase === "empty") return card("file", t("file"), h("p", {class: "big"}, t("intro")),
		problem ? error(problem) : answered() && h("p", {class: "note", id: "kept", role: "status"}, t("keptAnswers")),
		parts.sending && h("p", {}, t("sending")),
		large(drop("campaign-file", t("drop"), t("kinds"), ".csv,.txt,.tsv,.xlsx,.ods,.json", f => upload("campaign", f))));
	return card("file", t("file"), h("p", {}, h("span", {class: "name"}, shown.name), shown.form && h("span", {class: "dim"}, " · " + says(shown.form))), presetChoice(),
		problem && error(problem), parts.sending && h("p", {}, t("sending")), shown.phase === "running" && running(),
		shown.phase === "sheets" && h("div", {role: "group", "aria-label": t("sheets")}, h("p", {}, t("sheets")), h("div", {class: "acts"},
			shown.sheets.map((name, i) => h("button", {type: "button", id: "sheet-" + i, class: "quiet",
				onclick: () => settle(() => ask("POST", "api/sheet", {name}))}, name)))),
		shown.phase === "failed" && error(shown.error, t("failed")),
		drop("campaign-file", t("other"), t("kinds"), ".csv,.txt,.tsv,.xlsx,.ods,.json", f => upload("campaign", f)));
}

// leftCard says which answers are not taken: they are of another file, most often. The others hold.
function leftCard() {
	const left = shown.left || [];
	if (!left.length) return null;
	return card("left", t("left"), h("div", {class: "note", role: "status"}, h("ul", {}, left.map(l => spoken("li", l.says)))),
		h("p", {class: "hint"}, t("leftHint")), h("div", {class: "acts"}, h("button", {type: "button", id: "forget-left", class: "quiet", onclick: () => {
			for (const l of left) delete shown.asked[l.group][l.name];
			post();
		}}, t("forgetLeft"))));
}

// answered is whether anything was said before a file was given.
const answered = () => ["campaign", "rows", "columns", "results", "notes"].some(group => Object.keys(shown.asked[group] || {}).length > 0);

// presetChoice says of which tool the file is, and takes another answer.
function presetChoice() {
	if (!["columns", "done"].includes(shown.phase) && !(shown.phase === "failed" && shown.asked.preset)) return null;
	const found = shown.preset && !shown.asked.preset ? t("presetIs", shown.preset) : t("presetNone");
	return h("div", {class: "tool"}, choice("preset", t("preset"), "", [{value: "", name: shown.asked.preset ? "…" : found}, {value: "none", name: t("presetOff")},
		...presets.map(p => ({value: p.name, name: p.says}))], shown.asked.preset || "", v => set("preset", v)));
}

function running() {
	const p = shown.progress;
	return h("div", {}, h("label", {for: "progress"}, p && p.rows ? t("deciding", count(p.rows)) : t("reading")),
		h("progress", {id: "progress", max: p && p.rows ? p.size : null, value: p && p.rows ? p.read : undefined}),
		h("div", {class: "acts"}, h("button", {type: "button", id: "stop", class: "quiet", onclick: () => settle(() => ask("POST", "api/stop", {}))}, t("stop"))));
}

function resultCard() {
	const r = shown.result;
	if (!r) return null;
	return card("result", t("result"), h("p", {class: "dim"}, t("total", count(r.rows))),
		chart(t("chart"), r.bins.map(b => ({kind: b.kind, name: t(b.kind), n: b.rows}))),
		r.bins[0].rows === 0 && h("p", {class: "note"}, t("none")),
		r.warnings.length > 0 && [h("h3", {}, t("notes")), h("ul", {}, r.warnings.map(w => spoken("li", w)))],
		h("h3", {id: "why"}, t("why")), r.bins.filter(b => b.rows > 0).map(why));
}

function why(b) {
	return h("details", {id: "why-" + b.kind}, h("summary", {}, t(b.kind), " ", h("span", {class: "count"}, count(b.rows))),
		h("table", {class: "reasons stack"}, h("thead", {}, h("tr", {}, h("th", {scope: "col"}, t("reason")), h("th", {scope: "col"}, t("rows")), h("th", {scope: "col"}, t("example")))),
			h("tbody", {}, b.reasons.map(why => h("tr", {}, h("td", {}, spoken("span", why.says), why.ref && h("span", {class: "dim", lang: "fr"}, " · " + why.ref)),
				h("td", {class: "n"}, count(why.rows)), h("td", {class: "dim"}, t("line", count(why.line)), why.masked && " · " + why.masked))))));
}

function callCard() {
	const a = shown.asked;
	return card("call", t("campaign"), h("div", {class: "fields"},
		field("at", t("at"), a.at, "datetime-local"),
		choice("channel", t("channel"), "", ["live-call", "automated-call", "sms", "email"].map(value => ({value, name: t(value)})), a.channel, v => set("channel", v)),
		field("principal", t("principal"), a.campaign.principal), field("caller", t("caller"), a.campaign.caller),
		field("object", t("object"), a.campaign.object)));
}

// moved is what an answer would come to, beside now.
function moved(o) {
	const text = ["callable", "later", "refused", "outside", "damaged"].map((kind, i) => [kind, o.moves[[0, 1, 2, 4, 5][i]]])
		.filter(([, n]) => n > 0).map(([kind, n]) => `${t(kind).toLowerCase()} +${count(n)}`).join(", ");
	return text && ` → ${text}`;
}

// asked is a question of the room that asks, with what each answer would come to, and what leaving it open costs.
function asked(q) {
	const id = q.group === "searched" ? "searched" : `${q.group}-${q.name.replace(/[^\p{L}\p{N}]+/gu, "-")}`;
	const hint = [q.group === "notes" && q.costs > 0 ? t("notUnderstood", count(q.costs)) : q.costs > 0 ? t("costs", count(q.costs)) : q.only?.length ? t("only", onlyIf(q.only)) : q.rows ? t("seldom") : t("answered"),
		q.claims && says(q.claims) + "."].filter(Boolean).join(" ");
	const value = q.group === "searched" ? (shown.asked.searched ? "yes" : "") : shown.asked[q.group][q.name] || "";
	const change = v => q.group === "searched" ? set("searched", v === "yes") : set(q.name, v, q.group);
	const beside = together(q, value);
	if (!q.options.length) return h("div", {class: "field"}, h("label", {for: id}, says(q.asks)), h("p", {class: "hint"}, hint), typedAnswer(id, value, change));
	return choice(id, says(q.asks), [hint, beside.map(text => h("span", {class: "beside"}, text))], [{value: "", name: t("unknown")}, ...q.options.map(o => ({value: o.value, name: says(o.says) + moved(o)}))], value, change);
}

// together is what answers refuse beside answers to another question: of all, or of the one that is given.
function together(q, value) {
	return q.options.filter(o => !value || o.value === value).flatMap(o => (o.together || []).map(x =>
		t("beside", says(o.says), worded(x.with).map(w => t("quoted", w)).join(t("or")), t("refusesRows", count(x.rows)), says(x.why))));
}

function typedAnswer(id, value, change) {
	const input = h("input", {id, type: "text", value, autocomplete: "off", onchange: () => change(input.value)});
	return input;
}

// onlyIf are answers to other questions, in their words.
const onlyIf = only => worded(only).join(state.lang === "en" ? "; " : " ; ");

// worded are answers to questions, in their words.
function worded(answers) {
	const known = new Map(shown.result.asks.flatMap(q => q.options.map(o => [`${q.name}=${o.value}`, says(o.says)])));
	return answers.map(a => known.get(a) || a);
}

function questionsCard() {
	const asks = shown.result?.asks || [];
	if (!asks.length) return null;
	const first = asks.filter(q => q.costs > 0), more = asks.filter(q => !q.costs && q.rows), done = asks.filter(q => !q.costs && !q.rows);
	return card("questions", t("questions"), h("p", {class: "dim"}, t("asksLead")), h("div", {class: "fields"}, first.map(asked)),
		more.length > 0 && h("details", {id: "secondary"}, h("summary", {}, t("secondary", count(more.length))), h("div", {class: "fields"}, more.map(asked))),
		done.length > 0 && [h("h3", {}, t("otherAnswers")), h("div", {class: "fields"}, done.map(asked))]);
}

// besides is a zone for files of a role, with those that were given.
function besides(role, label, hint, ...more) {
	const files = shown.lists[role] || [];
	return h("div", {}, drop(role + "-file", t(label), t(hint), role === "key" ? "" : ".csv,.txt,.tsv,.xlsx,.ods", f => upload(role, f)),
		files.length > 0 && h("p", {class: "given"}, h("span", {class: "name"}, files.join(", ")), " ",
			h("button", {type: "button", id: "forget-" + role, class: "quiet small", "aria-label": `${t("forget")} : ${t(label)}`,
				onclick: () => settle(() => ask("POST", "api/forget/" + role, {}))}, t("forget"))), ...more);
}

function listsCard() {
	return card("lists", t("lists"), h("div", {class: "fields"},
		besides("stops", "stops", "stopsHint", shown.lists.stops && field("stops_at", t("stopsAt"), shown.asked.stops_at, "datetime-local")),
		besides("consents", "consents", "consentsHint"), besides("results", "calls", "callsHint"), besides("key", "key", "keyHint")));
}

// wordsCard asks what words of results mean: one of them could be a refusal. A word that may be somebody's name is not
// shown: who has the file reads it there, and writes it.
function wordsCard() {
	const means = [["", t("toSay")], ["tentative", t("attempt")], ["refus", t("turned")], ["opposition", t("objection")], ["faux numéro", t("wrong")]]
		.map(([value, name]) => ({value, name}));
	return card("words", t("calls"), h("p", {class: "note", role: "alert"}, t("wordsLead")), h("div", {class: "fields"}, shown.words.map((w, i) => {
		const id = "word-" + i;
		if (w.known) return choice(id, says(w.shown), t("wordRows", count(w.rows)), means, shown.asked.results[w.word] || "", v => set(w.word, v, "results"));
		const written = h("input", {id: id + "-is", type: "text", autocomplete: "off", onchange: () => said(document.getElementById(id).value)});
		const said = v => { if (v && written.value.trim()) set(written.value.trim(), v, "results"); };
		return h("div", {class: "field"}, h("label", {for: id + "-is"}, t("readWord", says(w.shown))), written,
			choice(id, t("itIs"), t("wordRows", count(w.rows)), means, "", said));
	})));
}

function columnsCard() {
	const cols = shown.columns;
	if (!cols || !cols.length) return null;
	const asked = cols.filter(c => c.state === "asked"), light = asked.filter(c => !c.grave);
	const listed = cols.map((c, i) => ({c, i})).sort((a, b) => (b.c.state === "asked") - (a.c.state === "asked") || a.i - b.i);
	return card("columns", t("columns"), asked.length > 0 && h("p", {class: "note", role: "alert"}, asked.length === 1 ? t("mustAnswer1") : t("mustAnswer", count(asked.length))),
		light.length > 1 && h("div", {class: "acts"}, h("button", {type: "button", id: "together", class: "quiet", onclick: () => set("together", true)},
			t("together", count(light.length)))),
		h("table", {class: "columns stack"},
			h("thead", {}, h("tr", {}, h("th", {scope: "col"}, t("column")), h("th", {scope: "col"}, t("means")))),
			h("tbody", {}, listed.map(({c, i}) => columnRow(c, i)))));
}

// passedBy is why a column is not read, and that it is searched all the same, unless the reason says it.
const passedBy = why => !why ? t("notRead") : why.fr.includes("de côté") ? says(why) : t("explained", says(why));

function columnRow(c, i) {
	const given = shown.asked.columns[c.title] || "";
	const auto = c.state === "asked" ? t("toSay") : c.state === "explained" ? passedBy(c.why) : c.means && !given ? t("asIs", says(c.means)) : t("notRead");
	const fits = Object.fromEntries((c.fits || []).map(f => [f.means, f]));
	const also = {note: t("watched"), stop: t("refusal"), accord: t("agreement")};
	const named = m => {
		const f = fits[m.name], notes = [also[m.name], f?.noes > 0 && t("fitRefuse", count(f.noes)), f?.misread > 0 && t("fitAside", count(f.misread))].filter(Boolean);
		return says(m.says) + (notes.length ? ` (${notes.join(", ")})` : "");
	};
	const likely = meanings.filter(m => also[m.name]), others = meanings.filter(m => !also[m.name]);
	const select = h("select", {id: "column-" + i, "aria-label": `${t("means")} : ${c.title}`, disabled: !c.title.trim(), onchange: () => {
		if (select.value) shown.asked.columns[c.title] = select.value; else delete shown.asked.columns[c.title];
		post();
	}}, h("option", {value: "", selected: !given}, auto), h("option", {value: "-", selected: given === "-"}, t("leave") + (c.aside > 0 ? ` (${t("frees", count(c.aside))})` : "")),
		[...likely, ...others].map(m => h("option", {value: m.name, selected: given === m.name}, named(m))));
	return h("tr", {class: c.aside || c.state === "asked" ? "aside" : ""}, h("th", {scope: "row"}, c.title.trim() || t("untitled")),
		h("td", {}, select, c.state === "asked" && c.why && h("p", {class: "hint"}, says(c.why), c.seen && says(c.seen) && `. ${t("seen", says(c.seen))}`), c.aside > 0 && h("p", {}, t("aside", count(c.aside)))));
}

function downloadCard() {
	const r = shown.result;
	if (!r || shown.phase !== "done") return null;
	if (!r.files.length || r.lang !== state.lang) return card("download", t("download"), h("div", {class: "acts"},
		keepLink(), h("button", {type: "button", id: "prepare", onclick: () => settle(() => ask("POST", "api/write" + inLang(), {}))}, t("prepare"))));
	return card("download", t("download"), h("p", {class: "dim"}, t("personal")),
		h("div", {class: "acts"}, h("a", {class: "button", id: "all", href: "all.zip" + inLang(), download: state.lang === "en" ? "screening.zip" : "criblage.zip"}, t("all")),
			h("a", {class: "button quiet", id: "report", href: "report", target: "_blank", rel: "noopener"}, t("report")), keepLink()),
		h("ul", {class: "plain"}, r.files.map(f => h("li", {}, h("a", {href: "file/" + f.name, download: f.name, id: "file-" + f.name}, f.name), " ",
			h("span", {class: "dim"}, (words[f.name.replace(".csv", "")] ? t(f.name.replace(".csv", "")) + ", " : "") + size(f.bytes))))));
}

// inLang asks for a file in the language of the page: one that was written in the other is written anew.
const inLang = () => "?lang=" + state.lang;

const keepLink = () => h("a", {class: "button quiet", id: "keep", href: "reponses.json" + inLang(), download: state.lang === "en" ? "answers.json" : "reponses.json"}, t("keep"));

function draw() {
	const typing = main.contains(document.activeElement) && document.activeElement.tagName === "INPUT" &&
		["text", "datetime-local"].includes(document.activeElement.type) ? document.activeElement : null;
	const draft = typing && {id: typing.id, value: typing.value};
	if (shown.phase === "empty") fill(main, fileCard());
	else {
		const some = shown.result && shown.result.bins[0].rows > 0, first = shown.phase === "columns";
		fill(main, fileCard(), leftCard(), shown.phase === "words" && wordsCard(), first && columnsCard(), resultCard(), some && downloadCard(), callCard(), questionsCard(), listsCard(),
			!first && columnsCard(), !some && downloadCard());
	}
	const again = draft && document.getElementById(draft.id);
	if (again) again.value = draft.value;
	main.setAttribute("aria-busy", shown.phase === "running");
}

page(words, draw);
[meanings, presets] = await Promise.all([ask("GET", "api/meanings").catch(() => []), ask("GET", "api/presets").catch(() => [])]);
settle(() => ask("GET", "api/state"));
