package kz.uzdik.local.stack.leaks;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Where the protocol lets each kind of secret be seen, with the step of docs/voting.md. What stands in no line may be seen
 * nowhere: the code but in its mail, and anywhere what never leaves the device, the blinded message itself, the answers
 * beside their key as they are signed, where somebody called from and with what.
 *
 * <p>Places: {@code wire SERVICE …} is what was sent to a service, {@code rest MOMENT …} what lay in a table or bucket
 * then, {@code mail …} a part of a mail, {@code reply …} what the API answered, {@code url}, {@code log}.
 */
final class Allowed {
    private static final String POLL = "polls/[^/]+/";
    private static final String PUBLIC = "(wire S3 PUT|rest \\S+) PublicBucket/" + POLL;

    private static final List<Rule> RULES = List.of(
            rule(
                    "words: a roll is brought as a file, deleted once it is read",
                    "wire S3 PUT RollBucket/imports/.*",
                    Kind.IDENTITY_NUMBER,
                    Kind.CONTACT),
            rule(
                    "step 3: one message for every request",
                    "wire SQS SendMessage CodeQueue",
                    Kind.IDENTITY_NUMBER,
                    Kind.CONTACT_AS_TYPED,
                    Kind.CONTACT,
                    Kind.REQUEST),
            rule("step 3: the mail's recipient, as the roll vouches for it", "mail to", Kind.CONTACT),
            rule("step 3: the code stands in the mail and nowhere else", "mail body", Kind.CODE),
            rule("step 3: the request's name is answered to everybody", "reply POST codes 202", Kind.REQUEST),
            rule("step 3: live requests stand on the entry", "(wire DYNAMODB|rest \\S+) VoterRoll.*", Kind.REQUEST),
            rule("words: the roll is kept as keyed hashes", "(wire DYNAMODB|rest \\S+) VoterRoll.*", Kind.KEYED_HASH),
            rule(
                    "step 5: the mark holds the digest of what was signed",
                    "(wire DYNAMODB|rest \\S+) VoterRoll.*",
                    Kind.BLINDED_DIGEST),
            rule(
                    "step 5: digests of what was signed are published",
                    PUBLIC + "issued/\\d+\\.jsonl",
                    Kind.BLINDED_DIGEST),
            rule("step 5: the reply", "reply POST credentials 200", Kind.BLIND_SIGNATURE),
            rule(
                    "step 6: the ballot in the box",
                    "(wire DYNAMODB BallotBox PutItem|rest \\S+ BallotBox)",
                    Kind.PUBLIC_KEY,
                    Kind.PREFIX,
                    Kind.CREDENTIAL,
                    Kind.BALLOT_SIGNATURE,
                    Kind.CREDENTIAL_ID),
            rule("step 6: the reply", "reply POST ballots 200", Kind.ACKNOWLEDGEMENT),
            rule(
                    "step 7: the ledger",
                    PUBLIC + "ledgers/\\d+\\.jsonl",
                    Kind.PUBLIC_KEY,
                    Kind.PREFIX,
                    Kind.CREDENTIAL,
                    Kind.BALLOT_SIGNATURE),
            rule("step 7: the receipts of a small district", PUBLIC + "withheld/\\d+\\.json", Kind.RECEIPT));

    private Allowed() {}

    /** One line: these kinds may be seen at such places. */
    record Rule(String step, Pattern places, Set<Kind> kinds) {
        boolean allows(Kind kind, String place) {
            return kinds.contains(kind) && places.matcher(place).matches();
        }

        @Override
        public String toString() {
            return step + ": " + kinds + " at " + places;
        }
    }

    private static Rule rule(String step, String places, Kind first, Kind... rest) {
        return new Rule(step, Pattern.compile(places), EnumSet.of(first, rest));
    }

    static List<Rule> rules() {
        return RULES;
    }

    static boolean at(String place, Kind kind) {
        return RULES.stream().anyMatch(rule -> rule.allows(kind, place));
    }
}
