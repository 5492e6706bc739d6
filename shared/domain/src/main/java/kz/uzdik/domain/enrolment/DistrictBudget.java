package kz.uzdik.domain.enrolment;

import java.time.Instant;
import kz.uzdik.domain.poll.PollId;
import kz.uzdik.domain.territory.Kato;

/** How many codes a district was sent in the present window of time. Earlier windows are not kept. */
@FunctionalInterface
public interface DistrictBudget {
    /**
     * Adds to a district's count, which begins anew with each later window.
     *
     * @param window when the window began; one that is past already counts for nothing
     * @return the count after it
     */
    long add(PollId poll, Kato district, Instant window, int codes);
}
