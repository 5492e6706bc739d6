/** Whether two values of a field are the same. */
export function same(one, other) {
  return JSON.stringify(ordered(one)) === JSON.stringify(ordered(other));
}

// The system may give an object's members in another order; what is empty and what is left out are one.
function ordered(value) {
  if (isBlank(value)) return null;
  if (Array.isArray(value)) return value.map(ordered);
  if (value !== null && typeof value === "object") {
    return Object.fromEntries(Object.keys(value).sort()
      .filter((key) => !isBlank(value[key]))
      .map((key) => [key, ordered(value[key])]));
  }
  return value;
}

function isBlank(value) {
  return value === undefined || value === null || value === "" || (Array.isArray(value) && value.length === 0);
}

/**
 * Two drafts that were made of the same one, brought together: whatever only one of them changed is taken from it. Where
 * both changed a field, each in another way, mine stays and theirs stands in `conflicts`, for a person to decide.
 */
export function merged(base, mine, theirs) {
  const values = {};
  const conflicts = {};
  for (const name of new Set([...Object.keys(base), ...Object.keys(mine), ...Object.keys(theirs)])) {
    const iChanged = !same(base[name], mine[name]);
    const theyChanged = !same(base[name], theirs[name]);
    const taken = iChanged ? mine[name] : theirs[name];
    if (taken !== undefined) values[name] = taken;
    if (iChanged && theyChanged && !same(mine[name], theirs[name])) conflicts[name] = theirs[name] ?? null;
  }
  return { values, conflicts };
}
