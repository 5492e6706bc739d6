package kz.uzdik.domain.dossier;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import kz.uzdik.domain.dossier.Documents.StoredPart;

/** Which parts of a file lie in the store as they were declared. Another length or digest is as good as nothing. */
record PartsThere(Upload upload, PartedUpload begun, List<StoredPart> stored) {

    List<StoredPart> parts() {
        return stored.stream().filter(this::isDeclared).toList();
    }

    Set<Integer> numbers() {
        return parts().stream().map(StoredPart::number).collect(Collectors.toCollection(TreeSet::new));
    }

    /** The digest a part was declared with; one that was not declared is not among the parts. */
    String digest(StoredPart part) {
        return Optional.ofNullable(begun.digests().get(part.number())).orElseThrow();
    }

    List<Integer> missing() {
        Set<Integer> there = numbers();
        return all().numbers(upload.bytes()).stream()
                .filter(number -> !there.contains(number))
                .toList();
    }

    int count() {
        return all().count(upload.bytes());
    }

    private boolean isDeclared(StoredPart part) {
        Optional<String> declared = Optional.ofNullable(begun.digests().get(part.number()));
        return declared.isPresent()
                && part.number() <= count()
                && part.bytes() == all().length(part.number(), upload.bytes())
                && part.sha256()
                        .filter(told -> !Objects.equals(told, declared.get()))
                        .isEmpty();
    }

    private FileIdentity.Parted all() {
        return (FileIdentity.Parted) upload.identity();
    }
}
