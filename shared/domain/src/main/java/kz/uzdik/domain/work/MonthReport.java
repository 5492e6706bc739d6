package kz.uzdik.domain.work;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import kz.uzdik.domain.calendar.WorkingCalendar;
import kz.uzdik.domain.work.Obligation.State;

/**
 * What the head of an akim's office reports of a month (O5.2): how every obligation stands whose window ended in it.
 *
 * @param asOf the day as of which it is reckoned; what was done later does not count yet
 * @param offices by their ids
 */
public record MonthReport(YearMonth month, LocalDate asOf, List<OfOffice> offices) {
    public MonthReport {
        offices = List.copyOf(offices);
    }

    /**
     * An office with its journal, of the years that the month and what its obligations follow from touch.
     *
     * @param raised the questions raised at it in those years
     */
    public record Kept(Office office, List<Entry> journal, List<Question> raised) {
        public Kept {
            journal = List.copyOf(journal);
            raised = List.copyOf(raised);
        }
    }

    /**
     * One office.
     *
     * @param duties those that were due in the month, by their ids
     * @param standing each standing duty with the day on which it was last done; empty if the journal does not say so
     * @param questions of the month, as they stood on its last day or today, whichever is first
     */
    public record OfOffice(
            OfficeId office,
            List<OfDuty> duties,
            Map<DutyId, Optional<LocalDate>> standing,
            QuestionFigures questions) {
        public OfOffice {
            duties = List.copyOf(duties);
            standing = Map.copyOf(standing);
        }
    }

    /** One duty of an office. */
    public record OfDuty(DutyId duty, List<Obligation> obligations) {
        public OfDuty {
            obligations = List.copyOf(obligations);
        }

        /** How many of the obligations stand so. */
        public int count(State state) {
            return Math.toIntExact(
                    obligations.stream().filter(one -> one.state() == state).count());
        }

        /** How many acts count that were not as they should be. */
        public int shortcomings() {
            return obligations.stream()
                    .mapToInt(one -> one.shortcomings().size())
                    .sum();
        }
    }

    /**
     * The report of a month.
     *
     * @throws IllegalArgumentException where the calendar knows nothing of a year that is counted in
     */
    public static MonthReport of(
            YearMonth month, LocalDate asOf, List<Kept> all, WorkVersions versions, WorkingCalendar calendar) {
        var compliance = new OfficeCompliance(versions, calendar, asOf);
        var acts = ActsByPlace.of(
                all.stream().flatMap(one -> one.journal().stream()).toList());
        var range = new Window(month.atDay(1), month.atEndOfMonth());
        var questions = new QuestionsOfOffices(
                all.stream().flatMap(one -> one.raised().stream()).toList(), untilToday(range, asOf));
        return new MonthReport(
                month,
                asOf,
                all.stream()
                        .map(one -> new OfOffice(
                                one.office().id(),
                                byDuty(compliance.of(one.office(), one.journal(), acts, range)),
                                compliance.standing(one.office(), one.journal()),
                                questions.of(one.office().id())))
                        .sorted((one, other) ->
                                one.office().toString().compareTo(other.office().toString()))
                        .toList());
    }

    // Of a month to come, its first day: nothing of it has been yet.
    private static Window untilToday(Window month, LocalDate asOf) {
        LocalDate last = asOf.isBefore(month.last()) ? asOf : month.last();
        return new Window(month.first(), last.isBefore(month.first()) ? month.first() : last);
    }

    private static List<OfDuty> byDuty(List<Obligation> obligations) {
        return obligations.stream()
                .collect(Collectors.groupingBy(Obligation::duty, TreeMap::new, Collectors.toList()))
                .entrySet()
                .stream()
                .map(duty -> new OfDuty(duty.getKey(), duty.getValue()))
                .toList();
    }

    /** How many obligations of all offices stand so. */
    public int count(State state) {
        return offices.stream()
                .flatMap(office -> office.duties().stream())
                .mapToInt(duty -> duty.count(state))
                .sum();
    }
}
