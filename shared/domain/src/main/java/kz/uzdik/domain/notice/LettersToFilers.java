package kz.uzdik.domain.notice;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kz.uzdik.domain.act.Reason;
import kz.uzdik.domain.contest.Award;
import kz.uzdik.domain.contest.Intake;
import kz.uzdik.domain.contest.Step;
import kz.uzdik.domain.dossier.Admission;
import kz.uzdik.domain.dossier.Dossier;
import kz.uzdik.domain.dossier.Finding;
import kz.uzdik.domain.dossier.OpenIntakes;
import kz.uzdik.domain.dossier.Upload;
import kz.uzdik.domain.dossier.UploadId;
import kz.uzdik.domain.jury.CommissionId;
import kz.uzdik.domain.jury.InterviewPlan.Slot;
import kz.uzdik.domain.jury.InterviewPlans;
import kz.uzdik.domain.jury.Objection;
import kz.uzdik.domain.jury.Objections;
import kz.uzdik.domain.jury.Sitting;
import kz.uzdik.domain.jury.Sittings;

/** What whoever files a dossier is written: received, found, decided (2020 p5.1, p10, p11, p12, p16). */
record LettersToFilers(Sittings sittings, Objections objections, InterviewPlans interviews, OpenIntakes intakes) {
    Optional<Letter> write(Template template, Dossier dossier, Draft draft) {
        draft.with("applicant", dossier.applicant().name());
        return switch (template) {
            case RECEIVED, RECEIVED_LATE -> received(template, draft);
            case IN_FLIGHT -> inFlight(draft);
            case LAPSED -> lapsed(dossier, draft);
            case FINDING -> finding(dossier, draft);
            case ADMITTED ->
                draft.with("next", draft.next().afterPassing(draft.step().id())).letter(template);
            case NOT_ADMITTED -> notAdmitted(dossier, draft);
            case OBJECTION_ANSWERED -> answered(dossier, draft);
            case QUESTION_ASKED -> asked(draft);
            case DEADLINE_NEAR -> new Reminder(draft.contest(), sittings).letter(intakes, dossier, draft);
            case STEP_RESULT -> stepResult(dossier, draft);
            case INTERVIEW_SCHEDULED, INTERVIEW_MOVED -> interview(template, dossier, draft);
            case INTERVIEW_CANCELLED -> interviewCancelled(dossier, draft);
            case AWARD_ANNOUNCED ->
                draft.with("begins", draft.wording().moment(Instant.parse(draft.fact("begins"))))
                        .with("place", draft.fact("place"))
                        .letter(template);
            case NOMINATED, NOMINATION_JOINED, CONSENTED, NOMINATION_TAKEN_BACK -> nominated(template, dossier, draft);
            case DECLINED, WITHDRAWN, EXCLUDED, STRUCK -> left(template, dossier, draft);
            default -> draft.toWhomever(template);
        };
    }

    private static Optional<Letter> received(Template template, Draft draft) {
        Intake intake =
                draft.contest().definition().intake(draft.fact("intake")).orElseThrow();
        return draft.with("intake", draft.wording().name("intake", intake.id()))
                .with("files", draft.fact("files"))
                .with("last", draft.next().last(intake.deadline()))
                .with("paragraph", lateParagraph(draft))
                .with("next", draft.next().afterHandingIn(intake))
                .letter(template);
    }

    private static Optional<Letter> inFlight(Draft draft) {
        return draft.with("intake", draft.wording().name("intake", draft.fact("intake")))
                .with("files", draft.fact("awaited"))
                .with("until", draft.wording().moment(Instant.parse(draft.fact("until"))))
                .letter(Template.IN_FLIGHT);
    }

    // Whoever has left was told so when they did; whoever handed in anew meanwhile has a letter about that.
    private static Optional<Letter> lapsed(Dossier dossier, Draft draft) {
        Intake intake =
                draft.contest().definition().intake(draft.fact("intake")).orElseThrow();
        if (dossier.exit().isPresent() || dossier.submission(intake.id()).isPresent()) {
            return Optional.empty();
        }
        boolean past = draft.contest().isPast(intake.deadline(), draft.errand().at());
        String next = past && intake.late() == Intake.Late.REFUSED
                ? draft.wording().text("next.closed", Map.of())
                : draft.wording()
                        .text(
                                past ? "next.again-late" : "next.again",
                                Map.of(
                                        "last",
                                        draft.next().last(intake.deadline()),
                                        "paragraph",
                                        lateParagraph(draft)));
        return draft.with("intake", draft.wording().name("intake", intake.id()))
                .with("next", next)
                .letter(Template.LAPSED);
    }

    // A file that was replaced meanwhile is not worth a letter: its successor has its own.
    private static Optional<Letter> finding(Dossier dossier, Draft draft) {
        Optional<Upload> upload = dossier.upload(new UploadId(draft.fact("upload")))
                .filter(judged -> !judged.findings().isEmpty());
        return upload.flatMap(judged -> {
            Intake intake = stillOpen(dossier, draft.contest().definition().intakesAsking(judged.kind()));
            return draft.with(
                            "document",
                            draft.wording().name("document", judged.kind().value()))
                    .with(
                            "findings",
                            lines(
                                    judged.findings().stream()
                                            .map(Finding::reason)
                                            .toList(),
                                    draft))
                    .with("next", mendOrWeigh(dossier, intake, draft))
                    .letter(Template.FINDING);
        });
    }

    // Where a later intake lets the document be corrected, it is the one that a new file is for.
    private static Intake stillOpen(Dossier dossier, List<Intake> asking) {
        return asking.stream()
                .filter(intake -> dossier.submission(intake.id()).isEmpty())
                .findFirst()
                .orElseGet(asking::getLast);
    }

    private static String mendOrWeigh(Dossier dossier, Intake intake, Draft draft) {
        boolean past = draft.contest().isPast(intake.deadline(), draft.errand().at());
        if (dossier.submission(intake.id()).isPresent() || (past && intake.late() == Intake.Late.REFUSED)) {
            return draft.wording().text("next.weigh", Map.of());
        }
        String last = draft.next().last(intake.deadline());
        return draft.wording()
                .text(past ? "next.mend-late" : "next.mend", Map.of("last", last, "paragraph", lateParagraph(draft)));
    }

    private static String lateParagraph(Draft draft) {
        return draft.contest()
                .definition()
                .admission()
                .refusal()
                .incompleteOrLate()
                .cited();
    }

    private static Optional<Letter> notAdmitted(Dossier dossier, Draft draft) {
        List<Reason> grounds = dossier.admission().map(Admission::reasons).orElseThrow();
        return draft.with(draft.sitting().commission())
                .with("reasons", lines(grounds, draft))
                .letter(Template.NOT_ADMITTED);
    }

    private static String lines(List<Reason> reasons, Draft draft) {
        return reasons.stream()
                .map(reason -> "– " + draft.wording().reason(reason, Optional.empty()))
                .collect(Collectors.joining("\n"));
    }

    private static Optional<Letter> nominated(Template template, Dossier dossier, Draft draft) {
        String nominators = dossier.filing().nominations().stream()
                .map(nomination ->
                        "– " + draft.wording().name("nominator", nomination.kind()) + ": " + nomination.body())
                .collect(Collectors.joining("\n"));
        return draft.with("nominators", nominators.isEmpty() ? "–" : nominators)
                .with("dossier", dossier.id().toString())
                .letter(template);
    }

    private static Optional<Letter> left(Template template, Dossier dossier, Draft draft) {
        return dossier.left()
                .flatMap(
                        why -> draft.with("reasons", lines(List.of(why), draft)).letter(template));
    }

    private Optional<Letter> answered(Dossier dossier, Draft draft) {
        return objections
                .find(draft.sitting(), dossier.id().candidate())
                .flatMap(Objection::answer)
                .flatMap(answer -> draft.with(draft.sitting().commission())
                        .with("step", draft.wording().name("step", draft.step().id()))
                        .with(
                                "answer",
                                draft.wording()
                                        .text(answer.upheld() ? "objection.upheld" : "objection.not-upheld", Map.of()))
                        .with("reasons", answer.reasons())
                        .letter(Template.OBJECTION_ANSWERED));
    }

    // A letter about a time that was moved since, or is no more, is not sent: the one that says so is.
    private Optional<Letter> interview(Template template, Dossier dossier, Draft draft) {
        var candidate = dossier.id().candidate();
        return sittings.find(draft.sitting())
                .flatMap(sitting -> interviews.find(sitting.id()).flatMap(plan -> plan.of(candidate, sitting)))
                .filter(slot -> slot.at().toString().equals(draft.fact("meets")))
                .flatMap(slot -> draft.with(draft.sitting().commission())
                        .with("step", draft.wording().name("step", draft.step().id()))
                        .with("meeting", draft.wording().meeting(slot.at(), slot.place(), slot.link()))
                        .with("length", length(slot, draft))
                        .with("reason", slot.reason())
                        .letter(template)
                        .map(letter -> letter.with(appointment(slot, letter, draft))));
    }

    // Only who had been given a time, and still takes part, is told that it is none.
    private Optional<Letter> interviewCancelled(Dossier dossier, Draft draft) {
        if (dossier.exit().isPresent()) {
            return Optional.empty();
        }
        int convening = Integer.parseInt(draft.fact("convening"));
        return interviews
                .find(draft.sitting())
                .flatMap(plan -> plan.of(dossier.id().candidate(), convening))
                .flatMap(slot -> draft.with(draft.sitting().commission())
                        .with("step", draft.wording().name("step", draft.step().id()))
                        .with("meeting", draft.wording().meeting(slot.at(), slot.place(), Optional.empty()))
                        .with("reason", draft.fact("reason"))
                        .letter(Template.INTERVIEW_CANCELLED)
                        .map(letter ->
                                letter.with(appointment(slot, letter, draft).takenBack())));
    }

    private static String length(Slot slot, Draft draft) {
        return slot.minutes()
                .map(minutes -> draft.wording().text("meeting.length", Map.of("minutes", String.valueOf(minutes))))
                .orElse("");
    }

    private static CalendarFile appointment(Slot slot, Letter letter, Draft draft) {
        return new CalendarFile(
                draft.sitting() + "#" + slot.candidate() + (slot.convening() == 1 ? "" : "#" + slot.convening()),
                slot.postponements(),
                draft.errand().at(),
                slot.at(),
                slot.minutes().map(Duration::ofMinutes),
                letter.subject(),
                slot.place(),
                slot.link());
    }

    // The question itself is read in the dossier: it may speak of what is nobody else's to read.
    private static Optional<Letter> asked(Draft draft) {
        CommissionId commission = CommissionId.parse(draft.fact("commission")).orElseThrow();
        String documents = Stream.of(draft.fact("documents").split(", "))
                .filter(kind -> !kind.isEmpty())
                .map(kind -> "– " + draft.wording().name("document", kind))
                .collect(Collectors.joining("\n"));
        String last = draft.fact("last");
        return draft.with(commission)
                .with("number", draft.fact("number"))
                .with("documents", documents.isEmpty() ? "–" : documents)
                .with(
                        "last",
                        last.isEmpty()
                                ? draft.wording().text("question.no-day", Map.of())
                                : draft.wording().moment(Instant.parse(last)))
                .letter(Template.QUESTION_ASKED);
    }

    // Whoever has left was told so when they did.
    private Optional<Letter> stepResult(Dossier dossier, Draft draft) {
        if (dossier.exit().isPresent()) {
            return Optional.empty();
        }
        Step step = draft.step();
        Sitting sitting = sittings.find(draft.sitting()).orElseThrow();
        boolean passed = sitting.finallyPassed(dossier.id().candidate());
        String next = passed ? draft.next().afterPassing(step.id()) : "";
        return draft.with(draft.sitting().commission())
                .with("step", draft.wording().name("step", step.id()))
                .with("result", result(step, passed, draft))
                .with("next", next)
                .with("objection", objection(sitting, draft))
                .letter(Template.STEP_RESULT);
    }

    private static String objection(Sitting sitting, Draft draft) {
        return draft.contest()
                .definition()
                .objections()
                .flatMap(rule -> sitting.endedAt()
                        .flatMap(ended -> draft.contest()
                                .schedule()
                                .after(ended, rule.within())
                                .instant()))
                .map(last -> draft.wording()
                        .text("next.object", Map.of("last", draft.wording().moment(last))))
                .orElse("");
    }

    // Who passes the last step, or one that carries an award, has won something (p21, p22).
    private static String result(Step step, boolean passed, Draft draft) {
        var definition = draft.contest().definition();
        String awards = definition.awards().stream()
                // Places and nominations are told with the results.
                .filter(award -> award.step().equals(step.id()) && award.to() instanceof Award.To.Passed)
                .map(Award::id)
                .map(id -> draft.wording().name("award", id))
                .collect(Collectors.joining("; "));
        if (awards.isEmpty()) {
            return draft.wording().text(passed ? "result.passed" : "result.not-passed", Map.of());
        }
        return draft.wording().text(passed ? "result.won" : "result.not-won", Map.of("award", awards));
    }
}
