package kz.uzdik.local.reconcile;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import kz.uzdik.aws.ContestTable;
import kz.uzdik.aws.DynamoPublications;
import kz.uzdik.domain.contest.EditionId;
import kz.uzdik.domain.publication.Publication;
import kz.uzdik.domain.publication.PublishedFile;

/** Publications: the table's entries and the folders of the public bucket. */
record PublishedVersions(Walk walk, Places places, ContestTable table) {
    private static final String FOLDERS = "editions/";
    private static final String ENTRIES = "PUBLICATION#";
    // The manifest is the last file of a version: where it lies, the version is public.
    private static final Pattern PUBLIC =
            Pattern.compile("editions/([^/]+)/(?:[^/]+/){0,2}([1-9][0-9]{0,8})/manifest\\.json");

    private record Version(EditionId edition, int number) {}

    List<Finding> look() {
        var publications = new DynamoPublications(table);
        Set<String> keys = new HashSet<>(walk.files(places.publicFiles(), FOLDERS));
        List<Finding> found = new ArrayList<>();
        for (Version version : versions(keys)) {
            Optional<Publication> known = publications.find(version.edition(), version.number());
            if (known.flatMap(Publication::manifestDigest).isEmpty()
                    || !keys.contains(known.get().prefix() + "manifest.json"))
                found.add(Finding.lost(
                        "publication " + Publication.id(version.edition(), version.number()),
                        "it is public, and the table does not know that it was written"));
        }
        walk.keys(places.table(), ENTRIES)
                .flatMap(key -> publications
                        .find(new EditionId(key.getKey().substring(ENTRIES.length())), Integer.parseInt(key.getValue()))
                        .stream())
                .filter(publication -> publication.manifestDigest().isPresent())
                .forEach(publication -> missing(publication, keys, found));
        return found;
    }

    /** The highest number that is public; 0 where nothing is. */
    int highest() {
        return versions(walk.files(places.publicFiles(), FOLDERS)).stream()
                .mapToInt(Version::number)
                .max()
                .orElse(0);
    }

    private static List<Version> versions(Iterable<String> keys) {
        List<Version> versions = new ArrayList<>();
        for (String key : keys) {
            Matcher version = PUBLIC.matcher(key);
            if (version.matches() && EditionId.isEditionId(version.group(1)))
                versions.add(new Version(new EditionId(version.group(1)), Integer.parseInt(version.group(2))));
        }
        return versions;
    }

    private static void missing(Publication publication, Set<String> keys, List<Finding> found) {
        for (PublishedFile file : publication.files()) {
            boolean there = publication.removed().contains(file.name())
                    ? keys.contains(publication.prefix() + file.tombstone())
                    : keys.contains(publication.prefix() + file.name());
            if (!there)
                found.add(Finding.missing(
                        publication.prefix() + file.name(), "publication " + publication.id() + " lists it"));
        }
    }
}
