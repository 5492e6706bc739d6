import { zoneAt } from "../shared/almaty.js";

/**
 * A moment in Kazakhstan as `<input type="datetime-local">` has it, as an instant, wherever whoever types is: the country
 * has changed its offset before.
 */
export function instantOf(local) {
  const asIfUtc = Date.parse(`${local}:00Z`);
  const guess = asIfUtc - offsetAt(asIfUtc);
  return new Date(asIfUtc - offsetAt(guess)).toISOString().replace(".000Z", "Z");
}

// How far Kazakhstan's clocks are ahead at an instant, in milliseconds.
function offsetAt(instant) {
  const parts = new Intl.DateTimeFormat("en", {
    timeZone: zoneAt(instant), hourCycle: "h23", year: "numeric", month: "numeric", day: "numeric", hour: "numeric", minute: "numeric", second: "numeric",
  }).formatToParts(instant);
  const { year, month, day, hour, minute, second } = Object.fromEntries(parts.map(({ type, value }) => [type, Number(value)]));
  return Date.UTC(year, month - 1, day, hour, minute, second) - instant;
}
