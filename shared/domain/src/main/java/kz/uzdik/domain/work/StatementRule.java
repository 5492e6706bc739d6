package kz.uzdik.domain.work;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import kz.uzdik.domain.act.Paragraph;
import kz.uzdik.domain.act.Reason;
import kz.uzdik.domain.territory.Kato;
import kz.uzdik.domain.work.Statement.About;
import kz.uzdik.domain.work.Statement.Matter;

/**
 * Whether something can stand in an office's journal. What is wrong of itself is refused; what was done late, or without
 * telling anybody, is written down as it was.
 *
 * @param entries finds what an act belongs to, in this journal or another office's
 */
record StatementRule(Office office, WorkVersions versions, Function<EntryId, Optional<Entry>> entries) {

    /** Everything against it; {@code today} is the day on which it is written. */
    List<Reason> against(EntryId id, Statement stated, LocalDate today) {
        List<Reason> found = new ArrayList<>();
        if (stated.on().isAfter(today)) found.add(reason(WorkReason.WORK_NOT_DONE_YET, "on", stated.on()));
        if (stated.on().getYear() != id.year()) found.add(reason(WorkReason.WORK_OF_ANOTHER_YEAR, "year", id.year()));
        if (!office.isHeldOn(stated.on())) found.add(reason(WorkReason.OFFICE_NOT_HELD, "on", stated.on()));
        stated.settlements().stream()
                .filter(one -> !office.settlements().contains(one))
                .map(Kato::code)
                .sorted()
                .map(code -> reason(WorkReason.SETTLEMENT_ELSEWHERE, "settlement", code))
                .forEach(found::add);
        found.addAll(againstTelling(stated));
        versions.on(stated.on())
                .ifPresentOrElse(
                        version -> found.addAll(againstMatter(version, stated)),
                        () -> found.add(reason(WorkReason.NO_ALGORITHM_IN_FORCE, "on", stated.on())));
        return found;
    }

    private static List<Reason> againstTelling(Statement stated) {
        List<Reason> found = new ArrayList<>();
        stated.announcedOn()
                .filter(stated.on()::isBefore)
                .ifPresent(told -> found.add(reason(WorkReason.ANNOUNCED_AFTERWARDS, "told", told)));
        if (stated.unwarned() && stated.announcedOn().isPresent()) {
            found.add(Reason.of(WorkReason.ANNOUNCED_AND_UNWARNED, Paragraph.NONE));
        }
        return found;
    }

    private List<Reason> againstMatter(WorkAlgorithm version, Statement stated) {
        return switch (stated.matter()) {
            case Matter.OfDuty(var id) ->
                version.duty(id)
                        .filter(duty -> duty.role().equals(office.id().role()))
                        .map(duty -> againstDuty(duty, stated))
                        .orElseGet(() -> List.of(reason(WorkReason.DUTY_UNKNOWN, "duty", id)));
            case Matter.Contact _ -> againstContact(stated);
        };
    }

    private static List<Reason> againstContact(Statement stated) {
        List<Reason> found = new ArrayList<>(unknown(stated, Set.of()));
        if (stated.unwarned()) found.add(Reason.of(WorkReason.WARNING_OWED, Paragraph.NONE));
        if (stated.about().isPresent()) found.add(Reason.of(WorkReason.STANDS_ALONE, Paragraph.NONE));
        return found;
    }

    private List<Reason> againstDuty(Duty duty, Statement stated) {
        Set<String> known = Set.copyOf(Stream.concat(duty.parts().stream(), duty.marks().stream())
                .map(Duty.Part::id)
                .distinct()
                .toList());
        List<Reason> found = new ArrayList<>(unknown(stated, known));
        if (stated.unwarned()
                && !duty.announced().map(Duty.Announcing::mayBeSilent).orElse(false)) {
            found.add(Reason.of(WorkReason.WARNING_OWED, Paragraph.NONE));
        }
        againstAbout(duty, stated).ifPresent(found::add);
        return found;
    }

    private static List<Reason> unknown(Statement stated, Set<String> known) {
        return stated.parts().stream()
                .filter(part -> !known.contains(part))
                .sorted()
                .map(part -> reason(WorkReason.PART_UNKNOWN, "part", part))
                .toList();
    }

    private Optional<Reason> againstAbout(Duty duty, Statement stated) {
        return switch (duty.due()) {
            case Due.AfterAct after -> againstFollowing(after, stated);
            case Due.BeforeAct _ -> againstTellingOfVisit(stated);
            case Due.EachSettlement each ->
                Optional.of(reason(WorkReason.DUTY_RECKONED_FROM_ANOTHER, "visits", each.visits()));
            default -> stated.about().map(_ -> Reason.of(WorkReason.STANDS_ALONE, Paragraph.NONE));
        };
    }

    private Optional<Reason> againstFollowing(Due.AfterAct after, Statement stated) {
        if (!(stated.about().orElse(null) instanceof About.AnEntry(var named))) {
            return Optional.of(reason(WorkReason.ACT_TO_BE_NAMED, "duty", after.act()));
        }
        boolean isThere = entries.apply(named)
                .flatMap(Entry::act)
                .filter(act -> act.duty().equals(after.act()))
                .filter(act -> named.office().equals(office.id()) || isHere(act))
                .isPresent();
        return isThere ? Optional.empty() : Optional.of(reason(WorkReason.NO_SUCH_ACT, "duty", after.act()));
    }

    private boolean isHere(Act act) {
        return act.settlements().stream().anyMatch(office.settlements()::contains);
    }

    private static Optional<Reason> againstTellingOfVisit(Statement stated) {
        if (!(stated.about().orElse(null) instanceof About.AVisit(var on))) {
            return Optional.of(Reason.of(WorkReason.VISIT_TO_BE_NAMED, Paragraph.NONE));
        }
        return on.isBefore(stated.on())
                ? Optional.of(reason(WorkReason.TOLD_AFTER_VISIT, "visit", on))
                : Optional.empty();
    }

    private static Reason reason(WorkReason code, String name, Object value) {
        return Reason.of(code, Paragraph.NONE, name, String.valueOf(value));
    }
}
