package kz.uzdik.domain.ranking;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import kz.uzdik.domain.act.Reason;
import kz.uzdik.domain.scoring.CandidateId;
import kz.uzdik.domain.scoring.Criterion;
import kz.uzdik.domain.scoring.Criterion.Combination;
import kz.uzdik.domain.scoring.Criterion.Source;
import kz.uzdik.domain.scoring.CriterionId;
import kz.uzdik.domain.scoring.Figure;
import kz.uzdik.domain.scoring.Points;

/**
 * Turns figures into one exact total a candidate (2020 p3, p12, p20: counting the points on the members' sheets). What
 * must not be passed over in silence is a problem: a figure that is missing, a figure out of nowhere, a sum over
 * unequal numbers of sheets.
 */
final class TallyRule {
    private final RankingRules rules;
    private final List<Reason> problems = new ArrayList<>();
    private final List<Reason> notes = new ArrayList<>();

    private TallyRule(RankingRules rules) {
        this.rules = rules;
    }

    /** Totals, or the problems that prevent them; notes say what gave no figure although it could have. */
    record Tallied(List<Tally> tallies, List<Reason> problems, List<Reason> notes) {}

    static Tallied tally(RankingRules rules, List<Entrant> entrants, List<Figure> figures) {
        TallyRule rule = new TallyRule(rules);
        VoidVotes counted = VoidVotes.among(figures, rules.criteria());
        rule.notes.addAll(counted.notes());
        Map<CandidateId, Map<CriterionId, List<Figure>>> sorted = counted.figures().stream()
                .collect(Collectors.groupingBy(Figure::candidate, Collectors.groupingBy(Figure::criterion)));
        rule.strangers(entrants, figures);
        rule.silentSources(entrants, sorted);
        rule.unequalSums(entrants, sorted);
        List<Tally> tallies = entrants.stream()
                .map(entrant -> rule.tally(entrant.candidate(), sorted.getOrDefault(entrant.candidate(), Map.of())))
                .toList();
        return new Tallied(tallies, rule.problems, rule.notes);
    }

    private Tally tally(CandidateId candidate, Map<CriterionId, List<Figure>> figures) {
        List<Tally.Share> shares = new ArrayList<>();
        Points total = Points.ZERO;
        for (Criterion criterion : rules.criteria()) {
            List<Figure> own = figures.getOrDefault(criterion.id(), List.of());
            // Evidence that was looked for and not found is nothing, not a figure that is missing: the seal sees to it.
            if (own.isEmpty() && !(criterion.source() instanceof Source.Evidence)) {
                missing(candidate, criterion);
                continue;
            }
            Tally.Share share = share(criterion, own);
            shares.add(share);
            total = total.plus(share.weighted());
        }
        return new Tally(candidate, total, shares);
    }

    private static Tally.Share share(Criterion criterion, List<Figure> own) {
        Points sum = own.stream().map(Figure::points).reduce(Points.ZERO, Points::plus);
        Points combined = switch (criterion.source()) {
            case Source.Evidence _ -> criterion.bounds().cap(sum);
            case Source _ when criterion.combination() == Combination.MEAN -> sum.dividedBy(own.size());
            case Source _ -> sum;
        };
        List<Tally.Vote> votes = criterion.source() instanceof Source.Votes
                ? own.stream()
                        .map(figure -> new Tally.Vote(figure.from(), figure.points()))
                        .toList()
                : List.of();
        return new Tally.Share(criterion.id(), combined, combined.times(criterion.weight()), own.size(), votes);
    }

    private void missing(CandidateId candidate, Criterion criterion) {
        if (silence(criterion).isEmpty()) {
            problems.add(Reason.of(
                    RankingReason.FIGURE_MISSING,
                    criterion.paragraph(),
                    "candidate",
                    candidate.value(),
                    "criterion",
                    criterion.id().value()));
        }
    }

    // What one says of a source that may give no figure; empty for one that must.
    private static Optional<RankingReason> silence(Criterion criterion) {
        return switch (criterion.source()) {
            case Source.Poll _ -> Optional.of(RankingReason.POLL_WITHOUT_FIGURE);
            case Source.Fact _ -> Optional.of(RankingReason.FACT_NOT_STATED);
            default -> Optional.empty();
        };
    }

    // A poll that was not held, or whose result is withheld for everybody or for some, gives no figure, nor does a
    // number that nobody stated; the ranking says so, and for whom where others have one (p14.3).
    private void silentSources(List<Entrant> entrants, Map<CandidateId, Map<CriterionId, List<Figure>>> figures) {
        for (Criterion criterion : rules.criteria()) {
            if (silence(criterion).isPresent()) {
                List<CandidateId> silent = entrants.stream()
                        .map(Entrant::candidate)
                        .filter(candidate ->
                                !figures.getOrDefault(candidate, Map.of()).containsKey(criterion.id()))
                        .toList();
                if (silent.size() == entrants.size()) {
                    notes.add(noFigure(criterion));
                } else {
                    silent.forEach(candidate -> notes.add(noFigure(criterion, "candidate", candidate.value())));
                }
            }
        }
    }

    private static Reason noFigure(Criterion criterion, String... whom) {
        List<String> values =
                new ArrayList<>(List.of("criterion", criterion.id().value()));
        values.addAll(List.of(whom));
        return Reason.of(silence(criterion).orElseThrow(), criterion.paragraph(), values.toArray(String[]::new));
    }

    private void strangers(List<Entrant> entrants, List<Figure> figures) {
        Set<CandidateId> known =
                entrants.stream().map(Entrant::candidate).collect(Collectors.toCollection(HashSet::new));
        Set<CriterionId> asked = rules.criteria().stream().map(Criterion::id).collect(Collectors.toSet());
        for (Figure figure : figures) {
            if (!known.contains(figure.candidate()) || !asked.contains(figure.criterion())) {
                problems.add(Reason.of(
                        RankingReason.FIGURE_OF_NOBODY,
                        kz.uzdik.domain.act.Paragraph.NONE,
                        "candidate",
                        figure.candidate().value(),
                        "criterion",
                        figure.criterion().value()));
            }
        }
    }

    private void unequalSums(List<Entrant> entrants, Map<CandidateId, Map<CriterionId, List<Figure>>> figures) {
        for (Criterion criterion : rules.criteria()) {
            long counts = entrants.stream()
                    .map(entrant -> figures.getOrDefault(entrant.candidate(), Map.of())
                            .getOrDefault(criterion.id(), List.of())
                            .size())
                    .distinct()
                    .count();
            boolean comparable = counts <= 1
                    || criterion.combination() == Combination.MEAN
                    || !(criterion.source() instanceof Source.Sheets);
            if (!comparable) {
                problems.add(Reason.of(
                        RankingReason.UNEQUAL_NUMBERS_OF_SHEETS,
                        criterion.paragraph(),
                        "criterion",
                        criterion.id().value()));
            }
        }
    }
}
