package kz.uzdik.domain.jury;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kz.uzdik.domain.act.Reason;
import kz.uzdik.domain.contest.Step;
import kz.uzdik.domain.scoring.Criterion;
import kz.uzdik.domain.scoring.Criterion.Source;
import kz.uzdik.domain.scoring.Points;

/** No member names more candidates than the rules let each name (2022 p20). */
final class VotesRule {
    private VotesRule() {}

    /** Who has named too many on these sheets, by number. */
    static List<Reason> against(Step.Selection step, List<ScoreSheet> sheets) {
        return step.sheetCriteria().stream()
                .filter(criterion -> criterion.source() instanceof Source.Votes)
                .flatMap(criterion -> against(criterion, ((Source.Votes) criterion.source()).each(), sheets))
                .toList();
    }

    private static Stream<Reason> against(Criterion criterion, int each, List<ScoreSheet> sheets) {
        Map<Integer, Long> named = sheets.stream()
                .filter(sheet ->
                        sheet.points().getOrDefault(criterion.id(), Points.ZERO).compareTo(Points.ZERO) > 0)
                .collect(Collectors.groupingBy(ScoreSheet::member, TreeMap::new, Collectors.counting()));
        return named.entrySet().stream()
                .filter(entry -> entry.getValue() > each)
                .map(entry -> Reason.of(
                        JuryReason.TOO_MANY_VOTES,
                        criterion.paragraph(),
                        "criterion",
                        criterion.id().value(),
                        "member",
                        entry.getKey().toString(),
                        "most",
                        String.valueOf(each)));
    }
}
