/** The rooms, in the order of the menu. */
export const ROOMS = ["results", "lists", "survey", "announcement", "files", "check"];
// Reached from the results, and not from the menu.
const INNER = ["candidate"];

/**
 * What an address's fragment asks for: a room, or null where it names none that is known, and what is looked at in it:
 * `#results/31` are the results of an oblast, `#candidate/<id>` is a candidate, `#survey/<place>` one place's answers.
 */
export function routeOf(fragment) {
  const [room, ...rest] = fragment.replace(/^#/, "").split("/").map(decoded);
  return ROOMS.includes(room) || INNER.includes(room) ? { room, of: rest.join("/") || null } : { room: null, of: null };
}

/** The fragment that leads there. */
export const fragmentOf = (room, of = null) => `#${room}${of ? `/${encodeURIComponent(of)}` : ""}`;

/** The edition that an address asks for, or null where it names none. */
export function editionOf(query) {
  const edition = new URLSearchParams(query).get("edition") ?? "";
  return /^[a-z0-9][a-z0-9-]{0,59}$/.test(edition) ? edition : null;
}

function decoded(part) {
  try {
    return decodeURIComponent(part);
  } catch {
    return part; // Somebody cut the address short.
  }
}
