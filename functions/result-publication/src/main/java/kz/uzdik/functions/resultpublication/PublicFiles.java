package kz.uzdik.functions.resultpublication;

import java.util.Optional;

/** The public store. Writing the same again does no harm. */
interface PublicFiles {

    /** The file at a key as it is now. */
    Optional<byte[]> read(String key);

    /** Writes one file of a version, which may be taken down later. */
    void write(String prefix, String name, byte[] bytes, String contentType);

    /** Writes one file of a version that proves others: it is never taken down, and locked where the store can. */
    void writeToStay(String prefix, String name, byte[] bytes, String contentType);

    /** The same, unless it is there already; gives the bytes that are there afterwards. */
    byte[] keepToStay(String prefix, String name, byte[] bytes, String contentType);

    /** Writes a pointer, which readers ask for anew each time. */
    void point(String key, byte[] bytes, String contentType);

    /** Writes into the file at a key which folders lie under a prefix, which ends with a slash. */
    void nameFolders(String prefix, String key);

    /** Removes a file of a version so that nothing of it is left; one that is gone stays gone. */
    void remove(String prefix, String name);
}
