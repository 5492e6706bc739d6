import { Mismatch } from "../mismatch.js";
import { demandDistricts, demandFiles } from "./districts.js";

/**
 * Check 4: the closing record speaks of every district, and each has either a ledger of at least K ballots or a list of
 * exactly K receipts. Gives both groups of districts.
 */
export function checkClosing({ sealed, documents, poll }) {
  const file = "closing.json";
  const { closedAt, ledgers } = documents.get(file);
  demandDistricts(Object.keys(ledgers), poll.districts, file);
  if (new Date(closedAt) < new Date(poll.ends.ballotsUntil)) {
    throw new Mismatch("closed-early", `closed at ${closedAt}, before ${poll.ends.ballotsUntil}`, { file });
  }
  const small = poll.districts.find(
    (district) => ledgers[district].ballots !== null && ledgers[district].ballots < poll.k,
  );
  if (small)
    throw new Mismatch("fewer-than-k-shown", `${small} has fewer than ${poll.k} ballots and says how many`, { file });
  const open = poll.districts.filter((district) => ledgers[district].ballots !== null);
  const withheld = poll.districts.filter((district) => ledgers[district].ballots === null);
  demandFiles(sealed, "ledgers/", open);
  demandFiles(sealed, "withheld/", withheld);
  for (const district of withheld) demandReceipts(documents, district, poll.k);
  return { open, withheld, counted: { open: open.length, withheld: withheld.length } };
}

function demandReceipts(documents, district, k) {
  const file = `withheld/${district}.json`;
  const { receipts } = documents.get(file);
  if (receipts.length !== k)
    throw new Mismatch("receipts-wrong", `${receipts.length} receipts instead of ${k}`, { file });
  if (receipts.some((receipt, i) => i > 0 && receipts[i - 1] >= receipt)) {
    throw new Mismatch("receipts-wrong", "the receipts are not sorted, or one stands twice", { file });
  }
}
