package kz.uzdik.domain.enrolment;

import static kz.uzdik.domain.people.Permission.READ_HOLDS;

import java.util.List;
import java.util.Optional;
import kz.uzdik.domain.act.Outcome;
import kz.uzdik.domain.act.Paragraph;
import kz.uzdik.domain.act.Reason;
import kz.uzdik.domain.people.Actor;
import kz.uzdik.domain.poll.PollId;
import kz.uzdik.domain.poll.PollReason;
import kz.uzdik.domain.poll.PublishedPoll;
import kz.uzdik.domain.poll.PublishedPolls;
import kz.uzdik.domain.territory.Kato;

/** An officer looks through a district's held issuances. An entry is told by its keyed hash, which names nobody. */
public final class ReadingHolds {
    private final PublishedPolls polls;
    private final Rolls rolls;
    private final Registrars registrars;

    public ReadingHolds(PublishedPolls polls, PollOfficers officers, Rolls rolls) {
        this.polls = polls;
        this.rolls = rolls;
        this.registrars = new Registrars(officers);
    }

    public Outcome<List<RollEntry>> list(PollId id, Kato district, Actor actor) {
        Optional<PublishedPoll> poll = polls.find(id);
        if (poll.isEmpty()) {
            return Outcome.unknown();
        }
        if (!registrars.allow(READ_HOLDS, id, actor)) {
            return Outcome.forbidden();
        }
        if (poll.get().plan().district(district).isEmpty()) {
            return Outcome.refused(Reason.of(PollReason.DISTRICT_UNKNOWN, Paragraph.NONE));
        }
        return Outcome.done(poll.get().rolls().stream()
                .flatMap(roll -> rolls.held(id, roll, district).stream())
                .toList());
    }
}
