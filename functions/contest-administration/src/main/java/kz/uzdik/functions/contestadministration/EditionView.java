package kz.uzdik.functions.contestadministration;

import java.util.List;
import kz.uzdik.domain.calendar.Deadline;
import kz.uzdik.domain.contest.Contests.Running;
import kz.uzdik.domain.contest.Edition;
import kz.uzdik.json.Members;
import kz.uzdik.json.view.DeadlineView;

/**
 * An edition with its deadlines, each with its last instant (once it is announced) and every decision that moved it.
 *
 * @param contest as it stands, or as it would stand if it were announced now
 */
record EditionView(Running contest) {

    Members form() {
        Edition edition = contest.edition();
        return Members.of("edition", edition.id().value())
                .with("contest", edition.contest().value())
                .with("definition", edition.digest())
                .with("practice", edition.practice())
                .withOptional("calendar", edition.calendar())
                .withOptional("announcedAt", edition.announcedAt())
                .withEach("postings", edition.postings(), EditionView::posting)
                .withEach("deadlines", contest.definition().deadlines(), this::deadline)
                .with("version", edition.version());
    }

    private static Members posting(Edition.Posting posting) {
        return Members.of("place", posting.place())
                .with("address", posting.address())
                .with("date", posting.date());
    }

    // Before the announcement nothing is counted yet; only until when it has to be made is certain.
    private Members deadline(Deadline deadline) {
        boolean certain =
                contest.edition().announcedAt().isPresent() || deadline.id().equals(Deadline.ANNOUNCING);
        return certain
                ? new DeadlineView(contest).form(deadline)
                : DeadlineView.unreckoned(deadline).with("amendments", List.of());
    }
}
