package kz.uzdik.json.view;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import kz.uzdik.domain.dossier.Admission;
import kz.uzdik.domain.dossier.Akim;
import kz.uzdik.domain.dossier.Applicant;
import kz.uzdik.domain.dossier.Consent;
import kz.uzdik.domain.dossier.Dossier;
import kz.uzdik.domain.dossier.Finding;
import kz.uzdik.domain.dossier.Flight;
import kz.uzdik.domain.dossier.Nomination;
import kz.uzdik.domain.dossier.Organisation;
import kz.uzdik.domain.dossier.PinnedForm;
import kz.uzdik.domain.dossier.Scan;
import kz.uzdik.domain.dossier.Submission;
import kz.uzdik.domain.dossier.Upload;
import kz.uzdik.domain.dossier.UploadId;
import kz.uzdik.json.Members;

/** A dossier as its owner and its commission read it. The identity number is never sent back, nor is the contact. */
public record DossierView(Spoken spoken) {

    /** The dossier; functions add what they alone know. */
    public Members form(Dossier dossier) {
        return Members.of("dossier", dossier.id().toString())
                .with("edition", dossier.id().edition().value())
                .withAll(applicant(dossier.applicant()))
                .withEach("nominations", dossier.filing().nominations(), DossierView::nomination)
                .withOptional("consentedAt", dossier.filing().consent().map(Consent::at))
                .withEach("documents", dossier.uploads(), this::document)
                .withEach("submissions", dossier.submissions(), DossierView::submission)
                .withOptional("admission", dossier.admission().map(this::admission))
                .withOptional("exit", exit(dossier))
                .with("version", dossier.version());
    }

    /** The candidacy alone, for those who do not file its dossier. */
    public static Members candidacy(Dossier dossier) {
        return Members.of("dossier", dossier.id().toString())
                .with("edition", dossier.id().edition().value())
                .withEach("nominations", dossier.filing().nominations(), DossierView::nomination);
    }

    // By body, and never where to write to.
    private static Members nomination(Nomination nomination) {
        return Members.of("kind", nomination.kind())
                .with("body", nomination.body())
                .with("at", nomination.at());
    }

    /** How the candidacy ended before its result; empty while it stands. */
    public Optional<Members> exit(Dossier dossier) {
        return dossier.exit()
                .map(exit -> Members.of("kind", exit.kind())
                        .with("at", exit.at())
                        .with("why", spoken.reason(exit.why(dossier.id()))));
    }

    private static Members applicant(Applicant applicant) {
        return switch (applicant) {
            case Akim akim ->
                Members.of(
                        "akim",
                        Members.of("name", akim.name())
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

    private Members document(Upload upload) {
        return Members.of("upload", upload.id().value())
                .with("kind", upload.kind().value())
                .with("name", upload.fileName())
                .with("mediaType", upload.format().mediaType())
                .with("bytes", upload.bytes())
                .with("state", state(upload))
                .with("scan", scan(upload.scan()))
                .withOptional("release", upload.scan().release().map(DossierView::release))
                .withEach(
                        "findings",
                        upload.findings(),
                        finding -> spoken.reason(finding.reason()).with("needsPerson", finding.needsPerson()));
    }

    private static String scan(Scan scan) {
        return scan.result().name().toLowerCase(Locale.ROOT);
    }

    private static Members release(Scan.Release release) {
        return Members.of("at", release.at()).with("reason", release.reason());
    }

    private static String state(Upload upload) {
        if (upload.isJudged()) {
            return "judged";
        }
        return upload.hasArrived() ? "arrived" : "planned";
    }

    /** What was handed in with files on their way, for its owner alone. */
    public static Members flight(Dossier dossier, Flight flight) {
        return submission(flight.handedIn())
                .with("until", flight.until())
                .withEach(
                        "awaited",
                        flight.handedIn().uploads().stream()
                                .filter(upload -> dossier.upload(upload)
                                        .filter(Upload::hasArrived)
                                        .isEmpty())
                                .toList(),
                        UploadId::value)
                .withOptional("lapsedAt", flight.lapsed());
    }

    private static Members submission(Submission submission) {
        return Members.of("intake", submission.intake())
                .with("at", submission.at())
                .with("late", submission.late())
                .with("facts", facts(submission))
                .withEach("forms", submission.forms(), DossierView::form);
    }

    private static Members form(PinnedForm form) {
        return Members.of("form", form.form())
                .with("version", form.version())
                .with("digest", form.digest())
                .with("complete", form.complete());
    }

    private static Map<String, String> facts(Submission submission) {
        Map<String, String> stated = new TreeMap<>();
        submission.facts().forEach((fact, figure) -> stated.put(fact, figure.toString()));
        return stated;
    }

    private Members admission(Admission admission) {
        return Members.of("admitted", admission.admitted())
                .withEach("reasons", admission.reasons(), spoken::reason)
                .with("at", admission.at());
    }

    /** A finding with the kind of document it is about. */
    public Members finding(Finding finding) {
        return Members.of("kind", finding.kind().value())
                .withAll(spoken.reason(finding.reason()))
                .with("needsPerson", finding.needsPerson());
    }
}
