package kz.uzdik.domain.dossier;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Pattern;
import kz.uzdik.domain.act.Reason;
import kz.uzdik.domain.contest.FieldKind;
import kz.uzdik.domain.contest.FieldKind.Bounds;
import kz.uzdik.domain.contest.FieldKind.Checked;
import kz.uzdik.domain.contest.FormField;
import kz.uzdik.domain.people.Bin;
import kz.uzdik.domain.people.Contact;
import kz.uzdik.domain.people.Iin;
import kz.uzdik.domain.scoring.Points;

/**
 * Whether what stands in one field is what the field asks for; tables are for {@link FormRule}. No reason repeats the
 * value: it may be personal.
 *
 * @param field what is asked
 * @param name the field's name in the contest's texts: {@code form.field}, {@code form.table.column}
 */
record FieldRule(FormField field, String name) {
    private static final Pattern NUMBER = Pattern.compile("-?\\d{1,18}(\\.\\d{1,6})?");
    private static final Pattern DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");
    private static final Pattern PHONE = Pattern.compile("\\+?\\d{7,15}");

    /** Whether a value has the shape of the field: a draft may hold a wrong number, but no table in its place. */
    static boolean fits(FieldKind kind, FormValue value) {
        return switch (kind) {
            case FieldKind.Table _ -> value instanceof FormValue.Rows;
            case FieldKind.Consent _ -> value instanceof FormValue.Agreed;
            case FieldKind.YesNo _ -> value instanceof FormValue.Flag;
            case FieldKind.Text _, FieldKind.Day _, FieldKind.Amount _, FieldKind.Choice _, Checked _ ->
                value instanceof FormValue.Text;
        };
    }

    /** What speaks against the value; nothing where it is right, or not there and not required. */
    Optional<Reason> against(Optional<FormValue> value) {
        return value.filter(there -> !(there instanceof FormValue.Text(String text) && text.isBlank()))
                .map(this::against)
                .orElseGet(() -> field.required() ? said(DossierReason.FIELD_MISSING) : right());
    }

    private Optional<Reason> against(FormValue value) {
        return switch (value) {
            case FormValue.Text(String text) -> against(text);
            case FormValue.Flag(boolean yes) ->
                !yes && field.kind() instanceof FieldKind.YesNo(boolean agreement) && agreement
                        ? said(DossierReason.FIELD_NOT_AGREED)
                        : right();
            // Consents are held against their texts when they are saved.
            case FormValue.Agreed _, FormValue.Rows _ -> right();
        };
    }

    private Optional<Reason> against(String text) {
        return switch (field.kind()) {
            case FieldKind.Text(int longest, boolean lines) -> against(text, longest, lines);
            case FieldKind.Day(LocalDate first, LocalDate last) -> against(day(text), first, last);
            case FieldKind.Amount number ->
                number(number, text)
                        .map(written -> against(number, written))
                        .orElseGet(() -> said(DossierReason.FIELD_NOT_A_NUMBER, "decimals", "" + number.decimals()));
            case FieldKind.Choice choice ->
                choice.options().contains(text) ? right() : said(DossierReason.FIELD_NOT_A_CHOICE);
            case Checked(Checked.As as) -> against(text, as);
            case FieldKind.Table _, FieldKind.YesNo _, FieldKind.Consent _ -> right();
        };
    }

    private Optional<Reason> against(String text, int longest, boolean lines) {
        if (text.codePointCount(0, text.length()) > longest) {
            return said(DossierReason.FIELD_TOO_LONG, "most", "" + longest);
        }
        return lines || text.lines().count() < 2 ? right() : said(DossierReason.FIELD_NOT_ONE_LINE);
    }

    private Optional<Reason> against(Optional<LocalDate> day, LocalDate first, LocalDate last) {
        if (day.isEmpty()) {
            return said(DossierReason.FIELD_NOT_A_DAY);
        }
        return day.get().isBefore(first) || day.get().isAfter(last)
                ? said(DossierReason.FIELD_DAY_OUT_OF_BOUNDS, "from", first.toString(), "until", last.toString())
                : right();
    }

    private Optional<Reason> against(FieldKind.Amount asked, Points written) {
        Bounds bounds = asked.bounds();
        return bounds.allow(written)
                ? right()
                : said(
                        DossierReason.FIELD_OUT_OF_BOUNDS,
                        "minimum",
                        bounds.minimum().toString(),
                        "maximum",
                        bounds.maximum().toString(),
                        "unit",
                        asked.unit().orElse(""));
    }

    private Optional<Reason> against(String text, Checked.As as) {
        return switch (as) {
            case IIN -> Iin.isIin(text) ? right() : said(DossierReason.FIELD_NOT_AN_IIN);
            case BIN -> Bin.isBin(text) ? right() : said(DossierReason.FIELD_NOT_A_BIN);
            case PHONE -> PHONE.matcher(text).matches() ? right() : said(DossierReason.FIELD_NOT_A_PHONE);
            case EMAIL -> Contact.isEmail(text) ? right() : said(DossierReason.FIELD_NOT_AN_EMAIL);
        };
    }

    /** The number as it is written; empty when it is none, or has more digits after the point than are asked for. */
    static Optional<Points> number(FieldKind.Amount asked, String text) {
        int point = text.indexOf('.');
        boolean written =
                NUMBER.matcher(text).matches() && (point < 0 || text.length() - point - 1 <= asked.decimals());
        return written ? Optional.of(Points.parse(text)) : Optional.empty();
    }

    private static Optional<LocalDate> day(String text) {
        try {
            return DAY.matcher(text).matches() ? Optional.of(LocalDate.parse(text)) : Optional.empty();
        } catch (DateTimeException _) {
            return Optional.empty();
        }
    }

    private static Optional<Reason> right() {
        return Optional.empty();
    }

    private Optional<Reason> said(DossierReason code, String... values) {
        return Optional.of(Reason.of(code, field.paragraph(), values).with("field", name));
    }
}
