package kz.uzdik.domain.work;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What became of the questions that an office owned, as figures; a question that it owned twice counts as two.
 *
 * @param raised of those raised at the office, how many within the window
 * @param answeredInTime turns of the office that ended within the window with an answer, none after its last day
 * @param answeredLate the same, after it
 * @param passedUp turns of the office that ended within the window by passing the question up
 * @param open turns of the office that have not ended on the window's last day and are not over their own
 * @param overdue the same, over it
 * @param notSolved how often within the window somebody said of an answer of the office that it solved nothing
 */
public record QuestionFigures(
        int raised, int answeredInTime, int answeredLate, int passedUp, int open, int overdue, int notSolved) {

    /** The figures of an office in a window, as they stood on its last day. */
    public static QuestionFigures of(OfficeId office, Collection<Question> questions, Window window) {
        List<Question> asThen = questions.stream()
                .flatMap(question -> question.asOf(window.last()).stream())
                .toList();
        List<Question.Turn> turns = asThen.stream()
                .flatMap(question -> question.turns().stream())
                .filter(turn -> turn.owner().equals(office))
                .toList();
        return new QuestionFigures(
                count(asThen.stream()
                        .filter(question ->
                                question.id().office().equals(office) && window.contains(question.raised()))),
                count(ended(turns, window).filter(turn -> turn.answered() && !turn.isLate(window.last()))),
                count(ended(turns, window).filter(turn -> turn.answered() && turn.isLate(window.last()))),
                count(ended(turns, window).filter(turn -> !turn.answered())),
                count(turns.stream().filter(turn -> turn.ended().isEmpty() && !turn.isLate(window.last()))),
                count(turns.stream().filter(turn -> turn.ended().isEmpty() && turn.isLate(window.last()))),
                count(asThen.stream()
                        .flatMap(question -> notSolved(question, office).stream())
                        .filter(window::contains)));
    }

    private static Stream<Question.Turn> ended(List<Question.Turn> turns, Window window) {
        return turns.stream()
                .filter(turn -> turn.ended().filter(window::contains).isPresent());
    }

    // Whoever answered owns it again: of this office if the turn that follows is.
    private static Optional<LocalDate> notSolved(Question question, OfficeId office) {
        return question.steps().stream()
                .filter(Question.Step.NotSolved.class::isInstance)
                .map(Question.Step::on)
                .findFirst()
                .filter(on -> question.turns().stream()
                        .anyMatch(turn ->
                                turn.owner().equals(office) && turn.since().equals(on)));
    }

    private static int count(Stream<?> found) {
        return Math.toIntExact(found.count());
    }
}
