package kz.uzdik.functions.commissionwork;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import kz.uzdik.domain.jury.Meeting;
import kz.uzdik.domain.scoring.CandidateId;
import kz.uzdik.http.BodyTypes;
import kz.uzdik.json.FieldProblem;
import kz.uzdik.json.Fields;

/** Reads when and where people meet: a moment, and a place, a video link or both. */
final class MeetingBody {
    private static final Pattern LINK = Pattern.compile("https://[!-~]{1,490}");
    private static final int MOST = 1_000;

    private MeetingBody() {}

    /** The meeting at hand, without the end of its fields. */
    static Meeting read(Fields fields) {
        var at = fields.instant("at");
        var place = place(fields);
        var link = link(fields);
        var order = fields.has("order") ? fields.list("order", 0, MOST, BodyTypes.CANDIDATE) : List.<CandidateId>of();
        return new Meeting(at, place, link, order);
    }

    static Optional<String> place(Fields fields) {
        if (!fields.has("place") && !fields.has("link")) {
            fields.problem("place", FieldProblem.MISSING, "a place, or a link");
        }
        return fields.optionalText("place", 1, 300);
    }

    static Optional<String> link(Fields fields) {
        return fields.optionalPattern("link", LINK, "an https address");
    }
}
