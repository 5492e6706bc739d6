package kz.uzdik.domain.enrolment;

import java.time.Instant;
import java.util.Optional;
import kz.uzdik.domain.act.Outcome;
import kz.uzdik.domain.act.Paragraph;
import kz.uzdik.domain.act.Reason;
import kz.uzdik.domain.poll.PollId;
import kz.uzdik.domain.poll.PublishedPoll;
import kz.uzdik.domain.poll.PublishedPolls;

/**
 * A resident sees whether something was issued on their entry, and may complain that it was not to them (step 8 of
 * docs/voting.md; step 7 of the protocol). From the first issuance on, not only after the close: who finds a stranger's
 * credential early can still move people to annul the district's poll in time, and the answer tells nothing that asking
 * for a credential with the same code would not.
 */
public final class Complaining {
    private final OpenPolls polls;
    private final RollEntries entries;
    private final CheckingCode checking;

    public Complaining(PublishedPolls polls, RollEntries entries, PollSecrets secrets) {
        this.polls = new OpenPolls(polls);
        this.entries = entries;
        this.checking = new CheckingCode(entries, secrets);
    }

    /**
     * What a resident is told of their own entry.
     *
     * @param issued how a vote was made possible on it; empty when nothing was issued
     */
    public record OwnEntry(Optional<Mark.Channel> issued, boolean complained) {}

    /**
     * Reads the entry, and records a complaint when there is one; it is never taken back.
     *
     * @return the entry after it; unknown when there is no such poll; refused outside the times, for another district
     *     and a wrong proof
     */
    public Outcome<OwnEntry> look(PollId id, Proof proof, boolean complain, Instant at) {
        return polls.with(
                id,
                proof.claim().district(),
                at,
                PublishedPoll::complaintsShutAt,
                poll -> checking.entryOf(poll, proof, at)
                        .map(entry -> Outcome.done(told(entry, complain)))
                        .orElseGet(() -> Outcome.refused(Reason.of(EnrolmentReason.CODE_WRONG, Paragraph.NONE))));
    }

    private OwnEntry told(RollEntry entry, boolean complain) {
        if (complain) {
            entries.complain(entry.key());
        }
        return new OwnEntry(entry.mark().map(Mark::channel), entry.complained() || complain);
    }
}
