package kz.uzdik.domain.voting;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import kz.uzdik.domain.crypto.Base64Url;
import kz.uzdik.domain.crypto.Point;

/**
 * How a ballot stands in a ledger: one line of JSON, its members {@code pk, prefix, cred, answers, sig} in this order,
 * without a space. A ballot has one line only, so a ledger has one digest only.
 */
public final class LedgerLine {
    private static final Pattern LINE = Pattern.compile("\\{\"pk\":\"([\\w-]{87})\",\"prefix\":\"([\\w-]{43})\","
            + "\"cred\":\"([\\w-]{342})\",\"answers\":\\[([0-5](?:,[0-5])*+)],\"sig\":\"([\\w-]{86})\"}");

    private LedgerLine() {}

    /** The line of a ballot, without the line feed that ends it. */
    public static String of(Ballot ballot) {
        StringBuilder line = new StringBuilder(600)
                .append("{\"pk\":\"")
                .append(Base64Url.encode(ballot.key().bytes()))
                .append("\",\"prefix\":\"")
                .append(Base64Url.encode(ballot.prefix()))
                .append("\",\"cred\":\"")
                .append(Base64Url.encode(ballot.credential()))
                .append("\",\"answers\":[");
        byte[] answers = ballot.answers();
        for (int i = 0; i < answers.length; i++) {
            line.append(i == 0 ? "" : ",").append(answers[i]);
        }
        return line.append("],\"sig\":\"")
                .append(Base64Url.encode(ballot.signature()))
                .append("\"}")
                .toString();
    }

    /** The ballot of a line; empty unless the line is what {@link #of} gives for it. */
    public static Optional<Ballot> parse(String line) {
        Matcher parts = LINE.matcher(line);
        if (!parts.matches()) {
            return Optional.empty();
        }
        Optional<Point> key = bytes(parts, 1).flatMap(Point::decode);
        Optional<byte[]> prefix = bytes(parts, 2);
        Optional<byte[]> credential = bytes(parts, 3);
        Optional<byte[]> signature = bytes(parts, 5);
        if (key.isEmpty() || prefix.isEmpty() || credential.isEmpty() || signature.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(
                new Ballot(key.get(), prefix.get(), credential.get(), answers(parts.group(4)), signature.get()));
    }

    private static Optional<byte[]> bytes(Matcher parts, int group) {
        return Base64Url.decode(parts.group(group));
    }

    private static byte[] answers(String digits) {
        byte[] answers = new byte[(digits.length() + 1) / 2];
        for (int i = 0; i < answers.length; i++) {
            answers[i] = (byte) (digits.charAt(2 * i) - '0');
        }
        return answers;
    }
}
