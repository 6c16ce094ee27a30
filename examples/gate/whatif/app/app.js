// The page of the gate: facts as a form, the verdict on them, and what would be otherwise. All it shows is worked out by
// package whatif: by the service, or by the same code in the browser where the page is a file.
import {page, state, t, says, h, fill, tell, ask, card, error, choice} from "./kit.js";

const call = globalThis.whatif || ((what, body) => ask("POST", "page/" + what, body || {}));
const main = document.getElementById("main");
const signs = {allowed: "✓", deferred: "◷", forbidden: "✗", undecided: "?", "out-of-scope": "–"};

let form, columns = {}, asked = {facts: {}, where: "mainland", day: "", time: ""};
let shown = null, week = null, beside = null, problem = null, changes = 0, running = false, later = 0;

const words = {
	intro: ["Dites ce que vous savez d'un contact : la réponse change aussitôt, avec ses raisons. Rien n'est demandé qui désigne quelqu'un.",
		"Tell what you know of a contact: the answer changes at once, with its reasons. Nothing is asked that names anybody."],
	local: ["Tout se passe sur cette machine : rien n'est envoyé ailleurs, rien n'est gardé. Ceci n'est pas un conseil juridique.",
		"Everything happens on this machine: nothing is sent elsewhere, nothing is kept. This is not legal advice."],
	rulesOnly: ["Par les règles et ces réponses seules : aucune liste d'oppositions n'est consultée, pas même celle de ce service. « Permis » ici ne dit de personne qu'on peut l'appeler.",
		"By the rules and these answers alone: no list of objections is asked, not even that of this service. “Allowed” here says of nobody that they may be called."],
	start: ["Partir d'un cas de l'article", "Start from a case of the article"],
	startHint: ["Les 22 cas de l'article « Prospection téléphonique et RGPD » : ✓ ceux qu'il permet, ✗ ceux qu'il interdit. La réponse, à côté, est celle de la loi du jour choisi.",
		"The 22 cases of the article “Prospection téléphonique et RGPD”: ✓ those that it allows, ✗ those that it forbids. The answer beside is that of the law of the day chosen."],
	cases: ["Les 22 cas", "The 22 cases"], clear: ["Tout effacer", "Clear all"], unknown: ["— on ne sait pas —", "— not known —"],
	instant: ["Où et quand", "Where and when"], where: ["Où se trouve la personne ?", "Where is the person?"],
	day: ["Jour", "Day"], time: ["Heure, chez la personne", "Hour, where the person is"],
	slider: ["La loi du jour, du {0} au {1}", "The law of the day, from {0} to {1}"],
	sliderHint: ["Les réponses du formulaire valent au jour choisi, quel qu'il soit.", "The answers of the form hold on the day chosen, whichever it is."],
	spans: ["Les mêmes faits, par la loi de chaque jour", "The same facts, by the law of each day"],
	from: ["Dès le", "From"], until: ["Jusqu'au", "Until"], verdict: ["Réponse", "Answer"], why: ["Pourquoi", "Why"], see: ["Voir", "See"],
	seeDay: ["Voir le {0}", "See {0}"], today: ["aujourd'hui", "today"],
	answer: ["La réponse", "The answer"], because: ["Pourquoi", "Why"], may: ["Ce qui pourrait encore décider ({0})", "What may still decide ({0})"],
	duties: ["Devoirs de ce contact ({0})", "Duties of this contact ({0})"], missing: ["À établir", "To find out"],
	first: ["d'abord", "first"], presumed: ["Présumé", "Presumed"], particulars: ["Précisions", "Particulars"],
	otherwise: ["Lu autrement", "Read otherwise"], excluded: ["Ces réponses s'excluent", "These answers exclude each other"],
	untilIs: ["Permis jusqu'au {0} à {1}, si rien ne change pour la personne.", "Allowed until {0}, {1}, if nothing happens to the person."],
	nextIs: ["Prochain instant permis : le {0} à {1}.", "Next permitted instant: {0}, {1}."],
	dated: ["Le formulaire ne demande pas de jours ; pris ici : {0}.", "The form asks for no days; taken here: {0}."],
	noNext: ["Aucun instant permis n'est connu.", "No permitted instant is known."],
	remedies: ["Ce qui le rendrait licite", "What would make it lawful"],
	noRemedy: ["Aucun changement licite connu ne le permettrait.", "No lawful change that is known would allow it."],
	remedyHint: ["Tous les pas d'une voie sont nécessaires. Une voie n'est pas une permission : les faits changés, décider à nouveau.",
		"All steps of a way are needed. A way is no permission: once the facts have changed, decide anew."],
	way: ["Voie {0}", "Way {0}"], by: ["par {0} : ", "by {0}: "], tryIt: ["Essayer", "Try it"],
	lateLaw: ["Ce jour est après la dernière lecture de la loi ({0}).", "That day is after the law was last read ({0})."],
	todo: ["À faire : {0}", "To do: {0}"], open: ["Point ouvert : {0}", "Open point: {0}"],
	week: ["La semaine, heure par heure", "The week, hour by hour"],
	weekHint: ["Par l'horloge du lieu, dès le jour choisi. Une heure dont une partie n'est pas permise ne l'est pas.",
		"By the clock of the place, from the day chosen. An hour of which a part is not allowed is not."],
	hours: ["Heures", "Hours"], windows: ["Permis", "Allowed"],
	beside: ["Deux personnes côte à côte", "Two people side by side"],
	keep: ["Garder ce cas à côté", "Keep this case beside"], drop: ["Ôter l'autre cas", "Drop the other case"], swap: ["Échanger", "Swap"],
	besideHint: ["Gardez un cas, puis changez le formulaire : seuls les faits qui diffèrent sont montrés.",
		"Keep a case, then change the form: only the facts that differ are shown."],
	kept: ["Le cas gardé", "The case kept"], here: ["Le formulaire", "The form"], fact: ["Fait", "Fact"],
	same: ["Les faits sont les mêmes.", "The facts are the same."], keptNow: ["Cas gardé.", "Case kept."],
	rules: ["Règles {0} ; loi lue le {1}.", "Rules {0}; law read on {1}."],
	applied: ["{0} appliqué.", "{0} applied."], nothing: ["Tout est effacé.", "All is cleared."], mark: ["à établir", "to find out"],
	jump: ["Voir les raisons", "See the reasons"],
};

// civil is a day in words, of no zone.
const civil = (day, style = {dateStyle: "long"}) => day && new Intl.DateTimeFormat(state.lang === "en" ? "en-GB" : "fr-FR",
	{timeZone: "UTC", ...style}).format(new Date(day + "T00:00:00Z"));
const number = day => Math.round(Date.parse(day + "T00:00:00Z") / 86400000);
const dayOf = n => new Date(n * 86400000).toISOString().slice(0, 10);
const verdictOf = word => says(form.verdicts.find(v => v.value === word)?.says);
const badge = word => h("span", {class: "verdict v-" + word}, h("span", {class: "sign", "aria-hidden": "true"}, signs[word]), " ", verdictOf(word));
const valueOf = (name, word) => says(columns[name]?.values.find(v => v.value === word)?.says) || t("unknown");
const placeOf = word => says(form.places.find(p => p.value === word)?.says) || t("unknown");

// question is what is asked, without what nobody answered.
const question = q => ({facts: Object.fromEntries(Object.entries(q.facts).filter(([, v]) => v)), ...(q.where ? {where: q.where} : {}),
	day: q.day, time: q.time, lang: state.lang});

// changed asks anew: once, however much was changed while an answer was awaited.
function changed() {
	main.dataset.changes = ++changes;
	if (!running) settle();
}

async function settle() {
	running = true;
	let of;
	do {
		of = changes;
		try {
			const before = shown?.verdict;
			[shown, problem] = [await call("case", question(asked)), null];
			if (beside) beside.shown = await call("case", question(beside.asked));
			if (before && before !== shown.verdict) tell(verdictOf(shown.verdict) + (shown.missing?.length ? "" : " : " + shown.says));
		} catch (e) { [shown, week, problem] = [null, null, e.text || {fr: String(e), en: String(e)}]; }
	} while (of !== changes);
	running = false;
	drawAnswer();
	main.dataset.answered = of;
	clearTimeout(later);
	later = setTimeout(async () => { // which nobody waits for while they choose
		try {
			const got = await call("week", question(asked));
			if (of !== changes) return;
			week = got;
		} catch { week = null; }
		drawWeek();
		main.dataset.week = of;
	}, 150);
}

function set(name, value) { asked.facts[name] = value; changed(); }

// put shows what is asked in the controls.
function put(q) {
	asked = {facts: {...q.facts}, where: q.where || "", day: q.day || asked.day, time: q.time || asked.time};
	for (const name in columns) document.getElementById("fact-" + name).value = asked.facts[name] || "";
	document.getElementById("where").value = asked.where;
	putDay();
	changed();
}

function putDay() {
	document.getElementById("day").value = asked.day;
	document.getElementById("time").value = asked.time;
	const slider = document.getElementById("slider");
	slider.value = number(asked.day);
	slider.setAttribute("aria-valuetext", civil(asked.day));
	document.getElementById("slider-day").textContent = civil(asked.day);
}

async function scenario(id, name) {
	try { put(await call("scenario", {id, day: asked.day, time: asked.time})); tell(t("applied", name)); } catch (e) { problem = e.text; drawAnswer(); }
}

function startCard() {
	const one = s => h("button", {type: "button", class: "quiet case", id: "scenario-" + s.id, onclick: () => scenario(s.id, s.id)},
		h("span", {class: "sign", "aria-hidden": "true"}, signs[s.article]), h("span", {class: "unseen"}, verdictOf(s.article) + " : "), " ", h("strong", {}, s.id), " ", says(s.says));
	return h("section", {class: "card", id: "start", "aria-labelledby": "start-h"}, h("h2", {id: "start-h"}, t("start")), h("p", {class: "hint"}, t("startHint")),
		h("details", {id: "scenarios", open: matchMedia("(min-width: 62rem)").matches}, h("summary", {}, t("cases")), h("ul", {class: "plain scenarios"}, form.scenarios.map(s => h("li", {}, one(s))))),
		h("p", {class: "acts"}, h("button", {type: "button", class: "quiet", id: "clear", onclick: () => { put({facts: {}, where: ""}); tell(t("nothing")); }}, t("clear"))));
}

function instantCard() {
	const first = form.from, last = form.today;
	const slider = h("input", {type: "range", id: "slider", min: number(first), max: number(last), step: 1, "aria-describedby": "slider-day",
		oninput: e => { asked.day = dayOf(+e.target.value); putDay(); changed(); }});
	return card("instant", t("instant"),
		h("div", {class: "fields"},
			choice("where", t("where"), "", [{value: "", name: t("unknown")}, ...form.places.map(p => ({value: p.value, name: says(p.says)}))], asked.where, v => { asked.where = v; changed(); }),
			h("div", {class: "field"}, h("label", {for: "day"}, t("day")), h("input", {type: "date", id: "day", min: first, required: true,
				onchange: e => { if (e.target.value >= first) asked.day = e.target.value; putDay(); changed(); }})),
			h("div", {class: "field"}, h("label", {for: "time"}, t("time")), h("input", {type: "time", id: "time", required: true, onchange: e => { if (e.target.value) asked.time = e.target.value; putDay(); changed(); }}))),
		h("div", {class: "field apart"}, h("label", {for: "slider"}, t("slider", civil(first), civil(last))), slider, h("p", {id: "slider-day", class: "chosen"}), h("p", {class: "hint"}, t("sliderHint"))),
		h("div", {id: "clock"}), h("h3", {id: "spans-h"}, t("spans")), h("div", {id: "spans", class: "wide"}));
}

const groupCard = g => card("group-" + g.id, says(g.says), h("div", {class: "fields facts"}, g.columns.map(c => {
	const field = choice("fact-" + c.name, says(c.ask), "", [{value: "", name: t("unknown")}, ...c.values.map(v => ({value: v.value, name: says(v.says)}))],
		asked.facts[c.name] || "", v => set(c.name, v));
	field.querySelector("label").append(h("span", {class: "mark", id: "mark-" + c.name}));
	return field;
})));

function draw() {
	fill(main, h("p", {class: "big"}, t("intro")), h("div", {class: "split"},
		h("div", {class: "questions"}, startCard(), instantCard(), form.groups.map(groupCard)),
		h("div", {class: "answers", role: "region", "aria-label": t("answer"), tabindex: 0}, h("section", {class: "card", id: "answer", "aria-labelledby": "answer-h"}),
			card("week", t("week"), h("p", {class: "hint"}, t("weekHint")), h("div", {id: "week-in", class: "wide"})),
			h("section", {class: "card", id: "beside", "aria-labelledby": "beside-h"}))),
		h("a", {class: "strip", id: "strip", href: "#answer"}));
	document.getElementById("foot").append(h("p", {}, t("rules", form.rule_set.slice(0, 23), civil(form.law_as_of))));
	putDay();
	drawAnswer();
	drawWeek();
	changed(); // in the language
}

const source = s => h("li", {}, s.url ? h("a", {href: s.url, target: "_blank", rel: "noopener noreferrer", lang: "fr"}, s.ref) : h("span", {lang: "fr"}, s.ref));
const rule = r => h("li", {id: "rule-" + r.id}, h("p", {}, h("strong", {}, r.says), " ", h("code", {}, r.id)),
	r.do && h("p", {class: "hint"}, t("todo", r.do)), r.open && h("p", {class: "hint"}, t("open", r.open)), h("ul", {class: "sources"}, r.sources.map(source)));
const list = (key, inside, ...values) => inside?.length ? [h("h3", {}, t(key, ...values)), h("ul", {class: "plain"}, inside)] : null;
const fold = (id, key, rules) => rules?.length ? h("details", {id}, h("summary", {}, t(key, String(rules.length))), h("ul", {class: "plain"}, rules.map(rule))) : null;

const go = name => e => {
	e.preventDefault();
	const to = document.getElementById(columns[name] ? "fact-" + name : "where");
	to.scrollIntoView({block: "center"});
	to.focus();
};

// dated are the days that were taken where the form asks for none.
const dated = a => a.dated?.length && h("p", {class: "hint"}, t("dated", a.dated.join(" ; ")));

function remedy(steps, n) {
	const facts = Object.assign({}, ...steps.map(s => s.facts)), ours = Object.keys(facts).every(f => columns[f]);
	return h("li", {class: "remedy"}, h("p", {}, h("strong", {}, t("way", String(n + 1)))), h("ol", {}, steps.map(s => h("li", {}, h("span", {class: "dim"}, t("by", s.by)), s.says))),
		ours && h("button", {type: "button", class: "quiet small", id: "try-" + n, "aria-label": `${t("tryIt")} : ${t("way", String(n + 1))}`,
			onclick: () => { put({...asked, facts: {...asked.facts, ...facts}}); tell(t("applied", t("way", String(n + 1)))); }}, t("tryIt")));
}

function drawAnswer() {
	const el = document.getElementById("answer"), head = h("h2", {id: "answer-h"}, t("answer"));
	const missing = new Set(shown?.missing?.map(m => m.fact));
	for (const name in columns) document.getElementById("mark-" + name).textContent = missing.has(name) ? " — " + t("mark") : "";
	if (problem || !shown) { fill(el, head, problem && error(problem)); delete el.dataset.verdict; fill(document.getElementById("strip")); return; }
	const a = shown;
	el.dataset.verdict = a.verdict;
	el.dataset.rules = (a.because || a.may_apply || []).map(r => r.id).join(" ");
	fill(document.getElementById("strip"), badge(a.verdict), h("span", {}, " " + t("jump")));
	fill(el, head, h("p", {class: "big outcome", id: "verdict"}, badge(a.verdict)), h("p", {id: "rules-only", class: "hint"}, t("rulesOnly")), !a.missing?.length && h("p", {id: "says"}, a.says),
		a.until && h("p", {id: "until"}, t("untilIs", civil(a.until.day), a.until.time)), a.next && h("p", {id: "next"}, t("nextIs", civil(a.next.day), a.next.time)),
		a.no_next && h("p", {id: "next"}, t("noNext")), dated(a), a.later && h("p", {class: "note"}, t("lateLaw", civil(form.law_as_of))),
		list("excluded", a.excluded?.map(o => h("li", {}, h("a", {href: "#fact-" + o.fact, onclick: go(o.fact)}, o.ask), " ", o.says))),
		list("otherwise", a.otherwise?.map(o => h("li", {}, o.ask, " ", h("strong", {}, o.says)))),
		list("missing", a.missing?.map(m => h("li", {}, h("a", {href: columns[m.fact] ? "#fact-" + m.fact : "#where", onclick: go(m.fact)}, m.says), m.first && h("strong", {}, " (" + t("first") + ")")))),
		list("because", a.because?.map(rule)), fold("may", "may", a.may_apply), fold("duties", "duties", a.duties),
		list("presumed", a.presumed?.map(p => h("li", {}, p))), list("particulars", a.particulars?.map(p => h("li", {}, p))),
		a.remedies?.length ? [h("h3", {}, t("remedies")), h("p", {class: "hint"}, t("remedyHint")), h("ul", {class: "plain", id: "remedies"}, a.remedies.map(remedy))]
			: (a.verdict === "forbidden" || a.verdict === "undecided" && !a.excluded && !a.missing?.length) && [h("h3", {}, t("remedies")), h("p", {}, t("noRemedy"))]);
	fill(document.getElementById("clock"), a.clock?.map(c => h("p", {class: "hint"}, c.says)));
	drawSpans();
	drawBeside();
}

function drawSpans() {
	const all = shown.spans || [];
	fill(document.getElementById("spans"), all.length && h("table", {class: "stack", "aria-labelledby": "spans-h"}, h("thead", {}, h("tr", {}, ["from", "verdict", "why", "see"].map(k => h("th", {scope: "col"}, t(k))))),
		h("tbody", {}, all.map((s, i) => h("tr", {class: asked.day >= s.from && (!s.until || asked.day < s.until) ? "now" : "", "aria-current": asked.day >= s.from && (!s.until || asked.day < s.until) ? "true" : null},
			h("td", {}, civil(s.from, {dateStyle: "medium"})), h("td", {}, badge(s.verdict)), h("td", {}, s.says || ""),
			h("td", {}, h("button", {type: "button", class: "quiet small", id: "span-" + i, "aria-label": t("seeDay", civil(s.visit)), onclick: () => { asked.day = s.visit; putDay(); changed(); }}, t("see"))))))));
}

// drawWeek shows hours in rows and days in columns; hours that are alike on all days are one row.
function drawWeek() {
	const el = document.getElementById("week-in");
	if (!week) { fill(el); return; }
	if (week.none) { fill(el, h("p", {}, week.none)); return; }
	const rows = [], at = n => String(n).padStart(2, "0") + ":00";
	for (let n = 0; n < 24; n++) {
		const cells = week.days.map(d => d.hours[n]), last = rows.at(-1);
		if (last && last.cells.join() === cells.join()) last.until = n + 1; else rows.push({from: n, until: n + 1, cells});
	}
	const spans = {};
	for (const w of week.windows || []) (spans[w.from.day] ||= []).push(`${w.from.time}–${w.until.day > w.from.day ? "24:00" : w.until.time}`);
	fill(el, h("table", {class: "heat", "aria-labelledby": "week-h"}, h("thead", {}, h("tr", {}, h("th", {scope: "col"}, t("hours")), week.days.map(d => h("th", {scope: "col"}, civil(d.day, {weekday: "short", day: "numeric"}))))),
		h("tbody", {}, rows.map(r => {
			const row = h("tr", {}, h("th", {scope: "row"}, `${at(r.from)}–${at(r.until)}`),
				r.cells.map(v => h("td", {class: "v-" + v}, h("span", {"aria-hidden": "true"}, signs[v]), h("span", {class: "unseen"}, verdictOf(v)))));
			row.style.height = Math.min(6, Math.max(1.7, 0.75 * (r.until - r.from))) + "rem";
			return row;
		}))),
		h("p", {class: "legend"}, [...new Set(week.days.flatMap(d => d.hours))].sort().map(v => [badge(v), " "])),
		h("p", {id: "windows"}, Object.keys(spans).length ? t("windows") + " : " + Object.entries(spans).map(([d, all]) => civil(d, {weekday: "long", day: "numeric", month: "long"}) + " " + all.join(", ")).join(" ; ") : week.nothing), dated(week));
}

// short is why, without the word of the verdict; what is missing has a list of its own.
const short = a => a.missing?.length ? "" : a.says.slice(a.says.indexOf(":") + 1);

function drawBeside() {
	const other = beside, q = other?.asked, rows = [];
	if (other?.shown) {
		const differs = (name, ask, a, b) => a !== b && rows.push(h("tr", {id: "differs-" + name}, h("th", {scope: "row"}, ask), h("td", {}, h("span", {class: "narrow dim"}, t("kept") + " : "), a), h("td", {}, h("span", {class: "narrow dim"}, t("here") + " : "), b)));
		differs("where", t("where"), placeOf(q.where), placeOf(asked.where));
		differs("day", t("day"), civil(q.day), civil(asked.day));
		differs("time", t("time"), q.time, asked.time);
		for (const name in columns) differs(name, says(columns[name].ask), valueOf(name, q.facts[name]), valueOf(name, asked.facts[name]));
	}
	fill(document.getElementById("beside"), h("h2", {id: "beside-h"}, t("beside")), h("p", {class: "hint"}, t("besideHint")),
		h("p", {class: "acts"}, h("button", {type: "button", id: "keep", class: "quiet", onclick: () => { beside = {asked: {...asked, facts: {...asked.facts}}, shown}; drawBeside(); tell(t("keptNow")); }}, t("keep")),
			other && h("button", {type: "button", id: "swap", class: "quiet", onclick: () => { const was = beside.asked; beside = {asked: {...asked, facts: {...asked.facts}}, shown}; put(was); }}, t("swap")),
			other && h("button", {type: "button", id: "drop", class: "quiet", onclick: () => { beside = null; drawBeside(); document.getElementById("keep").focus(); }}, t("drop"))),
		other?.shown && h("table", {class: "stack both", "aria-labelledby": "beside-h"}, h("thead", {}, h("tr", {}, h("th", {scope: "col"}, t("fact")), h("th", {scope: "col"}, t("kept")), h("th", {scope: "col"}, t("here")))),
			h("tbody", {}, h("tr", {id: "both"}, h("th", {scope: "row"}, t("verdict")), h("td", {}, h("span", {class: "narrow dim"}, t("kept") + " : "), badge(other.shown.verdict), " ", short(other.shown)), h("td", {}, h("span", {class: "narrow dim"}, t("here") + " : "), badge(shown.verdict), " ", short(shown))), rows)),
		other?.shown && !rows.length && h("p", {}, t("same")));
}

try {
	form = await call("form");
	for (const g of form.groups) for (const c of g.columns) columns[c.name] = c;
	asked.day = form.today;
	asked.time = form.time;
	page(words, draw);
} catch (e) { main.replaceChildren(h("p", {role: "alert"}, says(e.text) || String(e))); }
