package kz.uzdik.domain.enrolment;

import static kz.uzdik.domain.people.Permission.READ_HOLDS;

import java.util.List;
import kz.uzdik.domain.act.Outcome;
import kz.uzdik.domain.people.Actor;
import kz.uzdik.domain.poll.PollId;
import kz.uzdik.domain.poll.Polls;
import kz.uzdik.domain.poll.PublishedPolls;
import kz.uzdik.domain.territory.Kato;

/** An officer looks through a district's held issuances. An entry is told by its keyed hash, which names nobody. */
public final class ReadingHolds {
    private final FrozenPolls polls;
    private final Rolls rolls;

    public ReadingHolds(PublishedPolls published, Polls polls, Rolls rolls) {
        this.polls = new FrozenPolls(published, polls);
        this.rolls = rolls;
    }

    public Outcome<List<RollEntry>> list(PollId id, Kato district, Actor actor) {
        return polls.allowed(
                READ_HOLDS,
                id,
                district,
                actor,
                poll -> Outcome.done(poll.rolls().stream()
                        .flatMap(roll -> rolls.held(id, roll, district).stream())
                        .toList()));
    }
}
