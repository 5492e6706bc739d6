import { todayBy } from "./ids.js";

/** An order as it is in force on a day, with the words for what is in it; it is read once. */
export class Orders {
  #calls;
  #clock;
  #language;
  #read = new Map();

  constructor(calls, clock, language) {
    this.#calls = calls;
    this.#clock = clock;
    this.#language = language;
  }

  /** The order of this name: `duties` by id, and `name` for whatever is in it. */
  async of(algorithm) {
    const adopted = (await this.#calls.all("/adoptions")).find((one) => one.algorithm === algorithm);
    const today = todayBy(this.#clock);
    const version = adopted?.versions.findLast(({ from }) => from <= today) ?? adopted?.versions[0];
    if (!version) return new Order({ roles: [], duties: [] }, {});
    if (!this.#read.has(version.digest)) {
      const [rules, texts] = await Promise.all([
        this.#calls.api.get(`/algorithms/${version.digest}`),
        this.#calls.known(`/algorithms/${version.digest}/texts/${this.#language}`),
      ]);
      this.#read.set(version.digest, new Order(rules, texts ?? {}));
    }
    return this.#read.get(version.digest);
  }
}

/** A version of an order. */
export class Order {
  #texts;

  constructor(rules, texts) {
    this.duties = rules.duties;
    this.#texts = texts;
  }

  /** What something is called: `duty`, `role`, `record`, and of a duty `part` and `mark`; its short name where nobody says. */
  name(kind, ...ids) {
    return this.#texts[[kind, ...ids].join(".")] ?? ids.at(-1).replaceAll("-", " ");
  }

  /** What the order itself is called; null where nobody says. */
  get title() {
    return this.#texts["algorithm.title"] ?? null;
  }

  duty(id) {
    return this.duties.find((one) => one.id === id) ?? null;
  }

  /** What is asked of a role. */
  of(role) {
    return this.duties.filter((one) => one.role === role);
  }
}
