import { passes, Refused, Unreachable } from "../../shared/failures.js";
import { pause } from "../../shared/patience.js";
import { rest, waitBefore } from "./backoff.js";
import { digestOf } from "./digest.js";
import { LARGEST_WHOLE, nextOf, partOf } from "./parts.js";
import { put } from "./put.js";

// For so long a stopped attempt's last call is waited for: on a dead line it may never end.
const LAST_CALL = 15_000;

/** What was begun in the store is another file than the one at hand, though name and size are the same. */
export class OtherFile extends Error {}

/** The file at hand cannot be read any more, or has changed while it was sent. */
export class FileChanged extends Error {}

/** An address has expired, or what was begun is no use: the next attempt asks anew. */
class Anew extends Unreachable {}

/**
 * One file on its way to the store. `state` is `reading`, `sending`, `waiting` (for the line), `signed-out` (until somebody
 * has signed in again), `paused`, `sent` or `failed` (with `failed`); `sentBytes` says how far it has come. It waits and
 * tries again for as long as nobody answers, and goes on where it was; only a refusal ends it.
 */
export class Sending {
  state = "reading";
  sentBytes = 0;
  failed = null;
  #way;
  #changed;
  #stopper = new AbortController();
  #going = Promise.resolve();
  #partBytes = 0;
  #compared = new Set();

  /**
   * @param way `calls`, `dossier`, `kind`, `file`, `mediaType`, and `upload` where one goes on with what was begun;
   *   `put` and `digestOf` may be others than the browser's
   */
  constructor(way, changed) {
    this.#way = { put, digestOf, ...way };
    this.#changed = changed;
  }

  get file() {
    return this.#way.file;
  }

  get dossier() {
    return this.#way.dossier;
  }

  get kind() {
    return this.#way.kind;
  }

  get upload() {
    return this.#way.upload ?? null;
  }

  get isBusy() {
    return ["reading", "sending", "waiting"].includes(this.state);
  }

  /** Whether a file is held here that would have to be chosen again if the page were left. */
  get isHeld() {
    return this.isBusy || this.state === "signed-out" || this.state === "paused";
  }

  /**
   * Begins, or goes on after a pause or a failure; `after` what has to come to its end first, beside the attempt that was
   * stopped before: what is planned last is what the system expects.
   */
  go(after) {
    const stopped = Promise.all([this.ended, after]);
    this.#stopper = new AbortController();
    this.failed = null;
    this.#turn("reading");
    this.#going = this.#run(stopped, this.#stopper.signal);
    return this.#going;
  }

  /** When nothing more is done of what was under way as it was stopped, as far as anybody can wait for that. */
  get ended() {
    return Promise.race([this.#going, pause(LAST_CALL)]);
  }

  async #run(stopped, signal) {
    await stopped;
    for (let attempt = 0; !signal.aborted;) {
      const before = this.sentBytes;
      try {
        await (this.file.size <= LARGEST_WHOLE ? this.#whole(signal) : this.#inParts(signal));
        signal.throwIfAborted();
        this.#turn("sent");
        return;
      } catch (failed) {
        if (signal.aborted) return;
        if (!passes(failed)) return this.#stay(failed);
        attempt = this.sentBytes > before ? 0 : attempt + 1;
        this.#turn("waiting");
        await rest(waitBefore(attempt), signal);
      }
    }
  }

  #stay(failed) {
    this.failed = failed instanceof DOMException ? new FileChanged() : failed;
    this.#turn(failed instanceof Refused && failed.status === 401 ? "signed-out" : "failed");
  }

  /** Stops where it is; what has arrived stays. */
  pause() {
    this.#stopper.abort();
    this.#turn("paused");
  }

  async #whole(signal) {
    const { kind, file, mediaType } = this.#way;
    const signed = await this.#address({ kind, name: file.name, mediaType, bytes: file.size }, signal);
    signal.throwIfAborted();
    if (!signed) return;
    this.#turn("sending");
    const status = await this.#way.put(signed.address, signed.headers, file, {
      signal,
      progress: (loaded) => this.#come(loaded),
    });
    this.#judge(status);
    this.#come(file.size);
  }

  // Nothing where it is there already: an answer may have been lost on the way.
  async #address(declared, signal) {
    const { calls, dossier, digestOf: digest } = this.#way;
    if (!this.upload) {
      const sha256 = await digest(this.file);
      // Reading takes a while: whoever has stopped it since, or chosen another file, wants nothing planned.
      signal.throwIfAborted();
      const plan = await calls.planUpload(dossier, { ...declared, sha256 });
      this.#way.upload = plan.upload;
      return plan;
    }
    try {
      return await calls.addressOf(dossier, this.upload);
    } catch (refused) {
      if (refused instanceof Refused && names(refused, "upload-arrived")) return null;
      throw refused;
    }
  }

  async #inParts(signal) {
    const { calls, dossier, kind, file, mediaType } = this.#way;
    if (!this.upload) {
      const plan = await calls.planUpload(dossier, { kind, name: file.name, mediaType, bytes: file.size });
      this.#way.upload = plan.upload;
    }
    signal.throwIfAborted();
    const begun = await calls.upload(dossier, this.upload);
    signal.throwIfAborted();
    if (begun.state === "arrived" || begun.state === "judged") return this.#come(file.size);
    if (begun.state === "differs") {
      this.#way.upload = null;
      throw new Anew("what lies there is not what was declared");
    }
    this.#partBytes = begun.partBytes;
    await this.#compare(begun.there, signal);
    signal.throwIfAborted();
    let there = begun.there.reduce((sum, part) => sum + part.bytes, 0);
    this.#come(there);
    this.#turn("sending");
    let missing = begun.missing;
    while (missing.length > 0) {
      const next = nextOf(missing);
      there = await this.#send(next, there, signal);
      missing = missing.slice(next.length);
      signal.throwIfAborted();
    }
    await this.#complete();
  }

  async #complete() {
    const { calls, dossier } = this.#way;
    try {
      await calls.complete(dossier, this.upload);
    } catch (refused) {
      if (refused instanceof Refused && names(refused, "parts-missing")) throw new Anew("parts are missing");
      throw refused;
    }
  }

  /** Nobody's film is put together from two: what lies there must be this file's. */
  async #compare(there, signal) {
    for (const part of there) {
      if (this.#compared.has(part.part)) continue;
      if ((await this.#digest(part.part)) !== part.sha256) throw new OtherFile();
      this.#compared.add(part.part);
      signal.throwIfAborted();
    }
  }

  async #send(numbers, there, signal) {
    const { calls, dossier, file } = this.#way;
    const declared = [];
    for (const part of numbers) declared.push({ part, sha256: await this.#digest(part) });
    signal.throwIfAborted();
    const signed = await calls.addressesOf(dossier, this.upload, declared);
    signal.throwIfAborted();
    for (const number of numbers) {
      const piece = partOf(file, number, this.#partBytes);
      const to = signed.parts.find((part) => part.part === number);
      if (to) {
        const before = there;
        this.#judge(await this.#way.put(to.address, to.headers, piece, {
          signal,
          progress: (loaded) => this.#come(before + loaded),
        }));
      }
      this.#compared.add(number);
      there += piece.size;
      this.#come(there);
    }
    return there;
  }

  #digest(number) {
    return this.#way.digestOf(partOf(this.file, number, this.#partBytes));
  }

  // 412: it is there already. 403: the address has expired. 400: the bytes are not those that were declared.
  #judge(status) {
    if (status === 403 || status === 409) throw new Anew(String(status));
    if (status === 400) throw new FileChanged();
    if (status >= 300 && status !== 412) throw new Unreachable(String(status));
  }

  #come(bytes) {
    this.sentBytes = Math.min(bytes, this.file.size);
    this.#changed(this);
  }

  #turn(state) {
    this.state = state;
    this.#changed(this);
  }
}

const names = (refused, code) => refused.reasons.some((reason) => reason.code === code);
