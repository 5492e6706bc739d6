import { Unreachable } from "../shared/failures.js";

// Nothing that could tell who reads goes along.
const UNTOLD = { credentials: "omit", referrerPolicy: "no-referrer" };

/** Reads the files of a public folder by their names: bytes, or null where there is none. */
export function filesAt(address) {
  return async (name, { fresh = false } = {}) => {
    const how = fresh ? { ...UNTOLD, cache: "reload" } : UNTOLD;
    const reply = await fetch(`${address}/${name}`, how).catch(unreachable);
    // A public store that may not be listed answers 403 for what it does not have.
    if (reply.status === 404 || reply.status === 403) return null;
    if (!reply.ok) throw new Unreachable(`${name}: ${reply.status}`);
    return new Uint8Array(await reply.arrayBuffer().catch(unreachable));
  };
}

/** The value of a JSON file there, or null where there is none; nobody vouches for it. */
export async function unsigned(read, name) {
  const bytes = await read(name);
  return bytes === null ? null : JSON.parse(new TextDecoder().decode(bytes));
}

function unreachable(fault) {
  throw new Unreachable(fault.message);
}
