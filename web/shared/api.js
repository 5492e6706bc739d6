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

  /** Reads a file to be kept, byte by byte as it comes: `{blob, next}`, where `next` is the path of what follows it, or null. */
  file(path) {
    return again(async () => {
      const reply = await this.#answer("GET", path);
      if (!reply.ok) refuse(reply, parsed(await readAs(reply, "text")));
      return { blob: await readAs(reply, "blob"), next: nextOf(reply.headers.get("Link")) };
    });
  }

  async #call(method, path, text) {
    const reply = await this.#answer(method, path, text);
    const json = parsed(await readAs(reply, "text"));
    return reply.ok ? json : refuse(reply, json);
  }

  async #answer(method, path, text) {
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
    return reply;
  }
}

function refuse(reply, json) {
  if (reply.status >= 500 || json === null || json.code === undefined) throw new Unreachable(String(reply.status));
  throw new Refused(reply.status, json);
}

const readAs = (reply, kind) => reply[kind]().catch(() => { throw new Unreachable("the answer broke off"); });

// Where an answer is not the end it names the next one (RFC 8288).
const nextOf = (link) => /<([^>]*)>\s*;\s*rel="next"/.exec(link ?? "")?.[1] ?? null;

async function answered(address, request) {
  try {
    return await fetch(address, request);
  } catch {
    throw new Unreachable("no connection");
  }
}

const written = (body) => (body === undefined ? undefined : JSON.stringify(body));

function parsed(text) {
  if (text === "") return null;
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
