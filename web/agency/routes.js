// The rooms, by what stands behind the # of the address: names of editions, commissions and polls, and nothing about a person.
const ROOMS = [
  ["editions", []],
  ["definition", ["definition"]],
  ["calendar", ["calendar"]],
  ["timeline", ["edition", ":edition"]],
  ["commissions", ["edition", ":edition", "commissions"]],
  ["commission", ["edition", ":edition", "commissions", ":commission"]],
  ["publications", ["edition", ":edition", "publications"]],
  ["takedowns", ["edition", ":edition", "takedowns"]],
  ["deliveries", ["edition", ":edition", "deliveries"]],
  ["rankings", ["edition", ":edition", "rankings"]],
  ["sitting", ["edition", ":edition", "rankings", ":sitting"]],
  ["polls", ["edition", ":edition", "polls"]],
  ["poll", ["edition", ":edition", "polls", ":poll"]],
  ["retention", ["edition", ":edition", "retention"]],
  ["audit", ["edition", ":edition", "audit"]],
];

/** The room an address names, with its parameters; the list of editions where it names none. */
export function roomAt(hash) {
  const parts = hash.replace(/^#\/?/, "").split("/").filter((part) => part !== "");
  for (const [name, pattern] of ROOMS) {
    if (pattern.length !== parts.length) continue;
    if (pattern.every((part, i) => part.startsWith(":") || part === parts[i])) {
      return { name, ...parametersOf(pattern, parts) };
    }
  }
  return { name: "editions" };
}

function parametersOf(pattern, parts) {
  return Object.fromEntries(pattern
    .map((part, i) => [part, parts[i]])
    .filter(([part]) => part.startsWith(":"))
    .map(([part, value]) => [part.slice(1), decoded(value)]));
}

// Somebody may have cut an address off in the middle of an escape.
function decoded(part) {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}

/** The address of a room. */
export function addressOf(name, parameters = {}) {
  const [, pattern] = ROOMS.find(([room]) => room === name);
  return "#/" + pattern
    .map((part) => (part.startsWith(":") ? encodeURIComponent(parameters[part.slice(1)]) : part))
    .join("/");
}
