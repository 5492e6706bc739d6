package kz.uzdik.domain.poll;

import static kz.uzdik.domain.people.Permission.READ_POLL;

import java.util.List;
import kz.uzdik.domain.act.Outcome;
import kz.uzdik.domain.people.Actor;

/** The Agency and the registrar officers read how far a poll is, what waits for a second person, and its stations. */
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
        return read(id, actor).map(poll -> stations.of(poll.id()));
    }
}
