// The rooms, by what stands behind the # of the address: sittings by their steps, and numbers of dossiers.
const ROOMS = [
  ["commission", []],
  ["lists", ["lists"]],
  ["dossier", ["dossier", ":candidate"]],
  ["sitting", ["sitting", ":step"]],
  ["declaration", ["sitting", ":step", "declaration"]],
  ["attendance", ["sitting", ":step", "attendance"]],
  ["interviews", ["sitting", ":step", "interviews"]],
  ["ranking", ["sitting", ":step", "ranking"]],
  ["tie", ["sitting", ":step", "tie"]],
  ["protocol", ["sitting", ":step", "protocol"]],
  ["dossierAt", ["sitting", ":step", "dossier", ":candidate"]],
  ["sheets", ["sitting", ":step", "sheets"]],
  ["sheet", ["sitting", ":step", "sheet", ":candidate"]],
  ["admission", ["sitting", ":step", "admission", ":candidate"]],
  ["assessment", ["sitting", ":step", "assessment", ":candidate"]],
];

/** The room an address names, with its parameters; the commission's own where it names none. */
export function roomAt(hash) {
  const parts = hash.replace(/^#\/?/, "").split("/").filter((part) => part !== "");
  for (const [name, pattern] of ROOMS) {
    const found = matched(pattern, parts);
    if (found) return { name, ...found };
  }
  return { name: "commission" };
}

function matched(pattern, parts) {
  if (pattern.length !== parts.length) return null;
  const found = {};
  for (let i = 0; i < pattern.length; i++) {
    if (pattern[i].startsWith(":")) found[pattern[i].slice(1)] = decoded(parts[i]);
    else if (pattern[i] !== parts[i]) return null;
  }
  return found;
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
