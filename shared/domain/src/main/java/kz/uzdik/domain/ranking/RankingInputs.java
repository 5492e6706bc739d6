package kz.uzdik.domain.ranking;

import java.util.Comparator;
import java.util.List;
import kz.uzdik.domain.act.Transcript;
import kz.uzdik.domain.scoring.Criterion;
import kz.uzdik.domain.scoring.Figure;

/**
 * Everything a ranking is made from; nothing else has an influence. The order of entrants and figures has none either.
 *
 * @param decisions in the order they were made: a later one on the same candidates replaces an earlier
 */
public record RankingInputs(
        RankingRules rules, List<Entrant> entrants, List<Figure> figures, List<TieDecision> decisions) {
    public RankingInputs {
        entrants = entrants.stream()
                .sorted(Comparator.comparing(Entrant::candidate))
                .toList();
        figures = figures.stream()
                .sorted(Comparator.comparing(Figure::candidate)
                        .thenComparing(Figure::criterion)
                        .thenComparing(Figure::from)
                        .thenComparing(Figure::points))
                .toList();
        decisions = List.copyOf(decisions);
    }

    /**
     * What names these inputs.
     *
     * @param figures digest of rules, entrants and figures: what a tie decision is bound to
     * @param all digest of everything
     */
    public record Digests(String figures, String all) {}

    /** Both digests; writing the figures down is a ranking's greatest piece of work, and it is done once. */
    public Digests digests() {
        Transcript lines = figuresTranscript();
        String figuresOnly = lines.digest();
        for (TieDecision decision : decisions) {
            lines.line("tie", decision.order(), decision.figuresDigest(), decision.reason());
        }
        return new Digests(figuresOnly, decisions.isEmpty() ? figuresOnly : lines.digest());
    }

    /** Digest of rules, entrants and figures: what a tie decision is bound to. */
    public String figuresDigest() {
        return digests().figures();
    }

    /** Digest of everything. */
    public String digest() {
        return digests().all();
    }

    private Transcript figuresTranscript() {
        Transcript lines = new Transcript();
        passing(lines);
        for (Criterion criterion : rules.criteria()) {
            lines.line("criterion", criterion.id(), criterion.combination(), criterion.weight());
        }
        rules.tieBreaks().forEach(link -> lines.line("tie-break", link(link)));
        entrants.forEach(entrant -> entrant(lines, entrant));
        figures.forEach(
                figure -> lines.line("figure", figure.candidate(), figure.criterion(), figure.points(), figure.from()));
        return lines;
    }

    private void passing(Transcript lines) {
        Passing passing = rules.passing();
        lines.line("level", passing.level());
        passing.quota().ifPresent(quota -> lines.line("quota", quota.places(), quota.central()));
        passing.cutOff()
                .ifPresent(
                        cutOff -> lines.line("cut-off", cutOff.strict() ? "more than" : "at least", cutOff.points()));
    }

    private static void entrant(Transcript lines, Entrant entrant) {
        lines.line("entrant", entrant.candidate(), entrant.unit(), entrant.central() ? "central" : "local");
    }

    private static String link(RankingRules.TieBreak link) {
        return switch (link) {
            case RankingRules.TieBreak.ByCriterion(var criterion, var prefer) -> criterion + " " + prefer;
            case RankingRules.TieBreak.ByChair() -> "chair";
        };
    }
}
