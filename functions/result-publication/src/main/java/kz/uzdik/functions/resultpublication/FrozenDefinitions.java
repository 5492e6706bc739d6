package kz.uzdik.functions.resultpublication;

import java.util.Optional;

/** The frozen definitions as files. */
@FunctionalInterface
interface FrozenDefinitions {

    /** The canonical bytes whose digest it is. */
    Optional<byte[]> canonical(String digest);
}
