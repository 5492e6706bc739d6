package kz.uzdik.local.bench.twins;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestStreamHandler;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.interfaces.RSAPrivateCrtKey;
import java.security.spec.PKCS8EncodedKeySpec;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import javax.crypto.Cipher;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.core.SdkBytes;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.KeysAndAttributes;
import software.amazon.awssdk.services.dynamodb.model.QueryRequest;
import software.amazon.awssdk.services.kms.KmsClient;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.sqs.SqsClient;

/**
 * Verifies the token if there is one, makes the calls that it is told to make ({@code TWIN_CALLS}, a line each, its
 * fields parted by tabs), and answers with what it read as JSON. The clients are made at the beginning,
 * those that the house's function has in its archive, and what signs addresses where that one makes it
 * ({@code TWIN_CLIENTS}).
 */
public final class CallingTwin implements RequestStreamHandler {
    private final List<String[]> calls =
            System.getenv("TWIN_CALLS").lines().map(line -> line.split("\t")).toList();
    private final Bearer bearer = new Bearer();
    private final @Nullable DynamoDbClient dynamoDb;
    private final @Nullable S3Client s3;
    private final @Nullable KmsClient kms;
    private final @Nullable SqsClient sqs;

    public CallingTwin() {
        var clients = new Clients();
        dynamoDb = needs("DYNAMODB") ? clients.client("DYNAMODB", DynamoDbClient.builder()) : null;
        s3 = needs("S3") ? clients.client("S3", S3Client.builder()) : null;
        if (needs("PRESIGNER")) {
            clients.makePresigner();
        }
        kms = needs("KMS") ? clients.client("KMS", KmsClient.builder()) : null;
        sqs = needs("SQS") ? clients.client("SQS", SqsClient.builder()) : null;
    }

    private DynamoDbClient dynamoDb() {
        return Objects.requireNonNull(dynamoDb);
    }

    private S3Client s3() {
        return Objects.requireNonNull(s3);
    }

    private KmsClient kms() {
        return Objects.requireNonNull(kms);
    }

    private SqsClient sqs() {
        return Objects.requireNonNull(sqs);
    }

    private static boolean needs(String client) {
        return List.of(System.getenv("TWIN_CLIENTS").split(",")).contains(client);
    }

    @Override
    public void handleRequest(InputStream input, OutputStream output, Context context) throws IOException {
        Event event = Event.read(input);
        if (!event.authorization().isEmpty()) {
            bearer.verify(event.authorization());
        }
        var bytes = new ByteArrayOutputStream();
        try (JsonGenerator json = Event.JSON.createGenerator(bytes)) {
            json.writeStartArray();
            for (String[] call : calls) {
                make(call, json);
            }
            json.writeEndArray();
        }
        output.write(Event.reply(bytes.toByteArray()));
    }

    private void make(String[] call, JsonGenerator json) throws IOException {
        switch (call[0]) {
            case "item" ->
                write(
                        dynamoDb()
                                .getItem(get -> get.tableName(call[1])
                                        .key(Map.of(
                                                "pk",
                                                AttributeValue.fromS(call[2]),
                                                "sk",
                                                AttributeValue.fromS(call[3])))
                                        .consistentRead(true))
                                .item(),
                        json);
            case "batch" -> batch(call, json);
            case "query" -> query(call, json);
            case "update" ->
                dynamoDb()
                        .updateItem(update -> update.tableName(call[1])
                                .key(Map.of("pk", AttributeValue.fromS(call[2]), "sk", AttributeValue.fromS(call[3])))
                                .updateExpression("SET #twin = :twin")
                                .expressionAttributeNames(Map.of("#twin", "twin"))
                                .expressionAttributeValues(Map.of(":twin", AttributeValue.fromN("1"))));
            case "object" ->
                json.writeNumber(Event.tokens(
                        s3().getObjectAsBytes(get -> get.bucket(call[1]).key(call[2]))
                                .asByteArray()));
            case "list" ->
                json.writeNumber(s3().listObjectsV2(list -> list.bucket(call[1]).prefix(call[2]))
                        .contents()
                        .size());
            case "decrypt" ->
                json.writeNumber(kms().decrypt(what -> what.keyId(call[1])
                                .ciphertextBlob(SdkBytes.fromByteArray(
                                        Base64.getDecoder().decode(call[2])))
                                .encryptionContext(pairs(call[3])))
                        .plaintext()
                        .asByteArray()
                        .length);
            case "send" -> sqs().sendMessage(send -> send.queueUrl(call[1]).messageBody(call[2]));
            case "sign" -> json.writeBinary(sign(Base64.getDecoder().decode(call[1])));
            default -> throw new IOException("no such call: " + call[0]);
        }
    }

    private void batch(String[] call, JsonGenerator json) throws IOException {
        List<Map<String, AttributeValue>> keys = new ArrayList<>();
        for (int i = 2; i < call.length; i += 2) {
            keys.add(Map.of("pk", AttributeValue.fromS(call[i]), "sk", AttributeValue.fromS(call[i + 1])));
        }
        var wanted = KeysAndAttributes.builder().keys(keys).consistentRead(true).build();
        for (var item : dynamoDb()
                .batchGetItem(get -> get.requestItems(Map.of(call[1], wanted)))
                .responses()
                .getOrDefault(call[1], List.of())) {
            write(item, json);
        }
    }

    private void query(String[] call, JsonGenerator json) throws IOException {
        QueryRequest.Builder query = QueryRequest.builder().tableName(call[1]).keyConditionExpression(call[3]);
        if (call[2].isEmpty()) {
            query.consistentRead(true);
        } else {
            query.indexName(call[2]);
        }
        Map<String, AttributeValue> values = new HashMap<>();
        pairs(call[5]).forEach((name, value) -> values.put(name, AttributeValue.fromS(value)));
        query.expressionAttributeNames(pairs(call[4])).expressionAttributeValues(values);
        for (Map<String, AttributeValue> item : dynamoDb().query(query.build()).items()) {
            write(item, json);
        }
    }

    private static void write(Map<String, AttributeValue> item, JsonGenerator json) throws IOException {
        json.writeStartObject();
        for (Map.Entry<String, AttributeValue> attribute : item.entrySet()) {
            if (attribute.getValue().s() != null) {
                json.writeStringField(attribute.getKey(), attribute.getValue().s());
            }
        }
        json.writeEndObject();
    }

    private static Map<String, String> pairs(String text) {
        Map<String, String> pairs = new HashMap<>();
        for (String pair : text.split("\f")) {
            int at = pair.indexOf('=');
            if (at > 0) {
                pairs.put(pair.substring(0, at), pair.substring(at + 1));
            }
        }
        return pairs;
    }

    private static byte[] sign(byte[] pkcs8) throws IOException {
        try {
            var key = (RSAPrivateCrtKey) KeyFactory.getInstance("RSA").generatePrivate(new PKCS8EncodedKeySpec(pkcs8));
            Cipher cipher = Cipher.getInstance("RSA/ECB/NoPadding");
            cipher.init(Cipher.ENCRYPT_MODE, key);
            return cipher.doFinal(new byte[] {2});
        } catch (GeneralSecurityException e) {
            throw new IOException("not signed", e);
        }
    }
}
