// Votes in a poll on the embedded stack at API, with the poll and its voters as one line of JSON on standard input
// (kz.uzdik.local.demo.OpenPoll opens one). Ends with 0 when everything was as docs/voting.md says, else with 1.
import { text } from "node:stream/consumers";
import { demand, NotAsWritten } from "./demand.js";
import { LocalStack } from "./local-stack.js";
import { PollFolder } from "./poll-folder.js";
import { Resident } from "./resident.js";

const MINUTE = 60_000;

async function main() {
  const input = await text(process.stdin);
  demand(input.trim() !== "", "a poll on standard input", "nothing");
  const { poll, agency, officers, voters } = JSON.parse(input);
  const stack = new LocalStack(process.env.API);
  const { Api, BallotApi } = await stack.addresses();
  const folder = new PollFolder(`${Api}/public/polls/${poll}/`);
  const place = { enrolment: `${Api}/polls/${poll}`, ballotBox: `${BallotApi}/polls/${poll}`, folder };

  const residents = [];
  for (const who of voters) residents.push({ who, resident: await Resident.begin({ ...place, who }) });
  const { issueFrom, issueUntil, ballotsUntil } = residents[0].resident.poll.times;

  await stack.moveTo(after(issueFrom));
  for (const { who, resident } of residents) {
    await resident.getCredential(await resident.askForCode(), await stack.code(who.contact));
  }
  await onlyOneEach(stack, residents[0], () => Resident.begin({ ...place, who: voters[0] }));

  await stack.moveTo(after(issueUntil));
  await nothingFalse(residents);
  for (const one of residents) one.receipt = await one.resident.cast(one.who.answers);
  await onlyOnce(residents[0]);

  await stack.moveTo(new Date(Date.parse(ballotsUntil) + 10 * MINUTE));
  await stack.act(`/polls/${poll}/closing`, agency, ["agency"]);
  await stack.act(`/polls/${poll}/closing`, officers[0], []);
  await stack.settle();
  const shown = await found(folder, residents);
  console.log(
    `Another client blinded, voted and found its ballots again: ${residents.length} credentials, ${shown} in ledgers.`,
  );
}

const after = (moment) => new Date(Date.parse(moment) + MINUTE);

/** The same blinded message gets the same signature, another one none. */
async function onlyOneEach(stack, { who, resident }, again) {
  const asked = async (device) => [await device.askForCode(), await stack.code(who.contact)];
  const [first, second] = [await resident.getCredential(...(await asked(resident))), await again()];
  demand(first === (await resident.getCredential(...(await asked(resident)))), "the same signature again", "another");
  await second.refusedCredential("already-issued", ...(await asked(second)));
}

/** A ballot with a part of somebody else's is refused for that part. */
async function nothingFalse([one, other]) {
  const { cred, sig } = await other.resident.ballot(one.who.answers);
  await one.resident.refusedBallot("credential-wrong", one.who.answers, (ballot) => ({ ...ballot, cred }));
  await one.resident.refusedBallot("signature-wrong", one.who.answers, (ballot) => ({ ...ballot, sig }));
}

/** The same ballot has the same receipt; another one is refused. */
async function onlyOnce({ who, resident, receipt }) {
  demand((await resident.cast(who.answers)) === receipt, "the same receipt", "another");
  await resident.refusedBallot("already-voted", who.answers.map((answer) => 5 - answer));
}

/** Everybody whose district's ledger is published is in it; says how many they are. */
async function found(folder, residents) {
  const { ledgers } = JSON.parse(new TextDecoder().decode(await folder.signedFile("closing.json")));
  const shown = residents.filter(({ who }) => ledgers[who.district].ballots !== null);
  demand(shown.length > 0, "a district with a ledger", "none");
  for (const { resident, receipt } of shown) {
    demand((await resident.find(folder, receipt)) > 0, "the receipt in its ledger", "none");
  }
  return shown.length;
}

try {
  await main();
} catch (wrong) {
  console.error(wrong instanceof NotAsWritten ? `Another client cannot vote here: ${wrong.message}` : wrong);
  process.exitCode = 1;
}
