package kz.uzdik.domain.notice;

import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import kz.uzdik.domain.act.Change;
import kz.uzdik.domain.act.Paragraph;
import kz.uzdik.domain.calendar.Anchor;
import kz.uzdik.domain.calendar.Deadline;
import kz.uzdik.domain.calendar.Term;
import kz.uzdik.domain.contest.AmendingDeadline;
import kz.uzdik.domain.contest.ApplicantKind;
import kz.uzdik.domain.contest.Award;
import kz.uzdik.domain.contest.Conduct;
import kz.uzdik.domain.contest.ContestName;
import kz.uzdik.domain.contest.Contests;
import kz.uzdik.domain.contest.Definition;
import kz.uzdik.domain.contest.DocumentFormat;
import kz.uzdik.domain.contest.DocumentKind;
import kz.uzdik.domain.contest.Edition;
import kz.uzdik.domain.contest.EditionId;
import kz.uzdik.domain.contest.Intake;
import kz.uzdik.domain.contest.Step;
import kz.uzdik.domain.contract.Ports;
import kz.uzdik.domain.dossier.Admission;
import kz.uzdik.domain.dossier.Akim;
import kz.uzdik.domain.dossier.Dossier;
import kz.uzdik.domain.dossier.DossierId;
import kz.uzdik.domain.dossier.Filing;
import kz.uzdik.domain.dossier.Submission;
import kz.uzdik.domain.dossier.Upload;
import kz.uzdik.domain.jury.Commission;
import kz.uzdik.domain.jury.CommissionId;
import kz.uzdik.domain.jury.Office;
import kz.uzdik.domain.jury.Panel;
import kz.uzdik.domain.jury.Phase;
import kz.uzdik.domain.jury.Signature;
import kz.uzdik.domain.jury.Sitting;
import kz.uzdik.domain.jury.SittingId;
import kz.uzdik.domain.memory.InMemoryDefinitions;
import kz.uzdik.domain.memory.InMemoryPorts;
import kz.uzdik.domain.people.Actor;
import kz.uzdik.domain.people.Contact;
import kz.uzdik.domain.people.Iin;
import kz.uzdik.domain.people.Language;
import kz.uzdik.domain.people.PersonId;
import kz.uzdik.domain.ranking.Entrant;
import kz.uzdik.domain.ranking.Passing;
import kz.uzdik.domain.ranking.RankingRules;
import kz.uzdik.domain.scoring.CandidateId;
import kz.uzdik.domain.scoring.Criterion.Origin;
import kz.uzdik.domain.territory.Area;
import kz.uzdik.domain.territory.Kato;
import kz.uzdik.domain.territory.Level;

/** A contest in small, announced on 25 May 2020, in which letters are written; its parts are called by their keys. */
final class SmallContest {
    static final EditionId EDITION = new EditionId("small-2020");
    static final Instant AT = Instant.parse("2020-06-01T04:00:00Z");
    static final CommissionId REGIONAL = new CommissionId(EDITION, "regional", Area.parse("31"));
    static final CommissionId REPUBLICAN = new CommissionId(EDITION, "republican", Area.REPUBLIC);

    private static final Actor SOMEBODY = Actor.person("somebody");
    private static final Paragraph P1 = new Paragraph("p1");
    private static final String DIGEST = "d".repeat(64);

    final Ports ports = InMemoryPorts.empty(Clock.fixed(AT, ZoneOffset.UTC));
    final Contests contests;

    SmallContest() {
        this(on("final", 20, 9));
    }

    /** The same with its last deadline three days after the selection has ended. */
    static SmallContest countedFromSelection() {
        return new SmallContest(new Deadline(
                "final",
                new Deadline.Due.After(new Anchor.StepEnd("selection"), Term.days(3)),
                Optional.empty(),
                P1,
                Origin.SOURCE));
    }

    /** The same, held for practice. */
    static SmallContest practised() {
        return new SmallContest(on("final", 20, 9), true);
    }

    private SmallContest(Deadline last) {
        this(last, false);
    }

    private SmallContest(Deadline last, boolean practice) {
        InMemoryDefinitions definitions = new InMemoryDefinitions();
        definitions.put(DIGEST, definition(last));
        contests = new Contests(ports.editions(), definitions);
        var announced = Optional.of(Instant.parse("2020-05-25T04:00:00Z"));
        var edition = new Edition(
                EDITION,
                new ContestName("small"),
                DIGEST,
                practice,
                Optional.empty(),
                announced,
                List.of(),
                List.of(),
                1);
        ports.editions().commit(Change.of(edition, 0), SOMEBODY, AT);
    }

    /** The Agency moves a deadline by a recorded decision. */
    void amended(String deadline, Instant last, String reason) {
        new AmendingDeadline(contests).amend(EDITION, deadline, last, reason, new Actor(SOMEBODY.id(), true), AT);
    }

    WritingLetters letters() {
        ContestTexts texts = (_, language, key) -> Optional.of(language + " " + key);
        return new WritingLetters(
                contests,
                texts,
                ports.dossiers(),
                ports.commissions(),
                ports.sittings(),
                ports.sheets(),
                ports.objections(),
                ports.interviews(),
                ports.forms(),
                ports.publications(),
                new Addresses(edition -> URI.create("https://results.example/" + edition), Optional.empty()));
    }

    FanningOut fanningOut() {
        return new FanningOut(
                contests,
                ports.commissions(),
                ports.dossiers(),
                ports.sittings(),
                ports.publications(),
                ports.sheets());
    }

    private static Definition definition(Deadline last) {
        return new Definition(
                new ContestName("small"),
                ZoneId.of("Asia/Almaty"),
                List.of(
                        new Deadline(
                                "application",
                                new Deadline.Due.After("announcement", 21),
                                Optional.empty(),
                                P1,
                                Origin.SOURCE),
                        on("check", 25, 6),
                        on("selection", 30, 6),
                        on("essay", 15, 7),
                        last),
                new Definition.Eligibility(
                        ApplicantKind.RURAL_AKIM,
                        List.of(),
                        Optional.of(new Definition.TimeInOffice(1, "announcement", Origin.OPERATOR, P1)),
                        Optional.empty(),
                        List.of(),
                        P1),
                List.of(commission("regional", Level.REGION), commission("republican", Level.REPUBLIC)),
                List.of(
                        intake("application", Optional.empty(), Intake.Late.RECORDED, "video"),
                        intake("essay", Optional.of("selection"), Intake.Late.REFUSED, "essay")),
                List.of(
                        new Step.Admission(
                                "admission",
                                "regional",
                                "regional",
                                "check",
                                P1,
                                "application",
                                new Step.Refusal(new Paragraph("p11.1"), new Paragraph("p11.2"))),
                        selection("selection", "regional", "admission"),
                        selection("final", "republican", "selection")),
                List.of(new Definition.HandOverRule("selection", "republican", "final", P1)),
                List.of(new Award("diploma", "final", new Award.To.Passed(), P1)));
    }

    private static Deadline on(String id, int day, int month) {
        return new Deadline(
                id,
                new Deadline.Due.On(LocalDate.of(2020, month, day)),
                Optional.of(LocalTime.of(18, 30)),
                P1,
                Origin.SOURCE);
    }

    private static Definition.CommissionRule commission(String kind, Level level) {
        return new Definition.CommissionRule(
                kind, level, 3, new Definition.Quorum(2, 3, Origin.SOURCE), Conduct.UNSTATED, P1);
    }

    private static Intake intake(String id, Optional<String> opensAfter, Intake.Late late, String document) {
        var asked = new Intake.Requirement(
                new DocumentKind(document),
                Set.of(DocumentFormat.PDF),
                1_000,
                Optional.empty(),
                Optional.of(Duration.ofMinutes(5)),
                true,
                P1,
                Origin.SOURCE);
        return new Intake(id, opensAfter, id, Optional.empty(), late, P1, List.of(asked), List.of());
    }

    private static Step selection(String id, String commission, String from) {
        var quota = new Passing.Quota(1, Passing.Central.SHARED, new Paragraph("p16"));
        var passing = new Passing(Level.REGION, Optional.of(quota), Optional.empty());
        var rules = new RankingRules(List.of(), passing, List.of());
        return new Step.Selection(id, commission, commission, id, P1, from, rules);
    }

    /** Filed by {@code owner-<number>}, or by whoever else is named, and handed in. */
    Dossier dossier(int number, String owner, Language language, List<Upload> uploads, Optional<Admission> admission) {
        var dossier = new Dossier(
                id(number),
                new Akim(new Iin("061211600012"), "Akim " + number, new Kato("314231100"), LocalDate.EPOCH),
                Filing.own(new PersonId(owner), contact(owner, language), AT),
                uploads,
                uploads.size(),
                List.of(new Submission("application", AT, false, List.of(), Map.of())),
                List.of(),
                List.of(),
                admission,
                Optional.empty(),
                Optional.empty(),
                1);
        ports.dossiers().commit(Change.of(dossier, 0), SOMEBODY, AT);
        return dossier;
    }

    Dossier dossier(int number, Language language) {
        return dossier(number, "owner-" + number, language, List.of(), Optional.empty());
    }

    /** Opened and not handed in. */
    Dossier draft(int number, List<Upload> uploads) {
        var dossier = new Dossier(
                id(number),
                new Akim(new Iin("061211600012"), "Akim " + number, new Kato("314231100"), LocalDate.EPOCH),
                Filing.own(new PersonId("owner-" + number), contact("owner-" + number, Language.EN), AT),
                uploads,
                uploads.size(),
                List.of(),
                List.of(),
                List.of(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                1);
        ports.dossiers().commit(Change.of(dossier, 0), SOMEBODY, AT);
        return dossier;
    }

    static DossierId id(int number) {
        return new DossierId(EDITION, Area.parse("31"), "%032x".formatted(number));
    }

    /** With these people as members, the first their chair, and a secretary of its own. */
    void commission(CommissionId id, Optional<String> ethicsOfficer, String... members) {
        List<Commission.Appointee> people =
                List.of(members).stream().map(SmallContest::appointee).toList();
        var commission = new Commission(
                id,
                people,
                people.getFirst().person(),
                appointee("secretary-" + id.kind()),
                ethicsOfficer.map(SmallContest::appointee),
                Optional.empty(),
                Optional.empty(),
                1);
        ports.commissions().commit(Change.of(commission, 0), SOMEBODY, AT);
    }

    private static Commission.Appointee appointee(String person) {
        return new Commission.Appointee(new PersonId(person), contact(person, Language.RU));
    }

    private static Contact contact(String person, Language language) {
        return new Contact("Name of " + person, person + "@example.kz", language);
    }

    /** A signed sitting on this step with these candidates, of whom some passed. */
    SittingId signed(CommissionId commission, String step, List<CandidateId> agenda, List<CandidateId> passed) {
        var id = new SittingId(commission, step);
        var chair = new PersonId("chair");
        var sitting = new Sitting(
                id,
                new Panel(List.of(chair), Set.of(), chair, new PersonId("secretary"), Optional.empty()),
                AT,
                Optional.empty(),
                Optional.of(agenda.stream()
                        .map(candidate -> new Entrant(candidate, new Kato("314231100")))
                        .toList()),
                Phase.SIGNED,
                Map.of(),
                List.of(),
                List.of(),
                List.of(),
                Optional.of(new Sitting.Result(passed, 1, DIGEST)),
                List.of(new Signature(chair, Office.CHAIR, DIGEST, AT)),
                List.of(),
                1);
        ports.sittings().commit(Change.of(sitting, 0), SOMEBODY, AT);
        return id;
    }
}
