import { hex } from "../bytes/bytes.js";
import { sha256 } from "../bytes/sha256.js";
import { documentOf } from "../json/document.js";
import { Mismatch } from "../mismatch.js";
import { kindOf } from "../poll/files.js";
import { Poll } from "../poll/poll.js";
import { demandDistricts } from "./districts.js";
import { numbered } from "./numbered.js";
import { demandOffline } from "./offline.js";
import { demandTimes, lastEnds } from "./times.js";

const LEAST_K = 10;

/**
 * Check 2: one poll for all files, and well-formed. Gives the poll, every JSON file's value by its name, and why each
 * annulled district was annulled, by its code.
 */
export async function checkPoll({ sealed, bundle }) {
  const pollDigest = sha256(await sealed.read("poll.json"));
  const documents = await documentsIn(sealed);
  if (bundle !== null) documents.set("bundle.json", bundle);
  for (const [file, document] of documents) demandPollDigest(document, hex(pollDigest), file);
  const frozen = documents.get("poll.json");
  if (documents.get("roll.json").poll !== frozen.poll) {
    throw new Mismatch("poll-differs", `not the roll of ${frozen.poll}`, { file: "roll.json" });
  }
  demandWellFormed(frozen);
  demandDistricts(
    documents.get("roll.json").districts.map((district) => district.code),
    frozen.districts.map((d) => d.code),
    "roll.json",
  );
  demandTimes(frozen, documents.get("roll.json"));
  const extensions = numbered(documents, "extensions/");
  const poll = new Poll(frozen, pollDigest, lastEnds(frozen, extensions));
  demandOffline(frozen, numbered(documents, "offline/"));
  const supplements = numbered(documents, "rolls/");
  const annulled = annulledIn(documents, poll);
  return {
    poll,
    documents,
    annulled,
    counted: {
      documents: documents.size,
      extensions: extensions.length,
      supplements: supplements.length,
      annulled: annulled.size,
    },
  };
}

function annulledIn(documents, poll) {
  const file = "annulled.json";
  const annulled = new Map(Object.entries(documents.get(file)?.districts ?? {}));
  const unknown = [...annulled.keys()].find((district) => !poll.districts.includes(district));
  if (unknown) throw new Mismatch("districts-differ", `the poll has no ${unknown}`, { file });
  return annulled;
}

async function documentsIn(sealed) {
  const documents = new Map();
  for (const name of sealed.names()) {
    const form = kindOf(name)?.form;
    if (form) documents.set(name, documentOf(await sealed.read(name), form, name));
  }
  return documents;
}

function demandPollDigest(document, pollDigest, file) {
  if ("pollDigest" in document && document.pollDigest !== pollDigest) {
    throw new Mismatch("poll-digest-wrong", "its pollDigest is not that of poll.json", { file });
  }
}

function demandWellFormed(poll) {
  const file = "poll.json";
  if (poll.k < LEAST_K) throw new Mismatch("k-too-small", `k is ${poll.k}, but never under ${LEAST_K}`, { file });
  for (const names of [
    poll.districts.map((district) => district.code),
    poll.questions.map((question) => question.id),
  ]) {
    const twice = names.find((name, i) => names.indexOf(name) !== i);
    if (twice !== undefined) throw new Mismatch("form-wrong", `${twice} stands twice`, { file });
  }
}
