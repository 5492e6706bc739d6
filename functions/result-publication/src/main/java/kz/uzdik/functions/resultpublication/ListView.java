package kz.uzdik.functions.resultpublication;

import java.util.List;
import kz.uzdik.domain.contest.Contests.Running;
import kz.uzdik.domain.contest.PublicationRule;
import kz.uzdik.domain.publication.CompilingList.Entry;
import kz.uzdik.domain.publication.Publication;
import kz.uzdik.domain.publication.Published;
import kz.uzdik.json.Members;

/**
 * Who goes on from a step, as everybody reads it (2020 p17, 2022 p18): names, where they belong, by which commission's
 * protocol; no points, no reasons, no ids.
 */
record ListView(Running contest) {

    Members form(Publication publication, List<Entry> entries) {
        if (!(publication.what() instanceof Published.GoneOn(var list, var commission))) {
            throw new IllegalArgumentException("no list: " + publication.id());
        }
        PublicationRule rule = contest.definition().publication(list).orElseThrow();
        var goneOn = (PublicationRule.Of.GoneOn) rule.of();
        return Members.of("edition", publication.edition().value())
                .with("number", publication.number())
                .withOptional("corrects", publication.corrects())
                .with("contest", contest.edition().contest().value())
                .with("definition", contest.edition().digest())
                .with("list", list)
                .with("paragraph", rule.paragraph().cited())
                .with("step", goneOn.step())
                .withOptional("commission", commission.map(Object::toString))
                .withEach("goingOn", entries, ListView::entry);
    }

    private static Members entry(Entry entry) {
        return Members.of("name", entry.applicant().name())
                .with("unit", entry.applicant().unit().code())
                .with("area", entry.commission().area().code());
    }
}
