package kz.uzdik.json.form;

import java.util.Optional;
import kz.uzdik.domain.contest.DocumentFormat;
import kz.uzdik.domain.dossier.Finding;
import kz.uzdik.domain.dossier.Scan;
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
                .withEach("findings", upload.findings(), UploadForm::finding)
                .withOptional(
                        "scan",
                        Optional.of(upload.scan()).filter(UploadForm::isKnown).map(ScanForm::write));
    }

    // A file of which nothing was told yet has no mark of it.
    private static boolean isKnown(Scan scan) {
        return !scan.equals(Scan.AWAITED);
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
        var scan = fields.optionalPart("scan", ScanForm::read).orElse(Scan.AWAITED);
        fields.done();
        return new Upload(id, kind, fileName, format, bytes, sha256, inspection, findings, scan);
    }

    private static Finding finding(Fields fields) {
        var kind = fields.required("kind", StoredTypes.DOCUMENT_KIND);
        var reason = fields.part("reason", ReasonForm::read);
        fields.done();
        return new Finding(kind, reason.get());
    }
}
