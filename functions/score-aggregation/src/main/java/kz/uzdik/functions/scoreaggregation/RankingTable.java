package kz.uzdik.functions.scoreaggregation;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kz.uzdik.domain.notice.Wording;
import kz.uzdik.domain.ranking.Placing;
import kz.uzdik.domain.ranking.Ranking;
import kz.uzdik.domain.ranking.Tally;
import kz.uzdik.domain.scoring.CriterionId;
import kz.uzdik.domain.scoring.Points;

/**
 * A ranking as a table: a row a candidate, area after area, with what each criterion's figures came to, before its
 * weight. Candidates stand there by id.
 *
 * @param step whose criteria are spoken of
 */
record RankingTable(Csv csv, Wording words, String step) {

    String of(Ranking ranking) {
        List<CriterionId> criteria = criteria(ranking);
        List<List<String>> rows = new ArrayList<>();
        rows.add(header(criteria));
        for (Ranking.InArea area : ranking.areas()) {
            area.placings().forEach(placing -> rows.add(row(area, placing, criteria)));
        }
        return csv.table(rows);
    }

    // Every criterion somebody has a figure for: a poll may have given one to some and none to others.
    private static List<CriterionId> criteria(Ranking ranking) {
        return ranking.placings()
                .flatMap(placing -> placing.tally().shares().stream())
                .map(Tally.Share::criterion)
                .distinct()
                .toList();
    }

    private List<String> header(List<CriterionId> criteria) {
        return Stream.of(
                        Stream.of("area", "area-name", "place", "candidate", "verdict", "total")
                                .map(this::column),
                        criteria.stream().map(criterion -> words.name("criterion." + step, criterion.value())),
                        Stream.of("rounded", "because", "ahead").map(this::column))
                .flatMap(names -> names)
                .map(csv::text)
                .toList();
    }

    private String column(String name) {
        return words.text("column." + name, Map.of());
    }

    private List<String> row(Ranking.InArea area, Placing placing, List<CriterionId> criteria) {
        List<String> row = new ArrayList<>();
        row.add(csv.text(area.area().code()));
        row.add(csv.text(words.area(area.area())));
        row.add(csv.number(placing.place()));
        row.add(csv.text(placing.candidate().value()));
        row.add(csv.text(words.text(
                "verdict." + placing.verdict().name().toLowerCase(Locale.ROOT).replace('_', '-'), Map.of())));
        row.add(csv.number(placing.tally().total()));
        criteria.forEach(criterion ->
                row.add(combined(placing.tally(), criterion).map(csv::number).orElse("")));
        row.add(csv.text(isRounded(placing.tally()) ? "≈" : ""));
        row.add(csv.text(placing.because().stream()
                .map(reason -> words.reason(reason, Optional.of(step)))
                .collect(Collectors.joining(" · "))));
        row.add(csv.text(
                placing.ahead().map(next -> words.decider(next.by(), step)).orElse("")));
        return row;
    }

    private static Optional<Points> combined(Tally tally, CriterionId criterion) {
        return tally.shares().stream()
                .filter(share -> share.criterion().equals(criterion))
                .map(Tally.Share::combined)
                .findFirst();
    }

    private static boolean isRounded(Tally tally) {
        return Stream.concat(Stream.of(tally.total()), tally.shares().stream().map(Tally.Share::combined))
                .anyMatch(Csv::isRounded);
    }
}
