package kz.uzdik.domain.jury;

import static kz.uzdik.domain.AContest.UNIT;
import static kz.uzdik.domain.Outcomes.assertForbidden;
import static kz.uzdik.domain.Outcomes.assertRefused;
import static kz.uzdik.domain.Outcomes.done;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import kz.uzdik.domain.AContest;
import kz.uzdik.domain.ASitting;
import kz.uzdik.domain.TestDefinition;
import kz.uzdik.domain.WrittenLetters;
import kz.uzdik.domain.act.Fact;
import kz.uzdik.domain.act.Outcome;
import kz.uzdik.domain.act.Paragraph;
import kz.uzdik.domain.calendar.Term;
import kz.uzdik.domain.contest.InterviewRule;
import kz.uzdik.domain.dossier.DossierId;
import kz.uzdik.domain.jury.InterviewPlan.Slot;
import kz.uzdik.domain.jury.InterviewPlan.Warning;
import kz.uzdik.domain.jury.SchedulingInterview.Wanted;
import kz.uzdik.domain.notice.Letter;
import kz.uzdik.domain.notice.Template;
import kz.uzdik.domain.people.Actor;
import org.junit.jupiter.api.Test;

/** When and where a sitting is held, and when its candidates are talked to. */
class InterviewsTest {
    private static final Optional<String> HALL = Optional.of("Petropavl, hall 1");

    private final AContest contest = AContest.announced(TestDefinition.interviewing(
            new InterviewRule("selection", Optional.of(5), Optional.of(Term.workingDays(2)), new Paragraph("p14"))));
    private final DossierId one = contest.submitted("one", UNIT);
    private final DossierId two = contest.submitted("two", UNIT);
    private final ASitting sitting = sitting();

    private ASitting sitting() {
        contest.moveTo("2020-06-16T09:00").admittedIn("31");
        return contest.sitting("31", "selection").convened();
    }

    private Outcome<InterviewPlan> schedule(DossierId dossier, String at, String reason) {
        return schedule(dossier, at, reason, sitting.secretary());
    }

    private Outcome<InterviewPlan> schedule(DossierId dossier, String at, String reason, Actor actor) {
        var wanted = new Wanted(
                dossier.candidate(),
                AContest.at(at),
                HALL,
                Optional.empty(),
                Optional.of(reason).filter(text -> !text.isEmpty()));
        return contest.acts.scheduleInterview.schedule(sitting.id(), wanted, actor, contest.now());
    }

    private Slot slot(InterviewPlan plan, DossierId dossier) {
        return plan.of(dossier.candidate(), sitting.now()).orElseThrow();
    }

    @Test
    void no_two_candidates_have_one_time_and_slots_stand_in_their_order() {
        done(schedule(one, "2020-06-22T10:05", ""));
        assertRefused(schedule(two, "2020-06-22T10:09", ""), JuryReason.SLOT_TAKEN);
        assertRefused(schedule(two, "2020-06-22T10:01", ""), JuryReason.SLOT_TAKEN);
        InterviewPlan plan = done(schedule(two, "2020-06-22T10:00", ""));

        assertThat(plan.slots()).extracting(Slot::candidate).containsExactly(two.candidate(), one.candidate());
        assertThat(done(schedule(two, "2020-06-22T10:00", ""))).as("sent again").isEqualTo(plan);
        assertThat(done(contest.acts.interviews.read(sitting.id(), sitting.member(1), contest.now())))
                .isEqualTo(plan);
    }

    // Tuesday 16 June: two working days end with the 18th, which is early enough from its beginning on.
    @Test
    void shorter_notice_than_the_rules_want_and_a_time_after_the_deadline_are_recorded() {
        assertThat(slot(done(schedule(one, "2020-06-17T18:00", "")), one).warnings())
                .containsExactly(Warning.SHORT_NOTICE);
        assertThat(slot(done(schedule(one, "2020-06-18T00:00", "told late")), one)
                        .warnings())
                .isEmpty();
        assertThat(slot(done(schedule(one, "2020-12-01T10:00", "floods")), one).warnings())
                .containsExactly(Warning.AFTER_DEADLINE);
    }

    @Test
    void a_time_is_moved_with_a_reason_only_and_not_once_it_was_held() {
        done(schedule(one, "2020-06-22T10:00", ""));
        assertRefused(schedule(one, "2020-06-22T11:00", ""), JuryReason.REASON_WANTED);
        Slot moved = slot(done(schedule(one, "2020-06-22T11:00", "taken ill")), one);
        assertThat(moved.postponements()).isEqualTo(1);
        assertThat(moved.reason()).isEqualTo("taken ill");

        sitting.declared().opened();
        assertRefused(attend(one, true), JuryReason.INTERVIEW_NOT_YET);
        contest.moveTo("2020-06-22T11:00");
        assertThat(slot(done(attend(one, true)), one).came()).contains(true);
        assertRefused(schedule(one, "2020-06-23T11:00", "again"), JuryReason.INTERVIEW_HELD);
        assertRefused(attend(two, true), JuryReason.NO_SLOT);
    }

    @Test
    void who_did_not_come_can_have_another_time() {
        done(schedule(one, "2020-06-22T10:00", ""));
        sitting.declared().opened();
        contest.moveTo("2020-06-22T12:00");
        done(attend(one, false));

        Slot again = slot(done(schedule(one, "2020-06-23T10:00", "was ill")), one);
        assertThat(again.came()).isEmpty();
        assertThat(again.moved())
                .containsExactly(new InterviewPlan.Postponement(
                        AContest.at("2020-06-22T10:00"), Optional.of(false), "was ill", contest.now()));
    }

    @Test
    void why_each_time_was_moved_stands_in_the_trail_and_in_the_protocol_and_not_before_the_public() {
        done(schedule(one, "2020-06-22T10:00", ""));
        done(schedule(one, "2020-06-22T11:00", "taken ill"));
        done(schedule(one, "2020-06-22T12:00", "a blizzard"));
        sitting.declared().opened();
        contest.moveTo("2020-06-22T12:00");
        done(attend(one, true));
        assertThat(contest.ports
                        .audit()
                        .of(Fact.Subject.INTERVIEWS, sitting.id().toString()))
                .extracting(entry -> entry.values().getOrDefault("reason", "-"))
                .containsExactly("", "taken ill", "a blizzard", "-");

        sitting.filed(ASitting.points(one, "5", two, "4")).assessed().sealed().ranked();
        Protocol protocol = sitting.closed().protocol();
        assertThat(protocol.interviews()).singleElement().satisfies(held -> {
            assertThat(held.at()).isEqualTo(AContest.at("2020-06-22T12:00"));
            assertThat(held.came()).contains(true);
            assertThat(held.moved())
                    .extracting(InterviewPlan.Postponement::reason)
                    .containsExactly("taken ill", "a blizzard");
        });
        assertThat(protocol.digest())
                .isEqualTo(sitting.now().result().orElseThrow().protocolDigest());
        assertThat(protocol.forThePublic().interviews()).singleElement().satisfies(shown -> {
            assertThat(shown.came()).contains(true);
            assertThat(shown.moved())
                    .extracting(InterviewPlan.Postponement::reason)
                    .containsOnly(Protocol.WITHHELD);
        });
        assertThat(protocol.forThePublic().digest()).isNotEqualTo(protocol.digest());
    }

    @Test
    void a_candidate_reads_their_own_time_as_it_now_is_and_nobody_else_s() {
        assertThat(done(contest.acts.ownInterviews.read(one, contest.ownerOf(one))))
                .isEmpty();
        done(schedule(one, "2020-06-22T10:00", ""));
        done(schedule(two, "2020-06-22T12:00", ""));
        Slot moved = slot(done(schedule(one, "2020-06-22T11:00", "taken ill")), one);

        assertThat(done(contest.acts.ownInterviews.read(one, contest.ownerOf(one))))
                .containsExactly(new ReadingOwnInterviews.Own("selection", moved));
        assertThat(contest.acts.ownInterviews.read(one, contest.ownerOf(two))).isInstanceOf(Outcome.Unknown.class);
    }

    private Outcome<InterviewPlan> attend(DossierId dossier, boolean came) {
        return contest.acts.recordInterview.record(
                sitting.id(), dossier.candidate(), came, sitting.secretary(), contest.now());
    }

    @Test
    void only_the_secretary_gives_times_to_those_on_the_agenda_who_still_take_part() {
        assertForbidden(schedule(one, "2020-06-22T10:00", "", sitting.chair()));
        assertRefused(schedule(one, "2020-06-15T10:00", ""), JuryReason.MEETING_IN_THE_PAST);
        DossierId stranger = new DossierId(one.edition(), one.area(), "f".repeat(32));
        assertRefused(schedule(stranger, "2020-06-22T10:00", ""), JuryReason.NOT_ON_THE_AGENDA);
        done(contest.acts.withdraw.withdraw(one, "ill", contest.ownerOf(one), contest.now()));
        assertThat(schedule(one, "2020-06-22T10:00", "")).isInstanceOf(Outcome.Refused.class);
    }

    @Test
    void after_the_seal_nobody_has_a_time_any_more() {
        sitting.sealedWith(ASitting.points(one, "9", two, "8"));
        assertRefused(schedule(two, "2020-06-22T10:00", ""), JuryReason.NOT_IN_THIS_PHASE);
    }

    @Test
    void where_the_rules_foresee_no_interview_nobody_has_a_time() {
        AContest plain = AContest.announced();
        DossierId only = plain.submitted("only", UNIT);
        plain.moveTo("2020-06-16T09:00").admittedIn("31");
        ASitting other = plain.sitting("31", "selection").convened();
        var wanted =
                new Wanted(only.candidate(), AContest.at("2020-06-22T10:00"), HALL, Optional.empty(), Optional.empty());
        assertRefused(
                plain.acts.scheduleInterview.schedule(other.id(), wanted, other.secretary(), plain.now()),
                JuryReason.NO_INTERVIEW_HERE);
    }

    @Test
    void the_candidate_is_invited_by_a_letter_with_an_appointment_and_told_when_it_is_moved() {
        done(schedule(one, "2020-06-22T10:00", ""));
        assertThat(letters(Template.INTERVIEW_SCHEDULED)).singleElement().satisfies(letter -> {
            assertThat(letter.text()).contains("Petropavl, hall 1", "10:00", "5");
            assertThat(letter.calendar().orElseThrow().text())
                    .contains("DTSTART:20200622T040000Z\r\n", "DTEND:20200622T040500Z\r\n", "SEQUENCE:0\r\n");
        });
        done(schedule(one, "2020-06-22T11:00", "floods"));
        assertThat(letters(Template.INTERVIEW_SCHEDULED))
                .as("its time is no more")
                .isEmpty();
        assertThat(letters(Template.INTERVIEW_MOVED)).singleElement().satisfies(letter -> {
            assertThat(letter.text()).contains("11:00", "floods");
            assertThat(letter.calendar().orElseThrow().text()).contains("SEQUENCE:1\r\n");
        });
    }

    private List<Letter> letters(Template template) {
        return new WrittenLetters(contest, (_, _, key) -> Optional.of(key)).of(template);
    }

    @Test
    void a_sitting_is_planned_anew_with_an_order_and_everybody_of_the_commission_is_told() {
        var meeting = new Meeting(
                AContest.at("2020-06-22T10:00"), HALL, Optional.of("https://v.example"), List.of(two.candidate()));
        assertForbidden(plan(meeting, sitting.chair()));
        Sitting planned = done(plan(meeting, sitting.secretary()));

        assertThat(planned.order()).containsExactly(two.candidate(), one.candidate());
        assertThat(done(plan(meeting, sitting.secretary())).version()).isEqualTo(planned.version());
        assertThat(letters(Template.SITTING_PLANNED))
                .isNotEmpty()
                .allSatisfy(letter -> assertThat(letter.text()).contains("https://v.example", "moved", "10:00"));
        assertRefused(
                plan(
                        new Meeting(contest.now(), HALL, Optional.empty(), List.of(two.candidate(), two.candidate())),
                        sitting.secretary()),
                JuryReason.MEETING_IN_THE_PAST,
                JuryReason.CANDIDATE_NAMED_TWICE);
        sitting.declared().opened();
        assertRefused(
                plan(
                        new Meeting(AContest.at("2020-06-23T10:00"), HALL, Optional.empty(), List.of()),
                        sitting.secretary()),
                JuryReason.NOT_IN_THIS_PHASE);
    }

    @Test
    void when_and_where_stand_in_the_protocol_and_its_digest_but_not_the_link_in_public() {
        var meeting = new Meeting(
                AContest.at("2020-06-22T10:00"), HALL, Optional.of("https://v.example"), List.of(two.candidate()));
        done(plan(meeting, sitting.secretary()));
        sitting.sealedWith(Map.of(one.candidate(), "9", two.candidate(), "8")).decided();
        Protocol protocol = sitting.protocol();

        assertThat(protocol.meeting()).contains(meeting);
        assertThat(protocol.forThePublic().meeting()).contains(meeting.withoutLink());
        assertThat(protocol.forThePublic().digest()).isNotEqualTo(protocol.digest());
    }

    private Outcome<Sitting> plan(Meeting meeting, Actor actor) {
        return contest.acts.planSitting.plan(sitting.id(), meeting, "moved", actor, contest.now());
    }
}
