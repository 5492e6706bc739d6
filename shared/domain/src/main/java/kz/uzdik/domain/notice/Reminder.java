package kz.uzdik.domain.notice;

import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import kz.uzdik.domain.contest.Contests.Running;
import kz.uzdik.domain.dossier.Dossier;
import kz.uzdik.domain.dossier.OpenIntakes;
import kz.uzdik.domain.jury.SittingProgress;
import kz.uzdik.domain.jury.Sittings;

/** Whom a reminder of an intake's deadline is for, and what it says to them. */
record Reminder(Running contest, Sittings sittings) {

    /** Whether a dossier can be handed in there, has not been, and still stands. */
    boolean isAwaited(String id, Dossier dossier) {
        return contest.definition()
                .intake(id)
                .filter(intake -> dossier.exit().isEmpty()
                        && dossier.submission(intake.id()).isEmpty())
                .filter(intake -> intake.opensAfter()
                        .filter(step -> !new SittingProgress(sittings).hasPassed(contest, step, dossier.id()))
                        .isEmpty())
                .isPresent();
    }

    /**
     * The letter; empty where there is nothing to remind of any more. What was moved has reminders of its own.
     *
     * @param intakes what a dossier lacks where it can be handed in
     */
    Optional<Letter> letter(OpenIntakes intakes, Dossier dossier, Draft draft) {
        String id = draft.fact("intake");
        return intakes.windows(dossier, draft.errand().at()).stream()
                .filter(window -> window.intake().id().equals(id) && window.open())
                .filter(window -> draft.isOfDeadline(window.intake().deadline()))
                .findFirst()
                .flatMap(window -> draft.with("intake", draft.wording().name("intake", id))
                        .with("last", draft.next().last(window.intake().deadline()))
                        .with("missing", missing(window, draft.wording()))
                        .letter(Template.DEADLINE_NEAR));
    }

    private static String missing(OpenIntakes.Window window, Wording wording) {
        return window.missing().isEmpty()
                ? wording.text("reminder.nothing-missing", Map.of())
                : window.missing().stream()
                        .map(reason -> "– " + wording.reason(reason, Optional.empty()))
                        .collect(Collectors.joining("\n"));
    }
}
