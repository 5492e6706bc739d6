package kz.uzdik.functions.resultpublication;

/** The public store. Writing the same again does no harm. */
interface PublicFiles {

    /** Writes one file of a version, which may be kept by readers for ever. */
    void write(String prefix, String name, byte[] bytes, String contentType);

    /** Writes a pointer, which readers ask for anew each time. */
    void point(String key, byte[] bytes, String contentType);
}
