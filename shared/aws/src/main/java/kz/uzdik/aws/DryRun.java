package kz.uzdik.aws;

import java.net.URI;
import java.time.Duration;
import java.util.Map;
import java.util.function.Consumer;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.AwsCredentialsProvider;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.awscore.client.builder.AwsClientBuilder;
import software.amazon.awssdk.awscore.client.builder.AwsSyncClientBuilder;
import software.amazon.awssdk.core.SdkBytes;
import software.amazon.awssdk.core.SdkClient;
import software.amazon.awssdk.core.sync.RequestBody;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.DynamoDbClientBuilder;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItem;
import software.amazon.awssdk.services.kms.KmsClient;
import software.amazon.awssdk.services.kms.KmsClientBuilder;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.s3.S3ClientBuilder;
import software.amazon.awssdk.services.s3.presigner.S3Presigner;
import software.amazon.awssdk.services.sqs.SqsClient;
import software.amazon.awssdk.services.sqs.SqsClientBuilder;

/**
 * Calls of AWS that go nowhere, made before a snapshot is taken: what is restored from it has the SDK's classes for
 * writing, signing and reading them. The clients are thrown away; those that serve are others, and first ask for
 * credentials and open connections when somebody calls.
 *
 * <p>One class a service, since a function's artifact holds only the services it uses.
 */
final class DryRun {
    private static final int ROUNDS = 30;
    private static final Duration TIME_OUT = Duration.ofSeconds(30);
    private static final String NOBODY = "nobody";
    private static final URI NOWHERE = URI.create("https://nowhere.invalid");
    /** Signs what is sent to nobody; AWS knows no such key. */
    private static final AwsCredentialsProvider NOBODYS =
            StaticCredentialsProvider.create(AwsBasicCredentials.create(NOBODY, NOBODY));

    private DryRun() {}

    private static <B extends AwsClientBuilder<B, C> & AwsSyncClientBuilder<B, C>, C extends SdkClient> void walk(
            B builder, Region region, String answer, Consumer<C> calls) {
        try (C client = builder.region(region)
                .endpointOverride(NOWHERE)
                .credentialsProvider(NOBODYS)
                .httpClient(new DeadEnd(answer))
                .overrideConfiguration(
                        settings -> settings.apiCallAttemptTimeout(TIME_OUT).apiCallTimeout(TIME_OUT))
                .build()) {
            for (int round = 0; round < ROUNDS; round++) {
                calls.accept(client);
            }
        }
    }

    /** Items are got, put and queried. */
    static final class OfDynamoDb {
        private OfDynamoDb() {}

        static void walk(Region region) {
            Map<String, AttributeValue> item = Map.of(Key.PARTITION, AttributeValue.fromS(NOBODY));
            DryRun.<DynamoDbClientBuilder, DynamoDbClient>walk(
                    DynamoDbClient.builder(), region, "{\"Items\":[{\"a\":{\"S\":\"b\"}}]}", client -> {
                        client.getItem(get -> get.tableName(NOBODY).key(item));
                        client.putItem(put -> put.tableName(NOBODY).item(item).conditionExpression(NOBODY));
                        client.transactWriteItems(
                                write -> write.clientRequestToken(NOBODY).transactItems(written(item)));
                        client.query(query -> query.tableName(NOBODY).keyConditionExpression(NOBODY));
                    });
        }

        private static TransactWriteItem written(Map<String, AttributeValue> item) {
            return TransactWriteItem.builder()
                    .put(put -> put.tableName(NOBODY).item(item))
                    .build();
        }
    }

    /** Objects are read and written. */
    static final class OfS3 {
        private OfS3() {}

        static void walk(Region region) {
            DryRun.<S3ClientBuilder, S3Client>walk(
                    AwsClients.inOnePiece(S3Client.builder()), region, "<ListBucketResult/>", client -> {
                        client.getObjectAsBytes(get -> get.bucket(NOBODY).key(NOBODY));
                        client.putObject(
                                put -> put.bucket(NOBODY).key(NOBODY).ifNoneMatch("*"), RequestBody.fromString(NOBODY));
                        client.listObjectsV2(list -> list.bucket(NOBODY).prefix(NOBODY));
                    });
        }
    }

    /** Addresses are signed. */
    static final class OfPresigner {
        private static final Duration LONG = Duration.ofMinutes(1);

        private OfPresigner() {}

        static void walk(Region region) {
            try (S3Presigner presigner = S3Presigner.builder()
                    .region(region)
                    .credentialsProvider(NOBODYS)
                    .endpointOverride(NOWHERE)
                    .build()) {
                for (int round = 0; round < ROUNDS; round++) {
                    presigner.presignPutObject(sign -> sign.signatureDuration(LONG)
                            .putObjectRequest(
                                    put -> put.bucket(NOBODY).key(NOBODY).contentLength(1L)));
                    presigner.presignGetObject(sign -> sign.signatureDuration(LONG)
                            .getObjectRequest(get -> get.bucket(NOBODY).key(NOBODY)));
                }
            }
        }
    }

    /** Secrets are unwrapped. */
    static final class OfKms {
        private OfKms() {}

        static void walk(Region region) {
            SdkBytes nothing = SdkBytes.fromUtf8String(NOBODY);
            DryRun.<KmsClientBuilder, KmsClient>walk(
                    KmsClient.builder(),
                    region,
                    "{\"Plaintext\":\"AA==\"}",
                    client -> client.decrypt(unwrap ->
                            unwrap.keyId(NOBODY).ciphertextBlob(nothing).encryptionContext(Map.of(NOBODY, NOBODY))));
        }
    }

    /** Messages are sent. */
    static final class OfSqs {
        /** The MD5 of {@code nobody}, which the SDK compares. */
        private static final String SENT =
                "{\"MessageId\":\"none\",\"MD5OfMessageBody\":\"6e854442cd2a940c9e95941dce4ad598\"}";

        private OfSqs() {}

        static void walk(Region region) {
            DryRun.<SqsClientBuilder, SqsClient>walk(
                    SqsClient.builder(),
                    region,
                    SENT,
                    client -> client.sendMessage(send ->
                            send.queueUrl("https://nowhere.invalid/0/none").messageBody(NOBODY)));
        }
    }
}
