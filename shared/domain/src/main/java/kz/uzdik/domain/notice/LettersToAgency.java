package kz.uzdik.domain.notice;

import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import kz.uzdik.domain.jury.SittingId;

/** What the Agency is written at the address that its operator names. */
record LettersToAgency() {
    Optional<Letter> write(Template template, Draft draft) {
        return switch (template) {
            case RANKING_FAILED -> rankingFailed(draft);
            default -> draft.toWhomever(template);
        };
    }

    // Whose figures they are, and what they say, is read at the sitting: here they would lie in a mailbox of many.
    private static Optional<Letter> rankingFailed(Draft draft) {
        SittingId sitting = SittingId.parse(draft.fact("scope")).orElseThrow();
        String run = draft.fact("run");
        String problems = Arrays.stream(draft.fact("problems").split(" "))
                .distinct()
                .map(code -> "– " + draft.wording().text("ranking-problem." + code, Map.of()))
                .collect(Collectors.joining("\n"));
        return draft.with(sitting.commission())
                .with("step", draft.wording().name("step", sitting.step()))
                .with("run", run.substring(run.lastIndexOf('.') + 1))
                .with("problems", problems)
                .letter(Template.RANKING_FAILED);
    }
}
