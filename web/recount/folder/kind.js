/** Whether a folder is of what an edition published, all versions or one; otherwise it can only be a poll's. */
export async function isEdition(folder) {
  return (await isThere(folder, "current.json")) || (await isThere(folder, "manifest.json"));
}

async function isThere(folder, name) {
  const chunks = await folder.open(name);
  if (chunks === null) return false;
  await chunks.return?.();
  return true;
}
