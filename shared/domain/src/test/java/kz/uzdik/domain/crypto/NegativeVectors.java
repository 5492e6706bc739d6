package kz.uzdik.domain.crypto;

import java.security.GeneralSecurityException;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The tree of {@code docs/voting-negative-vectors.json}. */
final class NegativeVectors {
    private NegativeVectors() {}

    static List<NegativeVector> accepted() throws GeneralSecurityException {
        return Stream.of(
                        PointVectors.accepted(), EcdsaVectors.accepted(), RsaVectors.accepted(), BodyVectors.accepted())
                .flatMap(List::stream)
                .toList();
    }

    static List<NegativeVector> refused() throws GeneralSecurityException {
        return Stream.of(
                        PointVectors.texts(),
                        PointVectors.points(),
                        EcdsaVectors.refused(),
                        RsaVectors.blinded(),
                        RsaVectors.credentials(),
                        RsaVectors.keys(),
                        BodyVectors.texts(),
                        BodyVectors.numbers(),
                        BodyVectors.members(),
                        BodyVectors.values(),
                        BodyVectors.bytes(),
                        BodyVectors.lines())
                .flatMap(List::stream)
                .toList();
    }

    static String text() throws GeneralSecurityException {
        return JsonText.of(VotingVectors.object(
                "about",
                List.of(
                        "What every implementation must refuse: each of 'refused', by the reader that its 'kind' names.",
                        "Each of 'accepted' must pass the same reader, so that refusing everything is no way out.",
                        "Bytes are base64url without padding. Where 'code' stands, the API's error has this code; "
                                + "elsewhere malformed-json, invalid-fields and what the reader finds are all right."),
                "kinds",
                kinds(),
                "fixed",
                fixed(),
                "accepted",
                trees(accepted()),
                "refused",
                trees(refused())));
    }

    private static Map<String, Object> kinds() {
        return VotingVectors.object(
                "base64url", "input is a text to be decoded",
                "point", "input is the bytes of a public key on P-256",
                "ecdsa", "input is the bytes of a signature, verified with fixed.pk over fixed.b",
                "blinded", "input is the bytes of a blinded message, sent to the registrar that has fixed.issuingKey",
                "credential",
                        "input is {prefix, cred}: the signature cred, verified with fixed.issuingKey over fixed.m after "
                                + "prefix",
                "issuing-key", "input is the members of a district's key file",
                "ballot-body",
                        "input is the text of a body for POST /polls/{poll}/ballots, sent as UTF-8, in the poll of "
                                + "voting-vectors.json",
                "ballot-body-bytes", "input is the bytes of such a body",
                "ledger-line", "input is one line of the ledger of fixed.district, without its line feed");
    }

    private static Map<String, Object> fixed() {
        VotingVector vector = VotingVector.PLAIN;
        return VotingVectors.object(
                "poll", "best-2020.residents",
                "pollDigest", Base64Url.encode(VectorPoll.digest()),
                "district", vector.district,
                "questions", vector.answers.length,
                "pk", Base64Url.encode(vector.key.bytes()),
                "m", Base64Url.encode(vector.message),
                "b", Base64Url.encode(vector.ballot),
                "issuingKey",
                        VotingVectors.object(
                                "e", Base64Url.encode(vector.published.exponentBytes()),
                                "n", Base64Url.encode(vector.published.modulusBytes())));
    }

    private static List<Map<String, Object>> trees(List<NegativeVector> vectors) {
        return vectors.stream().map(NegativeVector::tree).toList();
    }
}
