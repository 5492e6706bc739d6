package kz.uzdik.domain.jury;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import kz.uzdik.domain.contest.Contests.Running;
import kz.uzdik.domain.contest.Step;
import kz.uzdik.domain.dossier.DossierId;
import kz.uzdik.domain.dossier.Dossiers;
import kz.uzdik.domain.poll.PollFigure;
import kz.uzdik.domain.poll.PollId;
import kz.uzdik.domain.poll.PollResults;
import kz.uzdik.domain.ranking.Entrant;
import kz.uzdik.domain.ranking.Placing;
import kz.uzdik.domain.ranking.RankingRuns;
import kz.uzdik.domain.scoring.Criterion;
import kz.uzdik.domain.scoring.Criterion.Source;
import kz.uzdik.domain.scoring.Figure;
import kz.uzdik.domain.scoring.Points;
import kz.uzdik.domain.territory.Area;
import kz.uzdik.domain.territory.Level;

/** Gathers every figure of a sitting's candidates, whatever its source, for the ranking to read. */
public final class GatheringFigures {
    private final Sittings sittings;
    private final ScoreSheets sheets;
    private final Assessments assessments;
    private final RankingRuns runs;
    private final PollResults.Published polls;
    private final Dossiers dossiers;

    public GatheringFigures(
            Sittings sittings,
            ScoreSheets sheets,
            Assessments assessments,
            RankingRuns runs,
            PollResults.Published polls,
            Dossiers dossiers) {
        this.sittings = sittings;
        this.sheets = sheets;
        this.assessments = assessments;
        this.runs = runs;
        this.polls = polls;
        this.dossiers = dossiers;
    }

    List<Figure> of(Running contest, Step.Selection step, Sitting sitting) {
        List<Figure> figures = new ArrayList<>();
        var conduct = contest.definition().commission(step.commission()).conduct();
        new SheetRule(sitting, conduct)
                .counted(sheets.of(sitting.id())).stream()
                        .flatMap(GatheringFigures::figures)
                        .forEach(figures::add);
        List<Figure> ofPolls = ofPolls(contest, step, sitting);
        figures.addAll(ofPolls);
        assessments.of(sitting.id()).stream()
                .flatMap(recorded -> figures(step, recorded))
                .filter(recorded -> ofPolls.stream()
                        .noneMatch(recorded::isOfTheSame)) // the officer's own stands where the poll is silent
                .forEach(figures::add);
        for (Criterion criterion : step.rules().criteria()) {
            switch (criterion.source()) {
                case Source.EarlierStep(var earlier) ->
                    sitting.entrants().stream()
                            .flatMap(entrant -> earlierTotal(contest, earlier, entrant).stream()
                                    .map(total ->
                                            new Figure(entrant.candidate(), criterion.id(), total, "step:" + earlier)))
                            .forEach(figures::add);
                case Source.Fact fact -> figures(fact, criterion, sitting).forEach(figures::add);
                case Source.OnSheets _, Source.ByOfficer _, Source.Poll _ -> {}
            }
        }
        return figures;
    }

    /** The figures that neither a sheet nor an officer nor an earlier step gives: those of polls, and stated ones. */
    public List<Figure> fromOutside(Running contest, Step.Selection step, Sitting sitting) {
        return Stream.concat(
                        ofPolls(contest, step, sitting).stream(),
                        step.rules().criteria().stream()
                                .flatMap(criterion -> criterion.source() instanceof Source.Fact fact
                                        ? figures(fact, criterion, sitting)
                                        : Stream.empty()))
                .toList();
    }

    // p14.3: what the residents of an akim's own unit said of them; p14.1: what those said whom the ethics officer
    // asked.
    private List<Figure> ofPolls(Running contest, Step.Selection step, Sitting sitting) {
        return step.rules().criteria().stream()
                .flatMap(criterion -> criterion.source().asked().stream()
                        .flatMap(name -> PollId.parse(contest.id() + "." + name).stream())
                        .flatMap(poll -> figures(contest, poll, criterion, sitting)))
                .toList();
    }

    // What was only tried out counts where everything is only tried out.
    private Stream<Figure> figures(Running contest, PollId poll, Criterion criterion, Sitting sitting) {
        return polls.find(poll).stream()
                .filter(results ->
                        results.poll().plan().practice() == contest.edition().practice())
                .flatMap(results -> sitting.entrants().stream()
                        .flatMap(entrant -> PollFigure.of(results, entrant.unit(), criterion.bounds()).stream()
                                .map(points ->
                                        new Figure(entrant.candidate(), criterion.id(), points, "poll:" + poll))));
    }

    // As it stood when the sitting was convened: what is corrected later is for a later step (2022 p20).
    private Stream<Figure> figures(Source.Fact fact, Criterion criterion, Sitting sitting) {
        return sitting.entrants().stream()
                .flatMap(entrant -> dossiers
                        .find(DossierId.of(entrant.candidate()))
                        .flatMap(dossier -> dossier.stated(fact.fact(), sitting.convenedAt()))
                        .stream()
                        .map(stated ->
                                new Figure(entrant.candidate(), criterion.id(), stated, "stated:" + fact.intake())));
    }

    private static Stream<Figure> figures(ScoreSheet sheet) {
        return sheet.points().entrySet().stream()
                .map(scored ->
                        new Figure(sheet.candidate(), scored.getKey(), scored.getValue(), "member:" + sheet.member()));
    }

    // An officer's points are one figure; of listed evidence each item is one.
    private static Stream<Figure> figures(Step.Selection step, Assessment recorded) {
        return switch (step.criterion(recorded.criterion())
                .map(Criterion::source)
                .orElseThrow()) {
            case Source.Evidence(var _, var each) ->
                IntStream.rangeClosed(1, recorded.items().size())
                        .mapToObj(number ->
                                new Figure(recorded.candidate(), recorded.criterion(), each, "evidence:" + number));
            case Source.Assessment(var by, var _) ->
                Stream.of(new Figure(
                        recorded.candidate(),
                        recorded.criterion(),
                        recorded.points(),
                        "officer:" + by.name().toLowerCase(Locale.ROOT)));
            case Source other -> throw new IllegalStateException("nobody assesses " + other);
        };
    }

    // p20: the first stage's figures, as the signed sitting's last run has them.
    private Optional<Points> earlierTotal(Running contest, String earlier, Entrant entrant) {
        var step = contest.definition().step(earlier).orElseThrow();
        Level level = contest.definition().commission(step.commission()).level();
        Area area = level == Level.REPUBLIC
                ? Area.REPUBLIC
                : DossierId.of(entrant.candidate()).area();
        SittingId id = new SittingId(new CommissionId(contest.id(), step.commission(), area), earlier);
        return sittings.find(id)
                .filter(sitting -> sitting.phase() == Phase.SIGNED)
                .flatMap(Sitting::result)
                .flatMap(result -> runs.find(id.toString(), result.run()))
                .flatMap(run -> run.ranking())
                .flatMap(ranking -> ranking.placings()
                        .filter(placing -> placing.candidate().equals(entrant.candidate()))
                        .map(Placing::tally)
                        .map(tally -> tally.total())
                        .findFirst());
    }
}
