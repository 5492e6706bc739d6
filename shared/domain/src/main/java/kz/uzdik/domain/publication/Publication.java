package kz.uzdik.domain.publication;

import java.time.Instant;
import java.util.Optional;
import kz.uzdik.domain.act.Change;
import kz.uzdik.domain.contest.EditionId;
import kz.uzdik.domain.people.Language;

/**
 * One version of an edition's published results: asked for by the Agency, written from the queue, never changed. A
 * correction is a new version.
 *
 * @param number from 1
 * @param manifestDigest SHA-256 of the manifest that lists every file's digest; empty until written
 */
public record Publication(
        EditionId edition, int number, Instant requestedAt, Optional<String> manifestDigest, long version) {

    public String id() {
        return id(edition, number);
    }

    /** The id of an edition's publication of this number. */
    public static String id(EditionId edition, int number) {
        return edition + "." + number;
    }

    /** Under what its files lie in the public bucket; never written again once complete. */
    public String prefix() {
        return "editions/" + edition + "/" + number + "/";
    }

    /** Where its announcement for sites and media lies in the public bucket (2020 p5.4): a page a language. */
    public String announcement(Language language) {
        return prefix() + "announcement." + language.locale().getLanguage() + ".html";
    }

    static Change<Publication> request(EditionId edition, int number, Instant at) {
        var requested = new Publication(edition, number, at, Optional.empty(), 1);
        return Change.of(requested, 0, new PublicationFact.PublicationRequested(edition, number));
    }

    Change<Publication> written(String manifest) {
        var next = new Publication(edition, number, requestedAt, Optional.of(manifest), version + 1);
        return Change.of(
                next,
                version,
                new PublicationFact.ResultsPublished(edition, number, manifest),
                new PublicationFact.DiplomasOrdered(edition, number));
    }
}
