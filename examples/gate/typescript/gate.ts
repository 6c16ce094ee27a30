// May this person be contacted? A client of gate, for Node 20 or later, Deno and Bun, without any other package.
//
//   import { Gate, allowed } from "./gate.js";
//   const gate = new Gate("http://127.0.0.1:8087");        // { token: "..." } where the service wants one
//   const answer = await gate.decide(question);
//   if (allowed(answer)) { /* now, with answer.duties */ }
//
// Only allowed(answer) is a permission, at the instant at which it is called: another answer, a Refused and any error
// of the network are none. Call it just before you dial. Where the service keeps attempts, ask /v1/reservations, and
// dial on mayDial of the answer to a bind alone: that knows who objected, or was called by others, meanwhile. The types
// are generated from the description of the service: see package.json.

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

const instantForm = /^(\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d)(?:\.\d+)?(Z|[+-]\d\d:\d\d)$/;

/** Milliseconds since 1970, NaN of what is no instant. */
function instant(text: unknown): number {
  const [, local = "", zone = ""] = instantForm.exec(word(text)) ?? [];
  const day = Date.parse(local + "Z"); // of a 30th of February some give the 2nd of March
  return !Number.isNaN(day) && new Date(day).toISOString().startsWith(local) ? Date.parse(local + zone) : NaN;
}

/**
 * Whether an answer is a permission now, by a clock that tells milliseconds since 1970: it is about this moment, within
 * fresh milliseconds, and not over. An answer about another hour, or that has waited, is none: ask again.
 */
export function allowed(answer: unknown, clock = Date.now, fresh = 120_000): answer is Answer & { allowed: true } {
  if (!isObject(answer) || answer["allowed"] !== true || answer["verdict"] !== "allowed" || "problem" in answer) {
    return false;
  }
  const now = clock();
  return Math.abs(now - instant(answer["at"])) <= fresh && now < instant(answer["until"]); // with NaN neither is so
}

/** Whether the answer to a bind lets the call of that key be dialled, at once. A reservation does not, before. */
export function mayDial(answer: unknown, key: string): boolean {
  return isObject(answer) && typeof key === "string" && key !== "" && answer["key"] === key &&
    answer["may_dial"] === true && answer["result"] === "done" && !("problem" in answer);
}

/** The questions that have a name of their own, which comes back with the answer. */
type Named = { [P in Posts]: "id" extends keyof Asked<P> ? P : never }[Posts];
const named: Record<Named, true> = {
  "/v1/callers": true,
  "/v1/consents": true,
  "/v1/deadlines": true,
  "/v1/decisions": true,
  "/v1/windows": true,
};

/** A service at an address. Every method throws a Refused, or the error of the network. It follows no redirect. */
export class Gate {
  readonly #base: string;
  readonly #token: string | undefined;
  readonly #timeout: number;

  /** A whole answer comes within timeout milliseconds or is none. */
  constructor(base = "http://127.0.0.1:8087", options: { token?: string; timeout?: number } = {}) {
    const at = URL.canParse(base) ? new URL(base) : undefined;
    if (at === undefined || !/^https?:$/.test(at.protocol) || /[?#@]/.test(base)) {
      throw new Refused("no address of a service", "want one such as http://127.0.0.1:8087");
    }
    if (options.token !== undefined && !/^[!-~]+$/.test(options.token)) {
      throw new Refused("no token", "want its letters alone, without spaces and ends of lines");
    }
    this.#base = at.href.replace(/\/+$/, "");
    this.#token = options.token;
    this.#timeout = options.timeout ?? 20_000;
  }

  /** May this person be contacted, by this channel, at this instant? */
  decide(question: Question): Promise<Answer> {
    return this.ask("/v1/decisions", question);
  }

  /** Asks an endpoint one question. */
  async ask<P extends Posts>(path: P, question: Asked<P>): Promise<Told<PostOf<paths[P]>>> {
    if (path in named) {
      const of = sentOf(question);
      const answer = read(await this.#send("POST", path, json, of.body));
      if (answer["id"] !== of.name) {
        throw another();
      }
      return unnamed(of, answer) as Told<PostOf<paths[P]>>;
    }
    const asked = objectOf(question);
    const answer = read(await this.#send("POST", path, json, JSON.stringify(asked)));
    if ((asked["key"] ?? "") !== (answer["key"] ?? "")) {
      throw another();
    }
    return answer as Told<PostOf<paths[P]>>;
  }

  /** Reads an endpoint. A name in its path, as of /v1/rules/{id}, is given beside it. */
  async read<P extends Gets>(path: P, name?: string): Promise<Told<GetOf<paths[P]>>> {
    const place = path.replace("{id}", encodeURIComponent(name ?? ""));
    return read(await this.#send("GET", place, json)) as Told<GetOf<paths[P]>>;
  }

  /**
   * Each question, as it was sent, with its answer, in their order; none but allowed answers permit. So many are
   * decided at once: an objection that comes while you work through them is known to the next ones alone. No id of
   * yours stands twice.
   */
  async *decideAll(
    questions: Iterable<Question> | AsyncIterable<Question>,
    atOnce = 20,
  ): AsyncGenerator<[Question, Answer | Fault]> {
    const ids = new Set<unknown>();
    let batch: Sent[] = [];
    for await (const question of questions) {
      const of = sentOf(question);
      const own = of.asked["id"] || of.name;
      if (ids.has(own)) {
        throw new Refused("an id stands twice", "give each question its own, or none");
      }
      ids.add(own);
      batch.push(of);
      if (batch.length >= atOnce) {
        yield* await this.#batch(batch);
        batch = [];
      }
    }
    if (batch.length > 0) {
      yield* await this.#batch(batch);
    }
  }

  async #batch(batch: Sent[]): Promise<[Question, Answer | Fault][]> {
    const body = batch.map((of) => of.body + "\n").join("");
    const text = await this.#send("POST", "/v1/decisions", "application/x-ndjson", body, batch.length * most);
    const answers = text.split("\n");
    if (answers.pop() !== "" || answers.length !== batch.length) {
      throw new Refused("the answers broke off", `ask again: ${answers.length} of ${batch.length} came`);
    }
    return batch.map((of, i) => {
      const answer = read(answers[i] ?? "");
      if (answer["id"] !== of.name && !("problem" in answer && (answer["id"] ?? null) === null)) {
        throw another(); // a fault alone may lack the name of its question
      }
      return [of.asked, unnamed(of, answer)] as unknown as [Question, Answer | Fault];
    });
  }

  async #send(method: string, path: string, kind: string, body?: string, bytes = most): Promise<string> {
    const headers: Record<string, string> = {};
    if (body !== undefined) {
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
      signal: AbortSignal.timeout(this.#timeout),
    });
    const text = await whole(answer, bytes);
    const came = (answer.headers.get("Content-Type") ?? "").replace(/;.*/s, "").trim().toLowerCase();
    if (answer.status >= 300) {
      const problem = (came === "application/problem+json" ? parse(text) : undefined) ?? {};
      const where = isObject(problem["input"]) ? problem["input"]["path"] : "";
      throw new Refused(word(problem["title"]) || "refused", word(problem["detail"]), word(where), answer.status);
    }
    if (answer.status !== 200 || came !== kind) {
      throw none();
    }
    return text;
  }
}

type JSONObject = Record<string, unknown>;
const json = "application/json";
const most = 1 << 20; // bytes of an answer
const none = () => new Refused("no answer of the service", "is this its address?");
const another = () => new Refused("an answer to another question", "ask again, at this address or another");

function isObject(value: unknown): value is JSONObject {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function word(value: unknown): string {
  return typeof value === "string" ? value : "";
}

/** The text of an answer that is no longer than that. */
async function whole(answer: Response, bytes: number): Promise<string> {
  const decoder = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true });
  let text = "";
  try {
    for (const reader = answer.body?.getReader(); reader !== undefined; ) {
      const { done, value } = await reader.read();
      if (done) {
        break;
      }
      bytes -= value.length;
      if (bytes < 0) {
        await reader.cancel();
        throw none();
      }
      text += decoder.decode(value, { stream: true });
    }
    return text + decoder.decode();
  } catch (wrong) {
    throw wrong instanceof TypeError ? none() : wrong;
  }
}

/** An object of JSON in which no name stands twice, or undefined. */
function parse(text: string): JSONObject | undefined {
  try {
    const value: unknown = JSON.parse(text);
    return isObject(value) && once(text) ? value : undefined;
  } catch {
    return undefined;
  }
}

function read(text: string): JSONObject {
  const answer = parse(text);
  if (answer === undefined) {
    throw none();
  }
  return answer;
}

/** Whether no name stands twice in an object of a text that is JSON. */
function once(text: string): boolean {
  const open: Set<string>[] = [];
  for (const [token] of text.matchAll(/[{}]|"[^"\\]*(?:\\.[^"\\]*)*"(?:\s*:)?/g)) {
    if (token === "{") {
      open.push(new Set());
    } else if (token === "}") {
      open.pop();
    } else if (token.endsWith(":")) {
      const name = JSON.parse(token.slice(0, -1)) as string;
      const names = open.at(-1);
      if (names?.has(name)) {
        return false;
      }
      names?.add(name);
    }
  }
  return true;
}

/** A question as it stands now. */
function objectOf(question: unknown): JSONObject {
  let text: string | undefined;
  try {
    text = JSON.stringify(question);
  } catch {
    // of what holds itself
  }
  const asked = parse(text ?? "");
  if (asked === undefined) {
    throw new Refused("no question", "want an object, and a word as its id or none");
  }
  return asked;
}

/** A question as it stands now, and what is sent: under an id of its own, which no other answer has. */
type Sent = { asked: JSONObject; body: string; name: string };

function sentOf(question: unknown): Sent {
  const asked = objectOf(question);
  if (typeof (asked["id"] ?? "") !== "string") {
    throw new Refused("no question", "want an object, and a word as its id or none");
  }
  const name = crypto.randomUUID();
  return { asked, body: JSON.stringify({ ...asked, id: name }), name };
}

/** An answer under the id of the caller. */
function unnamed(of: Sent, answer: JSONObject): JSONObject {
  delete answer["id"];
  if (of.asked["id"]) {
    answer["id"] = of.asked["id"];
  }
  return answer;
}
