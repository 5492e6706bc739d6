package kz.uzdik.local.soak.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Holds everything that is kept against everything that must be true of it. */
public final class Checker {
    private static final List<Invariant> ALL = List.of(
            new Legible(),
            new Chains(),
            new Errands(),
            new Uploads(),
            new Unfinished(),
            new References(),
            new Claims(),
            new Publications(),
            new Ballots(),
            new Letters(),
            new DeadLetters(),
            new Privacy());

    private Checker() {}

    /** All damages; none when all is well. */
    public static List<Damage> check(Stores stores) {
        List<Damage> damages = new ArrayList<>();
        ALL.forEach(invariant -> damages.addAll(invariant.broken(stores)));
        return damages;
    }

    /** All damages, what was acknowledged and is not there among them. */
    public static List<Damage> check(Stores stores, List<Acknowledgement> acknowledged) {
        List<Damage> damages = new ArrayList<>(check(stores));
        damages.addAll(new Kept(acknowledged).broken(stores));
        return damages;
    }

    /** What was acknowledged and is not looked after, by kind. */
    public static Map<String, Long> unlooked(List<Acknowledgement> acknowledged) {
        return new Kept(acknowledged).unlooked();
    }

    /** How many chains were verified. */
    public static long chains(Stores stores) {
        return Chains.count(stores);
    }
}
