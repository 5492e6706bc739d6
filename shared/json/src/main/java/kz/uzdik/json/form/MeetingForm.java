package kz.uzdik.json.form;

import kz.uzdik.domain.jury.Meeting;
import kz.uzdik.domain.scoring.CandidateId;
import kz.uzdik.json.Fields;
import kz.uzdik.json.Members;

/** When and where a sitting is held. */
public final class MeetingForm {
    private MeetingForm() {}

    /** The meeting as it is stored and shown. */
    public static Members write(Meeting meeting) {
        return Members.of("at", meeting.at())
                .withOptional("place", meeting.place())
                .withOptional("link", meeting.link())
                .with("order", meeting.order().stream().map(CandidateId::value).toList());
    }

    static Meeting read(Fields fields) {
        var at = fields.instant("at");
        var place = fields.optional("place", StoredTypes.TEXT);
        var link = fields.optional("link", StoredTypes.TEXT);
        var order = fields.list("order", 0, StoredTypes.MANY, StoredTypes.CANDIDATE);
        fields.done();
        return new Meeting(at, place, link, order);
    }
}
