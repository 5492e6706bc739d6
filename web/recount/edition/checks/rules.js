import { isEdition } from "../../folder/kind.js";
import { documentOf } from "../../json/document.js";
import { Mismatch } from "../../mismatch.js";
import * as forms from "../forms.js";
import { Note } from "../note.js";
import { Rules } from "../rules.js";
import { checkFiles, keyOf } from "./files.js";
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
  const announced = await announcement(root, manifest.edition);
  if (announced === null) {
    const text = "whether the contest was announced by these rules: no announcement is here";
    notCheckable.push(new Note("announcement", {}, text));
  } else if (announced.digest !== results.definition) {
    throw wrong("announced-otherwise", `the contest was announced by the rules ${announced.digest}`);
  } else if (announced.key !== keyOf(manifest)) {
    notCheckable.push(new Note("announcement-key", {}, "whose key signed the announcement: it is another one"));
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

/** The digests of the announcement's rules and key, as it is in force, or null where there is none to be read. */
async function announcement(root, edition) {
  const folder = root?.folder(`editions/${edition}/announcement/`);
  if (!folder || !(await isEdition(folder))) return null;
  const { sealed, manifest } = await checkFiles(folder);
  return sealed.has(DEFINITION) ? { digest: sealed.digest(DEFINITION), key: keyOf(manifest) } : null;
}
