/**
 * An edition's audit trail as lines of JSON, answer by answer until the end; `told` hears of each. They are joined as they
 * came, so that every line is the bytes its digest was made of.
 */
export async function allLines(api, path, told) {
  const parts = [];
  let next = path;
  while (next) {
    const answer = await api.file(next);
    parts.push(answer.blob);
    told(parts.length);
    ({ next } = answer);
  }
  return new Blob(parts, { type: "application/x-ndjson" });
}
