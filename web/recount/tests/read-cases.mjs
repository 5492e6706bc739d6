// Reads cases, one line of JSON each, as the vectors' readers do, and prints a verdict a line: what the system says of
// the same cases is compared with it.
import { createInterface } from "node:readline";
import { READERS } from "./readers.js";

const verdicts = [];
for await (const line of createInterface({ input: process.stdin, crlfDelay: Infinity })) {
  const { kind, input } = JSON.parse(line);
  verdicts.push(await READERS[kind](input));
}
console.log(verdicts.join("\n"));
