import { Unreachable } from "./failures.js";
import { again } from "./patience.js";

/** The names of the editions that have published something, from the public store at this address. */
export function editions(address) {
  return again(async () => {
    const reply = await fetch(`${address}/editions/index.json`, { credentials: "omit", referrerPolicy: "no-referrer" }).catch(() => {
      throw new Unreachable("no connection");
    });
    // A public store that may not be listed answers 403 for what it does not have: nothing is published yet.
    if (reply.status === 404 || reply.status === 403) return [];
    if (!reply.ok) throw new Unreachable(String(reply.status));
    const { names } = await reply.json().catch(() => {
      throw new Unreachable("the file broke off");
    });
    return names;
  });
}
