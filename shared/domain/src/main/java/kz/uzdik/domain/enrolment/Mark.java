package kz.uzdik.domain.enrolment;

import java.time.LocalDate;
import java.util.Optional;
import kz.uzdik.domain.poll.Digest;

/**
 * That something was issued on an entry.
 *
 * @param blinded SHA-256 of the blinded message that was signed; empty for paper
 * @param station where a paper ballot was handed out or help was given; empty online
 * @param day the date only: a time could be matched with a ballot's
 */
public record Mark(Channel channel, Optional<Digest> blinded, Optional<String> station, LocalDate day) {
    /** How a person votes. */
    public enum Channel {
        ONLINE,
        PAPER,
        ASSISTED
    }
}
