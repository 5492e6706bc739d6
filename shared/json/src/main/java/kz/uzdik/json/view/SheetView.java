package kz.uzdik.json.view;

import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import kz.uzdik.domain.jury.Assessment;
import kz.uzdik.domain.jury.ScoreSheet;
import kz.uzdik.domain.jury.SheetRule;
import kz.uzdik.domain.scoring.CriterionId;
import kz.uzdik.domain.scoring.Points;
import kz.uzdik.json.Members;

/** Score sheets and officers' assessments. Members stand there by their number on the panel, officers not at all. */
public final class SheetView {

    private SheetView() {}

    /**
     * A sheet as the commission reads it.
     *
     * @param struck why it does not count; empty when it does
     */
    public static Members sheet(ScoreSheet sheet, Optional<SheetRule.Struck> struck) {
        return scores(sheet, struck)
                .with("comment", sheet.comment())
                .with("filedAt", sheet.filedAt())
                .with("version", sheet.version());
    }

    /** What of a sheet is counted, and so is public: not the member's remark. */
    public static Members scores(ScoreSheet sheet, Optional<SheetRule.Struck> struck) {
        return Members.of("candidate", sheet.candidate().value())
                .with("member", sheet.member())
                .with("points", points(sheet.points()))
                .withOptional("struck", struck);
    }

    public static Members assessment(Assessment recorded) {
        return Members.of("candidate", recorded.candidate().value())
                .with("criterion", recorded.criterion().value())
                .with("points", recorded.points().toString())
                .with("basis", recorded.basis())
                .withEach("items", recorded.items(), SheetView::item)
                .with("at", recorded.at())
                .with("version", recorded.version());
    }

    /** One thing listed as evidence. */
    public static Members item(Assessment.Item item) {
        return Members.of("what", item.what()).with("where", item.where()).with("date", item.on());
    }

    private static Map<String, String> points(Map<CriterionId, Points> points) {
        Map<String, String> byName = new TreeMap<>();
        points.forEach((criterion, given) -> byName.put(criterion.value(), given.toString()));
        return byName;
    }
}
