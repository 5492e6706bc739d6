package kz.uzdik.local.reconcile;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import kz.uzdik.aws.ContestTable;
import kz.uzdik.aws.DynamoPublications;
import kz.uzdik.aws.DynamoSittings;
import kz.uzdik.domain.dossier.DossierId;
import kz.uzdik.domain.jury.Phase;
import kz.uzdik.domain.jury.Sitting;
import kz.uzdik.domain.jury.SittingId;
import kz.uzdik.domain.publication.Publication;

/** Signed protocols and diplomas: the facts in the table and the papers that were drawn of them. */
record DrawnPapers(Walk walk, Places places, ContestTable table) {
    private static final String PROTOCOLS = "protocols/";
    private static final String DIPLOMAS = "diplomas/";

    List<Finding> look() {
        List<Finding> found = new ArrayList<>();
        protocols(found);
        diplomas(found);
        return found;
    }

    private void protocols(List<Finding> found) {
        var sittings = new DynamoSittings(table);
        Set<String> drawn = new HashSet<>();
        for (String key : walk.files(places.papers(), PROTOCOLS)) drawn.add(key.split("/", -1)[1]);
        for (String sitting : drawn) {
            boolean signed = SittingId.parse(sitting)
                    .flatMap(sittings::ever)
                    .filter(DrawnPapers::isSigned)
                    .isPresent();
            if (!signed)
                found.add(Finding.lost(
                        "sitting " + sitting, "its protocol is drawn, and the table does not know that it was signed"));
        }
        walk.keys(places.table(), "SITTING#")
                .flatMap(key -> SittingId.parse(key.getValue()).flatMap(sittings::ever).stream())
                .filter(DrawnPapers::isSigned)
                .map(sitting -> sitting.id().toString())
                .filter(sitting -> !drawn.contains(sitting))
                .forEach(sitting -> found.add(Finding.missing(
                        PROTOCOLS + sitting + "/", "the protocol is signed, and not drawn yet or lost")));
    }

    private static boolean isSigned(Sitting sitting) {
        return sitting.phase() == Phase.SIGNED;
    }

    private void diplomas(List<Finding> found) {
        var publications = new DynamoPublications(table);
        for (String key : walk.files(places.papers(), DIPLOMAS)) {
            String[] parts = key.split("/", -1);
            if (parts.length < 3 || !parts[2].matches("[1-9][0-9]{0,8}")) continue;
            Optional<DossierId> dossier = DossierId.parse(parts[1]);
            int number = Integer.parseInt(parts[2]);
            boolean published = dossier.flatMap(id -> publications.find(id.edition(), number))
                    .flatMap(Publication::manifestDigest)
                    .isPresent();
            if (!published)
                found.add(Finding.lost(
                        DIPLOMAS + parts[1] + "/" + number + "/",
                        "the diploma is drawn, and the table does not know the publication it is of"));
        }
    }
}
