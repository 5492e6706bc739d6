package kz.uzdik.domain.voting;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import kz.uzdik.domain.poll.AnswerCounts;
import kz.uzdik.domain.poll.Question;

/** Adds ballots up one by one; however many there are, it holds one number for each answer to each question. */
final class Tallying {
    private final long[][] given;

    Tallying(int questions) {
        given = new long[questions][Question.ANSWERS];
    }

    /** @throws IllegalStateException when it has not one answer for each question */
    void add(Ballot ballot) {
        byte[] answers = ballot.answers();
        if (answers.length != given.length) {
            throw new IllegalStateException("a ballot has not one answer for each question");
        }
        for (int question = 0; question < answers.length; question++) {
            given[question][answers[question]]++;
        }
    }

    AnswerCounts counts() {
        return new AnswerCounts(Stream.of(given)
                .map(row -> List.copyOf(Arrays.stream(row).boxed().toList()))
                .toList());
    }
}
