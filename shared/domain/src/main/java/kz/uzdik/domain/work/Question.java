package kz.uzdik.domain.work;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import kz.uzdik.domain.territory.Kato;

/**
 * A question raised by a resident, with everything done about it (A4.23). Who raised it is not in it: see {@link Asker}.
 *
 * @param entry of the journal in which it was raised
 * @param text may name people; it stands in no log
 * @param contactLeft whether whoever raised it said how they are reached; not any more once that is erased
 * @param receipt the SHA-256 in hexadecimal of a secret that whoever raised it was handed; only its holder can say that an
 *     answer solved nothing
 * @param due the last day of the office where it was raised, while nothing is done
 * @param steps in order
 * @param forgotten how often who raised it was erased: the version counts steps and these
 */
public record Question(
        QuestionId id,
        Kato settlement,
        LocalDate raised,
        Optional<EntryId> entry,
        String text,
        boolean contactLeft,
        Optional<String> receipt,
        LocalDate due,
        List<Step> steps,
        int forgotten) {
    /** The most characters of what was asked, and of each part of a request. */
    public static final int LONGEST_TEXT = 2_000;

    /** The most characters of an answer. */
    public static final int LONGEST_ANSWER = 4_000;

    public Question {
        steps = List.copyOf(steps);
    }

    /** As it was raised, with nothing done about it yet. */
    public static Question raised(
            QuestionId id,
            Kato settlement,
            LocalDate raised,
            Optional<EntryId> entry,
            String text,
            boolean contactLeft,
            Optional<String> receipt,
            LocalDate due) {
        return new Question(id, settlement, raised, entry, text, contactLeft, receipt, due, List.of(), 0);
    }

    /** Something done about it on a day. */
    public sealed interface Step {
        LocalDate on();

        /** Its owner says of what remit it is. */
        record TakenOn(QuestionTerms.Remit remit, LocalDate on, LocalDate due) implements Step {}

        /** Another office owns it from this day on. */
        record PassedUp(OfficeId to, Request request, LocalDate on, LocalDate due) implements Step {}

        /** A reasoned answer. */
        record Answered(String reasons, LocalDate on) implements Step {
            @Override
            public String toString() {
                return "Answered[" + on + "]";
            }
        }

        /** The person who asked says that it is not solved. */
        record NotSolved(LocalDate on, LocalDate due) implements Step {}
    }

    /**
     * With what a question is passed up (A4.23).
     *
     * @param tenge the sum that is needed
     */
    public record Request(String need, String urgency, long tenge, String mechanism) {
        boolean isComplete() {
            return !need.isBlank() && !urgency.isBlank() && tenge >= 0 && !mechanism.isBlank();
        }

        @Override
        public String toString() {
            return "Request[]";
        }
    }

    /**
     * The time during which one office owned it.
     *
     * @param ended the day it was answered or passed up; empty while it is open
     */
    public record Turn(OfficeId owner, LocalDate since, LocalDate due, Optional<LocalDate> ended, boolean answered) {
        /** Whether it ended after its last day, or has not ended and that is over. */
        public boolean isLate(LocalDate asOf) {
            return ended.orElse(asOf).isAfter(due);
        }
    }

    /** Whose it was, in order; the last turn is the present one. */
    public List<Turn> turns() {
        List<Turn> turns = new ArrayList<>();
        turns.add(new Turn(id.office(), raised, due, Optional.empty(), false));
        for (Step step : steps) {
            Turn last = turns.getLast();
            switch (step) {
                case Step.TakenOn(var _, var _, var until) ->
                    turns.set(turns.size() - 1, new Turn(last.owner(), last.since(), until, Optional.empty(), false));
                case Step.PassedUp(var to, var _, var on, var until) -> {
                    turns.set(turns.size() - 1, ended(last, on, false));
                    turns.add(new Turn(to, on, until, Optional.empty(), false));
                }
                case Step.Answered(var _, var on) -> turns.set(turns.size() - 1, ended(last, on, true));
                case Step.NotSolved(var on, var until) ->
                    turns.add(new Turn(last.owner(), on, until, Optional.empty(), false));
            }
        }
        return List.copyOf(turns);
    }

    private static Turn ended(Turn turn, LocalDate on, boolean answered) {
        return new Turn(turn.owner(), turn.since(), turn.due(), Optional.of(on), answered);
    }

    /** The present turn; ended where the question is answered. */
    public Turn now() {
        return turns().getLast();
    }

    /** How often it was written: as it was raised, each step, each erasure of who raised it. */
    public long version() {
        return 1L + steps.size() + forgotten;
    }

    /** Whether its present owner has said of what remit it is. */
    boolean isTakenOn() {
        return !steps.isEmpty() && steps.getLast() instanceof Step.TakenOn;
    }

    /** Whether somebody has said that an answer solved nothing. */
    private boolean wasNotSolved() {
        return steps.stream().anyMatch(Step.NotSolved.class::isInstance);
    }

    /** Whether whoever holds the receipt can say that the answer solved nothing: once, of an answer. */
    public boolean mayBeReopened() {
        return receipt.isPresent() && now().ended().isPresent() && !wasNotSolved();
    }

    /** As it stood at the end of a day; empty where it was raised later. */
    Optional<Question> asOf(LocalDate day) {
        return raised.isAfter(day)
                ? Optional.empty()
                : Optional.of(with(
                        steps.stream().filter(step -> !step.on().isAfter(day)).toList()));
    }

    /** As it stood after so many of its steps. */
    Question after(int first) {
        return with(steps.subList(0, first));
    }

    /** With the first owner's last day. */
    Question dueOn(LocalDate last) {
        return new Question(id, settlement, raised, entry, text, contactLeft, receipt, last, steps, forgotten);
    }

    /** With one step more. */
    Question with(Step step) {
        List<Step> all = new ArrayList<>(steps);
        all.add(step);
        return with(all);
    }

    /** Without anybody who could be reached. */
    Question forgetting() {
        return new Question(id, settlement, raised, entry, text, false, receipt, due, steps, forgotten + 1);
    }

    private Question with(List<Step> all) {
        return new Question(id, settlement, raised, entry, text, contactLeft, receipt, due, all, forgotten);
    }

    /** Whether an office owns it or has owned it. */
    boolean wasOwnedBy(OfficeId office) {
        return turns().stream().anyMatch(turn -> turn.owner().equals(office));
    }

    /** Whether it is open, and owned by this office. */
    public boolean isOpenAt(OfficeId office) {
        Turn now = now();
        return now.ended().isEmpty() && now.owner().equals(office);
    }

    @Override
    public String toString() {
        return "Question[" + id + ", " + steps.size() + " steps]";
    }
}
