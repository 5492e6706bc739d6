package kz.uzdik.domain.notice;

import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import kz.uzdik.domain.jury.SittingId;
import kz.uzdik.domain.publication.Publications;
import kz.uzdik.domain.publication.Takedown;

/** What the Agency is written at the address that its operator names. */
record LettersToAgency(Publications publications) {
    Optional<Letter> write(Template template, Draft draft) {
        return switch (template) {
            case RANKING_FAILED -> rankingFailed(draft);
            case TAKEDOWN_ASKED, TAKEDOWN_NEAR -> takedown(template, draft);
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

    // What somebody has agreed to or dropped meanwhile waits for nobody. The words it was asked with are read where it
    // is decided: they may speak of people.
    private Optional<Letter> takedown(Template template, Draft draft) {
        return publications
                .find(draft.contest().id(), Integer.parseInt(draft.fact("number")))
                .flatMap(publication -> publication.takedown(Integer.parseInt(draft.fact("takedown"))))
                .filter(asked -> asked.state() instanceof Takedown.State.Open)
                .flatMap(asked -> draft.with("number", draft.fact("number"))
                        .with("takedown", String.valueOf(asked.number()))
                        .with("file", asked.file())
                        .with("cause", draft.wording().text("takedown.cause." + key(asked.cause()), Map.of()))
                        .with("asked", draft.wording().moment(asked.at()))
                        .with("due", draft.wording().moment(asked.due()))
                        .letter(template));
    }

    private static String key(Takedown.Cause cause) {
        return cause.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
