package kz.uzdik.domain.ranking;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import kz.uzdik.domain.act.Paragraph;
import kz.uzdik.domain.act.Reason;
import kz.uzdik.domain.ranking.RankingRules.Prefer;
import kz.uzdik.domain.ranking.RankingRules.TieBreak;
import kz.uzdik.domain.scoring.CandidateId;
import kz.uzdik.domain.scoring.Criterion;
import kz.uzdik.domain.scoring.Criterion.Combination;
import kz.uzdik.domain.scoring.Criterion.Source;
import kz.uzdik.domain.scoring.CriterionId;
import kz.uzdik.domain.scoring.Figure;
import kz.uzdik.domain.scoring.Points;
import kz.uzdik.domain.territory.Kato;
import kz.uzdik.domain.territory.Level;

/** Inputs of a ranking, written down as a story: rules first, then candidates with their figures, then decisions. */
final class ARanking {
    private static final Criterion.Bounds ANY = new Criterion.Bounds(Points.ZERO, Points.of(1000), Points.ZERO);

    private final Level level;
    private Optional<Passing.Quota> quota;
    private Optional<Passing.CutOff> cutOff = Optional.empty();
    private final List<Criterion> criteria = new ArrayList<>();
    private final List<TieBreak> chain = new ArrayList<>();
    private final List<Entrant> entrants = new ArrayList<>();
    private final List<Figure> figures = new ArrayList<>();
    private final List<TieDecision> decisions = new ArrayList<>();

    private ARanking(Level level, Optional<Passing.Quota> quota) {
        this.level = level;
        this.quota = quota;
    }

    static ARanking of(int places, Level level) {
        return new ARanking(
                level, Optional.of(new Passing.Quota(places, Passing.Central.SHARED, new Paragraph("p12"))));
    }

    /** Whoever has enough goes on, however many they are. */
    static ARanking withoutQuota(Level level) {
        return new ARanking(level, Optional.empty());
    }

    ARanking moreThan(String points) {
        return cutOff(points, true);
    }

    ARanking atLeast(String points) {
        return cutOff(points, false);
    }

    private ARanking cutOff(String points, boolean strict) {
        cutOff = Optional.of(new Passing.CutOff(Points.parse(points), strict, new Paragraph("p15")));
        return this;
    }

    /** Central bodies have places of their own. */
    ARanking centralApart() {
        quota = quota.map(shared -> new Passing.Quota(shared.places(), Passing.Central.OWN, shared.paragraph()));
        return this;
    }

    /** One criterion {@code plan}, weight 1, three go on from a district, and the chair decides. */
    static ARanking threeOfADistrict() {
        return of(3, Level.DISTRICT).mean("plan", "1").chair();
    }

    ARanking mean(String criterion, String weight) {
        return criterion(criterion, weight, Combination.MEAN, new Source.Sheets());
    }

    ARanking sum(String criterion, String weight) {
        return criterion(criterion, weight, Combination.SUM, new Source.Sheets());
    }

    /** Each member names so many. */
    ARanking votes(String criterion, int each) {
        return criterion(criterion, "1", Combination.SUM, new Source.Votes(each));
    }

    /** So many points for each item, and at most so many in all. */
    ARanking evidence(String criterion, String each, String most) {
        Source source = new Source.Evidence(Criterion.Assessor.SECRETARY, Points.parse(each));
        return criterion(
                criterion,
                "1",
                Combination.SUM,
                source,
                new Criterion.Bounds(Points.ZERO, Points.parse(most), Points.ZERO));
    }

    ARanking fact(String criterion, String weight) {
        return criterion(criterion, weight, Combination.MEAN, new Source.Fact("application", criterion));
    }

    ARanking poll(String criterion, String weight) {
        return criterion(criterion, weight, Combination.MEAN, new Source.Poll(criterion));
    }

    private ARanking criterion(String id, String weight, Combination combination, Source source) {
        return criterion(id, weight, combination, source, ANY);
    }

    private ARanking criterion(
            String id, String weight, Combination combination, Source source, Criterion.Bounds bounds) {
        criteria.add(new Criterion(
                new CriterionId(id),
                source,
                bounds,
                combination,
                Points.parse(weight),
                new Paragraph("p12"),
                Criterion.Origin.RECONSTRUCTED));
        return this;
    }

    ARanking tieBy(String criterion, Prefer prefer) {
        chain.add(new TieBreak.ByCriterion(new CriterionId(criterion), prefer));
        return this;
    }

    ARanking chair() {
        chain.add(new TieBreak.ByChair());
        return this;
    }

    ARanking entrant(String candidate, String unit) {
        entrants.add(new Entrant(new CandidateId(candidate), new Kato(unit)));
        return this;
    }

    /** A central body, assessed in Astana, with these figures for {@code plan}. */
    ARanking central(String candidate, String... plan) {
        entrants.add(new Entrant(new CandidateId(candidate), new Kato("710000000"), true));
        return figures(candidate, "plan", plan);
    }

    /** Somebody of Astana with these figures for {@code plan}. */
    ARanking ofAstana(String candidate, String... plan) {
        return entrant(candidate, "711100000").figures(candidate, "plan", plan);
    }

    /** Somebody of district 3148 with these figures for {@code plan}. */
    ARanking candidate(String candidate, String... plan) {
        return entrant(candidate, "314851000").figures(candidate, "plan", plan);
    }

    ARanking figures(String candidate, String criterion, String... points) {
        for (int i = 0; i < points.length; i++) {
            figures.add(new Figure(
                    new CandidateId(candidate),
                    new CriterionId(criterion),
                    Points.parse(points[i]),
                    "member:" + (i + 1)));
        }
        return this;
    }

    /** One member's vote, as they have filed it. */
    ARanking vote(String candidate, String criterion, int member, String points) {
        figures.add(new Figure(
                new CandidateId(candidate), new CriterionId(criterion), Points.parse(points), "member:" + member));
        return this;
    }

    /** The chair decides on the figures as they now are. */
    ARanking decided(String reason, String... order) {
        return decidedOn(inputs().figuresDigest(), reason, order);
    }

    ARanking decidedOn(String figuresDigest, String reason, String... order) {
        decisions.add(decision(List.of(order).stream().map(CandidateId::new).toList(), figuresDigest, reason));
        return this;
    }

    static TieDecision decision(List<CandidateId> order, String figuresDigest, String reason) {
        return new TieDecision(order, figuresDigest, reason, "member:1", Instant.EPOCH);
    }

    RankingInputs inputs() {
        return new RankingInputs(
                new RankingRules(criteria, new Passing(level, quota, cutOff), chain), entrants, figures, decisions);
    }

    Ranking ranked() {
        return switch (RankingRule.rank(inputs())) {
            case RankingRule.Result.Ranked(var ranking) -> ranking;
            case RankingRule.Result.NotRanked(var problems) -> throw new AssertionError("not ranked: " + problems);
        };
    }

    List<Reason> problems() {
        return switch (RankingRule.rank(inputs())) {
            case RankingRule.Result.Ranked _ -> List.of();
            case RankingRule.Result.NotRanked(var problems) -> problems;
        };
    }

    /** One line a candidate, best first: {@code 1 a 12 PASSED}. */
    static List<String> lines(Ranking ranking) {
        return ranking.placings()
                .map(placing -> "%d %s %s %s"
                        .formatted(
                                placing.place(),
                                placing.candidate(),
                                placing.tally().total(),
                                placing.verdict()))
                .toList();
    }

    /** Why a candidate goes on or does not: {@code quota-full {better=3, places=3}}. */
    static List<String> because(Ranking ranking, String candidate) {
        return placing(ranking, candidate).because().stream()
                .map(reason -> reason.code().key() + " " + new TreeMap<>(reason.values()))
                .toList();
    }

    /** What decides between a candidate and the next below. */
    static Decider below(Ranking ranking, String candidate) {
        return placing(ranking, candidate).ahead().map(Placing.Next::by).orElseThrow();
    }

    static Placing placing(Ranking ranking, String candidate) {
        Optional<Placing> found = ranking.placings()
                .filter(placing -> placing.candidate().value().equals(candidate))
                .findFirst();
        return found.orElseThrow();
    }
}
