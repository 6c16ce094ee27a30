// May this person be contacted? A client of gate, for Node 20 or later, Deno and Bun, without any other package.
//
//   import { Gate, allowed } from "./gate.js";
//   const gate = new Gate("http://127.0.0.1:8087");        // { token: "..." } where the service wants one
//   const answer = await gate.decide(question);
//   if (allowed(question, answer)) { /* until answer.until, with answer.duties */ }
//
// Only allowed(question, answer) is a permission, and mayDial of a call that was bound: another answer, a Refused and any
// error of the network are none. The types are generated from the description of the service: see package.json.

import type { components, paths } from "./openapi.js";

type Schemas = components["schemas"];
export type Question = Schemas["DecisionQuestion"];
export type Answer = Schemas["DecisionAnswer"];
export type Fault = Schemas["Fault"];

type JSONOf<T> = T extends { content: { "application/json": infer B } } ? B : never;
type PostOf<P> = P extends { post: infer O } ? O : never;
type GetOf<P> = P extends { get: infer O } ? O : never;
/** What an endpoint is asked, and what it answers. */
export type Asked<P extends keyof paths> = PostOf<paths[P]> extends { requestBody: infer B } ? JSONOf<B> : never;
export type Told<O> = O extends { responses: { 200: infer R } } ? JSONOf<R> : never;
type Posts = { [P in keyof paths]: paths[P] extends { post: object } ? P : never }[keyof paths];
type Gets = { [P in keyof paths]: Told<GetOf<paths[P]>> extends never ? never : P }[keyof paths];

/** What is wrong with a request (RFC 9457), or with its answer. It holds nothing of what was sent but its shape. */
export class Refused extends Error {
  override readonly name = "Refused";
  readonly title: string;
  readonly remedy: string;
  readonly where: string;
  readonly status: number;

  constructor(title: string, remedy = "", where = "", status = 0) {
    super([title, where, remedy].filter((part) => part !== "").join(" - "));
    this.title = title;
    this.remedy = remedy;
    this.where = where;
    this.status = status;
  }
}

/** Whether an answer is a permission: the service said exactly that, of this very question. */
export function allowed(question: Question, answer: Answer | Fault): answer is Answer & { allowed: true } {
  return isObject(answer) && answer["allowed"] === true && !("problem" in answer) && sameName(question, answer);
}

/** Whether the answer to a bind lets the call of that key be dialled. A reservation does not, before it is bound. */
export function mayDial(event: Schemas["ReservationEvent"], answer: Schemas["ReservationEventAnswer"]): boolean {
  return event.event === "bind" && isObject(answer) && answer["may_dial"] === true && answer["key"] === event.key;
}

/** A service at an address. Every method throws a Refused, or the error of the network. */
export class Gate {
  readonly #base: string;
  readonly #token: string | undefined;
  readonly #patience: number;

  constructor(base = "http://127.0.0.1:8087", options: { token?: string; timeout?: number } = {}) {
    this.#base = base.replace(/\/+$/, "");
    this.#token = options.token;
    this.#patience = options.timeout ?? 20_000;
  }

  /** May this person be contacted, by this channel, at this instant? */
  decide(question: Question): Promise<Answer> {
    return this.ask("/v1/decisions", question);
  }

  /** Asks an endpoint one question. */
  async ask<P extends Posts>(path: P, question: Asked<P>): Promise<Told<PostOf<paths[P]>>> {
    const sent = JSON.stringify(question);
    const answer = parse(await this.#send("POST", path, sent, "application/json"));
    if (!sameName(JSON.parse(sent), answer)) {
      throw new Refused("an answer to another question", "ask again, at this address or another");
    }
    return answer as Told<PostOf<paths[P]>>;
  }

  /** Reads an endpoint. A name in its path, as of /v1/rules/{id}, is given beside it. */
  async read<P extends Gets>(path: P, name?: string): Promise<Told<GetOf<paths[P]>>> {
    const place = path.replace("{id}", encodeURIComponent(name ?? ""));
    return parse(await this.#send("GET", place)) as Told<GetOf<paths[P]>>;
  }

  /** Each question, as it was sent, with its answer, in their order; none but allowed answers permit. */
  async *decideAll(
    questions: Iterable<Question> | AsyncIterable<Question>,
    atOnce = 500,
  ): AsyncGenerator<[Question, Answer | Fault]> {
    let batch: string[] = [];
    for await (const question of questions) {
      batch.push(JSON.stringify(question));
      if (batch.length === atOnce) {
        yield* await this.#batch(batch);
        batch = [];
      }
    }
    if (batch.length > 0) {
      yield* await this.#batch(batch);
    }
  }

  async #batch(batch: string[]): Promise<[Question, Answer | Fault][]> {
    const text = await this.#send("POST", "/v1/decisions", batch.join("\n") + "\n", "application/x-ndjson");
    const lines = text.split("\n").filter((line) => line !== "");
    if (lines.length !== batch.length || !text.endsWith("\n")) {
      throw new Refused("the answers broke off", `ask again: ${lines.length} of ${batch.length} came`);
    }
    return batch.map((sent, i) => {
      const question = JSON.parse(sent) as Question;
      const answer = parse(lines[i] ?? "");
      if (!sameName(question, answer) && !("problem" in answer && answer["id"] === undefined)) {
        throw new Refused("an answer to another question", "ask again, at this address or another");
      }
      return [question, answer as Answer | Fault];
    });
  }

  async #send(method: string, path: string, body?: string, kind?: string): Promise<string> {
    const headers: Record<string, string> = {};
    if (kind !== undefined) {
      headers["Content-Type"] = kind;
    }
    if (this.#token !== undefined) {
      headers["Authorization"] = "Bearer " + this.#token;
    }
    const answer = await fetch(this.#base + path, {
      method,
      headers,
      body: body ?? null,
      redirect: "error", // what was asked is asked there alone, and no other service gets the token
      signal: AbortSignal.timeout(this.#patience),
    });
    const text = await answer.text();
    if (answer.status === 200) {
      return text;
    }
    const problem = /^application\/problem\+json\b/.test(answer.headers.get("Content-Type") ?? "") ? tryParse(text) : {};
    const where = isObject(problem["input"]) ? problem["input"]["path"] : "";
    throw new Refused(word(problem["title"]) || "refused", word(problem["detail"]), word(where), answer.status);
  }
}

type JSONObject = Record<string, unknown>;

function isObject(value: unknown): value is JSONObject {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function word(value: unknown): string {
  return typeof value === "string" ? value : "";
}

function tryParse(text: string): JSONObject {
  try {
    const value: unknown = JSON.parse(text);
    return isObject(value) ? value : {};
  } catch {
    return {};
  }
}

function parse(text: string): JSONObject {
  const value = tryParse(text);
  if (Object.keys(value).length === 0) {
    throw new Refused("no answer of the service", "is this its address?");
  }
  return value;
}

/** Whether an answer is of a question: its own name, id or key, comes back. */
function sameName(question: unknown, answer: unknown): boolean {
  if (!isObject(question) || !isObject(answer)) {
    return false;
  }
  return ["id", "key"].every((name) => (question[name] ?? "") === (answer[name] ?? ""));
}
