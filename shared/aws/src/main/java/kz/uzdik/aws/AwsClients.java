package kz.uzdik.aws;

import java.net.URI;
import java.time.Duration;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.AwsCredentials;
import software.amazon.awssdk.auth.credentials.AwsCredentialsProvider;
import software.amazon.awssdk.auth.credentials.AwsSessionCredentials;
import software.amazon.awssdk.auth.credentials.DefaultCredentialsProvider;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.awscore.client.builder.AwsClientBuilder;
import software.amazon.awssdk.awscore.client.builder.AwsSyncClientBuilder;
import software.amazon.awssdk.core.retry.RetryMode;
import software.amazon.awssdk.http.SdkHttpClient;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.iam.IamClient;
import software.amazon.awssdk.services.kms.KmsClient;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.s3.S3ClientBuilder;
import software.amazon.awssdk.services.s3.presigner.S3Presigner;
import software.amazon.awssdk.services.ses.SesClient;
import software.amazon.awssdk.services.sqs.SqsClient;

/**
 * The SDK's clients as an environment says: the region, other endpoints ({@code AWS_ENDPOINT_URL} or
 * {@code AWS_ENDPOINT_URL_<SERVICE>}) and, where such an endpoint is set, the credentials named beside it. Each client
 * is made when it is first asked for and then kept. A function's artifact holds only the clients that it asks for: the
 * others' classes are absent there, and nothing may need them before they are asked for.
 *
 * <p>All of it survives a snapshot of the function that is weeks old. A client holds no credentials: they are asked for
 * when a call is made, and anew before they expire. The HTTP client is the JDK's own connections: it opens none before a
 * call, and one that died in the meantime is opened anew, as it is when a server has closed it. Where a snapshot is to be
 * taken, calls that go nowhere are made beside each client ({@link DryRun}).
 */
public final class AwsClients {
    private static final String TYPE = "AWS_LAMBDA_INITIALIZATION_TYPE";
    private static final String WHENEVER_SOMEBODY_CALLS = "on-demand";
    private static final Duration CONNECT = Duration.ofSeconds(2);
    private static final Duration SHORT_ATTEMPT = Duration.ofSeconds(4);
    private static final Duration SHORT_CALL = Duration.ofSeconds(12);
    private static final Duration LONG_ATTEMPT = Duration.ofSeconds(10);
    private static final Duration LONG_CALL = Duration.ofSeconds(25);

    private final Map<String, String> environment;
    private final Kept<SdkHttpClient> http = new Kept<>();
    private final Kept<DynamoDbClient> dynamoDb = new Kept<>();
    private final Kept<S3Client> s3 = new Kept<>();
    private final Kept<S3Presigner> presigner = new Kept<>();
    private final Kept<SesClient> ses = new Kept<>();
    private final Kept<KmsClient> kms = new Kept<>();
    private final Kept<SqsClient> sqs = new Kept<>();
    private final Kept<IamClient> iam = new Kept<>();

    /** @param environment the process's environment, or a test's */
    public AwsClients(Map<String, String> environment) {
        this.environment = Map.copyOf(environment);
    }

    public DynamoDbClient dynamoDb() {
        return dynamoDb.get(
                DryRun.OfDynamoDb::walk, () -> client("DYNAMODB", DynamoDbClient.builder(), SHORT_ATTEMPT, SHORT_CALL));
    }

    public S3Client s3() {
        return s3.get(DryRun.OfS3::walk, () -> client("S3", inOnePiece(S3Client.builder()), LONG_ATTEMPT, LONG_CALL));
    }

    // A body goes as it is, with its checksum in a header. In signed chunks it would end in a few bytes that a server
    // need
    // not read before it answers (S3Proxy does not): then the end of the writing fails now and then.
    static S3ClientBuilder inOnePiece(S3ClientBuilder builder) {
        return builder.serviceConfiguration(settings -> settings.chunkedEncodingEnabled(false));
    }

    public S3Presigner presigner() {
        return presigner.get(DryRun.OfPresigner::walk, this::newPresigner);
    }

    public SesClient ses() {
        return ses.get(() -> client("SES", SesClient.builder(), LONG_ATTEMPT, LONG_CALL));
    }

    public KmsClient kms() {
        return kms.get(DryRun.OfKms::walk, () -> client("KMS", KmsClient.builder(), SHORT_ATTEMPT, SHORT_CALL));
    }

    public SqsClient sqs() {
        return sqs.get(DryRun.OfSqs::walk, () -> client("SQS", SqsClient.builder(), SHORT_ATTEMPT, SHORT_CALL));
    }

    /** IAM has one endpoint for all regions. */
    public IamClient iam() {
        return iam.get(() -> client("IAM", Region.AWS_GLOBAL, IamClient.builder(), LONG_ATTEMPT, LONG_CALL));
    }

    private <B extends AwsClientBuilder<B, C> & AwsSyncClientBuilder<B, C>, C> C client(
            String service, B builder, Duration attempt, Duration call) {
        return client(service, region(), builder, attempt, call);
    }

    // One HTTP client serves all: it holds connections, and none of them is closed while the function lives.
    private <B extends AwsClientBuilder<B, C> & AwsSyncClientBuilder<B, C>, C> C client(
            String service, Region region, B builder, Duration attempt, Duration call) {
        URI endpoint = endpoint(service);
        if (endpoint != null) {
            builder.endpointOverride(endpoint);
        }
        return builder.region(region)
                .credentialsProvider(credentials(service))
                .httpClient(http.get(AwsClients::newHttpClient))
                .overrideConfiguration(settings -> settings.retryStrategy(RetryMode.STANDARD)
                        .apiCallAttemptTimeout(attempt)
                        .apiCallTimeout(call))
                .build();
    }

    private static SdkHttpClient newHttpClient() {
        return UrlConnectionHttpClient.builder()
                .connectionTimeout(CONNECT)
                .socketTimeout(LONG_ATTEMPT)
                .build();
    }

    private S3Presigner newPresigner() {
        S3Presigner.Builder builder = S3Presigner.builder().region(region()).credentialsProvider(credentials("S3"));
        URI endpoint = endpoint("S3");
        if (endpoint != null) {
            builder.endpointOverride(endpoint);
        }
        return builder.build();
    }

    private Region region() {
        String own = set("AWS_REGION");
        String region = own == null ? set("AWS_DEFAULT_REGION") : own;
        if (region == null) {
            throw new IllegalArgumentException("AWS_REGION is not set");
        }
        return Region.of(region);
    }

    private @Nullable URI endpoint(String service) {
        String own = set("AWS_ENDPOINT_URL_" + service);
        String any = own == null ? set("AWS_ENDPOINT_URL") : own;
        return any == null ? null : URI.create(any);
    }

    private AwsCredentialsProvider credentials(String service) {
        String key = set("AWS_ACCESS_KEY_ID");
        if (key == null || endpoint(service) == null) {
            return DefaultCredentialsProvider.builder().build();
        }
        String secret = set("AWS_SECRET_ACCESS_KEY");
        if (secret == null) {
            throw new IllegalArgumentException("AWS_SECRET_ACCESS_KEY is not set");
        }
        String session = set("AWS_SESSION_TOKEN");
        AwsCredentials credentials = session == null
                ? AwsBasicCredentials.create(key, secret)
                : AwsSessionCredentials.create(key, secret, session);
        return StaticCredentialsProvider.create(credentials);
    }

    // Plain code where every function passes at its start: each small function would be a class made then.
    private @Nullable String set(String name) {
        String value = environment.get(name);
        return value == null || value.isBlank() ? null : value;
    }

    // Where an environment begins because somebody calls, that somebody would wait for it.
    private boolean isPrimed() {
        String type = set(TYPE);
        return type != null && !type.equals(WHENEVER_SOMEBODY_CALLS);
    }

    /** A thing made when it is first asked for. */
    private final class Kept<T> {
        private @Nullable T made;

        /** @param dry what is done before a snapshot of the function is taken */
        synchronized T get(Consumer<Region> dry, Supplier<T> maker) {
            if (made == null && isPrimed()) {
                dry.accept(region());
            }
            return get(maker);
        }

        synchronized T get(Supplier<T> maker) {
            T there = made;
            if (there == null) {
                there = maker.get();
                made = there;
            }
            return there;
        }
    }
}
