// Some browsers know no Kazakh and write "2020 M07 22" and "57.8". Numbers are written as in Russian, and dates with the
// names that are given here.
const MONTHS = [
  "қаңтар", "ақпан", "наурыз", "сәуір", "мамыр", "маусым",
  "шілде", "тамыз", "қыркүйек", "қазан", "қараша", "желтоқсан",
];

/** Whether a browser can write Kazakh by itself. */
export const knowsKazakh = () =>
  new Intl.DateTimeFormat("kk", { dateStyle: "long", timeZone: "UTC" }).format(new Date(0)).includes(MONTHS[0]);

/** A day such as 2020 жылғы 22 шілде; with its time where that is asked for. */
export function kazakhMoment(instant, { timeZone, timeStyle }) {
  const clock = new Intl.DateTimeFormat("en-GB", {
    timeZone, year: "numeric", month: "numeric", day: "numeric", hour: "2-digit", minute: "2-digit", hourCycle: "h23",
  });
  const part = Object.fromEntries(clock.formatToParts(new Date(instant)).map(({ type, value }) => [type, value]));
  const day = `${part.year} жылғы ${Number(part.day)} ${MONTHS[part.month - 1]}`;
  return timeStyle ? `${day}, ${part.hour}:${part.minute}` : day;
}
