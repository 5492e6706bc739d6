package kz.uzdik.local.demo.world;

import java.time.Instant;

/** The time the story is played in: moved where it can be moved, waited for where it cannot. */
public interface StoryClock {

    /** The time that acts are judged by now. */
    Instant now();

    /** Comes to this moment of the story; where time cannot be moved, nothing happens. */
    void reach(Instant moment);

    /** Right before the announcement: sees to it that it does not come too late. */
    void announcing(Deadlines deadlines);

    /** Right after the announcement: sees to it that every deadline lies ahead. */
    void announced(Deadlines deadlines);

    /** Comes to a moment when whoever took part at the announcement has been told of it. */
    void announcementTold();

    /** Comes just past a deadline. */
    void pass(Deadlines deadlines, String deadline);

    /** Comes just past a moment that no amendment can bring near. */
    void waitFor(Instant moment);

    /** Whether it amends deadlines by itself, so that people get more notices of amendments than the story tells. */
    boolean amends();
}
