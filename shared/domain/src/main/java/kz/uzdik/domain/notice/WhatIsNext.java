package kz.uzdik.domain.notice;

import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kz.uzdik.domain.calendar.Reckoned;
import kz.uzdik.domain.contest.Contests.Running;
import kz.uzdik.domain.contest.Intake;
import kz.uzdik.domain.contest.Step;

/** Says what comes next for a candidate: what opens to be handed in, and which step decides then. */
record WhatIsNext(Running contest, Wording wording) {
    /** After passing a step: the intakes that open now, then the step that takes the candidate further. */
    String afterPassing(String step) {
        Stream<String> intakes = contest.definition().intakes().stream()
                .filter(intake -> intake.opensAfter().filter(step::equals).isPresent())
                .map(intake -> sentence("next.intake", "intake", intake.id(), intake.deadline()));
        Stream<String> further = from(step).stream().map(this::sentence);
        return Stream.concat(intakes, further).collect(Collectors.joining("\n"));
    }

    /** After handing in at an intake: the step that looks at what was handed in. */
    String afterHandingIn(Intake intake) {
        Optional<Step> admitting = contest.definition().steps().stream()
                .filter(step -> step instanceof Step.Admission admission
                        && admission.intake().equals(intake.id()))
                .findFirst();
        return admitting
                .or(() -> intake.opensAfter().flatMap(this::from))
                .map(this::sentence)
                .orElse("");
    }

    private Optional<Step> from(String earlier) {
        return contest.definition().steps().stream()
                .filter(step -> step instanceof Step.Selection selection
                        && selection.from().equals(earlier))
                .findFirst();
    }

    private String sentence(Step step) {
        return sentence("next.step", "step", step.id(), step.deadline());
    }

    private String sentence(String key, String kind, String id, String deadline) {
        return wording.text(key, Map.of(kind, wording.name(kind, id), "last", last(deadline)));
    }

    /** A deadline as people read it, with the latest decision that moved it. */
    String last(String deadline) {
        return switch (contest.schedule().of(deadline)) {
            case Reckoned.Due due -> moved(deadline, wording.moment(due.last()));
            case Reckoned.Awaiting(var step) ->
                wording.text("moment.awaiting", Map.of("step", wording.name("step", step)));
            case Reckoned.NotCovered _ -> wording.text("moment.not-covered", Map.of());
        };
    }

    private String moved(String deadline, String last) {
        return contest.movements(deadline).stream()
                .reduce((earlier, later) -> later)
                .map(movement -> wording.moved(last, movement))
                .orElse(last);
    }
}
