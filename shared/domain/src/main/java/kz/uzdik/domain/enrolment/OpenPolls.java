package kz.uzdik.domain.enrolment;

import java.time.Instant;
import java.util.Optional;
import java.util.function.Function;
import kz.uzdik.domain.act.Outcome;
import kz.uzdik.domain.act.Paragraph;
import kz.uzdik.domain.act.Reason;
import kz.uzdik.domain.poll.PollId;
import kz.uzdik.domain.poll.PollReason;
import kz.uzdik.domain.poll.PublishedPoll;
import kz.uzdik.domain.poll.PublishedPolls;
import kz.uzdik.domain.territory.Kato;

/** What is asked before anything of a person is looked at: whether there is such a poll, open, in this district. */
record OpenPolls(PublishedPolls polls) {
    /** Why a poll is shut at an instant; empty while it is open. */
    @FunctionalInterface
    interface Window {
        Optional<Reason> shutAt(PublishedPoll poll, Instant at);
    }

    <T> Outcome<T> with(PollId id, Kato district, Instant at, Window window, Function<PublishedPoll, Outcome<T>> act) {
        Optional<PublishedPoll> found = polls.find(id);
        if (found.isEmpty()) {
            return Outcome.unknown();
        }
        PublishedPoll poll = found.get();
        Optional<Reason> shut = window.shutAt(poll, at);
        if (shut.isPresent()) {
            return Outcome.refused(shut.get());
        }
        return poll.plan().district(district).isEmpty()
                ? Outcome.refused(Reason.of(PollReason.DISTRICT_UNKNOWN, Paragraph.NONE))
                : act.apply(poll);
    }
}
