import { textOf } from "../bytes/bytes.js";
import { Mismatch } from "../mismatch.js";
import { canonical } from "./canonical.js";
import { Misshapen } from "./shape.js";
import { NotStrict, strictJson } from "./strict-json.js";

/**
 * The value of a canonical JSON file of the given form; anything else is a mismatch that names the file. `numbers` is
 * what `strictJson` takes.
 */
export function documentOf(bytes, form, file, numbers = {}) {
  const text = textOf(bytes);
  if (text === null) throw new Mismatch("not-json", "not UTF-8", { file });
  try {
    const value = strictJson(text, numbers);
    if (canonical(value) !== text) throw new Mismatch("not-canonical", "not canonical JSON (RFC 8785)", { file });
    form(value, "");
    return value;
  } catch (wrong) {
    if (wrong instanceof NotStrict) throw new Mismatch("not-json", wrong.message, { file });
    if (wrong instanceof Misshapen) throw new Mismatch("form-wrong", wrong.message, { file });
    throw wrong;
  }
}
