/** Something is not as docs/voting.md says. */
export class NotAsWritten extends Error {}

/** Goes on only when it holds. */
export function demand(holds, what, got) {
  if (!holds) throw new NotAsWritten(`${what}: got ${got}`);
}
