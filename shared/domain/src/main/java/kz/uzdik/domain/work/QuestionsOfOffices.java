package kz.uzdik.domain.work;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The figures of many offices in one window; each question is looked at once, and not once for each office. */
final class QuestionsOfOffices {
    private final Map<OfficeId, List<Question>> owned = new HashMap<>();
    private final Window window;

    QuestionsOfOffices(Collection<Question> questions, Window window) {
        this.window = window;
        for (Question question : questions) {
            question.turns().stream()
                    .map(Question.Turn::owner)
                    .distinct()
                    .forEach(owner ->
                            owned.computeIfAbsent(owner, _ -> new ArrayList<>()).add(question));
        }
    }

    QuestionFigures of(OfficeId office) {
        return QuestionFigures.of(office, owned.getOrDefault(office, List.of()), window);
    }
}
