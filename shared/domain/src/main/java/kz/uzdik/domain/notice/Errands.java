package kz.uzdik.domain.notice;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Errands that are stored and not yet done. Commits write them; whoever does them takes them from here. */
public interface Errands {
    Optional<Errand> find(String id);

    /** Adds errands that are not there yet: the parts a notice to many is fanned out into. */
    void add(List<Errand> errands);

    /**
     * Takes an errand for so long, on the real clock; false when it is done, or somebody else has it.
     *
     * @param now the real time
     */
    boolean claim(String id, Instant now, Duration lease);

    /** Marks it done; doing that twice does no harm. */
    void done(String id);

    /** The ids of errands not done, stored before this real instant; at most so many, the oldest first. */
    List<String> pending(Instant storedBefore, int most);
}
