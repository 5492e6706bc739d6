package kz.uzdik.domain.contest;

import java.util.List;
import kz.uzdik.domain.act.Paragraph;

/**
 * Something of a contest that is made public, and on whose sites (2020 p5.4, p8, p17, p23; 2022 p18, p23).
 *
 * @param id among the rules of one definition
 * @param places the bodies or media where it has to be posted, each a name such as {@code akimat}
 */
public record PublicationRule(String id, Of of, List<String> places, Paragraph paragraph) {
    public PublicationRule {
        places = List.copyOf(places);
    }

    /** What is made public. */
    public sealed interface Of {
        /** What the contest asks for, by when, of whom (2020 p8). */
        record Announcement() implements Of {}

        /**
         * What a poll asks whom and when (2020 p14.3).
         *
         * @param poll the definition's name for it
         */
        record Survey(String poll) implements Of {}

        /**
         * The names of those who go on from a step (2020 p17, 2022 p18).
         *
         * @param step a selection
         * @param together whether there is one list of all commissions, not one of each
         */
        record GoneOn(String step, boolean together) implements Of {}

        /** The results, with everything they rest on (2020 p5.4, p21). */
        record Results() implements Of {}

        /** Time and place at which the winners get their awards (2020 p23, 2022 p23). */
        record Award() implements Of {}
    }
}
