package kz.uzdik.domain.work;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kz.uzdik.domain.TestCalendar;
import kz.uzdik.domain.calendar.WorkingCalendar;
import kz.uzdik.domain.people.PersonId;
import kz.uzdik.domain.scoring.Criterion.Origin;
import kz.uzdik.domain.territory.Kato;

/** One official, some duties, and acts written down by day. */
final class Work {
    static final String AKIM = "rural-akim";
    static final Kato VILLAGE = new Kato("316030100");
    static final Kato HAMLET = new Kato("316030200");

    final WorkingCalendar calendar;
    private final List<Duty> duties = new ArrayList<>();
    private final List<Act> acts = new ArrayList<>();
    private final List<Act> others = new ArrayList<>();
    private final List<Window> absences = new ArrayList<>();
    private final Map<DutyId, Set<LocalDate>> planned = new HashMap<>();
    private LocalDate from = day("2020-01-01");
    private Optional<LocalDate> until = Optional.empty();
    private LocalDate today = day("2022-12-31");

    Work() {
        this(TestCalendar.CALENDAR);
    }

    Work(WorkingCalendar calendar) {
        this.calendar = calendar;
    }

    static LocalDate day(String day) {
        return LocalDate.parse(day);
    }

    static Window window(String first, String last) {
        return new Window(day(first), day(last));
    }

    static Due.Every every(Span span, int times) {
        return new Due.Every(span, times, false, Optional.empty());
    }

    Work duty(String id, Due due, String... parts) {
        return duty(id, due, Optional.empty(), parts);
    }

    Work duty(String id, Due due, Optional<Duty.Announcing> announced, String... parts) {
        List<Duty.Part> asked = Arrays.stream(parts)
                .map(part -> new Duty.Part(part, Citation.NONE))
                .toList();
        duties.add(new Duty(
                new DutyId(id),
                AKIM,
                due,
                asked,
                List.of(),
                announced,
                Optional.empty(),
                Set.of(),
                Citation.NONE,
                Origin.OPERATOR));
        return this;
    }

    Work inOffice(String first, String last) {
        from = day(first);
        until = Optional.of(last).filter(one -> !one.isEmpty()).map(Work::day);
        return this;
    }

    Work absent(String first, String last) {
        absences.add(window(first, last));
        return this;
    }

    Work planned(String duty, String... days) {
        planned.put(new DutyId(duty), Stream.of(days).map(Work::day).collect(Collectors.toSet()));
        return this;
    }

    Work today(String day) {
        today = day(day);
        return this;
    }

    /** Acts named by their days. */
    Work did(String duty, String... days) {
        for (String day : days) add(act(duty, day));
        return this;
    }

    Work add(Act act) {
        acts.add(act);
        return this;
    }

    Work byAnother(Act act) {
        others.add(act);
        return this;
    }

    static Act act(String duty, String day, String... parts) {
        return new Act(
                duty + " " + day,
                new DutyId(duty),
                day(day),
                Set.of(VILLAGE),
                Set.of(parts),
                Optional.empty(),
                false,
                Optional.empty(),
                false);
    }

    static Act about(Act other, String duty, String day) {
        Act act = act(duty, day);
        return new Act(
                act.id(),
                act.duty(),
                act.on(),
                act.settlements(),
                act.parts(),
                Optional.empty(),
                false,
                Optional.of(other.id()),
                false);
    }

    List<Obligation> in(String first, String last) {
        var tenure = new Tenure(new PersonId("akim"), AKIM, new Kato("316030000"), from, until);
        var officer = new Officer(tenure, absences, planned, Set.of(VILLAGE, HAMLET));
        return new Compliance(duties, calendar, today).of(officer, acts, others, window(first, last));
    }

    /** Each obligation on a line: its window, how it stands, why not. */
    List<String> lines(String first, String last) {
        return in(first, last).stream()
                .map(one -> one.window().first() + " " + one.window().last() + " " + one.state()
                        + one.notDue().map(why -> " " + why).orElse(""))
                .toList();
    }
}
