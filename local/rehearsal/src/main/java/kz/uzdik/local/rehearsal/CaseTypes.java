package kz.uzdik.local.rehearsal;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.Duration;
import java.util.Collection;
import java.util.regex.Pattern;
import kz.uzdik.domain.act.Paragraph;
import kz.uzdik.domain.scoring.Points;
import kz.uzdik.domain.territory.Area;
import kz.uzdik.domain.territory.Kato;
import kz.uzdik.json.FieldProblem;
import kz.uzdik.json.FieldType;
import kz.uzdik.json.FieldTypes;
import kz.uzdik.json.Mismatch;

/** How the small values of a case are written. */
final class CaseTypes {
    private static final int DECIMALS = 6;

    /** A short name: few enough letters that a dossier's id can be made of it. */
    static final FieldType<String> NAME = FieldTypes.pattern(
                    Pattern.compile("[a-z][a-z0-9-]{0,15}"),
                    "a short name: at most 16 lower-case letters, digits and hyphens, a letter first")
            .standingIn("none");

    static final FieldType<Kato> UNIT = FieldTypes.pattern(Pattern.compile("\\d{9}"), "a KATO code of nine digits")
            .standingIn("100000000")
            .as(Kato::new, "a KATO code of a region there is");

    static final FieldType<Area> AREA =
            FieldTypes.text(2, 4).standingIn("kz").as(Area::parse, "an area: kz, or two digits for a region");

    static final FieldType<Duration> LENGTH = FieldTypes.pattern(
                    Pattern.compile("PT(?=[1-9])(\\d{1,2}H)?(\\d{1,3}M)?(\\d{1,5}S)?"), "a length such as PT5M30S")
            .standingIn("PT1S")
            .as(Duration::parse, "a length such as PT5M30S");

    static final FieldType<Paragraph> PARAGRAPH =
            FieldTypes.text(1, 12).standingIn("p0").as(Paragraph::new, "a paragraph such as p9.6");

    /** Points as they stand on a sheet, or a figure that was stated, such as a sum of tenge. */
    static final FieldType<Points> POINTS = number(1_000_000_000_000L);

    private static final Pattern FRACTION = Pattern.compile("\\d{1,9}/[1-9]\\d{0,8}");

    /** Points that were worked out, so that a fraction may be among them: {@code 7.5} or {@code "37/9"}. */
    static final FieldType<Points> FIGURE = new FieldType<>(Points.ZERO, value -> {
        if (value instanceof String text && FRACTION.matcher(text).matches()) {
            int slash = text.indexOf('/');
            return new Points(new BigInteger(text.substring(0, slash)), new BigInteger(text.substring(slash + 1)));
        }
        return number(1_000_000).conversion().read(value);
    });

    private CaseTypes() {}

    private static FieldType<Points> number(long most) {
        return new FieldType<>(Points.ZERO, value -> {
            BigDecimal number = FieldTypes.decimal().conversion().read(value);
            if (number.abs().compareTo(BigDecimal.valueOf(most)) > 0
                    || number.stripTrailingZeros().scale() > DECIMALS) {
                throw new Mismatch(
                        FieldProblem.OUT_OF_RANGE,
                        "at most " + most + ", with at most " + DECIMALS + " digits after the point");
            }
            return Points.of(number);
        });
    }

    /** One of the names that are known. */
    static FieldType<String> oneOf(Collection<String> known, String what) {
        return new FieldType<>("", value -> {
            if (!(value instanceof String name)) {
                throw new Mismatch(FieldProblem.WRONG_TYPE, what);
            }
            if (!known.contains(name)) {
                throw new Mismatch(FieldProblem.UNKNOWN_REFERENCE, what);
            }
            return name;
        });
    }
}
