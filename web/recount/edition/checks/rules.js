import { isEdition } from "../../folder/kind.js";
import { documentOf } from "../../json/document.js";
import { Mismatch } from "../../mismatch.js";
import * as forms from "../forms.js";
import { Rules } from "../rules.js";
import { checkFiles } from "./files.js";
import { RESULTS } from "../sitting.js";

export const DEFINITION = "definition.json";

/**
 * Check 2: the results are of this edition and version, and by exactly the rules that lie beside them, which are those
 * of the published announcement. Gives both.
 */
export async function checkRules({ sealed, manifest, root, notCheckable }) {
  const results = documentOf(await sealed.read(RESULTS), forms.results, RESULTS);
  const wrong = (code, text) => new Mismatch(code, text, { file: RESULTS });
  if (results.edition !== manifest.edition || results.number !== manifest.number) {
    throw wrong("results-of-another", `they are of ${results.edition}, version ${results.number}`);
  }
  if (sealed.digest(DEFINITION) !== results.definition) {
    throw wrong("definition-differs", "they were made by other rules than those of definition.json");
  }
  const definition = documentOf(await sealed.read(DEFINITION), forms.anything, DEFINITION, { decimals: true });
  if (definition.contest !== results.contest) {
    throw wrong("definition-differs", `the rules are those of ${definition.contest}`);
  }
  const announced = await announcedDigest(root, manifest.edition);
  if (announced === null)
    notCheckable.push("whether the contest was announced by these rules: no announcement is here");
  else if (announced !== results.definition) {
    throw wrong("announced-otherwise", `the contest was announced by the rules ${announced}`);
  }
  const rules = understood(definition, wrong);
  return { results, rules, counted: { steps: rules.steps.length } };
}

// Rules that are written in a way of a later day must not be taken for others.
function understood(definition, wrong) {
  try {
    return new Rules(definition);
  } catch (fault) {
    throw wrong("rules-unknown", `definition.json says something that this recount does not know: ${fault.message}`);
  }
}

/** The digest of the rules that the announcement in force has, or null where there is none to be read. */
async function announcedDigest(root, edition) {
  const folder = root?.folder(`editions/${edition}/announcement/`);
  if (!folder || !(await isEdition(folder))) return null;
  const { sealed } = await checkFiles(folder);
  return sealed.has(DEFINITION) ? sealed.digest(DEFINITION) : null;
}
