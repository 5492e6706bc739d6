import { Mismatch } from "../mismatch.js";
import { codeIn } from "../poll/files.js";

/** Exactly the poll's districts, each once, in whatever order. */
export function demandDistricts(codes, expected, file) {
  const twice = codes.find((code, i) => codes.indexOf(code) !== i);
  const unknown = codes.find((code) => !expected.includes(code));
  const missing = expected.find((code) => !codes.includes(code));
  const text = twice
    ? `${twice} stands twice`
    : unknown
      ? `the poll has no ${unknown}`
      : missing
        ? `${missing} is missing`
        : null;
  if (text !== null) throw new Mismatch("districts-differ", text, { file });
}

/** One file in the folder for each of these districts, and for no other. */
export function demandFiles(sealed, folder, districts) {
  const names = sealed.names().filter((name) => name.startsWith(folder));
  const unwanted = names.find((name) => !districts.includes(codeIn(name)));
  if (unwanted) throw new Mismatch("file-unwanted", "no file may be there for this district", { file: unwanted });
  const ending = folder === "issued/" || folder === "ledgers/" ? "jsonl" : "json";
  const missing = districts.map((district) => `${folder}${district}.${ending}`).find((name) => !sealed.has(name));
  if (missing) throw new Mismatch("file-missing", "this district must have one", { file: missing });
}
