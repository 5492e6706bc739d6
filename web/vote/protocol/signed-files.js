import { decoded, hex, joined, sha256 } from "./bytes.js";
import { demand, NotComplete } from "./not-as-published.js";
import { isPoint, verifies } from "./p256.js";

const KEY = "signing-key.json";
// A file and its signature are published one after the other, and what lies between readers and the store may answer for
// some seconds as it did before. So long between readings, in milliseconds.
const PAUSES = [1_000, 2_000, 4_000, 8_000];
const passed = (milliseconds) => new Promise((done) => setTimeout(done, milliseconds));
const decoder = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true });

/** The files of a poll's public folder whose signature is right. */
export class SignedFiles {
  #read;
  #point;
  #pauses;

  /** SHA-256 of the signing key's file, hex: to be compared with what was announced elsewhere. */
  fingerprint;

  /** `read` gives a file's bytes by its name, or null where there is none; asked for `fresh` ones, from no cache of its own. */
  static async of(read, pauses = PAUSES) {
    const bytes = await read(KEY);
    demand(bytes !== null, "file-missing", KEY);
    const { crv, kty, x, y, ...others } = json(bytes, KEY);
    const point = joined([4], decoded(x) ?? [], decoded(y) ?? []);
    const formed = crv === "P-256" && kty === "EC" && Object.keys(others).length === 0 && isPoint(point);
    demand(formed, "key-wrong", KEY);
    const files = new SignedFiles();
    files.#read = read;
    files.#point = point;
    files.#pauses = pauses;
    files.fingerprint = hex(await sha256(bytes));
    return files;
  }

  /**
   * `{bytes, value}` of a signed file, or null where there is none; anything beside the signature is refused. What has no
   * signature, or another file's, is read again for a while: it may be in the middle of being published.
   */
  async optional(name) {
    let { bytes, signature, right } = await this.#pair(name);
    for (const pause of this.#pauses) {
      if (bytes === null || right) break;
      await passed(pause);
      ({ bytes, signature, right } = await this.#pair(name, { fresh: true }));
    }
    if (bytes === null) return null;
    if (signature === null) throw new NotComplete(name);
    demand(right, "file-signature-wrong", name);
    return { bytes, value: json(bytes, name) };
  }

  async #pair(name, how) {
    const [bytes, signature] = await Promise.all([this.#read(name, how), this.#read(`${name}.sig`, how)]);
    const both = bytes !== null && signature !== null;
    return { bytes, signature, right: both && (await verifies(this.#point, bytes, decoded(text(signature, name)))) };
  }

  /** The same of a file that must be there. */
  async needed(name) {
    const file = await this.optional(name);
    demand(file !== null, "file-missing", name);
    return file;
  }

  /** The values of `<folder>/1.json`, `<folder>/2.json` and so on, as far as they go. */
  async numbered(folder, pollDigest) {
    const values = [];
    for (;;) {
      const name = `${folder}/${values.length + 1}.json`;
      const file = await this.optional(name);
      if (file === null) return values;
      demand(file.value.pollDigest === pollDigest && file.value.number === values.length + 1, "poll-differs", name);
      values.push(file.value);
    }
  }
}

/** The value of a JSON file that is written in the one way; so no member can stand in it twice. */
export function json(bytes, name) {
  const written = text(bytes, name);
  let value = null;
  try {
    value = JSON.parse(written);
  } catch {
    demand(false, "form-wrong", name);
  }
  demand(canonical(value) === written, "form-wrong", name);
  return value;
}

function text(bytes, name) {
  try {
    return decoder.decode(bytes);
  } catch {
    return demand(false, "form-wrong", name);
  }
}

/** RFC 8785 for what `JSON.parse` gives of the poll's files, whose numbers are integers. */
function canonical(value) {
  if (Array.isArray(value)) return `[${value.map(canonical).join(",")}]`;
  if (value === null || typeof value !== "object") return JSON.stringify(value);
  const names = Object.keys(value).sort((one, other) => (one < other ? -1 : 1));
  return `{${names.map((name) => `${JSON.stringify(name)}:${canonical(value[name])}`).join(",")}}`;
}
