package kz.uzdik.http.testing;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.IntStream;
import kz.uzdik.domain.TestCalendar;
import kz.uzdik.domain.act.Outcome;
import kz.uzdik.domain.contest.AnnouncingEdition;
import kz.uzdik.domain.contest.Contests;
import kz.uzdik.domain.contest.Definition;
import kz.uzdik.domain.contest.DocumentFormat;
import kz.uzdik.domain.contest.Edition;
import kz.uzdik.domain.contest.EditionId;
import kz.uzdik.domain.contest.Intake;
import kz.uzdik.domain.contest.PlanningEdition;
import kz.uzdik.domain.contract.Ports;
import kz.uzdik.domain.dossier.Akim;
import kz.uzdik.domain.dossier.Dossier;
import kz.uzdik.domain.dossier.DossierId;
import kz.uzdik.domain.dossier.Inspection;
import kz.uzdik.domain.dossier.JudgingDocument;
import kz.uzdik.domain.dossier.ObjectKey;
import kz.uzdik.domain.dossier.OpeningDossier;
import kz.uzdik.domain.dossier.PlanningUpload;
import kz.uzdik.domain.dossier.Progress;
import kz.uzdik.domain.dossier.Randomness;
import kz.uzdik.domain.dossier.RecordingScan;
import kz.uzdik.domain.dossier.Scan;
import kz.uzdik.domain.dossier.SubmittingDossier;
import kz.uzdik.domain.dossier.Upload;
import kz.uzdik.domain.jury.AppointingCommission;
import kz.uzdik.domain.jury.AtSitting;
import kz.uzdik.domain.jury.Commission;
import kz.uzdik.domain.jury.CommissionId;
import kz.uzdik.domain.jury.RecordingChecks;
import kz.uzdik.domain.jury.RecordingConsent;
import kz.uzdik.domain.jury.SittingProgress;
import kz.uzdik.domain.memory.CountingRandomness;
import kz.uzdik.domain.memory.InMemoryCalendars;
import kz.uzdik.domain.memory.InMemoryDefinitions;
import kz.uzdik.domain.memory.InMemoryDocuments;
import kz.uzdik.domain.memory.InMemoryPorts;
import kz.uzdik.domain.memory.InMemoryStore;
import kz.uzdik.domain.memory.SettableClock;
import kz.uzdik.domain.notice.ContestTexts;
import kz.uzdik.domain.people.Actor;
import kz.uzdik.domain.people.Contact;
import kz.uzdik.domain.people.Language;
import kz.uzdik.domain.people.PersonId;
import kz.uzdik.domain.territory.Kato;
import kz.uzdik.json.calendar.ShippedCalendar;
import kz.uzdik.json.contest.DefinitionReader;

/** The 2020 contest over in-memory ports, brought by real acts to where a test begins. */
public final class AContest {

    private static final LocalDate DAY = LocalDate.of(2020, 5, 25);

    public static final Instant ANNOUNCED = Instant.parse("2020-05-25T04:00:00Z");
    public static final EditionId EDITION = new EditionId("best-2020");
    public static final CommissionId REGIONAL =
            CommissionId.parse("best-2020.regional.31").orElseThrow();
    public static final CommissionId REPUBLICAN =
            CommissionId.parse("best-2020.republican.kz").orElseThrow();
    public static final Actor AGENCY = new Actor(new PersonId("officer"), true);

    /** The contest's texts as they are shipped. */
    public static final ContestTexts TEXTS = new ShippedTexts();

    private static final String TEXT = "0".repeat(64);

    public final SettableClock clock = new SettableClock(ANNOUNCED);
    public final Ports ports = InMemoryPorts.over(new InMemoryStore(clock, new CountingRandomness()));
    public final InMemoryDefinitions definitions = new InMemoryDefinitions();
    public final InMemoryCalendars calendars = new InMemoryCalendars();
    public final InMemoryDocuments documents = new InMemoryDocuments();
    public final Randomness randomness = new CountingRandomness();
    public final Definition definition;
    public final String digest;

    private AContest() {
        var accepted = DefinitionReader.accept(Repository.bytes("contests/best-rural-akim-2020/definition.json"));
        definition = accepted.definition();
        digest = accepted.digest();
        definitions.put(digest, definition);
        calendars.put(TestCalendar.DIGEST, ShippedCalendar.calendar().calendar());
    }

    /** Nothing but the definition. */
    public static AContest defined() {
        return new AContest();
    }

    /** Announced, with a commission of one oblast and the republic's. */
    public static AContest announced() {
        AContest contest = new AContest();
        done(new PlanningEdition(contest.contests(), contest.ports.calendars())
                .plan(EDITION, contest.digest, false, AGENCY, ANNOUNCED));
        var posting = new Edition.Posting("Site", "https://agency.example", LocalDate.of(2020, 5, 25));
        done(new AnnouncingEdition(contest.contests(), contest.ports.calendars())
                .announce(EDITION, List.of(posting), AGENCY, ANNOUNCED));
        contest.appoint(REGIONAL);
        contest.appoint(REPUBLICAN);
        return contest;
    }

    public Contests contests() {
        return new Contests(ports.editions(), definitions, calendars);
    }

    public Progress progress() {
        return new SittingProgress(ports.sittings());
    }

    /** Nine members, {@code member-1} in the chair; {@code secretary} and {@code ethics-officer} beside them. */
    public void appoint(CommissionId id) {
        boolean regional = id.kind().equals("regional");
        var members = IntStream.rangeClosed(1, 9)
                .mapToObj(i -> appointee("member-" + i, regional ? "department-head" : "agency-deputy-chair"))
                .toList();
        var membership = new AppointingCommission.Membership(
                members,
                new PersonId("member-1"),
                appointee("secretary", "agency-employee"),
                Optional.of(appointee("ethics-officer", "ethics-officer")),
                Optional.of(new Commission.Approval(regional ? "department" : "agency", "order 3", DAY)));
        Commission made = done(new AppointingCommission(contests(), ports.commissions(), ports.polls())
                .appoint(id, membership, 0, AGENCY, ANNOUNCED));
        if (regional) {
            done(new RecordingConsent(contests(), ports.commissions())
                    .record(
                            id,
                            new RecordingConsent.Given("akimat", "letter 12", DAY),
                            made.version(),
                            AGENCY,
                            ANNOUNCED));
        }
    }

    private static Commission.Appointee appointee(String person, String position) {
        return new Commission.Appointee(
                new PersonId(person),
                new Contact(person, person + "@commission.example", Language.KK),
                Optional.of(position));
    }

    /** A dossier of an akim of district 3148, nothing in it yet. */
    public Dossier opened(String owner) {
        return opened(owner, "314851100");
    }

    public Dossier opened(String owner, String unit) {
        var akim = new Akim(
                kz.uzdik.domain.AContest.iin(
                        owner + ports.dossiers().ownedBy(new PersonId(owner)).size()),
                "Akim of " + owner,
                new Kato(unit),
                LocalDate.of(2017, 3, 1));
        var contact = new Contact("Akim", owner + "@village.example", Language.RU);
        return done(new OpeningDossier(contests(), ports.dossiers(), randomness)
                .open(
                        new OpeningDossier.NewDossier(EDITION, akim, Optional.empty(), contact),
                        Actor.person(owner),
                        ANNOUNCED));
    }

    /** A file that has arrived and has not been looked at. */
    public Upload arrived(DossierId dossier, Intake.Requirement asked, String owner, Instant at) {
        DocumentFormat format = asked.formats().stream().sorted().findFirst().orElseThrow();
        var file = new PlanningUpload.DeclaredFile(asked.kind(), asked.kind() + ".file", format, 1_000, TEXT);
        var plan = done(new PlanningUpload(
                        contests(), ports.dossiers(), documents, ports.partedUploads(), progress(), randomness)
                .plan(dossier, file, Actor.person(owner), at));
        documents.arrive(new ObjectKey(dossier, plan.upload().id()), plan.upload());
        return plan.upload();
    }

    /** Everything an intake asks for, looked at, found right and clean, but not handed in. */
    public void filled(DossierId dossier, String intake, String owner, Instant at) {
        for (Intake.Requirement asked : definition.intake(intake).orElseThrow().documents()) {
            Upload upload = arrived(dossier, asked, owner, at);
            var judging =
                    new JudgingDocument(contests(), ports.dossiers(), ports.attempts(), _ -> seen(upload.format()));
            var key = new ObjectKey(dossier, upload.id());
            done(judging.judge(key, at));
            done(new RecordingScan(contests(), ports.dossiers()).record(key, Scan.Result.CLEAN, at));
        }
    }

    /** A complete dossier, handed in in time. */
    public Dossier submitted(String owner) {
        DossierId id = opened(owner).id();
        filled(id, "application", owner, ANNOUNCED);
        handIn(id, owner);
        return ports.dossiers().find(id).orElseThrow();
    }

    /** What there is for the application is handed in. */
    public void handIn(DossierId id, String owner) {
        done(new SubmittingDossier(
                        contests(), ports.dossiers(), ports.forms(), documents, ports.partedUploads(), progress())
                .submit(id, "application", Map.of(), false, Actor.person(owner), ANNOUNCED.plusSeconds(60)));
    }

    /** It was looked up whether candidates before a commission have an unlifted penalty. */
    public void checked(CommissionId commission, boolean met, Set<DossierId> about) {
        var floor = new AtSitting(contests(), ports.commissions(), ports.sittings(), ports.dossiers());
        var found = new RecordingChecks.Found("no-penalty", "Letter 7", met ? about : Set.of(), met ? Set.of() : about);
        done(new RecordingChecks(floor, ports.dossiers())
                .record(commission, found, Actor.person("secretary"), ANNOUNCED.plusSeconds(120)));
    }

    /** What a right file of a format is seen to be. */
    public static Inspection seen(DocumentFormat format) {
        return switch (format) {
            case PDF, DOCX -> new Inspection.Pages(format, OptionalInt.of(2));
            case PPTX -> new Inspection.Slides(format, 10);
            case XLSX, CSV -> new Inspection.Sheets(format, 1);
            case JPEG, PNG -> new Inspection.Picture(format, 800, 600);
            case MP4, MOV, WEBM -> new Inspection.Film(format, Optional.of(Duration.ofMinutes(4)), true);
        };
    }

    /** What a done act yields; anything else fails the test. */
    public static <T> T done(Outcome<T> outcome) {
        if (outcome instanceof Outcome.Done<T>(var value)) {
            return value;
        }
        throw new AssertionError("not done: " + outcome);
    }
}
