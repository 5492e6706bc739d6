package kz.uzdik.domain.voting;

import static kz.uzdik.domain.Outcomes.assertRefused;
import static kz.uzdik.domain.Outcomes.assertUnknown;
import static kz.uzdik.domain.Outcomes.done;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import kz.uzdik.domain.act.Outcome;
import kz.uzdik.domain.contest.EditionId;
import kz.uzdik.domain.crypto.P256;
import kz.uzdik.domain.memory.InMemoryBallotBox;
import kz.uzdik.domain.poll.Digest;
import kz.uzdik.domain.poll.Extension;
import kz.uzdik.domain.poll.PollId;
import kz.uzdik.domain.poll.PollReason;
import kz.uzdik.domain.territory.Kato;
import org.junit.jupiter.api.Test;

class CastingBallotTest {
    private static final Duration MOMENT = Duration.ofMillis(1);

    private final AVote vote = new AVote();
    private final InMemoryBallotBox box = new InMemoryBallotBox();
    private final CastingBallot casting = new CastingBallot(vote.polls(), vote.keys(), box, vote.acknowledgementKeys());

    private Outcome<Acknowledgement> cast(Kato district, Ballot ballot, Instant at) {
        return casting.cast(vote.id(), district, ballot, at);
    }

    private Outcome<Acknowledgement> cast(Ballot ballot) {
        return cast(AVote.FIRST, ballot, AVote.OPEN);
    }

    private void assertAcknowledged(Ballot ballot, Acknowledgement acknowledgement) {
        var context = vote.context(AVote.FIRST);
        byte[] message = context.acknowledgementMessage(ballot.receipt(context).bytes());
        assertThat(P256.verify(vote.acknowledgement().publicKey(), message, acknowledgement.signature()))
                .isTrue();
    }

    private long inTheBox() {
        return AVote.DISTRICTS.stream()
                .mapToLong(district -> box.of(vote.id(), district).count())
                .sum();
    }

    @Test
    void a_ballot_is_acknowledged_by_its_receipt_and_so_is_the_same_ballot_again() {
        var resident = vote.resident(AVote.FIRST);
        Ballot ballot = resident.ballot(5, 4, 0);

        assertAcknowledged(ballot, done(cast(ballot)));
        assertAcknowledged(ballot, done(cast(ballot)));
        assertAcknowledged(ballot, done(cast(resident.ballot(5, 4, 0))));
        assertThat(inTheBox()).isEqualTo(1);
    }

    @Test
    void another_ballot_of_the_same_credential_is_refused() {
        var resident = vote.resident(AVote.FIRST);
        done(cast(resident.ballot(5, 4, 0)));

        assertRefused(cast(resident.ballot(5, 4, 1)), VotingReason.ALREADY_VOTED);
    }

    @Test
    void a_credential_of_another_district_or_poll_is_refused() {
        var elsewhere = vote.resident(AVote.SECOND);
        assertRefused(cast(elsewhere.ballot(1, 1, 1)), VotingReason.CREDENTIAL_WRONG);
        assertRefused(cast(elsewhere.signedIn(vote.context(AVote.FIRST), 1, 1, 1)), VotingReason.CREDENTIAL_WRONG);

        // The same district and the same key: only the poll's bytes are others.
        AVote other = new AVote(new PollId(new EditionId("best-2021"), "residents"), new Digest("cd".repeat(32)));
        var before = other.resident(AVote.FIRST);
        assertRefused(cast(before.signedIn(vote.context(AVote.FIRST), 1, 1, 1)), VotingReason.CREDENTIAL_WRONG);
        assertThat(inTheBox()).isZero();
    }

    @Test
    void a_signature_over_other_answers_or_another_context_is_refused() {
        var resident = vote.resident(AVote.FIRST);
        Ballot signed = resident.ballot(5, 5, 5);
        Ballot changed = new Ballot(
                signed.key(), signed.prefix(), signed.credential(), AVote.bytes(5, 5, 4), signed.signature());

        assertRefused(cast(changed), VotingReason.SIGNATURE_WRONG);
        assertRefused(cast(resident.signedIn(vote.context(AVote.SECOND), 5, 5, 5)), VotingReason.SIGNATURE_WRONG);
        assertThat(inTheBox()).isZero();
    }

    @Test
    void a_signature_out_of_its_range_is_refused() {
        Ballot signed = vote.resident(AVote.FIRST).ballot(5, 5, 5);
        byte[] zero = new byte[P256.SIGNATURE_LENGTH];
        byte[] high = new byte[P256.SIGNATURE_LENGTH];
        Arrays.fill(high, (byte) 0xff);

        for (byte[] signature : new byte[][] {zero, high}) {
            assertRefused(
                    cast(new Ballot(signed.key(), signed.prefix(), signed.credential(), signed.answers(), signature)),
                    VotingReason.SIGNATURE_WRONG);
        }
    }

    @Test
    void a_ballot_answers_every_question_and_no_other() {
        assertRefused(cast(vote.resident(AVote.FIRST).ballot(1, 1)), VotingReason.SIGNATURE_WRONG);
        assertRefused(cast(vote.resident(AVote.FIRST).ballot(1, 1, 1, 1)), VotingReason.SIGNATURE_WRONG);
    }

    @Test
    void what_is_no_ballot_cannot_be_made() {
        Ballot right = vote.resident(AVote.FIRST).ballot(1, 1, 1);
        for (int[] answers : new int[][] {{}, {6}, {-1}, {1, 2, 127}}) {
            assertThatThrownBy(() -> new Ballot(
                            right.key(), right.prefix(), right.credential(), AVote.bytes(answers), right.signature()))
                    .isInstanceOf(IllegalArgumentException.class);
        }
        assertThatThrownBy(() ->
                        new Ballot(right.key(), new byte[31], right.credential(), right.answers(), right.signature()))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() ->
                        new Ballot(right.key(), right.prefix(), new byte[255], right.answers(), right.signature()))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() ->
                        new Ballot(right.key(), right.prefix(), right.credential(), right.answers(), new byte[63]))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void ballots_are_taken_from_the_first_instant_to_the_one_before_the_last() {
        Ballot ballot = vote.resident(AVote.FIRST).ballot(1, 1, 1);

        assertRefused(cast(AVote.FIRST, ballot, AVote.TIMES.issueFrom().minus(MOMENT)), PollReason.NOT_OPEN_YET);
        done(cast(AVote.FIRST, ballot, AVote.TIMES.issueFrom()));
        done(cast(AVote.FIRST, ballot, AVote.TIMES.ballotsUntil().minus(MOMENT)));
        assertRefused(cast(AVote.FIRST, ballot, AVote.TIMES.ballotsUntil()), PollReason.OVER);
    }

    @Test
    void where_the_roll_is_small_ballots_are_taken_after_issuance_only() {
        Ballot ballot = vote.resident(AVote.SMALL).ballot(1, 1, 1);

        assertRefused(cast(AVote.SMALL, ballot, AVote.TIMES.issueUntil().minus(MOMENT)), PollReason.NOT_OPEN_YET);
        done(cast(AVote.SMALL, ballot, AVote.TIMES.issueUntil()));
    }

    @Test
    void an_extension_moves_both_ends() {
        Instant later = AVote.TIMES.ballotsUntil().plus(Duration.ofDays(3));
        Instant issued = AVote.TIMES.issueUntil().plus(Duration.ofDays(1));
        vote.extend(new Extension(1, issued, later, "a storm", AVote.OPEN));

        done(cast(AVote.FIRST, vote.resident(AVote.FIRST).ballot(1, 1, 1), later.minus(MOMENT)));
        assertRefused(cast(AVote.FIRST, vote.resident(AVote.FIRST).ballot(1, 1, 1), later), PollReason.OVER);
        Ballot small = vote.resident(AVote.SMALL).ballot(1, 1, 1);
        assertRefused(cast(AVote.SMALL, small, issued.minus(MOMENT)), PollReason.NOT_OPEN_YET);
        done(cast(AVote.SMALL, small, issued));
    }

    @Test
    void an_unknown_poll_is_unknown_and_an_unknown_district_is_said_to_be() {
        Ballot ballot = vote.resident(AVote.FIRST).ballot(1, 1, 1);

        assertUnknown(
                casting.cast(new PollId(new EditionId("best-1999"), "residents"), AVote.FIRST, ballot, AVote.OPEN));
        assertRefused(cast(new Kato("316038000"), ballot, AVote.OPEN), PollReason.DISTRICT_UNKNOWN);
    }

    @Test
    void without_a_key_to_acknowledge_by_nothing_is_put_in_the_box() {
        var keyless = new CastingBallot(vote.polls(), vote.keys(), box, _ -> {
            throw new IllegalStateException("destroyed");
        });
        Ballot ballot = vote.resident(AVote.FIRST).ballot(1, 1, 1);

        assertThatThrownBy(() -> keyless.cast(vote.id(), AVote.FIRST, ballot, AVote.OPEN))
                .isInstanceOf(IllegalStateException.class);
        assertThat(inTheBox()).isZero();
    }

    @Test
    void nothing_of_a_ballot_shows() {
        Ballot ballot = vote.resident(AVote.FIRST).ballot(1, 1, 1);

        assertThat(ballot.toString() + done(cast(ballot))).doesNotContainPattern("[0-9]");
    }
}
