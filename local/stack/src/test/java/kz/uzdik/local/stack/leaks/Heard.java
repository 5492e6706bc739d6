package kz.uzdik.local.stack.leaks;

import com.fasterxml.jackson.jr.ob.JSON;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.interfaces.ECPrivateKey;
import java.security.spec.PKCS8EncodedKeySpec;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.HashMap;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import kz.uzdik.local.stack.gateway.Exchange;

/** Takes the secrets of a vote from what residents send and get, from their devices, and from the roll's file. */
final class Heard {
    private static final HexFormat HEX = HexFormat.of();
    private static final int SCALAR = 32;
    private static final int MODULUS = 256;
    private static final int KEY_TAIL = 19;

    private final Secrets secrets = new Secrets();
    private final List<Cast> cast = new ArrayList<>();
    private final Map<String, Set<String>> asked = new HashMap<>();
    private final Set<String> beforeTheMark = new HashSet<>();

    /** A ballot whose derived values need the poll's digest, which is known at the end. */
    private record Cast(String district, String key, List<Integer> answers) {
        byte[] answerBytes() {
            byte[] bytes = new byte[answers.size()];
            for (int i = 0; i < bytes.length; i++) bytes[i] = answers.get(i).byteValue();
            return bytes;
        }
    }

    Secrets secrets() {
        return secrets;
    }

    /** A request of a resident, or of somebody about one, and its reply. */
    void exchange(Exchange exchange) {
        if (!exchange.path().matches("/polls/[^/]+/(codes|credentials|complaints|marks|ballots)")) return;
        header(exchange, "x-forwarded-for").ifPresent(from -> {
            secrets.text(Kind.NETWORK_ADDRESS, from);
            header(exchange, "user-agent").ifPresent(agent -> secrets.text(Kind.USER_AGENT, agent));
        });
        if (exchange.status() >= 400) return; // what was wrong with it may be anything; the right ones hold all secrets
        Map<String, Object> said = json(exchange.requestBody());
        Map<String, Object> answered = json(exchange.replyBody());
        text(said, "iin").ifPresent(iin -> secrets.personal(Kind.IDENTITY_NUMBER, iin));
        text(said, "contact").ifPresent(this::contact);
        text(said, "request").ifPresent(this::request);
        text(answered, "request").ifPresent(this::request);
        text(said, "blinded").ifPresent(blinded -> blinded(ofBase64(blinded)));
        text(answered, "signature").ifPresent(signed -> secrets.bytes(Kind.BLIND_SIGNATURE, ofBase64(signed)));
        text(answered, "acknowledgement").ifPresent(ack -> secrets.bytes(Kind.ACKNOWLEDGEMENT, ofBase64(ack)));
        ballot(said);
        follow(exchange, said, answered);
    }

    // The mark of an entry removes all requests that were made before it.
    private synchronized void follow(Exchange exchange, Map<String, Object> said, Map<String, Object> answered) {
        Set<String> ofPerson = asked.computeIfAbsent(text(said, "iin").orElse(""), _ -> new HashSet<>());
        if (exchange.status() == 202) text(answered, "request").ifPresent(ofPerson::add);
        if (exchange.status() == 200 && said.containsKey("blinded")) beforeTheMark.addAll(ofPerson);
    }

    /** Whether a request was made before the credential of the same person was last given out. */
    synchronized boolean isBeforeTheMark(String request) {
        return beforeTheMark.contains(request);
    }

    /** How many answers the ballots have. */
    synchronized int questions() {
        return cast.stream().mapToInt(ballot -> ballot.answers().size()).max().orElse(0);
    }

    private void contact(String typed) {
        String normal = typed.toLowerCase(Locale.ROOT).replaceAll("\\+[^@]*@", "@");
        secrets.personal(Kind.CONTACT, normal);
        if (!normal.equalsIgnoreCase(typed)) secrets.personal(Kind.CONTACT_AS_TYPED, typed);
    }

    private void request(String id) {
        secrets.text(Kind.REQUEST, id);
        secrets.bytes(Kind.REQUEST, ofBase64(id));
    }

    private void blinded(byte[] message) {
        secrets.bytes(Kind.BLINDED_MESSAGE, message);
        secrets.bytes(Kind.BLINDED_DIGEST, Secrets.sha256(message));
    }

    private synchronized void ballot(Map<String, Object> said) {
        if (!(said.get("answers") instanceof List<?> answers)) return;
        key(ofBase64(text(said, "pk").orElseThrow()));
        secrets.bytes(Kind.PREFIX, ofBase64(text(said, "prefix").orElseThrow()));
        secrets.bytes(Kind.CREDENTIAL, ofBase64(text(said, "cred").orElseThrow()));
        secrets.bytes(Kind.BALLOT_SIGNATURE, ofBase64(text(said, "sig").orElseThrow()));
        cast.add(new Cast(
                text(said, "district").orElseThrow(),
                text(said, "pk").orElseThrow(),
                answers.stream()
                        .map(answer -> Integer.valueOf(String.valueOf(answer)))
                        .toList()));
    }

    // Without its first byte, which says only that both coordinates follow.
    private void key(byte[] point) {
        secrets.bytes(Kind.PUBLIC_KEY, Arrays.copyOfRange(point, 1, point.length));
    }

    /** What a device keeps; nothing of it but the blinded message and what goes into the ballot ever leaves it. */
    void device(Map<String, String> form) {
        key(HEX.parseHex(form.getOrDefault("point", "")));
        secrets.bytes(Kind.PREFIX, HEX.parseHex(form.getOrDefault("prefix", "")));
        secrets.bytes(Kind.SALT, HEX.parseHex(form.getOrDefault("salt", "")));
        secrets.bytes(Kind.BLINDING_FACTOR, number(new BigInteger(form.getOrDefault("r", ""), 16), MODULUS));
        blinded(number(new BigInteger(form.getOrDefault("blinded", ""), 16), MODULUS));
        secrets.bytes(Kind.PRIVATE_KEY, number(scalar(ofBase64(form.getOrDefault("key", ""))), SCALAR));
    }

    /** A roll as it was brought: people who never vote, and rows that are wrong, must not be seen either. */
    void roll(String csv) {
        csv.lines().skip(1).map(row -> row.split(";", -1)).forEach(row -> {
            secrets.personal(Kind.IDENTITY_NUMBER, row[0]);
            contact(row[2]);
        });
    }

    void code(String code) {
        secrets.text(Kind.CODE, code);
    }

    void keyedHash(String hex) {
        secrets.bytes(Kind.KEYED_HASH, HEX.parseHex(hex));
    }

    /** What follows from the ballots, once the poll's frozen bytes are known. */
    synchronized void derive(byte[] poll) {
        for (Cast ballot : cast) {
            byte[] ctx = joined(lp("uzdik-vote-v1"), Secrets.sha256(poll), lp(ballot.district()));
            byte[] key = ofBase64(ballot.key());
            byte[] b = joined(lp("ballot"), ctx, key, ballot.answerBytes());
            secrets.bytes(Kind.RECEIPT, Secrets.sha256(joined(lp("receipt"), b)));
            secrets.bytes(Kind.CREDENTIAL_ID, Secrets.sha256(joined(lp("credential-id"), ctx, key)));
            int end = KEY_TAIL + ballot.answers().size();
            secrets.bytes(Kind.BALLOT, Arrays.copyOfRange(b, b.length - end, b.length));
        }
    }

    private static Optional<String> header(Exchange exchange, String name) {
        return exchange.requestHeaders().getOrDefault(name, List.of()).stream().findFirst();
    }

    private static Optional<String> text(Map<String, Object> json, String name) {
        return json.get(name) instanceof String text ? Optional.of(text) : Optional.empty();
    }

    private static Map<String, Object> json(byte[] body) {
        try {
            return JSON.std.mapFrom(body);
        } catch (IOException noObject) {
            return Map.of();
        }
    }

    private static BigInteger scalar(byte[] encoded) {
        try {
            var key = KeyFactory.getInstance("EC").generatePrivate(new PKCS8EncodedKeySpec(encoded));
            return ((ECPrivateKey) key).getS();
        } catch (GeneralSecurityException unreadable) {
            throw new IllegalStateException("a device's key cannot be read", unreadable);
        }
    }

    private static byte[] number(BigInteger number, int length) {
        byte[] padded = new byte[length];
        byte[] bytes = number.toByteArray();
        int from = Math.max(0, bytes.length - length);
        System.arraycopy(bytes, from, padded, length - (bytes.length - from), bytes.length - from);
        return padded;
    }

    private static byte[] ofBase64(String text) {
        return Base64.getUrlDecoder().decode(text);
    }

    private static byte[] lp(String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        return joined(new byte[] {(byte) (bytes.length >> 8), (byte) bytes.length}, bytes);
    }

    private static byte[] joined(byte[]... parts) {
        var all = new ByteArrayOutputStream();
        for (byte[] part : parts) all.writeBytes(part);
        return all.toByteArray();
    }
}
