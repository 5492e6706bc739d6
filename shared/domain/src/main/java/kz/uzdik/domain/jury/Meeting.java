package kz.uzdik.domain.jury;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import kz.uzdik.domain.scoring.CandidateId;

/**
 * When and where a sitting is held, and in which order its candidates are taken (2020 p5.2).
 *
 * @param place empty where it is held by video link only
 * @param link of the video call, for those who take part; not for the public
 * @param order those taken first, the first of them first; the others follow in the agenda's own order
 */
public record Meeting(Instant at, Optional<String> place, Optional<String> link, List<CandidateId> order) {
    public Meeting {
        order = List.copyOf(order);
    }

    /** The same as the public may read it: that there is a link, but not which. */
    Meeting withoutLink() {
        return new Meeting(at, place, link.map(_ -> Protocol.WITHHELD), order);
    }

    @Override
    public String toString() {
        return "Meeting[" + at + "]";
    }
}
