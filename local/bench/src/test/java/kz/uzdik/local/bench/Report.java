package kz.uzdik.local.bench;

import java.io.PrintStream;

/** The table of what was measured, and whether the house's bounds were kept. */
final class Report {
    private static final double MOST_UNITS = 4;
    private static final double MOST_READINGS = 3;
    private static final double MOST_GROWTH = 1.25;
    private static final double MOST_MILLISECONDS = 100;
    private static final double MOST_OF_A_YEAR = 1_000;
    private static final double MOST_OF_A_FILM = 4 << 20;

    private final Figures figures;
    private final PrintStream out;
    private boolean kept = true;

    Report(Figures figures, PrintStream out) {
        this.figures = figures;
        this.out = out;
    }

    /** Prints what there is of it; whether all bounds that were looked at were kept. */
    boolean print() {
        if (figures.has("ballot.p50.full")) {
            ballots();
        }
        if (figures.has("registrar.full")) {
            enrolment();
        }
        if (figures.has("units.ballot.write")) {
            units();
        }
        if (figures.has("seconds.count")) {
            count();
        }
        if (figures.has("ranking.ms")) {
            out.printf(
                    "%nA ranking of %,d candidates, %d members, %d criteria%n",
                    BigRanking.CANDIDATES, BigRanking.MEMBERS, BigRanking.CRITERIA);
            out.printf("  warm, on one core                           %12.0f ms%n", figures.get("ranking.ms"));
            bound(figures.get("ranking.ms") < MOST_MILLISECONDS, "less than 100 ms");
        }
        if (figures.has("work.ms")) {
            out.printf("%nA year of work of %d rural akims, %d acts each%n", YearOfWork.AKIMS, YearOfWork.ACTS);
            out.printf("  warm, on one core                           %12.0f ms%n", figures.get("work.ms"));
            bound(figures.get("work.ms") < MOST_OF_A_YEAR, "less than 1 s");
        }
        if (figures.has("uploads.plan.us")) {
            uploads();
        }
        if (figures.has("verdict.pdf.ms")) {
            verdicts();
        }
        if (figures.has("cold.BallotIntake.cold")) {
            kept &= new ColdReport(figures, out).print();
        }
        return kept;
    }

    private void uploads() {
        out.printf("%nA film of %,d bytes in parts, %d cuts%n", UploadRun.BYTES, UploadRun.CUTS);
        out.printf("  %-36s%14s%12s%12s%n", "", "bytes sent", "requests", "seconds");
        for (String name : new String[] {"uncut", "cut"}) {
            out.printf(
                    "  %-36s%,14.0f%12.0f%12.1f%n",
                    name,
                    figures.get("uploads." + name + ".sent"),
                    figures.get("uploads." + name + ".requests"),
                    figures.get("uploads." + name + ".seconds"));
        }
        bound(
                figures.get("uploads.cut.sent") - UploadRun.BYTES <= UploadRun.CUTS * figures.get("uploads.part"),
                "nothing is sent twice but the part in flight at each cut");
        out.printf(
                "  planning an upload, its address signed      %12.0f µs, %,.0f a second on one core%n",
                figures.get("uploads.plan.us"), 1e6 / figures.get("uploads.plan.us"));
    }

    private void verdicts() {
        out.printf("%n%-38s%14s%12s%10s%10s%n", "A verdict on a file, of", "bytes", "bytes read", "reads", "ms");
        VerdictRun.KINDS.forEach((kind, words) -> out.printf(
                "  %-36s%,14.0f%,12.0f%10.0f%10.1f%n",
                words,
                figures.get("verdict." + kind + ".size"),
                figures.get("verdict." + kind + ".bytes"),
                figures.get("verdict." + kind + ".requests"),
                figures.get("verdict." + kind + ".ms")));
        bound(
                Math.max(figures.get("verdict.film-front.bytes"), figures.get("verdict.film-end.bytes"))
                        <= MOST_OF_A_FILM,
                "a film of 2 GiB is judged by at most 4 MiB of it");
    }

    private void heading(String what) {
        out.printf("%n%-46s%14s%14s%n", what, "quick only", "full");
    }

    // Medians of calls on one thread, with Lambda's usual compiler and with the JVM's own settings.
    private void both(String label, String name) {
        out.printf("  %-44s%11.0f µs%11.0f µs%n", label, figures.get(name + ".quick"), figures.get(name + ".full"));
    }

    private void ballots() {
        heading("A ballot, at the compiler's setting:");
        both("parse", "ballot.parse");
        both("verify the credential (RSA)", "ballot.credential");
        both("verify the answers' signature (ECDSA)", "ballot.signature");
        both("sign the acknowledgement", "ballot.acknowledgement");
        both("put, in memory", "ballot.put");
        both("the handler as a whole, p50", "ballot.p50");
        both("                        p99", "ballot.p99");
        out.printf(
                "  %-44s%11.0f   %11.0f%n",
                "ballots a second on one core, at the p50",
                1e6 / figures.get("ballot.p50.quick"),
                1e6 / figures.get("ballot.p50.full"));
    }

    private void enrolment() {
        heading("Enrolment, at the compiler's setting:");
        both("a request for a code", "request");
        both("the worker, a message of ten", "worker");
        both("the registrar, a credential", "registrar");
    }

    private void units() {
        out.printf("%n%-46s%14s%14s%n", "DynamoDB, a resident", "write units", "read units");
        double written = 0;
        double read = 0;
        for (String part : new String[] {"worker", "registrar", "ballot"}) {
            double write = figures.get("units." + part + ".write");
            out.printf("  %-44s%11.2f   %11.2f%n", part, write, figures.get("units." + part + ".read"));
            written += write;
            read += figures.get("units." + part + ".read");
        }
        out.printf("  %-44s%11.2f   %11.2f%n", "from code to ballot", written, read);
        bound(written <= MOST_UNITS, "at most 4 write units a resident");
        out.printf(
                "  beside it, the district's budget, a write a batch of ten: %.2f%n",
                figures.get("units.worker.budget"));
    }

    private void count() {
        out.printf("%n%-46s%14s%14s%n", "Close and count, one district", "100,000", "1,000,000");
        for (String work : new String[] {"close", "count"}) {
            double small = figures.get("peak." + work + ".100000");
            double large = figures.get("peak." + work + ".1000000");
            out.printf("  %-44s%11.1f MB%11.1f MB%n", "peak heap of the " + work, small, large);
            bound(large <= small * MOST_GROWTH, "the same memory for ten times the ballots");
        }
        double read = figures.get("seconds.read");
        double count = figures.get("seconds.count");
        out.printf("  %-44s%14s%11.1f s%n", "reading the ledger", "", read);
        out.printf("  %-44s%14s%11.1f s%n", "counting it", "", count);
        bound(
                count <= MOST_READINGS * read,
                "counting takes %.2f times the reading, at most 3".formatted(count / read));
        out.printf("  %-44s%14s%11.1f s%n", "reading the box", "", figures.get("seconds.box"));
        out.printf("  %-44s%14s%11.1f s%n", "closing it, but for the signatures", "", figures.get("seconds.close"));
        out.printf(
                "  %-44s%14s%11.0f µs%n",
                "closing it, a ballot, signatures and all", "", figures.get("verified.close.us"));
    }

    private void bound(boolean held, String words) {
        kept &= held;
        out.println((held ? "  kept:   " : "  BROKEN: ") + words);
    }
}
