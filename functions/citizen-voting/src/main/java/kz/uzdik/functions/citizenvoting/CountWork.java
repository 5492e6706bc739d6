package kz.uzdik.functions.citizenvoting;

import java.time.Instant;
import java.util.function.Consumer;
import kz.uzdik.domain.poll.PollId;
import kz.uzdik.domain.territory.Kato;
import kz.uzdik.domain.voting.ClosedPolls;
import kz.uzdik.domain.voting.ClosingBoxes;
import kz.uzdik.domain.voting.ClosingDistrict;
import kz.uzdik.domain.voting.Closings;
import kz.uzdik.domain.voting.CountingBallots;

/**
 * The steps from shut boxes to results, each of which finds out by itself whether it is done: a message that comes
 * twice, or to another process at the same time, changes nothing.
 */
final class CountWork {

    private final CountQueue queue;
    private final Closings closings;
    private final Consumer<PollId> administration;
    private final ClosingDistrict closingDistrict;
    private final ClosingBoxes closingBoxes;
    private final CountingBallots counting;

    CountWork(CountPorts ports) {
        var polls = new ClosedPolls(ports.polls());
        queue = ports.queue();
        closings = ports.closings();
        administration = ports.administration();
        closingDistrict = new ClosingDistrict(
                polls, ports.keys(), ports.box(), ports.ledgers(), ports.closings(), ports.counts(), ports.random());
        closingBoxes = new ClosingBoxes(polls, ports.closings());
        counting = new CountingBallots(ports.polls(), ports.ledgers(), ports.counts());
    }

    /** Does what a message asks for; throws when the message must come again. */
    void work(CountMessage message, Instant at) {
        message.district()
                .ifPresentOrElse(district -> close(message.poll(), district, at), () -> ask(message.poll(), at));
        count(message.poll(), at);
    }

    private void close(PollId poll, Kato district, Instant at) {
        closingDistrict.close(poll, district, at);
    }

    // A message a district: each is closed by itself, many at once, and one that fails stops no other.
    private void ask(PollId poll, Instant at) {
        closingBoxes.open(poll, at).forEach(district -> queue.ask(poll, district));
    }

    // Whoever closes the last box goes on; two who both think they do come to the same. Nothing is counted before the
    // closing record is published; the administration publishes it and asks again, and looks at what was counted.
    private void count(PollId poll, Instant at) {
        if (closingBoxes.drawUp(poll, at)) {
            closings.published(poll).ifPresent(closing -> counting.count(poll, closing));
            administration.accept(poll);
        }
    }
}
