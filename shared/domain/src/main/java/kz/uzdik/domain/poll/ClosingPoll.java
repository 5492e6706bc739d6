package kz.uzdik.domain.poll;

import static kz.uzdik.domain.people.Permission.CLOSE_POLL;

import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;
import kz.uzdik.domain.act.Change;
import kz.uzdik.domain.act.Outcome;
import kz.uzdik.domain.people.Actor;

/**
 * Two people close a poll at least five minutes after its last ballot, and thereby let the count read its ballots
 * (step 7 of the vote's protocol).
 */
public final class ClosingPoll {
    private final Polls polls;
    private final Stations stations;

    public ClosingPoll(Polls polls, Stations stations) {
        this.polls = polls;
        this.stations = stations;
    }

    public Outcome<Poll> close(PollId id, Actor actor, Instant at) {
        return Change.decideAgain(() -> polls.find(id)
                .map(poll -> CLOSE_POLL.allows(poll.standing(actor).roles())
                        ? close(poll, actor, at)
                        : Outcome.<Poll>forbidden())
                .orElseGet(Outcome::unknown));
    }

    private Outcome<Poll> close(Poll poll, Actor actor, Instant at) {
        switch (poll.phase()) {
            case PLANNED, FROZEN -> {
                return Outcome.refused(PollReason.KEYS_NOT_PUBLISHED.with());
            }
            case CLOSING, CLOSED -> {
                return Outcome.done(poll);
            }
            case KEYED -> {
                Instant from = poll.times().ballotsUntil().plus(poll.plan().quiet());
                if (at.isBefore(from)) {
                    return Outcome.refused(PollReason.STILL_VOTING.with("from", from.toString()));
                }
            }
        }
        // A station that is confirmed later would be published and not counted.
        List<Station> open = stations.of(poll.id()).stream()
                .filter(station -> !station.isConfirmed())
                .toList();
        if (!open.isEmpty()) {
            String names =
                    open.stream().map(station -> station.station().value()).collect(Collectors.joining(", "));
            return Outcome.refused(PollReason.STATION_NOT_CONFIRMED.with("stations", names));
        }
        return AgreeingByTwo.agree(polls, poll, new Matter.Closing(), actor, at);
    }
}
