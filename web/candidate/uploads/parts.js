/** The largest file that is put in one piece. */
export const LARGEST_WHOLE = 8_388_608;
// An address of a part holds for a quarter of an hour: on a slow line only few are asked for at a time.
const AT_A_TIME = 2;

/** A part of a file, by its number from 1 on. */
export function partOf(file, number, partBytes) {
  return file.slice((number - 1) * partBytes, Math.min(file.size, number * partBytes));
}

/** The parts that are sent next. */
export function nextOf(missing) {
  return missing.slice(0, AT_A_TIME);
}

/** Whether an upload that was begun may be of this file: its content is compared part by part before anything is sent. */
export function looksLike(document, file) {
  return document.name === file.name && document.bytes === file.size;
}
