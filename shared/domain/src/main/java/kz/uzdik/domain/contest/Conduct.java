package kz.uzdik.domain.contest;

import java.util.List;
import java.util.Optional;
import kz.uzdik.domain.scoring.Criterion.Origin;

/**
 * What a definition says of a commission beyond its size and quorum: who appoints it and who may lead it (2020 p3, p4),
 * and what absence and recusal do, of which no paragraph speaks.
 *
 * @param appointment empty where the definition asks nothing of the appointment
 */
public record Conduct(Optional<Appointment> appointment, Absence absence, Recusals recusals) {

    /** What holds where a definition says nothing: filed sheets count, and who stands back is present all the same. */
    public static final Conduct UNSTATED = new Conduct(
            Optional.empty(),
            new Absence(Sheets.FILED, Origin.OPERATOR),
            new Recusals(Counted.PRESENT, Origin.OPERATOR));

    /**
     * Who appoints and who may be appointed; every body and position by its name in the definition.
     *
     * @param by who approves the membership
     * @param consent whose consent the membership needs; empty where nobody's
     * @param chair the positions of which the chair must hold one; empty where anybody may lead
     * @param secretary the positions of which the secretary must hold one; empty where anybody may be it
     */
    public record Appointment(
            String by, Optional<String> consent, List<String> chair, List<String> secretary, Origin origin) {
        public Appointment {
            chair = List.copyOf(chair);
            secretary = List.copyOf(secretary);
        }
    }

    /** What becomes of the sheets of a member who is not there at the seal. */
    public record Absence(Sheets sheets, Origin origin) {}

    /** What somebody who stands back from a candidate is for the quorum of what is decided on that candidate. */
    public record Recusals(Counted quorum, Origin origin) {}

    /** Which sheets of a member who left before the seal count. */
    public enum Sheets {
        /** Each that was filed; on candidates not scored yet there is none, and the mean is over those there are. */
        FILED,
        /** None: only those present at the seal are counted. */
        NONE
    }

    /** How a recused member counts; the membership that the quorum is a share of never shrinks. */
    public enum Counted {
        /** As present, like everybody who is there. */
        PRESENT,
        /** As absent wherever that candidate is decided on. */
        ABSENT
    }
}
