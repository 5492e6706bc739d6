import { Refused, Unreachable } from "./failures.js";
import { again } from "./patience.js";

/**
 * One API; `token` is asked for at every call, so that a new one is used as soon as there is one, and `heard` is told the
 * headers of every answer.
 */
export class Api {
  #base;
  #language;
  #token;
  #heard;

  constructor({ base, language, token = () => null, heard = () => {} }) {
    this.#base = base;
    this.#language = language;
    this.#token = token;
    this.#heard = heard;
  }

  /** Reads, and tries again where the line is bad. */
  get(path) {
    return again(() => this.#call("GET", path));
  }

  /** Reads what is no JSON, such as a table: a blob of the bytes that came. */
  file(path) {
    return again(() => this.#call("GET", path, undefined, (reply) => reply.blob()));
  }

  post(path, body) {
    return this.#call("POST", path, written(body));
  }

  put(path, body) {
    return this.#call("PUT", path, written(body));
  }

  /** Sends JSON as its author wrote it, so that it is judged as it stands, and places in it are the author's. */
  postText(path, text) {
    return this.#call("POST", path, text);
  }

  /** The same, in the place of what is there. */
  putText(path, text) {
    return this.#call("PUT", path, text);
  }

  remove(path) {
    return this.#call("DELETE", path);
  }

  async #call(method, path, text, read = json) {
    const headers = { "Accept-Language": this.#language };
    const token = this.#token();
    if (token) headers.Authorization = `Bearer ${token}`;
    if (text !== undefined) headers["Content-Type"] = "application/json";
    const reply = await answered(this.#base + path, {
      method,
      headers,
      body: text,
      credentials: "omit",
      referrerPolicy: "no-referrer",
      cache: "no-store",
    });
    this.#heard(reply.headers);
    const answer = await (reply.ok ? read : json)(reply).catch(() => { throw new Unreachable("the answer broke off"); });
    if (reply.ok) return answer;
    if (reply.status >= 500 || answer === null || answer.code === undefined) throw new Unreachable(String(reply.status));
    throw new Refused(reply.status, answer);
  }
}

async function answered(address, request) {
  try {
    return await fetch(address, request);
  } catch {
    throw new Unreachable("no connection");
  }
}

const json = async (reply) => parsed(await reply.text());

const written = (body) => (body === undefined ? undefined : JSON.stringify(body));

function parsed(text) {
  if (text === "") return null;
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
