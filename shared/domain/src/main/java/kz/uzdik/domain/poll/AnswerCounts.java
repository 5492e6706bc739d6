package kz.uzdik.domain.poll;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.LongStream;

/**
 * How often each answer was given to each question.
 *
 * @param rows one row a question in the poll's order; in it how many answered 0 (cannot say), 1, … 5
 */
public record AnswerCounts(List<List<Long>> rows) {
    public AnswerCounts {
        rows = rows.stream().map(List::copyOf).toList();
        if (rows.stream()
                .anyMatch(row -> row.size() != Question.ANSWERS || row.stream().anyMatch(n -> n < 0))) {
            throw new IllegalArgumentException("a row counts six answers");
        }
        if (rows.stream().map(AnswerCounts::sum).distinct().count() > 1) {
            throw new IllegalArgumentException("every ballot answers every question");
        }
    }

    /** No ballots yet. */
    public static AnswerCounts none(int questions) {
        Long[] zeros = new Long[Question.ANSWERS];
        Arrays.fill(zeros, 0L);
        return new AnswerCounts(
                LongStream.range(0, questions).mapToObj(_ -> List.of(zeros)).toList());
    }

    /** The counts of two groups together. */
    public AnswerCounts plus(AnswerCounts other) {
        if (rows.size() != other.rows.size()) {
            throw new IllegalArgumentException("counts of different questionnaires");
        }
        List<List<Long>> sums = new ArrayList<>();
        for (int question = 0; question < rows.size(); question++) {
            List<Long> row = new ArrayList<>();
            for (int answer = 0; answer < Question.ANSWERS; answer++) {
                row.add(rows.get(question).get(answer)
                        + other.rows.get(question).get(answer));
            }
            sums.add(row);
        }
        return new AnswerCounts(sums);
    }

    /** How many ballots are counted here. */
    public long ballots() {
        return rows.isEmpty() ? 0 : sum(rows.getFirst());
    }

    private static long sum(List<Long> row) {
        return row.stream().mapToLong(Long::longValue).sum();
    }
}
