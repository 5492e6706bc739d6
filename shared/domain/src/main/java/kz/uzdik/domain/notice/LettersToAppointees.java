package kz.uzdik.domain.notice;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kz.uzdik.domain.dossier.Dossiers;
import kz.uzdik.domain.jury.CommissionId;
import kz.uzdik.domain.jury.FiledSheets;
import kz.uzdik.domain.jury.MissingSheet;
import kz.uzdik.domain.jury.Sitting;
import kz.uzdik.domain.jury.Sittings;
import kz.uzdik.domain.people.PersonId;

/** What the people of a commission are written: appointed, convened, handed over (2020 p3, p4, p5.2, p18). */
record LettersToAppointees(Sittings sittings, Dossiers dossiers, FiledSheets filed) {

    /** @param reader who of the commission it is for */
    Optional<Letter> write(Template template, CommissionId commission, PersonId reader, Draft draft) {
        draft.with(commission);
        return switch (template) {
            case APPOINTED -> draft.letter(template);
            case SITTING_CONVENED -> convened(draft);
            case SITTING_CANCELLED ->
                draft.with("step", draft.wording().name("step", draft.step().id()))
                        .with("reason", draft.fact("reason"))
                        .letter(template);
            case SITTING_PLANNED -> sittings.find(draft.sitting()).isEmpty() ? Optional.empty() : planned(draft);
            case SHEETS_MISSING -> sheetsMissing(reader, draft);
            case OBJECTION_FILED ->
                draft.with("step", draft.wording().name("step", draft.step().id()))
                        .with("candidate", draft.fact("candidate"))
                        .with("due", due(draft))
                        .letter(template);
            // How it came out stands at the dossier and in the trail: the letter leaves it there.
            case STRUCK -> draft.with("candidate", draft.fact("dossier")).letter(template, ".secretary");
            case QUESTION_ANSWERED ->
                draft.with("candidate", draft.fact("dossier"))
                        .with("number", draft.fact("number"))
                        .with("next", draft.wording().text(answerCame(draft), Map.of()))
                        .letter(template);
            case HANDED_OVER ->
                draft.with("from", draft.wording().commission(draft.sitting().commission()))
                        .with("receipt", draft.fact("receipt"))
                        .with("next", draft.wording().text(punctuality(draft), Map.of()))
                        .letter(template);
            default -> draft.toWhomever(template);
        };
    }

    // Of a convening that is cancelled by now nobody hears but that it is.
    private Optional<Letter> convened(Draft draft) {
        return sittings.find(draft.sitting())
                .filter(sitting -> String.valueOf(sitting.convening()).equals(draft.fact("convening")))
                .flatMap(_ -> draft.with(
                                "step",
                                draft.wording().name("step", draft.step().id()))
                        .with("last", draft.next().last(draft.step().deadline()))
                        .with("meeting", meeting(draft))
                        .letter(Template.SITTING_CONVENED));
    }

    private Optional<Letter> planned(Draft draft) {
        return draft.with("step", draft.wording().name("step", draft.step().id()))
                .with("meeting", meeting(draft))
                .with("reason", draft.fact("reason"))
                .letter(Template.SITTING_PLANNED);
    }

    // Not of what was filed meanwhile, and not by a deadline that was moved: that one has reminders of its own.
    private Optional<Letter> sheetsMissing(PersonId reader, Draft draft) {
        long own = sittings
                .find(draft.sitting())
                .filter(_ -> draft.isOfDeadline(draft.step().deadline()))
                .map(sitting -> MissingSheet.at(sitting, dossiers, filed))
                .orElse(List.of())
                .stream()
                .filter(sheet -> sheet.member().equals(reader))
                .count();
        return own == 0
                ? Optional.empty()
                : draft.with("step", draft.wording().name("step", draft.step().id()))
                        .with("last", draft.next().last(draft.step().deadline()))
                        .with("count", String.valueOf(own))
                        .letter(Template.SHEETS_MISSING);
    }

    // As it is when the letter is written: whoever planned it anew meanwhile is not contradicted by an earlier letter.
    private String meeting(Draft draft) {
        return sittings.find(draft.sitting())
                .flatMap(Sitting::meeting)
                .map(held -> draft.wording().meeting(held.at(), held.place(), held.link()))
                .orElseGet(() -> draft.wording().text("meeting.not-said", Map.of()));
    }

    private static String due(Draft draft) {
        String due = draft.fact("due");
        return due.isEmpty()
                ? draft.wording().text("moment.not-covered", Map.of())
                : draft.wording().moment(Instant.parse(due));
    }

    private static String answerCame(Draft draft) {
        return Boolean.parseBoolean(draft.fact("late")) ? "question.late" : "question.in-time";
    }

    private static String punctuality(Draft draft) {
        return Boolean.parseBoolean(draft.fact("late")) ? "next.late" : "next.in-time";
    }
}
