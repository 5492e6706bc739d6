package kz.uzdik.aws;

import java.util.Map;
import kz.uzdik.domain.act.Fact;
import kz.uzdik.domain.act.Padded;
import kz.uzdik.domain.contest.EditionId;
import kz.uzdik.domain.dossier.DossierId;
import kz.uzdik.domain.dossier.ObjectKey;
import kz.uzdik.domain.enrolment.RollImport;
import kz.uzdik.domain.jury.CommissionId;
import kz.uzdik.domain.jury.SittingId;
import kz.uzdik.domain.notice.DeliveryId;
import kz.uzdik.domain.poll.PollId;
import kz.uzdik.domain.territory.Area;
import kz.uzdik.domain.work.EntryId;
import kz.uzdik.domain.work.OfficeId;
import kz.uzdik.domain.work.QuestionId;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * Where an item lies. Partitions begin with their type, so that a role's rights can name the types it reads and
 * writes; what is listed together lies in one partition, in the order it is listed in.
 */
record Key(String partition, String sort) {
    static final String PARTITION = "pk";
    static final String SORT = "sk";

    /** There are few polls, and those who keep them go through all. */
    static final String POLLS = "POLL#polls";

    /** There are few, and everybody who asks goes through all. */
    static final String ADOPTIONS = "ADOPTION#adoptions";

    /** The key that addresses are digested with, of a type of its own: few may read it. */
    static final Key ADDRESS_KEY = new Key("ADDRESSKEY#key", "KEY");

    private static final String SUPPRESSION = "SUPPRESSION#";
    private static final String STATE = "STATE";
    private static final String ERRAND = "ERRAND";
    private static final String RUN = ".run.";

    /** The state of the aggregate that facts and guards name so. */
    static Key of(Fact.Subject subject, String id) {
        return switch (subject) {
            case EDITION -> new Key("EDITION#" + id, STATE);
            case CALENDAR -> new Key("CALENDAR#" + id, STATE);
            case COMMISSION -> new Key(commissions(commission(id).edition()), id);
            case DOSSIER -> dossier(id);
            case FORM -> split("FORM", id);
            case CANDIDACY -> candidacy(id);
            case PARTS -> split("PARTS", id);
            case SITTING -> new Key(sittings(sitting(id).commission()), id);
            case INTERVIEWS -> new Key(interviews(sitting(id).commission()), id);
            case OBJECTION -> split("OBJECTION", id);
            case PREPARATION -> preparation(id);
            case SHEET -> split("SHEET", id);
            case ASSESSMENT -> split("ASSESSMENT", id);
            case RANKING -> ranking(id);
            case HANDOVER -> new Key(handOvers(sitting(id).commission().edition()), id);
            case PUBLICATION -> publication(id);
            case DELIVERY -> new Key("DELIVERY#" + DeliveryId.parse(id).orElseThrow(() -> noId(id)), STATE);
            case SUPPRESSION -> suppression(id);
            case RETENTION -> new Key("RETENTION#" + new EditionId(id), STATE);
            case ERASURE -> erasure(id);
            case POLL ->
                new Key(POLLS, PollId.parse(id).orElseThrow(() -> noId(id)).toString());
            case STATION -> split("STATION", id);
            case ROLL -> roll(id);
            case ADOPTION -> new Key(ADOPTIONS, id);
            case OFFICE -> new Key(offices(office(id).algorithm()), id);
            case ENTRY -> entry(id);
            case QUESTION -> question(id);
            case DEFINITION -> throw new IllegalArgumentException("definitions do not lie in the table");
        };
    }

    static Key audit(Fact.Subject subject, String id, long number) {
        return new Key(audit(subject, id), padded(number));
    }

    static Key errand(String id) {
        return new Key(ERRAND + "#" + id, ERRAND);
    }

    /** The id of the errand that lies in this partition. */
    static String errandId(String partition) {
        return partition.substring(ERRAND.length() + 1);
    }

    static String commissions(EditionId edition) {
        return "COMMISSION#" + edition;
    }

    static String dossiers(EditionId edition, Area area) {
        return "DOSSIER#" + edition + "." + area;
    }

    static Key attempts(ObjectKey file) {
        return new Key("ATTEMPT#" + file.dossier(), file.upload().value());
    }

    static String forms(DossierId dossier) {
        return "FORM#" + dossier;
    }

    static String sittings(CommissionId commission) {
        return "SITTING#" + commission;
    }

    static String sheets(SittingId sitting) {
        return "SHEET#" + sitting;
    }

    static String assessments(SittingId sitting) {
        return "ASSESSMENT#" + sitting;
    }

    static String rankings(String scope) {
        return "RANKING#" + scope;
    }

    static String handOvers(EditionId edition) {
        return "HANDOVER#" + edition;
    }

    static String interviews(CommissionId commission) {
        return "INTERVIEWS#" + commission;
    }

    static String objections(CommissionId commission) {
        return "OBJECTION#" + commission;
    }

    static String preparations(EditionId edition, Area area) {
        return "PREPARATION#" + edition + "." + area;
    }

    static String erasures(EditionId edition, Area area) {
        return "ERASURE#" + edition + "." + area;
    }

    static String parts(DossierId dossier) {
        return "PARTS#" + dossier;
    }

    static String attempts(DossierId dossier) {
        return "ATTEMPT#" + dossier;
    }

    static String publications(EditionId edition) {
        return "PUBLICATION#" + edition;
    }

    static String stations(PollId poll) {
        return "STATION#" + poll;
    }

    static String rolls(PollId poll) {
        return "ROLL#" + poll;
    }

    static String offices(String algorithm) {
        return "OFFICE#" + algorithm;
    }

    static String journal(OfficeId office, int year) {
        return "ENTRY#" + office + "." + year;
    }

    static String questions(OfficeId office, int year) {
        return "QUESTION#" + office + "." + year;
    }

    /** Who raised a question lies in a partition of its own type: few may read it. */
    static Key asker(QuestionId question) {
        return new Key("ASKER#" + question.office() + "." + question.year(), question.key());
    }

    static String audit(Fact.Subject subject, String id) {
        return "AUDIT#" + subject + "#" + id;
    }

    Map<String, AttributeValue> attributes() {
        return Map.of(PARTITION, AttributeValue.fromS(partition), SORT, AttributeValue.fromS(sort));
    }

    private static Key dossier(String text) {
        DossierId id = DossierId.parse(text).orElseThrow(() -> noId(text));
        return new Key(dossiers(id.edition(), id.area()), text);
    }

    private static Key erasure(String text) {
        DossierId id = DossierId.parse(text).orElseThrow(() -> noId(text));
        return new Key(erasures(id.edition(), id.area()), text);
    }

    private static Key preparation(String text) {
        DossierId id = DossierId.parse(text).orElseThrow(() -> noId(text));
        return new Key(preparations(id.edition(), id.area()), text);
    }

    private static Key candidacy(String id) {
        found(id.lastIndexOf('.'), id);
        return new Key("CANDIDACY#" + id, STATE);
    }

    private static Key suppression(String digest) {
        if (!digest.matches("[0-9a-f]{64}")) {
            throw noId(digest);
        }
        return new Key(SUPPRESSION + digest, STATE);
    }

    private static Key publication(String id) {
        int dot = found(id.lastIndexOf('.'), id);
        return new Key(
                publications(new EditionId(id.substring(0, dot))), padded(Long.parseLong(id.substring(dot + 1))));
    }

    private static Key roll(String id) {
        PollId poll = RollImport.poll(id).orElseThrow(() -> noId(id));
        return new Key(rolls(poll), padded(RollImport.number(id)));
    }

    private static OfficeId office(String id) {
        return OfficeId.parse(id).orElseThrow(() -> noId(id));
    }

    private static Key entry(String text) {
        EntryId id = EntryId.parse(text).orElseThrow(() -> noId(text));
        return new Key(journal(id.office(), id.year()), id.key());
    }

    private static Key question(String text) {
        QuestionId id = QuestionId.parse(text).orElseThrow(() -> noId(text));
        return new Key(questions(id.office(), id.year()), id.key());
    }

    private static CommissionId commission(String id) {
        return CommissionId.parse(id).orElseThrow(() -> noId(id));
    }

    private static SittingId sitting(String id) {
        return SittingId.parse(id).orElseThrow(() -> noId(id));
    }

    // A form's, sheet's or objection's key holds the mark again, the id before it never does.
    private static Key split(String type, String id) {
        int mark = found(id.indexOf('#'), id);
        return new Key(type + "#" + id.substring(0, mark), id.substring(mark + 1));
    }

    private static Key ranking(String id) {
        int mark = found(id.lastIndexOf(RUN), id);
        return new Key(rankings(id.substring(0, mark)), padded(Long.parseLong(id.substring(mark + RUN.length()))));
    }

    private static int found(int mark, String id) {
        if (mark < 0) {
            throw noId(id);
        }
        return mark;
    }

    // Numbers sort as text when they are of one length.
    private static String padded(long number) {
        return Padded.of(number, 10);
    }

    private static IllegalArgumentException noId(String id) {
        return new IllegalArgumentException("not an id of this kind: " + id);
    }
}
