package kz.uzdik.domain.dossier;

import static kz.uzdik.domain.act.Paragraph.NONE;
import static kz.uzdik.domain.people.Permission.SUBMIT_DOSSIER;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
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
 * is for the commission to decide (p11.2), so both can be handed in: late with a note, incomplete only knowingly.
 */
public final class SubmittingDossier {
    private final Contests contests;
    private final Dossiers dossiers;
    private final FilledForms forms;
    private final Documents documents;
    private final Progress progress;

    public SubmittingDossier(
            Contests contests, Dossiers dossiers, FilledForms forms, Documents documents, Progress progress) {
        this.contests = contests;
        this.dossiers = dossiers;
        this.forms = forms;
        this.documents = documents;
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
        return Change.decideAgain(() -> dossiers.find(id)
                .filter(dossier -> dossier.isOwnedBy(actor))
                .map(dossier -> submit(dossier, new HandedIn(intake, facts, knowinglyIncomplete), actor, at))
                .orElseGet(Outcome::unknown));
    }

    private record HandedIn(String intake, Map<String, Points> facts, boolean knowinglyIncomplete) {}

    private Outcome<Dossier> submit(Dossier dossier, HandedIn handedIn, Actor actor, Instant at) {
        if (!SUBMIT_DOSSIER.allows(Standing.of(actor).owning(true).roles())) {
            return Outcome.forbidden();
        }
        Running contest =
                progress.towards(contests.running(dossier.id().edition()).orElseThrow(), dossier.id());
        var found = contest.definition().intake(handedIn.intake());
        if (found.isEmpty()) {
            return Outcome.refused(Reason.of(DossierReason.INTAKE_UNKNOWN, NONE, "intake", handedIn.intake()));
        }
        Intake intake = found.get();
        List<Reason> against = new ArrayList<>(new IntakeWindow(progress).against(contest, intake, dossier, at));
        List<Upload> awaited = awaited(intake, dossier);
        var filled = IntakeForms.of(forms, intake, dossier.id());
        Map<String, Points> facts = new TreeMap<>(handedIn.facts());
        facts.putAll(filled.facts());
        against.addAll(filled.against(handedIn.facts()));
        against.addAll(StatedFacts.against(intake, facts));
        if (!handedIn.knowinglyIncomplete()) {
            against.addAll(StatedFacts.missing(intake, facts));
            against.addAll(AdmissionRule.missing(intake, dossier, filled.complete()));
            against.addAll(filled.unfinished(dossier));
            awaited.stream()
                    .filter(upload -> !filled.standsFor(upload.kind()))
                    .forEach(upload -> against.add(missing(intake, upload)));
        }
        return against.isEmpty()
                ? commit(contest, filled, dossier.without(awaited), facts, actor, at)
                : Outcome.refused(against);
    }

    private Outcome<Dossier> commit(
            Running contest, IntakeForms filled, Dossier dossier, Map<String, Points> facts, Actor actor, Instant at) {
        Intake intake = filled.intake();
        boolean late = contest.isPast(intake.deadline(), at);
        Change<Dossier> change = filled.pin(dossier.submit(intake, facts, filled.pinned(), late, at));
        // Nothing may slip past the commission: once it has convened, its agenda is complete.
        Optional<Guard> guard = progress.notYetConvened(contest, intake.id(), dossier.id());
        return switch (dossiers.commit(guard.map(change::onlyWhile).orElse(change), actor, at)) {
            case STORED -> Outcome.done(change.next());
            case CONFLICT ->
                guard.isPresent()
                                && dossiers.find(dossier.id())
                                        .filter(there -> there.version() == dossier.version())
                                        .isPresent()
                                && IntakeForms.of(forms, intake, dossier.id()).equals(filled)
                        ? Outcome.refused(IntakeWindow.closed(contest, intake))
                        : new Outcome.Conflict<>();
        };
    }

    // A file that was planned but never put is missing, whatever the plan says; it is not handed in.
    private List<Upload> awaited(Intake intake, Dossier dossier) {
        return intake.documents().stream()
                .flatMap(asked -> dossier.upload(asked.kind()).stream())
                .filter(upload ->
                        !upload.isJudged() && !documents.hasArrived(new ObjectKey(dossier.id(), upload.id()), upload))
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
