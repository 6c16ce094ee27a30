// Asks a service that runs, and services that are none, with the client, and ends with "all held".

import assert from "node:assert/strict";
import { createServer, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { readFileSync } from "node:fs";
import { Gate, Refused, allowed, mayDial, type Answer, type Fault, type Question } from "./gate.js";

const base = process.argv[2] ?? "";
const sample = JSON.parse(readFileSync(process.argv[3] ?? "", "utf8")) as Question;
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
  assert.equal(allowed(question, answer), answer.verdict === "allowed");
  assert.equal((await gate.ask("/v1/replays", { record: answer.record ?? "" })).same_rules, true);
  assert.equal((await gate.read("/healthz")).law_as_of, answer.law_as_of);
  assert.equal((await gate.read("/v1/rules/{id}", "works-ban")).package, "prospect");
  const dates = await gate.ask("/v1/deadlines", {
    id: "d",
    request: { right: "access", received: "2026-01-31T23:30:00+01:00", place: { territory: "mainland" } },
  });
  assert.equal(dates.deadlines[0]?.due, "2026-03-02");

  assert.equal((await gate.ask("/v1/objections", { number: "06 39 98 12 44" })).in_force, true);
  assert.equal(allowed(question, await gate.decide(question)), false);

  const many = Array.from({ length: 1201 }, (_, i) => of("06 39 98 12 44", { id: String(i) }));
  many[7] = { ...sample, id: "7", channel: "fax" as "sms" };
  const told: [Question, Answer | Fault][] = [];
  for await (const pair of gate.decideAll(many)) {
    told.push(pair);
  }
  assert.deepEqual(told.map(([q]) => q), JSON.parse(JSON.stringify(many)));
  assert.deepEqual(told.map(([, a]) => a.id), many.map((q) => q.id));
  assert.ok(!told.some(([q, a]) => allowed(q, a)) && "problem" in (told[7]?.[1] ?? {}));

  const call = { key: "row 9", channel: "live-call" as const, prospect: of("06 39 98 12 46").prospect ?? {} };
  const first = await gate.ask("/v1/reservations", call);
  assert.equal(first.reserved, first.decision?.verdict === "allowed");
  assert.equal((await gate.ask("/v1/reservations", call)).replayed, first.reserved);
  const bind = { key: "row 9", number: "06 39 98 12 46", event: "bind" as const, call: "c-9" };
  const bound = await gate.ask("/v1/reservations/events", bind);
  assert.equal(mayDial(bind, bound), first.reserved);
  assert.equal(mayDial({ ...bind, key: "row 8" }, bound), false);
  assert.equal(mayDial({ ...bind, event: "lose" }, bound), false);
  assert.equal(mayDial(bind, await gate.ask("/v1/reservations/events", bind)), false);

  const misspelt = { channel: "sms", prospect: { stopp: "objected" } } as Question;
  await refused(gate.decide(misspelt), (p) => p.status === 400 && p.where !== "" && p.remedy !== "" && !p.message.includes("objected"));
  await refused(gate.decide({} as Question), (p) => p.status === 400);
}

/** What a service that is none answers, to a question of the id "a": nothing of it permits. */
const strangers: Record<string, (to: ServerResponse) => void> = {
  "another id": (to) => to.end('{"id":"b","allowed":true}\n'),
  "no id": (to) => to.end('{"allowed":true}\n'),
  "a word": (to) => to.end('{"id":"a","allowed":"true"}\n'),
  "a number": (to) => to.end('{"id":"a","allowed":1}\n'),
  "nothing said": (to) => to.end('{"id":"a"}\n'),
  "a problem": (to) => to.end('{"id":"a","allowed":true,"problem":{}}\n'),
  "a page": (to) => to.end("<html>allowed</html>\n"),
  "a list": (to) => to.end('[{"id":"a","allowed":true}]\n'),
  "a word alone": (to) => to.end("true\n"),
  "nothing": (to) => to.end(),
  "half an answer": (to) => to.end('{"id":"a","allowed":true'),
  "another status": (to) => to.writeHead(503).end('{"id":"a","allowed":true}\n'),
  "created": (to) => to.writeHead(201).end('{"id":"a","allowed":true}\n'),
  "another place": (to) => to.writeHead(302, { Location: "/elsewhere" }).end(),
  "cut": (to) => {
    to.writeHead(200, { "Content-Length": "1000" });
    to.write('{"id":"a","allowed":true}\n');
    to.destroy();
  },
};

async function stranger(): Promise<void> {
  let say: (to: ServerResponse) => void = () => undefined;
  const server = createServer((from, to) => {
    from.resume();
    if (from.url === "/elsewhere") {
      to.end('{"id":"a","allowed":true}\n');
      return;
    }
    say(to);
  });
  await new Promise<void>((listening) => server.listen(0, "127.0.0.1", listening));
  const at = new Gate(`http://127.0.0.1:${(server.address() as AddressInfo).port}`, { timeout: 5_000 });
  const question: Question = { id: "a", channel: "sms" };
  const permits = async (): Promise<boolean> => {
    try {
      if (allowed(question, await at.decide(question))) {
        return true;
      }
    } catch {
      // a refusal
    }
    try {
      for await (const [asked, answer] of at.decideAll([question])) {
        if (allowed(asked, answer)) {
          return true;
        }
      }
    } catch {
      // a refusal
    }
    return false;
  };
  say = (to) => to.end('{"id":"a","allowed":true}\n');
  assert.equal(await permits(), true, "what permits is heard");
  for (const [name, answer] of Object.entries(strangers)) {
    say = answer;
    assert.equal(await permits(), false, name);
  }
  say = (to) => to.end('{"id":"a","allowed":true}\n{"id":"a","allowed":true}\n');
  await refused(at.decideAll([question]).next(), (p) => p.title === "the answers broke off");
  say = (to) => to.end('{"id":"a","key":"k","may_dial":true}\n');
  await refused(at.ask("/v1/reservations/events", { key: "other", number: "0639981234", event: "bind", call: "c" }));
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

await live();
await stranger();
console.log("all held");
