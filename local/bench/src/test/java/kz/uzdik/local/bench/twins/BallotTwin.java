package kz.uzdik.local.bench.twins;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestStreamHandler;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.security.AlgorithmParameters;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.MessageDigest;
import java.security.PrivateKey;
import java.security.Signature;
import java.security.spec.ECGenParameterSpec;
import java.security.spec.ECParameterSpec;
import java.security.spec.ECPoint;
import java.security.spec.ECPublicKeySpec;
import java.security.spec.MGF1ParameterSpec;
import java.security.spec.PKCS8EncodedKeySpec;
import java.security.spec.PSSParameterSpec;
import java.security.spec.RSAPublicKeySpec;
import java.util.Arrays;
import java.util.Base64;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.core.SdkBytes;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.ReturnValuesOnConditionCheckFailure;
import software.amazon.awssdk.services.kms.KmsClient;
import software.amazon.awssdk.services.s3.S3Client;

/**
 * Takes a ballot as docs/voting.md says (step 6) for the poll {@code TWIN_POLL}: the same files read once, the same
 * listings, both verifications, the key unwrapped once, the same conditional write, the acknowledgement. It checks no
 * time and says nothing friendly when something is wrong.
 */
public final class BallotTwin implements RequestStreamHandler {
    private static final Base64.Decoder TEXT = Base64.getUrlDecoder();
    private static final String ECDSA = "SHA256withECDSAinP1363Format";

    private final String poll = System.getenv("TWIN_POLL");
    private final String folder = "polls/" + poll + "/";
    private final String files = System.getenv("PUBLIC_BUCKET");
    private final S3Client s3;
    private final KmsClient kms;
    private final DynamoDbClient dynamoDb;
    private final Map<String, byte[]> read = new HashMap<>();
    private @Nullable PrivateKey acknowledging;

    public BallotTwin() {
        var clients = new Clients();
        s3 = clients.client("S3", S3Client.builder());
        kms = clients.client("KMS", KmsClient.builder());
        dynamoDb = clients.client("DYNAMODB", DynamoDbClient.builder());
    }

    @Override
    public void handleRequest(InputStream input, OutputStream output, Context context) throws IOException {
        try {
            Map<String, String> ballot = texts(Event.read(input).body().getBytes(StandardCharsets.UTF_8));
            byte[] signed = taken(ballot);
            var reply = new ByteArrayOutputStream();
            try (JsonGenerator json = Event.JSON.createGenerator(reply)) {
                json.writeStartObject();
                json.writeStringField(
                        "acknowledgement",
                        Base64.getUrlEncoder().withoutPadding().encodeToString(signed));
                json.writeEndObject();
            }
            output.write(Event.reply(reply.toByteArray()));
        } catch (GeneralSecurityException e) {
            throw new IOException("a ballot was not taken", e);
        }
    }

    private byte[] taken(Map<String, String> ballot) throws IOException, GeneralSecurityException {
        String district = text(ballot, "district");
        byte[] key = TEXT.decode(text(ballot, "pk"));
        byte[] pollFile = file(files, folder + "poll.json");
        texts(pollFile);
        texts(file(files, folder + "roll.json"));
        for (String part : new String[] {"rolls/", "extensions/", "offline/"}) {
            s3.listObjectsV2(list -> list.bucket(files).prefix(folder + part)).contents();
        }
        byte[] ctx = joined(lp("uzdik-vote-v1"), digest(pollFile), lp(district));
        byte[] districtKey = file(files, folder + "keys/" + district + ".json");
        String digest = text(texts(file(files, folder + "keys.json")), district);
        byte[] answers = HexFormat.of().parseHex(text(ballot, "answers"));
        byte[] message = joined(lp("ballot"), ctx, key, answers);
        if (!digest.equals(HexFormat.of().formatHex(digest(districtKey)))
                || !isCredential(ballot, texts(districtKey), joined(lp("credential"), ctx, key))
                || !isSigned(key, message, TEXT.decode(text(ballot, "sig")))) {
            throw new IOException("not a ballot");
        }
        PrivateKey with = acknowledging();
        put(district, digest(joined(lp("credential-id"), ctx, key)), key, ballot, answers);
        Signature signing = Signature.getInstance(ECDSA);
        signing.initSign(with);
        signing.update(joined(lp("ack"), ctx, digest(joined(lp("receipt"), message))));
        return signing.sign();
    }

    private static boolean isCredential(Map<String, String> ballot, Map<String, String> key, byte[] message)
            throws GeneralSecurityException {
        var numbers = new RSAPublicKeySpec(
                new BigInteger(1, TEXT.decode(text(key, "n"))), new BigInteger(1, TEXT.decode(text(key, "e"))));
        Signature verifying = Signature.getInstance("RSASSA-PSS");
        verifying.setParameter(new PSSParameterSpec("SHA-384", "MGF1", MGF1ParameterSpec.SHA384, 48, 1));
        verifying.initVerify(KeyFactory.getInstance("RSA").generatePublic(numbers));
        verifying.update(TEXT.decode(text(ballot, "prefix")));
        verifying.update(message);
        return verifying.verify(TEXT.decode(text(ballot, "cred")));
    }

    private static boolean isSigned(byte[] point, byte[] message, byte[] signature) throws GeneralSecurityException {
        AlgorithmParameters curve = AlgorithmParameters.getInstance("EC");
        curve.init(new ECGenParameterSpec("secp256r1"));
        var at = new ECPoint(
                new BigInteger(1, Arrays.copyOfRange(point, 1, 33)),
                new BigInteger(1, Arrays.copyOfRange(point, 33, 65)));
        Signature verifying = Signature.getInstance(ECDSA);
        verifying.initVerify(KeyFactory.getInstance("EC")
                .generatePublic(new ECPublicKeySpec(at, curve.getParameterSpec(ECParameterSpec.class))));
        verifying.update(message);
        return verifying.verify(signature);
    }

    private PrivateKey acknowledging() throws IOException, GeneralSecurityException {
        PrivateKey key = acknowledging;
        if (key == null) {
            Map<String, String> sealed = texts(file(System.getenv("POLL_KEY_BUCKET"), folder + "acknowledgement"));
            byte[] pkcs8 = kms.decrypt(what -> what.keyId(text(sealed, "key"))
                            .ciphertextBlob(SdkBytes.fromByteArray(TEXT.decode(text(sealed, "wrapped"))))
                            .encryptionContext(Map.of("uzdik:poll", poll, "uzdik:part", "acknowledgement")))
                    .plaintext()
                    .asByteArray();
            key = KeyFactory.getInstance("EC").generatePrivate(new PKCS8EncodedKeySpec(pkcs8));
            acknowledging = key;
        }
        return key;
    }

    private void put(String district, byte[] id, byte[] key, Map<String, String> ballot, byte[] answers) {
        String hex = HexFormat.of().formatHex(id);
        byte[] bytes = joined(
                key,
                TEXT.decode(text(ballot, "prefix")),
                TEXT.decode(text(ballot, "cred")),
                TEXT.decode(text(ballot, "sig")),
                answers);
        dynamoDb.putItem(put -> put.tableName(System.getenv("BALLOT_TABLE"))
                .item(Map.of(
                        "pk", AttributeValue.fromS(poll + "#" + district + "#" + hex.charAt(0)),
                        "sk", AttributeValue.fromS(hex),
                        "b", AttributeValue.fromB(SdkBytes.fromByteArray(bytes))))
                .conditionExpression("attribute_not_exists(#pk)")
                .expressionAttributeNames(Map.of("#pk", "pk"))
                .returnValuesOnConditionCheckFailure(ReturnValuesOnConditionCheckFailure.ALL_OLD));
    }

    private byte[] file(String bucket, String key) {
        return read.computeIfAbsent(
                key,
                _ -> s3.getObjectAsBytes(get -> get.bucket(bucket).key(key)).asByteArray());
    }

    /** Every text by its member's name, wherever it stands; a list of digits as their bytes in hex. */
    private static Map<String, String> texts(byte[] json) throws IOException {
        Map<String, String> texts = new HashMap<>();
        try (JsonParser parser = Event.JSON.createParser(json)) {
            for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
                if (token == JsonToken.VALUE_STRING && parser.currentName() != null) {
                    texts.put(parser.currentName(), parser.getText());
                } else if (token == JsonToken.START_ARRAY) {
                    var digits = new StringBuilder();
                    String name = String.valueOf(parser.currentName());
                    if (name.equals("answers")) {
                        while (parser.nextToken() == JsonToken.VALUE_NUMBER_INT) {
                            digits.append("0").append(parser.getIntValue());
                        }
                        texts.put(name, digits.toString());
                    }
                }
            }
        }
        return texts;
    }

    private static String text(Map<String, String> texts, String name) {
        return texts.getOrDefault(name, "");
    }

    private static byte[] digest(byte[] bytes) throws GeneralSecurityException {
        return MessageDigest.getInstance("SHA-256").digest(bytes);
    }

    private static byte[] lp(String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        return joined(new byte[] {(byte) (bytes.length >> 8), (byte) bytes.length}, bytes);
    }

    private static byte[] joined(byte[]... parts) {
        var all = new ByteArrayOutputStream();
        for (byte[] part : parts) {
            all.writeBytes(part);
        }
        return all.toByteArray();
    }
}
