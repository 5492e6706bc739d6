package kz.uzdik.domain.publication;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import kz.uzdik.domain.contest.Award;
import kz.uzdik.domain.publication.Results.SittingResult;
import kz.uzdik.domain.publication.Results.Winner;
import kz.uzdik.domain.ranking.Placing;
import kz.uzdik.domain.ranking.Placing.Verdict;
import kz.uzdik.domain.ranking.Tally;
import kz.uzdik.domain.scoring.CandidateId;
import kz.uzdik.domain.scoring.CriterionId;
import kz.uzdik.domain.scoring.Points;

/** Who gets which award, by the signed protocols' rankings (2020 p21, p22). */
public final class AwardRule {
    private AwardRule() {}

    /** In the order of the awards, then of the sittings, then by place. */
    static List<Winner> winners(List<Award> awards, List<SittingResult> sittings) {
        return awards.stream()
                .flatMap(award -> given(
                                award,
                                sittings.stream()
                                        .map(SittingResult::protocol)
                                        .filter(protocol ->
                                                protocol.sitting().step().equals(award.step()))
                                        .flatMap(protocol -> protocol.ranking().stream())
                                        .flatMap(ranking -> ranking.placings())
                                        .toList())
                        .map(placing -> new Winner(award.id(), placing.candidate())))
                .toList();
    }

    /**
     * Who gets this award.
     *
     * @param placings all of the award's step, of every commission that decides on it
     */
    public static Stream<CandidateId> winners(Award award, List<Placing> placings) {
        return given(award, placings).map(Placing::candidate);
    }

    private static Stream<Placing> given(Award award, List<Placing> placings) {
        return switch (award.to()) {
            case Award.To.Passed() -> placings.stream().filter(AwardRule::passed);
            case Award.To.Place(var number) ->
                placings.stream().filter(AwardRule::passed).filter(placing -> placing.place() == number);
            case Award.To.Most(var criterion) -> most(placings, criterion);
        };
    }

    private static boolean passed(Placing placing) {
        return placing.verdict() == Verdict.PASSED;
    }

    private static Stream<Placing> most(List<Placing> placings, CriterionId criterion) {
        Optional<Points> most = placings.stream()
                .flatMap(placing -> points(placing, criterion).stream())
                .max(Comparator.naturalOrder());
        return placings.stream()
                .filter(placing ->
                        most.isPresent() && points(placing, criterion).equals(most));
    }

    private static Optional<Points> points(Placing placing, CriterionId criterion) {
        return placing.tally().shares().stream()
                .filter(share -> share.criterion().equals(criterion))
                .map(Tally.Share::combined)
                .findFirst();
    }
}
