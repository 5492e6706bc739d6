package kz.uzdik.json.form;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.DateTimeException;
import java.time.Duration;
import java.util.function.Function;
import java.util.regex.Pattern;
import kz.uzdik.domain.act.Paragraph;
import kz.uzdik.domain.contest.ContestName;
import kz.uzdik.domain.contest.DocumentKind;
import kz.uzdik.domain.contest.EditionId;
import kz.uzdik.domain.dossier.DossierId;
import kz.uzdik.domain.dossier.UploadId;
import kz.uzdik.domain.jury.CommissionId;
import kz.uzdik.domain.jury.SittingId;
import kz.uzdik.domain.notice.DeliveryId;
import kz.uzdik.domain.people.Bin;
import kz.uzdik.domain.people.Iin;
import kz.uzdik.domain.people.PersonId;
import kz.uzdik.domain.poll.Digest;
import kz.uzdik.domain.poll.PollId;
import kz.uzdik.domain.scoring.CandidateId;
import kz.uzdik.domain.scoring.CriterionId;
import kz.uzdik.domain.scoring.Points;
import kz.uzdik.domain.territory.Area;
import kz.uzdik.domain.territory.Kato;
import kz.uzdik.json.FieldProblem;
import kz.uzdik.json.FieldType;
import kz.uzdik.json.Mismatch;

/** The domain's value types as stored texts. A text is read back whatever it holds: it was checked when it came in. */
final class StoredTypes {
    /** More items than any list of an aggregate has. */
    static final int MANY = 100_000;

    private static final Pattern POINTS_TEXT = Pattern.compile("-?[0-9]+([./][0-9]+)?");
    private static final EditionId NO_EDITION = new EditionId("none");
    private static final DossierId NO_DOSSIER = new DossierId(NO_EDITION, Area.REPUBLIC, "0".repeat(32));
    private static final CommissionId NO_COMMISSION = new CommissionId(NO_EDITION, "none", Area.REPUBLIC);

    static final FieldType<String> TEXT = new FieldType<>("", StoredTypes::text);
    static final FieldType<PersonId> PERSON = TEXT.as(PersonId::new, "a person");
    static final FieldType<CandidateId> CANDIDATE = TEXT.as(CandidateId::new, "a candidate");
    static final FieldType<CriterionId> CRITERION = TEXT.as(CriterionId::new, "a criterion");
    static final FieldType<DocumentKind> DOCUMENT_KIND = TEXT.as(DocumentKind::new, "a kind of document");
    static final FieldType<Points> POINTS = read(Points.ZERO, StoredTypes::points, "points");
    static final FieldType<Paragraph> PARAGRAPH = read(Paragraph.NONE, Paragraph::new, "a paragraph");
    static final FieldType<EditionId> EDITION = read(NO_EDITION, EditionId::new, "an edition's id");
    static final FieldType<ContestName> CONTEST = read(new ContestName("none"), ContestName::new, "a contest's name");
    static final FieldType<DossierId> DOSSIER = read(
            NO_DOSSIER, text -> DossierId.parse(text).orElseThrow(IllegalArgumentException::new), "a dossier's id");
    static final FieldType<CommissionId> COMMISSION = read(
            NO_COMMISSION,
            text -> CommissionId.parse(text).orElseThrow(IllegalArgumentException::new),
            "a commission's id");
    static final FieldType<SittingId> SITTING = read(
            new SittingId(NO_COMMISSION, "none"),
            text -> SittingId.parse(text).orElseThrow(IllegalArgumentException::new),
            "a sitting's id");
    static final FieldType<UploadId> UPLOAD = read(new UploadId("0".repeat(32)), UploadId::new, "an upload's id");
    static final FieldType<DeliveryId> DELIVERY =
            read(new DeliveryId("0".repeat(32)), DeliveryId::new, "a delivery's id");
    static final FieldType<Area> AREA = read(Area.REPUBLIC, Area::parse, "an area");
    static final FieldType<Area> RANKED_AREA = read(
            Area.REPUBLIC,
            code -> code.equals(Area.CENTRAL.code()) ? Area.CENTRAL : Area.parse(code),
            "an area of a ranking");
    static final FieldType<Kato> KATO = read(new Kato("100000000"), Kato::new, "a KATO code");
    static final FieldType<PollId> POLL = read(
            new PollId(NO_EDITION, "none"),
            text -> PollId.parse(text).orElseThrow(IllegalArgumentException::new),
            "a poll's id");
    static final FieldType<Digest> DIGEST = read(new Digest("0".repeat(64)), Digest::new, "a digest");
    static final FieldType<Iin> IIN = read(new Iin("000000000000"), Iin::new, "an IIN");
    static final FieldType<Bin> BIN = read(new Bin("000000000000"), Bin::new, "a BIN");
    static final FieldType<Duration> DURATION = read(Duration.ZERO, Duration::parse, "a duration");

    private StoredTypes() {}

    private static String text(Object value) throws Mismatch {
        if (value instanceof String text) {
            return text;
        }
        throw new Mismatch(FieldProblem.WRONG_TYPE, "text");
    }

    private static <T> FieldType<T> read(T placeholder, Function<String, T> of, String expected) {
        return new FieldType<>(placeholder, value -> {
            try {
                return of.apply(text(value));
            } catch (IllegalArgumentException | DateTimeException _) {
                throw new Mismatch(FieldProblem.BAD_FORMAT, expected);
            }
        });
    }

    // Computed points can have more digits than anybody may send, so this is wider than Points.parse.
    private static Points points(String text) {
        if (!POINTS_TEXT.matcher(text).matches()) {
            throw new IllegalArgumentException("not points");
        }
        int slash = text.indexOf('/');
        return slash < 0
                ? Points.of(new BigDecimal(text))
                : new Points(new BigInteger(text.substring(0, slash)), new BigInteger(text.substring(slash + 1)));
    }
}
