package kz.uzdik.domain.jury;

import java.util.Set;

/** Which score sheets there are, for whoever must not know what stands on them. */
@FunctionalInterface
public interface FiledSheets {
    /** The keys of a sitting's sheets. */
    Set<String> keys(SittingId sitting);
}
