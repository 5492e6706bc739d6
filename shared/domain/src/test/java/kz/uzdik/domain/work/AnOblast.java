package kz.uzdik.domain.work;

import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import kz.uzdik.domain.TestCalendar;
import kz.uzdik.domain.act.Fact;
import kz.uzdik.domain.act.Outcome;
import kz.uzdik.domain.audit.AuditEntry;
import kz.uzdik.domain.memory.InMemoryAdoptions;
import kz.uzdik.domain.memory.InMemoryAuditTrail;
import kz.uzdik.domain.memory.InMemoryJournals;
import kz.uzdik.domain.memory.InMemoryOffices;
import kz.uzdik.domain.memory.InMemoryQuestions;
import kz.uzdik.domain.memory.InMemoryStore;
import kz.uzdik.domain.people.Actor;
import kz.uzdik.domain.people.PersonId;
import kz.uzdik.domain.territory.Area;
import kz.uzdik.domain.territory.Kato;
import kz.uzdik.domain.work.Office.Served;

/** An oblast that works by the order of {@link AnOffice}, with a rural akim, a district akim, and those who watch. */
final class AnOblast {
    static final Actor AGENCY = new Actor(new PersonId("agency"), true);
    static final Actor HEAD = Actor.person("head");
    static final Actor INSPECTOR = Actor.person("inspector");
    static final Actor FAR_INSPECTOR = Actor.person("far-inspector");
    static final Actor AKIM = Actor.person("akim");
    static final Actor CLERK = Actor.person("clerk");
    static final Actor STRANGER = Actor.person("stranger");
    static final String ORDER = "order";

    final Map<String, WorkAlgorithm> kept = new HashMap<>();
    final InMemoryStore store = new InMemoryStore(InstantSource.system(), () -> "0".repeat(32));
    final WorkStores record = new WorkStores(
            new InMemoryAdoptions(store),
            new InMemoryOffices(store),
            new InMemoryJournals(store),
            new InMemoryQuestions(store),
            digest -> Optional.ofNullable(kept.get(digest)),
            () -> TestCalendar.CALENDAR);

    /** With the first version of the order alone, both offices held, nothing written. */
    static AnOblast working() {
        var oblast = new AnOblast();
        oblast.adopt(0, List.of("first"), "2020-01-01");
        new NamingInspectors(oblast.record)
                .name(
                        ORDER,
                        1,
                        Map.of(
                                INSPECTOR.id(), Set.of(Area.parse("3160")),
                                FAR_INSPECTOR.id(), Set.of(Area.parse("3140"))),
                        HEAD,
                        AnOffice.noon("2020-01-01"));
        oblast.keeps(AnOffice.AKIM, 0, AnOffice.served("akim", "2020-01-01", ""));
        oblast.keeps(AnOffice.ABOVE, 0, AnOffice.served("above", "2020-01-01", ""));
        return oblast;
    }

    AnOblast() {
        for (WorkAlgorithm version : AnOffice.versions().all()) {
            kept.put(version.from().getMonthValue() == 1 ? "first" : "amended", version);
        }
    }

    Outcome<Adoption> adopt(long version, List<String> digests, String on) {
        return new AdoptingAlgorithm(record)
                .adopt(
                        ORDER,
                        new AdoptingAlgorithm.Entered(version, digests, Set.of(HEAD.id())),
                        AGENCY,
                        AnOffice.noon(on));
    }

    Outcome<Office> keeps(OfficeId office, long version, Served... served) {
        return keeps(office, entered(version, Map.of(), served), HEAD);
    }

    Outcome<Office> keeps(OfficeId office, KeepingOffice.Entered entered, Actor actor) {
        return new KeepingOffice(record).keep(office, entered, actor, AnOffice.noon("2020-01-01"));
    }

    static KeepingOffice.Entered entered(long version, Map<DutyId, Set<LocalDate>> planned, Served... served) {
        return new KeepingOffice.Entered(
                version, List.of(served), planned, Set.of(Work.VILLAGE, Work.HAMLET), Set.of(CLERK.id()));
    }

    static EntryId entry(String key) {
        return new EntryId(AnOffice.AKIM, 2020, key);
    }

    Outcome<Entry> writes(String key, long over, Statement stated, Actor actor, String on) {
        return new WritingJournal(record).write(entry(key), over, stated, actor, AnOffice.noon(on));
    }

    Outcome<Entry> remarks(String key, String words, Actor actor) {
        return new RemarkingOnEntry(record).remark(entry(key), words, actor, AnOffice.noon("2020-03-10"));
    }

    List<AuditEntry> trail(Fact.Subject subject, String id) {
        return new InMemoryAuditTrail(store).of(subject, id);
    }

    static Kato district() {
        return new Kato("316000000");
    }

    static Instant noon(String day) {
        return AnOffice.noon(day);
    }
}
