import { hex } from "../bytes/bytes.js";
import { sha256 } from "../bytes/sha256.js";
import { isEdition } from "../folder/kind.js";
import { needed } from "../folder/whole-file.js";
import { canonical } from "../json/canonical.js";
import { documentOf } from "../json/document.js";
import { Mismatch } from "../mismatch.js";
import { checkFiles, keyOf } from "./checks/files.js";
import * as forms from "./forms.js";
import { Note } from "./note.js";

const SURVEY = "survey.json";
const POLL = "poll.json";
const LARGEST = 64 * 1024 * 1024;
const SAME = ["about", "belowMinimum", "k", "minimum", "poll", "practice", "questions"];

/**
 * What was published as a poll's questions is what residents answered: the same digest, the same words, the same
 * districts. Gives what cannot be checked: times may have been extended since.
 */
export async function demandPublishedAsAsked({ poll, folder }, { edition, key }, root) {
  const name = poll.slice(edition.length + 1);
  const path = `editions/${edition}/surveys/${name}/`;
  const surveys = root.folder(path);
  const missing = [
    new Note("survey", { poll }, `whether the questions of ${poll} were published: no such survey is here`),
  ];
  if (!(await isEdition(surveys))) return missing;
  const { sealed, has, manifest } = await checkFiles(surveys);
  if (!has(SURVEY)) return missing;
  const published = documentOf(await sealed.read(SURVEY), forms.survey, SURVEY);
  const bytes = await needed(root.folder(folder), POLL, LARGEST);
  const asked = documentOf(bytes, forms.anything, POLL);
  const wrong = (text) => new Mismatch("survey-differs", text, { file: `${path}${SURVEY}` });
  if (published.folder !== folder || published.digest !== hex(sha256(bytes))) {
    throw wrong(`it is not of the poll in ${folder}`);
  }
  const other = SAME.find((member) => canonical(published.survey[member]) !== canonical(asked[member]));
  if (other) throw wrong(`residents were asked otherwise: ${other}`);
  if (canonical(published.survey.districts.map(place)) !== canonical(asked.districts.map(place))) {
    throw wrong("residents of other districts were asked");
  }
  const known = new Set(asked.districts.flatMap(({ code, residence }) => [code, ...residence]));
  const stranger = Object.keys(published.places ?? {}).find((code) => !known.has(code));
  if (stranger) throw wrong(`it names ${stranger}, where nobody was asked`);
  return [
    ...(keyOf(manifest) === key
      ? []
      : [new Note("survey-key", { poll }, `whose key signed the questions of ${poll}: it is another one`)]),
    ...(canonical(published.survey.times) === canonical(asked.times)
      ? []
      : [new Note("survey-times", { poll }, `whether the times that were published of ${poll} are its extended ones`)]),
  ];
}

const place = ({ code, residence }) => ({ code, residence });
