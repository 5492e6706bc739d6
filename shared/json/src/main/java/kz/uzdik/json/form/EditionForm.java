package kz.uzdik.json.form;

import kz.uzdik.domain.contest.Edition;
import kz.uzdik.json.Fields;
import kz.uzdik.json.Members;

/** An edition. */
public final class EditionForm {
    public static final Form<Edition> FORM = new Form<>(EditionForm::write, EditionForm::read);

    private EditionForm() {}

    static Members write(Edition edition) {
        return Members.of("id", edition.id().value())
                .with("contest", edition.contest().value())
                .with("digest", edition.digest())
                .with("practice", edition.practice())
                .withOptional("calendar", edition.calendar())
                .withOptional("announcedAt", edition.announcedAt())
                .withEach("postings", edition.postings(), EditionForm::posting)
                .withEach("amendments", edition.amendments(), EditionForm::amendment)
                .with("version", edition.version());
    }

    private static Members posting(Edition.Posting posting) {
        return Members.of("place", posting.place())
                .with("address", posting.address())
                .with("date", posting.date());
    }

    private static Members amendment(Edition.Amendment amendment) {
        return Members.of("deadline", amendment.deadline())
                .with("last", amendment.last())
                .with("reason", amendment.reason())
                .with("by", amendment.by().value())
                .with("at", amendment.at());
    }

    static Edition read(Fields fields) {
        var id = fields.required("id", StoredTypes.EDITION);
        var contest = fields.required("contest", StoredTypes.CONTEST);
        var digest = fields.required("digest", StoredTypes.TEXT);
        var practice = fields.flag("practice");
        var calendar = fields.optional("calendar", StoredTypes.TEXT);
        var announcedAt = fields.optionalInstant("announcedAt");
        var postings = fields.each("postings", EditionForm::posting);
        var amendments = fields.each("amendments", EditionForm::amendment);
        var version = fields.integer("version", 1, Long.MAX_VALUE);
        fields.done();
        return new Edition(id, contest, digest, practice, calendar, announcedAt, postings, amendments, version);
    }

    private static Edition.Posting posting(Fields fields) {
        var place = fields.required("place", StoredTypes.TEXT);
        var address = fields.required("address", StoredTypes.TEXT);
        var date = fields.date("date");
        fields.done();
        return new Edition.Posting(place, address, date);
    }

    private static Edition.Amendment amendment(Fields fields) {
        var deadline = fields.required("deadline", StoredTypes.TEXT);
        var last = fields.instant("last");
        var reason = fields.required("reason", StoredTypes.TEXT);
        var by = fields.required("by", StoredTypes.PERSON);
        var at = fields.instant("at");
        fields.done();
        return new Edition.Amendment(deadline, last, reason, by, at);
    }
}
