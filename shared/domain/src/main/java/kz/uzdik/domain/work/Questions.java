package kz.uzdik.domain.work;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Questions side by side. */
public final class Questions {
    private Questions() {}

    /** By owner, the open ones whose last day is over, the longest overdue first. */
    public static Map<OfficeId, List<Question>> overdue(Collection<Question> questions, LocalDate on) {
        return questions.stream()
                .filter(one -> one.now().ended().isEmpty() && one.now().isLate(on))
                .sorted(Comparator.comparing((Question one) -> one.now().due())
                        .thenComparing(one -> one.id().toString()))
                .collect(Collectors.groupingBy(one -> one.now().owner()));
    }
}
