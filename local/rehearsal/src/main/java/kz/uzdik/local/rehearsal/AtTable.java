package kz.uzdik.local.rehearsal;

import java.time.Instant;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kz.uzdik.domain.act.Outcome;
import kz.uzdik.domain.contest.Definition;
import kz.uzdik.domain.contest.Step;
import kz.uzdik.domain.jury.DecidingAdmission.Decision;
import kz.uzdik.domain.jury.ExcludingCandidate.Exclusion;
import kz.uzdik.domain.jury.FilingScoreSheet.Scores;
import kz.uzdik.domain.jury.RecordingAssessment.Content;
import kz.uzdik.domain.jury.RecordingAssessment.Recorded;
import kz.uzdik.domain.jury.RecordingConflict;
import kz.uzdik.domain.jury.Recusal;
import kz.uzdik.domain.jury.Sitting;
import kz.uzdik.domain.jury.SittingId;
import kz.uzdik.domain.people.Actor;
import kz.uzdik.domain.people.PersonId;
import kz.uzdik.domain.scoring.Criterion;
import kz.uzdik.domain.scoring.CriterionId;

/** One sitting, where each thing that happened is done by whom the rules let do it. */
final class AtTable {
    private static final Actor AGENCY = new Actor(new PersonId("agency"), true);

    private final Case.Body body;
    private final SittingId id;
    private final Engine engine;
    private final Names names;
    private final Log log;
    private final Definition definition;

    AtTable(Case.Body body, String step, Engine engine, Names names, Log log, Definition definition) {
        this.body = body;
        this.id = new SittingId(body.id(), step);
        this.engine = engine;
        this.names = names;
        this.log = log;
        this.definition = definition;
    }

    /** Plays one entry; what it says of several at once is done in the order of their names, whatever its own is. */
    void play(Case.Entry entry) {
        Instant at = entry.at();
        switch (entry.what()) {
            case Happening.Plain(var kind) -> plain(kind, at);
            case Happening.Declare(var members, var recusals) ->
                members.stream().sorted().forEach(member -> declare(member, recusals, at));
            case Happening.Open(var present) ->
                log.done(tried(at, "open"), engine.open.open(id, people(present), secretary(), at));
            case Happening.Admission(var admit, var candidates, var upheld) ->
                candidates.stream().sorted().forEach(candidate -> decide(candidate, new Decision(admit, upheld), at));
            case Happening.Leave(var members, var reason) ->
                log.done(tried(at, "leave"), engine.leave.leave(id, people(members), reason, secretary(), at));
            case Happening.Come(var members) ->
                log.done(tried(at, "come"), engine.come.come(id, people(members), secretary(), at));
            case Happening.Conflict(var member, var candidate, var reason) ->
                log.done(
                        tried(at, "conflict").of(member).towards(candidate),
                        engine.conflict.record(
                                id,
                                new RecordingConflict.Found(person(member), names.candidate(candidate), reason),
                                secretary(),
                                at));
            case Happening.Exclusion(var candidate, var paragraph, var reason) ->
                log.done(
                        tried(at, "exclude").towards(candidate),
                        byWhoLeads(leader -> engine.exclude.exclude(
                                id, new Exclusion(names.dossier(candidate), paragraph, reason), leader, at)));
            case Happening.File file -> file(file, at);
            case Happening.Assess assess -> assess(assess, at);
            case Happening.Listed listed -> list(listed, at);
            case Happening.DecideTie(var order, var reason) ->
                log.done(
                        tried(at, "decide-tie"),
                        byWhoLeads(leader -> engine.decideTie.decide(id, names.candidates(order), reason, leader, at)));
        }
    }

    private void plain(Happening.Kind kind, Instant at) {
        switch (kind) {
            case CONVENE -> log.done(tried(at, "convene"), engine.convene.convene(id, secretary(), at));
            case SEAL -> log.done(tried(at, "seal"), engine.seal.seal(id, secretary(), at));
            case RANK -> rank(at);
            case CLOSE -> log.done(tried(at, "close"), byWhoLeads(leader -> engine.close.close(id, leader, at)));
            case SIGN -> sign(at);
            case HAND_OVER -> log.done(tried(at, "hand-over"), engine.handOver.handOver(id, secretary(), at));
            default -> throw new IllegalStateException("not done so: " + kind);
        }
    }

    private void declare(String member, List<Happening.Conflict> recusals, Instant at) {
        List<Recusal> own = recusals.stream()
                .filter(recusal -> recusal.member().equals(member))
                .map(recusal -> new Recusal(names.candidate(recusal.candidate()), recusal.reason()))
                .toList();
        log.done(tried(at, "declare").of(member), engine.declare.declare(id, own, actor(member), at));
    }

    private void decide(String candidate, Decision decision, Instant at) {
        log.done(
                tried(at, decision.admit() ? "admit" : "refuse").towards(candidate),
                byWhoLeads(leader -> engine.admit.decide(id, names.dossier(candidate), decision, leader, at)));
    }

    private void file(Happening.File file, Instant at) {
        for (String member : file.members().stream().sorted().toList()) {
            for (var sheet : file.sheets().entrySet()) {
                var scores = new Scores(names.candidate(sheet.getKey()), sheet.getValue(), "");
                log.done(
                        tried(at, "file").of(member).towards(sheet.getKey()),
                        engine.file.file(id, scores, actor(member), at));
            }
        }
    }

    private void assess(Happening.Assess assess, Instant at) {
        for (var given : assess.points().entrySet()) {
            record(
                    given.getKey(),
                    assess.criterion(),
                    new Content.Given(given.getValue(), assess.basis()),
                    "assess",
                    at);
        }
    }

    private void list(Happening.Listed listed, Instant at) {
        for (var items : listed.items().entrySet()) {
            record(items.getKey(), listed.criterion(), new Content.Listed(items.getValue()), "list", at);
        }
    }

    private void record(String candidate, CriterionId criterion, Content content, String act, Instant at) {
        log.done(
                tried(at, act).towards(candidate),
                engine.assess.record(
                        id, new Recorded(names.candidate(candidate), criterion, content), officer(criterion), at));
    }

    private void rank(Instant at) {
        log.done(tried(at, "rank"), engine.requestRanking.request(id, AGENCY, at))
                .ifPresent(run -> log.done(tried(at, "rank"), engine.runRanking.run(id, run.number(), at)));
    }

    // Whoever leads signs first, then the secretary; each signs the protocol that was drawn up.
    private void sign(Instant at) {
        String digest = engine.sittings
                .find(id)
                .flatMap(Sitting::result)
                .map(Sitting.Result::protocolDigest)
                .orElse("");
        var tried = tried(at, "sign");
        if (log.done(tried, byWhoLeads(leader -> engine.sign.sign(id, digest, leader, at)))
                .isPresent()) {
            log.done(tried, engine.sign.sign(id, digest, secretary(), at));
        }
    }

    // The rules say who leads; those who may not are told so, and the next is asked.
    private <T> Outcome<T> byWhoLeads(Function<Actor, Outcome<T>> act) {
        Outcome<T> outcome = Outcome.forbidden();
        for (PersonId person : inTurn()) {
            outcome = act.apply(new Actor(person, false));
            if (!(outcome instanceof Outcome.Forbidden<T>)) {
                return outcome;
            }
        }
        return outcome;
    }

    private Set<PersonId> inTurn() {
        return Stream.concat(
                        Stream.of(person(body.chair().name())),
                        body.members().stream().map(this::person))
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private Actor officer(CriterionId criterion) {
        return definition.step(id.step()).stream()
                .flatMap(step -> ((Step.Selection) step).criterion(criterion).stream())
                .map(Criterion::source)
                .filter(source -> source instanceof Criterion.Source.ByOfficer officer
                        && officer.by() == Criterion.Assessor.ETHICS_OFFICER)
                .findFirst()
                .flatMap(_ -> body.ethicsOfficer())
                .map(this::actor)
                .orElseGet(this::secretary);
    }

    private Refused.Tried tried(Instant at, String act) {
        return Refused.Tried.of(at, act).by(body.name()).on(id.step());
    }

    private Actor secretary() {
        return actor(body.secretary().name());
    }

    private Actor actor(String name) {
        return new Actor(person(name), false);
    }

    private PersonId person(String name) {
        return Names.person(body, name);
    }

    private Set<PersonId> people(List<String> members) {
        return members.stream().map(this::person).collect(Collectors.toSet());
    }
}
