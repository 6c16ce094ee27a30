// Asks a service that runs, and services that permit nobody, with the client, and ends with "all held".
//
//   node gate_test.js ADDRESS sample.json '{"NAME": ADDRESS, …}'     of these "permitting" alone permits

import assert from "node:assert/strict";
import { createServer, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { readFileSync } from "node:fs";
import { Gate, Refused, allowed, mayDial, type Answer, type Fault, type Question } from "./gate.js";

const base = process.argv[2] ?? "";
const sample = JSON.parse(readFileSync(process.argv[3] ?? "", "utf8")) as Question;
const services = JSON.parse(process.argv[4] ?? "") as Record<string, string>;
const gate = new Gate(base);

function of(number: string, more: Partial<Question> = {}): Question {
  return { ...sample, ...more, prospect: { ...sample.prospect, number } };
}

async function refused(asked: Promise<unknown>, check: (problem: Refused) => boolean = () => true): Promise<void> {
  await assert.rejects(asked, (wrong) => wrong instanceof Refused && check(wrong));
}

async function live(): Promise<void> {
  const question = of("06 39 98 12 44", { at: new Date().toISOString(), record: "yes" });
  const answer = await gate.decide(question);
  assert.equal(answer.id, "call-4711");
  assert.equal(allowed(answer), answer.verdict === "allowed");
  assert.equal((await gate.ask("/v1/replays", { record: answer.record ?? "" })).same_rules, true);
  assert.equal((await gate.read("/healthz")).law_as_of, answer.law_as_of);
  assert.equal((await gate.read("/v1/rules/{id}", "works-ban")).package, "prospect");
  const dates = await gate.ask("/v1/deadlines", {
    id: "d",
    request: { right: "access", received: "2026-01-31T23:30:00+01:00", place: { territory: "mainland" } },
  });
  assert.equal(dates.deadlines[0]?.due, "2026-03-02");

  assert.equal((await gate.ask("/v1/objections", { number: "06 39 98 12 44" })).in_force, true);
  assert.equal(allowed(await gate.decide(question)), false);

  const many = Array.from({ length: 1201 }, (_, i) => of("06 39 98 12 44", { id: String(i) }));
  many[7] = { ...sample, id: "7", channel: "fax" as "sms" };
  const told: [Question, Answer | Fault][] = [];
  for await (const pair of gate.decideAll(many)) {
    told.push(pair);
  }
  assert.deepEqual(told.map(([q]) => q), JSON.parse(JSON.stringify(many)));
  assert.deepEqual(told.map(([, a]) => a.id), many.map((q) => q.id));
  assert.ok(!told.some(([, a]) => allowed(a)) && "problem" in (told[7]?.[1] ?? {}));

  const call = { key: "row 9", channel: "live-call" as const, prospect: of("06 39 98 12 46").prospect ?? {} };
  const first = await gate.ask("/v1/reservations", call);
  assert.equal(first.reserved, first.decision?.verdict === "allowed");
  assert.equal((await gate.ask("/v1/reservations", call)).replayed, first.reserved);
  const bind = { key: "row 9", number: "06 39 98 12 46", event: "bind" as const, call: "c-9" };
  const bound = await gate.ask("/v1/reservations/events", bind);
  assert.equal(mayDial(bound, "row 9"), first.reserved);
  assert.equal(mayDial(bound, "row 8"), false);
  assert.equal(mayDial(await gate.ask("/v1/reservations/events", bind), "row 9"), false, "another may have dialled it");

  // A list that is decided few at once knows of an objection that comes while it is worked through.
  const numbers = Array.from({ length: 30 }, (_, i) => `06 39 98 13 ${String(i).padStart(2, "0")}`);
  const { at: _at, id: _id, ...now } = sample;
  const said = gate.decideAll(numbers.map((number) => ({ ...now, prospect: { ...now.prospect, number } })));
  await said.next();
  await gate.ask("/v1/objections", { number: numbers[25] ?? "" });
  const verdicts: unknown[] = [];
  for await (const [, answer] of said) {
    verdicts.push("verdict" in answer ? answer.verdict : "");
  }
  assert.deepEqual(verdicts.map((verdict) => verdict === "forbidden"), numbers.slice(1).map((_, i) => i === 24));

  const misspelt = { channel: "sms", prospect: { stopp: "objected" } } as Question;
  await refused(gate.decide(misspelt), (p) => p.status === 400 && p.where !== "" && p.remedy !== "");
  await refused(gate.decide(misspelt), (p) => !p.message.includes("objected"));
  await refused(gate.decide({} as Question), (p) => p.status === 400);
}

const noon = Date.parse("2026-11-25T11:00:00Z");
const yes = { allowed: true, verdict: "allowed", at: "2026-11-25T12:00:00+01:00", until: "2026-11-25T12:00:00Z" };

/** A permission is one of this moment, and whole. */
function moments(): void {
  const cases: [object, number, boolean][] = [
    [yes, 0, true], [yes, 119, true], [yes, 121, false], [yes, -121, false], [yes, 3600, false], [yes, NaN, false],
    [{ ...yes, until: "2026-11-25T11:01:00Z" }, 59, true], [{ ...yes, until: "2026-11-25T11:01:00Z" }, 60, false],
    [{ ...yes, at: "2026-11-25T11:00:00.999999999Z" }, 0, true], [{ ...yes, at: "2026-11-25T11:00:00" }, 0, false],
    [{ ...yes, at: "2026-11-25T11:00:00+01:00" }, 0, false], [{ ...yes, at: "2026-02-30T11:00:00Z" }, 0, false],
    [{ ...yes, at: "0001-01-01T00:00:00Z" }, 0, false], [{ ...yes, until: "9999-12-31T23:59:59-23:59" }, 0, true],
    [{ ...yes, at: "2026-11-25T11:00:00+99:99" }, 0, false], [{ ...yes, at: "2026-11-25 11:00:00Z" }, 0, false],
    [{ ...yes, until: "2026-11-31T11:00:00Z" }, 0, false],
  ];
  for (const name of ["at", "until"]) {
    for (const value of [null, "", 0, noon, true, [], [yes.at], "now"]) {
      cases.push([{ ...yes, [name]: value }, 0, false]);
    }
  }
  for (const [answer, seconds, want] of cases) {
    assert.equal(allowed(answer, () => noon + seconds * 1000), want, JSON.stringify([answer, seconds]));
  }
  assert.ok(!allowed(yes) && !allowed(yes, () => noon + 30_000, 10_000) && allowed(yes, () => noon + 300_000, 600_000));
  const nothing: unknown[] = [null, undefined, {}, [], [yes], "allowed", true];
  for (const more of [{ allowed: "true" }, { allowed: 1 }, { allowed: false }, { verdict: null }, { verdict: "forbidden" },
    { problem: {} }, { problem: null }]) {
    nothing.push({ ...yes, ...more });
  }
  for (const name of ["allowed", "verdict", "at", "until"]) {
    nothing.push(Object.fromEntries(Object.entries(yes).filter(([key]) => key !== name)));
  }
  for (const answer of nothing) {
    assert.equal(allowed(answer, () => noon), false, JSON.stringify(answer));
  }
  const bound = { may_dial: true, key: "a", result: "done" };
  assert.ok(mayDial(bound, "a"));
  const none: [unknown, unknown][] = [[bound, "b"], [bound, undefined], [{ ...bound, key: "" }, ""], [null, "a"],
    [{ ...bound, result: "replayed" }, "a"], [{ ...bound, result: "refused" }, "a"], [{ may_dial: true, result: "done" }, undefined],
    [{ ...bound, may_dial: 1 }, "a"], [{ ...bound, problem: {} }, "a"], [{ ...bound, key: ["a"] }, ["a"]]];
  for (const [answer, key] of none) {
    assert.equal(mayDial(answer, key as string), false, JSON.stringify([answer, key]));
  }
}

/** Services that permit nobody, and one that does. */
async function faults(): Promise<void> {
  for (const [name, address] of Object.entries(services)) {
    let permits = false;
    try {
      const answer = await new Gate(address, { timeout: 300 }).decide({ id: "a", channel: "live-call" });
      permits = allowed(answer, Date.now, 30_000) && answer.id === "a";
    } catch {
      // no answer
    }
    assert.equal(permits, name === "permitting", name);
  }
  assert.ok("permitting" in services && Object.keys(services).length > 35);
}

type Stranger = (to: ServerResponse, ids: string[]) => void;
const line = (id: string, more: object = {}) => JSON.stringify({ ...yes, id, ...more }) + "\n";
const says = (...text: string[]): Stranger => (to) => to.setHeader("Content-Type", "application/x-ndjson").end(text.join(""));
const speaks = (kind: string, status: number): Stranger => (to, [one = "", two = ""]) =>
  to.writeHead(status, { "Content-Type": kind }).end(line(one) + line(two));
const lines = (body: (one: string, two: string) => string): Stranger => (to, [one = "", two = ""]) => says(body(one, two))(to, []);

/** What a service that is none answers to two questions: there is no answer then, and so no permission. */
const strangers: Record<string, Stranger> = {
  "a page": says("<html>\n", "</html>\n"),
  "nothing": says(),
  "lists": says("[true]\n", "[true]\n"),
  "no end": lines((one, two) => (line(one) + line(two)).slice(0, -1)),
  "half an answer": lines((one, two) => (line(one) + line(two)).slice(0, -9)),
  "half a line": lines((one, two) => (line(one) + line(two)).slice(0, -9) + "\n"),
  "too few": lines((one) => line(one)),
  "too many": lines((one, two) => line(one) + line(two) + line(two)),
  "another order": lines((one, two) => line(two) + line(one)),
  "one twice": lines((one) => line(one) + line(one)),
  "ids of the caller": lines(() => line("1") + line("2")),
  "faults without a question": lines((one) => line(one) + line("", { problem: {} })),
  "no and yes": lines((one, two) => line(one) + line(two).replace('"allowed"', '"allowed":false,"allowed"')),
  "no and yes, escaped": lines((one, two) => line(one) + line(two).replace('"allowed"', '"allowed":false,"\\u0061llowed"')),
  "endless": lines((one, two) => line(one) + " ".repeat(2 << 20) + line(two)),
  "no UTF-8": (to, [one = "", two = ""]) => {
    to.setHeader("Content-Type", "application/x-ndjson");
    to.end(Buffer.concat([Buffer.from(line(one) + line(two).slice(0, -2)), Buffer.from(',"x":"\xff"}\n', "latin1")]));
  },
  "as one answer": speaks("application/json", 200),
  "as text": speaks("text/plain", 200),
  "as a problem": speaks("application/problem+json", 200),
  "created": speaks("application/x-ndjson", 201),
  "another status": speaks("application/x-ndjson", 503),
  "another place": (to) => to.writeHead(302, { Location: "/elsewhere" }).end(),
  "cut": (to, [one = "", two = ""]) => {
    to.writeHead(200, { "Content-Type": "application/x-ndjson", "Content-Length": "1000" });
    to.write(line(one) + line(two));
    to.destroy();
  },
  "byte by byte": (to) => {
    to.writeHead(200, { "Content-Type": "application/x-ndjson" });
    const drips = setInterval(() => to.write(" "), 20);
    to.on("close", () => clearInterval(drips));
  },
};

async function stranger(): Promise<void> {
  let answers: Stranger = says();
  const seen = new Set<string>();
  const server = createServer((from, to) => {
    let body = "";
    from.on("data", (part) => (body += part)).on("end", () => {
      const ids = body.split("\n").filter((text) => text !== "").map((text) => (JSON.parse(text) as { id: string }).id);
      for (const id of from.url === "/v1/decisions" ? ids : []) {
        assert.ok(typeof id === "string" && id.length > 30 && !seen.has(id), "each question has an id of its own");
        seen.add(id);
      }
      (from.url === "/elsewhere" ? speaks("application/x-ndjson", 200) : answers)(to, ids);
    });
  });
  await new Promise<void>((listening) => server.listen(0, "127.0.0.1", listening));
  const address = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const at = new Gate(address, { timeout: 300 });
  const two: Question[] = [{ id: "1", channel: "sms" }, { id: "2", channel: "sms" }];
  const told = async (questions: Question[]): Promise<(Answer | Fault)[]> => {
    const all: (Answer | Fault)[] = [];
    for await (const [, answer] of at.decideAll(questions)) {
      all.push(answer);
    }
    return all;
  };
  for (const [name, answer] of Object.entries(strangers)) {
    answers = answer;
    for (const questions of [two, two.map(({ channel }) => ({ channel }))]) {
      await assert.rejects(told(questions), (wrong) => wrong instanceof Error && !(wrong instanceof assert.AssertionError), name);
    }
  }
  answers = lines((one, two) => line(one, { who: 0 }) + line(two, { who: 1 }));
  assert.deepEqual(await told(two), [{ ...yes, id: "1", who: 0 }, { ...yes, id: "2", who: 1 }], "what permits is heard");
  assert.deepEqual(await told([{ channel: "sms" }, { channel: "sms" }]), [{ ...yes, who: 0 }, { ...yes, who: 1 }]);
  answers = lines((_, two) => '{"allowed":false,"line":1,"problem":{}}\n' + line(two));
  assert.deepEqual((await told(two)).map((answer) => allowed(answer, () => noon)), [false, true]);
  answers = lines((one, two) => line(one, { more: "x".repeat(700_000) }) + line(two, { more: "x".repeat(700_000) }));
  assert.equal((await told(two)).length, 2, "a megabyte for each question");
  for (const [kind, body] of [["application/json", '{"title":"06 39"}'], ["application/problem+json", '{"title":"06 39","title":1}'],
    ["application/problem+json", '{"title":5,"detail":{},"input":"x"}'], ["application/problem+json", "null"]] as const) {
    answers = (to) => to.writeHead(400, { "Content-Type": kind }).end(body);
    await refused(at.decide({ channel: "sms" }), (p) => p.message === "refused" && p.status === 400);
  }
  answers = lines((one) => line(one));
  await refused(told([...two, ...two]), (p) => p.title === "an id stands twice");
  answers = (to) => to.setHeader("Content-Type", "application/json").end('{"key":"k","may_dial":true,"result":"done"}');
  await refused(at.ask("/v1/reservations/events", { key: "other", number: "0639981234", event: "bind", call: "c" }));
  const itself: { prospect?: object } = {};
  itself.prospect = itself;
  for (const wrong of [null, undefined, [], "x", 5, { id: 5 }, { id: 0 }, { id: [] }, itself]) {
    await refused(at.decide(wrong as Question), (p) => p.title === "no question");
    await refused(told([wrong as Question]), (p) => p.title === "no question");
  }
  for (const wrong of ["", "x", "127.0.0.1:8087", "ftp://127.0.0.1", "http://", "http://u:p@127.0.0.1", "http://h:x", "http://h?q"]) {
    assert.throws(() => new Gate(wrong), Refused, wrong);
  }
  for (const token of ["", "two words", "line\n", "é"]) {
    assert.throws(() => new Gate(address, { token }), Refused, token);
  }
  server.closeAllConnections();
  server.close();
}

/** What the compiler refuses: each would be a fact that is not told. */
export const refusedByTheCompiler: Question[] = [
  // @ts-expect-error a channel that is none
  { channel: "fax" },
  // @ts-expect-error no channel
  { prospect: {} },
  // @ts-expect-error a fact misspelt
  { channel: "sms", prospect: { stopp: "objected" } },
  // @ts-expect-error a word that is none
  { channel: "sms", prospect: { stop: "objectd" } },
];

moments();
await live();
await faults();
await stranger();
console.log("all held");
