package kz.uzdik.domain.ranking;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import kz.uzdik.domain.scoring.CandidateId;
import kz.uzdik.domain.scoring.Criterion;
import kz.uzdik.domain.scoring.CriterionId;
import kz.uzdik.domain.scoring.Figure;
import kz.uzdik.domain.scoring.Points;

/**
 * A ranking computed a second time in another way: whole numbers over one common denominator, and every candidate
 * compared with every other of the area by counting, without sorting or grouping. It shares no code with the rule.
 */
final class NaiveRanking {
    /** Divisible by every number of sheets and every weight's denominator that the random cases use. */
    private static final BigInteger COMMON = BigInteger.valueOf(2 * 2 * 3 * 5 * 100);

    private final RankingInputs inputs;
    private final String figuresDigest;
    private final Map<String, BigInteger> known = new HashMap<>();

    NaiveRanking(RankingInputs inputs) {
        this.inputs = inputs;
        this.figuresDigest = inputs.figuresDigest();
    }

    /** One line a candidate in any order: {@code area place candidate verdict}. */
    Set<String> lines() {
        Set<String> lines = new HashSet<>();
        for (Entrant entrant : inputs.entrants()) {
            int above = 0;
            int equal = 0;
            for (Entrant other : rivals(entrant)) {
                int order = compare(entrant.candidate(), other.candidate());
                above += order < 0 ? 1 : 0;
                equal += order == 0 ? 1 : 0;
            }
            int places = places(inputs);
            String verdict = above >= places || !isEnough(entrant.candidate())
                    ? "NOT_PASSED"
                    : above + equal <= places ? "PASSED" : "UNDECIDED";
            lines.add(area(entrant) + " " + (above + 1) + " " + entrant.candidate() + " " + verdict);
        }
        return lines;
    }

    /** How many places an area has; more than anybody could fill where there is no quota. */
    static int places(RankingInputs inputs) {
        return inputs.rules().passing().quota().isPresent()
                ? inputs.rules().passing().quota().get().places()
                : 1_000_000;
    }

    boolean isEnough(CandidateId candidate) {
        if (inputs.rules().passing().cutOff().isEmpty()) {
            return true;
        }
        Passing.CutOff cutOff = inputs.rules().passing().cutOff().get();
        BigInteger left = total(candidate).multiply(cutOff.points().denominator());
        BigInteger right = unit().multiply(cutOff.points().numerator());
        return cutOff.strict() ? left.compareTo(right) > 0 : left.compareTo(right) >= 0;
    }

    // Above zero when the first comes before the second.
    private int compare(CandidateId one, CandidateId other) {
        int byFigures = byFigures(one, other);
        if (byFigures != 0 || one.equals(other)) {
            return byFigures;
        }
        List<CandidateId> order = chairsOrder(one);
        return order.isEmpty() ? 0 : Integer.compare(order.indexOf(other), order.indexOf(one));
    }

    private int byFigures(CandidateId one, CandidateId other) {
        int order = total(one).compareTo(total(other));
        for (RankingRules.TieBreak link : inputs.rules().tieBreaks()) {
            if (order == 0 && link instanceof RankingRules.TieBreak.ByCriterion by) {
                int more = combined(one, by.criterion()).compareTo(combined(other, by.criterion()));
                order = by.prefer() == RankingRules.Prefer.MORE ? more : -more;
            }
        }
        return order;
    }

    private List<CandidateId> chairsOrder(CandidateId candidate) {
        Entrant own = inputs.entrants().stream()
                .filter(entrant -> entrant.candidate().equals(candidate))
                .findFirst()
                .orElseThrow();
        Set<CandidateId> equals = new HashSet<>();
        for (Entrant rival : rivals(own)) {
            if (byFigures(candidate, rival.candidate()) == 0) {
                equals.add(rival.candidate());
            }
        }
        List<CandidateId> order = List.of();
        for (TieDecision decision : inputs.decisions()) {
            if (inputs.rules().chairDecides()
                    && decision.figuresDigest().equals(figuresDigest)
                    && new HashSet<>(decision.order()).equals(equals)) {
                order = decision.order();
            }
        }
        return order;
    }

    private List<Entrant> rivals(Entrant own) {
        List<Entrant> rivals = new ArrayList<>();
        for (Entrant entrant : inputs.entrants()) {
            if (area(entrant).equals(area(own))) {
                rivals.add(entrant);
            }
        }
        return rivals;
    }

    private String area(Entrant entrant) {
        Passing passing = inputs.rules().passing();
        if (entrant.central()
                && passing.quota().isPresent()
                && passing.quota().get().central() == Passing.Central.OWN) {
            return "central";
        }
        String code = entrant.unit().code();
        return switch (passing.level()) {
            case DISTRICT -> code.substring(0, 4);
            case REGION -> code.substring(0, 2);
            case REPUBLIC -> "kz";
        };
    }

    /** A candidate's total, times the common denominator twice: once for the mean, once for the weight. */
    BigInteger total(CandidateId candidate) {
        BigInteger total = BigInteger.ZERO;
        for (Criterion criterion : inputs.rules().criteria()) {
            total = total.add(combined(candidate, criterion.id())
                    .multiply(scaled(
                            criterion.weight().numerator(), criterion.weight().denominator())));
        }
        return total;
    }

    private BigInteger combined(CandidateId candidate, CriterionId criterion) {
        return known.computeIfAbsent(candidate + " " + criterion, key -> combine(candidate, criterion));
    }

    private BigInteger combine(CandidateId candidate, CriterionId criterion) {
        BigInteger sum = BigInteger.ZERO;
        long count = 0;
        for (Figure figure : inputs.figures()) {
            boolean own =
                    figure.candidate().equals(candidate) && figure.criterion().equals(criterion) && !isVoid(figure);
            if (own) {
                sum = sum.add(
                        scaled(figure.points().numerator(), figure.points().denominator()));
                count++;
            }
        }
        for (Criterion each : inputs.rules().criteria()) {
            if (each.id().equals(criterion) && each.source() instanceof Criterion.Source.Evidence) {
                Points most = each.bounds().maximum();
                return sum.min(scaled(most.numerator(), most.denominator()));
            }
        }
        boolean mean = inputs.rules().criteria().stream()
                .anyMatch(each -> each.id().equals(criterion) && each.combination() == Criterion.Combination.MEAN);
        return count == 0 || !mean ? sum : exactly(sum, BigInteger.valueOf(count));
    }

    // A vote of somebody who named more than they may.
    private boolean isVoid(Figure vote) {
        for (Criterion each : inputs.rules().criteria()) {
            if (each.id().equals(vote.criterion()) && each.source() instanceof Criterion.Source.Votes(var most)) {
                int named = 0;
                for (Figure other : inputs.figures()) {
                    boolean same = other.criterion().equals(vote.criterion())
                            && other.from().equals(vote.from());
                    named += same && other.points().equals(Points.of(1)) ? 1 : 0;
                }
                return named > most;
            }
        }
        return false;
    }

    /** What one unit of {@link #total} is worth. */
    static BigInteger unit() {
        return COMMON.multiply(COMMON);
    }

    private static BigInteger scaled(BigInteger numerator, BigInteger denominator) {
        return exactly(numerator.multiply(COMMON), denominator);
    }

    private static BigInteger exactly(BigInteger number, BigInteger parts) {
        BigInteger[] share = number.divideAndRemainder(parts);
        if (share[1].signum() != 0) {
            throw new AssertionError("the common denominator is too small for " + number + "/" + parts);
        }
        return share[0];
    }
}
