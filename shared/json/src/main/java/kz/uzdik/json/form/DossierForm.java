package kz.uzdik.json.form;

import kz.uzdik.domain.dossier.Admission;
import kz.uzdik.domain.dossier.Akim;
import kz.uzdik.domain.dossier.Dossier;
import kz.uzdik.domain.dossier.Filing;
import kz.uzdik.domain.dossier.Submission;
import kz.uzdik.domain.dossier.UploadId;
import kz.uzdik.json.Fields;
import kz.uzdik.json.Members;

/** A dossier. It holds personal data, the identification number among it. */
public final class DossierForm {
    public static final Form<Dossier> FORM = new Form<>(DossierForm::write, DossierForm::read);

    private DossierForm() {}

    static Members write(Dossier dossier) {
        return Members.of("id", dossier.id().toString())
                .with("akim", akim(dossier.akim()))
                .with("filing", filing(dossier.filing()))
                .withEach("uploads", dossier.uploads(), UploadForm::write)
                .with("plans", dossier.plans())
                .withEach("submissions", dossier.submissions(), DossierForm::submission)
                .withOptional("admission", dossier.admission().map(DossierForm::admission))
                .with("version", dossier.version());
    }

    private static Members akim(Akim akim) {
        return Members.of("iin", akim.iin().digits())
                .with("name", akim.name())
                .with("unit", akim.unit().code())
                .with("inOfficeSince", akim.inOfficeSince());
    }

    private static Members filing(Filing filing) {
        return Members.of("owner", filing.owner().value())
                .withOptional("nominator", filing.nominator())
                .with("contact", ContactForm.write(filing.contact()));
    }

    private static Members submission(Submission submission) {
        return Members.of("intake", submission.intake())
                .with("at", submission.at())
                .with("late", submission.late())
                .withEach("uploads", submission.uploads(), UploadId::value);
    }

    private static Members admission(Admission admission) {
        return Members.of("admitted", admission.admitted())
                .withEach("reasons", admission.reasons(), ReasonForm::write)
                .with("sitting", admission.sitting())
                .with("at", admission.at());
    }

    static Dossier read(Fields fields) {
        var id = fields.required("id", StoredTypes.DOSSIER);
        var akim = fields.part("akim", DossierForm::akim);
        var filing = fields.part("filing", DossierForm::filing);
        var uploads = fields.each("uploads", UploadForm::read);
        var plans = fields.integer("plans", 0, Integer.MAX_VALUE);
        var submissions = fields.each("submissions", DossierForm::submission);
        var admission = fields.optionalPart("admission", DossierForm::admission);
        var version = fields.integer("version", 1, Long.MAX_VALUE);
        fields.done();
        return new Dossier(id, akim.get(), filing.get(), uploads, plans, submissions, admission, version);
    }

    private static Akim akim(Fields fields) {
        var iin = fields.required("iin", StoredTypes.IIN);
        var name = fields.required("name", StoredTypes.TEXT);
        var unit = fields.required("unit", StoredTypes.KATO);
        var since = fields.date("inOfficeSince");
        fields.done();
        return new Akim(iin, name, unit, since);
    }

    private static Filing filing(Fields fields) {
        var owner = fields.required("owner", StoredTypes.PERSON);
        var nominator = fields.optional("nominator", StoredTypes.TEXT);
        var contact = fields.part("contact", ContactForm::read);
        fields.done();
        return new Filing(owner, nominator, contact.get());
    }

    private static Submission submission(Fields fields) {
        var intake = fields.required("intake", StoredTypes.TEXT);
        var at = fields.instant("at");
        var late = fields.flag("late");
        var uploads = fields.list("uploads", 0, StoredTypes.MANY, StoredTypes.UPLOAD);
        fields.done();
        return new Submission(intake, at, late, uploads);
    }

    private static Admission admission(Fields fields) {
        var admitted = fields.flag("admitted");
        var reasons = fields.each("reasons", ReasonForm::read);
        var sitting = fields.required("sitting", StoredTypes.TEXT);
        var at = fields.instant("at");
        fields.done();
        return new Admission(admitted, reasons, sitting, at);
    }
}
