package kz.uzdik.domain.publication;

import java.util.Optional;
import kz.uzdik.domain.poll.PollId;

/** What names the public folders of polls. */
public interface PollPrints {

    /** What names a poll's folder as it is now; empty while it has no results. */
    Optional<Print> of(PollId poll);

    /**
     * What names a folder: whoever changes a file of it changes one of these.
     *
     * @param results SHA-256 of {@code results.json}, in lower-case hex
     * @param files SHA-256 of {@code bundle.json}, the signed list of all files; empty while there is none
     */
    record Print(String results, Optional<String> files) {}
}
