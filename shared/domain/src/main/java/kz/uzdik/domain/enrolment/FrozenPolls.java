package kz.uzdik.domain.enrolment;

import java.util.function.Function;
import kz.uzdik.domain.act.Outcome;
import kz.uzdik.domain.act.Paragraph;
import kz.uzdik.domain.act.Reason;
import kz.uzdik.domain.people.Actor;
import kz.uzdik.domain.people.Permission;
import kz.uzdik.domain.people.Standing;
import kz.uzdik.domain.poll.Poll;
import kz.uzdik.domain.poll.PollId;
import kz.uzdik.domain.poll.PollReason;
import kz.uzdik.domain.poll.Polls;
import kz.uzdik.domain.poll.PublishedPoll;
import kz.uzdik.domain.poll.PublishedPolls;
import kz.uzdik.domain.poll.StationId;
import kz.uzdik.domain.territory.Kato;

/** Published polls, before their officers. */
record FrozenPolls(PublishedPolls published, Polls polls) {
    /** Goes on with the poll where the actor may, it is published, and it is asked in this district. */
    <T> Outcome<T> allowed(
            Permission permission, PollId id, Kato district, Actor actor, Function<PublishedPoll, Outcome<T>> act) {
        return allowed(permission, id, poll -> poll.standing(actor), district, act);
    }

    /** The same where the actor may at this station. */
    <T> Outcome<T> allowed(
            Permission permission, PollId id, StationId station, Actor actor, Function<PublishedPoll, Outcome<T>> act) {
        return allowed(permission, id, poll -> poll.standing(actor, station), station.district(), act);
    }

    private <T> Outcome<T> allowed(
            Permission permission,
            PollId id,
            Function<Poll, Standing> standing,
            Kato district,
            Function<PublishedPoll, Outcome<T>> act) {
        return new Registrars(polls)
                .allowed(
                        permission,
                        id,
                        standing,
                        _ -> published
                                .find(id)
                                .map(poll -> inDistrict(poll, district, act))
                                .orElseGet(() -> refused(PollReason.NOT_FROZEN)));
    }

    private static <T> Outcome<T> inDistrict(
            PublishedPoll poll, Kato district, Function<PublishedPoll, Outcome<T>> act) {
        return poll.plan().district(district).isPresent() ? act.apply(poll) : refused(PollReason.DISTRICT_UNKNOWN);
    }

    private static <T> Outcome<T> refused(PollReason reason) {
        return Outcome.refused(Reason.of(reason, Paragraph.NONE));
    }
}
