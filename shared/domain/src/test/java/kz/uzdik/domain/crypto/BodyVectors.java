package kz.uzdik.domain.crypto;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Bodies of a ballot and lines of a ledger that are not written as docs/voting.md says; all hold the plain ballot. */
final class BodyVectors {
    static final int LONGEST = 2_048;

    private static final String BODY = "ballot-body";
    private static final String BYTES = "ballot-body-bytes";
    private static final String LINE = "ledger-line";
    private static final String MALFORMED = "malformed-json";
    private static final String FIELDS = "invalid-fields";

    private static final String GOOD = VotingVector.PLAIN.body();
    private static final String GOOD_LINE = VotingVector.PLAIN.ledgerLine();
    private static final String ANSWERS = "\"answers\":[5,4,0,3,5]";

    private BodyVectors() {}

    static List<NegativeVector> accepted() {
        return List.of(
                NegativeVector.of(BODY, GOOD, "a ballot"),
                NegativeVector.of(
                        BODY, GOOD + " ".repeat(LONGEST - GOOD.length()), "2,048 bytes, filled up with spaces"),
                NegativeVector.of(BODY, moved(), "the members in another order"),
                NegativeVector.of(BYTES, GOOD.getBytes(StandardCharsets.UTF_8), "a ballot"),
                NegativeVector.of(LINE, GOOD_LINE, "a ballot"));
    }

    static List<NegativeVector> texts() {
        List<NegativeVector> vectors = new ArrayList<>();
        vectors.add(NegativeVector.of(BODY, GOOD + " ".repeat(LONGEST + 1 - GOOD.length()), "2,049 bytes")
                .withCode("body-too-large"));
        malformed(vectors, "", "nothing");
        malformed(vectors, GOOD.substring(0, GOOD.length() - 1), "the last brace is missing");
        malformed(vectors, GOOD + "x", "something after the object");
        malformed(vectors, GOOD + GOOD, "two objects");
        malformed(vectors, "\ufeff" + GOOD, "a byte order mark in front");
        malformed(vectors, with("\"answers\":[5,4,0,3,5,]"), "a comma after the last answer");
        malformed(vectors, GOOD.replace("}", ",}"), "a comma after the last member");
        malformed(vectors, GOOD.replace('"', '\''), "single quotes");
        malformed(vectors, GOOD.replace("\"answers\"", "answers"), "a member's name without quotes");
        malformed(vectors, with(ANSWERS + "/* five */"), "a comment");
        malformed(vectors, GOOD.replace("\"district\":\"", "\"district\":\"\t"), "a raw TAB in a text");
        malformed(vectors, GOOD.replace("\"district\":\"3", "\"district\":\"\\x33"), "an escape that JSON has not");
        malformed(vectors, with(ANSWERS + "," + ANSWERS), "a member twice, with the same value");
        malformed(vectors, with(ANSWERS + ",\"answers\":[1,1,1,1,1]"), "a member twice, with another value");
        malformed(vectors, with(ANSWERS + ",\"\\u0061nswers\":[1,1,1,1,1]"), "a member twice, once by an escape");
        return vectors;
    }

    static List<NegativeVector> numbers() {
        List<NegativeVector> vectors = new ArrayList<>();
        for (String number : List.of("05", "+5", "0x5", "5.", ".5", "NaN", "Infinity", "5_0", "--5")) {
            malformed(vectors, first(number), "no number of JSON: " + number);
        }
        for (String number : List.of("5.0", "5e0", "1e0", "50e-1", "0.5e1", "-0", "0.0", "4.9999999999999999999")) {
            vectors.add(NegativeVector.of(BODY, first(number), "not written as an integer: " + number));
        }
        for (String number : List.of("-1", "6", "261", "4294967301", "18446744073709551621", "1" + "0".repeat(400))) {
            String shown = number.length() > 40 ? "1 with 400 zeros" : number;
            vectors.add(NegativeVector.of(BODY, first(number), "no answer: " + shown));
        }
        return vectors;
    }

    static List<NegativeVector> members() {
        List<NegativeVector> vectors = new ArrayList<>();
        for (String text : List.of("null", "[]", "5", "\"ballot\"", "[" + GOOD + "]")) {
            vectors.add(NegativeVector.of(BODY, text, "not an object"));
        }
        fields(vectors, "{}", "no member");
        for (String name : List.of("district", "pk", "prefix", "cred", "answers", "sig")) {
            fields(vectors, GOOD.replace("\"" + name + "\"", "\"" + name + "s\""), "another member instead of " + name);
        }
        fields(vectors, with(ANSWERS + ",\"at\":0"), "a member too many");
        fields(vectors, with(ANSWERS + ",\"\":0"), "a member without a name");
        fields(vectors, with(ANSWERS + ",\"Answers\":[5,4,0,3,5]"), "a member too many, its name in capitals");
        for (String value : List.of("null", "true", "\"5\"", "[5]", "{}")) {
            fields(vectors, first(value), "an answer that is no number: " + value);
        }
        for (String value : List.of("null", "\"54035\"", "5", "{\"0\":5}", "[[5,4,0,3,5]]")) {
            fields(vectors, with("\"answers\":" + value), "answers that are no list of numbers");
        }
        fields(vectors, with("\"answers\":[]"), "no answer");
        fields(vectors, with("\"answers\":[5,4,0,3]"), "one answer too few");
        fields(vectors, with("\"answers\":[5,4,0,3,5,5]"), "one answer too many");
        fields(vectors, GOOD.replace("\"district\":\"316030000\"", "\"district\":316030000"), "a district as a number");
        vectors.add(NegativeVector.of(
                BODY, GOOD.replace("\"district\":\"3", "\"district\":\"\\ud800"), "half a surrogate pair"));
        vectors.add(NegativeVector.of(
                BODY, GOOD.replace("\"district\":\"3", "\"\\udc00istrict\":\"3"), "the same, in a name"));
        return vectors;
    }

    static List<NegativeVector> values() {
        List<NegativeVector> vectors = new ArrayList<>();
        for (String name : List.of("pk", "prefix", "cred", "sig")) {
            String value = value(name);
            fields(vectors, GOOD.replace(quoted(value), "null"), name + " is null");
            fields(vectors, GOOD.replace(quoted(value), "\"\""), name + " is empty");
            fields(vectors, GOOD.replace(value, value + "="), name + " is padded");
            fields(vectors, GOOD.replace(value, value + " "), name + " ends with a space");
        }
        byte[] pk = VotingVector.PLAIN.key.bytes();
        pk[pk.length - 1] ^= 1;
        replaced(vectors, "pk", pk, "pk is not on the curve");
        replaced(vectors, "prefix", Arrays.copyOf(VotingVector.PLAIN.prefix, 31), "prefix of 31 bytes");
        replaced(vectors, "prefix", Arrays.copyOf(VotingVector.PLAIN.prefix, 33), "prefix of 33 bytes");
        replaced(vectors, "cred", Arrays.copyOf(VotingVector.PLAIN.credential, 255), "cred of 255 bytes");
        replaced(vectors, "cred", Arrays.copyOf(VotingVector.PLAIN.credential, 257), "cred of 257 bytes");
        replaced(vectors, "sig", Arrays.copyOf(VotingVector.PLAIN.signature, 63), "sig of 63 bytes");
        replaced(vectors, "sig", EcdsaDer.encode(VotingVector.PLAIN.signature), "sig in DER");
        replaced(vectors, "sig", new byte[P256.SIGNATURE_LENGTH], "sig with r and s zero");
        return vectors;
    }

    static List<NegativeVector> bytes() {
        return List.of(
                NegativeVector.of(BYTES, GOOD.getBytes(StandardCharsets.UTF_16), "UTF-16")
                        .withCode(MALFORMED),
                NegativeVector.of(BYTES, bytes("3", 0xff), "a byte that UTF-8 has not")
                        .withCode(MALFORMED),
                NegativeVector.of(BYTES, bytes("3", 0xc0, 0xb3), "a 3 in two bytes, longer than need be")
                        .withCode(MALFORMED),
                NegativeVector.of(BYTES, bytes("3", 0xed, 0xa0, 0x80), "half a surrogate pair in UTF-8")
                        .withCode(MALFORMED),
                NegativeVector.of(BYTES, bytes("3", 0xf4, 0x90, 0x80, 0x80), "a character beyond the last")
                        .withCode(MALFORMED),
                NegativeVector.of(BYTES, bytes("3", 0xe2, 0x82), "a character cut short")
                        .withCode(MALFORMED));
    }

    static List<NegativeVector> lines() {
        return List.of(
                NegativeVector.of(LINE, "", "an empty line"),
                NegativeVector.of(LINE, GOOD_LINE + " ", "a space at the end"),
                NegativeVector.of(LINE, GOOD_LINE + "\r", "a carriage return at the end"),
                NegativeVector.of(LINE, GOOD_LINE.replace("[5,4", "[5, 4"), "a space between answers"),
                NegativeVector.of(LINE, GOOD_LINE.replace("\"answers\":", "\"answers\": "), "a space after a colon"),
                NegativeVector.of(LINE, GOOD_LINE.replace("[5,", "[5.0,"), "an answer not written as an integer"),
                NegativeVector.of(
                        LINE, GOOD_LINE.replace("\"pk\":\"B", "\"pk\":\"\\u0042"), "a character as an escape"),
                NegativeVector.of(LINE, GOOD, "the body, which has a district"),
                NegativeVector.of(LINE, GOOD_LINE.replace(ANSWERS, ANSWERS + "," + ANSWERS), "a member twice"),
                NegativeVector.of(LINE, GOOD_LINE.replace("[5,4,0,3,5]", "[5,4,0,3,6]"), "no answer: 6"),
                NegativeVector.of(LINE, movedLine(), "the members in another order"));
    }

    private static void malformed(List<NegativeVector> vectors, String body, String why) {
        vectors.add(NegativeVector.of(BODY, body, why).withCode(MALFORMED));
    }

    private static void fields(List<NegativeVector> vectors, String body, String why) {
        vectors.add(NegativeVector.of(BODY, body, why).withCode(FIELDS));
    }

    private static void replaced(List<NegativeVector> vectors, String name, byte[] bytes, String why) {
        vectors.add(NegativeVector.of(BODY, GOOD.replace(value(name), Base64Url.encode(bytes)), why));
    }

    private static String with(String answers) {
        return GOOD.replace(ANSWERS, answers);
    }

    private static String first(String answer) {
        return GOOD.replace("[5,", "[" + answer + ",");
    }

    private static String value(String name) {
        String start = "\"" + name + "\":\"";
        int from = GOOD.indexOf(start) + start.length();
        return GOOD.substring(from, GOOD.indexOf('"', from));
    }

    private static String quoted(String value) {
        return "\"" + value + "\"";
    }

    private static String moved() {
        return "{" + ANSWERS + "," + GOOD.substring(1).replace("," + ANSWERS, "");
    }

    private static String movedLine() {
        return "{" + ANSWERS + "," + GOOD_LINE.substring(1).replace("," + ANSWERS, "");
    }

    // The body with the first of these characters replaced by bytes.
    private static byte[] bytes(String character, int... bytes) {
        int at = GOOD.indexOf(character);
        byte[] middle = new byte[bytes.length];
        for (int i = 0; i < bytes.length; i++) {
            middle[i] = (byte) bytes[i];
        }
        return Pss.joined(
                GOOD.substring(0, at).getBytes(StandardCharsets.UTF_8),
                middle,
                GOOD.substring(at + 1).getBytes(StandardCharsets.UTF_8));
    }
}
