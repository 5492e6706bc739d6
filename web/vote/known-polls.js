import { unsigned } from "./poll-files.js";

/**
 * The polls of these editions that are published: those their announced rules name. `read` reads the public folder. An
 * edition whose files cannot be read takes away no other's polls.
 */
export async function knownPolls(editions, read) {
  const editionsRead = await Promise.allSettled(editions.map((edition) => pollsOf(edition, read)));
  const polls = editionsRead.flatMap(({ value = [] }) => value);
  const failed = editionsRead.find(({ status }) => status === "rejected");
  if (polls.length === 0 && failed) throw failed.reason;
  return polls;
}

async function pollsOf(edition, read) {
  if (!/^[a-z0-9][a-z0-9-]*$/.test(edition)) return [];
  const current = await unsigned(read, `editions/${edition}/announcement/current.json`);
  if (current === null) return [];
  const folder = current.announcement.replace(/[^/]*$/, "");
  const names = [...named(await unsigned(read, `${folder}definition.json`))];
  const polls = await Promise.all(names.map((name) => unsigned(read, `polls/${edition}.${name}/poll.json`)));
  return polls.filter((poll) => poll !== null).map(({ poll, about }) => ({ name: poll, about }));
}

/** Every value of a member `poll`, wherever in the rules it stands. */
function named(value, names = new Set()) {
  if (value !== null && typeof value === "object") {
    if (typeof value.poll === "string") names.add(value.poll);
    Object.values(value).forEach((one) => named(one, names));
  }
  return names;
}
