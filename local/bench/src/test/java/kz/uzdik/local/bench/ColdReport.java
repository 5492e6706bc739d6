package kz.uzdik.local.bench;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;
import kz.uzdik.local.bench.cold.ColdRun;

/** The table of cold starts, each beside its twin's, and whether the bounds were kept. */
final class ColdReport {
    private static final double MOST_OF_BALLOTS = 1.15;
    private static final double MOST = 1.3;
    private static final String BALLOTS = "BallotIntake";
    /** Init and first call by the processor: on a shared machine the clock tells of the neighbours. */
    private static final String JUDGED = "processor";

    private final Figures figures;
    private final PrintStream out;

    ColdReport(Figures figures, PrintStream out) {
        this.figures = figures;
        this.out = out;
    }

    /** Prints it; whether all bounds were kept. */
    boolean print() {
        out.printf(
                "%n%-25s%7s%7s%7s%8s%8s%11s%9s%6s%n",
                "A cold start, ms", "init", "first", "both", "", "second", "processor", "classes", "MB");
        line(ColdRun.EMPTY, ColdRun.EMPTY);
        List<String> late = new ArrayList<>();
        for (String function : ColdRun.functions()) {
            line(function, function);
            line("  its twin", ColdRun.twin(function));
            out.printf(
                    "  %-23s%14s%7.2f%16s%11.2f%9.2f%n",
                    "  ratio", "", ratio(function, "cold"), "", ratio(function, JUDGED), ratio(function, "classes"));
            if (!function.equals(BALLOTS) && ratio(function, JUDGED) > MOST) {
                late.add(function);
            }
        }
        boolean ballots = ratio(BALLOTS, JUDGED) <= MOST_OF_BALLOTS;
        bound(ballots, "the ballot box takes at most " + MOST_OF_BALLOTS + " times its twin, init and first call");
        bound(late.isEmpty(), "every other function at most " + MOST + " times its twin " + String.join(", ", late));
        return ballots && late.isEmpty();
    }

    private void line(String label, String name) {
        out.printf(
                "  %-23s%,7.0f%,7.0f%,7.0f ±%,6.0f%,8.0f%,11.0f%,9.0f%6.0f%n",
                label,
                figure(name, "init"),
                figure(name, "first"),
                figure(name, "cold"),
                (figure(name, "cold.most") - figure(name, "cold.least")) / 2,
                figure(name, "warm"),
                figure(name, "processor"),
                figure(name, "classes"),
                figure(name, "resident"));
    }

    private double ratio(String function, String what) {
        return figure(function, what) / figure(ColdRun.twin(function), what);
    }

    private double figure(String name, String what) {
        return figures.get("cold." + name + "." + what);
    }

    private void bound(boolean is, String bound) {
        out.println((is ? "  kept:   " : "  BROKEN: ") + bound.strip());
    }
}
