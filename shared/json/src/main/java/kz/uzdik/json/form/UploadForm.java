package kz.uzdik.json.form;

import java.util.Optional;
import kz.uzdik.domain.contest.DocumentFormat;
import kz.uzdik.domain.dossier.Arrival;
import kz.uzdik.domain.dossier.FileIdentity;
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
                .withAll(identity(upload.identity()))
                .withOptional("arrival", upload.arrival().map(UploadForm::arrival))
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

    private static Members identity(FileIdentity identity) {
        return switch (identity) {
            case FileIdentity.Whole(var sha256) -> Members.of("sha256", sha256);
            case FileIdentity.Parted(var partBytes) -> Members.of("partBytes", partBytes);
        };
    }

    private static FileIdentity identity(Fields fields) {
        return fields.has("partBytes")
                ? new FileIdentity.Parted(fields.integer("partBytes", 1, Long.MAX_VALUE))
                : new FileIdentity.Whole(fields.required("sha256", StoredTypes.TEXT));
    }

    private static Members arrival(Arrival arrival) {
        return Members.of("at", arrival.at())
                .with("checksum", arrival.checksum())
                .withOptional("version", arrival.version());
    }

    private static Arrival arrival(Fields fields) {
        var at = fields.instant("at");
        var checksum = fields.required("checksum", StoredTypes.TEXT);
        var version = fields.optional("version", StoredTypes.TEXT);
        fields.done();
        return new Arrival(at, checksum, version);
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
        var identity = identity(fields);
        var arrival = fields.optionalPart("arrival", UploadForm::arrival);
        var inspection = fields.optionalPart("inspection", InspectionForm::read);
        var findings = fields.each("findings", UploadForm::finding);
        var scan = fields.optionalPart("scan", ScanForm::read).orElse(Scan.AWAITED);
        fields.done();
        return new Upload(id, kind, fileName, format, bytes, identity, arrival, inspection, findings, scan);
    }

    private static Finding finding(Fields fields) {
        var kind = fields.required("kind", StoredTypes.DOCUMENT_KIND);
        var reason = fields.part("reason", ReasonForm::read);
        fields.done();
        return new Finding(kind, reason.get());
    }
}
