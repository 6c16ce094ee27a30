// The kit of the pages: language, elements, drop zone, chart, requests. No text is ever read as HTML.

export const state = {lang: document.documentElement.lang === "en" ? "en" : "fr"};

let words = {}, redraw = () => {};

// page begins a page: its words, by key, in French and English, and what draws it.
export function page(dictionary, draw) {
	words = {...kitWords, ...dictionary};
	redraw = () => { shell(); draw(); };
	state.lang = kept("rgpd-lang") || state.lang;
	theme(kept("rgpd-theme") || "");
	redraw();
}

// t is a text by its key, with values for {0}, {1}. A text of four has the last two for one alone: for none, too, in French.
export function t(key, ...values) {
	const both = words[key];
	if (!both) return key;
	const en = state.lang === "en", one = both.length > 2 && (values[0] === "1" || !en && values[0] === "0");
	const text = both[(en ? 1 : 0) + (one ? 2 : 0)];
	return (en ? text : bound(text)).replace(/\{(\d)\}/g, (_, i) => values[i]);
}

// bound binds the marks of French to their words, so that no line begins with one.
const bound = text => text.replace(/ ([:;?!»])/g, "\u00a0$1").replace(/« /g, "«\u00a0");

// says is a text that the program gives in both languages, or in French alone.
export function says(text) {
	if (!text) return "";
	return state.lang === "en" ? text.en || text.fr : text.fr;
}

// spoken is an element of such a text, which says its language if it is not that of the page.
export function spoken(tag, text, attrs = {}) {
	const foreign = state.lang === "en" && text && !text.en;
	return h(tag, {...attrs, ...(foreign ? {lang: "fr"} : {})}, says(text));
}

export const count = n => new Intl.NumberFormat(state.lang === "en" ? "en-GB" : "fr-FR").format(n);
export const share = (n, of) => new Intl.NumberFormat(state.lang === "en" ? "en-GB" : "fr-FR",
	{style: "percent", maximumFractionDigits: 1}).format(of ? n / of : 0);
export function size(bytes) {
	const units = state.lang === "en" ? ["B", "kB", "MB", "GB"] : ["o", "ko", "Mo", "Go"];
	let i = 0;
	for (; bytes >= 1000 && i < 3; i++) bytes /= 1000;
	return count(i && bytes < 10 ? Math.round(bytes * 10) / 10 : Math.round(bytes)) + "\u00a0" + units[i];
}

// h makes an element: its attributes, with on… for events, and what is in it, texts or elements.
export function h(tag, attrs = {}, ...inside) {
	const el = tag === "svg" || tag === "rect" ? document.createElementNS("http://www.w3.org/2000/svg", tag)
		: document.createElement(tag);
	for (const [name, value] of Object.entries(attrs)) {
		if (value === undefined || value === null || value === false) continue;
		if (name.startsWith("on")) el.addEventListener(name.slice(2), value);
		else if (name === "value" && tag !== "option") el.value = value;
		else el.setAttribute(name, value === true ? "" : value);
	}
	el.append(...inside.flat(Infinity).filter(x => x !== undefined && x !== null && x !== false));
	return el;
}

// fill replaces what is in an element, and leaves the focus where it was.
export function fill(el, ...inside) {
	const had = document.activeElement && el.contains(document.activeElement) && document.activeElement.id;
	const open = [...el.querySelectorAll("details[id]")].filter(d => d.open).map(d => d.id);
	el.replaceChildren(...inside.flat(Infinity).filter(Boolean));
	for (const id of open) { const d = el.querySelector("#" + CSS.escape(id)); if (d) d.open = true; }
	if (had) el.querySelector("#" + CSS.escape(had))?.focus({preventScroll: true});
}

// tell has a screen reader say something.
export function tell(text) { document.getElementById("said").textContent = text; }

// ask asks the program, and returns its answer; what it refuses is an error with a text in both languages.
export async function ask(method, path, body) {
	let answer;
	try {
		answer = await fetch(path, {method, headers: body instanceof Blob || !body ? {} : {"Content-Type": "application/json"},
			body: body && !(body instanceof Blob) ? JSON.stringify(body) : body});
	} catch { throw {text: {fr: words.gone[0], en: words.gone[1]}, gone: true}; }
	const json = (answer.headers.get("Content-Type") || "").startsWith("application/json");
	const said = json ? await answer.json() : {};
	if (!answer.ok) throw {text: said.error || {fr: words.refused[0], en: words.refused[1]}};
	return said;
}

// drop is a zone for files, which a keyboard opens as well.
export function drop(id, label, hint, accept, take) {
	const input = h("input", {type: "file", id, class: "unseen", accept, onchange: () => input.files[0] && take(input.files[0])});
	const zone = h("label", {class: "drop", for: id}, h("strong", {}, label), h("span", {}, hint));
	input.addEventListener("focus", () => zone.classList.add("focus"));
	input.addEventListener("blur", () => zone.classList.remove("focus"));
	zone.addEventListener("dragover", e => { e.preventDefault(); zone.classList.add("over"); });
	zone.addEventListener("dragleave", () => zone.classList.remove("over"));
	zone.addEventListener("drop", e => {
		e.preventDefault();
		zone.classList.remove("over");
		if (e.dataTransfer.files[0]) take(e.dataTransfer.files[0]);
	});
	return h("div", {class: "dropper"}, input, zone);
}

// large makes a zone the one thing to see.
export function large(dropper) { dropper.querySelector(".drop").classList.add("large"); return dropper; }

// card is a part of the page, by its title.
export const card = (id, title, ...inside) => h("section", {class: "card", id, "aria-labelledby": id + "-h"}, h("h2", {id: id + "-h"}, title), inside);

// error says what the program refused, and is read out at once.
export const error = (text, lead) => h("div", {class: "note error", role: "alert"}, lead && h("p", {}, h("strong", {}, lead)), spoken("p", text));

// lazily is a fold whose inside is made when it is opened first. It has an id, by which it stays open.
export function lazily(id, summary, make) {
	const fold = h("details", {id}, h("summary", {}, summary));
	fold.addEventListener("toggle", () => { if (fold.open && fold.childElementCount === 1) fold.append(...[make()].flat(Infinity).filter(Boolean)); });
	return fold;
}

// hour and day are instants by the clock of Paris, in words; of none, an empty text.
const inParis = (at, style) => !at || at.startsWith("0001") ? "" :
	new Intl.DateTimeFormat(state.lang === "en" ? "en-GB" : "fr-FR", {timeZone: "Europe/Paris", ...style}).format(new Date(at));
export const hour = at => inParis(at, {dateStyle: "long", timeStyle: "short"});
export const day = on => inParis(on, {dateStyle: "long"});

// head is that of a table, by the keys of its titles; labelled is a cell that says on a narrow screen what it is.
export const head = (...titles) => h("thead", {}, h("tr", {}, titles.map(key => h("th", {scope: "col"}, t(key)))));
export const labelled = (key, ...inside) => h("td", {}, inside.some(Boolean) && h("span", {class: "narrow dim"}, t(key), " "), inside.map(x => x || ""));

// chart is a table whose rows have bars: the longest is that of the most. A reader hears the numbers.
export function chart(caption, rows) {
	const most = Math.max(1, ...rows.map(r => r.n)), all = rows.reduce((sum, r) => sum + r.n, 0);
	return h("table", {class: "chart"}, h("caption", {class: "unseen"}, caption),
		h("thead", {class: "unseen"}, h("tr", {}, h("th", {scope: "col"}, t("what")), h("th", {scope: "col"}, t("rows")),
			h("th", {scope: "col"}, t("share")))),
		h("tbody", {}, rows.map(r => h("tr", {class: r.kind}, h("th", {scope: "row"}, r.name),
			h("td", {class: "bar", "aria-hidden": "true"}, h("svg", {viewBox: "0 0 100 10", preserveAspectRatio: "none"},
				h("rect", {width: r.n ? Math.max(0.6, 100 * r.n / most) : 0, height: 10, rx: 0}))),
			h("td", {class: "n"}, count(r.n)), h("td", {class: "n dim"}, share(r.n, all))))));
}

// choice is a question with one answer of several; the first is that nothing is answered.
export function choice(id, label, hint, options, value, changed) {
	const select = h("select", {id, onchange: () => changed(select.value), "aria-describedby": hint ? id + "-hint" : null},
		options.map(o => h("option", {value: o.value, selected: o.value === value}, o.name)));
	return h("div", {class: "field"}, h("label", {for: id}, label), hint && h("p", {class: "hint", id: id + "-hint"}, hint), select);
}

// keep keeps a choice of the reader in the browser, and kept reads it; a page that stays keeps nothing.
const stays = () => document.body.dataset.stays !== undefined;
const kept = key => { try { return stays() ? null : localStorage.getItem(key); } catch { return null; } };
const keep = (key, value) => { try { if (!stays()) localStorage.setItem(key, value); } catch { /* not kept */ } };

function theme(name) {
	if (name) document.documentElement.dataset.theme = name; else delete document.documentElement.dataset.theme;
	keep("rgpd-theme", name);
}

// shell draws what is around the page.
function shell() {
	document.documentElement.lang = state.lang;
	const title = document.getElementById("title");
	title.textContent = title.dataset[state.lang];
	document.title = title.textContent;
	document.querySelector(".skip").textContent = t("skip");
	const jobs = document.querySelector("nav.jobs");
	jobs?.setAttribute("aria-label", jobs.dataset[state.lang]);
	for (const text of jobs?.querySelectorAll("[data-fr]") || []) text.textContent = text.dataset[state.lang];
	const dark = (document.documentElement.dataset.theme ||
		(matchMedia("(prefers-color-scheme: dark)").matches ? "dark" : "light")) === "dark";
	fill(document.getElementById("tools"),
		h("button", {type: "button", id: "theme", class: "quiet", onclick: () => { theme(dark ? "light" : "dark"); shell(); }},
			t(dark ? "light" : "dark")),
		h("button", {type: "button", id: "lang", class: "quiet", lang: state.lang === "en" ? "fr" : "en", onclick: () => {
			state.lang = state.lang === "en" ? "fr" : "en";
			keep("rgpd-lang", state.lang);
			redraw();
		}}, state.lang === "en" ? "Français" : "English"),
		!stays() && h("button", {type: "button", id: "quit", class: "quiet", onclick: async () => {
			if (!confirm(t("sure"))) return;
			try { await ask("POST", "quit"); } catch { /* it is gone */ }
			fill(document.getElementById("main"), h("section", {class: "card"}, h("p", {}, t("over"))));
			document.getElementById("tools").replaceChildren();
			document.querySelector("nav.jobs")?.remove();
			document.body.dataset.over = "yes";
		}}, t("quit")));
	fill(document.getElementById("foot"), h("p", {}, t("local")));
}

const kitWords = {
	skip: ["Aller au contenu", "Skip to content"],
	light: ["Clair", "Light"],
	dark: ["Sombre", "Dark"],
	quit: ["Quitter", "Quit"],
	sure: ["Quitter ? Les fichiers envoyés et les résultats qui ne sont pas téléchargés sont effacés.",
		"Quit? The files that were sent, and the results that are not downloaded, are erased."],
	over: ["Le programme est arrêté, ses fichiers sont effacés. Cet onglet peut être fermé.",
		"The program has ended, its files are erased. You may close this tab."],
	local: ["Tout se passe sur cette machine : rien n'est envoyé ailleurs. Les fichiers sont effacés à la fin.",
		"Everything happens on this machine: nothing is sent elsewhere. The files are erased at the end."],
	gone: ["Le programme ne répond plus : l'ouvrir à nouveau.", "The program no longer answers: open it again."],
	refused: ["Le programme a refusé.", "The program refused."],
	what: ["Quoi", "What"],
	rows: ["Lignes", "Rows"],
	share: ["Part", "Share"],
};
