package kz.uzdik.local.soak.check;

import java.util.List;

/** One thing that must hold of the stores whenever everything has come to rest. */
@FunctionalInterface
public interface Invariant {
    /** Everything that breaks it. */
    List<Damage> broken(Stores stores);
}
