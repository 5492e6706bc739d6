package kz.uzdik.domain.publication;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import kz.uzdik.domain.contest.Contests;
import kz.uzdik.domain.contest.Contests.Running;
import kz.uzdik.domain.contest.Step;
import kz.uzdik.domain.jury.GatheringFigures;
import kz.uzdik.domain.jury.Protocol;
import kz.uzdik.domain.jury.SittingId;
import kz.uzdik.domain.jury.Sittings;
import kz.uzdik.domain.poll.PollId;
import kz.uzdik.domain.publication.OutsideFigures.Asked;
import kz.uzdik.domain.publication.Results.SittingResult;
import kz.uzdik.domain.ranking.Ranking;
import kz.uzdik.domain.scoring.Figure;

/** Compiles what an edition's rankings counted from polls and from what candidates stated (2020 p14.1, p14.3, p19). */
public final class CompilingOutsideFigures {
    private static final String OF_POLL = "poll:";

    private final Contests contests;
    private final Sittings sittings;
    private final GatheringFigures figures;
    private final PollPrints prints;

    public CompilingOutsideFigures(Contests contests, Sittings sittings, GatheringFigures figures, PollPrints prints) {
        this.contests = contests;
        this.sittings = sittings;
        this.figures = figures;
        this.prints = prints;
    }

    /** Of these results, which are an announced edition's. */
    public OutsideFigures compile(Results results) {
        Running contest = contests.running(results.edition()).orElseThrow();
        Map<SittingId, List<Figure>> counted = new HashMap<>();
        for (SittingResult result : results.sittings()) {
            Protocol protocol = result.protocol();
            List<Figure> own = protocol.ranking().stream()
                    .flatMap(ranking -> counted(contest, protocol.sitting(), ranking))
                    .toList();
            if (!own.isEmpty()) {
                counted.put(protocol.sitting(), own);
            }
        }
        List<Asked> polls = counted.values().stream()
                .flatMap(List::stream)
                .filter(figure -> figure.from().startsWith(OF_POLL))
                .map(figure -> figure.from().substring(OF_POLL.length()))
                .distinct()
                .sorted()
                .flatMap(poll -> PollId.parse(poll).stream())
                .flatMap(poll -> prints.of(poll).map(print -> new Asked(poll, print)).stream())
                .toList();
        return new OutsideFigures(counted, polls);
    }

    // A poll whose results came only after the ranking has given it nothing, whatever it would give now.
    private Stream<Figure> counted(Running contest, SittingId id, Ranking ranking) {
        var step = (Step.Selection) contest.definition().step(id.step()).orElseThrow();
        return figures.fromOutside(contest, step, sittings.find(id).orElseThrow()).stream()
                .filter(figure -> isCounted(figure, ranking));
    }

    private static boolean isCounted(Figure figure, Ranking ranking) {
        return ranking.placings()
                .filter(placing -> placing.candidate().equals(figure.candidate()))
                .flatMap(placing -> placing.tally().shares().stream())
                .anyMatch(share -> share.criterion().equals(figure.criterion())
                        && share.combined().equals(figure.points()));
    }
}
