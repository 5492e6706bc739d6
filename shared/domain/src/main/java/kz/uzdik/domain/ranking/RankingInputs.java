package kz.uzdik.domain.ranking;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import kz.uzdik.domain.act.Transcript;
import kz.uzdik.domain.scoring.CandidateId;
import kz.uzdik.domain.scoring.Criterion;
import kz.uzdik.domain.scoring.Figure;

/**
 * Everything a ranking is made from; nothing else has an influence. The order of entrants and figures has none either.
 *
 * @param decisions in the order they were made: a later one on the same candidates replaces an earlier
 */
public record RankingInputs(
        RankingRules rules, List<Entrant> entrants, List<Figure> figures, List<TieDecision> decisions) {
    private static final Comparator<Figure> OWN_ORDER =
            Comparator.comparing(Figure::criterion).thenComparing(Figure::from).thenComparing(Figure::points);

    public RankingInputs {
        entrants = entrants.stream()
                .sorted(Comparator.comparing(Entrant::candidate))
                .toList();
        figures = inOrder(figures);
        decisions = List.copyOf(decisions);
    }

    // A candidate's own are few: sorting them apart compares far less than sorting all of them at once.
    private static List<Figure> inOrder(List<Figure> figures) {
        Map<CandidateId, List<Figure>> byCandidate = figures.stream().collect(Collectors.groupingBy(Figure::candidate));
        return byCandidate.entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .flatMap(own -> own.getValue().stream().sorted(OWN_ORDER))
                .toList();
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
            lines.line("tie", decision.order(), decision.figuresDigest(), decision.reason(), decision.from());
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
        figures(lines);
        return lines;
    }

    // A line for all figures of one candidate by one criterion: saying both of each would be most of the text.
    private void figures(Transcript lines) {
        List<Object> line = new ArrayList<>();
        for (int i = 0; i < figures.size(); i++) {
            Figure figure = figures.get(i);
            if (i == 0 || !figure.isOfTheSame(figures.get(i - 1))) {
                write(lines, line);
                line.addAll(List.of("figures", figure.candidate(), figure.criterion()));
            }
            line.add(figure.points());
            line.add(figure.from());
        }
        write(lines, line);
    }

    private static void write(Transcript lines, List<Object> line) {
        if (!line.isEmpty()) {
            lines.line(line.toArray());
            line.clear();
        }
    }

    private void passing(Transcript lines) {
        Passing passing = rules.passing();
        lines.line("level", passing.level());
        passing.quota().ifPresent(quota -> lines.line("quota", quota.places(), quota.central()));
        passing.cutOff()
                .ifPresent(
                        cutOff -> lines.line("cut-off", cutOff.strict() ? "more than" : "at least", cutOff.points()));
    }

    // The area alone: it is all that a place depends on, and unlike the unit it names nobody, so that anybody can work
    // the digest out again.
    private void entrant(Transcript lines, Entrant entrant) {
        lines.line("entrant", entrant.candidate(), rules.passing().areaOf(entrant));
    }

    private static String link(RankingRules.TieBreak link) {
        return switch (link) {
            case RankingRules.TieBreak.ByCriterion(var criterion, var prefer) -> criterion + " " + prefer;
            case RankingRules.TieBreak.ByChair() -> "chair";
        };
    }
}
