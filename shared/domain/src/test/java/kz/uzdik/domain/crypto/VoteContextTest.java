package kz.uzdik.domain.crypto;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The bytes themselves stand in {@code docs/voting-vectors.json}. */
class VoteContextTest {
    private static final byte[] POLL = VectorPoll.digest();
    private static final Point KEY = VotingVector.PLAIN.key;

    private final VoteContext context = new VoteContext(POLL, "316030000");

    @Test
    void another_poll_and_another_district_are_another_context_in_every_message() {
        byte[] otherPoll = POLL.clone();
        otherPoll[31] ^= 1;
        for (VoteContext other : List.of(new VoteContext(otherPoll, "316030000"), new VoteContext(POLL, "316030001"))) {
            List<byte[]> here = messages(context);
            List<byte[]> there = messages(other);
            for (int i = 0; i < here.size(); i++) {
                assertThat(there.get(i)).isNotEqualTo(here.get(i));
            }
        }
    }

    @Test
    void no_message_passes_for_another() {
        List<byte[]> messages = messages(context);
        assertThat(messages.stream().map(Arrays::toString)).doesNotHaveDuplicates();
    }

    @Test
    void what_moves_from_the_digest_into_the_district_changes_the_context() {
        assertThat(new VoteContext(POLL, "31").bytes()).isNotEqualTo(new VoteContext(POLL, "3").bytes());
        assertThat(new VoteContext(POLL, "31").bytes())
                .endsWith(0, 2, '3', '1')
                .startsWith(LengthPrefixed.lp("uzdik-vote-v1"));
    }

    @Test
    void answers_outside_nought_to_five_make_no_ballot() {
        for (byte wrong : new byte[] {-1, 6, Byte.MAX_VALUE, Byte.MIN_VALUE}) {
            assertThatThrownBy(() -> context.ballotMessage(KEY, new byte[] {5, wrong}))
                    .isInstanceOf(IllegalArgumentException.class);
        }
        assertThat(context.ballotMessage(KEY, new byte[] {0, 1, 2, 3, 4, 5})).endsWith(0, 1, 2, 3, 4, 5);
    }

    @Test
    void a_digest_or_a_request_of_another_length_is_refused() {
        assertThatThrownBy(() -> new VoteContext(new byte[31], "3")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> context.codeInput(new byte[32], new byte[15]))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void nobody_changes_a_context_from_outside() {
        byte[] digest = POLL.clone();
        var mine = new VoteContext(digest, "316030000");
        digest[0] ^= 1;
        mine.bytes()[0] ^= 1;
        assertThat(mine.bytes()).isEqualTo(context.bytes());
    }

    @Test
    void a_residents_key_tells_nothing_of_itself() {
        assertThat(KEY).hasToString("Point[hidden]");
    }

    private static List<byte[]> messages(VoteContext context) {
        byte[] ballot = context.ballotMessage(KEY, new byte[0]);
        byte[] receipt = context.receipt(ballot);
        return List.of(
                context.bytes(),
                context.credentialMessage(KEY),
                ballot,
                context.credentialId(KEY),
                receipt,
                context.acknowledgementMessage(receipt),
                context.codeInput(new byte[32], new byte[16]));
    }
}
