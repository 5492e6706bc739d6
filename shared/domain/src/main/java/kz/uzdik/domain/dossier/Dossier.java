package kz.uzdik.domain.dossier;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import kz.uzdik.domain.act.Change;
import kz.uzdik.domain.act.Fact;
import kz.uzdik.domain.act.Guard;
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
 * @param flights what was handed in while files of it were on their way, and has not become a submission
 * @param checks what was looked up, the latest of each kind
 * @param exit how the candidacy ended before its result; empty while it stands
 * @param closed since when nothing is put to it any more, because it is being erased; empty while it is kept
 * @param plans how many uploads were ever planned, which bounds what one dossier can cost
 */
public record Dossier(
        DossierId id,
        Applicant applicant,
        Filing filing,
        List<Upload> uploads,
        int plans,
        List<Submission> submissions,
        List<Flight> flights,
        List<RecordedCheck> checks,
        Optional<Admission> admission,
        Optional<Exit> exit,
        Optional<Instant> closed,
        long version) {

    /** The most uploads that may ever be planned for one dossier. */
    public static final int MOST_PLANS = 200;

    private static final String KEPT = "KEPT";

    public Dossier {
        uploads = List.copyOf(uploads);
        submissions = List.copyOf(submissions);
        flights = List.copyOf(flights);
        checks = List.copyOf(checks);
    }

    public static Change<Dossier> open(DossierId id, Applicant applicant, Filing filing) {
        Dossier opened = new Dossier(
                id,
                applicant,
                filing,
                List.of(),
                0,
                List.of(),
                List.of(),
                List.of(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                1);
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

    /** Why nothing is put to it any more; empty while it is kept. */
    public Optional<Reason> beingErased() {
        return closed.map(_ -> Reason.of(DossierReason.DOSSIER_BEING_ERASED, Paragraph.NONE));
    }

    /** Why its people and its secretary can do nothing more with it: it is being erased, or the candidate has left. */
    public Optional<Reason> against() {
        return beingErased().or(this::left);
    }

    /** Holds while nobody has begun to erase it. */
    public Guard stillKept() {
        return Guard.inPhase(Fact.Subject.DOSSIER, id.toString(), KEPT);
    }

    /** What guards ask of it. */
    public String phase() {
        return closed.isEmpty() ? KEPT : "CLOSED";
    }

    public boolean isAdmitted() {
        return admission.map(Admission::admitted).orElse(false);
    }

    /** The dossier with those files alone that were handed in: what others than its owner may see. */
    public Dossier asHandedIn() {
        Set<UploadId> pinned = pinned();
        List<Upload> handedIn =
                uploads.stream().filter(upload -> pinned.contains(upload.id())).toList();
        return draft().uploads(handedIn).view();
    }

    private Set<UploadId> pinned() {
        return submissions.stream()
                .flatMap(submission -> submission.uploads().stream())
                .collect(Collectors.toSet());
    }

    /** What was handed in at this intake and is still on its way. */
    public Optional<Flight> inFlight(String intake) {
        return flights.stream()
                .filter(flight -> flight.lapsed().isEmpty())
                .filter(flight -> flight.handedIn().intake().equals(intake))
                .findFirst();
    }

    /** The first instant at which the waiting for files ends; empty while none are awaited. */
    public Optional<Instant> awaitedUntil() {
        return flights.stream()
                .filter(flight -> flight.lapsed().isEmpty())
                .map(Flight::until)
                .min(Comparator.naturalOrder());
    }

    /** What this file is awaited for; empty once it lapsed. */
    Optional<Flight> inFlight(UploadId upload) {
        return flights.stream()
                .filter(flight -> flight.lapsed().isEmpty() && flight.carries(upload))
                .findFirst();
    }

    /** Whether the file was handed in, or is handed in and on its way: then it stays as it is. */
    boolean isHandedIn(UploadId upload) {
        return pinned().contains(upload) || inFlight(upload).isPresent();
    }

    /** A new upload takes the place of an earlier one of its kind; what was handed in stays beside it. */
    Change<Dossier> plan(Upload upload) {
        List<Upload> next = new ArrayList<>(uploads);
        next.removeIf(other -> other.kind().equals(upload.kind()) && !isHandedIn(other.id()));
        next.add(upload);
        return Change.of(
                draft().planned(next).next(), version, new DossierFact.UploadPlanned(id, upload.id(), upload.kind()));
    }

    /** An upload that was not handed in is given up. */
    Change<Dossier> remove(Upload upload) {
        List<Upload> kept =
                uploads.stream().filter(other -> !other.equals(upload)).toList();
        return Change.of(
                with(kept, submissions, flights),
                version,
                new DossierFact.UploadRemoved(id, upload.id(), upload.kind()));
    }

    /** The next version with other files and what was handed in of them. */
    Dossier with(List<Upload> files, List<Submission> handedIn, List<Flight> onTheirWay) {
        return draft().uploads(files).submissions(handedIn).flights(onTheirWay).next();
    }

    /** The content of one of its uploads was looked at. */
    Change<Dossier> judge(Upload judged) {
        return Change.of(
                replaced(judged),
                version,
                new DossierFact.DocumentJudged(id, judged.id(), judged.kind(), judged.findings()));
    }

    /** A scanner's word on one of its uploads. */
    Change<Dossier> scan(Upload scanned) {
        var fact = new DossierFact.DocumentScanned(
                id, scanned.id(), scanned.kind(), scanned.scan().result());
        return Change.of(replaced(scanned), version, fact);
    }

    /** The secretary answers for a file whose scan found nothing out. */
    public Change<Dossier> release(Upload upload, Scan.Release release) {
        Upload released = FindingsRule.released(upload, release);
        return Change.of(
                replaced(released),
                version,
                new DossierFact.DocumentReleased(id, released.id(), released.kind(), release.reason()));
    }

    private Dossier replaced(Upload changed) {
        List<Upload> next = uploads.stream()
                .map(upload -> upload.id().equals(changed.id()) ? changed : upload)
                .toList();
        return with(next, submissions, flights);
    }

    /** The same without these uploads; no change by itself. */
    Dossier without(List<Upload> left) {
        List<Upload> kept =
                uploads.stream().filter(upload -> !left.contains(upload)).toList();
        return draft().uploads(kept).view();
    }

    /** The same with these known to have arrived; no change by itself. */
    Dossier known(Map<UploadId, Arrival> arrived) {
        List<Upload> next = uploads.stream()
                .map(upload -> arrived.containsKey(upload.id()) ? upload.arrived(arrived.get(upload.id())) : upload)
                .toList();
        return draft().uploads(next).view();
    }

    /** What is handed in at this intake: the files and forms there are and the figures stated. */
    Submission handingIn(Intake intake, Map<String, Points> facts, List<PinnedForm> forms, boolean late, Instant at) {
        List<UploadId> pinned = intake.documents().stream()
                .flatMap(requirement -> upload(requirement.kind()).stream())
                .map(Upload::id)
                .toList();
        return new Submission(intake.id(), at, late, pinned, facts, forms);
    }

    /** Handed in, with every file there. */
    Change<Dossier> submit(Submission handedIn) {
        List<Submission> next = new ArrayList<>(submissions);
        next.add(handedIn);
        return Change.of(with(uploads, next, flights), version, DossierFact.DossierSubmitted.of(id, handedIn));
    }

    /** Handed in, with files on their way. */
    Change<Dossier> depart(Submission handedIn, int awaited, Instant until) {
        List<Flight> next = new ArrayList<>(flights);
        next.add(new Flight(handedIn, until, Optional.empty()));
        return Change.of(
                with(uploads, submissions, next),
                version,
                new DossierFact.SubmissionInFlight(id, handedIn.intake(), awaited, until));
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
        return Change.of(
                draft().checks(next).next(), version, new DossierFact.CheckRecorded(id, check.check(), check.met()));
    }

    /** The commission admitted or refused it. */
    public Change<Dossier> decide(Admission decision) {
        Fact fact = new DossierFact.AdmissionDecided(id, decision.sitting(), decision.admitted(), decision.reasons());
        return Change.of(draft().decided(decision).next(), version, fact);
    }

    /** Another one nominates the same akim: it stays one candidacy (2020 p7). */
    Change<Dossier> nominate(Nomination another) {
        return Change.of(
                draft().filing(filing.and(another)).next(),
                version,
                new DossierFact.NominationAdded(
                        id, another.kind(), filing.nominations().size() + 1));
    }

    /** The akim consents to stand (2020 p7). */
    Change<Dossier> consent(Consent given) {
        return Change.of(draft().filing(filing.consented(given)).next(), version, new DossierFact.ConsentGiven(id));
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
        return left.map(others -> Change.of(draft().filing(others).next(), version, fact))
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
                new DossierFact.CandidateExcluded(id, sitting, paragraph, reason));
    }

    /** From now on nothing is put to it: what lies beside it is going to be erased. */
    public Change<Dossier> close(Instant at) {
        return Change.of(draft().closed(at).next(), version, new DossierFact.DossierClosed(id));
    }

    /**
     * Whom it is about is erased; what was handed in when and what was decided stays, in its words: the digest that was
     * signed under the protocol covers them.
     *
     * @param named whether the name is public and stays
     */
    public Change<Dossier> erase(boolean named) {
        Dossier erased = draft().applicant(applicant.erased(named))
                .filing(Filing.erased())
                .uploads(uploads.stream().map(Upload::erased).toList())
                .checks(checks.stream().map(RecordedCheck::erased).toList())
                .next();
        return Change.of(erased, version, new DossierFact.IdentityErased(id, named));
    }

    /** It was filed in the name of an akim who did not know. */
    public Change<Dossier> strike(String reason, Instant at) {
        return ended(
                new Exit(Exit.Kind.STRUCK, reason, Paragraph.NONE, Optional.empty(), at),
                new DossierFact.CandidacyStruck(id, reason));
    }

    private Change<Dossier> ended(Exit how, Fact fact) {
        return Change.of(draft().ended(how).next(), version, fact);
    }

    private DossierDraft draft() {
        return new DossierDraft(this);
    }

    @Override
    public String toString() {
        return "Dossier[" + id + " v" + version + "]";
    }
}
