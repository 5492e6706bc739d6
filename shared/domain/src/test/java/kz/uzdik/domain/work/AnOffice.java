package kz.uzdik.domain.work;

import static kz.uzdik.domain.work.Work.day;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import kz.uzdik.domain.TestCalendar;
import kz.uzdik.domain.act.Outcome;
import kz.uzdik.domain.calendar.Term;
import kz.uzdik.domain.people.PersonId;
import kz.uzdik.domain.scoring.Criterion.Origin;
import kz.uzdik.domain.territory.Area;
import kz.uzdik.domain.territory.Kato;
import kz.uzdik.domain.territory.Level;
import kz.uzdik.domain.work.Duty.Announcing;
import kz.uzdik.domain.work.Duty.Part;
import kz.uzdik.domain.work.Office.Served;
import kz.uzdik.domain.work.Statement.About;
import kz.uzdik.domain.work.Statement.Matter;

/** A rural akim's office with its journal, by an algorithm of few duties; entries are written within three working days. */
final class AnOffice {
    static final String DISTRICT = "district-akim";
    static final String INSPECTOR = "inspector";
    static final OfficeId AKIM = new OfficeId("order", Work.AKIM, new Kato("316030000"), 1);
    static final OfficeId ABOVE = new OfficeId("order", DISTRICT, new Kato("316000000"), 1);
    static final PersonId WRITER = new PersonId("clerk");

    final Map<EntryId, Entry> entries = new HashMap<>();
    private final Office office;

    AnOffice(OfficeId id, Served... served) {
        office = new Office(id, List.of(served), Map.of(), Set.of(Work.VILLAGE, Work.HAMLET), Set.of(WRITER), 1);
    }

    static AnOffice ofAkim() {
        return new AnOffice(AKIM, served("first", "2020-01-01", ""));
    }

    static Served served(String holder, String from, String until) {
        return new Served(
                new PersonId(holder),
                day(from),
                Optional.of(until).filter(one -> !one.isEmpty()).map(LocalDate::parse),
                List.of());
    }

    Office office() {
        return office;
    }

    /** The order as it was first, and amended from July on: then the round is done once in a month. */
    static WorkVersions versions() {
        return new WorkVersions(List.of(
                version("2020-07-01", new Due.Every(Span.MONTH, 1, false, Optional.empty())),
                version("2020-01-01", new Due.Every(Span.WEEK, 1, false, Optional.empty()))));
    }

    private static WorkAlgorithm version(String from, Due round) {
        return new WorkAlgorithm(
                "order",
                day(from),
                new Area(Level.REGION, "31"),
                ZoneId.of("Asia/Almaty"),
                new WorkAlgorithm.Recording(Term.workingDays(3), Citation.NONE, Origin.OPERATOR),
                List.of(
                        new WorkRole(Work.AKIM, WorkRole.Reach.RURAL, Citation.NONE),
                        new WorkRole(DISTRICT, WorkRole.Reach.DISTRICT, Citation.NONE)),
                List.of(
                        duty("round", Work.AKIM, round, Optional.empty()),
                        duty("map", Work.AKIM, new Due.Standing(), Optional.empty()),
                        duty(
                                "telling",
                                Work.AKIM,
                                new Due.BeforeAct(new DutyId("tour"), Term.days(3)),
                                Optional.empty()),
                        duty(
                                "report",
                                Work.AKIM,
                                new Due.AfterAct(new DutyId("tour"), Optional.empty(), Term.days(5)),
                                Optional.empty()),
                        duty(
                                "tour",
                                DISTRICT,
                                Work.every(Span.MONTH, 1),
                                Optional.of(new Announcing(Optional.of(Term.days(3)), DISTRICT, true, Citation.NONE)))),
                Optional.of(new QuestionTerms(
                        List.of(questions(Work.AKIM, Optional.of(DISTRICT)), questions(DISTRICT, Optional.empty())))),
                List.of());
    }

    private static QuestionTerms.OfRole questions(String role, Optional<String> above) {
        return new QuestionTerms.OfRole(
                role, Term.days(3), Term.days(10), Term.workingDays(20), above, Citation.NONE, Origin.OPERATOR);
    }

    private static Duty duty(String id, String role, Due due, Optional<Announcing> announced) {
        return new Duty(
                new DutyId(id),
                role,
                due,
                List.of(),
                List.of(new Part("beyond-remit", Citation.NONE)),
                announced,
                Optional.empty(),
                Set.of(),
                Citation.NONE,
                Origin.SOURCE);
    }

    Journal journal() {
        return new Journal(office, versions(), TestCalendar.CALENDAR, id -> Optional.ofNullable(entries.get(id)));
    }

    EntryId id(String key) {
        return new EntryId(office.id(), 2020, key);
    }

    static Statement done(String duty, String on) {
        return new Statement(
                new Matter.OfDuty(new DutyId(duty)),
                day(on),
                Set.of(Work.VILLAGE),
                Set.of(),
                Optional.empty(),
                false,
                Optional.empty(),
                "What was done.");
    }

    static Statement about(Statement stated, About about) {
        return new Statement(
                stated.matter(),
                stated.on(),
                stated.settlements(),
                stated.parts(),
                stated.announcedOn(),
                stated.unwarned(),
                Optional.of(about),
                stated.words());
    }

    /** Noon in Kazakhstan. */
    static Instant noon(String day) {
        return Instant.parse(day + "T07:00:00Z");
    }

    /** Writes it on a day; it has to be taken. */
    Entry writes(String key, Statement stated, String on) {
        return keep(journal().written(id(key), stated, WRITER, noon(on)));
    }

    Entry corrects(String key, Statement stated, String on) {
        return keep(journal().corrected(entry(key), stated, WRITER, noon(on)));
    }

    Entry withdraws(String key, String on) {
        return keep(Journal.withdrawn(entry(key), WRITER, noon(on)));
    }

    Entry entry(String key) {
        return Optional.ofNullable(entries.get(id(key))).orElseThrow();
    }

    private Entry keep(Outcome<Entry> outcome) {
        if (!(outcome instanceof Outcome.Done<Entry>(var entry))) throw new AssertionError(outcome);
        entries.put(entry.id(), entry);
        return entry;
    }
}
