package kz.uzdik.functions.citizenvoting.fuzz;

import java.util.Base64;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import kz.uzdik.domain.crypto.Base64Url;
import kz.uzdik.domain.crypto.BlindRsa;
import kz.uzdik.domain.crypto.P256;
import kz.uzdik.domain.crypto.Point;
import kz.uzdik.domain.crypto.RsaPublic;
import kz.uzdik.domain.crypto.VoteContext;
import kz.uzdik.domain.voting.Ballot;
import kz.uzdik.domain.voting.LedgerLine;
import kz.uzdik.functions.citizenvoting.VectorPoll;
import kz.uzdik.http.Invocation;
import kz.uzdik.http.testing.SampleEvent;
import kz.uzdik.json.InvalidFields;
import kz.uzdik.json.MalformedJson;
import kz.uzdik.json.poll.DistrictKeyForm;

/** The system's own readers; of a ballot's body the ballot box itself, over a box in memory. */
final class JavaReaders {
    private final Fixed fixed;
    private final SampleEvent cast = SampleEvent.load("citizen-voting/cast-ballot");
    private final VectorPoll box = new VectorPoll();

    JavaReaders(Fixed fixed) {
        this.fixed = fixed;
    }

    String read(FuzzCase one) {
        return switch (one.kind()) {
            case "base64url" ->
                Verdict.of(Base64Url.decode((String) one.input()).isPresent());
            case "point" -> Verdict.of(Point.decode(bytes(one.input())).isPresent());
            case "ecdsa" -> Verdict.of(P256.verify(fixed.pk, fixed.ballot, bytes(one.input())));
            case "credential" ->
                Verdict.of(BlindRsa.verify(
                        fixed.key, member(one.input(), "prefix"), fixed.message, member(one.input(), "cred")));
            case "issuing-key" ->
                Verdict.of(RsaPublic.decode(member(one.input(), "n"), member(one.input(), "e"))
                        .filter(RsaPublic::isOfThePolicy)
                        .isPresent());
            case "key-file" -> Verdict.of(isKeyFile(bytes(one.input())));
            case "ballot-body-bytes" -> body(bytes(one.input()));
            case "ledger-line" -> line((String) one.input());
            default -> throw new IllegalArgumentException(one.kind());
        };
    }

    private static boolean isKeyFile(byte[] file) {
        try {
            DistrictKeyForm.read(file);
            return true;
        } catch (MalformedJson | InvalidFields _) {
            return false;
        }
    }

    private String body(byte[] bytes) {
        Invocation answer =
                box.send(cast.text(Base64.getEncoder().encodeToString(bytes)).with("isBase64Encoded", true));
        if (answer.status() == 200) {
            return Verdict.ACCEPTED;
        }
        String code = String.valueOf(answer.code());
        return Verdict.of(
                code.equals("refused") || code.equals("conflict")
                        ? answer.reasons().getFirst()
                        : code);
    }

    private String line(String line) {
        Optional<Ballot> read = LedgerLine.parse(line).filter(ballot -> ballot.answers().length == fixed.questions);
        if (read.isEmpty()) {
            return Verdict.ILL_FORMED;
        }
        VoteContext context = fixed.context;
        if (!read.get().hasCredentialOf(fixed.key, context)) {
            return "credential-wrong";
        }
        return read.get().isSignedIn(context) ? Verdict.ACCEPTED : "signature-wrong";
    }

    private static byte[] member(Object input, String name) {
        return bytes(Objects.requireNonNull(((Map<?, ?>) input).get(name)));
    }

    private static byte[] bytes(Object text) {
        return Base64Url.decode((String) text).orElseThrow();
    }
}
