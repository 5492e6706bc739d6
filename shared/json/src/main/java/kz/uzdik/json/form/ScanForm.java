package kz.uzdik.json.form;

import kz.uzdik.domain.dossier.Scan;
import kz.uzdik.json.Fields;
import kz.uzdik.json.Members;

/** What looking for malware in a file came to. */
final class ScanForm {

    private ScanForm() {}

    static Members write(Scan scan) {
        return Members.of("result", scan.result())
                .withOptional("release", scan.release().map(ScanForm::release));
    }

    private static Members release(Scan.Release release) {
        return Members.of("by", release.by().value())
                .with("reason", release.reason())
                .with("at", release.at());
    }

    static Scan read(Fields fields) {
        var result = fields.choice("result", Scan.Result.class);
        var release = fields.optionalPart("release", ScanForm::release);
        fields.done();
        return new Scan(result, release);
    }

    private static Scan.Release release(Fields fields) {
        var by = fields.required("by", StoredTypes.PERSON);
        var reason = fields.required("reason", StoredTypes.TEXT);
        var at = fields.instant("at");
        fields.done();
        return new Scan.Release(by, reason, at);
    }
}
