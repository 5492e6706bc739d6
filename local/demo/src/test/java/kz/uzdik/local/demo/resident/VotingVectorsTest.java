package kz.uzdik.local.demo.resident;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import kz.uzdik.local.demo.http.Json;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The resident's own arithmetic, written from the page alone, gives every value of the published vectors. */
class VotingVectorsTest {
    private static final Json FILE = read();

    static Stream<Json> vectors() {
        return FILE.list("vectors").stream();
    }

    @ParameterizedTest
    @MethodSource("vectors")
    void the_messages_are_those_of_the_page(Json vector) {
        Ballots ballots = ballots(vector);
        byte[] key = Bytes.ofHex(vector.at("credential").text("pk"));
        List<Integer> answers = new ArrayList<>();
        for (byte answer : Bytes.ofHex(vector.at("ballot").text("answers"))) {
            answers.add((int) answer);
        }
        byte[] ballot = ballots.ballot(key, answers);
        byte[] receipt = ballots.receipt(ballot);

        assertThat(ballots.context()).isEqualTo(vector.text("ctx"));
        assertThat(Bytes.hex(ballots.credentialMessage(key)))
                .isEqualTo(vector.at("credential").text("m"));
        assertThat(Bytes.hex(ballot)).isEqualTo(vector.at("ballot").text("b"));
        assertThat(Bytes.hex(receipt)).isEqualTo(vector.at("ballot").text("receipt"));
        assertThat(Bytes.hex(ballots.acknowledgement(receipt)))
                .isEqualTo(vector.at("acknowledgement").text("message"));
    }

    @ParameterizedTest
    @MethodSource("vectors")
    void the_message_is_blinded_and_its_signature_unblinded(Json vector) {
        Json credential = vector.at("credential");
        RsaKey key = key(vector);
        byte[] message = Bytes.ofHex(credential.text("m"));
        Blinding blinding = Blinding.of(
                key,
                message,
                Bytes.ofHex(credential.text("prefix")),
                Bytes.ofHex(credential.text("salt")),
                Bytes.number(Bytes.ofHex(credential.text("r"))));

        assertThat(Bytes.hex(Bytes.ofNumber(blinding.blinded(), key.bytes()))).isEqualTo(credential.text("blinded"));
        assertThat(blinding.finalised(key, message, Bytes.ofHex(credential.text("blindSignature"))))
                .map(Bytes::hex)
                .contains(credential.text("credential"));
    }

    @ParameterizedTest
    @MethodSource("vectors")
    void another_signature_is_not_taken_for_the_credential(Json vector) {
        Json credential = vector.at("credential");
        byte[] changed = Bytes.ofHex(credential.text("blindSignature"));
        changed[changed.length / 2] ^= 1;
        byte[] message = Bytes.ofHex(credential.text("m"));
        Blinding blinding = Blinding.of(
                key(vector),
                message,
                Bytes.ofHex(credential.text("prefix")),
                Bytes.ofHex(credential.text("salt")),
                Bytes.number(Bytes.ofHex(credential.text("r"))));

        assertThat(blinding.finalised(key(vector), message, changed)).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("vectors")
    void signatures_on_the_curve_verify_for_their_own_message_only(Json vector) {
        byte[] point = Bytes.ofHex(vector.at("credential").text("pk"));
        byte[] ballot = Bytes.ofHex(vector.at("ballot").text("b"));
        byte[] signature = Bytes.ofHex(vector.at("ballot").text("signature"));
        byte[] acknowledging = Bytes.ofHex(FILE.at("acknowledgementKey").text("point"));
        Json acknowledgement = vector.at("acknowledgement");

        assertThat(BallotKey.verifies(point, ballot, signature)).isTrue();
        assertThat(BallotKey.verifies(
                        acknowledging,
                        Bytes.ofHex(acknowledgement.text("message")),
                        Bytes.ofHex(acknowledgement.text("signature"))))
                .isTrue();
        ballot[ballot.length - 1] ^= 1;
        assertThat(BallotKey.verifies(point, ballot, signature)).isFalse();
    }

    private static Ballots ballots(Json vector) {
        return Ballots.of(Bytes.ofHex(FILE.text("pollDigest")), vector.text("district"));
    }

    private static RsaKey key(Json vector) {
        return RsaKey.read(Json.read("key file", vector.at("issuingKey").text("keyFile")));
    }

    private static Json read() {
        Path file = Path.of("../../docs/voting-vectors.json");
        try {
            return Json.read(file.toString(), Files.readString(file));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
