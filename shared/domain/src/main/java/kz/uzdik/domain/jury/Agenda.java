package kz.uzdik.domain.jury;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kz.uzdik.domain.act.Reason;
import kz.uzdik.domain.contest.Contests.Running;
import kz.uzdik.domain.contest.Definition.HandOverRule;
import kz.uzdik.domain.contest.Intake;
import kz.uzdik.domain.contest.Step;
import kz.uzdik.domain.dossier.Dossier;
import kz.uzdik.domain.dossier.DossierId;
import kz.uzdik.domain.dossier.Dossiers;
import kz.uzdik.domain.dossier.Flight;
import kz.uzdik.domain.dossier.Organisation;
import kz.uzdik.domain.ranking.Entrant;
import kz.uzdik.domain.territory.Area;
import kz.uzdik.domain.territory.Kato;
import kz.uzdik.domain.territory.Level;

/** Who stands on a sitting's agenda: whoever handed in, or whoever went on from the step before. */
public final class Agenda {
    private final Dossiers dossiers;
    private final Sittings sittings;
    private final HandOvers handOvers;

    public Agenda(Dossiers dossiers, Sittings sittings, HandOvers handOvers) {
        this.dossiers = dossiers;
        this.sittings = sittings;
        this.handOvers = handOvers;
    }

    /**
     * What speaks against convening now; empty when nothing does.
     *
     * @param commissions all of the edition's commissions
     */
    List<Reason> against(Running contest, Step step, SittingId id, List<Commission> commissions, Instant at) {
        List<Reason> against = new ArrayList<>(stillOpen(contest, step, at));
        onTheirWay(contest, step, id).ifPresent(against::add);
        switch (step) {
            case Step.Admission admission -> {
                if (against.isEmpty() && handedIn(admission, id).isEmpty()) {
                    against.add(Reason.of(JuryReason.NOBODY_ON_THE_AGENDA, step.paragraph()));
                }
            }
            case Step.Selection selection -> against.addAll(against(contest, selection, id, commissions, at));
        }
        return against;
    }

    /**
     * The intakes whose documents the step judges and that can still be handed in to: an admission's own, and of a
     * selection those that opened with the end of the step before it (2020 p14.4, p19). Whoever scores before such a
     * window closes would score some without what they may still hand in.
     */
    static List<Reason> stillOpen(Running contest, Step step, Instant at) {
        return contest.definition().intakes().stream()
                .filter(intake -> judges(step, intake) && !contest.isPast(intake.deadline(), at))
                .map(intake -> Reason.of(
                        JuryReason.INTAKE_STILL_OPEN,
                        step.paragraph(),
                        "intake",
                        intake.id(),
                        "last",
                        // A window counted from a step's end has no last instant before that.
                        contest.schedule()
                                .find(intake.deadline())
                                .map(Instant::toString)
                                .orElse("—")))
                .toList();
    }

    // Whoever handed in in time is waited for until their files are there, or too late. Who was late has no such claim,
    // or
    // one after another could keep the commission from ever sitting.
    private Optional<Reason> onTheirWay(Running contest, Step step, SittingId id) {
        List<String> awaited = contest.definition().intakes().stream()
                .filter(intake -> intake.grace().isPresent() && judges(step, intake))
                .map(Intake::id)
                .toList();
        return awaited.isEmpty()
                ? Optional.empty()
                : concerned(contest, step, id)
                        .flatMap(dossier -> awaited.stream().flatMap(intake -> dossier.inFlight(intake).stream()))
                        .filter(flight -> !flight.handedIn().late())
                        .map(Flight::until)
                        .max(Comparator.naturalOrder())
                        .map(until ->
                                Reason.of(JuryReason.FILES_ON_THEIR_WAY, step.paragraph(), "last", until.toString()));
    }

    private Stream<Dossier> concerned(Running contest, Step step, SittingId id) {
        return switch (step) {
            case Step.Admission _ ->
                dossiers.in(id.commission().edition(), id.commission().area()).stream();
            case Step.Selection _ ->
                entrants(contest, step, id).stream()
                        .flatMap(entrant -> dossiers.find(DossierId.of(entrant.candidate())).stream());
        };
    }

    private static boolean judges(Step step, Intake intake) {
        return switch (step) {
            case Step.Admission admission -> admission.intake().equals(intake.id());
            case Step.Selection selection ->
                intake.opensAfter().filter(selection.from()::equals).isPresent();
        };
    }

    private List<Reason> against(
            Running contest, Step.Selection step, SittingId id, List<Commission> commissions, Instant at) {
        var rule = comingByHandOver(contest, step);
        if (rule.isPresent()) {
            return againstHandOvers(contest, step, rule.get(), commissions, at);
        }
        Optional<Sitting> before = sittings.find(new SittingId(id.commission(), step.from()));
        if (before.filter(sitting -> sitting.phase() == Phase.SIGNED).isEmpty()) {
            return List.of(Reason.of(JuryReason.EARLIER_STEP_NOT_FINAL, step.paragraph(), "step", step.from()));
        }
        return passed(before).isEmpty()
                ? List.of(Reason.of(JuryReason.NOBODY_ON_THE_AGENDA, step.paragraph()))
                : List.of();
    }

    // Whoever has time left to hand over (p18) is waited for: what comes after the agenda is drawn up is on none.
    private List<Reason> againstHandOvers(
            Running contest, Step.Selection step, HandOverRule rule, List<Commission> commissions, Instant at) {
        if (handedOver(contest, step).isEmpty()) {
            return List.of(Reason.of(JuryReason.NOT_HANDED_OVER, step.paragraph(), "step", step.from()));
        }
        Set<CommissionId> done = handOvers.of(contest.id()).stream()
                .filter(handOver -> handOver.sitting().step().equals(step.from()))
                .map(handOver -> handOver.sitting().commission())
                .collect(Collectors.toSet());
        String kind = contest.definition().step(step.from()).orElseThrow().commission();
        List<String> awaited = commissions.stream()
                .map(Commission::id)
                .filter(commission -> commission.kind().equals(kind) && !done.contains(commission))
                .map(CommissionId::toString)
                .toList();
        return awaited.isEmpty() || contest.isPast(rule.deadline(), at)
                ? List.of()
                : List.of(Reason.of(
                        JuryReason.HAND_OVER_STILL_OPEN,
                        rule.paragraph(),
                        "commissions",
                        String.join(", ", awaited),
                        "last",
                        contest.schedule()
                                .find(rule.deadline())
                                .map(Object::toString)
                                .orElse("–")));
    }

    /** Everybody who belongs on the agenda. */
    List<Entrant> entrants(Running contest, Step step, SittingId id) {
        return switch (step) {
            case Step.Admission admission -> handedIn(admission, id);
            case Step.Selection selection ->
                comingByHandOver(contest, selection).isPresent()
                        ? handedOver(contest, selection)
                        : passed(sittings.find(new SittingId(id.commission(), selection.from())));
        };
    }

    private List<Entrant> handedIn(Step.Admission step, SittingId id) {
        return dossiers.in(id.commission().edition(), id.commission().area()).stream()
                .filter(dossier -> dossier.submission(step.intake()).isPresent())
                .map(Agenda::entrant)
                .toList();
    }

    // A central body's place is counted where it is assessed, wherever it has its seat (2022 p6).
    private static Entrant entrant(Dossier dossier) {
        boolean central = dossier.applicant() instanceof Organisation body && body.central();
        Area assessed = dossier.id().area();
        return new Entrant(
                dossier.id().candidate(),
                central && assessed.level() != Level.REPUBLIC
                        ? Kato.of(assessed)
                        : dossier.applicant().unit(),
                central);
    }

    private static List<Entrant> passed(Optional<Sitting> before) {
        return before.map(sitting -> sitting.entrants().stream()
                        .filter(entrant -> sitting.finallyPassed(entrant.candidate()))
                        .toList())
                .orElse(List.of());
    }

    private static Optional<HandOverRule> comingByHandOver(Running contest, Step.Selection step) {
        return contest.definition()
                .handOverAfter(step.from())
                .filter(rule -> rule.to().equals(step.commission()));
    }

    private List<Entrant> handedOver(Running contest, Step.Selection step) {
        return handOvers.of(contest.id()).stream()
                .filter(handOver -> handOver.sitting().step().equals(step.from()))
                .flatMap(handOver -> handOver.candidates().stream())
                .toList();
    }
}
