package kz.uzdik.domain.poll;

import static kz.uzdik.domain.people.Permission.ENTER_STATION;

import java.time.Instant;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Function;
import kz.uzdik.domain.act.Change;
import kz.uzdik.domain.act.Fact;
import kz.uzdik.domain.act.Guard;
import kz.uzdik.domain.act.Outcome;
import kz.uzdik.domain.act.Reason;
import kz.uzdik.domain.people.Actor;

/**
 * One of a station's officers enters its subtotals after the last ballot, another enters them again (step 9). Only
 * what both entered alike is counted.
 */
public final class EnteringStation {
    private final Polls polls;
    private final Stations stations;
    private final StationMarks marks;

    public EnteringStation(Polls polls, Stations stations, StationMarks marks) {
        this.polls = polls;
        this.stations = stations;
        this.marks = marks;
    }

    /** Enters subtotals, in place of earlier ones that nobody has confirmed. */
    public Outcome<Station> enter(PollId id, StationId station, AnswerCounts counts, Actor actor, Instant at) {
        return taken(id, station, counts, actor, at, poll -> enter(poll, station, counts, actor, at));
    }

    /** Enters the same subtotals again, by another person. */
    public Outcome<Station> confirm(PollId id, StationId station, AnswerCounts counts, Actor actor, Instant at) {
        return taken(
                id,
                station,
                counts,
                actor,
                at,
                _ -> stations.find(id, station)
                        .map(entered -> confirm(entered, counts, actor, at))
                        .orElseGet(Outcome::unknown));
    }

    private Outcome<Station> taken(
            PollId id,
            StationId station,
            AnswerCounts counts,
            Actor actor,
            Instant at,
            Function<Poll, Outcome<Station>> act) {
        return Change.decideAgain(() -> polls.find(id)
                .map(poll -> ENTER_STATION.allows(poll.standing(actor, station).roles())
                        ? wrong(poll, station, counts, at)
                                .<Outcome<Station>>map(Outcome::refused)
                                .orElseGet(() -> act.apply(poll))
                        : Outcome.<Station>forbidden())
                .orElseGet(Outcome::unknown));
    }

    private Optional<Reason> wrong(Poll poll, StationId station, AnswerCounts counts, Instant at) {
        if (counts.rows().size() != poll.plan().questions().size()) {
            return Optional.of(PollReason.COUNTS_DO_NOT_ADD_UP.with());
        }
        return switch (poll.phase()) {
            case PLANNED, FROZEN -> Optional.of(PollReason.KEYS_NOT_PUBLISHED.with());
            case CLOSING, CLOSED -> Optional.of(PollReason.ALREADY_CLOSED.with());
            case KEYED -> inTime(poll, station, counts, at);
        };
    }

    private Optional<Reason> inTime(Poll poll, StationId station, AnswerCounts counts, Instant at) {
        Instant until = poll.times().ballotsUntil();
        if (at.isBefore(until)) {
            return Optional.of(PollReason.STILL_VOTING.with("from", until.toString()));
        }
        OptionalLong handedOut = marks.of(poll.id(), station);
        if (handedOut.isEmpty()) {
            return Optional.of(PollReason.MARKS_NOT_KNOWN.with());
        }
        return counts.ballots() > handedOut.getAsLong()
                ? Optional.of(PollReason.MORE_THAN_MARKS.with("marks", String.valueOf(handedOut.getAsLong())))
                : Optional.empty();
    }

    private Outcome<Station> enter(Poll poll, StationId id, AnswerCounts counts, Actor actor, Instant at) {
        Optional<Station> there = stations.find(poll.id(), id);
        if (there.filter(Station::isConfirmed).isPresent()) {
            return Outcome.refused(PollReason.STATION_ALREADY_CONFIRMED.with());
        }
        if (there.filter(
                        same -> same.counts().equals(counts) && same.enteredBy().equals(actor.id()))
                .isPresent()) {
            return Outcome.done(there.get());
        }
        return commit(
                Station.entered(
                        poll.id(),
                        id,
                        counts,
                        actor.id(),
                        there.map(Station::version).orElse(0L)),
                actor,
                at);
    }

    private Outcome<Station> confirm(Station entered, AnswerCounts counts, Actor actor, Instant at) {
        if (!entered.counts().equals(counts)) {
            return Outcome.refused(PollReason.COUNTS_DIFFER.with());
        }
        if (entered.isConfirmed()) {
            return Outcome.done(entered);
        }
        if (entered.enteredBy().equals(actor.id())) {
            return Outcome.refused(PollReason.STATION_NEEDS_ANOTHER_PERSON.with());
        }
        return commit(entered.confirmed(actor.id()), actor, at);
    }

    // Whoever closes the poll at this very moment finds the station confirmed, or this is not stored.
    private Outcome<Station> commit(Change<Station> change, Actor actor, Instant at) {
        String poll = change.next().poll().toString();
        Guard keyed = Guard.inPhase(Fact.Subject.POLL, poll, PollPhase.KEYED.name());
        return Change.outcome(stations.commit(change.onlyWhile(keyed), actor, at), change.next());
    }
}
