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

  post(path, body) {
    return this.#call("POST", path, body);
  }

  put(path, body) {
    return this.#call("PUT", path, body);
  }

  remove(path) {
    return this.#call("DELETE", path);
  }

  async #call(method, path, body) {
    const headers = { "Accept-Language": this.#language };
    const token = this.#token();
    if (token) headers.Authorization = `Bearer ${token}`;
    if (body !== undefined) headers["Content-Type"] = "application/json";
    const reply = await answered(this.#base + path, {
      method,
      headers,
      body: body === undefined ? undefined : JSON.stringify(body),
      credentials: "omit",
      referrerPolicy: "no-referrer",
      cache: "no-store",
    });
    this.#heard(reply.headers);
    const text = await reply.text().catch(() => { throw new Unreachable("the answer broke off"); });
    const json = parsed(text);
    if (reply.ok) return json;
    if (reply.status >= 500 || json === null || json.code === undefined) throw new Unreachable(String(reply.status));
    throw new Refused(reply.status, json);
  }
}

async function answered(address, request) {
  try {
    return await fetch(address, request);
  } catch {
    throw new Unreachable("no connection");
  }
}

function parsed(text) {
  if (text === "") return null;
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
