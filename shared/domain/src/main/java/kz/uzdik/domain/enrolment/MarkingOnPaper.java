package kz.uzdik.domain.enrolment;

import static kz.uzdik.domain.people.Permission.MARK_ENTRY;

import java.time.Instant;
import java.util.Optional;
import kz.uzdik.domain.act.Outcome;
import kz.uzdik.domain.act.Paragraph;
import kz.uzdik.domain.act.Reason;
import kz.uzdik.domain.people.Actor;
import kz.uzdik.domain.people.Iin;
import kz.uzdik.domain.poll.PollId;
import kz.uzdik.domain.poll.PollTimes;
import kz.uzdik.domain.poll.Polls;
import kz.uzdik.domain.poll.PublishedPoll;
import kz.uzdik.domain.poll.PublishedPolls;
import kz.uzdik.domain.poll.StationId;

/**
 * A station's officer hands out a paper ballot there or helps (step 9 of docs/voting.md): the entry is marked first, by the
 * same conditional write as a credential's, so that nobody votes both ways.
 */
public final class MarkingOnPaper {
    private final FrozenPolls polls;
    private final RollEntries entries;
    private final PollSecrets secrets;

    public MarkingOnPaper(PublishedPolls published, Polls polls, RollEntries entries, PollSecrets secrets) {
        this.polls = new FrozenPolls(published, polls);
        this.entries = entries;
        this.secrets = secrets;
    }

    /** Who is handed a ballot, or helped, and where. The station's district must be the person's. */
    public record Handed(Iin iin, Mark.Channel channel, StationId station) {
        public Handed {
            if (channel == Mark.Channel.ONLINE) {
                throw new IllegalArgumentException("what is issued online has no station");
            }
        }
    }

    /** Marks; a ballot may be handed out only after that is done. The same again is refused: one may be out already. */
    public Outcome<Mark> mark(PollId id, Handed handed, Actor actor, Instant at) {
        return polls.allowed(
                MARK_ENTRY,
                id,
                handed.station(),
                actor,
                poll -> poll.issuanceShutAt(at).map(Outcome::<Mark>refused).orElseGet(() -> mark(poll, handed, at)));
    }

    private Outcome<Mark> mark(PublishedPoll poll, Handed handed, Instant at) {
        String person = new RollHashes(secrets.of(poll.id()).pepper()).person(handed.iin());
        var mark = new Mark(
                handed.channel(),
                Optional.empty(),
                Optional.of(handed.station().value()),
                at.atZone(PollTimes.ZONE).toLocalDate());
        return poll.rolls().stream()
                .map(roll -> new EntryKey(poll.id(), roll, handed.station().district(), person))
                .map(key -> entries.mark(key, mark))
                .flatMap(Optional::stream)
                .findFirst()
                .map(marked -> marked.stored() ? Outcome.done(mark) : refusal(marked.entry()))
                .orElseGet(() -> Outcome.refused(Reason.of(RollReason.NOT_ON_ROLL, Paragraph.NONE)));
    }

    private static Outcome<Mark> refusal(RollEntry entry) {
        EnrolmentReason held =
                entry.hold() == RollEntry.Hold.HELD ? EnrolmentReason.BEING_CHECKED : EnrolmentReason.ISSUANCE_REFUSED;
        return Outcome.refused(
                Reason.of(entry.mark().isPresent() ? EnrolmentReason.ALREADY_ISSUED : held, Paragraph.NONE));
    }
}
