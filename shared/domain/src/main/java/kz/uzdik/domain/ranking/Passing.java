package kz.uzdik.domain.ranking;

import java.util.Optional;
import kz.uzdik.domain.act.Paragraph;
import kz.uzdik.domain.scoring.Points;
import kz.uzdik.domain.territory.Area;
import kz.uzdik.domain.territory.Level;

/**
 * Who of those ranked goes on: the best of each area, those above a cut-off, or the best of those above it.
 *
 * @param level of the areas within which places are counted
 * @param quota how many go on from each area; empty where the cut-off alone decides
 * @param cutOff how many points are needed; empty where the quota alone decides
 */
public record Passing(Level level, Optional<Quota> quota, Optional<CutOff> cutOff) {
    public Passing {
        if (quota.isEmpty() && cutOff.isEmpty()) {
            throw new IllegalArgumentException("something decides who goes on");
        }
    }

    /** At most so many from each area (2020 p12, p16, p21; 2022 p17, p21). */
    public record Quota(int places, Central central, Paragraph paragraph) {}

    /** Where central bodies count (2022 p6 has them assessed in Astana; p17 does not say whether they share its three). */
    public enum Central {
        /** Among those of the region that assesses them. */
        SHARED,
        /** In an area of their own, with as many places as any other. */
        OWN
    }

    /**
     * A number of points that a total is held against, exactly (2022 p15).
     *
     * @param strict whether more is needed; otherwise as many are enough
     */
    public record CutOff(Points points, boolean strict, Paragraph paragraph) {
        boolean isMetBy(Points total) {
            int order = total.compareTo(points);
            return strict ? order > 0 : order >= 0;
        }
    }

    /** The area in which an entrant's place is counted. */
    public Area areaOf(Entrant entrant) {
        boolean own = entrant.central()
                && quota.filter(places -> places.central() == Central.OWN).isPresent();
        return own ? Area.CENTRAL : entrant.unit().area(level);
    }
}
