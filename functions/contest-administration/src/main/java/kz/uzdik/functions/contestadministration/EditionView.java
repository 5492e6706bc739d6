package kz.uzdik.functions.contestadministration;

import java.util.Map;
import java.util.Optional;
import kz.uzdik.domain.calendar.Deadline;
import kz.uzdik.domain.calendar.Schedule;
import kz.uzdik.domain.contest.Definition;
import kz.uzdik.domain.contest.Edition;
import kz.uzdik.json.Members;
import org.jspecify.annotations.Nullable;

/**
 * An edition with its deadlines, each with its last instant (once it is announced) and every amendment. The Agency is
 * named as such: which officer decided, the audit trail tells.
 */
record EditionView(Edition edition, Definition definition) {

    Map<String, @Nullable Object> form() {
        Optional<Schedule> schedule = edition.schedule(definition);
        return Members.of("edition", edition.id().value())
                .with("contest", edition.contest().value())
                .with("definition", edition.digest())
                .withOptional("announcedAt", edition.announcedAt())
                .withEach("postings", edition.postings(), EditionView::posting)
                .withEach("deadlines", definition.deadlines(), deadline -> deadline(deadline, schedule))
                .with("version", edition.version())
                .map();
    }

    private static Members posting(Edition.Posting posting) {
        return Members.of("place", posting.place())
                .with("address", posting.address())
                .with("date", posting.date());
    }

    private Members deadline(Deadline deadline, Optional<Schedule> schedule) {
        return Members.of("deadline", deadline.id())
                .with("paragraph", deadline.paragraph().cited())
                .withOptional("last", schedule.map(inForce -> inForce.last(deadline.id())))
                .withEach(
                        "amendments",
                        edition.amendments().stream()
                                .filter(amendment -> amendment.deadline().equals(deadline.id()))
                                .toList(),
                        EditionView::amendment);
    }

    private static Members amendment(Edition.Amendment amendment) {
        return Members.of("last", amendment.last())
                .with("reason", amendment.reason())
                .with("at", amendment.at());
    }
}
