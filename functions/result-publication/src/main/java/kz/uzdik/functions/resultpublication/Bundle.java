package kz.uzdik.functions.resultpublication;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import kz.uzdik.domain.people.Language;
import kz.uzdik.domain.publication.Publication;
import kz.uzdik.domain.publication.PublishedFile;
import kz.uzdik.json.Digest;
import kz.uzdik.json.Json;
import kz.uzdik.json.Members;

/**
 * The files of one publication: what is published, a manifest with the SHA-256 of each, and the manifest's signature.
 * All JSON is canonical (RFC 8785), so the same results are the same bytes.
 */
final class Bundle {

    static final String JSON = "application/json; charset=utf-8";
    private static final String HTML = "text/html; charset=utf-8";
    static final String TEXT = "text/plain; charset=us-ascii";

    private final Publication publication;
    private final NavigableMap<String, byte[]> files = new TreeMap<>();
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
                        listed(),
                        file -> Members.of("name", file.name())
                                .with("bytes", file.bytes())
                                .with("sha256", file.sha256()));
    }

    /** Every file that the manifest lists, by name. */
    List<PublishedFile> listed() {
        return files.entrySet().stream()
                .map(file ->
                        new PublishedFile(file.getKey(), file.getValue().length, Digest.sha256Hex(file.getValue())))
                .toList();
    }

    /** SHA-256 of the manifest: the name of everything that was published together. */
    String manifestDigest() {
        return Digest.sha256Hex(manifest);
    }

    /**
     * Whether another publication of this number is there, as after a table was restored that did not know it. Written anew
     * by whoever was told twice, it says the same of when it was asked for.
     */
    boolean isTaken(PublicFiles store) {
        return store.read(publication.prefix() + PublicFileNames.MANIFEST)
                .map(there -> Json.read(there) instanceof Map<?, ?> one ? one.get("requestedAt") : null)
                .filter(requested -> !publication.requestedAt().toString().equals(requested))
                .isPresent();
    }

    /** Writes every file, and last of all what points to them and to the edition, so that it never names what is not there. */
    void writeTo(PublicFiles store) {
        String prefix = publication.prefix();
        files.forEach((name, bytes) -> {
            if (PublishedFile.stays(name)) {
                store.writeToStay(prefix, name, bytes, type(name));
            } else {
                store.write(prefix, name, bytes, type(name));
            }
        });
        store.writeToStay(prefix, PublicFileNames.MANIFEST, manifest, JSON);
        store.writeToStay(prefix, PublicFileNames.SIGNATURE, signature.getBytes(StandardCharsets.US_ASCII), TEXT);
        Arrays.stream(Language.values())
                .map(EmbedPage::name)
                .filter(files::containsKey)
                .forEach(page -> store.point(
                        publication.folder() + page, new EmbedPointer(publication.number(), page).html(), HTML));
        store.point(
                publication.folder() + PublicFileNames.CURRENT,
                Json.canonical(pointer().map()),
                JSON);
        store.nameFolders(PublicFileNames.ALL, PublicFileNames.EDITIONS);
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
