import { zoneAt } from "./almaty.js";

// Deadlines and meetings are meant in Kazakhstan's time, wherever whoever types sits; its offset has changed.

/** An instant as a field for date and time has it: 2020-06-30T18:30. */
export function localOf(instant) {
  const { year, month, day, hour, minute } = partsOf(new Date(instant));
  return `${year}-${month}-${day}T${hour}:${minute}`;
}

/** The day of an instant: 2020-06-30. */
export const dayOf = (instant) => localOf(instant).slice(0, 10);

/** The instant that a field for date and time means, as RFC 3339 in UTC; null where it names none. */
export function instantOf(local) {
  const meant = Date.parse(`${local}Z`);
  if (Number.isNaN(meant)) return null;
  // The offset is that of the instant, which is not known yet: the second look is right but in the hour of a change.
  const guess = meant - offsetAt(meant);
  return new Date(meant - offsetAt(guess)).toISOString().replace(".000Z", "Z");
}

// How far Kazakhstan's clocks are ahead, in milliseconds.
function offsetAt(instant) {
  const { year, month, day, hour, minute, second } = partsOf(new Date(instant));
  return Date.UTC(year, month - 1, day, hour, minute, second) - Math.floor(instant / 1000) * 1000;
}

function partsOf(date) {
  const parts = new Intl.DateTimeFormat("en-GB", {
    timeZone: zoneAt(date), year: "numeric", month: "2-digit", day: "2-digit", hour: "2-digit", minute: "2-digit",
    second: "2-digit", hourCycle: "h23",
  }).formatToParts(date);
  return Object.fromEntries(parts.map(({ type, value }) => [type, value]));
}
