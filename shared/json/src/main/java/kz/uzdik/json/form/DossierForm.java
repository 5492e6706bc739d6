package kz.uzdik.json.form;

import java.util.Map;
import java.util.TreeMap;
import kz.uzdik.domain.dossier.Admission;
import kz.uzdik.domain.dossier.Dossier;
import kz.uzdik.domain.dossier.Filing;
import kz.uzdik.domain.dossier.RecordedCheck;
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
                .with("applicant", ApplicantForm.write(dossier.applicant()))
                .with("filing", filing(dossier.filing()))
                .withEach("uploads", dossier.uploads(), UploadForm::write)
                .with("plans", dossier.plans())
                .withEach("submissions", dossier.submissions(), DossierForm::submission)
                .withEach("checks", dossier.checks(), DossierForm::check)
                .withOptional("admission", dossier.admission().map(DossierForm::admission))
                .with("version", dossier.version());
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
                .withEach("uploads", submission.uploads(), UploadId::value)
                .with("facts", facts(submission));
    }

    private static Map<String, String> facts(Submission submission) {
        Map<String, String> stated = new TreeMap<>();
        submission.facts().forEach((fact, figure) -> stated.put(fact, figure.toString()));
        return stated;
    }

    private static Members check(RecordedCheck check) {
        return Members.of("check", check.check())
                .with("met", check.met())
                .with("source", check.source())
                .with("by", check.by().value())
                .with("at", check.at());
    }

    private static RecordedCheck check(Fields fields) {
        var check = fields.required("check", StoredTypes.TEXT);
        var met = fields.flag("met");
        var source = fields.required("source", StoredTypes.TEXT);
        var by = fields.required("by", StoredTypes.PERSON);
        var at = fields.instant("at");
        fields.done();
        return new RecordedCheck(check, met, source, by, at);
    }

    private static Members admission(Admission admission) {
        return Members.of("admitted", admission.admitted())
                .withEach("reasons", admission.reasons(), ReasonForm::write)
                .with("sitting", admission.sitting())
                .with("at", admission.at());
    }

    static Dossier read(Fields fields) {
        var id = fields.required("id", StoredTypes.DOSSIER);
        var applicant = fields.part("applicant", ApplicantForm::read);
        var filing = fields.part("filing", DossierForm::filing);
        var uploads = fields.each("uploads", UploadForm::read);
        var plans = fields.integer("plans", 0, Integer.MAX_VALUE);
        var submissions = fields.each("submissions", DossierForm::submission);
        var checks = fields.each("checks", DossierForm::check);
        var admission = fields.optionalPart("admission", DossierForm::admission);
        var version = fields.integer("version", 1, Long.MAX_VALUE);
        fields.done();
        return new Dossier(id, applicant.get(), filing.get(), uploads, plans, submissions, checks, admission, version);
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
        var facts = fields.valueMap("facts", StoredTypes.POINTS);
        fields.done();
        return new Submission(intake, at, late, uploads, facts);
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
