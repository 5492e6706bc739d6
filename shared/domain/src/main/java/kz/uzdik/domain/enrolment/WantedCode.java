package kz.uzdik.domain.enrolment;

import kz.uzdik.domain.people.Language;
import kz.uzdik.domain.poll.PollId;

/** A code that somebody asks for, as it is queued: whether they get one is decided by the worker. */
public record WantedCode(PollId poll, Claim claim, Language language, RequestId request) {
    /** Names the poll, never the person. */
    @Override
    public String toString() {
        return "WantedCode[" + poll + "]";
    }
}
