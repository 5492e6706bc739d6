import { dayOf } from "../../shared/moment.js";

/** The day it is in Kazakhstan by the system's time, once it has answered. */
export const todayBy = (clock) => dayOf(new Date(clock.now()).toISOString());

/** The parts of an office's id, `zhambyl-2019.rural-akim.316030000.1`. */
export function officeParts(id) {
  const [algorithm, role, area, seat] = id.split(".");
  return { algorithm, role, area, seat };
}

/** The parts of an entry's id, an office's with the year and the key behind. */
export function entryParts(id) {
  const [before, key] = id.split("#");
  const dot = before.lastIndexOf(".");
  return { office: before.slice(0, dot), year: before.slice(dot + 1), key };
}

/** Where an office is in the system. */
export const officePath = (id) => `/offices/${encodeURIComponent(id)}`;

/** A key for a new entry: its day and chance, so that nobody's name is in it. */
export function newKey(day, random = crypto.getRandomValues(new Uint32Array(2))) {
  return `${day.replaceAll("-", "")}-${[...random].map((part) => part.toString(36)).join("")}`;
}

/** The first and the last day of a month, `2020-03`. */
export function daysOf(month) {
  const [year, number] = month.split("-").map(Number);
  return { from: `${month}-01`, to: `${month}-${String(new Date(Date.UTC(year, number, 0)).getUTCDate()).padStart(2, "0")}` };
}

/** The month so many months after another. */
export function monthsFrom(month, n) {
  const [year, number] = month.split("-").map(Number);
  return new Date(Date.UTC(year, number - 1 + n, 1)).toISOString().slice(0, 7);
}
