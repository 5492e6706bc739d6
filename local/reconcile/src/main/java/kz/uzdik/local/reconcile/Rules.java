package kz.uzdik.local.reconcile;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import kz.uzdik.aws.ContestTable;
import kz.uzdik.aws.DynamoEditions;
import kz.uzdik.domain.contest.Edition;
import kz.uzdik.domain.contest.EditionId;

/** The rules and the calendar of days off that each edition goes by. What nobody goes by lies there without harm. */
record Rules(Walk walk, Places places, ContestTable table) {
    private static final String ENTRIES = "EDITION#";

    List<Finding> look() {
        String files = String.join("\n", walk.files(places.definitions(), ""));
        var editions = new DynamoEditions(table);
        List<Finding> found = new ArrayList<>();
        walk.keys(places.table(), ENTRIES)
                .map(key -> key.getKey().substring(ENTRIES.length()))
                .filter(EditionId::isEditionId)
                .flatMap(id -> editions.find(new EditionId(id)).stream())
                .forEach(edition -> {
                    missing(edition, Optional.of(edition.digest()), "rules", files)
                            .ifPresent(found::add);
                    missing(edition, edition.calendar(), "calendar of days off", files)
                            .ifPresent(found::add);
                });
        return found;
    }

    private static Optional<Finding> missing(Edition edition, Optional<String> digest, String what, String files) {
        return digest.filter(wanted -> !files.contains(wanted))
                .map(wanted ->
                        Finding.missing("the " + what + " " + wanted, "edition " + edition.id() + " goes by it"));
    }
}
