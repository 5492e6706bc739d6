package kz.uzdik.json.poll;

import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.regex.Pattern;
import kz.uzdik.domain.act.Paragraph;
import kz.uzdik.domain.contest.EditionId;
import kz.uzdik.domain.people.PersonId;
import kz.uzdik.domain.poll.Digest;
import kz.uzdik.domain.poll.PollId;
import kz.uzdik.domain.poll.StationId;
import kz.uzdik.domain.territory.Kato;
import kz.uzdik.json.FieldProblem;
import kz.uzdik.json.FieldType;
import kz.uzdik.json.FieldTypes;
import kz.uzdik.json.Fields;
import kz.uzdik.json.Mismatch;

/** The values that a poll's files have in common. */
final class PollTypes {
    static final FieldType<Kato> KATO =
            FieldTypes.text(9, 9).standingIn("100000000").as(Kato::new, "a KATO code");
    static final FieldType<Digest> DIGEST = FieldTypes.pattern(Pattern.compile("[0-9a-f]{64}"), "a digest")
            .standingIn("0".repeat(64))
            .as(Digest::new, "a digest");
    static final FieldType<PollId> POLL = FieldTypes.text(1, 200)
            .standingIn(new PollId(new EditionId("none"), "none").toString())
            .as(text -> PollId.parse(text).orElseThrow(IllegalArgumentException::new), "a poll's id");
    static final FieldType<StationId> STATION =
            FieldTypes.text(1, 20).standingIn("100000000-1").as(StationId::new, "a station");
    static final FieldType<PersonId> PERSON = FieldTypes.text(1, 1_000).as(PersonId::new, "a person");
    static final FieldType<Paragraph> PARAGRAPH =
            FieldTypes.text(1, 20).standingIn("-").as(Paragraph::new, "a paragraph");
    static final FieldType<String> TEXT = FieldTypes.text(0, 10_000);
    static final FieldType<Long> NUMBER = FieldTypes.integer(0, Long.MAX_VALUE);

    private PollTypes() {}

    /** Reads the digest that a file names its poll by. */
    static void pollDigest(Fields fields, Digest expected) {
        if (!fields.required("pollDigest", DIGEST).equals(expected)) {
            fields.problem("pollDigest", FieldProblem.NOT_ALLOWED, "the digest of this poll");
        }
    }

    /** Values by district, each under the district's code. */
    static <T> Map<String, Object> byCode(Map<Kato, T> values, Function<? super T, Object> form) {
        Map<String, Object> written = new TreeMap<>();
        values.forEach((district, value) -> written.put(district.code(), form.apply(value)));
        return written;
    }

    /** The values of an object whose names are codes of districts. */
    static <T> Map<Kato, T> byDistrict(Fields fields, String name, FieldType<T> type) {
        Map<Kato, T> read = new TreeMap<>(java.util.Comparator.comparing(Kato::code));
        fields.valueMap(name, type).forEach((code, value) -> read.put(kato(fields, name, code), value));
        return read;
    }

    static Kato kato(Fields fields, String name, String code) {
        try {
            return KATO.conversion().read(code);
        } catch (Mismatch _) {
            fields.problem(name, FieldProblem.BAD_FORMAT, "codes of districts");
            return KATO.placeholder();
        }
    }
}
