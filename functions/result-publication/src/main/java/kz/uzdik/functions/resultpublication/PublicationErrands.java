package kz.uzdik.functions.resultpublication;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import kz.uzdik.domain.contest.EditionId;
import kz.uzdik.domain.notice.Errand;
import kz.uzdik.domain.notice.Errands;

/** Does the errands of the public store: publications are written, and files taken down. */
final class PublicationErrands {

    /** Longer than a function runs, shorter than a message stays hidden: nobody else writes at the same time. */
    private static final Duration LEASE = Duration.ofMinutes(1);

    private final Errands errands;
    private final Clock clock;
    private final WritingPublication writing;
    private final TakingDown takingDown;

    PublicationErrands(PublicationPorts ports, PublishingTools tools) {
        errands = ports.errands();
        clock = tools.clock();
        writing = new WritingPublication(ports, tools);
        takingDown = new TakingDown(ports, tools);
    }

    /** Does the errand; throws when it must be told again, or is for the dead-letter queue. */
    void work(String id, Instant at) {
        Errand errand = errands.find(id).orElseThrow(() -> new IllegalStateException("no such errand: " + id));
        switch (errand.task()) {
            case Errand.Task.Publish(var edition, var number) ->
                once(id, () -> writing.write(new EditionId(edition), number, at));
            case Errand.Task.TakeDown(var edition, var number, var takedown) ->
                once(id, () -> takingDown.takeDown(new EditionId(edition), number, takedown, at));
            default -> throw new IllegalStateException("no errand of the public store: " + id);
        }
    }

    private void once(String id, Runnable work) {
        errands.once(id, clock.instant(), LEASE, work);
    }
}
