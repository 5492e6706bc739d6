package kz.uzdik.domain.dossier;

import static kz.uzdik.domain.act.Paragraph.NONE;
import static kz.uzdik.domain.people.Permission.SUBMIT_DOSSIER;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kz.uzdik.domain.act.Change;
import kz.uzdik.domain.act.Guard;
import kz.uzdik.domain.act.Outcome;
import kz.uzdik.domain.act.Reason;
import kz.uzdik.domain.contest.Contests;
import kz.uzdik.domain.contest.Contests.Running;
import kz.uzdik.domain.contest.Intake;
import kz.uzdik.domain.people.Actor;
import kz.uzdik.domain.people.Standing;
import kz.uzdik.domain.scoring.Points;

/**
 * The owner hands the documents of one intake in (2020 p9, p14.4, p19). Whether a late or incomplete dossier takes part
 * is for the commission to decide (p11.2), so both can be handed in: late with a note, incomplete only knowingly. Where
 * the intake gives a grace, files may be on their way: it counts by the time it was handed in at, once they are there.
 */
public final class SubmittingDossier {
    private final Contests contests;
    private final Dossiers dossiers;
    private final FilledForms forms;
    private final LyingThere store;
    private final Progress progress;

    public SubmittingDossier(
            Contests contests,
            Dossiers dossiers,
            FilledForms forms,
            Documents documents,
            PartedUploads parted,
            Progress progress) {
        this.contests = contests;
        this.dossiers = dossiers;
        this.forms = forms;
        store = new LyingThere(documents, parted);
        this.progress = progress;
    }

    /**
     * Hands in.
     *
     * @param facts the figures stated, by the names the intake gives them; those of an intake that corrects another one
     *     replace the earlier ones
     * @param knowinglyIncomplete whether the owner has been told what is missing and hands in all the same; a file that
     *     was planned and has not arrived is then left out
     */
    public Outcome<Dossier> submit(
            DossierId id,
            String intake,
            Map<String, Points> facts,
            boolean knowinglyIncomplete,
            Actor actor,
            Instant at) {
        return submit(id, new HandingIn(intake, facts, knowinglyIncomplete, Set.of()), actor, at);
    }

    /** Hands in, where files may be on their way. */
    public Outcome<Dossier> submit(DossierId id, HandingIn handingIn, Actor actor, Instant at) {
        return Change.decideAgain(() -> dossiers.find(id)
                .filter(dossier -> dossier.isOwnedBy(actor))
                .map(dossier -> submit(dossier, handingIn, actor, at))
                .orElseGet(Outcome::unknown));
    }

    /**
     * What is handed in.
     *
     * @param onTheirWay uploads that may still arrive within the grace the intake gives; what is not among them has to be
     *     there
     */
    public record HandingIn(
            String intake, Map<String, Points> facts, boolean knowinglyIncomplete, Set<UploadId> onTheirWay) {
        public HandingIn {
            facts = Map.copyOf(facts);
            onTheirWay = Set.copyOf(onTheirWay);
        }
    }

    private Outcome<Dossier> submit(Dossier dossier, HandingIn handingIn, Actor actor, Instant at) {
        if (!SUBMIT_DOSSIER.allows(Standing.of(actor).owning(true).roles())) {
            return Outcome.forbidden();
        }
        Running contest =
                progress.towards(contests.running(dossier.id().edition()).orElseThrow(), dossier.id());
        var found = contest.definition().intake(handingIn.intake());
        if (found.isEmpty()) {
            return Outcome.refused(Reason.of(DossierReason.INTAKE_UNKNOWN, NONE, "intake", handingIn.intake()));
        }
        Intake intake = found.get();
        Dossier known = known(intake, dossier, at);
        List<Upload> awaited =
                files(intake, known).filter(upload -> !upload.hasArrived()).toList();
        var filled = IntakeForms.of(forms, intake, dossier.id());
        Map<String, Points> facts = new TreeMap<>(handingIn.facts());
        facts.putAll(filled.facts());
        List<Upload> leftOut = awaited.stream()
                .filter(upload -> !handingIn.onTheirWay().contains(upload.id()))
                .toList();
        List<Reason> against = new ArrayList<>(new IntakeWindow(progress).against(contest, intake, dossier, at));
        against.addAll(filled.against(handingIn.facts()));
        against.addAll(StatedFacts.against(intake, facts));
        against.addAll(againstWaiting(intake, known, handingIn.onTheirWay()));
        if (!handingIn.knowinglyIncomplete()) {
            against.addAll(StatedFacts.missing(intake, facts));
            against.addAll(AdmissionRule.missing(intake, dossier, filled.complete()));
            against.addAll(filled.unfinished(dossier));
            leftOut.stream()
                    .filter(upload -> !filled.standsFor(upload.kind()))
                    .forEach(upload -> against.add(missing(intake, upload)));
        }
        if (!against.isEmpty()) {
            return Outcome.refused(against);
        }
        boolean late = contest.isPast(intake.deadline(), at);
        Dossier with = known.without(leftOut);
        Submission handedIn = with.handingIn(intake, facts, filled.pinned(), late, at);
        int flying = awaited.size() - leftOut.size();
        return commit(
                contest,
                filled,
                flying == 0
                        ? with.submit(handedIn)
                        : with.depart(handedIn, flying, at.plus(intake.grace().orElseThrow())),
                actor,
                at);
    }

    private Outcome<Dossier> commit(
            Running contest, IntakeForms filled, Change<Dossier> handedIn, Actor actor, Instant at) {
        Intake intake = filled.intake();
        Change<Dossier> change = filled.pin(handedIn);
        DossierId id = change.next().id();
        // Nothing may slip past the commission: once it has convened, its agenda is complete.
        Optional<Guard> guard = progress.notYetConvened(contest, intake.id(), id);
        return switch (dossiers.commit(guard.map(change::onlyWhile).orElse(change), actor, at)) {
            case STORED -> Outcome.done(change.next());
            case CONFLICT ->
                guard.isPresent()
                                && dossiers.find(id)
                                        .filter(there -> there.version() == change.expectedVersion())
                                        .isPresent()
                                && IntakeForms.of(forms, intake, id).equals(filled)
                        ? Outcome.refused(IntakeWindow.closed(contest, intake))
                        : new Outcome.Conflict<>();
        };
    }

    // A file lies there a moment before anybody is told; a plan alone is no file.
    private Dossier known(Intake intake, Dossier dossier, Instant at) {
        Map<UploadId, Arrival> arrived = new HashMap<>();
        files(intake, dossier)
                .filter(upload -> !upload.hasArrived())
                .forEach(upload -> store.arrival(new ObjectKey(dossier.id(), upload.id()), upload, at)
                        .ifPresent(arrival -> arrived.put(upload.id(), arrival)));
        return dossier.known(arrived);
    }

    private static Stream<Upload> files(Intake intake, Dossier dossier) {
        return intake.documents().stream().flatMap(asked -> dossier.upload(asked.kind()).stream());
    }

    private static List<Reason> againstWaiting(Intake intake, Dossier dossier, Set<UploadId> onTheirWay) {
        if (onTheirWay.isEmpty()) {
            return List.of();
        }
        if (intake.grace().isEmpty()) {
            return List.of(Reason.of(DossierReason.FILES_NOT_AWAITED, intake.paragraph(), "intake", intake.id()));
        }
        Set<UploadId> there = files(intake, dossier).map(Upload::id).collect(Collectors.toSet());
        return onTheirWay.stream()
                .filter(wanted -> !there.contains(wanted))
                .map(UploadId::value)
                .sorted()
                .map(wanted -> Reason.of(DossierReason.UPLOAD_UNKNOWN, NONE, "upload", wanted))
                .toList();
    }

    private static Reason missing(Intake intake, Upload awaited) {
        return Reason.of(
                DossierReason.DOCUMENT_MISSING,
                intake.requirement(awaited.kind()).orElseThrow().paragraph(),
                "document",
                awaited.kind().value());
    }
}
