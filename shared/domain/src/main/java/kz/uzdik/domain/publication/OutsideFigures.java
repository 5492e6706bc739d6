package kz.uzdik.domain.publication;

import java.util.List;
import java.util.Map;
import kz.uzdik.domain.jury.SittingId;
import kz.uzdik.domain.poll.PollId;
import kz.uzdik.domain.publication.PollPrints.Print;
import kz.uzdik.domain.scoring.Figure;

/**
 * What rankings counted that no sheet, officer or earlier step gave.
 *
 * @param figures by sitting; no entry where there are none
 * @param polls those that gave any of them, and what names their folders
 */
public record OutsideFigures(Map<SittingId, List<Figure>> figures, List<Asked> polls) {
    public OutsideFigures {
        figures = Map.copyOf(figures);
        polls = List.copyOf(polls);
    }

    /** A poll whose figures were counted. */
    public record Asked(PollId poll, Print print) {}

    /** Those of one sitting, in the order of the criteria, then of the agenda. */
    public List<Figure> of(SittingId sitting) {
        return figures.getOrDefault(sitting, List.of());
    }
}
