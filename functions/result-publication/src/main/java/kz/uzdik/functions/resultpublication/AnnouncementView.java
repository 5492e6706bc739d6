package kz.uzdik.functions.resultpublication;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import kz.uzdik.domain.calendar.Deadline;
import kz.uzdik.domain.contest.Contests.Running;
import kz.uzdik.domain.contest.Intake;
import kz.uzdik.domain.contest.Step;
import kz.uzdik.domain.notice.ContestTexts;
import kz.uzdik.domain.people.Language;
import kz.uzdik.domain.publication.Publication;
import kz.uzdik.json.Members;

/**
 * What a contest asks of whom by when, as everybody reads it (2020 p8, p9): in each language, with the deadlines as they
 * are. The definition, with every bound and paragraph, lies beside it.
 */
record AnnouncementView(ContestTexts texts) {

    Members form(Publication publication, Running contest) {
        var edition = contest.edition();
        var definition = contest.definition();
        var eligibility = definition.eligibility();
        return Members.of("edition", publication.edition().value())
                .with("number", publication.number())
                .withOptional("corrects", publication.corrects())
                .with("contest", edition.contest().value())
                .with("title", said(contest, "contest.title"))
                .with("definition", edition.digest())
                .withOptional("announcedAt", edition.announcedAt())
                .with("applicants", eligibility.applicants())
                .withEach(
                        "nominators",
                        eligibility.nominators(),
                        nominator -> said(contest, "nominator." + nominator.id()))
                .withEach("deadlines", definition.deadlines(), deadline -> deadline(contest, deadline))
                .withEach("intakes", definition.intakes(), intake -> intake(contest, intake))
                .withEach("steps", definition.steps(), step -> step(contest, step))
                .withEach("awards", definition.awards(), award -> said(contest, "award." + award.id()));
    }

    private Members deadline(Running contest, Deadline deadline) {
        return Members.of("deadline", deadline.id())
                .with("name", said(contest, "deadline." + deadline.id()))
                .with("paragraph", deadline.paragraph().cited())
                .withOptional("last", contest.schedule().find(deadline.id()));
    }

    private Members intake(Running contest, Intake intake) {
        return Members.of("intake", intake.id())
                .with("name", said(contest, "intake." + intake.id()))
                .with("deadline", intake.deadline())
                .withEach(
                        "documents",
                        intake.documents(),
                        document -> said(contest, "document." + document.kind().value()));
    }

    private Members step(Running contest, Step step) {
        return Members.of("step", step.id())
                .with("name", said(contest, "step." + step.id()))
                .with("paragraph", step.paragraph().cited())
                .with("deadline", step.deadline())
                .withEach("criteria", criteria(step), key -> said(contest, key));
    }

    private static List<String> criteria(Step step) {
        return switch (step) {
            case Step.Admission _ -> List.of();
            case Step.Selection selection ->
                selection.rules().criteria().stream()
                        .map(criterion -> "criterion." + step.id() + "." + criterion.id())
                        .toList();
        };
    }

    private Members said(Running contest, String key) {
        Members said = Members.of("key", key);
        Arrays.stream(Language.values())
                .forEach(language -> said.withOptional(
                        language.name().toLowerCase(Locale.ROOT),
                        texts.text(contest.edition().digest(), language, key)));
        return said;
    }
}
