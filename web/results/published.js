import { Unreachable } from "../shared/failures.js";
import { again } from "../shared/patience.js";

/**
 * What an edition has published, read from the public store and nowhere else. Everything is read once; what could not be
 * read is asked for again the next time.
 *
 * A version is `{folder, address, number, corrects, manifest, document, removed}`: its `document` is what it is about, or
 * null where that was taken down, and then `removed` is the signed record of it.
 */
export class Published {
  #base;
  #edition;
  #kept = new Map();

  constructor(base, edition) {
    this.#base = base;
    this.#edition = edition;
  }

  /** Where the versions of the results lie. */
  get folder() {
    return `${this.#base}/editions/${this.#edition}/`;
  }

  announcement() {
    return this.#version("announcement/", "announcement");
  }

  results() {
    return this.#version("", "results");
  }

  award() {
    return this.#version("award/", "award");
  }

  survey(poll) {
    return this.#version(`surveys/${poll}/`, "survey");
  }

  /** Who goes on, of one commission's area or, without one, of all. */
  list(list, area = null) {
    return this.#version(`lists/${list}/${area ? `${area}/` : ""}`, "list");
  }

  /** The frozen rules, or null where nothing is announced. */
  definition() {
    return this.#once("definition", async () => {
      const version = (await this.announcement()) ?? (await this.results());
      return version === null ? null : this.#json(`${version.address}definition.json`);
    });
  }

  /** A poll as it was asked and, once it is counted, what came of it: `{folder, poll, results, annulled}`, or null. */
  poll(name) {
    return this.#once(`polls/${name}`, async () => {
      const folder = `${this.#base}/polls/${this.#edition}.${name}/`;
      const poll = await this.#json(`${folder}poll.json`);
      if (poll === null) return null;
      const results = await this.#json(`${folder}results.json`);
      const annulled = results?.annulled ? await this.#json(`${folder}annulled.json`) : null;
      return { folder, poll, results, annulled };
    });
  }

  #version(below, about) {
    const folder = `${this.folder}${below}`;
    return this.#once(below, async () => {
      const pointer = await this.#json(`${folder}current.json`, "no-cache");
      if (pointer === null) return null;
      const address = `${folder}${Number(pointer.number)}/`;
      const [manifest, document] = await Promise.all([
        this.#json(`${address}manifest.json`),
        this.#json(`${address}${about}.json`),
      ]);
      const removed = document ? null : await this.#json(`${address}${about}.json.tombstone.json`);
      return { about, folder, address, number: pointer.number, corrects: pointer.corrects ?? null, manifest, document, removed };
    });
  }

  #once(name, read) {
    if (!this.#kept.has(name)) {
      const reading = read();
      this.#kept.set(name, reading);
      reading.catch(() => this.#kept.delete(name));
    }
    return this.#kept.get(name);
  }

  #json(address, cache = "default") {
    return again(() => json(address, cache));
  }
}

/** A file's JSON, or null where there is none. */
async function json(address, cache) {
  const reply = await fetch(address, { cache, credentials: "omit", referrerPolicy: "no-referrer" }).catch(() => {
    throw new Unreachable("no connection");
  });
  // A public store that may not be listed answers 403 for what it does not have.
  if (reply.status === 404 || reply.status === 403) return null;
  if (!reply.ok) throw new Unreachable(String(reply.status));
  return reply.json().catch(() => {
    throw new Unreachable("the file broke off");
  });
}
