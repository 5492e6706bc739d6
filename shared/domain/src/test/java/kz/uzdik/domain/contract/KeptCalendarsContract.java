package kz.uzdik.domain.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import kz.uzdik.domain.TestCalendar;
import kz.uzdik.domain.act.Change;
import kz.uzdik.domain.act.Change.Commit;
import kz.uzdik.domain.act.Fact;
import kz.uzdik.domain.audit.AuditEntry;
import kz.uzdik.domain.contest.ContestFact;
import kz.uzdik.domain.contest.KeptCalendar;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What a store of the calendar in force keeps. */
public abstract class KeptCalendarsContract implements PortsUnderTest {
    private static final String FIRST = "1".repeat(64);
    private static final String SECOND = "2".repeat(64);

    private Ports ports;

    @BeforeEach
    void openAnEmptyStore() {
        ports = ports(new kz.uzdik.domain.memory.SettableClock(Instant.parse("2026-11-02T10:00:00Z")));
    }

    @Test
    void what_the_system_came_with_is_in_force_until_another_is_put() {
        KeptCalendar shipped = ports.calendars().inForce();
        assertThat(shipped.name()).isEqualTo(TestCalendar.NAME);
        assertThat(shipped.version()).isZero();
        assertThat(put(shipped, FIRST)).isEqualTo(Commit.STORED);
        assertThat(ports.calendars().inForce()).isEqualTo(new KeptCalendar(TestCalendar.NAME, FIRST, 1));
    }

    @Test
    void of_two_made_from_the_same_version_one_is_put() {
        KeptCalendar shipped = ports.calendars().inForce();
        put(shipped, FIRST);
        assertThat(put(shipped, SECOND)).isEqualTo(Commit.CONFLICT);
        assertThat(ports.calendars().inForce().digest()).isEqualTo(FIRST);
    }

    @Test
    void each_edit_leaves_an_entry() {
        put(ports.calendars().inForce(), FIRST);
        put(ports.calendars().inForce(), SECOND);
        assertThat(ports.audit().of(Fact.Subject.CALENDAR, TestCalendar.NAME))
                .extracting(AuditEntry::fact)
                .containsExactly("calendar-edited", "calendar-edited");
    }

    private Commit put(KeptCalendar from, String digest) {
        var next = new KeptCalendar(from.name(), digest, from.version() + 1);
        var fact = new ContestFact.CalendarEdited(from.name(), digest, from.digest(), "Құрбан айт");
        return ports.calendars().commit(Change.of(next, from.version(), fact), Samples.ACTOR, Samples.AT);
    }
}
