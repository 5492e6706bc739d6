package kz.uzdik.functions.resultpublication;

/** What a publication's files are called, under its prefix in the public store. */
final class PublicFileNames {

    static final String RESULTS = "results.json";
    static final String DEFINITION = "definition.json";
    static final String SIGNING_KEY = "signing-key.json";
    static final String MANIFEST = "manifest.json";
    static final String SIGNATURE = "manifest.sig";

    /** The pointer to the version in force, beside the versions. */
    static final String CURRENT = "current.json";

    private PublicFileNames() {}
}
