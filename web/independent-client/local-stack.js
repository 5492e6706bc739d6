import { demand } from "./demand.js";

/** What only the embedded stack has: it moves time, shows mail, and signs tokens. */
export class LocalStack {
  #api;

  constructor(api) {
    this.#api = api;
  }

  addresses() {
    return this.#asked("GET", "/_local/addresses");
  }

  moveTo(moment) {
    return this.#asked("PUT", "/_local/time", { at: moment.toISOString() });
  }

  settle() {
    return this.#asked("POST", "/_local/settle");
  }

  /** The code in the newest letter to this address. */
  async code(address) {
    await this.settle();
    const letters = await this.#asked("GET", `/_local/mail?to=${encodeURIComponent(address)}`);
    const code = /\b\d{8}\b/.exec(letters.at(-1)?.text ?? "")?.[0];
    demand(code !== undefined, "a letter with a code", "none");
    return code;
  }

  /** Does something without a body as this person. */
  async act(path, sub, groups) {
    const { token } = await this.#asked("POST", "/_local/tokens", { sub, groups });
    return this.#asked("POST", path, undefined, { authorization: `Bearer ${token}` });
  }

  async #asked(method, path, body, headers = {}) {
    const sent = body === undefined ? {} : { body: JSON.stringify(body) };
    const reply = await fetch(this.#api + path, { method, headers, ...sent });
    const text = await reply.text();
    demand(reply.ok, `${method} ${path}`, `${reply.status} ${text}`);
    return JSON.parse(text);
  }
}
