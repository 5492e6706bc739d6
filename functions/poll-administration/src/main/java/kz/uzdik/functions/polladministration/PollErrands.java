package kz.uzdik.functions.polladministration;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import kz.uzdik.domain.enrolment.DiscardingRolls;
import kz.uzdik.domain.enrolment.RollImport;
import kz.uzdik.domain.notice.Errand;
import kz.uzdik.domain.notice.Errands;
import kz.uzdik.domain.poll.Decisions;
import kz.uzdik.domain.poll.Poll;
import kz.uzdik.domain.poll.PollId;
import kz.uzdik.domain.poll.PollWork;
import kz.uzdik.domain.poll.RecordingPoll;
import kz.uzdik.http.DraftsMessage;
import kz.uzdik.http.ErrandMessage;
import kz.uzdik.http.Message;

/**
 * Does errands of polls. Every step looks at what is there and goes on from it, so whatever dies half-way is done to its
 * end by the next who is told.
 */
final class PollErrands {

    /** Longer than the function runs: nobody else is at it at the same time. */
    private static final Duration LEASE = Duration.ofMinutes(6);

    private final Errands errands;
    private final Ceremony ceremony;
    private final RecordingPoll recording;
    private final MakingKeys making;
    private final PublishingPoll publishing;
    private final PublishingDrafts drafts;
    private final DestroyingKeys destroying;
    private final DiscardingRolls discarding;
    private final AskingFunctions asking;

    PollErrands(Ceremony ceremony) {
        this.ceremony = ceremony;
        errands = ceremony.errands();
        recording = new RecordingPoll(ceremony.polls());
        making = new MakingKeys(ceremony);
        publishing = new PublishingPoll(ceremony);
        drafts = new PublishingDrafts(ceremony, publishing);
        destroying = new DestroyingKeys(ceremony);
        discarding = new DiscardingRolls(ceremony.imports());
        asking = new AskingFunctions(ceremony);
    }

    /** Does what a message asks for; throws when it must come again, or is for the dead-letter queue. */
    void work(Message message) {
        DraftsMessage.pollOf(message)
                .ifPresentOrElse(
                        poll -> drafts.publish(recording.find(poll).orElseThrow(), message.sentAt()),
                        () -> errand(message));
    }

    private void errand(Message message) {
        String id = ErrandMessage.errandOf(message);
        Errand errand = errands.find(id).orElseThrow(() -> new IllegalStateException("no such errand: " + id));
        errands.once(id, ceremony.clock().instant(), LEASE, () -> work(errand, message.sentAt()));
    }

    private void work(Errand errand, Instant at) {
        switch (errand.task()) {
            case Errand.Task.Poll(var work, var poll) -> {
                Poll about = poll(PollId.parse(poll));
                if (work == PollWork.FREEZE) {
                    asking.require(about.id(), errand, at);
                }
                work(about, work, at);
                if (work == PollWork.FREEZE) {
                    asking.answered(errand, at);
                }
            }
            case Errand.Task.Supplement(var roll) ->
                publishing.supplement(
                        poll(RollImport.poll(roll)),
                        ceremony.imports()
                                .find(RollImport.poll(roll).orElseThrow(), RollImport.number(roll))
                                .orElseThrow());
            default -> throw new IllegalStateException("no errand of a poll: " + errand.id());
        }
    }

    private void backUp(Poll poll, Instant at) {
        if (poll.decisions().backup().isEmpty()) {
            String backup = ceremony.backups().make(poll.id()).orElse(Decisions.NO_BACKUP);
            recording.backedUp(poll.id(), backup, at);
        }
    }

    private Poll poll(Optional<PollId> id) {
        return recording.find(id.orElseThrow()).orElseThrow();
    }

    private void work(Poll poll, PollWork work, Instant at) {
        switch (work) {
            case PREPARE -> making.secrets(poll, at);
            case FREEZE -> {
                publishing.frozen(poll, at);
                discarding.discard(poll, at);
            }
            case KEYS -> making.districts(poll, at);
            case EXTEND -> publishing.extensions(poll);
            case OFFLINE -> publishing.offline(poll);
            case CLOSE -> publishing.closing(poll);
            case PUBLISH -> drafts.results(poll, at);
            case REVOKE -> {
                ceremony.counting().stop(poll.id());
                backUp(poll, at);
            }
            case DESTROY -> {
                destroying.retired(poll, at);
                discarding.discard(poll, at);
            }
            case FINISH -> drafts.publish(poll, at);
        }
    }
}
