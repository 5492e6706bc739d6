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
