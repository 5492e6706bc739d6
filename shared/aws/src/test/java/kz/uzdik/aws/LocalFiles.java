package kz.uzdik.aws;

import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.util.Properties;
import java.util.UUID;
import org.gaul.s3proxy.BlobStores;
import org.gaul.s3proxy.S3Proxy;
import org.gaul.s3proxy.auth.AuthenticationType;

/** S3Proxy in this process, one for all tests, which takes rightly signed calls only. */
final class LocalFiles {
    static final AwsClients CLIENTS = new AwsClients(LocalAccount.environment("S3", start()));

    /** S3Proxy takes no file that is to be locked. */
    static final ObjectLock NO_LOCK = new ObjectLock(Duration.ZERO, Clock.systemUTC());

    private LocalFiles() {}

    private static URI start() {
        try {
            S3Proxy proxy = S3Proxy.builder()
                    .blobStore(BlobStores.create("transient-nio2", new Properties()))
                    .endpoint(URI.create("http://127.0.0.1:0"))
                    .awsAuthentication(AuthenticationType.AWS_V4, LocalAccount.ACCESS_KEY, LocalAccount.SECRET_KEY)
                    .build();
            proxy.start();
            return URI.create("http://127.0.0.1:" + proxy.getPort());
        } catch (Exception e) {
            throw new IllegalStateException("S3Proxy does not start", e);
        }
    }

    /** An empty bucket's name. */
    static String bucket() {
        String name = "bucket-" + UUID.randomUUID();
        CLIENTS.s3().createBucket(create -> create.bucket(name));
        return name;
    }
}
