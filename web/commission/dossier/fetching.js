import { Unreachable } from "../../shared/failures.js";

/**
 * A file of the store as a blob of exactly this type, whatever the store says it is. `told` hears how many bytes have come;
 * `signal` ends it, which throws the signal's reason.
 */
export async function fetched(address, type, { told = () => {}, signal, call = fetch } = {}) {
  try {
    const reply = await call(address, { credentials: "omit", referrerPolicy: "no-referrer", cache: "no-store", signal });
    // Whoever asked too late has an address that serves no more: it is asked for anew at the next press.
    if (!reply.ok) throw new Unreachable(String(reply.status));
    return new Blob(await piecesOf(reply.body, told), { type });
  } catch (failed) {
    if (signal?.aborted) throw signal.reason;
    throw new Unreachable(failed.message);
  }
}

async function piecesOf(body, told) {
  const pieces = [];
  let come = 0;
  const reader = body.getReader();
  for (let { done, value } = await reader.read(); !done; { done, value } = await reader.read()) {
    pieces.push(value);
    come += value.length;
    told(come);
  }
  return pieces;
}
