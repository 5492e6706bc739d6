/**
 * Where everything is, as the deployment says (`config.json` at the root of the pages): `api`, the ballot box's API
 * `ballots`, published files `public`, the OIDC `issuer` and its `client`; addresses end without a slash.
 */
export async function config() {
  const reply = await fetch(new URL("../config.json", import.meta.url), { credentials: "omit" });
  if (!reply.ok) throw new Error(`config.json: ${reply.status}`);
  return reply.json();
}
