package kz.uzdik.domain.contest;

import kz.uzdik.domain.act.Paragraph;
import kz.uzdik.domain.scoring.Criterion.Origin;

/**
 * One field of a form, or one column of its table.
 *
 * @param required whether the form is incomplete without it; of a column, whether a row is
 */
public record FormField(String id, FieldKind kind, boolean required, Paragraph paragraph, Origin origin) {}
