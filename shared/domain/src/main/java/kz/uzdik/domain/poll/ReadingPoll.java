package kz.uzdik.domain.poll;

import static kz.uzdik.domain.people.Permission.READ_POLL;
import static kz.uzdik.domain.people.Permission.READ_STATIONS;

import java.util.List;
import kz.uzdik.domain.act.Outcome;
import kz.uzdik.domain.people.Actor;

/**
 * The Agency and the registrar officers read how far a poll is, what waits for a second person, and its stations; a
 * station's officers read their own.
 */
public final class ReadingPoll {
    private final Polls polls;
    private final Stations stations;

    public ReadingPoll(Polls polls, Stations stations) {
        this.polls = polls;
        this.stations = stations;
    }

    public Outcome<Poll> read(PollId id, Actor actor) {
        return polls.find(id)
                .map(poll ->
                        READ_POLL.allows(poll.standing(actor).roles()) ? Outcome.done(poll) : Outcome.<Poll>forbidden())
                .orElseGet(Outcome::unknown);
    }

    /**
     * A poll's stations by id. Counts of an entry that waits for its confirmation are not for the one who is to confirm
     * it, so none are shown to anybody before.
     */
    public Outcome<List<Station>> stations(PollId id, Actor actor) {
        return polls.find(id).map(poll -> stations(poll, actor)).orElseGet(Outcome::unknown);
    }

    private Outcome<List<Station>> stations(Poll poll, Actor actor) {
        if (!READ_STATIONS.allows(poll.standingAtStations(actor).roles())) {
            return Outcome.forbidden();
        }
        boolean all = READ_POLL.allows(poll.standing(actor).roles());
        return Outcome.done(stations.of(poll.id()).stream()
                .filter(station -> all || poll.stations().of(station.station()).contains(actor.id()))
                .toList());
    }
}
