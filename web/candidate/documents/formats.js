// As the system knows them: what each format is declared as, and what names of such files end with.
const FORMATS = {
  pdf: ["application/pdf", "pdf"],
  docx: ["application/vnd.openxmlformats-officedocument.wordprocessingml.document", "docx"],
  pptx: ["application/vnd.openxmlformats-officedocument.presentationml.presentation", "pptx"],
  xlsx: ["application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", "xlsx"],
  csv: ["text/csv", "csv"],
  jpeg: ["image/jpeg", "jpg", "jpeg"],
  png: ["image/png", "png"],
  mp4: ["video/mp4", "mp4", "m4v"],
  mov: ["video/quicktime", "mov", "qt"],
  webm: ["video/webm", "webm"],
};

/** What a picker offers for these formats. */
export function acceptOf(formats) {
  return formats.flatMap((format) => {
    const [type, ...endings] = FORMATS[format];
    return [type, ...endings.map((ending) => `.${ending}`)];
  }).join(",");
}

/**
 * What a file is declared as. Browsers know a type by the name's ending at best, and some know none for films: then the
 * ending decides here.
 */
export function mediaTypeOf(file) {
  const ending = file.name.split(".").at(-1).toLowerCase();
  const known = Object.values(FORMATS).find(([, ...endings]) => endings.includes(ending));
  return known?.[0] ?? (file.type || "application/octet-stream");
}

/** What the camera of a phone can take for these formats: `image`, `video` or nothing. */
export function cameraOf(formats) {
  if (formats.includes("jpeg")) return "image";
  return formats.includes("mp4") ? "video" : null;
}
