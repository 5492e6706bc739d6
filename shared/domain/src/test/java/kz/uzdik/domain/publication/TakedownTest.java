package kz.uzdik.domain.publication;

import static kz.uzdik.domain.AContest.AGENCY;
import static kz.uzdik.domain.AContest.EDITION;
import static kz.uzdik.domain.AContest.REPUBLICAN;
import static kz.uzdik.domain.AContest.UNIT;
import static kz.uzdik.domain.Outcomes.assertForbidden;
import static kz.uzdik.domain.Outcomes.assertRefused;
import static kz.uzdik.domain.Outcomes.assertUnknown;
import static kz.uzdik.domain.Outcomes.done;
import static kz.uzdik.domain.publication.ATakedown.ASKED;
import static kz.uzdik.domain.publication.ATakedown.FILE;
import static kz.uzdik.domain.publication.ATakedown.SECOND;
import static kz.uzdik.domain.publication.ATakedown.SECRET;
import static kz.uzdik.domain.publication.ATakedown.THIRD;
import static kz.uzdik.domain.publication.ATakedown.announced;
import static kz.uzdik.domain.publication.ATakedown.errands;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import kz.uzdik.domain.AContest;
import kz.uzdik.domain.ASitting;
import kz.uzdik.domain.TestDefinition;
import kz.uzdik.domain.act.Fact;
import kz.uzdik.domain.act.Outcome;
import kz.uzdik.domain.act.Paragraph;
import kz.uzdik.domain.contest.EditionId;
import kz.uzdik.domain.contest.PublicationRule;
import kz.uzdik.domain.jury.CommissionId;
import kz.uzdik.domain.notice.Errand;
import kz.uzdik.domain.people.Actor;
import kz.uzdik.domain.people.Role;
import kz.uzdik.domain.publication.RequestingTakedown.Asked;
import org.junit.jupiter.api.Test;

/** A published file is taken down by two people. */
class TakedownTest {
    private static final CommissionId REGION = AContest.regional("31");
    private static final Actor SECRETARY = AContest.secretary(REGION);

    private final AContest contest = announced();

    private Outcome<Takedown.Of> ask(Asked asked, Actor actor) {
        return contest.acts.askTakedown.request(EDITION, 1, asked, actor, contest.now());
    }

    private Outcome<Takedown.Of> confirm(Actor actor) {
        return contest.acts.confirmTakedown.confirm(EDITION, 1, 1, actor, contest.now());
    }

    private Outcome<Takedown.Of> withdraw(Actor actor) {
        return contest.acts.withdrawTakedown.withdraw(EDITION, 1, 1, actor, contest.now());
    }

    private Takedown now() {
        return publication().takedowns().getFirst();
    }

    private Publication publication() {
        return contest.ports.publications().find(EDITION, 1).orElseThrow();
    }

    private void remove() {
        var agreed = contest.acts.recordTakedown.waiting(EDITION, 1, 1).orElseThrow();
        done(contest.acts.recordTakedown.removed(agreed, contest.now()));
    }

    @Test
    void two_people_of_the_agency_take_a_file_down_and_the_system_does_it() {
        done(ask(ASKED, AGENCY));
        assertThat(errands(contest)).isEmpty();
        done(contest.later().acts.confirmTakedown.confirm(EDITION, 1, 1, SECOND, contest.now()));

        assertThat(errands(contest))
                .extracting(Errand::task)
                .containsExactly(new Errand.Task.TakeDown(EDITION.value(), 1, 1));
        assertThat(publication().removed()).isEmpty();
        remove();
        assertThat(publication().removed()).containsExactly(FILE);
        assertThat(contest.acts.recordTakedown.waiting(EDITION, 1, 1)).isEmpty();
    }

    @Test
    void whoever_asked_cannot_agree_too() {
        done(ask(ASKED, AGENCY));
        assertRefused(confirm(AGENCY), PublicationReason.ANOTHER_MUST_CONFIRM);
        assertThat(errands(contest)).isEmpty();
        done(confirm(SECOND));
        assertRefused(confirm(AGENCY), PublicationReason.ANOTHER_MUST_CONFIRM);
    }

    @Test
    void agreed_to_by_one_it_stays_so_whoever_else_agrees() {
        done(ask(ASKED, AGENCY));
        Takedown confirmed = done(confirm(SECOND)).takedown();
        assertThat(done(confirm(THIRD)).takedown()).isEqualTo(confirmed);
        remove();
        assertThat(done(confirm(THIRD)).takedown()).isEqualTo(now());
        assertThat(errands(contest)).hasSize(1);
    }

    @Test
    void the_same_sent_again_is_asked_once_and_anything_else_waits_for_the_first() {
        Takedown.Of first = done(ask(ASKED, AGENCY));
        assertThat(done(ask(ASKED, AGENCY))).isEqualTo(first);
        assertRefused(ask(ASKED, SECOND), PublicationReason.TAKEDOWN_UNDER_WAY);
        assertRefused(ask(new Asked(FILE, Takedown.Cause.ORDER, SECRET), AGENCY), PublicationReason.TAKEDOWN_UNDER_WAY);
        done(confirm(SECOND));
        remove();
        assertRefused(ask(ASKED, AGENCY), PublicationReason.ALREADY_TAKEN_DOWN);
    }

    @Test
    void what_everything_is_checked_by_stays_and_what_is_not_there_cannot_go() {
        for (String stays : List.of(
                "manifest.json",
                "manifest.sig",
                "signing-key.json",
                "announcement.json.tombstone.json",
                "announcement.json.tombstone.sig")) {
            assertRefused(ask(new Asked(stays, Takedown.Cause.ORDER, "why"), AGENCY), PublicationReason.FILE_STAYS);
        }
        assertRefused(
                ask(new Asked("results.json", Takedown.Cause.ORDER, "why"), AGENCY), PublicationReason.FILE_UNKNOWN);
        assertUnknown(contest.acts.askTakedown.request(EDITION, 2, ASKED, AGENCY, contest.now()));
        done(contest.acts.publishAnnouncement.publish(EDITION, AGENCY, contest.now()));
        assertRefused(
                contest.acts.askTakedown.request(EDITION, 2, ASKED, AGENCY, contest.now()),
                PublicationReason.NOT_WRITTEN_YET);
    }

    @Test
    void a_takedown_that_is_dropped_cannot_be_agreed_to_but_asked_for_anew() {
        done(ask(ASKED, AGENCY));
        Takedown dropped = done(withdraw(SECOND)).takedown();
        assertThat(done(withdraw(AGENCY)).takedown()).isEqualTo(dropped);
        assertRefused(confirm(SECOND), PublicationReason.TAKEDOWN_WITHDRAWN);

        assertThat(done(ask(ASKED, AGENCY)).takedown().number()).isEqualTo(2);
        done(contest.acts.confirmTakedown.confirm(EDITION, 1, 2, SECOND, contest.now()));
        assertRefused(
                contest.acts.withdrawTakedown.withdraw(EDITION, 1, 2, AGENCY, contest.now()),
                PublicationReason.TAKEDOWN_CONFIRMED);
    }

    @Test
    void only_the_agency_takes_down_what_is_not_of_one_commission() {
        assertForbidden(ask(ASKED, SECRETARY));
        assertForbidden(confirm(SECRETARY));
        assertForbidden(withdraw(SECRETARY));
        assertForbidden(contest.acts.takedowns.list(EDITION, SECRETARY));
        assertUnknown(contest.acts.askTakedown.requestOwn(REGION, 1, ASKED, SECRETARY, contest.now()));
        CommissionId elsewhere = AContest.regional("61");
        assertForbidden(contest.acts.askTakedown.requestOwn(elsewhere, 1, ASKED, SECRETARY, contest.now()));
        assertUnknown(confirm(AGENCY));
        assertUnknown(withdraw(AGENCY));
    }

    @Test
    void a_secretary_asks_for_the_own_list_and_the_agency_agrees() {
        AContest lists = AContest.announced(TestDefinition.publishing(new PublicationRule(
                "second-stage", new PublicationRule.Of.GoneOn("interview", false), List.of(), Paragraph.NONE)));
        var winner = lists.submitted("winner", UNIT);
        lists.moveTo("2020-06-16T09:00").admittedIn("31");
        lists.sitting("31", "selection")
                .sealedWith(ASitting.points(winner, "9"))
                .decided();
        lists.sitting("31", "interview")
                .sealedWith(ASitting.points(winner, "9"))
                .decided();
        Publication list = done(
                lists.acts.publishList.publish(EDITION, "second-stage", Optional.of(REGION), SECRETARY, lists.now()));
        var file = new PublishedFile("list.json", 20, "a".repeat(64));
        done(lists.acts.recordPublication.written(list, "m".repeat(64), List.of(file), lists.now()));
        var asked = new Asked("list.json", Takedown.Cause.WRONG_PERSON, "another of that name");

        Takedown takedown = done(lists.acts.askTakedown.requestOwn(REGION, 1, asked, SECRETARY, lists.now()))
                .takedown();
        assertThat(takedown.role()).isEqualTo(Role.SECRETARY);
        assertForbidden(lists.acts.confirmTakedown.confirm(EDITION, 1, 1, SECRETARY, lists.now()));
        done(lists.acts.confirmTakedown.confirm(EDITION, 1, 1, AGENCY, lists.now()));
        assertThat(errands(lists)).hasSize(1);
        assertForbidden(
                lists.acts.askTakedown.requestOwn(REPUBLICAN, 1, asked, AContest.member(REPUBLICAN, 1), lists.now()));
    }

    @Test
    void the_deadline_is_the_end_of_the_next_working_day_by_the_pinned_calendar() {
        assertThat(dueWhenAsked("2020-05-25T09:00")).isEqualTo(AContest.at("2020-05-26T23:59:59.999"));
        assertThat(dueWhenAsked("2020-05-29T23:00"))
                .as("over the weekend")
                .isEqualTo(AContest.at("2020-06-01T23:59:59.999"));
        assertThat(dueWhenAsked("2020-07-03T10:00"))
                .as("and over a holiday on Monday")
                .isEqualTo(AContest.at("2020-07-07T23:59:59.999"));
        assertThat(dueWhenAsked("2024-05-04T10:00"))
                .as("years that the calendar knows nothing of")
                .isEqualTo(AContest.at("2024-05-06T23:59:59.999"));
    }

    private Instant dueWhenAsked(String local) {
        AContest fresh = announced().moveTo(local);
        return done(fresh.acts.askTakedown.request(EDITION, 1, ASKED, AGENCY, fresh.now()))
                .takedown()
                .due();
    }

    @Test
    void what_is_late_is_said_to_be() {
        done(ask(ASKED, AGENCY));
        assertThat(now().isInTime(AContest.at("2020-05-26T23:59"))).isTrue();
        assertThat(now().isInTime(AContest.at("2020-05-27T00:00"))).isFalse();
        contest.moveTo("2020-05-27T09:00");
        done(confirm(SECOND));
        remove();

        assertThat(now().isInTime(AContest.at("2020-05-25T10:00"))).isFalse();
        assertThat(contest.ports
                        .audit()
                        .of(Fact.Subject.PUBLICATION, Publication.id(EDITION, 1))
                        .getLast()
                        .values())
                .containsEntry("inTime", "false")
                .containsEntry("sha256", "a".repeat(64));
    }

    @Test
    void the_list_shows_all_and_which_still_await_a_corrected_version() {
        done(ask(ASKED, AGENCY));
        assertThat(done(contest.acts.takedowns.list(EDITION, SECOND)))
                .allMatch(ReadingTakedowns.Shown::awaitsCorrection)
                .hasSize(1);
        Publication second = done(contest.acts.publishAnnouncement.publish(EDITION, AGENCY, contest.now()));
        assertThat(done(contest.acts.takedowns.list(EDITION, SECOND)))
                .as("while it is being written")
                .allMatch(ReadingTakedowns.Shown::awaitsCorrection);
        done(contest.acts.recordPublication.written(second, "n".repeat(64), List.of(), contest.now()));
        assertThat(done(contest.acts.takedowns.list(EDITION, SECOND)))
                .noneMatch(ReadingTakedowns.Shown::awaitsCorrection)
                .hasSize(1);
        assertUnknown(contest.acts.takedowns.list(new EditionId("best-1999"), AGENCY));
    }

    @Test
    void why_in_so_many_words_stands_in_no_fact_and_no_errand() {
        done(ask(ASKED, AGENCY));
        done(confirm(SECOND));
        remove();
        assertThat(contest.ports.audit().of(Fact.Subject.PUBLICATION, Publication.id(EDITION, 1)))
                .hasSize(5)
                .noneMatch(entry -> entry.toString().contains(SECRET));
        assertThat(errands(contest)).noneMatch(errand -> errand.toString().contains(SECRET));
    }
}
