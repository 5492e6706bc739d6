import { hex, utf8 } from "../bytes/bytes.js";
import { Sha256 } from "../bytes/sha256.js";

/** The digest of facts as lines: each ends with LF, fields are parted by one TAB, and no field holds either. */
export class Transcript {
  #text = "";

  line(...fields) {
    this.#text += `${fields.map((field) => clean(String(field))).join("\t")}\n`;
    return this;
  }

  /** SHA-256 of the lines so far, in hex. */
  digest() {
    return hex(new Sha256().update(utf8(this.#text)).digest());
  }
}

const clean = (field) => field.replaceAll("\\", "\\\\").replaceAll("\t", "\\t").replaceAll("\n", "\\n");

/** A list as a field. */
export const listed = (values) => `[${values.join(", ")}]`;

/** A name such as `acting-chair` as a field. */
export const named = (name) => name.toUpperCase().replaceAll("-", "_");
