package kz.uzdik.domain.dossier;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import kz.uzdik.domain.act.Change;
import kz.uzdik.domain.act.Fact;
import kz.uzdik.domain.act.Paragraph;
import kz.uzdik.domain.act.Reason;
import kz.uzdik.domain.contest.DocumentKind;
import kz.uzdik.domain.contest.Intake;
import kz.uzdik.domain.people.Actor;
import kz.uzdik.domain.people.PersonId;
import kz.uzdik.domain.scoring.Points;

/**
 * A candidate's dossier: whom it is about, who files it, its files, what was handed in when, and what the commission
 * decided.
 *
 * @param uploads the files, in the order they were planned; of a kind the last is the current one, and those before it
 *     were handed in
 * @param checks what was looked up, the latest of each kind
 * @param exit how the candidacy ended before its result; empty while it stands
 * @param plans how many uploads were ever planned, which bounds what one dossier can cost
 */
public record Dossier(
        DossierId id,
        Applicant applicant,
        Filing filing,
        List<Upload> uploads,
        int plans,
        List<Submission> submissions,
        List<RecordedCheck> checks,
        Optional<Admission> admission,
        Optional<Exit> exit,
        long version) {

    /** The most uploads that may ever be planned for one dossier. */
    public static final int MOST_PLANS = 200;

    public Dossier {
        uploads = List.copyOf(uploads);
        submissions = List.copyOf(submissions);
        checks = List.copyOf(checks);
    }

    public static Change<Dossier> open(DossierId id, Applicant applicant, Filing filing) {
        Dossier opened = new Dossier(
                id, applicant, filing, List.of(), 0, List.of(), List.of(), Optional.empty(), Optional.empty(), 1);
        return Change.of(
                opened,
                0,
                new DossierFact.DossierOpened(id, !filing.nominations().isEmpty()));
    }

    /** Whether the actor files it: who opened it, or the candidate. */
    public boolean isOwnedBy(Actor actor) {
        return filing.mayFile(actor.id());
    }

    public Optional<Upload> upload(DocumentKind kind) {
        return uploads.stream().filter(upload -> upload.kind().equals(kind)).reduce((_, later) -> later);
    }

    public Optional<Upload> upload(UploadId wanted) {
        return uploads.stream().filter(upload -> upload.id().equals(wanted)).findFirst();
    }

    public Optional<Submission> submission(String intake) {
        return submissions.stream()
                .filter(submission -> submission.intake().equals(intake))
                .findFirst();
    }

    /** A figure as it was stated last, at the intake that asks for it or at one that corrects that one. */
    public Optional<Points> stated(String fact) {
        return stated(fact, Instant.MAX);
    }

    /** The same as it stood at an instant. */
    public Optional<Points> stated(String fact, Instant until) {
        return submissions.stream()
                .filter(submission -> !submission.at().isAfter(until))
                .flatMap(submission -> Optional.ofNullable(submission.facts().get(fact)).stream())
                .reduce((_, later) -> later);
    }

    /** Why the candidate takes part no more; empty while the candidacy stands. */
    public Optional<Reason> left() {
        return exit.map(how -> how.why(id));
    }

    public boolean isAdmitted() {
        return admission.map(Admission::admitted).orElse(false);
    }

    /** The dossier with those files alone that were handed in: what others than its owner may see. */
    public Dossier asHandedIn() {
        Set<UploadId> pinned = pinned();
        List<Upload> handedIn =
                uploads.stream().filter(upload -> pinned.contains(upload.id())).toList();
        return new Dossier(id, applicant, filing, handedIn, plans, submissions, checks, admission, exit, version);
    }

    private Set<UploadId> pinned() {
        return submissions.stream()
                .flatMap(submission -> submission.uploads().stream())
                .collect(Collectors.toSet());
    }

    /** A new upload takes the place of an earlier one of its kind; what was handed in stays beside it. */
    Change<Dossier> plan(Upload upload) {
        List<Upload> next = new ArrayList<>(uploads);
        Set<UploadId> pinned = pinned();
        next.removeIf(other -> other.kind().equals(upload.kind()) && !pinned.contains(other.id()));
        next.add(upload);
        Dossier planned =
                new Dossier(id, applicant, filing, next, plans + 1, submissions, checks, admission, exit, version + 1);
        return Change.of(planned, version, new DossierFact.UploadPlanned(id, upload.id(), upload.kind()));
    }

    /** The content of one of its uploads was looked at. */
    Change<Dossier> judge(Upload judged) {
        List<Upload> next = uploads.stream()
                .map(upload -> upload.id().equals(judged.id()) ? judged : upload)
                .toList();
        Dossier changed =
                new Dossier(id, applicant, filing, next, plans, submissions, checks, admission, exit, version + 1);
        return Change.of(
                changed, version, new DossierFact.DocumentJudged(id, judged.id(), judged.kind(), judged.findings()));
    }

    /** The same without these uploads; no change by itself. */
    Dossier without(List<Upload> left) {
        List<Upload> kept =
                uploads.stream().filter(upload -> !left.contains(upload)).toList();
        return new Dossier(id, applicant, filing, kept, plans, submissions, checks, admission, exit, version);
    }

    /** Handed in at this intake, with the files and forms there are and the figures stated. */
    Change<Dossier> submit(Intake intake, Map<String, Points> facts, List<PinnedForm> forms, boolean late, Instant at) {
        List<UploadId> pinned = intake.documents().stream()
                .flatMap(requirement -> upload(requirement.kind()).stream())
                .map(Upload::id)
                .toList();
        List<Submission> next = new ArrayList<>(submissions);
        next.add(new Submission(intake.id(), at, late, pinned, facts, forms));
        Dossier submitted =
                new Dossier(id, applicant, filing, uploads, plans, next, checks, admission, exit, version + 1);
        return Change.of(submitted, version, new DossierFact.DossierSubmitted(id, intake.id(), late, pinned.size()));
    }

    /** What was looked up last of this kind. */
    public Optional<RecordedCheck> check(String check) {
        return checks.stream().filter(there -> there.check().equals(check)).findFirst();
    }

    /** Something was looked up; an earlier finding of the kind is replaced, and the audit keeps both. */
    public Change<Dossier> recordCheck(RecordedCheck check) {
        List<RecordedCheck> next = new ArrayList<>(checks);
        next.removeIf(there -> there.check().equals(check.check()));
        next.add(check);
        Dossier checked =
                new Dossier(id, applicant, filing, uploads, plans, submissions, next, admission, exit, version + 1);
        return Change.of(checked, version, new DossierFact.CheckRecorded(id, check.check(), check.met()));
    }

    /** The commission admitted or refused it. */
    public Change<Dossier> decide(Admission decision) {
        Dossier decided = new Dossier(
                id, applicant, filing, uploads, plans, submissions, checks, Optional.of(decision), exit, version + 1);
        Fact fact = new DossierFact.AdmissionDecided(id, decision.sitting(), decision.admitted(), decision.reasons());
        return Change.of(decided, version, fact);
    }

    /** Another one nominates the same akim: it stays one candidacy (2020 p7). */
    Change<Dossier> nominate(Nomination another) {
        return Change.of(
                next(filing.and(another), exit),
                version,
                new DossierFact.NominationAdded(
                        id, another.kind(), filing.nominations().size() + 1));
    }

    /** The akim consents to stand (2020 p7). */
    Change<Dossier> consent(Consent given) {
        return Change.of(next(filing.consented(given), exit), version, new DossierFact.ConsentGiven(id));
    }

    Change<Dossier> decline(String reason, Paragraph paragraph, Instant at) {
        return ended(
                new Exit(Exit.Kind.DECLINED, reason, paragraph, Optional.empty(), at),
                new DossierFact.NominationDeclined(id));
    }

    /** A nominator steps back; where nobody is left to file, the candidacy ends. */
    Change<Dossier> takeBack(PersonId nominator, Instant at) {
        Optional<Filing> left = filing.without(nominator);
        Fact fact = new DossierFact.NominationTakenBack(id, left.isEmpty());
        return left.map(others -> Change.of(next(others, exit), version, fact))
                .orElseGet(() -> ended(new Exit(Exit.Kind.TAKEN_BACK, "", Paragraph.NONE, Optional.empty(), at), fact));
    }

    Change<Dossier> withdraw(String reason, Instant at) {
        return ended(
                new Exit(Exit.Kind.WITHDRAWN, reason, Paragraph.NONE, Optional.empty(), at),
                new DossierFact.CandidateWithdrew(id));
    }

    /** The commission excluded an admitted candidate at this sitting. */
    public Change<Dossier> exclude(String sitting, String reason, Paragraph paragraph, Instant at) {
        return ended(
                new Exit(Exit.Kind.EXCLUDED, reason, paragraph, Optional.of(sitting), at),
                new DossierFact.CandidateExcluded(id, sitting, paragraph));
    }

    private Change<Dossier> ended(Exit how, Fact fact) {
        return Change.of(next(filing, Optional.of(how)), version, fact);
    }

    private Dossier next(Filing by, Optional<Exit> how) {
        return new Dossier(id, applicant, by, uploads, plans, submissions, checks, admission, how, version + 1);
    }

    @Override
    public String toString() {
        return "Dossier[" + id + " v" + version + "]";
    }
}
