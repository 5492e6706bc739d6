package kz.uzdik.domain.work;

import static kz.uzdik.domain.people.Permission.READ_OBLIGATIONS;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kz.uzdik.domain.act.Outcome;
import kz.uzdik.domain.people.Actor;
import kz.uzdik.domain.work.WorkStores.Here;

/** What was, is and will be due from an office within some days, and how it stands today. */
public final class ReadingObligations {
    /** The most days that are asked for at once: a leap year. */
    public static final int MOST_DAYS = 366;

    private final WorkStores work;

    public ReadingObligations(WorkStores work) {
        this.work = work;
    }

    /**
     * How an office stands.
     *
     * @param standing each standing duty with the day on which it was last done; empty if not since {@code lookedBackTo}
     */
    public record Standing(
            OfficeId office,
            LocalDate today,
            List<Obligation> obligations,
            Map<DutyId, Optional<LocalDate>> standing,
            LocalDate lookedBackTo) {
        public Standing {
            obligations = List.copyOf(obligations);
            standing = new TreeMap<>(standing);
        }
    }

    /** Every obligation whose window ends within these days. */
    public Outcome<Standing> read(OfficeId id, Window range, Actor actor, Instant at) {
        return work.at(id, READ_OBLIGATIONS, actor, at, here -> Outcome.done(standing(here, range)));
    }

    private Standing standing(Here here, Window range) {
        OfficeId own = here.office().id();
        Set<OfficeId> beside = beside(here);
        Set<Integer> years = years(range);
        Map<Boolean, List<Entry>> entries =
                work
                        .journals()
                        .of(Stream.concat(Stream.of(own), beside.stream()).toList(), years)
                        .stream()
                        .collect(Collectors.partitioningBy(
                                entry -> entry.id().office().equals(own)));
        var compliance = new OfficeCompliance(here.versions(), work.calendar().get(), here.today());
        List<Entry> journal = entries.getOrDefault(true, List.of());
        return new Standing(
                own,
                here.today(),
                compliance.of(here.office(), journal, entries.getOrDefault(false, List.of()), range),
                compliance.standing(here.office(), journal),
                lookedBackTo(range));
    }

    /** The first day whose entries are looked at. */
    public static LocalDate lookedBackTo(Window range) {
        return LocalDate.of(range.first().getYear() - 1, 1, 1);
    }

    /** The years whose entries decide on what ends within a range: what follows an act may follow one of the year before. */
    static Set<Integer> years(Window range) {
        return Stream.of(
                        range.first().getYear() - 1,
                        range.first().getYear(),
                        range.last().getYear())
                .collect(Collectors.toCollection(HashSet::new));
    }

    // Other offices whose acts make something due here: their role is named by a duty of this one, and the area is
    // above or
    // below.
    private Set<OfficeId> beside(Here here) {
        Office office = here.office();
        Set<String> roles = here.versions().all().stream()
                .flatMap(version -> named(version, office.id().role()))
                .collect(Collectors.toSet());
        Collection<Office> all =
                roles.isEmpty() ? List.of() : work.offices().of(here.adoption().algorithm());
        return all.stream()
                .map(Office::id)
                .filter(other -> roles.contains(other.role()) && !other.equals(office.id()))
                .filter(other -> other.isAbove(office.id()) || office.id().isAbove(other))
                .collect(Collectors.toSet());
    }

    private static Stream<String> named(WorkAlgorithm version, String role) {
        return version.duties().stream()
                .filter(duty -> duty.role().equals(role))
                .flatMap(duty -> followed(duty).stream())
                .flatMap(act -> version.duty(act).stream())
                .map(Duty::role);
    }

    private static Optional<DutyId> followed(Duty duty) {
        return switch (duty.due()) {
            case Due.AfterAct after -> Optional.of(after.act());
            case Due.BeforeAct before -> Optional.of(before.act());
            case Due.Every _, Due.EachSettlement _, Due.OnSchedule _, Due.Standing _ -> Optional.empty();
        };
    }
}
