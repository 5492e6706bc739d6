const LANGUAGES = ["kk", "ru", "en"];

/**
 * Names of places as people write them, one a line: code, name in Kazakh, in Russian and, where there is one, in English,
 * parted by semicolons. `316030000; Ақбұлақ; Акбулак; Akbulak`. What a line leaves out is left out.
 */
export function placesIn(lines) {
  const rows = lines.split("\n").map((line) => line.split(";").map((part) => part.trim())).filter(([code]) => code !== "");
  return Object.fromEntries(rows.map(([code, ...names]) =>
    [code, Object.fromEntries(LANGUAGES.map((language, i) => [language, names[i] ?? ""]).filter(([, name]) => name !== ""))]));
}

/** The same written back. */
export function placeLines(places) {
  return Object.entries(places).map(([code, names]) =>
    [code, ...LANGUAGES.map((language) => names[language] ?? "")].join("; ").replace(/[; ]+$/, "")).join("\n");
}
