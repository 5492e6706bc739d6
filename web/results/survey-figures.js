/** The answers as they are shown: the best first, and last of all who could not say. */
export const ANSWERS = [5, 4, 3, 2, 1, 0];

/** What was answered to one question: `counts` says how many said 0 (cannot say), 1, … 5. `mean` is null where nobody could say. */
export function answersTo(counts) {
  const all = counts.reduce((sum, count) => sum + count, 0);
  const able = all - counts[0];
  const sum = counts.reduce((total, count, answer) => total + count * answer, 0);
  return {
    all,
    mean: able === 0 ? null : sum / able,
    rows: ANSWERS.map((answer) => ({ answer, count: counts[answer], share: all === 0 ? 0 : counts[answer] / all })),
  };
}

// So many can be compared at a glance; of a whole country it is an oblast at a time.
const AT_A_GLANCE = 60;

/**
 * Which places somebody looks at who asks for `of`, a place's code, an oblast's two digits, or null: the oblast, or null
 * where it is all; the places in it; the one place, or null; and whether all can be looked at together (`whole`). Of more
 * places than that it is the first oblast.
 */
export function viewOf(places, of) {
  const areas = [...new Set(places.map(({ code }) => code.slice(0, 2)))].sort();
  const chosen = places.find(({ code }) => code === of) ?? null;
  const asked = areas.includes(of) ? of : null;
  const whole = places.length <= AT_A_GLANCE;
  const area = asked ?? (whole ? null : (chosen?.code.slice(0, 2) ?? areas[0]));
  return { areas, area, chosen, whole, places: places.filter(({ code }) => area === null || code.startsWith(area)) };
}

/**
 * The places of a poll in their order, each with what can be said of it: `{code, state, counted}`. The state is `shown`,
 * `withheld` where too few have answered, `annulled`, or `open` while nothing is counted.
 */
export function placesOf({ poll, results, annulled }) {
  return poll.districts.map(({ code }) => {
    if (results === null) return { code, state: "open", counted: null };
    if (results.annulled?.includes(code)) {
      return { code, state: "annulled", counted: null, why: annulled?.districts[code] ?? "" };
    }
    const counted = results.districts[code] ?? null;
    return { code, state: counted === null ? "withheld" : "shown", counted };
  });
}
