import { hex } from "../../bytes/bytes.js";
import { Sha256 } from "../../bytes/sha256.js";
import { Mismatch, Unreadable } from "../../mismatch.js";
import { recount } from "../../recount.js";
import { Fraction } from "../fraction.js";
import { Note } from "../note.js";
import { pollFigure } from "../poll-figure.js";
import { keyOf } from "./files.js";
import { RESULTS } from "../sitting.js";
import { demandPublishedAsAsked } from "../surveys.js";

/**
 * Check 7: what no sheet, officer or earlier step gave came from a poll that the rules ask, or was stated; and each poll,
 * recounted from its own public folder, gives exactly these figures, and asked what was published as its questions.
 */
export async function checkOutside({ results, sittings, manifest, root, notCheckable, progress }) {
  const counted = { figures: 0, polls: 0, ballots: 0 };
  for (const sitting of sittings) {
    demandKnown(sitting, results);
    counted.figures += sitting.figures.length;
  }
  const stated = sittings.flatMap(({ figures }) => figures.filter(({ from }) => from.startsWith("stated:")));
  if (stated.length > 0) {
    const text = `${stated.length} stated figures: what was handed in is not public`;
    notCheckable.push(new Note("stated", { n: stated.length }, text));
  }
  demandListed(results, sittings);
  notCheckable.push(...silentPolls(results, sittings));
  for (const entry of results.polls) {
    const verdict = await recounted(entry, root, progress);
    if (verdict === null) {
      const text = `the figures of ${entry.poll}: its folder ${entry.folder} lies not beside the editions`;
      notCheckable.push(new Note("poll-elsewhere", { poll: entry.poll }, text));
      continue;
    }
    notCheckable.push(
      ...(await demandPublishedAsAsked(entry, { edition: results.edition, key: keyOf(manifest) }, root)),
    );
    demandFigures(entry, verdict, sittings, notCheckable);
    counted.polls++;
    counted.ballots += verdict.total.ballots;
  }
  return { counted };
}

const called = ({ candidate, criterion }) => `${criterion} of ${candidate}`;

function demandKnown(sitting, results) {
  const keys = new Set();
  for (const figure of sitting.figures) {
    const wrong = (text) => sitting.mismatch("figure-unwanted", `${called(figure)}: ${text}`);
    const criterion = sitting.step.kind === "selection" ? sitting.step.criterion(figure.criterion) : undefined;
    if (!criterion) throw wrong("the rules do not ask for it here");
    if (!sitting.standing.includes(figure.candidate)) throw wrong("the candidate takes no part");
    const { kind, intake, poll } = criterion.source;
    const from = kind === "fact" ? `stated:${intake}` : poll ? `poll:${results.edition}.${poll}` : null;
    if (figure.from !== from) throw wrong(`it cannot come from ${figure.from}`);
    if (!criterion.allows(Fraction.read(figure.points)) && !poll) {
      throw sitting.mismatch("points-out-of-bounds", `${called(figure)}: ${figure.points}`);
    }
    if (keys.has(called(figure))) throw sitting.mismatch("figure-twice", `${called(figure)} stands there twice`);
    keys.add(called(figure));
  }
}

function demandListed(results, sittings) {
  const wrong = (text) => new Mismatch("polls-differ", text, { file: RESULTS, place: "polls" });
  const asked = new Set(
    sittings.flatMap(({ figures }) => figures.map(({ from }) => from).filter((from) => from.startsWith("poll:"))),
  );
  const there = results.polls.map(({ poll }) => `poll:${poll}`);
  const missing = [...asked].find((from) => !there.includes(from));
  if (missing) throw wrong(`${missing} gave figures, and its folder is not named`);
  const more = there.find((from, i) => !asked.has(from) || there.indexOf(from) !== i);
  if (more) throw wrong(`${more} gave no figure, or is named twice`);
  const elsewhere = results.polls.find(({ poll, folder }) => folder !== `polls/${poll}/`);
  if (elsewhere) throw wrong(`the folder of ${elsewhere.poll} is not ${elsewhere.folder}`);
}

// Nothing in the bundle says when a poll had its results, so that it gave nothing can only be told.
function silentPolls({ edition, polls }, sittings) {
  const asked = sittings
    .filter(({ step }) => step.kind === "selection")
    .flatMap(({ step }) => step.criteria.map(({ source }) => source.poll))
    .filter((poll) => poll)
    .map((poll) => `${edition}.${poll}`);
  return [...new Set(asked)]
    .filter((poll) => !polls.some((entry) => entry.poll === poll))
    .map((poll) => {
      const text = `whether ${poll}, which the rules ask, had results: no figure of it was counted`;
      return new Note("poll-silent", { poll }, text);
    });
}

/** The recount's verdict, or null where there is no such folder to be read from here. */
async function recounted(entry, root, progress) {
  const folder = root?.folder(entry.folder);
  if (!folder || (await digestOf(folder, "results.json")) === null) return null;
  const wrong = (code, text) => new Mismatch(code, text, { file: `${entry.folder}results.json` });
  if ((await digestOf(folder, "results.json")) !== entry.results) {
    throw wrong("poll-swapped", `these are not the results of ${entry.poll} that were counted`);
  }
  if (entry.files && (await digestOf(folder, "bundle.json")) !== entry.files) {
    throw wrong("poll-swapped", `its list of files is not the one that ${entry.poll} had when it was counted`);
  }
  const verdict = await recount(folder, { progress });
  if (!verdict.sound) {
    const { code, file, text } = verdict.failure;
    throw new Mismatch("poll-not-sound", `the recount finds ${code}: ${text}`, { file: `${entry.folder}${file}` });
  }
  if (verdict.poll.name !== entry.poll) {
    throw wrong("poll-swapped", `it is the folder of ${verdict.poll.name}`);
  }
  if (verdict.poll.practice) throw wrong("poll-swapped", "it was held for practice");
  return verdict;
}

async function digestOf(folder, name) {
  const chunks = await folder.open(name).catch((fault) => {
    if (fault instanceof Unreadable) return null;
    throw fault;
  });
  if (chunks === null) return null;
  const digest = new Sha256();
  for await (const chunk of chunks) digest.update(chunk);
  return hex(digest.digest());
}

function demandFigures(entry, verdict, sittings, notCheckable) {
  let unknown = 0;
  for (const sitting of sittings.filter(({ step }) => step.kind === "selection")) {
    const asking = sitting.step.criteria.filter(({ source }) => entry.poll.endsWith(`.${source.poll}`));
    for (const criterion of asking) {
      const dues = sitting.agenda
        .filter(({ candidate }) => sitting.standing.includes(candidate))
        .map(({ candidate, unit }) => ({ candidate, unit, due: unit && pollFigure(verdict, unit, criterion) }));
      unknown += dues.filter(({ unit }) => unit === undefined).length;
      demandGiven(
        entry,
        sitting,
        criterion,
        dues.filter(({ unit }) => unit !== undefined),
        notCheckable,
      );
    }
  }
  if (unknown > 0) {
    const text = `what ${entry.poll} gives ${unknown} candidates: they and their units are not named`;
    notCheckable.push(new Note("not-named", { poll: entry.poll, n: unknown }, text));
  }
}

function demandGiven(entry, sitting, criterion, dues, notCheckable) {
  const given = sitting.figures.filter(
    (figure) => figure.from === `poll:${entry.poll}` && figure.criterion === criterion.id,
  );
  if (given.length === 0 && dues.some(({ due }) => due !== null)) {
    const text = `whether ${entry.poll} had results when ${sitting.id} was ranked: it counted none of them`;
    notCheckable.push(new Note("poll-uncounted", { poll: entry.poll, sitting: sitting.id }, text));
    return;
  }
  for (const { candidate, unit, due } of dues) {
    const said = given.find((figure) => figure.candidate === candidate)?.points ?? "none";
    if (said !== String(due ?? "none")) {
      const text = `${criterion.id} of ${candidate}: the poll in ${unit} gives ${due ?? "none"}, and it says ${said}`;
      throw sitting.mismatch("poll-figure-wrong", text);
    }
  }
}
