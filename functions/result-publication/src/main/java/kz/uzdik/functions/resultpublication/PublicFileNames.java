package kz.uzdik.functions.resultpublication;

import kz.uzdik.domain.publication.Published;

/** What a publication's files are called, under its prefix in the public store. */
final class PublicFileNames {

    static final String RESULTS = "results.json";
    static final String LIST = "list.json";
    static final String AWARD = "award.json";
    static final String ANNOUNCEMENT = "announcement.json";
    static final String SURVEY = "survey.json";
    static final String AUDIT = "audit.json";
    static final String DEFINITION = "definition.json";
    static final String SIGNING_KEY = "signing-key.json";
    static final String MANIFEST = "manifest.json";
    static final String SIGNATURE = "manifest.sig";

    /** The pointer to the version in force, beside the versions. */
    static final String CURRENT = "current.json";

    /** Under what everything lies, a folder for each edition. */
    static final String ALL = "editions/";

    /** Which editions have published something, by name. */
    static final String EDITIONS = ALL + "index.json";

    private PublicFileNames() {}

    /** The file that a publication is about. */
    static String of(Published what) {
        return switch (what) {
            case Published.Announcement() -> ANNOUNCEMENT;
            case Published.Survey _ -> SURVEY;
            case Published.Results() -> RESULTS;
            case Published.GoneOn _ -> LIST;
            case Published.Award _ -> AWARD;
        };
    }
}
