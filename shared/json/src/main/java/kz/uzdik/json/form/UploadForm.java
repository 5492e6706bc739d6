package kz.uzdik.json.form;

import kz.uzdik.domain.contest.DocumentFormat;
import kz.uzdik.domain.dossier.Finding;
import kz.uzdik.domain.dossier.Upload;
import kz.uzdik.json.Fields;
import kz.uzdik.json.Members;

/** One file of a dossier. */
public final class UploadForm {
    public static final Form<Upload> FORM = new Form<>(UploadForm::write, UploadForm::read);

    private UploadForm() {}

    static Members write(Upload upload) {
        return Members.of("id", upload.id().value())
                .with("kind", upload.kind().value())
                .with("fileName", upload.fileName())
                .with("format", upload.format())
                .with("bytes", upload.bytes())
                .with("sha256", upload.sha256())
                .withOptional("inspection", upload.inspection().map(InspectionForm::write))
                .withEach("findings", upload.findings(), UploadForm::finding);
    }

    private static Members finding(Finding finding) {
        return Members.of("kind", finding.kind().value()).with("reason", ReasonForm.write(finding.reason()));
    }

    static Upload read(Fields fields) {
        var id = fields.required("id", StoredTypes.UPLOAD);
        var kind = fields.required("kind", StoredTypes.DOCUMENT_KIND);
        var fileName = fields.required("fileName", StoredTypes.TEXT);
        var format = fields.choice("format", DocumentFormat.class);
        var bytes = fields.integer("bytes", 0, Long.MAX_VALUE);
        var sha256 = fields.required("sha256", StoredTypes.TEXT);
        var inspection = fields.optionalPart("inspection", InspectionForm::read);
        var findings = fields.each("findings", UploadForm::finding);
        fields.done();
        return new Upload(id, kind, fileName, format, bytes, sha256, inspection, findings);
    }

    private static Finding finding(Fields fields) {
        var kind = fields.required("kind", StoredTypes.DOCUMENT_KIND);
        var reason = fields.part("reason", ReasonForm::read);
        fields.done();
        return new Finding(kind, reason.get());
    }
}
