package kz.uzdik.domain.keeping;

import java.util.Optional;
import kz.uzdik.domain.audit.ChainEnd;

/**
 * One thing that lies beside a dossier.
 *
 * @param name says nothing about anybody
 * @param chain where its audit chain ends; empty where it has none
 */
public record Remnant(String name, Optional<ChainEnd> chain) {
    /** Something without a chain. */
    public static Remnant of(String name) {
        return new Remnant(name, Optional.empty());
    }
}
