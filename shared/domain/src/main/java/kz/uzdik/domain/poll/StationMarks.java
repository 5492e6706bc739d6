package kz.uzdik.domain.poll;

import java.util.OptionalLong;

/** How many paper ballots each station handed out, from the roll's own marks (step 9). */
public interface StationMarks {
    /** The marks of a station; empty as long as the roll's report does not name it. */
    OptionalLong of(PollId poll, StationId station);
}
