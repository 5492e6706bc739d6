package kz.uzdik.domain.contract;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.LongStream;
import kz.uzdik.domain.people.PersonId;
import kz.uzdik.domain.territory.Area;
import kz.uzdik.domain.territory.Kato;
import kz.uzdik.domain.work.Adoption;
import kz.uzdik.domain.work.Adoption.InForce;
import kz.uzdik.domain.work.DutyId;
import kz.uzdik.domain.work.Entry;
import kz.uzdik.domain.work.Entry.Remark;
import kz.uzdik.domain.work.Entry.Writing;
import kz.uzdik.domain.work.EntryId;
import kz.uzdik.domain.work.Office;
import kz.uzdik.domain.work.Office.Served;
import kz.uzdik.domain.work.OfficeId;
import kz.uzdik.domain.work.Question;
import kz.uzdik.domain.work.Question.Step;
import kz.uzdik.domain.work.QuestionId;
import kz.uzdik.domain.work.QuestionTerms;
import kz.uzdik.domain.work.Statement;
import kz.uzdik.domain.work.Statement.About;
import kz.uzdik.domain.work.Statement.Matter;
import kz.uzdik.domain.work.Window;

/** Made-up adoptions, offices and entries. */
public final class WorkSamples {
    public static final Kato PLACE = new Kato("316030100");

    private WorkSamples() {}

    /** The first has one version of the order and no inspectors yet; each later one has as many as its number. */
    public static Adoption adoption(String algorithm, long version) {
        return new Adoption(
                algorithm,
                Area.parse("31"),
                LongStream.rangeClosed(1, version)
                        .mapToObj(number -> new InForce(LocalDate.of(2018 + (int) number, 3, 13), Samples.DIGEST))
                        .toList(),
                Set.of(Samples.person(1), Samples.person(2)),
                version == 1
                        ? Map.of()
                        : Map.of(
                                Samples.person(3),
                                Set.of(Area.parse("3160"), Area.parse("3140")),
                                Samples.person(4),
                                Set.of(Area.parse("31"))),
                version);
    }

    public static OfficeId office(String algorithm, int number) {
        return new OfficeId(algorithm, "rural-akim", new Kato("3160%02d000".formatted(30 + number)), 1);
    }

    /** Held in every version, by two with an absence in every second. */
    public static Office office(OfficeId id, long version) {
        boolean even = version % 2 == 0;
        var first = new Served(
                Samples.person(5),
                LocalDate.parse("2019-01-01"),
                even ? Optional.of(LocalDate.parse("2020-03-04")) : Optional.empty(),
                even ? List.of(new Window(LocalDate.parse("2019-07-01"), LocalDate.parse("2019-07-30"))) : List.of());
        var second = new Served(new PersonId("person-6"), LocalDate.parse("2020-03-05"), Optional.empty(), List.of());
        return new Office(
                id,
                even ? List.of(first, second) : List.of(first),
                even
                        ? Map.of(
                                new DutyId("district-akimat-hour"),
                                Set.of(LocalDate.parse("2020-03-01"), LocalDate.parse("2020-06-01")))
                        : Map.of(),
                Set.of(PLACE, new Kato("316030200")),
                even ? Set.of(Samples.person(7)) : Set.of(),
                version);
    }

    public static EntryId entry(OfficeId office, int number) {
        return new EntryId(office, 2020, "round-%02d".formatted(number));
    }

    /**
     * As many writings and remarks as its version: a visit first, then corrections and remarks in turn, and a withdrawal as the
     * fifth.
     */
    public static Entry entry(EntryId id, long version) {
        return new Entry(
                id,
                LongStream.rangeClosed(1, version)
                        .filter(step -> step % 2 == 1)
                        .mapToObj(WorkSamples::writing)
                        .toList(),
                LongStream.rangeClosed(1, version)
                        .filter(step -> step % 2 == 0)
                        .mapToObj(step -> new Remark("Көрдім " + step, Samples.person(3), Samples.AT))
                        .toList());
    }

    /** One with a step less than its version, and from the fourth on with whoever asked erased. */
    public static Question question(QuestionId id, long version) {
        int forgotten = version > 3 ? 1 : 0;
        return new Question(
                id,
                PLACE,
                LocalDate.of(id.year(), 5, 20),
                version % 2 == 0 ? Optional.of(entry(id.office(), 3)) : Optional.empty(),
                "Көпір \"жоқ\"",
                forgotten == 0,
                version % 3 == 0 ? Optional.empty() : Optional.of(Samples.DIGEST),
                LocalDate.of(id.year(), 5, 23),
                LongStream.range(1, version - forgotten)
                        .mapToObj(number -> step(id.office(), number))
                        .toList(),
                forgotten);
    }

    private static Question.Step step(OfficeId office, long number) {
        LocalDate on = LocalDate.of(2020, 6, 1).plusDays(number);
        return switch ((int) number % 4) {
            case 1 -> new Step.TakenOn(QuestionTerms.Remit.WITH_MONEY, on, on.plusDays(3));
            case 2 -> new Step.PassedUp(office, request(), on, on.plusDays(4));
            case 3 -> new Step.Answered("Салынды " + number, on);
            default -> new Step.NotSolved(on, on.plusDays(5));
        };
    }

    private static Question.Request request() {
        return new Question.Request("Көпір", "before spring", 5_000_000, "the district's budget");
    }

    /** The same, passed to another office as its second version. */
    public static Question passedUp(Question raised, OfficeId to) {
        return next(raised, new Step.PassedUp(to, request(), raised.raised(), raised.due()));
    }

    /** The same, answered as its second version. */
    public static Question answered(Question raised) {
        return next(raised, new Step.Answered("Салынды", raised.raised()));
    }

    private static Question next(Question raised, Step step) {
        return new Question(
                raised.id(),
                raised.settlement(),
                raised.raised(),
                raised.entry(),
                raised.text(),
                raised.contactLeft(),
                raised.receipt(),
                raised.due(),
                List.of(step),
                0);
    }

    private static Writing writing(long step) {
        return new Writing(
                step == 5 ? Optional.empty() : Optional.of(stated(step)),
                Samples.person(5),
                Samples.AT.plusSeconds(step),
                step == 3);
    }

    /** The first is a contact of no duty, later ones are acts of one. */
    public static Statement stated(long step) {
        boolean first = step == 1;
        return new Statement(
                first ? new Matter.Contact(Matter.Contact.Kind.GATHERING) : new Matter.OfDuty(new DutyId("visit-told")),
                LocalDate.parse("2020-05-20"),
                first ? Set.of() : Set.of(PLACE, new Kato("316030200")),
                first ? Set.of() : Set.of("residents-meeting", "reception"),
                first ? Optional.empty() : Optional.of(LocalDate.parse("2020-05-10")),
                step % 3 == 2,
                first
                        ? Optional.empty()
                        : step % 2 == 0
                                ? Optional.of(new About.AVisit(LocalDate.parse("2020-05-30")))
                                : Optional.of(new About.AnEntry(entry(office("zhambyl-2019", 9), 4))),
                "Суды жөндедік \"№" + step + "\"");
    }
}
