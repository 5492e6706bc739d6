import { Unreachable } from "./failures.js";
import { again } from "./patience.js";

/** A JSON file of the pages' own; asked for again where the line is bad, and `failed` is told of each time that it was. */
export const jsonFile = (address, failed = () => {}) =>
  again(async () => {
    try {
      return await read(address);
    } catch (fault) {
      failed();
      throw fault;
    }
  });

async function read(address) {
  const reply = await fetch(address, { credentials: "omit" }).catch(unreachable);
  if (reply.status >= 500) throw new Unreachable(`${address}: ${reply.status}`);
  if (!reply.ok) throw new Error(`${address}: ${reply.status}`);
  return JSON.parse(await reply.text().catch(unreachable));
}

function unreachable(fault) {
  throw new Unreachable(fault.message);
}
