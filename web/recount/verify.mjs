// Checks what was published, from its public folder: a poll, or an edition's results: node web/recount/verify.mjs
// <folder | http address of the folder> [--receipt <hex>]
import * as ofEdition from "./edition/report.js";
import { verifyEdition } from "./edition/verify-edition.js";
import { DiskFolder } from "./folder/disk-folder.js";
import { HttpFolder } from "./folder/http-folder.js";
import { isEdition } from "./folder/kind.js";
import { Unreadable } from "./mismatch.js";
import { recount } from "./recount.js";
import * as ofPoll from "./report.js";

const SOUND = 0;
const NOT_SOUND = 1;
const NOT_READ = 2;
const USAGE = "usage: node verify.mjs <folder | http address of the folder> [--receipt <64 digits of lower-case hex>]";

async function main(args) {
    const asked = askedBy(args);
    if (asked === null) {
        console.error(USAGE);
        return NOT_READ;
    }
    try {
        const folder = folderAt(asked.address);
        return (await isEdition(folder)) ? await edition(folder, asked) : await poll(folder, asked);
    } catch (fault) {
        clearLine();
        // A fault of the command's own says nothing about the folder either.
        console.error(fault instanceof Unreadable ? `Cannot read ${asked.address}: ${fault.message}` : fault);
        return NOT_READ;
    }
}

async function poll(folder, { receipt }) {
    const verdict = await recount(folder, { receipt, progress: progressLine() });
    clearLine();
    const lines = verdict.sound ? ofPoll.verdictLines(verdict, receipt) : ofPoll.failureLines(verdict);
    console.log(lines.join("\n"));
    return verdict.sound && (receipt === null || verdict.receipt) ? SOUND : NOT_SOUND;
}

async function edition(folder, { receipt }) {
    if (receipt !== null) {
        console.error("A receipt stands in a poll's folder, and this is an edition's");
        return NOT_READ;
    }
    const verdict = await verifyEdition(folder, { progress: progressLine() });
    clearLine();
    console.log((verdict.sound ? ofEdition.verdictLines(verdict) : ofEdition.failureLines(verdict)).join("\n"));
    return verdict.sound ? SOUND : NOT_SOUND;
}

/** What the command line asks for, or null when it is not understood. */
function askedBy(args) {
    const rest = [...args];
    let receipt = null;
    const at = rest.indexOf("--receipt");
    if (at >= 0) {
        [, receipt = ""] = rest.splice(at, 2);
        if (!/^[0-9a-f]{64}$/.test(receipt)) return null;
    }
    return rest.length === 1 && rest[0] !== "" && !rest[0].startsWith("-") ? { address: rest[0], receipt } : null;
}

const folderAt = (address) => (/^https?:\/\//.test(address) ? new HttpFolder(address) : new DiskFolder(address));

/** Shows how far it is, where somebody looks on. */
function progressLine() {
    if (!process.stderr.isTTY) return () => {};
    return ({ file, ballots }) => process.stderr.write(`\r\x1b[K${file}: ${ballots} ballots`);
}

function clearLine() {
    if (process.stderr.isTTY) process.stderr.write("\r\x1b[K");
}

process.exitCode = await main(process.argv.slice(2));
