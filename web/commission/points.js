const DECIMAL = /^\d+([.,]\d+)?$/;
// Figures are exact: they are compared as whole numbers of the smallest unit that somebody can type.
const PLACES = 6;

/**
 * What somebody typed for a criterion: `{ points }` as the system takes them, `{ problem }` with a code of what is wrong,
 * or `{}` while nothing stands there.
 */
export function pointsOf(typed, criterion) {
  const text = typed.trim();
  if (text === "") return {};
  if (!DECIMAL.test(text)) return { problem: "points.not-a-number" };
  const points = text.replace(",", ".");
  const exact = scaled(points);
  if (exact === null) return { problem: "points.step" };
  const minimum = scaled(String(criterion.minimum ?? 0));
  if (exact < minimum || (criterion.maximum !== undefined && exact > scaled(String(criterion.maximum)))) {
    return { problem: "points.bounds" };
  }
  const step = criterion.step === undefined ? null : scaled(String(criterion.step));
  if (step !== null && (exact - minimum) % step !== 0n) return { problem: "points.step" };
  return { points };
}

/** The next value up (1) or down (-1) from what is typed, within the bounds. */
export function moved(typed, criterion, direction) {
  const step = Number(criterion.step ?? 1);
  const minimum = Number(criterion.minimum ?? 0);
  const maximum = Number(criterion.maximum);
  const { points } = pointsOf(typed, criterion);
  if (points === undefined) return String(direction > 0 ? minimum : maximum);
  const next = Number(points) + direction * step;
  return String(Number(Math.min(maximum, Math.max(minimum, next)).toFixed(PLACES)));
}

/** How the sheet stands: what is filed of it as `points`, which criteria are missing and which are wrong. */
export function standing(typed, criteria) {
  const points = {};
  const missing = [];
  const wrong = [];
  for (const criterion of criteria) {
    const read = pointsOf(typed[criterion.id] ?? "", criterion);
    if (read.points !== undefined) points[criterion.id] = read.points;
    else (read.problem ? wrong : missing).push(criterion.id);
  }
  return { points, missing, wrong };
}

/** An exact figure, a decimal or a fraction, as a number to show. */
export function shown(figure) {
  const [over, under] = String(figure).split("/");
  return under === undefined ? Number(over) : Number(over) / Number(under);
}

function scaled(decimal) {
  const [whole, rest = ""] = decimal.split(".");
  if (rest.length > PLACES) return null;
  return BigInt(whole + rest.padEnd(PLACES, "0"));
}
