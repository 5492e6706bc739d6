package kz.uzdik.local.stack.emulators;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.jwk.Curve;
import com.nimbusds.jose.jwk.ECKey;
import com.nimbusds.jose.jwk.gen.ECKeyGenerator;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.ParseException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kz.uzdik.local.stack.template.KmsKey;

/** The development key pairs behind the template's signing keys, kept in a folder if there is one. */
final class LocalKeys {
    private final Map<KmsKey, ECKey> pairs = new LinkedHashMap<>();

    LocalKeys(List<KmsKey> keys, Optional<Path> folder) throws IOException {
        for (KmsKey key : keys) pairs.put(key, pair(folder.map(path -> path.resolve(key.logicalId() + ".json"))));
    }

    /** Finds by id, ARN, alias or alias ARN, as KMS does. */
    Optional<KmsKey> find(String name) {
        String alias = name.contains(":alias/") ? name.substring(name.indexOf(":alias/") + 1) : name;
        return pairs.keySet().stream()
                .filter(key -> key.id().equals(name)
                        || key.arn().equals(name)
                        || key.aliases().contains(alias))
                .findFirst();
    }

    ECKey pair(KmsKey key) {
        ECKey pair = pairs.get(key);
        if (pair == null) throw new IllegalArgumentException(key.logicalId());
        return pair;
    }

    private static ECKey pair(Optional<Path> file) throws IOException {
        try {
            if (file.isPresent() && Files.exists(file.get())) return ECKey.parse(Files.readString(file.get()));
            ECKey made = new ECKeyGenerator(Curve.P_256).generate();
            if (file.isPresent()) KeptText.write(file.get(), made.toJSONString());
            return made;
        } catch (ParseException | JOSEException wrong) {
            throw new IOException("a signing key cannot be read or made", wrong);
        }
    }
}
