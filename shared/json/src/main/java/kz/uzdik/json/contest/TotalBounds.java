package kz.uzdik.json.contest;

import java.util.List;
import kz.uzdik.domain.scoring.Criterion;
import kz.uzdik.domain.scoring.Criterion.Bounds;
import kz.uzdik.domain.scoring.Criterion.Combination;
import kz.uzdik.domain.scoring.Criterion.Source;
import kz.uzdik.domain.scoring.Points;

/** The least and most that a step's total can be. */
final class TotalBounds {
    private TotalBounds() {}

    /** @param members of the commission: how many figures a sum has at most */
    static Bounds of(List<Criterion> criteria, int members) {
        Points minimum = Points.ZERO;
        Points maximum = Points.ZERO;
        for (Criterion criterion : criteria) {
            boolean summed =
                    criterion.source() instanceof Source.OnSheets && criterion.combination() == Combination.SUM;
            int figures = summed ? members : 1;
            Points times = criterion.weight().times(Points.of(figures));
            minimum = minimum.plus(criterion.bounds().minimum().times(times));
            maximum = maximum.plus(criterion.bounds().maximum().times(times));
        }
        return new Bounds(minimum, maximum, Points.ZERO);
    }
}
