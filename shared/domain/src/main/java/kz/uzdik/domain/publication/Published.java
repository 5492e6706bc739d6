package kz.uzdik.domain.publication;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import kz.uzdik.domain.contest.Definition;
import kz.uzdik.domain.contest.PublicationRule;
import kz.uzdik.domain.jury.CommissionId;
import kz.uzdik.domain.scoring.CandidateId;

/** What a publication makes public. Versions of the same thing follow each other, each naming the one before. */
public sealed interface Published {

    /** Under what its versions lie, within an edition's folder; empty or with a slash at its end. */
    String folder();

    /** Whether a rule of the definition speaks of this. */
    boolean isBy(PublicationRule rule);

    /** The rule of the definition that speaks of this; empty where none does. */
    default Optional<PublicationRule> rule(Definition definition) {
        return definition.publications().stream().filter(this::isBy).findFirst();
    }

    /** Whether the other is a version of the same thing. */
    default boolean sameAs(Published other) {
        return folder().equals(other.folder());
    }

    /** What the contest asks for, by when, of whom (2020 p8). */
    record Announcement() implements Published {
        @Override
        public String folder() {
            return "announcement/";
        }

        @Override
        public boolean isBy(PublicationRule rule) {
            return rule.of() instanceof PublicationRule.Of.Announcement;
        }
    }

    /**
     * What residents are asked, and when (2020 p14.3).
     *
     * @param poll the definition's name for it
     * @param places what the places are called where it is held, as the Agency gave it
     */
    record Survey(String poll, PlaceNames places) implements Published {
        @Override
        public String folder() {
            return "surveys/" + poll + "/";
        }

        @Override
        public boolean isBy(PublicationRule rule) {
            return rule.of() instanceof PublicationRule.Of.Survey(var asked) && asked.equals(poll);
        }
    }

    /** The results, with everything they rest on. */
    record Results() implements Published {
        @Override
        public String folder() {
            return "";
        }

        @Override
        public boolean isBy(PublicationRule rule) {
            return rule.of() instanceof PublicationRule.Of.Results;
        }
    }

    /**
     * Who goes on from a step (2020 p17, 2022 p18).
     *
     * @param list the definition's name for it
     * @param commission whose list it is; empty where there is one of all
     */
    record GoneOn(String list, Optional<CommissionId> commission) implements Published {
        @Override
        public String folder() {
            return "lists/" + list + "/"
                    + commission.map(id -> id.area().code() + "/").orElse("");
        }

        @Override
        public boolean isBy(PublicationRule rule) {
            return rule.id().equals(list);
        }
    }

    /**
     * When and where the awards are given (2020 p23).
     *
     * @param winners who gets one, by the results as they were when it was written; nobody before
     */
    record Award(Ceremony ceremony, List<CandidateId> winners) implements Published {
        public Award {
            winners = List.copyOf(winners);
        }

        @Override
        public String folder() {
            return "award/";
        }

        @Override
        public boolean isBy(PublicationRule rule) {
            return rule.of() instanceof PublicationRule.Of.Award;
        }
    }

    /**
     * A ceremony.
     *
     * @param at when it begins
     * @param place where, in the Agency's words, as everybody may read it
     */
    record Ceremony(Instant at, String place) {}
}
