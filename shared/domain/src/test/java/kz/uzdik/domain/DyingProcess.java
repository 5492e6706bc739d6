package kz.uzdik.domain;

import java.util.function.Consumer;
import java.util.function.Supplier;

/** Lets a process die before its first, second, third … call of a port, each time in a fresh contest. */
public final class DyingProcess {
    private DyingProcess() {}

    /** What a dying process throws; nothing catches it. */
    private static final class Died extends RuntimeException {
        private static final long serialVersionUID = 1;
    }

    /**
     * Runs an act that dies before every one of its calls in turn, and then again by a process that lives.
     *
     * @param fresh a contest ready for the act
     * @param act the act, by whichever acts it is given
     * @param after what must hold once it was repeated
     */
    public static void repeated(Supplier<AContest> fresh, Act act, Consumer<AContest> after) {
        boolean died = true;
        for (int calls = 0; died; calls++) {
            AContest contest = fresh.get();
            died = diesAfter(calls, contest, act);
            act.run(contest, contest.acts);
            after.accept(contest);
        }
    }

    /** An act of a contest by one process's acts. */
    @FunctionalInterface
    public interface Act {
        void run(AContest contest, Acts by);
    }

    private static boolean diesAfter(int calls, AContest contest, Act act) {
        int[] left = {calls};
        Acts mortal = contest.acts(ProxiedPorts.before(contest.ports, () -> {
            if (left[0]-- == 0) {
                throw new Died();
            }
        }));
        try {
            act.run(contest, mortal);
            return false;
        } catch (Died death) {
            return true;
        }
    }
}
