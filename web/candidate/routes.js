import { rooms } from "../shared/rooms.js";

// The rooms, by what stands behind the # of the address: numbers of dossiers, and nothing about a person.
export const { roomAt, addressOf } = rooms([
  ["candidacies", []],
  ["opening", ["open"]],
  ["nomination", ["nomination"]],
  ["dossier", ["dossier", ":dossier"]],
  ["form", ["dossier", ":dossier", "form", ":intake", ":form"]],
  ["handing-in", ["dossier", ":dossier", "hand-in", ":intake"]],
  ["leaving", ["dossier", ":dossier", "leaving"]],
]);
