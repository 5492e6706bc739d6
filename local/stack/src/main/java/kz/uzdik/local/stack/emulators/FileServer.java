package kz.uzdik.local.stack.emulators;

import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import kz.uzdik.local.stack.emulators.nio2blob.VersionsInFolder;
import kz.uzdik.local.stack.template.Bucket;
import org.gaul.s3proxy.AccessGrant;
import org.gaul.s3proxy.BlobStores;
import org.gaul.s3proxy.CrossOriginResourceSharing;
import org.gaul.s3proxy.S3Proxy;
import org.gaul.s3proxy.auth.AuthenticationType;
import org.gaul.s3proxy.blobstore.BlobStore;

/** S3Proxy on a free port of 127.0.0.1, in memory or in a folder; every call must carry a right V4 signature. */
final class FileServer implements AutoCloseable {
    private final BlobStore store;
    private final S3Proxy proxy;

    /**
     * @param port where it answers; 0 for any free one
     * @param buckets with their rules; S3Proxy has one set of calls from browsers for all, so those are joined
     */
    FileServer(Optional<Path> folder, int port, List<Bucket> buckets, Consumer<Arrival> arrivals, Supplier<Instant> now)
            throws Exception {
        store = new ArrivalsSeen(new UnfinishedUploads(store(folder), kept(buckets), now), arrivals);
        var cors = buckets.stream().flatMap(bucket -> bucket.cors().stream()).toList();
        proxy = S3Proxy.builder()
                .blobStore(store)
                .endpoint(URI.create("http://127.0.0.1:" + port))
                .awsAuthentication(AuthenticationType.AWS_V4, LocalAccount.ACCESS_KEY, LocalAccount.SECRET_KEY)
                .corsRules(joined(cors))
                .stopTimeout(0)
                .build();
        // Each function signs with a key of its own; all keys have the one secret.
        proxy.setBlobStoreLocator((key, _, _) -> key != null && key.startsWith(LocalAccount.KEYS)
                ? new AccessGrant(LocalAccount.SECRET_KEY, store)
                : null);
        proxy.start();
    }

    URI endpoint() {
        return URI.create("http://127.0.0.1:" + proxy.getPort());
    }

    private static Map<String, Duration> kept(List<Bucket> buckets) {
        var kept = new HashMap<String, Duration>();
        buckets.forEach(bucket -> bucket.unfinished().ifPresent(time -> kept.put(bucket.name(), time)));
        return kept;
    }

    private static BlobStore store(Optional<Path> folder) {
        return folder.<BlobStore>map(VersionsInFolder::new)
                .orElseGet(() -> BlobStores.create("transient-nio2", new Properties()));
    }

    private static CrossOriginResourceSharing joined(List<Bucket.CorsRule> rules) {
        if (rules.isEmpty()) return CrossOriginResourceSharing.disabled();
        return new CrossOriginResourceSharing(
                all(rules, Bucket.CorsRule::origins),
                all(rules, Bucket.CorsRule::methods),
                all(rules, Bucket.CorsRule::headers),
                all(rules, Bucket.CorsRule::exposed),
                "");
    }

    private static List<String> all(List<Bucket.CorsRule> rules, Function<Bucket.CorsRule, List<String>> part) {
        return rules.stream().map(part).flatMap(Collection::stream).distinct().toList();
    }

    @Override
    public void close() {
        try {
            proxy.stop();
        } catch (Exception fault) {
            throw new IllegalStateException("S3Proxy did not stop", fault);
        }
        store.close();
    }
}
