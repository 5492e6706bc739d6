package kz.uzdik.local.soak.check;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import kz.uzdik.domain.dossier.Dossier;
import kz.uzdik.domain.dossier.FileIdentity;
import kz.uzdik.domain.dossier.Upload;
import kz.uzdik.json.Digest;
import kz.uzdik.json.form.DossierForm;

/** Every file that a dossier says has arrived lies there byte for byte, and no file lies there of no dossier. */
final class Uploads implements Invariant {
    private static final String RULE = "file of a dossier";

    @Override
    public List<Damage> broken(Stores stores) {
        List<Damage> damages = new ArrayList<>();
        Set<String> dossiers = new HashSet<>();
        for (Dossier dossier : stores.read("dossier", DossierForm.FORM).toList()) {
            dossiers.add(dossier.id().toString());
            if (dossier.closed().isPresent()) continue;
            for (Upload upload : dossier.uploads()) {
                String key = "dossiers/" + dossier.id() + "/" + upload.id().value();
                wrong(upload, stores.dossiers().read(key)).ifPresent(what -> damages.add(new Damage(RULE, key, what)));
            }
        }
        for (String key : stores.dossiers().keys()) {
            String[] parts = key.split("/", -1);
            if (parts.length != 3 || !dossiers.contains(parts[1]))
                damages.add(new Damage(RULE, key, "it belongs to no dossier"));
        }
        return damages;
    }

    private static Optional<String> wrong(Upload upload, Optional<byte[]> file) {
        boolean arrived = upload.arrival().isPresent();
        if (file.isEmpty()) return arrived ? Optional.of("it has arrived, and does not lie there") : Optional.empty();
        if (!arrived) return Optional.of("it lies there, and nobody has noted that it has arrived");
        if (upload.inspection().isEmpty()) return Optional.of("it lies there, and nobody has looked at it");
        if (file.get().length != upload.bytes()) return Optional.of("it has another length");
        return upload.identity() instanceof FileIdentity.Whole(var sha256)
                        && !sha256.equals(Digest.sha256Hex(file.get()))
                ? Optional.of("it has another digest")
                : Optional.empty();
    }
}
