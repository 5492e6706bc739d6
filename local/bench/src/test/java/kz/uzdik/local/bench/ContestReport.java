package kz.uzdik.local.bench;

import java.io.PrintStream;
import java.util.Comparator;

/** The table of what each operation of the played contest took. */
final class ContestReport {
    private final ContestUse use;
    private final PrintStream out;

    ContestReport(ContestUse use, PrintStream out) {
        this.use = use;
        this.out = out;
    }

    /** By function, what is called most first; figures are a call's, but for the calls. */
    void print() {
        out.printf(
                "%nA contest played, a call of%44s%8s%9s%8s%8s%10s%n",
                "", "calls", "ms", "written", "read", "requests");
        String function = "";
        for (ContestUse.Row row : use.rows().stream()
                .sorted(Comparator.comparing(ContestUse.Row::function)
                        .thenComparing(ContestUse.Row::calls, Comparator.reverseOrder()))
                .toList()) {
            if (!row.function().equals(function)) {
                function = row.function();
                out.println("  " + function);
            }
            out.printf(
                    "    %-67s%8.0f%9.1f%8.1f%8.1f%10.1f%n",
                    row.called(),
                    row.calls(),
                    row.ms() / row.calls(),
                    row.write() / row.calls(),
                    row.read() / row.calls(),
                    row.allRequests() / row.calls());
        }
    }
}
