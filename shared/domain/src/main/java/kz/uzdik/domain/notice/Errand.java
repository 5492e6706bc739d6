package kz.uzdik.domain.notice;

import java.time.Instant;
import java.util.Map;
import kz.uzdik.domain.contest.EditionId;
import kz.uzdik.domain.poll.PollWork;

/**
 * Something that must follow from a fact: a notice to people, or work for the system. It is stored with the fact and
 * relayed to a queue afterwards, so it can be done twice after a crash, never not at all.
 *
 * @param id derived from the audit entry it follows from, so the same fact never has it twice
 * @param values what its text needs; no personal data
 */
public record Errand(String id, Task task, Map<String, String> values, Instant at) {
    public Errand {
        values = Map.copyOf(values);
    }

    /** What is to be done. */
    public sealed interface Task {
        /** Write to these people. */
        record Notify(Template template, Audience audience) implements Task {}

        /** Do an errand again that was done or given up, because somebody said so. */
        record Again(EditionId edition, String errand) implements Task {}

        /** Make a requested ranking run. */
        record Rank(String scope, int number) implements Task {}

        /** Write a requested publication. */
        record Publish(String edition, int number) implements Task {}

        /** Take a file of a publication down that two have agreed on. */
        record TakeDown(String edition, int number, int takedown) implements Task {}

        /** Draw the protocol of a sitting up on paper, once both have signed it. */
        record DrawProtocol(String sitting) implements Task {}

        /** Draw up the diplomas of a publication. */
        record DrawDiplomas(String edition, int number) implements Task {}

        /** Do what a poll waits for. */
        record Poll(PollWork work, String poll) implements Task {}

        /** Publish a roll that adds to a frozen one. */
        record Supplement(String roll) implements Task {}

        /** Remove a roll's people, whom nothing can serve any more. */
        record Discard(String roll) implements Task {}
    }
}
