import { documentOf } from "../../json/document.js";
import { Mismatch } from "../../mismatch.js";
import * as forms from "../forms.js";
import { Rules } from "../rules.js";
import { RESULTS } from "../sitting.js";

export const DEFINITION = "definition.json";

/** Check 2: the results are of this edition and version, and by exactly the rules that lie beside them. Gives both. */
export async function checkRules({ sealed, manifest }) {
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
  const rules = new Rules(definition);
  return { results, rules, counted: { steps: rules.steps.length } };
}
