package kz.uzdik.domain.notice;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import kz.uzdik.domain.contest.Contests.Running;
import kz.uzdik.domain.jury.Commission;
import kz.uzdik.domain.notice.Errand.Task;
import kz.uzdik.domain.publication.Publication;
import kz.uzdik.domain.publication.Publications;
import kz.uzdik.domain.publication.Takedown;

/** Takedowns that nobody of the Agency has agreed to when the end of their term is near, or past: one errand a takedown. */
record TakedownReminders(Publications publications) implements DueReminders {
    /** A term ends with a day: so long before it people still are at work. */
    private static final Duration NEAR = Duration.ofHours(9);

    @Override
    public boolean mayBeDue(Running contest, Instant at) {
        return due(contest, at).findAny().isPresent();
    }

    @Override
    public Stream<Errand> in(Running contest, List<Commission> commissions, Instant at) {
        return due(contest, at);
    }

    private Stream<Errand> due(Running contest, Instant at) {
        return publications.of(contest.id()).stream()
                .flatMap(publication -> publication.takedowns().stream()
                        .filter(asked -> asked.state() instanceof Takedown.State.Open)
                        .filter(asked -> !at.isBefore(asked.due().minus(NEAR)))
                        .map(asked -> errand(publication, asked, at)));
    }

    private static Errand errand(Publication publication, Takedown asked, Instant at) {
        return new Errand(
                "takedown:" + publication.id() + ":" + asked.number(),
                new Task.Notify(Template.TAKEDOWN_NEAR, new Audience.Agency(publication.edition())),
                Map.of(
                        "edition", publication.edition().value(),
                        "number", String.valueOf(publication.number()),
                        "takedown", String.valueOf(asked.number())),
                at);
    }
}
