package kz.uzdik.local.soak.check;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import kz.uzdik.domain.publication.Publication;
import kz.uzdik.domain.publication.PublishedFile;
import kz.uzdik.domain.publication.Takedown;
import kz.uzdik.json.Digest;
import kz.uzdik.json.form.PublicationForm;

/**
 * An edition's versions are numbered without a gap; of each the manifest, its signature and every file that it lists lie
 * there as listed, and what was taken down lies there no more.
 */
final class Publications implements Invariant {
    private static final String RULE = "publication";

    @Override
    public List<Damage> broken(Stores stores) {
        Map<String, List<Publication>> editions = stores.read("publication", PublicationForm.FORM)
                .sorted(Comparator.comparingInt(Publication::number))
                .collect(Collectors.groupingBy(
                        publication -> publication.edition().value()));
        List<Damage> damages = new ArrayList<>();
        editions.forEach((edition, versions) -> {
            for (int i = 0; i < versions.size(); i++) {
                Publication version = versions.get(i);
                if (version.number() != i + 1) {
                    damages.add(new Damage(RULE, "edition " + edition, "number " + (i + 1) + " is missing"));
                    return;
                }
                files(version, stores.open(), damages);
            }
        });
        return damages;
    }

    private static void files(Publication version, Folder open, List<Damage> damages) {
        if (version.manifestDigest().isEmpty()) {
            damages.add(new Damage(RULE, version.id(), "asked for and never written"));
            return;
        }
        Optional<byte[]> manifest = open.read(version.prefix() + "manifest.json");
        if (manifest.map(Digest::sha256Hex)
                .filter(version.manifestDigest().get()::equals)
                .isEmpty()) damages.add(new Damage(RULE, version.id(), "its manifest is not the one that was signed"));
        for (PublishedFile file : version.files()) {
            Optional<byte[]> there = open.read(version.prefix() + file.name());
            boolean down = version.takedowns().stream()
                    .anyMatch(
                            each -> each.file().equals(file.name()) && each.state() instanceof Takedown.State.Removed);
            if (down && there.isPresent())
                damages.add(new Damage(RULE, version.prefix() + file.name(), "taken down, and still there"));
            if (!down
                    && there.map(Digest::sha256Hex)
                            .filter(file.sha256()::equals)
                            .isEmpty())
                damages.add(new Damage(RULE, version.prefix() + file.name(), "not there as listed"));
        }
    }
}
