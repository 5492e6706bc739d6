package kz.uzdik.json.form;

import java.util.Map;
import java.util.TreeMap;
import kz.uzdik.domain.act.Paragraph;
import kz.uzdik.domain.dossier.Admission;
import kz.uzdik.domain.dossier.Consent;
import kz.uzdik.domain.dossier.Dossier;
import kz.uzdik.domain.dossier.Exit;
import kz.uzdik.domain.dossier.Filing;
import kz.uzdik.domain.dossier.Flight;
import kz.uzdik.domain.dossier.Nomination;
import kz.uzdik.domain.dossier.PinnedForm;
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
                .withEach("flights", dossier.flights(), DossierForm::flight)
                .withEach("checks", dossier.checks(), DossierForm::check)
                .withOptional("admission", dossier.admission().map(DossierForm::admission))
                .withOptional("exit", dossier.exit().map(DossierForm::exit))
                .withOptional("closed", dossier.closed())
                .with("version", dossier.version());
    }

    private static Members filing(Filing filing) {
        return Members.of("owner", filing.owner().value())
                .with("contact", ContactForm.write(filing.contact()))
                .withEach("nominations", filing.nominations(), DossierForm::nomination)
                .withOptional("consent", filing.consent().map(DossierForm::consent));
    }

    private static Members nomination(Nomination nomination) {
        return Members.of("by", nomination.by().value())
                .with("kind", nomination.kind())
                .with("body", nomination.body())
                .with("contact", ContactForm.write(nomination.contact()))
                .with("nominee", ContactForm.write(nomination.nominee()))
                .with("at", nomination.at());
    }

    private static Nomination nomination(Fields fields) {
        var by = fields.required("by", StoredTypes.PERSON);
        var kind = fields.required("kind", StoredTypes.TEXT);
        var body = fields.required("body", StoredTypes.TEXT);
        var contact = fields.part("contact", ContactForm::read);
        var nominee = fields.part("nominee", ContactForm::read);
        var at = fields.instant("at");
        fields.done();
        return new Nomination(by, kind, body, contact.get(), nominee.get(), at);
    }

    private static Members consent(Consent consent) {
        return Members.of("by", consent.by().value())
                .with("contact", ContactForm.write(consent.contact()))
                .with("at", consent.at());
    }

    private static Consent consent(Fields fields) {
        var by = fields.required("by", StoredTypes.PERSON);
        var contact = fields.part("contact", ContactForm::read);
        var at = fields.instant("at");
        fields.done();
        return new Consent(by, contact.get(), at);
    }

    private static Members exit(Exit exit) {
        return Members.of("kind", exit.kind())
                .with("reason", exit.reason())
                .with("paragraph", exit.paragraph().cited())
                .withOptional("sitting", exit.sitting())
                .with("at", exit.at());
    }

    private static Exit exit(Fields fields) {
        var kind = fields.choice("kind", Exit.Kind.class);
        var reason = fields.required("reason", StoredTypes.TEXT);
        var paragraph = new Paragraph(fields.required("paragraph", StoredTypes.TEXT));
        var sitting = fields.optional("sitting", StoredTypes.TEXT);
        var at = fields.instant("at");
        fields.done();
        return new Exit(kind, reason, paragraph, sitting, at);
    }

    private static Members submission(Submission submission) {
        return Members.of("intake", submission.intake())
                .with("at", submission.at())
                .with("late", submission.late())
                .withEach("uploads", submission.uploads(), UploadId::value)
                .with("facts", facts(submission))
                .withEach("forms", submission.forms(), DossierForm::pinned);
    }

    private static Members pinned(PinnedForm form) {
        return Members.of("form", form.form())
                .with("version", form.version())
                .with("digest", form.digest())
                .with("complete", form.complete());
    }

    private static PinnedForm pinned(Fields fields) {
        var form = fields.required("form", StoredTypes.TEXT);
        var version = fields.integer("version", 1, Long.MAX_VALUE);
        var digest = fields.required("digest", StoredTypes.TEXT);
        var complete = fields.flag("complete");
        fields.done();
        return new PinnedForm(form, version, digest, complete);
    }

    private static Members flight(Flight flight) {
        return Members.of("handedIn", submission(flight.handedIn()))
                .with("until", flight.until())
                .withOptional("lapsed", flight.lapsed());
    }

    private static Flight flight(Fields fields) {
        var handedIn = fields.part("handedIn", DossierForm::submission);
        var until = fields.instant("until");
        var lapsed = fields.optionalInstant("lapsed");
        fields.done();
        return new Flight(handedIn.get(), until, lapsed);
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
        var flights = fields.each("flights", DossierForm::flight);
        var checks = fields.each("checks", DossierForm::check);
        var admission = fields.optionalPart("admission", DossierForm::admission);
        var exit = fields.optionalPart("exit", DossierForm::exit);
        var closed = fields.optionalInstant("closed");
        var version = fields.integer("version", 1, Long.MAX_VALUE);
        fields.done();
        return new Dossier(
                id,
                applicant.get(),
                filing.get(),
                uploads,
                plans,
                submissions,
                flights,
                checks,
                admission,
                exit,
                closed,
                version);
    }

    private static Filing filing(Fields fields) {
        var owner = fields.required("owner", StoredTypes.PERSON);
        var contact = fields.part("contact", ContactForm::read);
        var nominations = fields.each("nominations", DossierForm::nomination);
        var consent = fields.optionalPart("consent", DossierForm::consent);
        fields.done();
        return new Filing(owner, contact.get(), nominations, consent);
    }

    private static Submission submission(Fields fields) {
        var intake = fields.required("intake", StoredTypes.TEXT);
        var at = fields.instant("at");
        var late = fields.flag("late");
        var uploads = fields.list("uploads", 0, StoredTypes.MANY, StoredTypes.UPLOAD);
        var facts = fields.valueMap("facts", StoredTypes.POINTS);
        var forms = fields.each("forms", DossierForm::pinned);
        fields.done();
        return new Submission(intake, at, late, uploads, facts, forms);
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
