import { measured } from "./measured.js";

/** Whether a folder is of what an edition published, all versions or one; otherwise it can only be a poll's. */
export async function isEdition(folder) {
  return (await measured(folder, "current.json")) !== null || (await measured(folder, "manifest.json")) !== null;
}
