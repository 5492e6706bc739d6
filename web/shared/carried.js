const NAME = "carried";
const FIELDS = "input[id]:not([type=file]):not([type=password]), textarea[id], select[id]";

/**
 * Keeps what was typed in a room's fields for as long as a page is left to sign in or is loaded again, so that the person
 * finds it there. `kept` is the account's own.
 */
export function carry(main, kept, room) {
  const fields = [...main.querySelectorAll(FIELDS)].filter((field) => valueOf(field) !== startOf(field))
    .map((field) => ({ id: field.id, start: startOf(field), value: valueOf(field) }));
  if (fields.length > 0) kept.put(NAME, { room, fields });
}

/**
 * Puts it back, once, where the room is the same and the field still begins with what it began with: what somebody else has
 * changed meanwhile is not covered up.
 */
export function restore(main, kept, room) {
  const carried = kept.get(NAME);
  if (!carried) return;
  kept.drop(NAME);
  if (carried.room !== room) return;
  for (const { id, start, value } of carried.fields) {
    const field = [...main.querySelectorAll(FIELDS)].find((one) => one.id === id);
    if (!field || startOf(field) !== start || valueOf(field) === value) continue;
    if (isTicked(field)) field.checked = value === "true";
    else field.value = value;
    for (let part = field.closest("details"); part; part = part.parentElement.closest("details")) part.open = true;
    for (const said of ["input", "change"]) field.dispatchEvent(new Event(said, { bubbles: true }));
  }
}

const isTicked = ({ type }) => type === "checkbox" || type === "radio";

const valueOf = (field) => (isTicked(field) ? String(field.checked) : field.value);

// What the field shows before anybody touches it.
function startOf(field) {
  if (isTicked(field)) return String(field.defaultChecked);
  if (field.type !== "select-one") return field.defaultValue;
  const options = [...field.options];
  return (options.find(({ defaultSelected }) => defaultSelected) ?? options[0])?.value ?? "";
}
