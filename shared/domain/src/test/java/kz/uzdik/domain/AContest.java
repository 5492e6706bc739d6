package kz.uzdik.domain;

import static kz.uzdik.domain.Outcomes.done;
import static kz.uzdik.domain.TestDefinition.APPLICATION;
import static kz.uzdik.domain.TestDefinition.IDENTITY_CARD;
import static kz.uzdik.domain.TestDefinition.SLIDES;
import static kz.uzdik.domain.TestDefinition.VIDEO;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.IntStream;
import kz.uzdik.domain.contest.Contests;
import kz.uzdik.domain.contest.Definition;
import kz.uzdik.domain.contest.DocumentFormat;
import kz.uzdik.domain.contest.DocumentKind;
import kz.uzdik.domain.contest.Edition;
import kz.uzdik.domain.contest.EditionId;
import kz.uzdik.domain.contract.Ports;
import kz.uzdik.domain.dossier.Akim;
import kz.uzdik.domain.dossier.Documents;
import kz.uzdik.domain.dossier.Dossier;
import kz.uzdik.domain.dossier.DossierId;
import kz.uzdik.domain.dossier.Inspection;
import kz.uzdik.domain.dossier.ObjectKey;
import kz.uzdik.domain.dossier.OpeningDossier.NewDossier;
import kz.uzdik.domain.dossier.PlanningUpload.DeclaredFile;
import kz.uzdik.domain.dossier.Scan;
import kz.uzdik.domain.dossier.Upload;
import kz.uzdik.domain.jury.AppointingCommission.Membership;
import kz.uzdik.domain.jury.Commission;
import kz.uzdik.domain.jury.Commission.Appointee;
import kz.uzdik.domain.jury.Commission.Approval;
import kz.uzdik.domain.jury.CommissionId;
import kz.uzdik.domain.jury.RecordingChecks;
import kz.uzdik.domain.jury.RecordingConsent;
import kz.uzdik.domain.keeping.ChainsByRecord;
import kz.uzdik.domain.memory.CountingRandomness;
import kz.uzdik.domain.memory.InMemoryCalendars;
import kz.uzdik.domain.memory.InMemoryDefinitions;
import kz.uzdik.domain.memory.InMemoryDocuments;
import kz.uzdik.domain.memory.InMemoryPorts;
import kz.uzdik.domain.people.Actor;
import kz.uzdik.domain.people.Contact;
import kz.uzdik.domain.people.Iin;
import kz.uzdik.domain.people.Language;
import kz.uzdik.domain.people.PersonId;
import kz.uzdik.domain.poll.PollId;
import kz.uzdik.domain.poll.PollResults;
import kz.uzdik.domain.territory.Area;
import kz.uzdik.domain.territory.Kato;

/** An edition of the test contest in memory, with its people and a time that only tests move. */
public final class AContest {
    public static final EditionId EDITION = new EditionId("best-2020");
    public static final String DIGEST = "d".repeat(64);
    public static final Actor AGENCY = new Actor(new PersonId("agency"), true);
    public static final CommissionId REPUBLICAN = new CommissionId(EDITION, "republican", Area.REPUBLIC);
    public static final String UNIT = "314851000";

    public static final RecordingConsent.Given CONSENT =
            new RecordingConsent.Given("akimat", "letter 12", LocalDate.of(2020, 5, 25));

    private static final ZoneId ALMATY = ZoneId.of("Asia/Almaty");
    private static final Inspection GOOD = new Inspection.Pages(DocumentFormat.PDF, OptionalInt.of(1));

    public final Ports ports = InMemoryPorts.empty(Clock.systemUTC());
    public final InMemoryDefinitions definitions = new InMemoryDefinitions();
    public final InMemoryCalendars calendars = new InMemoryCalendars();
    public final InMemoryDocuments documents = new InMemoryDocuments();
    public final Map<ObjectKey, Inspection> contents = new HashMap<>();
    public final Map<PollId, PollResults> results = new HashMap<>();
    public final Acts acts;

    private final CountingRandomness randomness = new CountingRandomness();
    private Instant now = at("2020-05-25T09:00");

    private AContest(Definition definition) {
        definitions.put(DIGEST, definition);
        calendars.put(TestCalendar.DIGEST, TestCalendar.CALENDAR);
        acts = acts(ports);
    }

    /** The contest's editions with their rules and calendars. */
    public Contests contests() {
        return new Contests(ports.editions(), definitions, calendars);
    }

    /** The chains that must be there by what is kept and by what was erased. */
    public ChainsByRecord expectedChains() {
        return new ChainsByRecord(
                ports.editions(),
                ports.retentions(),
                ports.commissions(),
                ports.sittings(),
                ports.objections(),
                ports.publications(),
                ports.polls(),
                ports.dossiers(),
                ports.erasures());
    }

    /** The same contest's acts over other ports, such as ports that are interleaved or fail. */
    public Acts acts(Ports other) {
        return acts(other, documents);
    }

    /** The same over another store of files. */
    public Acts acts(Ports other, Documents files) {
        return new Acts(
                other,
                definitions,
                calendars,
                files,
                key -> contents.getOrDefault(key, GOOD),
                randomness,
                id -> Optional.ofNullable(results.get(id)));
    }

    public static AContest planned() {
        return planned(TestDefinition.definition());
    }

    public static AContest planned(Definition definition) {
        return planned(definition, false);
    }

    private static AContest planned(Definition definition, boolean practice) {
        AContest contest = new AContest(definition);
        done(contest.acts.planEdition.plan(EDITION, DIGEST, practice, AGENCY, contest.now));
        return contest;
    }

    /** Announced on 25 May 2020, with commissions for regions 31 and 61 and for the republic. */
    public static AContest announced() {
        return announced(TestDefinition.definition());
    }

    /** The same as {@link #announced()}, for practice. */
    public static AContest practised() {
        return practised(TestDefinition.definition());
    }

    public static AContest practised(Definition definition) {
        return announced(planned(definition, true));
    }

    public static AContest announced(Definition definition) {
        return announced(planned(definition));
    }

    private static AContest announced(AContest contest) {
        var posting = new Edition.Posting("site", "https://example.kz/1", LocalDate.of(2020, 5, 25));
        done(contest.acts.announce.announce(EDITION, List.of(posting), AGENCY, contest.now));
        List.of(regional("31"), regional("61"), REPUBLICAN).forEach(id -> contest.appointed(id, membership(id)));
        return contest;
    }

    /** An instant by the clocks of Almaty. */
    public static Instant at(String local) {
        return LocalDateTime.parse(local).atZone(ALMATY).toInstant();
    }

    public Instant now() {
        return now;
    }

    public AContest moveTo(String local) {
        now = at(local);
        return this;
    }

    public AContest later() {
        now = now.plus(Duration.ofMinutes(1));
        return this;
    }

    public static CommissionId regional(String region) {
        return new CommissionId(EDITION, "regional", Area.parse(region));
    }

    /** Nine members, the first of them the chair, a secretary and an ethics officer. */
    public static Membership membership(CommissionId id) {
        List<Appointee> members = IntStream.rangeClosed(1, 9)
                .mapToObj(i -> appointee(member(id, i)))
                .toList();
        String by = id.equals(REPUBLICAN) ? "agency" : "department";
        return new Membership(
                members,
                member(id, 1).id(),
                appointee(secretary(id)),
                Optional.of(appointee(ethicsOfficer(id))),
                Optional.of(new Approval(by, "order 3", LocalDate.of(2020, 5, 25))));
    }

    /** A commission with one of its members replaced; a chair who is replaced is succeeded in that too. */
    public AContest replaced(CommissionId id, int number, Actor by) {
        Commission before = ports.commissions().find(id).orElseThrow();
        List<Appointee> members = new ArrayList<>(before.members());
        Actor old = member(id, number);
        members.replaceAll(member -> member.person().equals(old.id()) ? appointee(by) : member);
        PersonId chair = before.chair().equals(old.id()) ? by.id() : before.chair();
        return appointed(
                id, new Membership(members, chair, before.secretary(), before.ethicsOfficer(), before.approval()));
    }

    public AContest newSecretary(CommissionId id, Actor secretary) {
        Commission before = ports.commissions().find(id).orElseThrow();
        return appointed(
                id,
                new Membership(
                        before.members(),
                        before.chair(),
                        appointee(secretary),
                        before.ethicsOfficer(),
                        before.approval()));
    }

    /** Appointed, and consented to where that is asked for. */
    public AContest appointed(CommissionId id, Membership membership) {
        long before = ports.commissions().find(id).map(Commission::version).orElse(0L);
        Commission made = done(acts.appoint.appoint(id, membership, before, AGENCY, now));
        if (!id.equals(REPUBLICAN) && made.consent().isEmpty()) {
            done(acts.consent.record(id, CONSENT, made.version(), AGENCY, now));
        }
        return this;
    }

    /** Somebody whose position lets them hold the office they are made for. */
    public static Appointee appointee(Actor actor) {
        String name = actor.id().value();
        String position = name.startsWith("secretary")
                ? "agency-employee"
                : name.endsWith(Area.REPUBLIC.toString()) ? "agency-deputy-chair" : "department-deputy-head";
        return new Appointee(actor.id(), new Contact("Name", "someone@example.kz", Language.KK), Optional.of(position));
    }

    public static Actor member(CommissionId id, int number) {
        return Actor.person("member-" + number + "-" + id.area());
    }

    public static Actor chair(CommissionId id) {
        return member(id, 1);
    }

    public static Actor secretary(CommissionId id) {
        return Actor.person("secretary-" + id.area());
    }

    public static Actor ethicsOfficer(CommissionId id) {
        return Actor.person("ethics-" + id.area());
    }

    public static Actor owner(String name) {
        return Actor.person("akim-" + name);
    }

    /** Opens a dossier of an akim long in office. */
    public DossierId open(String name, String unit) {
        return open(name, unit, LocalDate.of(2015, 1, 1));
    }

    public DossierId open(String name, String unit, LocalDate inOfficeSince) {
        Akim akim = new Akim(iin(name), name, new Kato(unit), inOfficeSince);
        Contact contact = new Contact(name, name + "@example.kz", Language.KK);
        return done(acts.openDossier.open(new NewDossier(EDITION, akim, Optional.empty(), contact), owner(name), now))
                .id();
    }

    /** An identity number of their own for everybody who is called otherwise. */
    public static Iin iin(String name) {
        long number = 61_211_600_00L + Integer.toUnsignedLong(name.hashCode());
        for (long next = number; ; next += 7_000_003) {
            String base = "%011d".formatted(next % 100_000_000_000L);
            for (int digit = 0; digit < 10; digit++) {
                if (Iin.isIin(base + digit)) {
                    return new Iin(base + digit);
                }
            }
        }
    }

    public static DeclaredFile file(DocumentKind kind) {
        DocumentFormat format = kind.equals(VIDEO)
                ? DocumentFormat.MP4
                : kind.equals(SLIDES) ? DocumentFormat.PPTX : DocumentFormat.PDF;
        return new DeclaredFile(kind, kind + ".bin", format, 100, "a".repeat(64));
    }

    /** Plans an upload that the akim's account never puts. */
    public Upload plan(DossierId id, DocumentKind kind) {
        return done(acts.planUpload.plan(id, file(kind), ownerOf(id), now)).upload();
    }

    /** Plans an upload, puts the file, and has it judged without a finding and found clean. */
    public Upload upload(DossierId id, DocumentKind kind) {
        return upload(id, kind, flawless(kind));
    }

    public Upload upload(DossierId id, DocumentKind kind, Inspection content) {
        Upload upload = plan(id, kind);
        ObjectKey key = new ObjectKey(id, upload.id());
        documents.arrive(key, upload);
        contents.put(key, content);
        done(acts.judge.judge(key, now));
        done(acts.scan.record(key, Scan.Result.CLEAN, now));
        return upload;
    }

    private static Inspection flawless(DocumentKind kind) {
        if (kind.equals(VIDEO)) {
            return new Inspection.Film(DocumentFormat.MP4, Optional.of(Duration.ofMinutes(4)), true);
        }
        return kind.equals(SLIDES) ? new Inspection.Slides(DocumentFormat.PPTX, 12) : GOOD;
    }

    /** A dossier with every required document of the first intake, not yet handed in. */
    public DossierId filled(String name, String unit) {
        DossierId id = open(name, unit);
        fill(id);
        return id;
    }

    /** Every required document of the first intake is uploaded. */
    public void fill(DossierId id) {
        List.of(APPLICATION, IDENTITY_CARD, SLIDES, VIDEO).forEach(kind -> upload(id, kind));
    }

    /** A complete dossier, handed in. */
    public DossierId submitted(String name, String unit) {
        DossierId id = filled(name, unit);
        submit(id);
        return id;
    }

    public void submit(DossierId id) {
        done(acts.submit.submit(id, "application", Map.of(), false, ownerOf(id), now));
        checked(id, true);
    }

    /** It was looked up whether the candidate has an unlifted penalty. */
    public void checked(DossierId id, boolean met) {
        var found = new RecordingChecks.Found(
                TestDefinition.NO_PENALTY, "letter 7", met ? Set.of(id) : Set.of(), met ? Set.of() : Set.of(id));
        var commission = new CommissionId(id.edition(), "regional", id.area());
        done(acts.check.record(commission, found, secretary(commission), now));
    }

    public Dossier dossier(DossierId id) {
        return ports.dossiers().find(id).orElseThrow();
    }

    public Actor ownerOf(DossierId id) {
        return new Actor(dossier(id).filing().owner(), false);
    }

    /** A sitting of a regional commission. */
    public ASitting sitting(String region, String step) {
        return new ASitting(this, regional(region), step);
    }

    public ASitting sitting(CommissionId commission, String step) {
        return new ASitting(this, commission, step);
    }

    /** The region's admission is done: everybody who handed in is admitted, the protocol is signed. */
    public AContest admittedIn(String region) {
        sitting(region, "admission")
                .convened()
                .declared()
                .opened()
                .admitAll()
                .closed()
                .signed();
        return this;
    }

    /** Moves the time forward, or leaves it where it is already later. */
    public AContest moveOnTo(String local) {
        return now.isBefore(at(local)) ? moveTo(local) : this;
    }

    /** The region has one winner, signed and handed over; the first step begins on 16 June, the last on 16 July. */
    public AContest handedOverBy(String region, DossierId winner) {
        moveOnTo("2020-06-16T09:00");
        admittedIn(region);
        sitting(region, "selection").sealedWith(Map.of(winner.candidate(), "9")).decided();
        sitting(region, "interview")
                .sealedWith(Map.of(winner.candidate(), "9"))
                .decided()
                .handedOver();
        return this;
    }
}
