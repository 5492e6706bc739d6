package kz.uzdik.domain.poll;

import static kz.uzdik.domain.poll.APoll.ID;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Set;
import kz.uzdik.domain.AContest;
import kz.uzdik.domain.act.Fact;
import kz.uzdik.domain.contract.PollSamples;
import org.junit.jupiter.api.Test;

class RecordingPollTest {
    private final APoll poll = new APoll();

    @Test
    void of_two_keys_made_for_one_part_the_first_recorded_stays() {
        poll.planned();
        poll.recording.keyMade(ID, KeyPart.SECRETS, "first", poll.now);
        Poll second = poll.recording.keyMade(ID, KeyPart.SECRETS, "second", poll.now);
        assertThat(second.custody().key(KeyPart.SECRETS).orElseThrow().id()).isEqualTo("first");
    }

    @Test
    void a_step_recorded_again_changes_nothing() {
        poll.keyed();
        Poll before = poll.poll();
        poll.recording.filesPublished(ID, poll.now);
        poll.recording.districtKeysMade(ID, 1, poll.now);
        poll.recording.keysPublished(ID, PollSamples.DIGEST, poll.now);
        poll.recording.counted(ID, poll.now);
        poll.recording.destroyed(ID, KeyPart.ISSUING, poll.now);
        assertThat(poll.poll()).isEqualTo(before);
    }

    @Test
    void the_issuing_key_retires_after_issuance_and_the_last_extension_of_it() {
        poll.keyed();
        Instant end = PollSamples.TIMES.issueUntil().plus(Poll.QUIET);
        poll.recording.retired(ID, KeyPart.ISSUING, end.minusMillis(1));
        assertThat(poll.poll().custody().isLive(KeyPart.ISSUING)).isTrue();
        poll.extending.extend(
                ID,
                PollSamples.TIMES.issueUntil().plusSeconds(60),
                PollSamples.TIMES.ballotsUntil().plusSeconds(60),
                "x",
                AContest.AGENCY,
                poll.now);
        poll.recording.retired(ID, KeyPart.ISSUING, end);
        assertThat(poll.poll().custody().isLive(KeyPart.ISSUING)).isTrue();
        poll.recording.retired(ID, KeyPart.ISSUING, end.plusSeconds(60));
        assertThat(poll.poll().custody().isToDestroy(KeyPart.ISSUING)).isTrue();
    }

    @Test
    void the_acknowledgement_key_retires_with_the_count_and_the_secrets_after_the_complaints() {
        poll.closed();
        Instant end = poll.poll().times().complaintsUntil().plus(Poll.QUIET);
        poll.recording.retired(ID, KeyPart.ACKNOWLEDGEMENT, end);
        assertThat(poll.poll().custody().isLive(KeyPart.ACKNOWLEDGEMENT)).isTrue();
        poll.countedAsItIs();
        poll.recording.retired(ID, KeyPart.ACKNOWLEDGEMENT, poll.now);
        poll.recording.retired(ID, KeyPart.SECRETS, end.minusMillis(1));
        assertThat(poll.poll().custody().isLive(KeyPart.ACKNOWLEDGEMENT)).isFalse();
        assertThat(poll.poll().custody().isLive(KeyPart.SECRETS)).isTrue();
        poll.recording.retired(ID, KeyPart.SECRETS, end);
        assertThat(poll.poll().custody().isLive(KeyPart.SECRETS)).isFalse();
    }

    @Test
    void of_a_rehearsal_nobody_complains_so_its_secrets_retire_with_the_count() {
        var rehearsal = new APoll(PollSamples.practice(APoll.PLAN)).closed();
        assertThat(rehearsal.now).isEqualTo(PollSamples.TIMES.ballotsUntil().plus(Poll.PRACTICE_QUIET));
        rehearsal.recording.retired(ID, KeyPart.SECRETS, rehearsal.now);
        assertThat(rehearsal.poll().custody().isLive(KeyPart.SECRETS)).isTrue();
        rehearsal.countedAsItIs();
        rehearsal.recording.retired(ID, KeyPart.SECRETS, rehearsal.now);
        assertThat(rehearsal.poll().custody().isToDestroy(KeyPart.SECRETS)).isTrue();
    }

    @Test
    void custody_is_emptied_when_every_key_is_destroyed() {
        poll.counted();
        Instant late = poll.now.plus(Duration.ofDays(30));
        Arrays.stream(KeyPart.values()).forEach(part -> {
            assertThat(poll.poll().custody().isEmptied()).isFalse();
            poll.recording.retired(ID, part, late);
            poll.recording.destroyed(ID, part, late);
        });
        assertThat(poll.poll().custody().isEmptied()).isTrue();
        assertThat(poll.poll().custody().keys().values())
                .allMatch(key -> key.destroyed().isPresent());
    }

    @Test
    void every_step_asks_for_the_next_one() {
        poll.counted();
        var works = poll.contest.ports.audit().of(Fact.Subject.POLL, ID.toString()).stream()
                .flatMap(entry -> poll.contest.ports.errands().find(entry.name()).stream())
                .map(errand -> errand.task().toString().replaceAll(".*work=(\\w+).*", "$1"));
        assertThat(works).containsExactly("PREPARE", "FREEZE", "KEYS", "CLOSE", "PUBLISH", "REVOKE");
    }

    @Test
    void a_count_holds_only_while_just_the_districts_it_leaves_out_are_annulled() {
        poll.closed();
        poll.recording.counted(ID, poll.now);
        assertThat(poll.poll().phase()).as("nothing holds yet").isEqualTo(PollPhase.CLOSING);
        poll.recording.accepted(ID, APoll.KEYS, Set.of(PollSamples.SMALL), poll.now);
        assertThat(poll.poll().decisions().results()).isEmpty();
        poll.recording.accepted(ID, APoll.KEYS, Set.of(), poll.now);
        poll.recording.accepted(ID, new Digest("c".repeat(64)), Set.of(), poll.now);
        assertThat(poll.poll().decisions().results()).contains(APoll.KEYS);
    }

    @Test
    void a_poll_nobody_planned_is_a_fault() {
        assertThatThrownBy(() -> poll.recording.filesPublished(ID, poll.now)).isInstanceOf(IllegalStateException.class);
    }
}
