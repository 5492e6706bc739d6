package kz.uzdik.http;

import java.util.Map;
import java.util.Optional;
import kz.uzdik.domain.poll.PollId;
import kz.uzdik.json.Fields;

/** A message to the poll administration that something of a poll waits to be signed: {@code {"drafts": poll}}. */
public final class DraftsMessage {

    private static final String DRAFTS = "drafts";
    private static final int LONGEST_ID = 200;

    private DraftsMessage() {}

    /** The message for a poll. */
    public static Map<String, String> of(PollId poll) {
        return Map.of(DRAFTS, poll.toString());
    }

    /** The poll that a message tells of, empty when it tells of something else; throws when it is no poll. */
    public static Optional<PollId> pollOf(Message message) {
        Fields fields = message.fields();
        if (!fields.has(DRAFTS)) {
            return Optional.empty();
        }
        String poll = fields.text(DRAFTS, 1, LONGEST_ID);
        fields.done();
        return Optional.of(PollId.parse(poll).orElseThrow());
    }
}
