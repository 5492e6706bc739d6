package kz.uzdik.local.demo.story;

import java.util.Optional;
import kz.uzdik.local.demo.cast.Candidate;
import kz.uzdik.local.demo.cast.Person;
import kz.uzdik.local.demo.cast.Subjects;

/** Letters that have to be there before the story goes on, since what follows would leave nothing to write about. */
record AwaitedLetters(Play play, String notice) {

    /** Waits for the letter that says what is wrong with a document: none is sent about what has been mended before. */
    static void finding(Play play, Candidate candidate) {
        new AwaitedLetters(play, "finding").arrive(candidate.filer(), 1);
    }

    /** Waits until somebody has got so many of them. */
    void arrive(Person person, int count) {
        Subjects subjects = new Subjects();
        Patience.until(
                notice + " to " + person.email() + ", " + count + " in all",
                () -> Optional.of(play.world().mailbox().to(person.email()))
                        .filter(letters -> letters.stream()
                                        .flatMap(letter -> subjects.recognise(letter.subject()).stream())
                                        .filter(known -> known.notice().equals(notice))
                                        .count()
                                >= count));
    }
}
