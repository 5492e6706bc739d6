package kz.uzdik.domain.publication;

import static kz.uzdik.domain.AContest.AGENCY;
import static kz.uzdik.domain.AContest.EDITION;
import static kz.uzdik.domain.AContest.REPUBLICAN;
import static kz.uzdik.domain.AContest.UNIT;
import static kz.uzdik.domain.Outcomes.assertForbidden;
import static kz.uzdik.domain.Outcomes.assertRefused;
import static kz.uzdik.domain.Outcomes.assertUnknown;
import static kz.uzdik.domain.Outcomes.done;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kz.uzdik.domain.AContest;
import kz.uzdik.domain.ASitting;
import kz.uzdik.domain.TestDefinition;
import kz.uzdik.domain.act.Outcome;
import kz.uzdik.domain.act.Paragraph;
import kz.uzdik.domain.contest.PublicationRule;
import kz.uzdik.domain.dossier.DossierId;
import kz.uzdik.domain.jury.CommissionId;
import kz.uzdik.domain.notice.Audience;
import kz.uzdik.domain.notice.Errand;
import kz.uzdik.domain.notice.FanningOut;
import kz.uzdik.domain.notice.Template;
import kz.uzdik.domain.people.Actor;
import kz.uzdik.domain.publication.Published.Ceremony;
import kz.uzdik.domain.publication.RecordingPosting.Found;
import kz.uzdik.domain.scoring.CandidateId;
import org.junit.jupiter.api.Test;

/** Lists of those who go on, where they are posted, the announcement, and when the awards are given. */
class PublishingListTest {
    private static final Paragraph P17 = new Paragraph("p17");
    private static final CommissionId REGION = AContest.regional("31");
    private static final Actor SECRETARY = AContest.secretary(REGION);
    private static final String MANIFEST = "m".repeat(64);

    private final AContest contest = AContest.announced(TestDefinition.publishing(
            new PublicationRule("announced", new PublicationRule.Of.Announcement(), List.of("agency"), P17),
            new PublicationRule(
                    "second-stage",
                    new PublicationRule.Of.GoneOn("interview", false),
                    List.of("department", "akimat"),
                    P17),
            new PublicationRule("finalists", new PublicationRule.Of.GoneOn("interview", true), List.of("agency"), P17),
            new PublicationRule("award", new PublicationRule.Of.Award(), List.of("agency"), P17)));
    private final DossierId winner = contest.submitted("winner", UNIT);
    private final DossierId second = contest.submitted("second", UNIT);
    private final ASitting last = contest.sitting(REPUBLICAN, "final");

    private Outcome<Publication> list(Actor actor) {
        return list("second-stage", Optional.of(REGION), actor);
    }

    private Outcome<Publication> list(String name, Optional<CommissionId> commission, Actor actor) {
        return contest.acts.publishList.publish(EDITION, name, commission, actor, contest.now());
    }

    private Publication written(Publication publication) {
        return done(contest.acts.recordPublication.written(publication, MANIFEST, List.of(), contest.now()));
    }

    private Map<CandidateId, String> points() {
        return ASitting.points(winner, "9", second, "8");
    }

    private void interviewed() {
        contest.moveTo("2020-06-16T09:00").admittedIn("31");
        contest.sitting("31", "selection").sealedWith(points()).decided();
        contest.sitting("31", "interview").sealedWith(points()).decided();
    }

    private void decided() {
        interviewed();
        contest.sitting("31", "interview").handedOver();
        contest.moveTo("2020-08-16T09:00");
        last.sealedWith(Map.of()).decided();
    }

    private List<String> names(Publication publication) {
        return contest.acts.compileList.compile(publication).orElseThrow().stream()
                .map(entry -> entry.applicant().name())
                .toList();
    }

    @Test
    void a_list_is_published_once_the_step_is_signed_by_the_agency_or_the_commissions_secretary() {
        assertRefused(list(AGENCY), PublicationReason.STEP_NOT_FINAL);
        interviewed();
        Publication asked = done(list(SECRETARY));

        assertThat(asked.prefix()).isEqualTo("editions/best-2020/lists/second-stage/31/1/");
        assertThat(done(list(AGENCY))).as("one serves both while it is written").isEqualTo(asked);
        assertThat(names(asked)).containsExactlyElementsOf(passed());
        assertForbidden(list(AContest.secretary(AContest.regional("61"))));
        assertForbidden(list(contest.ownerOf(winner)));
    }

    private List<String> passed() {
        return contest.sitting("31", "interview").now().result().orElseThrow().passed().stream()
                .map(candidate -> contest.ports
                        .dossiers()
                        .find(DossierId.of(candidate))
                        .orElseThrow()
                        .applicant()
                        .name())
                .sorted()
                .toList();
    }

    @Test
    void published_again_it_names_the_version_before() {
        interviewed();
        Publication first = written(done(list(SECRETARY)));
        Publication corrected = done(list(SECRETARY));

        assertThat(first.corrects()).isEmpty();
        assertThat(corrected.corrects()).contains(first.number());
        assertThat(corrected.prefix()).isNotEqualTo(first.prefix());
        assertThat(corrected.folder()).isEqualTo(first.folder());
    }

    @Test
    void who_has_withdrawn_since_stands_on_no_list() {
        interviewed();
        List<String> before = passed();
        contest.acts.withdraw.withdraw(winner, "ill", contest.ownerOf(winner), contest.now());

        assertThat(before).contains("winner");
        assertThat(names(done(list(AGENCY)))).doesNotContain("winner");
    }

    @Test
    void a_list_of_all_waits_for_every_commission() {
        interviewed();
        assertRefused(list("finalists", Optional.empty(), AGENCY), PublicationReason.STEP_NOT_FINAL);
        assertRefused(list("finalists", Optional.of(REGION), AGENCY), PublicationReason.LIST_OF_ANOTHER_COMMISSION);
        assertRefused(list("second-stage", Optional.empty(), AGENCY), PublicationReason.LIST_OF_ANOTHER_COMMISSION);
        assertRefused(
                list("second-stage", Optional.of(REPUBLICAN), AGENCY), PublicationReason.LIST_OF_ANOTHER_COMMISSION);
        assertRefused(list("award", Optional.of(REGION), AGENCY), PublicationReason.LIST_UNKNOWN);
        assertForbidden(list("finalists", Optional.empty(), SECRETARY));
    }

    @Test
    void a_posting_is_recorded_once_and_what_is_missing_is_told() {
        interviewed();
        Publication asked = done(list(SECRETARY));
        var akimat = new Found("akimat", "https://akimat.example/1", LocalDate.of(2020, 6, 16));
        assertRefused(post(asked, akimat, SECRETARY), PublicationReason.NOT_WRITTEN_YET);
        written(asked);
        Publication posted = done(post(asked, akimat, SECRETARY));

        assertThat(done(post(asked, akimat, AGENCY))).isEqualTo(posted);
        assertThat(posted.postings()).extracting(Posting::place).containsExactly("akimat");
        assertThat(done(contest.acts.publications.own(REGION, SECRETARY))
                        .getFirst()
                        .missing())
                .containsExactly("department");
        assertRefused(
                post(asked, new Found("ministry", "https://m.example", akimat.date()), AGENCY),
                PublicationReason.PLACE_UNKNOWN);
        assertRefused(
                post(asked, new Found("department", "https://d.example", LocalDate.of(2021, 1, 1)), AGENCY),
                PublicationReason.POSTING_NOT_YET);
        CommissionId elsewhere = AContest.regional("61");
        assertForbidden(post(asked, akimat, AContest.secretary(elsewhere)));
        assertUnknown(contest.acts.post.recordOwn(
                elsewhere, asked.number(), akimat, AContest.secretary(elsewhere), contest.now()));
        assertForbidden(contest.acts.post.record(EDITION, asked.number(), akimat, SECRETARY, contest.now()));
        assertThat(done(contest.acts.post.record(EDITION, asked.number(), akimat, AGENCY, contest.now())))
                .isEqualTo(posted);
        assertUnknown(contest.acts.post.record(EDITION, 9, akimat, AGENCY, contest.now()));
        assertThat(done(contest.acts.publications.own(elsewhere, AContest.secretary(elsewhere))))
                .isEmpty();
    }

    private Outcome<Publication> post(Publication publication, Found found, Actor actor) {
        return contest.acts.post.recordOwn(REGION, publication.number(), found, actor, contest.now());
    }

    @Test
    void the_announcement_is_published_by_the_agency() {
        Publication announcement = done(contest.acts.publishAnnouncement.publish(EDITION, AGENCY, contest.now()));

        assertThat(announcement.prefix()).isEqualTo("editions/best-2020/announcement/1/");
        assertForbidden(contest.acts.publishAnnouncement.publish(EDITION, SECRETARY, contest.now()));
        AContest silent = AContest.announced();
        assertRefused(
                silent.acts.publishAnnouncement.publish(EDITION, AGENCY, silent.now()),
                PublicationReason.NO_ANNOUNCEMENT_FORESEEN);
    }

    @Test
    void the_award_is_announced_when_the_results_are_final_and_the_winners_are_written_to() {
        var ceremony = new Ceremony(AContest.at("2020-10-05T11:00"), "Nur-Sultan, the Agency's hall");
        assertRefused(award(ceremony, AGENCY), PublicationReason.RESULTS_NOT_FINAL);
        decided();
        assertForbidden(award(ceremony, SECRETARY));
        assertRefused(award(new Ceremony(contest.now(), "hall"), AGENCY), PublicationReason.CEREMONY_IN_THE_PAST);
        Publication asked = done(award(ceremony, AGENCY));
        assertRefused(
                award(new Ceremony(AContest.at("2020-10-06T11:00"), "hall"), AGENCY),
                PublicationReason.STILL_BEING_WRITTEN);
        written(asked.awarding(List.of(winner.candidate())));

        var told = new Audience.Winners(EDITION, asked.number());
        Errand errand = contest.ports.errands().pending(Instant.MAX, 1_000).stream()
                .flatMap(id -> contest.ports.errands().find(id).stream())
                .filter(found -> found.task().equals(new Errand.Task.Notify(Template.AWARD_ANNOUNCED, told)))
                .findFirst()
                .orElseThrow();
        assertThat(errand.values()).containsEntry("place", ceremony.place());
        var fanning = new FanningOut(
                contest.contests(),
                contest.ports.commissions(),
                contest.ports.dossiers(),
                contest.ports.sittings(),
                contest.ports.publications(),
                contest.ports.sheets());
        assertThat(fanning.parts(errand))
                .extracting(Errand::task)
                .containsExactly(new Errand.Task.Notify(
                        Template.AWARD_ANNOUNCED,
                        new Audience.Party(winner, contest.ownerOf(winner).id())));
    }

    private Outcome<Publication> award(Ceremony ceremony, Actor actor) {
        return contest.acts.announceAward.announce(EDITION, ceremony, actor, contest.now());
    }
}
