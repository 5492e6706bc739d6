package kz.uzdik.local.stack.gateway;

/** What a page may load, and from where; the same as CloudFront says in the template, which a test compares. */
public final class PagePolicy {
    private static final String VOTE = "vote/";

    private PagePolicy() {}

    /**
     * The content security policy of a page.
     *
     * @param path below the root of the pages
     * @param apis the APIs' origins, by blanks apart
     * @param files the origin that presigned addresses are of
     */
    public static String of(String path, String apis, String files) {
        boolean vote = path.startsWith(VOTE);
        // Where residents vote there are no files, so nothing but the system itself is spoken to.
        String others = vote ? "" : " " + files;
        // What is framed elsewhere is a PDF that the page's own script has fetched and typed, and nobody's page.
        String framed = vote ? "'self'" : "blob:";
        return "default-src 'none'; script-src 'self'; style-src 'self'; worker-src 'self'; img-src 'self'" + others
                + "; media-src 'self'" + others + "; frame-src " + framed + "; connect-src 'self' " + apis
                + others
                + "; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";
    }
}
