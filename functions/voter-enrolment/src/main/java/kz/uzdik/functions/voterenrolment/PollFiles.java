package kz.uzdik.functions.voterenrolment;

import java.util.Map;
import java.util.Optional;
import kz.uzdik.domain.poll.PollId;
import kz.uzdik.domain.poll.StationId;

/**
 * What the roll's report writes: files of a poll's public folder, drafts of what others sign, and the marks it keeps for
 * the stations' subtotals.
 */
interface PollFiles {

    /** A file as it is now. */
    Optional<byte[]> read(String key);

    /** Writes a file unless one is there. */
    void keep(String key, byte[] bytes, String contentType);

    /** Writes a public file in place of the one that is there; readers see the new one at once. */
    void replace(String key, byte[] json);

    /** Keeps how many marks were made at each station, unless that is kept already; private. */
    void keepMarks(PollId poll, Map<StationId, Long> marks);
}
