package kz.uzdik.domain.enrolment;

import java.util.Optional;
import java.util.function.Function;
import kz.uzdik.domain.act.Outcome;
import kz.uzdik.domain.act.Paragraph;
import kz.uzdik.domain.act.Reason;
import kz.uzdik.domain.people.Actor;
import kz.uzdik.domain.people.Permission;
import kz.uzdik.domain.poll.PollId;
import kz.uzdik.domain.poll.PollReason;
import kz.uzdik.domain.poll.Polls;
import kz.uzdik.domain.poll.PublishedPoll;
import kz.uzdik.domain.poll.PublishedPolls;
import kz.uzdik.domain.territory.Kato;

/** Published polls, before their registrar officers. */
record FrozenPolls(PublishedPolls published, Polls polls) {
    /** Goes on with the poll where it is published, the actor may, and it is asked in this district. */
    <T> Outcome<T> allowed(
            Permission permission, PollId id, Kato district, Actor actor, Function<PublishedPoll, Outcome<T>> act) {
        Optional<PublishedPoll> poll = published.find(id);
        if (poll.isEmpty()) {
            return Outcome.unknown();
        }
        return new Registrars(polls)
                .allowed(
                        permission,
                        id,
                        actor,
                        _ -> poll.get().plan().district(district).isPresent()
                                ? act.apply(poll.get())
                                : Outcome.refused(Reason.of(PollReason.DISTRICT_UNKNOWN, Paragraph.NONE)));
    }
}
