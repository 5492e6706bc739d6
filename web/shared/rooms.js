/**
 * A page's rooms, by what stands behind the # of its address: `[name, parts]` each, a part that begins with a colon being
 * a parameter. `roomAt` gives the room that an address names, with its parameters, and the first one where it names none;
 * `addressOf` a room's address.
 */
export function rooms(table) {
  return {
    roomAt(hash) {
      const parts = hash.replace(/^#\/?/, "").split("/").filter((part) => part !== "");
      for (const [name, pattern] of table) {
        const found = matched(pattern, parts);
        if (found) return { name, ...found };
      }
      return { name: table[0][0] };
    },
    addressOf(name, parameters = {}) {
      const [, pattern] = table.find(([room]) => room === name);
      return "#/" + pattern
        .map((part) => (part.startsWith(":") ? encodeURIComponent(parameters[part.slice(1)]) : part))
        .join("/");
    },
  };
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
