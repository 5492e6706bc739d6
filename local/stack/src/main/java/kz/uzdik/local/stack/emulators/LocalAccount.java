package kz.uzdik.local.stack.emulators;

import java.net.URI;
import java.util.HashMap;
import java.util.Map;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.awscore.client.builder.AwsClientBuilder;
import software.amazon.awssdk.awscore.client.builder.AwsSyncClientBuilder;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.s3.S3Client;

/**
 * How to reach the emulators: their addresses and the credentials they take.
 *
 * @param endpoints by the service's name in `AWS_ENDPOINT_URL_…`, as `DYNAMODB`
 */
public record LocalAccount(String region, Map<String, URI> endpoints) {
    /** How every access key begins: the stack's own, and each function's. */
    public static final String KEYS = "uzdik";

    static final String ACCESS_KEY = KEYS + "local";
    static final String SECRET_KEY = "uzdiklocalsecret";

    /** The variables that make the SDK's plain clients talk to the emulators. */
    public Map<String, String> environment() {
        var environment = new HashMap<String, String>();
        environment.put("AWS_REGION", region);
        environment.put("AWS_ACCESS_KEY_ID", ACCESS_KEY);
        environment.put("AWS_SECRET_ACCESS_KEY", SECRET_KEY);
        endpoints.forEach((service, endpoint) -> environment.put("AWS_ENDPOINT_URL_" + service, endpoint.toString()));
        return environment;
    }

    /** A client of the emulated file store; it writes in one piece, as the functions' does. */
    public S3Client files() {
        return client(
                "S3", S3Client.builder().serviceConfiguration(settings -> settings.chunkedEncodingEnabled(false)));
    }

    /** Points a client of the SDK at its emulator. */
    public <B extends AwsClientBuilder<B, C> & AwsSyncClientBuilder<B, C>, C> C client(String service, B builder) {
        URI endpoint = endpoints.get(service);
        if (endpoint == null) throw new IllegalArgumentException(service);
        var credentials = StaticCredentialsProvider.create(AwsBasicCredentials.create(ACCESS_KEY, SECRET_KEY));
        return builder.endpointOverride(endpoint)
                .region(Region.of(region))
                .credentialsProvider(credentials)
                .httpClientBuilder(UrlConnectionHttpClient.builder())
                .build();
    }
}
