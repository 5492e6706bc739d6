package kz.uzdik.domain.dossier;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import kz.uzdik.domain.act.Reason;
import kz.uzdik.domain.contest.Intake;
import kz.uzdik.domain.scoring.Points;

/** The figures a filer states when handing in, held against what the intake asks for (2020 p9.5, p19). */
final class StatedFacts {
    private StatedFacts() {}

    /** What speaks against taking these figures, whatever is still missing. */
    static List<Reason> against(Intake intake, Map<String, Points> stated) {
        List<Reason> against = new ArrayList<>();
        Set<String> known = new TreeSet<>();
        for (Intake.Fact asked : intake.facts()) {
            known.add(asked.id());
            Points figure = stated.get(asked.id());
            if (figure != null && !asked.allows(figure)) {
                against.add(outOfBounds(asked, figure));
            }
        }
        new TreeSet<>(stated.keySet())
                .stream()
                        .filter(name -> !known.contains(name))
                        .forEach(name ->
                                against.add(Reason.of(DossierReason.FACT_UNKNOWN, intake.paragraph(), "fact", name)));
        return against;
    }

    /** Required figures that were not stated, each with the paragraph that asks for it. */
    static List<Reason> missing(Intake intake, Map<String, Points> stated) {
        return intake.facts().stream()
                .filter(Intake.Fact::required)
                .filter(asked -> !stated.containsKey(asked.id()))
                .map(asked -> Reason.of(DossierReason.FACT_MISSING, asked.paragraph(), "fact", asked.id()))
                .toList();
    }

    private static Reason outOfBounds(Intake.Fact asked, Points figure) {
        return Reason.of(
                DossierReason.FACT_OUT_OF_BOUNDS,
                asked.paragraph(),
                "fact",
                asked.id(),
                "stated",
                figure.toString(),
                "minimum",
                asked.minimum().toString(),
                "maximum",
                asked.maximum().toString(),
                "unit",
                asked.unit());
    }
}
