/** What an address holds behind its mark, `#<question>/<secret>`; null where it holds none. */
export function heldIn(hash) {
  const [question, secret, ...more] = hash.replace(/^#/, "").split("/");
  if (!question || !/^[0-9a-f]{32}$/.test(secret ?? "") || more.length > 0) return null;
  try {
    return { question: decodeURIComponent(question), secret };
  } catch {
    return null;
  }
}
