package kz.uzdik.domain.crypto;

import java.util.Map;
import java.util.Optional;

/**
 * Something that a part of the vote must refuse, or, for contrast, accept.
 *
 * @param kind which reader it is for
 * @param input a text, or texts by name
 * @param why what is wrong with it
 * @param code the error's code, where only one is right
 */
record NegativeVector(String kind, Object input, String why, Optional<String> code) {

    static NegativeVector of(String kind, String input, String why) {
        return new NegativeVector(kind, input, why, Optional.empty());
    }

    static NegativeVector of(String kind, byte[] input, String why) {
        return of(kind, Base64Url.encode(input), why);
    }

    static NegativeVector of(String kind, Map<String, Object> input, String why) {
        return new NegativeVector(kind, input, why, Optional.empty());
    }

    NegativeVector withCode(String stable) {
        return new NegativeVector(kind, input, why, Optional.of(stable));
    }

    Map<String, Object> tree() {
        Map<String, Object> tree = VotingVectors.object("kind", kind, "input", input, "why", why);
        code.ifPresent(stable -> tree.put("code", stable));
        return tree;
    }

    @Override
    public String toString() {
        return kind + ": " + why;
    }
}
