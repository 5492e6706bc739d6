package kz.uzdik.domain.publication;

import static kz.uzdik.domain.AContest.AGENCY;
import static kz.uzdik.domain.AContest.EDITION;
import static kz.uzdik.domain.Outcomes.done;

import java.time.Instant;
import java.util.List;
import kz.uzdik.domain.AContest;
import kz.uzdik.domain.TestDefinition;
import kz.uzdik.domain.act.Paragraph;
import kz.uzdik.domain.contest.PublicationRule;
import kz.uzdik.domain.notice.Errand;
import kz.uzdik.domain.people.Actor;
import kz.uzdik.domain.people.PersonId;
import kz.uzdik.domain.publication.RequestingTakedown.Asked;

/** A published announcement, and people of the Agency who may take its file down. */
final class ATakedown {
    static final Actor SECOND = new Actor(new PersonId("agency-2"), true);
    static final Actor THIRD = new Actor(new PersonId("agency-3"), true);
    static final String FILE = "announcement.json";
    static final String SECRET = "her telephone number is in it";
    static final Asked ASKED = new Asked(FILE, Takedown.Cause.PERSONAL_DATA, SECRET);

    private static final PublicationRule RULE = new PublicationRule(
            "announced", new PublicationRule.Of.Announcement(), List.of("agency"), new Paragraph("p8"));

    private ATakedown() {}

    /** Published on 25 May 2020, a Monday. */
    static AContest announced() {
        AContest contest = AContest.announced(TestDefinition.publishing(RULE));
        Publication asked = done(contest.acts.publishAnnouncement.publish(EDITION, AGENCY, contest.now()));
        done(contest.acts.recordPublication.written(
                asked,
                "m".repeat(64),
                List.of(
                        new PublishedFile(FILE, 20, "a".repeat(64)),
                        new PublishedFile("signing-key.json", 30, "b".repeat(64))),
                contest.now()));
        return contest;
    }

    /** What the system has to take down. */
    static List<Errand> errands(AContest of) {
        return of.ports.errands().pending(Instant.MAX, 1_000).stream()
                .flatMap(id -> of.ports.errands().find(id).stream())
                .filter(errand -> errand.task() instanceof Errand.Task.TakeDown)
                .toList();
    }
}
