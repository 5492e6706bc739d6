/**
 * Who sits on the panel of a sitting, and what the caller is on it. A seat keeps its place in the commission's list; who
 * takes it over gets a number of their own, as the sitting's substitutions tell.
 */
export class Panel {
  #commission;
  #sitting;
  #account;

  constructor(commission, sitting, account) {
    this.#commission = commission;
    this.#sitting = sitting;
    this.#account = account;
  }

  /** Everybody with a seat: `number`, `person`, `name`, and whether they are there and have declared. */
  get seats() {
    return this.#commission.members.map((member, place) => {
      const number = this.#after(place + 1);
      return {
        number,
        person: member.person,
        name: member.name,
        isChair: member.person === this.#commission.chair,
        isPresent: this.#sitting.present.includes(number),
        hasDeclared: this.#sitting.declarations.some((declaration) => declaration.member === number),
      };
    });
  }

  #after(number) {
    const next = this.#sitting.substitutions.find(({ office, from }) => office === "member" && from === number);
    return next ? this.#after(next.to) : number;
  }

  /** The caller's own seat; undefined for whoever is no member. */
  get own() {
    return this.seats.find((seat) => seat.person === this.#account);
  }

  /** The name of a number; null for somebody who has no seat any more. */
  nameOf(number) {
    return this.seats.find((seat) => seat.number === number)?.name ?? null;
  }

  /** Whether the caller leads: the chair, or while the chair is not there the first who is. */
  get isLedByCaller() {
    const { own, seats } = this;
    if (!own) return false;
    if (own.isChair) return true;
    const chair = seats.find((seat) => seat.isChair);
    const first = seats.filter((seat) => seat.isPresent).sort((a, b) => a.number - b.number)[0];
    return !chair?.isPresent && first?.number === own.number;
  }

  get isSecretary() {
    return this.#commission.secretary.person === this.#account;
  }

  get isEthicsOfficer() {
    return this.#commission.ethicsOfficer?.person === this.#account;
  }

  /** From whom the caller stands back, with the reason. */
  get ownRecusals() {
    const { own } = this;
    return this.#sitting.declarations.find((declaration) => declaration.member === own?.number)?.recusals ?? [];
  }
}

/** Present, needed and missing, where so many of the whole are needed. */
export function quorumOf(sitting, needed) {
  const present = sitting.present.length;
  return { present, needed, missing: Math.max(0, needed - present) };
}
