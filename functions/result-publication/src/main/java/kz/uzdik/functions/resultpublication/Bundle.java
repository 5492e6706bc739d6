package kz.uzdik.functions.resultpublication;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import kz.uzdik.domain.publication.Publication;
import kz.uzdik.json.Digest;
import kz.uzdik.json.Json;
import kz.uzdik.json.Members;

/**
 * The files of one publication: what is published, a manifest with the SHA-256 of each, and the manifest's signature.
 * All JSON is canonical (RFC 8785), so the same results are the same bytes.
 */
final class Bundle {

    private static final String JSON = "application/json; charset=utf-8";
    private static final String HTML = "text/html; charset=utf-8";
    private static final String TEXT = "text/plain; charset=us-ascii";

    private final Publication publication;
    private final SortedMap<String, byte[]> files = new TreeMap<>();
    private final byte[] manifest;
    private final String signature;

    /**
     * The bundle of these files.
     *
     * @param listed by name
     */
    Bundle(Publication publication, Map<String, byte[]> listed, Signer signer) {
        this.publication = publication;
        files.putAll(listed);
        manifest = Json.canonical(manifest().map());
        signature = Base64.getUrlEncoder().withoutPadding().encodeToString(signer.sign(manifest));
    }

    private Members manifest() {
        return Members.of("edition", publication.edition().value())
                .with("number", publication.number())
                .with("requestedAt", publication.requestedAt())
                .withOptional("corrects", publication.corrects())
                .withEach(
                        "files",
                        files.entrySet(),
                        file -> Members.of("name", file.getKey())
                                .with("bytes", file.getValue().length)
                                .with("sha256", Digest.sha256Hex(file.getValue())));
    }

    /** SHA-256 of the manifest: the name of everything that was published together. */
    String manifestDigest() {
        return Digest.sha256Hex(manifest);
    }

    /** Writes every file, and last of all the pointer, so that it never names what is not there. */
    void writeTo(PublicFiles store) {
        String prefix = publication.prefix();
        files.forEach((name, bytes) -> store.write(prefix, name, bytes, type(name)));
        store.write(prefix, PublicFileNames.MANIFEST, manifest, JSON);
        store.write(prefix, PublicFileNames.SIGNATURE, signature.getBytes(StandardCharsets.US_ASCII), TEXT);
        store.point(
                publication.folder() + PublicFileNames.CURRENT,
                Json.canonical(pointer().map()),
                JSON);
    }

    private static String type(String name) {
        return name.endsWith(".html") ? HTML : JSON;
    }

    private Members pointer() {
        String about = PublicFileNames.of(publication.what());
        return Members.of("edition", publication.edition().value())
                .with("number", publication.number())
                .withOptional("corrects", publication.corrects())
                .with(about.substring(0, about.indexOf('.')), publication.prefix() + about)
                .with("manifest", publication.prefix() + PublicFileNames.MANIFEST)
                .with("manifestDigest", manifestDigest());
    }
}
