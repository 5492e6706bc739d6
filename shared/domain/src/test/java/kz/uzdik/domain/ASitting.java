package kz.uzdik.domain;

import static kz.uzdik.domain.Outcomes.done;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import kz.uzdik.domain.act.Outcome;
import kz.uzdik.domain.contest.Step;
import kz.uzdik.domain.dossier.Dossier;
import kz.uzdik.domain.dossier.DossierId;
import kz.uzdik.domain.jury.CommissionId;
import kz.uzdik.domain.jury.DecidingAdmission.Decision;
import kz.uzdik.domain.jury.FilingScoreSheet.Scores;
import kz.uzdik.domain.jury.HandOver;
import kz.uzdik.domain.jury.Protocol;
import kz.uzdik.domain.jury.RecordingAssessment.Recorded;
import kz.uzdik.domain.jury.RecordingConflict;
import kz.uzdik.domain.jury.Recusal;
import kz.uzdik.domain.jury.ScoreSheet;
import kz.uzdik.domain.jury.Sitting;
import kz.uzdik.domain.jury.SittingId;
import kz.uzdik.domain.people.Actor;
import kz.uzdik.domain.people.PersonId;
import kz.uzdik.domain.ranking.Entrant;
import kz.uzdik.domain.ranking.Ranking;
import kz.uzdik.domain.ranking.RankingRun;
import kz.uzdik.domain.scoring.CandidateId;
import kz.uzdik.domain.scoring.Criterion;
import kz.uzdik.domain.scoring.CriterionId;
import kz.uzdik.domain.scoring.Points;

/** Drives one sitting from phase to phase; each verb in the past tense does what it says or fails the test. */
public final class ASitting {
    private final AContest contest;
    private final CommissionId commission;
    private final SittingId id;
    private final Acts acts;

    ASitting(AContest contest, CommissionId commission, String step) {
        this.contest = contest;
        this.commission = commission;
        this.id = new SittingId(commission, step);
        this.acts = contest.acts;
    }

    public SittingId id() {
        return id;
    }

    public Sitting now() {
        return contest.ports.sittings().find(id).orElseThrow();
    }

    public Actor member(int number) {
        return AContest.member(commission, number);
    }

    public Actor chair() {
        return AContest.chair(commission);
    }

    public Actor secretary() {
        return AContest.secretary(commission);
    }

    public Actor ethicsOfficer() {
        return AContest.ethicsOfficer(commission);
    }

    public List<CandidateId> candidates() {
        return now().entrants().stream().map(Entrant::candidate).toList();
    }

    /** Called together; the interview not before its essays can no longer be handed in. */
    public ASitting convened() {
        if (id.step().equals("interview")) {
            contest.moveOnTo("2020-07-16T09:00");
        }
        done(acts.convene.convene(id, secretary(), contest.now()));
        return this;
    }

    /** Every member declares no conflict, except those who have declared already. */
    public ASitting declared() {
        for (int number = 1; number <= 9; number++) {
            if (!now().hasDeclared(member(number).id())) {
                done(acts.declare.declare(id, List.of(), member(number), contest.now()));
            }
        }
        return this;
    }

    public ASitting recused(int number, CandidateId... from) {
        List<Recusal> recusals = List.of(from).stream()
                .map(candidate -> new Recusal(candidate, "kin"))
                .toList();
        done(acts.declare.declare(id, recusals, member(number), contest.now()));
        return this;
    }

    public static Set<PersonId> members(CommissionId commission, int first, int last) {
        return IntStream.rangeClosed(first, last)
                .mapToObj(number -> AContest.member(commission, number).id())
                .collect(Collectors.toSet());
    }

    public ASitting opened() {
        return openedBy(1, 9);
    }

    public ASitting openedBy(int first, int last) {
        done(open(first, last));
        return this;
    }

    public Outcome<Sitting> open(int first, int last) {
        return acts.openSitting.open(id, members(commission, first, last), secretary(), contest.now());
    }

    public ASitting left(int... numbers) {
        done(leave(secretary(), numbers));
        return this;
    }

    public Outcome<Sitting> leave(Actor actor, int... numbers) {
        return acts.leave.leave(id, people(numbers), "taken ill", actor, contest.now());
    }

    public ASitting cameBack(int... numbers) {
        done(come(secretary(), numbers));
        return this;
    }

    public Outcome<Sitting> come(Actor actor, int... numbers) {
        return acts.come.come(id, people(numbers), actor, contest.now());
    }

    private Set<PersonId> people(int... numbers) {
        return IntStream.of(numbers).mapToObj(number -> member(number).id()).collect(Collectors.toSet());
    }

    /** A conflict that comes to light after the opening, recorded by the secretary. */
    public ASitting conflictFound(int number, CandidateId candidate) {
        done(findConflict(number, candidate, secretary()));
        return this;
    }

    public Outcome<Sitting> findConflict(int number, CandidateId candidate, Actor actor) {
        var found = new RecordingConflict.Found(member(number).id(), candidate, "a cousin");
        return acts.findConflict.record(id, found, actor, contest.now());
    }

    /** The commission's panel as it is now takes over; the secretary of now does it. */
    public ASitting renewed() {
        done(renew());
        return this;
    }

    public Outcome<Sitting> renew() {
        Actor keeper = new Actor(
                contest.ports
                        .commissions()
                        .find(commission)
                        .orElseThrow()
                        .secretary()
                        .person(),
                false);
        return acts.renew.renew(id, "order 7", keeper, contest.now());
    }

    public ASitting admitAll() {
        candidates().forEach(candidate -> done(admit(DossierId.of(candidate))));
        return this;
    }

    public Outcome<Dossier> admit(DossierId dossier) {
        return acts.admit.decide(id, dossier, new Decision(true, Set.of()), chair(), contest.now());
    }

    /** The criteria of this step's sheets, each with the same points. */
    public Scores scores(CandidateId candidate, String points) {
        return new Scores(
                candidate,
                step().sheetCriteria().stream()
                        .collect(Collectors.toMap(Criterion::id, criterion -> Points.parse(points))),
                "");
    }

    private Step.Selection step() {
        return (Step.Selection) contest.definitions
                .find(AContest.DIGEST)
                .flatMap(definition -> definition.step(id.step()))
                .orElseThrow();
    }

    public Outcome<ScoreSheet> file(int member, CandidateId candidate, String points) {
        return acts.file.file(id, scores(candidate, points), member(member), contest.now());
    }

    /** Everybody who must scores everybody: those named with these points, the others with none. */
    public ASitting filed(Map<CandidateId, String> points) {
        for (CandidateId candidate : candidates()) {
            for (int number = 1; number <= 9; number++) {
                if (now().scorersOf(candidate).contains(member(number).id())) {
                    done(file(number, candidate, points.getOrDefault(candidate, "0")));
                }
            }
        }
        return this;
    }

    /** The officers assess everybody alike. */
    public ASitting assessed() {
        return assessed(Map.of());
    }

    public ASitting assessed(Map<CandidateId, String> points) {
        for (CandidateId candidate : candidates()) {
            step().assessedCriteria()
                    .forEach(criterion ->
                            assess(candidate, criterion.id().value(), points.getOrDefault(candidate, "1")));
        }
        return this;
    }

    /** The same by whoever is secretary now. */
    public ASitting assessedBy(Actor secretary) {
        for (CandidateId candidate : candidates()) {
            step().assessedCriteria()
                    .forEach(criterion -> assess(candidate, criterion.id().value(), "1", secretary));
        }
        return this;
    }

    private void assess(CandidateId candidate, String criterion, String points) {
        assess(candidate, criterion, points, secretary());
    }

    private void assess(CandidateId candidate, String criterion, String points, Actor secretary) {
        Actor officer = criterion.equals("ethics") ? ethicsOfficer() : secretary;
        var recorded = new Recorded(candidate, new CriterionId(criterion), Points.parse(points), "a certificate");
        done(acts.assess.record(id, recorded, officer, contest.now()));
    }

    public ASitting sealed() {
        done(acts.seal.seal(id, secretary(), contest.now()));
        return this;
    }

    /** From nothing to the seal. */
    public ASitting sealedWith(Map<CandidateId, String> points) {
        return convened().declared().opened().filed(points).assessed().sealed();
    }

    public RankingRun ranked() {
        RankingRun run = done(acts.requestRanking.request(id, AContest.AGENCY, contest.now()));
        return done(acts.runRanking.run(id, run.number(), contest.now()));
    }

    public Ranking ranking() {
        return ranked().ranking().orElseThrow();
    }

    public ASitting tieDecided(CandidateId... order) {
        done(acts.decideTie.decide(id, List.of(order), "the wider project", chair(), contest.now()));
        return this;
    }

    public ASitting closed() {
        done(acts.close.close(id, chair(), contest.now()));
        return this;
    }

    public Protocol protocol() {
        return done(acts.protocol.read(id, secretary(), contest.now()));
    }

    public ASitting signed() {
        String digest = protocol().digest();
        done(acts.sign.sign(id, digest, secretary(), contest.now()));
        done(acts.sign.sign(id, digest, chair(), contest.now()));
        return this;
    }

    /** Ranked, closed and signed. */
    public ASitting decided() {
        ranked();
        return closed().signed();
    }

    public HandOver handedOver() {
        return done(acts.handOver.handOver(id, secretary(), contest.now()));
    }

    /** Everybody's points by name, for {@link #filed}. */
    public static Map<CandidateId, String> points(Object... candidatesAndPoints) {
        Map<CandidateId, String> points = new HashMap<>();
        for (int i = 0; i < candidatesAndPoints.length; i += 2) {
            points.put(((DossierId) candidatesAndPoints[i]).candidate(), (String) candidatesAndPoints[i + 1]);
        }
        return points;
    }
}
