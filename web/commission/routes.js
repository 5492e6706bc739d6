import { rooms } from "../shared/rooms.js";

// The rooms, by what stands behind the # of the address: sittings by their steps, and numbers of dossiers.
export const { roomAt, addressOf } = rooms([
  ["commission", []],
  ["lists", ["lists"]],
  ["objections", ["objections"]],
  ["dossier", ["dossier", ":candidate"]],
  ["sitting", ["sitting", ":step"]],
  ["declaration", ["sitting", ":step", "declaration"]],
  ["attendance", ["sitting", ":step", "attendance"]],
  ["interviews", ["sitting", ":step", "interviews"]],
  ["ranking", ["sitting", ":step", "ranking"]],
  ["tie", ["sitting", ":step", "tie"]],
  ["protocol", ["sitting", ":step", "protocol"]],
  ["dossierAt", ["sitting", ":step", "dossier", ":candidate"]],
  ["sheets", ["sitting", ":step", "sheets"]],
  ["sheet", ["sitting", ":step", "sheet", ":candidate"]],
  ["admission", ["sitting", ":step", "admission", ":candidate"]],
  ["assessment", ["sitting", ":step", "assessment", ":candidate"]],
]);
