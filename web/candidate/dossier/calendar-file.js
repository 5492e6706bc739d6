const HOUR = 60;

/** An appointment as a calendar takes it (RFC 5545): `at` an instant, `minutes` how long, and words. */
export function calendarFile({ id, at, minutes = HOUR, summary, place, link, now }) {
  const from = Date.parse(at);
  return [
    "BEGIN:VCALENDAR",
    "VERSION:2.0",
    "PRODID:-//Uzdik//Candidate//EN",
    "BEGIN:VEVENT",
    `UID:${id}@uzdik`,
    `DTSTAMP:${stamp(now)}`,
    `DTSTART:${stamp(from)}`,
    `DTEND:${stamp(from + minutes * 60_000)}`,
    `SUMMARY:${escaped(summary)}`,
    ...(place ? [`LOCATION:${escaped(place)}`] : []),
    ...(link ? [`URL:${link.replace(/[\r\n]/g, "")}`] : []),
    "END:VEVENT",
    "END:VCALENDAR",
  ].flatMap(folded).map((line) => `${line}\r\n`).join("");
}

const stamp = (moment) => new Date(moment).toISOString().replace(/[-:]/g, "").replace(/\.\d+/, "");

const escaped = (text) => text.replace(/[\\;,]/g, (sign) => `\\${sign}`).replace(/\r?\n/g, "\\n");

// A line has at most 75 bytes; the next begins with a blank, and no letter is cut in two.
function folded(line) {
  const lines = [];
  let current = "";
  let bytes = 0;
  for (const letter of line) {
    const length = new TextEncoder().encode(letter).length;
    if (bytes + length > 74) {
      lines.push(current);
      current = " ";
      bytes = 1;
    }
    current += letter;
    bytes += length;
  }
  return [...lines, current];
}
