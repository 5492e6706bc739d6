import { Refused } from "../shared/failures.js";
import { Contest } from "./contest.js";

/** What the Agency's pages ask of the system, where it is more than one plain call; the plain ones go through `api`. */
export class Calls {
  #language;
  #public;
  #contests = new Map();

  constructor(api, language, published) {
    this.api = api;
    this.#language = language;
    this.#public = published;
  }

  /** All items of a list, page by page. */
  async all(path) {
    const items = [];
    let cursor = null;
    do {
      const page = await this.page(path, cursor);
      items.push(...page.items);
      cursor = page.next ?? null;
    } while (cursor);
    return items;
  }

  /** One page of a list: `items`, and `next` where there is more. */
  page(path, cursor) {
    if (!cursor) return this.api.get(path);
    return this.api.get(`${path}${path.includes("?") ? "&" : "?"}cursor=${encodeURIComponent(cursor)}`);
  }

  /** What there is at an address, or null where there is nothing, or what else these statuses mean. */
  async known(path, nothing = [404]) {
    try {
      return await this.api.get(path);
    } catch (failed) {
      if (failed instanceof Refused && nothing.includes(failed.status)) return null;
      throw failed;
    }
  }

  /** An edition as it stands, with its rules and words; these are kept under their digest and read once. */
  async edition(edition) {
    const read = await this.api.get(`/editions/${encodeURIComponent(edition)}`);
    const { definition } = read;
    if (!this.#contests.has(definition)) this.#contests.set(definition, this.#contest(definition));
    try {
      return { ...read, contest: await this.#contests.get(definition) };
    } catch (failed) {
      this.#contests.delete(definition);
      throw failed;
    }
  }

  async #contest(definition) {
    const [rules, texts] = await Promise.all([
      this.api.get(`/definitions/${definition}`),
      this.known(`/definitions/${definition}/texts/${this.#language}`),
    ]);
    return new Contest(rules, texts ?? {});
  }

  /** The ids of what an edition's audit trail says of one kind of thing, in order. */
  async idsOf(edition, subject, fact) {
    const path = `/editions/${encodeURIComponent(edition)}/audit?subject=${subject}&fact=${fact}&limit=100`;
    return [...new Set((await this.all(path)).map((entry) => entry.id))].sort();
  }

  /** A published file, or null where there is none. */
  async published(path) {
    const reply = await fetch(`${this.#public}/${path}`, { credentials: "omit", cache: "no-store" }).catch(() => null);
    return reply?.ok ? reply.json() : null;
  }
}
