package kz.uzdik.json.poll;

import java.util.ArrayList;
import java.util.List;
import kz.uzdik.domain.poll.AnswerCounts;
import kz.uzdik.json.FieldProblem;
import kz.uzdik.json.FieldType;
import kz.uzdik.json.Mismatch;

/** How often each answer was given, as an array of rows of six numbers. */
final class CountsType {
    static final FieldType<AnswerCounts> TYPE = new FieldType<>(AnswerCounts.none(0), CountsType::read);

    private static final String EXPECTED = "rows of six counts that have one sum";

    private CountsType() {}

    static List<List<Long>> write(AnswerCounts counts) {
        return counts.rows();
    }

    private static AnswerCounts read(Object value) throws Mismatch {
        List<List<Long>> rows = new ArrayList<>();
        for (Object row : list(value)) {
            List<Long> numbers = new ArrayList<>();
            for (Object number : list(row)) {
                numbers.add(PollTypes.NUMBER.conversion().read(number));
            }
            rows.add(numbers);
        }
        try {
            return new AnswerCounts(rows);
        } catch (IllegalArgumentException _) {
            throw wrong();
        }
    }

    private static List<?> list(Object value) throws Mismatch {
        if (value instanceof List<?> list && !list.contains(null)) {
            return list;
        }
        throw wrong();
    }

    private static Mismatch wrong() {
        return new Mismatch(FieldProblem.BAD_FORMAT, EXPECTED);
    }
}
