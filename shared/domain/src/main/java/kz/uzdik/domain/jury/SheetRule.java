package kz.uzdik.domain.jury;

import java.util.List;
import java.util.Optional;
import kz.uzdik.domain.contest.Conduct;

/**
 * Which filed sheets count (2020 p3: the points on the members' sheets): not one on a candidate its author stands back
 * from, not one whose author's seat was given to somebody else before the seal, and of an author who had left by then
 * only what the definition's {@code absence} says. Nothing is deleted: what does not count is shown with its reason.
 */
public final class SheetRule {
    private final Sitting sitting;
    private final Conduct.Sheets ofTheAbsent;

    /** @param conduct the rule of the commission that sits */
    public SheetRule(Sitting sitting, Conduct conduct) {
        this.sitting = sitting;
        ofTheAbsent = conduct.absence().sheets();
    }

    /** Why a sheet does not count. */
    public enum Struck {
        /** Its author stands back from the candidate. */
        CONFLICT,
        /** Its author's seat was somebody else's when the sheets were sealed. */
        REPLACED,
        /** Its author was not there any more when the sheets were sealed. */
        LEFT
    }

    /** Why it does not count; empty when it does. Before the seal it is as if the sheets were sealed now. */
    public Optional<Struck> struck(ScoreSheet sheet) {
        if (sitting.isRecused(sheet.author(), sheet.candidate())) {
            return Optional.of(Struck.CONFLICT);
        }
        if (sitting.wasReplacedBeforeSeal(sheet.author())) {
            return Optional.of(Struck.REPLACED);
        }
        boolean gone = !sitting.presentAtSeal().contains(sheet.author());
        return gone && ofTheAbsent == Conduct.Sheets.NONE ? Optional.of(Struck.LEFT) : Optional.empty();
    }

    /** Those that count. */
    public List<ScoreSheet> counted(List<ScoreSheet> sheets) {
        return sheets.stream().filter(sheet -> struck(sheet).isEmpty()).toList();
    }
}
