package kz.uzdik.json.form;

import java.util.Optional;
import kz.uzdik.domain.publication.PlaceNames;
import kz.uzdik.domain.publication.Posting;
import kz.uzdik.domain.publication.Publication;
import kz.uzdik.domain.publication.Published;
import kz.uzdik.domain.publication.PublishedFile;
import kz.uzdik.domain.scoring.CandidateId;
import kz.uzdik.json.Fields;
import kz.uzdik.json.Members;

/** A publication with its files, postings and takedowns. */
public final class PublicationForm {
    public static final Form<Publication> FORM = new Form<>(PublicationForm::write, PublicationForm::read);

    /** What is published, as it is written. */
    private enum Kind {
        ANNOUNCEMENT,
        SURVEY,
        LIST,
        RESULTS,
        AWARD
    }

    private PublicationForm() {}

    static Members write(Publication publication) {
        return Members.of("edition", publication.edition().value())
                .with("number", publication.number())
                .with("what", what(publication.what()))
                .with("requestedAt", publication.requestedAt())
                .withOptional("corrects", publication.corrects())
                .withOptional("manifestDigest", publication.manifestDigest())
                .withEach("files", publication.files(), PublicationForm::file)
                .withEach("postings", publication.postings(), PublicationForm::posting)
                .withEach("takedowns", publication.takedowns(), TakedownForm::write)
                .with("version", publication.version());
    }

    private static Members what(Published what) {
        return switch (what) {
            case Published.Announcement() -> Members.of("kind", Kind.ANNOUNCEMENT);
            case Published.Survey(var poll, var places) ->
                Members.of("kind", Kind.SURVEY).with("poll", poll).withOptional("places", places(places));
            case Published.Results() -> Members.of("kind", Kind.RESULTS);
            case Published.GoneOn(var list, var commission) ->
                Members.of("kind", Kind.LIST)
                        .with("list", list)
                        .withOptional("commission", commission.map(Object::toString));
            case Published.Award(var ceremony, var winners) ->
                Members.of("kind", Kind.AWARD)
                        .with("at", ceremony.at())
                        .with("place", ceremony.place())
                        .withEach("winners", winners, winner -> Members.of("candidate", winner.value()));
        };
    }

    private static Optional<Members> places(PlaceNames places) {
        return Optional.of(places).filter(there -> !there.byCode().isEmpty()).map(PlaceNamesForm::write);
    }

    private static Members file(PublishedFile file) {
        return Members.of("name", file.name()).with("bytes", file.bytes()).with("sha256", file.sha256());
    }

    private static Members posting(Posting posting) {
        return Members.of("place", posting.place())
                .with("address", posting.address())
                .with("date", posting.date())
                .with("by", posting.by().value())
                .with("at", posting.at());
    }

    static Publication read(Fields fields) {
        var edition = fields.required("edition", StoredTypes.EDITION);
        var number = fields.integer("number", 1, Integer.MAX_VALUE);
        var what = what(fields.object("what"));
        var requestedAt = fields.instant("requestedAt");
        var corrects = fields.optionalInteger("corrects", 1, Integer.MAX_VALUE);
        var manifest = fields.optional("manifestDigest", StoredTypes.TEXT);
        var files = fields.each("files", PublicationForm::file);
        var postings = fields.each("postings", PublicationForm::posting);
        var takedowns = fields.each("takedowns", TakedownForm::read);
        var version = fields.integer("version", 1, Long.MAX_VALUE);
        fields.done();
        return new Publication(
                edition, number, what, requestedAt, corrects, manifest, files, postings, takedowns, version);
    }

    private static Published what(Fields fields) {
        Published what = switch (fields.choice("kind", Kind.class)) {
            case ANNOUNCEMENT -> new Published.Announcement();
            case SURVEY ->
                new Published.Survey(
                        fields.required("poll", StoredTypes.TEXT),
                        fields.optionalPart("places", PlaceNamesForm::read).orElse(PlaceNames.NONE));
            case RESULTS -> new Published.Results();
            case LIST ->
                new Published.GoneOn(
                        fields.required("list", StoredTypes.TEXT),
                        fields.optional("commission", StoredTypes.COMMISSION));
            case AWARD ->
                new Published.Award(
                        new Published.Ceremony(fields.instant("at"), fields.required("place", StoredTypes.TEXT)),
                        fields.each("winners", PublicationForm::winner));
        };
        fields.done();
        return what;
    }

    private static CandidateId winner(Fields fields) {
        var candidate = fields.required("candidate", StoredTypes.CANDIDATE);
        fields.done();
        return candidate;
    }

    private static PublishedFile file(Fields fields) {
        var name = fields.required("name", StoredTypes.TEXT);
        var bytes = fields.integer("bytes", 0, Long.MAX_VALUE);
        var sha256 = fields.required("sha256", StoredTypes.TEXT);
        fields.done();
        return new PublishedFile(name, bytes, sha256);
    }

    private static Posting posting(Fields fields) {
        var place = fields.required("place", StoredTypes.TEXT);
        var address = fields.required("address", StoredTypes.TEXT);
        var date = fields.date("date");
        var by = fields.required("by", StoredTypes.PERSON);
        var at = fields.instant("at");
        fields.done();
        return new Posting(place, address, date, by, at);
    }
}
