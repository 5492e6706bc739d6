/**
 * RFC 8785 for what `strictJson` gives: members sorted by their UTF-16 units, no space, strings escaped as little as
 * can be. Numbers JavaScript writes as the RFC wants them.
 */
export function canonical(value) {
  if (Array.isArray(value)) return `[${value.map(canonical).join(",")}]`;
  if (value === null || typeof value !== "object") return JSON.stringify(value);
  const members = Object.keys(value).sort(byUnits);
  return `{${members.map((name) => `${JSON.stringify(name)}:${canonical(value[name])}`).join(",")}}`;
}

const byUnits = (first, second) => (first < second ? -1 : first > second ? 1 : 0);
