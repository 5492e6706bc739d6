package kz.uzdik.local.reconcile;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import kz.uzdik.aws.ContestTable;
import kz.uzdik.aws.DynamoDossiers;
import kz.uzdik.domain.dossier.Dossier;
import kz.uzdik.domain.dossier.DossierId;
import kz.uzdik.domain.dossier.Upload;

/** Dossiers and the files that people have sent. */
record DossierFiles(Walk walk, Places places, ContestTable table) {
    private static final String FOLDERS = "dossiers/";

    List<Finding> look() {
        var dossiers = new DynamoDossiers(table);
        Set<String> keys = new HashSet<>(walk.files(places.dossiers(), FOLDERS));
        List<Finding> found = new ArrayList<>();
        for (String folder : folders(keys)) {
            Optional<Dossier> known = DossierId.parse(folder).flatMap(dossiers::find);
            if (known.isEmpty())
                found.add(
                        Finding.lost("dossier " + folder, "files of it are there, and the table has no such dossier"));
            else unknown(known.get(), keys, found);
        }
        walk.keys(places.table(), "DOSSIER#")
                .flatMap(key -> DossierId.parse(key.getValue()).stream())
                .flatMap(id -> dossiers.find(id).stream())
                .filter(dossier -> dossier.closed().isEmpty())
                .forEach(dossier -> dossier.uploads().stream()
                        .filter(Upload::hasArrived)
                        .filter(upload -> !keys.contains(key(dossier, upload)))
                        .forEach(upload -> found.add(
                                Finding.missing(key(dossier, upload), "the table knows that it has arrived"))));
        return found;
    }

    private static void unknown(Dossier dossier, Set<String> keys, List<Finding> found) {
        String folder = FOLDERS + dossier.id() + "/";
        Set<String> known = new HashSet<>();
        dossier.uploads().forEach(upload -> known.add(key(dossier, upload)));
        Stream<String> there = keys.stream().filter(key -> key.startsWith(folder));
        there.filter(key -> !known.contains(key))
                .forEach(key -> found.add(Finding.lost(
                        key, "the dossier does not know this file; or it was replaced before it was handed in")));
    }

    private static String key(Dossier dossier, Upload upload) {
        return FOLDERS + dossier.id() + "/" + upload.id().value();
    }

    private static Set<String> folders(Set<String> keys) {
        Set<String> folders = new TreeSet<>();
        for (String key : keys) {
            int end = key.indexOf('/', FOLDERS.length());
            if (end > 0) folders.add(key.substring(FOLDERS.length(), end));
        }
        return folders;
    }
}
