import { fromHex, hex, textOf } from "../../recount/bytes/bytes.js";
import { Sha256 } from "../../recount/bytes/sha256.js";
import { HttpFolder } from "../../recount/folder/http-folder.js";
import { linesOf } from "../../recount/folder/lines.js";
import { needed } from "../../recount/folder/whole-file.js";
import { documentOf } from "../../recount/json/document.js";
import { Mismatch } from "../../recount/mismatch.js";
import { ballotOf } from "../../recount/poll/ballot.js";
import { withheld as withheldForm } from "../../recount/poll/forms.js";
import { Vote } from "../../recount/poll/vote.js";

const LARGEST = 64 * 1024 * 1024;

/**
 * Where the receipt of a vote stands among its district's ballots: `{number, of}`, `{withheld: true}` where only the
 * receipts were published, or null. The ledger is read as it was closed: `closing` is the signed closing.json. Of an
 * annulled district, whose ballots may hold anything, `questions` is null. No server is told the receipt.
 */
export async function placeOf(vote, closing, { folder, questions, progress }) {
  const { ballots, sha256 } = closing.ledgers[vote.district];
  if (ballots === null) return withheld(vote, folder);
  const file = `ledgers/${vote.district}.jsonl`;
  const digest = new Sha256();
  const messages = new Vote(fromHex(vote.pollDigest), vote.district);
  let place = null;
  let read = 0;
  for await (const { number, bytes } of linesOf(digested(await opened(folder, file), digest), file)) {
    if (receiptOf(bytes, { questions, messages, file, number }) === vote.receipt) place = { number, of: ballots };
    if (++read % 200 === 0) await progress(read, ballots);
  }
  const as = read === ballots && hex(digest.digest()) === sha256;
  if (!as) throw new Mismatch("ledger-digest-wrong", "the ledger is not the one that was closed", { file });
  return place;
}

/** The files of a poll as a recount reads them. */
export const folderAt = (address) => new HttpFolder(address);

async function opened(folder, file) {
  const chunks = await folder.open(file);
  if (chunks === null) throw new Mismatch("file-missing", "the ledger is not there", { file });
  return chunks;
}

async function* digested(chunks, digest) {
  for await (const chunk of chunks) {
    digest.update(chunk);
    yield chunk;
  }
}

function receiptOf(bytes, { questions, messages, file, number }) {
  try {
    const { pk, answers } = ballotOf(textOf(bytes) ?? "", questions);
    return hex(messages.receipt(messages.ballotMessage(pk, answers)));
  } catch (wrong) {
    throw new Mismatch("line-malformed", wrong.message, { file, line: number });
  }
}

async function withheld({ district, receipt, pollDigest }, folder) {
  const file = `withheld/${district}.json`;
  const published = documentOf(await needed(folder, file, LARGEST), withheldForm, file);
  if (published.pollDigest !== pollDigest) throw new Mismatch("poll-differs", "it is of another poll", { file });
  const { receipts } = published;
  return receipts.includes(receipt) ? { withheld: true } : null;
}
