/**
 * Districts as people write them, one a line: its code, and after a colon the codes its residents may be registered under
 * and, in brackets, how many adults live there; without a colon its own code alone. `316030000: 316030000 316031100 (1200)`.
 */
export function districtsIn(lines) {
  return lines.split("\n").map((line) => line.trim()).filter((line) => line !== "").map((line) => {
    const adults = /\(\s*(\d+)\s*\)/.exec(line);
    const [code, residence = ""] = line.replace(/\(.*\)/, "").split(":").map((part) => part.trim());
    const codes = codesIn(residence);
    return {
      code,
      residence: codes.length > 0 ? codes : [code],
      ...(adults ? { adults: Number(adults[1]) } : {}),
    };
  });
}

/** Codes, accounts or other single words, apart by spaces, commas or lines. */
export const codesIn = (words) => words.split(/[\s,;]+/).filter((one) => one !== "");

/** The same written back. */
export function districtLines(districts) {
  return districts.map(({ code, residence, adults }) =>
    `${code}: ${residence.join(" ")}${adults === undefined ? "" : ` (${adults})`}`).join("\n");
}
