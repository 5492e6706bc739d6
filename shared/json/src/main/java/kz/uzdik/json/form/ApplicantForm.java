package kz.uzdik.json.form;

import java.util.function.Supplier;
import kz.uzdik.domain.dossier.Akim;
import kz.uzdik.domain.dossier.Applicant;
import kz.uzdik.domain.dossier.Organisation;
import kz.uzdik.json.Fields;
import kz.uzdik.json.Members;

/** Whom a dossier is about; an akim's form holds the identification number, which is personal data. */
final class ApplicantForm {
    private ApplicantForm() {}

    static Members write(Applicant applicant) {
        return switch (applicant) {
            case Akim akim ->
                Members.of(
                        "akim",
                        Members.of("iin", akim.iin().digits())
                                .with("name", akim.name())
                                .with("unit", akim.unit().code())
                                .with("inOfficeSince", akim.inOfficeSince()));
            case Organisation organisation ->
                Members.of(
                        "organisation",
                        Members.of("bin", organisation.bin().digits())
                                .with("name", organisation.name())
                                .with("unit", organisation.unit().code())
                                .with("central", organisation.central())
                                .with("head", organisation.head()));
        };
    }

    static Applicant read(Fields fields) {
        Supplier<? extends Applicant> read = fields.has("organisation")
                ? fields.part("organisation", ApplicantForm::organisation)
                : fields.part("akim", ApplicantForm::akim);
        fields.done();
        return read.get();
    }

    private static Applicant akim(Fields fields) {
        var iin = fields.required("iin", StoredTypes.IIN);
        var name = fields.required("name", StoredTypes.TEXT);
        var unit = fields.required("unit", StoredTypes.KATO);
        var since = fields.date("inOfficeSince");
        fields.done();
        return new Akim(iin, name, unit, since);
    }

    private static Applicant organisation(Fields fields) {
        var bin = fields.required("bin", StoredTypes.BIN);
        var name = fields.required("name", StoredTypes.TEXT);
        var unit = fields.required("unit", StoredTypes.KATO);
        var central = fields.flag("central");
        var head = fields.required("head", StoredTypes.TEXT);
        fields.done();
        return new Organisation(bin, name, unit, central, head);
    }
}
