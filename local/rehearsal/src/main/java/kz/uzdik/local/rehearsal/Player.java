package kz.uzdik.local.rehearsal;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import kz.uzdik.domain.calendar.Deadline;
import kz.uzdik.domain.contest.Definition;
import kz.uzdik.domain.contest.Step;
import kz.uzdik.domain.jury.AppointingCommission.Membership;
import kz.uzdik.domain.jury.Commission.Appointee;
import kz.uzdik.domain.jury.Commission.Approval;
import kz.uzdik.domain.jury.RecordingChecks.Found;
import kz.uzdik.domain.jury.RecordingConsent.Given;
import kz.uzdik.domain.people.Actor;
import kz.uzdik.domain.people.Contact;
import kz.uzdik.domain.people.Language;
import kz.uzdik.domain.people.PersonId;

/** Plays a case from its announcement to its last act, each act at its own instant. */
final class Player {
    private static final Actor AGENCY = new Actor(new PersonId("agency"), true);
    private static final Contact NOBODY = new Contact("nobody", "nobody@example.org", Language.EN);

    private final Definition definition;
    private final Case played;
    private final Engine engine;
    private final Names names;
    private final Log log = new Log();
    private final HandingIn handingIn;

    Player(Definition definition, Case played) {
        this.definition = definition;
        this.played = played;
        engine = new Engine(definition, played);
        names = new Names(definition, played);
        handingIn = new HandingIn(definition, engine, log);
    }

    /** What was played, for the outcome to be read from. */
    record Played(Definition definition, Case of, Engine engine, Names names, List<Refused> refused, Instant until) {}

    /** The kinds of acts, in the order in which those of one instant are played. */
    private enum Turn {
        AMEND_ANNOUNCING,
        ANNOUNCE,
        AMEND,
        APPOINT,
        HAND_IN,
        CONSENT,
        WITHDRAW,
        CHECK,
        SIT
    }

    /** One act, where it belongs among those of its instant, and how it is played. */
    private record Act(Instant at, Turn turn, String key, Runnable play) {}

    Played play() {
        List<Act> acts = new ArrayList<>();
        acts.add(new Act(played.announced(), Turn.ANNOUNCE, "", this::announce));
        played.amendments().forEach(amendment -> acts.add(act(amendment)));
        played.commissions().forEach(body -> acts.addAll(acts(body)));
        played.candidates().forEach(candidate -> acts.addAll(acts(candidate)));
        Map<String, Case.Body> bodies = new HashMap<>();
        played.commissions().forEach(body -> bodies.put(body.name(), body));
        for (Case.Session session : played.sittings()) {
            acts.addAll(acts(session, Objects.requireNonNull(bodies.get(session.commission()))));
        }
        acts.sort(Comparator.comparing(Act::at).thenComparing(Act::turn).thenComparing(Act::key));
        plan(acts.getFirst().at());
        acts.forEach(act -> act.play().run());
        return new Played(
                definition, played, engine, names, log.refused(), acts.getLast().at());
    }

    // The last day for announcing is the one deadline that is moved before the announcement (2020 p9).
    private Act act(Case.Amendment amendment) {
        Turn turn = amendment.deadline().equals(Deadline.ANNOUNCING) ? Turn.AMEND_ANNOUNCING : Turn.AMEND;
        return new Act(amendment.at(), turn, amendment.deadline(), () -> amend(amendment));
    }

    private List<Act> acts(Case.Body body) {
        List<Act> acts = new ArrayList<>();
        acts.add(new Act(body.appointed(), Turn.APPOINT, body.name(), () -> appoint(body)));
        for (Case.Check check : body.checks()) {
            acts.add(new Act(check.at(), Turn.CHECK, body.name() + " " + check.check(), () -> check(body, check)));
        }
        return acts;
    }

    private List<Act> acts(Case.Candidate candidate) {
        List<Act> acts = new ArrayList<>();
        for (Case.HandIn papers : candidate.handedIn()) {
            acts.add(new Act(
                    papers.at(),
                    Turn.HAND_IN,
                    candidate.name() + " " + papers.intake(),
                    () -> handingIn.handIn(candidate, papers)));
        }
        candidate
                .nominated()
                .flatMap(Case.Nominated::consented)
                .ifPresent(at ->
                        acts.add(new Act(at, Turn.CONSENT, candidate.name(), () -> handingIn.consent(candidate, at))));
        candidate
                .withdrew()
                .ifPresent(left -> acts.add(new Act(
                        left.at(), Turn.WITHDRAW, candidate.name(), () -> handingIn.withdraw(candidate, left))));
        return acts;
    }

    private List<Act> acts(Case.Session session, Case.Body body) {
        var sitting = new AtTable(body, session.step(), engine, names, log, definition);
        String key = session.commission() + " " + place(session.step());
        return session.course().stream()
                .map(entry -> new Act(entry.at(), Turn.SIT, key, () -> sitting.play(entry)))
                .toList();
    }

    private String place(String step) {
        List<String> steps = definition.steps().stream().map(Step::id).toList();
        return "%03d".formatted(steps.indexOf(step));
    }

    private void plan(Instant at) {
        log.done(Refused.Tried.of(at, "plan"), engine.plan.plan(Names.EDITION, Engine.DIGEST, false, AGENCY, at));
    }

    private void announce() {
        log.done(
                Refused.Tried.of(played.announced(), "announce"),
                engine.announce.announce(Names.EDITION, List.of(), AGENCY, played.announced()));
    }

    private void amend(Case.Amendment amendment) {
        log.done(
                Refused.Tried.of(amendment.at(), "amend").towards(amendment.deadline()),
                engine.amend.amend(
                        Names.EDITION,
                        amendment.deadline(),
                        amendment.last(),
                        amendment.reason(),
                        AGENCY,
                        amendment.at()));
    }

    private void appoint(Case.Body body) {
        var membership = new Membership(
                body.members().stream()
                        .map(member -> appointee(
                                body,
                                member,
                                member.equals(body.chair().name())
                                        ? body.chair().position()
                                        : Optional.empty()))
                        .toList(),
                Names.person(body, body.chair().name()),
                appointee(body, body.secretary().name(), body.secretary().position()),
                body.ethicsOfficer().map(officer -> appointee(body, officer, Optional.empty())),
                body.approved().map(paper -> new Approval(paper.by(), paper.document(), paper.on())));
        var tried = Refused.Tried.of(body.appointed(), "appoint").by(body.name());
        var entered = log.done(tried, engine.appoint.appoint(body.id(), membership, 0, AGENCY, body.appointed()));
        if (entered.isPresent() && body.consented().isPresent()) {
            Case.Paper paper = body.consented().get();
            log.done(
                    Refused.Tried.of(body.appointed(), "consent").by(body.name()),
                    engine.consent.record(
                            body.id(),
                            new Given(paper.by(), paper.document(), paper.on()),
                            entered.get().version(),
                            AGENCY,
                            body.appointed()));
        }
    }

    private static Appointee appointee(Case.Body body, String name, Optional<String> position) {
        return new Appointee(Names.person(body, name), NOBODY, position);
    }

    private void check(Case.Body body, Case.Check check) {
        var found = new Found(
                check.check(),
                check.source(),
                check.met().stream().map(names::dossier).collect(Collectors.toSet()),
                check.notMet().stream().map(names::dossier).collect(Collectors.toSet()));
        var secretary = new Actor(Names.person(body, body.secretary().name()), false);
        log.done(
                Refused.Tried.of(check.at(), "check").by(body.name()),
                engine.check.record(body.id(), found, secretary, check.at()));
    }
}
