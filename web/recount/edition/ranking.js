import { Fraction } from "./fraction.js";
import { Transcript, listed, named } from "./transcript.js";

const byText = (one, other) => (one < other ? -1 : one > other ? 1 : 0);

/**
 * Ranks anew. `entrants` is a map from candidate to area; a figure is `{candidate, criterion, points, from}`; `ties` are
 * the chair's decisions, in their order. Gives `{areas, notes, figuresDigest, inputsDigest, missing}`: areas as the
 * bundle has them, without words; `missing` says what keeps a ranking from being made, or is null.
 */
export function rank(step, entrants, figures, ties) {
  const digests = digestsOf(step, entrants, sorted(figures), ties);
  const { votes, notes } = withoutVoid(step, figures);
  const counted = sorted(votes);
  const tallies = [...entrants.keys()].sort(byText).map((candidate) => tally(step, candidate, counted));
  const missing = problem(step, tallies);
  const counting = step.chairDecides ? ties.filter((tie) => tie.figuresDigest === digests.figuresDigest) : [];
  const areas = [...new Set(entrants.values())].sort(byText).map((area) => ({
    area,
    placings: missing
      ? []
      : place(
          step,
          tallies.filter((one) => entrants.get(one.candidate) === area),
          counting,
        ),
  }));
  return { areas, notes: [...notes, ...silences(step, tallies)], ...digests, missing };
}

const keyOf = (candidate, criterion) => `${candidate} ${criterion}`;

/** Figures by candidate and criterion, in the order of who gave them. */
function sorted(figures) {
  const byKey = new Map();
  for (const figure of figures) {
    const key = keyOf(figure.candidate, figure.criterion);
    if (!byKey.has(key)) byKey.set(key, []);
    byKey.get(key).push(figure);
  }
  for (const own of byKey.values()) {
    own.sort((one, other) => byText(one.from, other.from) || one.points.compared(other.points));
  }
  return byKey;
}

// A member who named more than allowed named nobody.
function withoutVoid(step, figures) {
  const notes = [];
  const votes = [...figures];
  for (const criterion of step.criteria.filter(({ kind }) => kind === "votes")) {
    const named_ = new Map();
    for (const { criterion: id, from, points } of figures) {
      if (id === criterion.id) named_.set(from, (named_.get(from) ?? Fraction.ZERO).plus(points));
    }
    for (const [from, sum] of [...named_].sort(([one], [other]) => byText(one, other))) {
      if (sum.compared(Fraction.of(criterion.source.each)) <= 0) continue;
      notes.push({
        code: "votes-void",
        paragraph: criterion.paragraph,
        values: {
          criterion: criterion.id,
          member: from.replace("member:", ""),
          most: String(criterion.source.each),
          named: String(sum),
        },
      });
      votes.forEach((figure, i) => {
        if (figure.criterion === criterion.id && figure.from === from) votes[i] = { ...figure, points: Fraction.ZERO };
      });
    }
  }
  return { votes, notes };
}

function tally(step, candidate, figures) {
  const shares = [];
  let total = Fraction.ZERO;
  for (const criterion of step.criteria) {
    const own = figures.get(keyOf(candidate, criterion.id)) ?? [];
    if (own.length === 0 && criterion.kind !== "evidence") continue;
    const combined = combine(criterion, own);
    const weighted = combined.times(criterion.weight);
    total = total.plus(weighted);
    const votes = criterion.kind === "votes" ? own.map(({ from, points }) => ({ from, points: String(points) })) : [];
    shares.push({ criterion: criterion.id, combined, weighted, figures: own.length, votes });
  }
  return { candidate, total, shares };
}

function combine(criterion, own) {
  const sum = own.reduce((all, { points }) => all.plus(points), Fraction.ZERO);
  if (criterion.kind === "evidence") return sum.compared(criterion.maximum) > 0 ? criterion.maximum : sum;
  return criterion.combination === "mean" ? sum.over(own.length) : sum;
}

const maySilent = ({ kind }) => kind === "poll" || kind === "fact";

function problem(step, tallies) {
  for (const criterion of step.criteria) {
    const without = tallies.find(({ shares }) => !shares.some((share) => share.criterion === criterion.id));
    if (without && !maySilent(criterion)) return `${without.candidate} has no figure for ${criterion.id}`;
    if (criterion.kind !== "sheets" || criterion.combination === "mean") continue;
    const numbers = tallies.map(({ shares }) => shares.find((share) => share.criterion === criterion.id).figures);
    if (new Set(numbers).size > 1) return `${criterion.id} is summed over unequal numbers of sheets`;
  }
  return null;
}

// What could have given a figure and gave none: of everybody one note, of some a note each.
function silences(step, tallies) {
  return step.criteria.filter(maySilent).flatMap((criterion) => {
    const silent = tallies.filter(({ shares }) => !shares.some((share) => share.criterion === criterion.id));
    const code = criterion.kind === "poll" ? "poll-without-figure" : "fact-not-stated";
    const note = (values) => ({ code, paragraph: criterion.paragraph, values: { ...values, criterion: criterion.id } });
    if (silent.length === tallies.length) return [note({})];
    return silent.map(({ candidate }) => note({ candidate }));
  });
}

const combinedOf = ({ shares }, id) => shares.find(({ criterion }) => criterion === id)?.combined ?? Fraction.ZERO;

/** Negative where the one stands before the other by total and chain, zero where nothing parts them. */
function compared(step, one, other) {
  const byTotal = other.total.compared(one.total);
  if (byTotal !== 0) return byTotal;
  for (const { criterion, prefer } of step.chain) {
    const order = combinedOf(other, criterion).compared(combinedOf(one, criterion));
    if (order !== 0) return prefer === "more" ? order : -order;
  }
  return 0;
}

function place(step, tallies, ties) {
  const groups = groupsOf(step, tallies, ties);
  const inOrder = groups.flatMap(({ members, decided }) => members.map((tally) => ({ tally, decided })));
  const between = inOrder.slice(1).map(({ tally, decided }, i) => decider(step, inOrder[i].tally, tally, decided));
  const placings = [];
  let above = 0;
  for (const { members } of groups) {
    const { verdict, because } = verdictOf(step, above, members.length, members[0].total);
    for (const { candidate, total, shares } of members) {
      const i = placings.length;
      placings.push({
        place: above + 1,
        candidate,
        total,
        shares,
        verdict,
        because,
        ahead: i + 1 < inOrder.length ? { other: inOrder[i + 1].tally.candidate, by: between[i] } : undefined,
        behind: i > 0 ? { other: inOrder[i - 1].tally.candidate, by: between[i - 1] } : undefined,
      });
    }
    above += members.length;
  }
  return placings;
}

// Those whom nothing parts, best first; the chair parts a set that a decision names exactly, a later one instead of an
// earlier.
function groupsOf(step, tallies, ties) {
  const inOrder = [...tallies].sort(
    (one, other) => compared(step, one, other) || byText(one.candidate, other.candidate),
  );
  const groups = [];
  for (const tally of inOrder) {
    const last = groups.at(-1);
    if (last && compared(step, last[0], tally) === 0) last.push(tally);
    else groups.push([tally]);
  }
  return groups.flatMap((members) => {
    const decided = members.length > 1 ? lastOf(ties, members) : undefined;
    if (!decided) return [{ members }];
    return decided.order.map((id) => ({ members: [members.find(({ candidate }) => candidate === id)], decided }));
  });
}

const lastOf = (ties, members) => ties.filter((tie) => isOf(tie, members)).at(-1);
const isOf = ({ order }, members) =>
  order.length === members.length && members.every(({ candidate }) => order.includes(candidate));

function decider(step, better, worse, decided) {
  if (!better.total.is(worse.total)) {
    return { kind: "points", difference: String(better.total.minus(worse.total)) };
  }
  for (const { criterion } of step.chain) {
    const [own, others] = [combinedOf(better, criterion), combinedOf(worse, criterion)];
    if (!own.is(others)) return { kind: "criterion", criterion, own: String(own), others: String(others) };
  }
  return decided ? { kind: "chair", reason: decided.reason } : { kind: "nothing" };
}

function verdictOf({ cutOff, quota }, above, sharing, total) {
  const because = [];
  if (cutOff) {
    const order = total.compared(cutOff.points);
    const met = cutOff.strict ? order > 0 : order >= 0;
    const code = cutOff.strict ? "more-than-cut-off" : met ? "as-many-as-cut-off" : "fewer-than-cut-off";
    because.push({
      code: cutOff.strict && !met ? `not-${code}` : code,
      paragraph: cutOff.paragraph,
      values: { needed: String(cutOff.points), total: String(total) },
    });
    if (!met) return { verdict: "not-passed", because };
  }
  if (!quota) return { verdict: "passed", because };
  const { verdict, code, values } = within(quota.places, above, sharing);
  return { verdict, because: [...because, { code, paragraph: quota.paragraph, values }] };
}

function within(places, above, sharing) {
  if (above + sharing <= places) {
    return { verdict: "passed", code: "within-quota", values: { places: String(places) } };
  }
  if (above >= places) {
    return { verdict: "not-passed", code: "quota-full", values: { better: String(above), places: String(places) } };
  }
  const values = { equals: String(sharing), left: String(places - above) };
  return { verdict: "undecided", code: "equal-across-quota", values };
}

// The digests that decisions and protocols are bound to, over lines of rules, candidates and figures.
function digestsOf(step, entrants, figures, ties) {
  const lines = new Transcript().line("level", named(step.level));
  if (step.quota) lines.line("quota", step.quota.places, named(step.quota.central));
  if (step.cutOff) lines.line("cut-off", step.cutOff.strict ? "more than" : "at least", step.cutOff.points);
  for (const { id, combination, weight } of step.criteria) lines.line("criterion", id, named(combination), weight);
  for (const { by, criterion, prefer } of step.tieBreaks) {
    lines.line("tie-break", by === "chair" ? "chair" : `${criterion} ${named(prefer)}`);
  }
  const candidates = [...entrants.keys()].sort(byText);
  for (const candidate of candidates) lines.line("entrant", candidate, entrants.get(candidate));
  const criteria = step.criteria.map(({ id }) => id).sort(byText);
  for (const candidate of candidates) {
    for (const criterion of criteria) {
      const own = figures.get(keyOf(candidate, criterion));
      if (own) {
        lines.line("figures", candidate, criterion, ...own.flatMap(({ points, from }) => [points, from]));
      }
    }
  }
  const figuresDigest = lines.digest();
  for (const { order, figuresDigest: on, reason, from } of ties) lines.line("tie", listed(order), on, reason, from);
  return { figuresDigest, inputsDigest: lines.digest() };
}
