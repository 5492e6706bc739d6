import { Mismatch } from "../mismatch.js";
import { numberIn } from "../poll/files.js";

/** The documents `<folder>1.json`, `<folder>2.json`, … in order; a gap or another number inside is a mismatch. */
export function numbered(documents, folder) {
  const names = [...documents.keys()]
    .filter((name) => name.startsWith(folder))
    .sort((a, b) => numberIn(a) - numberIn(b));
  return names.map((file, i) => {
    const document = documents.get(file);
    if (numberIn(file) !== i + 1) throw new Mismatch("number-wrong", `number ${i + 1} is missing`, { file });
    if (document.number !== i + 1)
      throw new Mismatch("number-wrong", `says number ${document.number} inside`, { file });
    return document;
  });
}
