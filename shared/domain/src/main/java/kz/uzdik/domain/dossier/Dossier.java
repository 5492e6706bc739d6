package kz.uzdik.domain.dossier;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import kz.uzdik.domain.act.Change;
import kz.uzdik.domain.act.Fact;
import kz.uzdik.domain.contest.DocumentKind;
import kz.uzdik.domain.contest.Intake;
import kz.uzdik.domain.people.Actor;

/**
 * A candidate's dossier: whom it is about, who files it, its files, what was handed in when, and what the commission
 * decided.
 *
 * @param uploads the current file of each kind, in the order they were first planned
 * @param plans how many uploads were ever planned, which bounds what one dossier can cost
 */
public record Dossier(
        DossierId id,
        Akim akim,
        Filing filing,
        List<Upload> uploads,
        int plans,
        List<Submission> submissions,
        Optional<Admission> admission,
        long version) {

    /** The most uploads that may ever be planned for one dossier. */
    public static final int MOST_PLANS = 200;

    public Dossier {
        uploads = List.copyOf(uploads);
        submissions = List.copyOf(submissions);
    }

    public static Change<Dossier> open(DossierId id, Akim akim, Filing filing) {
        Dossier opened = new Dossier(id, akim, filing, List.of(), 0, List.of(), Optional.empty(), 1);
        return Change.of(
                opened, 0, new DossierFact.DossierOpened(id, filing.nominator().isPresent()));
    }

    public boolean isOwnedBy(Actor actor) {
        return filing.owner().equals(actor.id());
    }

    public Optional<Upload> upload(DocumentKind kind) {
        return uploads.stream().filter(upload -> upload.kind().equals(kind)).findFirst();
    }

    public Optional<Upload> upload(UploadId wanted) {
        return uploads.stream().filter(upload -> upload.id().equals(wanted)).findFirst();
    }

    public Optional<Submission> submission(String intake) {
        return submissions.stream()
                .filter(submission -> submission.intake().equals(intake))
                .findFirst();
    }

    public boolean isAdmitted() {
        return admission.map(Admission::admitted).orElse(false);
    }

    /** The dossier with those files alone that were handed in: what others than its owner may see. */
    public Dossier asHandedIn() {
        Set<UploadId> pinned = submissions.stream()
                .flatMap(submission -> submission.uploads().stream())
                .collect(Collectors.toSet());
        List<Upload> handedIn =
                uploads.stream().filter(upload -> pinned.contains(upload.id())).toList();
        return new Dossier(id, akim, filing, handedIn, plans, submissions, admission, version);
    }

    /** A new upload takes the place of an earlier one of its kind. */
    Change<Dossier> plan(Upload upload) {
        List<Upload> next = new ArrayList<>(uploads);
        next.removeIf(other -> other.kind().equals(upload.kind()));
        next.add(upload);
        Dossier planned = new Dossier(id, akim, filing, next, plans + 1, submissions, admission, version + 1);
        return Change.of(planned, version, new DossierFact.UploadPlanned(id, upload.id(), upload.kind()));
    }

    /** The content of one of its uploads was looked at. */
    Change<Dossier> judge(Upload judged) {
        List<Upload> next = uploads.stream()
                .map(upload -> upload.id().equals(judged.id()) ? judged : upload)
                .toList();
        Dossier changed = new Dossier(id, akim, filing, next, plans, submissions, admission, version + 1);
        return Change.of(
                changed, version, new DossierFact.DocumentJudged(id, judged.id(), judged.kind(), judged.findings()));
    }

    /** The same without these uploads; no change by itself. */
    Dossier without(List<Upload> left) {
        List<Upload> kept =
                uploads.stream().filter(upload -> !left.contains(upload)).toList();
        return new Dossier(id, akim, filing, kept, plans, submissions, admission, version);
    }

    /** Handed in at this intake, with the files there are. */
    Change<Dossier> submit(Intake intake, boolean late, Instant at) {
        List<UploadId> pinned = intake.documents().stream()
                .flatMap(requirement -> upload(requirement.kind()).stream())
                .map(Upload::id)
                .toList();
        List<Submission> next = new ArrayList<>(submissions);
        next.add(new Submission(intake.id(), at, late, pinned));
        Dossier submitted = new Dossier(id, akim, filing, uploads, plans, next, admission, version + 1);
        return Change.of(submitted, version, new DossierFact.DossierSubmitted(id, intake.id(), late, pinned.size()));
    }

    /** The commission admitted or refused it. */
    public Change<Dossier> decide(Admission decision) {
        Dossier decided =
                new Dossier(id, akim, filing, uploads, plans, submissions, Optional.of(decision), version + 1);
        Fact fact = new DossierFact.AdmissionDecided(id, decision.sitting(), decision.admitted(), decision.reasons());
        return Change.of(decided, version, fact);
    }

    @Override
    public String toString() {
        return "Dossier[" + id + " v" + version + "]";
    }
}
