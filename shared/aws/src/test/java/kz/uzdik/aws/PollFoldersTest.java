package kz.uzdik.aws;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.security.SecureRandom;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kz.uzdik.domain.contract.PollSamples;
import kz.uzdik.domain.crypto.BlindRsa;
import kz.uzdik.domain.crypto.P256;
import kz.uzdik.domain.crypto.RsaPublic;
import kz.uzdik.domain.crypto.Sha256;
import kz.uzdik.domain.memory.SettableClock;
import kz.uzdik.domain.poll.AnswerCounts;
import kz.uzdik.domain.poll.BelowMinimum;
import kz.uzdik.domain.poll.Digest;
import kz.uzdik.domain.poll.DistrictCount;
import kz.uzdik.domain.poll.Extension;
import kz.uzdik.domain.poll.PollCount;
import kz.uzdik.domain.poll.PollKeys;
import kz.uzdik.domain.poll.PollPlan;
import kz.uzdik.domain.poll.PublishedPoll;
import kz.uzdik.domain.poll.SupplementaryRoll;
import kz.uzdik.json.poll.DistrictKeyForm;
import kz.uzdik.json.poll.ExtensionForm;
import kz.uzdik.json.poll.FrozenPollForm;
import kz.uzdik.json.poll.PollKeysForm;
import kz.uzdik.json.poll.PollResultsForm;
import kz.uzdik.json.poll.RollForm;
import kz.uzdik.json.poll.SupplementaryRollForm;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.core.sync.RequestBody;
import software.amazon.awssdk.services.s3.S3Client;

/** Polls as their public folders have them. */
class PollFoldersTest {
    private static final Extension FIRST = new Extension(
            1,
            PollSamples.TIMES.issueUntil(),
            PollSamples.TIMES.ballotsUntil().plusSeconds(3600),
            "жол жабық",
            Instant.parse("2020-06-20T10:00:00Z"));
    private static final Extension TENTH = new Extension(
            10,
            PollSamples.TIMES.issueUntil(),
            PollSamples.TIMES.ballotsUntil().plusSeconds(7200),
            "жол жабық",
            Instant.parse("2020-06-21T10:00:00Z"));

    private final S3Client s3 = LocalFiles.CLIENTS.s3();
    private final String bucket = LocalFiles.bucket();
    private final SettableClock clock = new SettableClock(Instant.parse("2020-06-18T10:00:00Z"));
    private final S3PublishedPolls polls = new S3PublishedPolls(s3, bucket, clock);

    private void put(String name, byte[] json) {
        for (String key : List.of(PollSamples.ID.folder() + name, PollSamples.ID.folder() + name + ".sig")) {
            s3.putObject(put -> put.bucket(bucket).key(key), RequestBody.fromBytes(json));
        }
    }

    private Digest freeze() {
        byte[] poll = FrozenPollForm.bytes(PollSamples.frozen());
        put("roll.json", RollForm.bytes(PollSamples.roll(), PollSamples.plan()));
        put("poll.json", poll);
        return Digest.of(Sha256.of(poll));
    }

    @Test
    void a_poll_is_found_once_its_roll_and_its_file_are_there() {
        put("poll.json", FrozenPollForm.bytes(PollSamples.frozen()));
        assertThat(polls.find(PollSamples.ID)).as("half frozen").isEmpty();
        Digest digest = freeze();
        PublishedPoll found = polls.find(PollSamples.ID).orElseThrow();
        assertThat(found.digest()).isEqualTo(digest);
        assertThat(found.rolls()).containsExactly(3);
        assertThat(found.extensions()).isEmpty();
        assertThat(found.times()).isEqualTo(PollSamples.TIMES);
    }

    @Test
    void what_is_added_later_shows_after_a_few_seconds_and_in_the_order_of_its_numbers() {
        Digest digest = freeze();
        polls.find(PollSamples.ID);
        put("extensions/10.json", ExtensionForm.bytes(TENTH, digest));
        put("extensions/1.json", ExtensionForm.bytes(FIRST, digest));
        var added = new SupplementaryRoll(1, 5, PollSamples.DIGEST, Map.of(PollSamples.SMALL, 4L));
        put("rolls/1.json", SupplementaryRollForm.bytes(added, digest));
        assertThat(polls.find(PollSamples.ID).orElseThrow().extensions())
                .as("believed")
                .isEmpty();
        clock.advance(S3PublishedPolls.BELIEVED);
        PublishedPoll found = polls.find(PollSamples.ID).orElseThrow();
        assertThat(found.extensions()).containsExactly(FIRST, TENTH);
        assertThat(found.rolls()).containsExactly(3, 5);
        assertThat(found.residents(PollSamples.SMALL))
                .isEqualTo(PollSamples.roll().residents(PollSamples.SMALL) + 4);
        assertThat(found.residents(PollSamples.LARGE))
                .isEqualTo(PollSamples.roll().residents(PollSamples.LARGE));
        assertThat(found.times().ballotsUntil()).isEqualTo(TENTH.ballotsUntil());
    }

    @Test
    void keys_are_found_when_published_and_a_districts_key_must_have_the_digest_named() {
        var keys = new S3PollKeys(s3, bucket);
        assertThat(keys.find(PollSamples.ID)).isEmpty();
        assertThat(keys.district(PollSamples.ID, PollSamples.LARGE)).isEmpty();
        RsaPublic key = RsaPublic.of(BlindRsa.generate(new SecureRandom()));
        var published = new PollKeys(
                PollSamples.DIGEST,
                HexFormat.of()
                        .formatHex(P256.generate(new SecureRandom()).publicKey().bytes()),
                Map.of(
                        PollSamples.LARGE,
                        Digest.of(Sha256.of(DistrictKeyForm.bytes(key))),
                        PollSamples.SMALL,
                        PollSamples.DIGEST));
        put("keys/" + PollSamples.LARGE + ".json", DistrictKeyForm.bytes(key));
        put("keys/" + PollSamples.SMALL + ".json", DistrictKeyForm.bytes(key));
        put("keys.json", PollKeysForm.bytes(published));
        assertThat(keys.find(PollSamples.ID)).contains(published);
        assertThat(keys.district(PollSamples.ID, PollSamples.LARGE)).contains(key);
        assertThatThrownBy(() -> keys.district(PollSamples.ID, PollSamples.SMALL))
                .isInstanceOf(IllegalStateException.class);
    }

    @Test
    void results_are_found_when_published() {
        var results = new S3PollResults(s3, bucket, polls);
        freeze();
        assertThat(results.find(PollSamples.ID)).isEmpty();
        PublishedPoll poll = polls.find(PollSamples.ID).orElseThrow();
        PollCount count = count(poll);
        put("results.json", PollResultsForm.bytes(count));
        assertThat(results.find(PollSamples.ID)).contains(count.results());
    }

    @Test
    void the_results_of_a_practice_poll_say_that_it_is_one() {
        PollPlan plan = PollSamples.plan();
        PollPlan practice = new PollPlan(
                plan.id(),
                plan.about(),
                true,
                plan.questions(),
                plan.districts(),
                plan.times(),
                20,
                30,
                BelowMinimum.NO_FIGURE);
        put("roll.json", RollForm.bytes(PollSamples.roll(), practice));
        put("poll.json", FrozenPollForm.bytes(PollSamples.frozen(practice, PollSamples.roll())));
        PublishedPoll poll = polls.find(PollSamples.ID).orElseThrow();
        put("results.json", PollResultsForm.bytes(count(poll)));
        assertThat(new S3PollResults(s3, bucket, polls)
                        .find(PollSamples.ID)
                        .orElseThrow()
                        .poll()
                        .plan()
                        .practice())
                .isTrue();
    }

    private static PollCount count(PublishedPoll poll) {
        List<Long> row = List.of(0L, 0L, 0L, 0L, 10L, 30L);
        var counted = new DistrictCount(new AnswerCounts(List.of(row, row)), 40, 0);
        return new PollCount(
                poll, Map.of(PollSamples.LARGE, Optional.of(counted), PollSamples.SMALL, Optional.empty()));
    }
}
