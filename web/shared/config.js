import { jsonFile } from "./json-file.js";

/**
 * Where everything is, as the deployment says (`config.json` at the root of the pages): `api`, the ballot box's API
 * `ballots`, published files `public`, the OIDC `issuer` and its `client`; addresses end without a slash.
 * `failed` is told of each try that did not get it.
 */
export const config = (failed) => jsonFile(new URL("../config.json", import.meta.url), failed);
