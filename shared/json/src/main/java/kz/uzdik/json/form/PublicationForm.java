package kz.uzdik.json.form;

import kz.uzdik.domain.publication.Publication;
import kz.uzdik.json.Fields;
import kz.uzdik.json.Members;

/** A publication. */
public final class PublicationForm {
    public static final Form<Publication> FORM = new Form<>(PublicationForm::write, PublicationForm::read);

    private PublicationForm() {}

    static Members write(Publication publication) {
        return Members.of("edition", publication.edition().value())
                .with("number", publication.number())
                .with("requestedAt", publication.requestedAt())
                .withOptional("manifestDigest", publication.manifestDigest())
                .with("version", publication.version());
    }

    static Publication read(Fields fields) {
        var edition = fields.required("edition", StoredTypes.EDITION);
        var number = fields.integer("number", 1, Integer.MAX_VALUE);
        var requestedAt = fields.instant("requestedAt");
        var manifest = fields.optional("manifestDigest", StoredTypes.TEXT);
        var version = fields.integer("version", 1, Long.MAX_VALUE);
        fields.done();
        return new Publication(edition, number, requestedAt, manifest, version);
    }
}
