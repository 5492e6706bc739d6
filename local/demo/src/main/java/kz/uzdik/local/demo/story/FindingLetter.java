package kz.uzdik.local.demo.story;

import java.util.Optional;
import kz.uzdik.local.demo.cast.Candidate;
import kz.uzdik.local.demo.cast.Subjects;

/** The letter that tells what is wrong with a document; none is sent about what has been mended before. */
record FindingLetter(Play play) {
    private static final String FINDING = "finding";

    /** Waits until whoever files for the candidate has it, as a person would who mends what a letter names. */
    void arrives(Candidate candidate) {
        Subjects subjects = new Subjects();
        String email = candidate.filer().email();
        Patience.until(
                "the letter to " + email + " about a finding",
                () -> Optional.of(play.world().mailbox().to(email))
                        .filter(letters -> letters.stream()
                                .flatMap(letter -> subjects.recognise(letter.subject()).stream())
                                .anyMatch(known -> known.notice().equals(FINDING))));
    }
}
