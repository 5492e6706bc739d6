package kz.uzdik.domain.enrolment;

import static kz.uzdik.domain.people.Permission.MARK_ENTRY;

import java.time.Instant;
import java.time.ZoneId;
import java.util.Optional;
import java.util.regex.Pattern;
import kz.uzdik.domain.act.Outcome;
import kz.uzdik.domain.act.Paragraph;
import kz.uzdik.domain.act.Reason;
import kz.uzdik.domain.people.Actor;
import kz.uzdik.domain.people.Iin;
import kz.uzdik.domain.poll.PollId;
import kz.uzdik.domain.poll.PollReason;
import kz.uzdik.domain.poll.PublishedPoll;
import kz.uzdik.domain.poll.PublishedPolls;
import kz.uzdik.domain.territory.Kato;

/**
 * An officer hands out a paper ballot or helps at a station (step 9 of docs/voting.md): the entry is marked first, by the
 * same conditional write as a credential's, so that nobody votes both ways.
 */
public final class MarkingOnPaper {
    private static final ZoneId ZONE = ZoneId.of("Asia/Almaty");
    private static final Pattern STATION_NUMBER = Pattern.compile("-[1-9][0-9]{0,2}");

    private final PublishedPolls polls;
    private final RollEntries entries;
    private final PollSecrets secrets;
    private final Registrars registrars;

    public MarkingOnPaper(PublishedPolls polls, PollOfficers officers, RollEntries entries, PollSecrets secrets) {
        this.polls = polls;
        this.entries = entries;
        this.secrets = secrets;
        this.registrars = new Registrars(officers);
    }

    /**
     * Who is handed a ballot, and where.
     *
     * @param channel paper or assisted
     * @param station the district's code, a hyphen and a number, such as {@code 316030000-1}
     */
    public record Handed(Iin iin, Kato district, Mark.Channel channel, String station) {
        public Handed {
            if (channel == Mark.Channel.ONLINE) {
                throw new IllegalArgumentException("what is issued online has no station");
            }
        }
    }

    /** Marks; a ballot may be handed out only after that is done. The same again is refused: one may be out already. */
    public Outcome<Mark> mark(PollId id, Handed handed, Actor actor, Instant at) {
        Optional<PublishedPoll> poll = polls.find(id);
        if (poll.isEmpty()) {
            return Outcome.unknown();
        }
        if (!registrars.allow(MARK_ENTRY, id, actor)) {
            return Outcome.forbidden();
        }
        if (poll.get().plan().district(handed.district()).isEmpty()) {
            return Outcome.refused(Reason.of(PollReason.DISTRICT_UNKNOWN, Paragraph.NONE));
        }
        if (!isStation(handed)) {
            return Outcome.refused(Reason.of(RollReason.STATION_UNKNOWN, Paragraph.NONE));
        }
        return poll.get().issuanceShutAt(at).map(Outcome::<Mark>refused).orElseGet(() -> mark(poll.get(), handed, at));
    }

    private static boolean isStation(Handed handed) {
        String code = handed.district().code();
        return handed.station().startsWith(code)
                && STATION_NUMBER
                        .matcher(handed.station().substring(code.length()))
                        .matches();
    }

    private Outcome<Mark> mark(PublishedPoll poll, Handed handed, Instant at) {
        String person = new RollHashes(secrets.of(poll.id()).pepper()).person(handed.iin());
        var mark = new Mark(
                handed.channel(),
                Optional.empty(),
                Optional.of(handed.station()),
                at.atZone(ZONE).toLocalDate());
        return poll.rolls().stream()
                .map(roll -> new EntryKey(poll.id(), roll, handed.district(), person))
                .map(key -> mark(key, mark))
                .flatMap(Optional::stream)
                .findFirst()
                .orElseGet(() -> Outcome.refused(Reason.of(RollReason.NOT_ON_ROLL, Paragraph.NONE)));
    }

    private Optional<Outcome<Mark>> mark(EntryKey key, Mark mark) {
        return entries.mark(key, mark).map(marked -> marked.stored() ? Outcome.done(mark) : refusal(marked.entry()));
    }

    private static Outcome<Mark> refusal(RollEntry entry) {
        EnrolmentReason reason = entry.mark().isPresent()
                ? EnrolmentReason.ALREADY_ISSUED
                : entry.hold() == RollEntry.Hold.HELD
                        ? EnrolmentReason.BEING_CHECKED
                        : EnrolmentReason.ISSUANCE_REFUSED;
        return Outcome.refused(Reason.of(reason, Paragraph.NONE));
    }
}
