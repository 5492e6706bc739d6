package kz.uzdik.functions.resultpublication;

import java.util.Optional;
import kz.uzdik.domain.contest.Contests.Running;
import kz.uzdik.domain.contest.PublicationRule;
import kz.uzdik.domain.poll.Poll;
import kz.uzdik.domain.publication.PlaceNames;
import kz.uzdik.domain.publication.Publication;
import kz.uzdik.json.Members;
import kz.uzdik.json.form.PlaceNamesForm;
import kz.uzdik.json.poll.PollPlanForm;

/**
 * What residents are asked, where and until when, as everybody reads it (2020 p14.3): questions as they were frozen, times
 * as they stood when it was asked for, so that written again it is the same.
 */
record SurveyView(Running contest, PublicationRule rule) {

    Members form(Publication publication, Poll poll, PlaceNames places) {
        return Members.of("edition", publication.edition().value())
                .with("number", publication.number())
                .withOptional("corrects", publication.corrects())
                .with("contest", contest.edition().contest().value())
                .with("definition", contest.edition().digest())
                .with("paragraph", rule.paragraph().cited())
                .with("folder", poll.id().folder())
                .with("digest", poll.decisions().freeze().orElseThrow().digest().hex())
                .with("survey", PollPlanForm.FORM.write(poll.planAsOf(publication.requestedAt())))
                .withOptional(
                        "places",
                        Optional.of(places)
                                .filter(given -> !given.byCode().isEmpty())
                                .map(PlaceNamesForm.FORM::write));
    }
}
