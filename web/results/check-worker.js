// The recount, beside the page, which stays in one's hands meanwhile.
import { verifyEdition } from "../recount/edition/verify-edition.js";
import { HttpFolder } from "../recount/folder/http-folder.js";
import { Unreadable } from "../recount/mismatch.js";

self.addEventListener("message", async ({ data: { address } }) => {
  try {
    const verdict = await verifyEdition(new HttpFolder(address), {
      progress: ({ file, ballots }) => self.postMessage({ kind: "ballots", file, ballots }),
      done: ({ check }) => self.postMessage({ kind: "done", check }),
    });
    self.postMessage({ kind: "verdict", verdict: plain(verdict) });
  } catch (fault) {
    self.postMessage({ kind: fault instanceof Unreadable ? "unreadable" : "fault", text: fault.message });
  }
});

// Notes are objects with a word of their own; between a worker and a page plain ones pass.
function plain(verdict) {
  const notCheckable = verdict.notCheckable.map(({ code, values, text }) => ({ code, values, text }));
  return { ...verdict, notCheckable };
}
