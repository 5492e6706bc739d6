/** What was last said to have been done, also of an entry that is withdrawn. */
export const last = (entry) => entry.writings.findLast(({ states }) => states).states;

/** What something was done for: a duty, or a kind of contact with people. */
export function matterName(w, order, { duty, contact }) {
  return duty ? order.name("duty", duty) : w.t(`contact.${contact}`);
}
