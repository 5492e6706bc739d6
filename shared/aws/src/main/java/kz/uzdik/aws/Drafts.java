package kz.uzdik.aws;

import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.stream.Collectors;
import kz.uzdik.domain.crypto.Sha256;
import kz.uzdik.domain.poll.Digest;
import kz.uzdik.domain.poll.PollId;

/**
 * Where what is to be signed waits: beside the polls' public folders, each draft written once by the part that drew it up.
 * The poll administration alone signs and publishes.
 */
public final class Drafts {
    public static final String CLOSING = "closing.json";
    public static final String MARKS = "marks.json";

    private Drafts() {}

    /** The folder of a poll's drafts, ending with a slash. */
    public static String folder(PollId poll) {
        return "drafts/" + poll + "/";
    }

    /** The count without these districts, by their codes: another set of them has another draft. */
    public static String results(PollId poll, Collection<String> annulled) {
        String codes = annulled.stream().sorted().collect(Collectors.joining(" "));
        return folder(poll) + "results/" + Digest.of(Sha256.of(codes.getBytes(StandardCharsets.US_ASCII))) + ".json";
    }
}
