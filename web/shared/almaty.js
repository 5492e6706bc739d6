const ZONE = "Asia/Almaty";
// UTC+5: the sign in these names is the other way round.
const SINCE_2024 = "Etc/GMT-5";
const CHANGED = Date.parse("2024-02-29T18:00:00Z");

/** Whether this browser's data of zones has what became law in 2024; a telephone's may be older, and an hour off. */
const knowsTheChange = () =>
  new Intl.DateTimeFormat("en", { timeZone: ZONE, hour: "numeric", hourCycle: "h23" }).format(CHANGED) === "23";

/** The zone, as browsers name them, by which an instant's time in Kazakhstan is told. */
export function zoneAt(instant, knows = knowsTheChange()) {
  return knows || new Date(instant).getTime() < CHANGED ? ZONE : SINCE_2024;
}
