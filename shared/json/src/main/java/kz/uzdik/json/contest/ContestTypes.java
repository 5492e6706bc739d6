package kz.uzdik.json.contest;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalTime;
import java.util.regex.Pattern;
import kz.uzdik.domain.act.Paragraph;
import kz.uzdik.domain.contest.ContestName;
import kz.uzdik.domain.scoring.Points;
import kz.uzdik.json.FieldProblem;
import kz.uzdik.json.FieldType;
import kz.uzdik.json.FieldTypes;
import kz.uzdik.json.Mismatch;

/** How the small values of a definition are written. */
final class ContestTypes {
    /** A step's, intake's, criterion's name; it becomes part of ids, so it holds no dot and no capital. */
    static final FieldType<String> ID = FieldTypes.pattern(
            Pattern.compile("(?=.{1,40}$)[a-z][a-z0-9]*(-[a-z0-9]+)*"),
            "at most 40 lower-case letters, digits and hyphens, a letter first");

    /** A commission's kind or a stage: as an id, without digits. */
    static final FieldType<String> KIND = FieldTypes.pattern(
            Pattern.compile("(?=.{1,40}$)[a-z]+(-[a-z]+)*"), "at most 40 lower-case letters and hyphens");

    static final FieldType<ContestName> CONTEST = FieldTypes.text(1, 60)
            .standingIn("none")
            .as(ContestName::new, "lower-case letters, digits and hyphens, a letter first");

    static final FieldType<Paragraph> PARAGRAPH = FieldTypes.text(1, 12)
            .standingIn("p0")
            .as(Paragraph::new, "a paragraph such as p9.6, or - where none speaks of it");

    static final FieldType<LocalTime> TIME = FieldTypes.pattern(
                    Pattern.compile("([01]\\d|2[0-3]):[0-5]\\d"), "a time such as 18:30")
            .standingIn("00:00")
            .as(LocalTime::parse, "a time such as 18:30");

    static final FieldType<Duration> LENGTH = FieldTypes.pattern(
                    Pattern.compile("PT(?=[1-9])(\\d{1,2}H)?(\\d{1,3}M)?(\\d{1,5}S)?"), "a length such as PT5M")
            .standingIn("PT1S")
            .as(Duration::parse, "a length such as PT5M");

    /** Few enough digits for a canonical number to be exact. */
    static final FieldType<Points> POINTS = number(1_000_000, 6);

    /** A figure of the world outside, such as a sum of tenge: larger than points are. */
    static final FieldType<Points> FIGURE = number(1_000_000_000_000L, 2);

    private ContestTypes() {}

    private static FieldType<Points> number(long most, int decimals) {
        return new FieldType<>(Points.ZERO, value -> {
            BigDecimal number = FieldTypes.decimal().conversion().read(value);
            boolean fits = number.abs().compareTo(BigDecimal.valueOf(most)) <= 0
                    && number.stripTrailingZeros().scale() <= decimals;
            if (!fits) {
                throw new Mismatch(
                        FieldProblem.OUT_OF_RANGE,
                        "at most " + most + ", with at most " + decimals + " digits after the point");
            }
            return Points.of(number);
        });
    }
}
