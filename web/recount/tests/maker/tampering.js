import { verifyEdition } from "../../edition/verify-edition.js";
import { EDITION, folderOf } from "./publisher.js";

export const OWN = `${EDITION}1/`;
export const SELECTION = "regional.31.selection";
export const CHOICE = "regional.31.regional-choice";
export const FINAL = "republican.kz.final";

/** Another letter in the middle of a file. */
export function flip(all, name) {
  const bytes = Buffer.from(all.get(name));
  bytes[bytes.length >> 1] ^= 1;
  all.set(name, bytes);
}

export const placings = (sitting) => sitting.protocol.ranking.areas[0].placings;
export const inResults = (by) => (publisher) => (publisher.results(by), publisher.published());
export const at = (id, by) => (publisher) => (publisher.sitting(id, by), publisher.published());
export const after = (deed) => (publisher) => publisher.published({ after: (all) => deed(all, publisher) });

/**
 * The version that this deed on a sitting ends in when its ranking's digests are worked out again afterwards: whoever
 * makes a bundle of their own can do that, too.
 */
export const consistent = (id, by) => async (publisher) => {
  publisher.sitting(id, by);
  for (const name of ["figuresDigest", "inputsDigest"]) {
    const { failure } = await verifyEdition(folderOf(publisher.published()));
    const [, digest] = new RegExp(`the ${name} is ([0-9a-f]{64})`).exec(failure?.text) ?? [];
    if (digest) publisher.sitting(id, ({ protocol }) => (protocol.ranking[name] = digest));
  }
  return publisher.published();
};

/** These members leave in this phase, at the last instant there was. */
export function leave({ protocol, signatures }, phase, ...members) {
  const at = phase === "open" ? protocol.attendance.at(-1).at : signatures[0].at;
  for (const member of members) protocol.attendance.push({ at, kind: "left", member, phase, reason: "—" });
  protocol.present = protocol.present.filter((member) => !members.includes(member));
}
