const NAME = "carried";
// What must lie on no device, such as a number that names a person, is marked so.
const FIELDS = ["input[id]:not([type=file]):not([type=password])", "textarea[id]", "select[id]"]
  .map((fields) => `${fields}:not([data-uncarried])`).join(", ");

/**
 * Keeps what was typed in a room's fields for as long as a page is left to sign in or is loaded again, so that the person
 * finds it there. `kept` is the account's own.
 */
export function carry(main, kept, room) {
  const forms = new Map();
  for (const field of main.querySelectorAll(FIELDS)) {
    const of = field.form ?? field;
    forms.set(of, [...(forms.get(of) ?? []), { id: field.id, start: startOf(field), value: valueOf(field) }]);
  }
  const typed = [...forms.values()].filter((fields) => fields.some(({ start, value }) => value !== start));
  if (typed.length > 0) kept.put(NAME, { room, forms: typed });
}

/**
 * Puts it back, once, where the room is the same and the form still is the one that was left: each of its fields is there and
 * begins with what it began with. What somebody else has changed meanwhile is not covered up, and a reason does not come to
 * stand beside another choice than it was typed for. Gives the texts that have no place any more.
 */
export function restore(main, kept, room) {
  const carried = kept.get(NAME);
  if (!carried) return [];
  kept.drop(NAME);
  if (carried.room !== room) return [];
  const there = new Map([...main.querySelectorAll(FIELDS)].map((field) => [field.id, field]));
  const isAsItWas = ({ id, start }) => there.has(id) && startOf(there.get(id)) === start;
  return carried.forms.flatMap((fields) => {
    if (!fields.every(isAsItWas)) return textsOf(fields);
    fields.forEach(({ id, value }) => putBack(there.get(id), value));
    return [];
  });
}

// A tick or a choice says nothing by itself.
const textsOf = (fields) => fields
  .filter(({ start, value }) => value !== start && !["true", "false"].includes(value))
  .map(({ value }) => value);

function putBack(field, value) {
  if (valueOf(field) === value) return;
  if (isTicked(field)) field.checked = value === "true";
  else field.value = value;
  for (let part = field.closest("details"); part; part = part.parentElement.closest("details")) part.open = true;
  for (const said of ["input", "change"]) field.dispatchEvent(new Event(said, { bubbles: true }));
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
