package kz.uzdik.domain.dossier;

import kz.uzdik.domain.act.Reason;

/**
 * Something that is missing or wrong in a form.
 *
 * @param path where: a JSON Pointer into the form's values, such as {@code /lines/2/cost}
 */
public record FormProblem(String path, Reason reason) {}
