package kz.uzdik.domain.voting;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import kz.uzdik.domain.poll.District;
import kz.uzdik.domain.poll.PollId;
import kz.uzdik.domain.poll.PublishedPoll;
import kz.uzdik.domain.territory.Kato;

/** A poll's closing record is drawn up when the last of its boxes is closed (step 7 of the protocol). */
public final class ClosingBoxes {
    private final ClosedPolls polls;
    private final Closings closings;

    public ClosingBoxes(ClosedPolls polls, Closings closings) {
        this.polls = polls;
        this.closings = closings;
    }

    /** The districts whose boxes are still to be closed. */
    public List<Kato> open(PollId id, Instant at) {
        Set<Kato> closed = closings.districts(id);
        return districts(polls.find(id, at)).stream()
                .filter(district -> !closed.contains(district))
                .toList();
    }

    /** Draws the poll's closing record up, once all its boxes are closed; says whether there is one. */
    public boolean drawUp(PollId id, Instant at) {
        if (!open(id, at).isEmpty()) {
            return false;
        }
        PublishedPoll poll = polls.find(id, at);
        closings.keep(id, new Closing(poll.digest(), at, closed(poll)));
        return true;
    }

    private Map<Kato, ClosedDistrict> closed(PublishedPoll poll) {
        Map<Kato, ClosedDistrict> closed = new TreeMap<>(java.util.Comparator.comparing(Kato::code));
        for (Kato district : districts(poll)) {
            closed.put(district, closings.find(poll.id(), district).orElseThrow());
        }
        return closed;
    }

    private static List<Kato> districts(PublishedPoll poll) {
        return poll.plan().districts().stream().map(District::code).toList();
    }
}
