package kz.uzdik.local.rehearsal;

import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import kz.uzdik.domain.act.Outcome;
import kz.uzdik.domain.calendar.Deadline;
import kz.uzdik.domain.contest.Contests.Running;
import kz.uzdik.domain.contest.Step;
import kz.uzdik.domain.dossier.Admission;
import kz.uzdik.domain.dossier.Dossier;
import kz.uzdik.domain.dossier.DossierId;
import kz.uzdik.domain.jury.ReadingNextMove.NextMove;
import kz.uzdik.domain.jury.Sitting;
import kz.uzdik.domain.jury.SittingId;
import kz.uzdik.domain.notice.Wording;
import kz.uzdik.domain.people.Actor;
import kz.uzdik.domain.ranking.Entrant;
import kz.uzdik.domain.ranking.RankingRun;
import kz.uzdik.json.Members;
import org.jspecify.annotations.Nullable;

/**
 * What came of a rehearsal, as JSON: each commission's steps with figures, places, reasons and what is still open; what
 * was refused; who won. It holds what follows from the case and the rules, and nothing else.
 */
final class OutcomeView {
    private final Player.Played played;
    private final Engine engine;
    private final Words words;

    OutcomeView(Player.Played played, Optional<Wording> language) {
        this.played = played;
        engine = played.engine();
        words = new Words(played.names(), language);
    }

    Map<String, @Nullable Object> form() {
        return Members.of("contest", played.definition().contest().value())
                .with("deadlines", deadlines())
                .withEach("steps", steps(), step -> step)
                .withEach("refused", played.refused(), this::refused)
                .with("onNoAgenda", onNoAgenda())
                .with("winners", winners())
                .map();
    }

    // Nobody is left out in silence: whoever is in the case and came before no commission is named.
    private List<String> onNoAgenda() {
        Set<String> heard = played.of().commissions().stream()
                .flatMap(body -> engine.sittings.of(body.id()).stream())
                .flatMap(sitting -> sitting.entrants().stream())
                .map(OutcomeView::name)
                .collect(Collectors.toSet());
        return played.of().candidates().stream()
                .map(Case.Candidate::name)
                .filter(name -> !heard.contains(name))
                .sorted()
                .toList();
    }

    // In the contest's own time; what is counted from the end of a step has no one instant for all commissions.
    private Members deadlines() {
        Optional<Running> contest =
                engine.contests.planned(Names.EDITION, played.of().announced());
        Members deadlines = Members.empty();
        for (Deadline deadline : played.definition().deadlines()) {
            deadlines.withOrNull(
                    deadline.id(),
                    contest.flatMap(known -> known.schedule().find(deadline.id()))
                            .map(this::local));
        }
        return deadlines;
    }

    private String local(Instant at) {
        return DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(
                at.atZone(played.definition().zone()));
    }

    private List<Members> steps() {
        List<Members> steps = new ArrayList<>();
        List<Case.Body> bodies = played.of().commissions().stream()
                .sorted(Comparator.comparing(Case.Body::name))
                .toList();
        for (Step step : played.definition().steps()) {
            for (Case.Body body : bodies) {
                if (body.id().kind().equals(step.commission())) {
                    steps.add(step(step, body));
                }
            }
        }
        return steps;
    }

    private Members step(Step step, Case.Body body) {
        SittingId id = new SittingId(body.id(), step.id());
        Optional<Sitting> sitting = engine.sittings.find(id);
        Members members = Members.of("step", step.id())
                .with("commission", body.name())
                .withOrNull("phase", sitting.map(Sitting::phase));
        sitting.ifPresent(there -> members.withEach("before", there.entrants(), OutcomeView::name));
        switch (step) {
            case Step.Admission _ ->
                sitting.ifPresent(there -> members.withEach("admissions", admissions(there), admission -> admission));
            case Step.Selection _ ->
                engine.rankings.of(id.toString()).stream()
                        .reduce((_, later) -> later)
                        .ifPresent(run -> ranking(members, run, step.id()));
        }
        sitting.flatMap(Sitting::result).ifPresent(result -> members.withEach("passed", result.passed(), Names::of));
        return members.withOptional("next", next(id, body).map(next -> next(next, step.id())));
    }

    private static String name(Entrant entrant) {
        return Names.of(entrant.candidate());
    }

    private List<Members> admissions(Sitting sitting) {
        List<Members> decided = new ArrayList<>();
        for (Entrant entrant : sitting.entrants()) {
            Optional<Admission> admission =
                    engine.dossiers.find(DossierId.of(entrant.candidate())).flatMap(Dossier::admission);
            Members members =
                    Members.of("candidate", name(entrant)).withOrNull("admitted", admission.map(Admission::admitted));
            admission.ifPresent(made -> members.withEach(
                    "grounds",
                    made.reasons(),
                    reason -> words.reason(reason, sitting.id().step())));
            decided.add(members);
        }
        return decided;
    }

    private void ranking(Members members, RankingRun run, String step) {
        var rankings = new RankingPart(words, step);
        members.with("run", run.number());
        run.ranking().ifPresent(ranking -> {
            members.withEach("areas", ranking.areas(), rankings::area);
            members.withEach("notes", ranking.notes(), note -> words.reason(note, step));
            members.withEach(
                    "undecided",
                    ranking.undecided(),
                    tied -> tied.stream().sorted().map(Names::of).toList());
        });
        if (!run.problems().isEmpty()) {
            members.withEach("problems", run.problems(), problem -> words.reason(problem, step));
        }
    }

    private Optional<NextMove> next(SittingId id, Case.Body body) {
        Actor secretary = new Actor(Names.person(body, body.secretary().name()), false);
        return engine.nextMove.read(id, secretary, played.until()) instanceof Outcome.Done<NextMove>(var next)
                ? Optional.of(next)
                : Optional.empty();
    }

    private Members next(NextMove next, String step) {
        return Members.of("move", next.next()).withEach("blocks", next.blocks(), reason -> words.reason(reason, step));
    }

    private Members refused(Refused refused) {
        Refused.Tried tried = refused.tried();
        return Members.of("at", local(tried.at()))
                .with("act", tried.act())
                .withOptional("commission", tried.who())
                .withOptional("step", tried.step())
                .withOptional("member", tried.member())
                .withOptional(tried.act().equals("amend") ? "deadline" : "candidate", tried.candidate())
                .with("outcome", refused.kind())
                .withEach(
                        "reasons",
                        refused.reasons(),
                        reason -> words.reason(reason, tried.step().orElse("")));
    }

    private Members winners() {
        Members winners = Members.empty();
        var results = engine.compile.compile(Names.EDITION, played.until());
        for (var award : played.definition().awards()) {
            winners.with(
                    award.id(),
                    results.stream()
                            .flatMap(made -> made.winners().stream())
                            .filter(winner -> winner.award().equals(award.id()))
                            .map(winner -> winner.candidate())
                            .sorted()
                            .map(Names::of)
                            .toList());
        }
        return winners;
    }
}
