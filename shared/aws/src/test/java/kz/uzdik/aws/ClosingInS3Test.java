package kz.uzdik.aws;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import kz.uzdik.domain.crypto.Base64Url;
import kz.uzdik.domain.crypto.P256;
import kz.uzdik.domain.memory.InMemoryBallotBox;
import kz.uzdik.domain.poll.AnswerCounts;
import kz.uzdik.domain.poll.Digest;
import kz.uzdik.domain.poll.PollCount;
import kz.uzdik.domain.territory.Kato;
import kz.uzdik.domain.voting.AVote;
import kz.uzdik.domain.voting.Ballot;
import kz.uzdik.domain.voting.ClosedDistrict;
import kz.uzdik.domain.voting.ClosedPolls;
import kz.uzdik.domain.voting.Closing;
import kz.uzdik.domain.voting.ClosingBoxes;
import kz.uzdik.domain.voting.ClosingDistrict;
import kz.uzdik.domain.voting.CountingBallots;
import kz.uzdik.domain.voting.LedgerDigest;
import kz.uzdik.domain.voting.LedgerLine;
import kz.uzdik.domain.voting.Ledgers.Withheld;
import kz.uzdik.domain.voting.StationCount;
import kz.uzdik.json.poll.AnnulledForm;
import kz.uzdik.json.poll.PaperForm;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.core.sync.RequestBody;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.s3.model.S3Object;

/** The close and the count over the public folder in S3. */
class ClosingInS3Test {
    private final S3Client s3 = LocalFiles.CLIENTS.s3();
    private final String bucket = LocalFiles.bucket();
    private final AVote vote = new AVote();
    private final P256.Pair signing = P256.generate(new SecureRandom());
    private final AtomicInteger signatures = new AtomicInteger();
    /** Of the administration, which signs what the count draws up. */
    private final SignedFiles administration = new SignedFiles(
            s3,
            bucket,
            bytes -> {
                signatures.incrementAndGet();
                return P256.sign(signing.privateKey(), bytes);
            },
            LocalFiles.NO_LOCK);

    private final S3Ledgers ledgers = new S3Ledgers(s3, bucket);
    private final S3Closings closings = new S3Closings(s3, bucket, vote.polls());
    private final S3Counts counts = new S3Counts(s3, bucket, vote.polls());
    private final InMemoryBallotBox box = new InMemoryBallotBox();

    private void put(String name, byte[] bytes) {
        s3.putObject(put -> put.bucket(bucket).key(vote.id().folder() + name), RequestBody.fromBytes(bytes));
    }

    private byte[] read(String name) {
        return s3.getObjectAsBytes(get -> get.bucket(bucket).key(vote.id().folder() + name))
                .asByteArray();
    }

    private List<String> names() {
        return s3.listObjectsV2(list -> list.bucket(bucket).prefix(vote.id().folder())).contents().stream()
                .map(S3Object::key)
                .map(key -> key.substring(vote.id().folder().length()))
                .sorted()
                .toList();
    }

    private void delete(String name) {
        s3.deleteObject(delete -> delete.bucket(bucket).key(vote.id().folder() + name));
    }

    private static Digest digest(List<String> lines) {
        LedgerDigest digest = new LedgerDigest();
        lines.forEach(digest::add);
        return digest.end();
    }

    private void cast(Kato district, int number) {
        for (Ballot ballot : vote.ballots(district, number, number)) {
            box.put(vote.id(), district, ballot.id(vote.context(district)), ballot);
        }
    }

    private PollCount closeAndCount() {
        var polls = new ClosedPolls(vote.polls());
        var boxes = new ClosingBoxes(polls, closings);
        var closing = new ClosingDistrict(polls, vote.keys(), box, ledgers, closings, counts, SecureRandom::new);
        boxes.open(vote.id(), AVote.OVER).forEach(district -> closing.close(vote.id(), district, AVote.OVER));
        assertThat(boxes.drawUp(vote.id(), AVote.OVER)).isTrue();
        publish();
        Closing record = closings.published(vote.id()).orElseThrow();
        return new CountingBallots(vote.polls(), ledgers, counts).count(vote.id(), record);
    }

    @Test
    void a_ledger_is_published_only_when_its_lines_come_to_the_digest_and_only_once() {
        List<String> lines =
                vote.ballots(AVote.FIRST, 3, 1).stream().map(LedgerLine::of).toList();
        Digest digest = digest(lines);

        assertThat(ledgers.publish(vote.id(), AVote.FIRST, digest, Stream.of("other")))
                .isFalse();
        assertThat(names()).isEmpty();
        assertThat(ledgers.publish(vote.id(), AVote.FIRST, digest, lines.stream()))
                .isTrue();
        assertThat(ledgers.publish(vote.id(), AVote.FIRST, digest, lines.stream()))
                .isTrue();
        assertThat(ledgers.publish(vote.id(), AVote.FIRST, digest, Stream.of("other")))
                .isFalse();
        assertThatThrownBy(() -> ledgers.publish(vote.id(), AVote.FIRST, digest(List.of("other")), Stream.of("other")))
                .isInstanceOf(IllegalStateException.class);
        assertThat(new String(read("ledgers/316030000.jsonl"), StandardCharsets.UTF_8))
                .isEqualTo(String.join("\n", lines) + "\n");
        assertThat(ledgers.of(vote.id(), AVote.FIRST)).isEqualTo(lines);
    }

    @Test
    void a_ledger_that_is_missing_or_cut_off_is_a_fault() {
        assertThatThrownBy(() -> ledgers.of(vote.id(), AVote.FIRST)).isInstanceOf(IllegalStateException.class);
        put("ledgers/316030000.jsonl", "a\nb".getBytes(StandardCharsets.UTF_8));
        assertThatThrownBy(() -> ledgers.of(vote.id(), AVote.FIRST).toList()).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void receipts_once_withheld_stay_as_they_are() {
        Digest one = new Digest("1".repeat(64));
        Digest two = new Digest("2".repeat(64));
        Digest poll = vote.poll().digest();

        assertThat(ledgers.withhold(vote.id(), AVote.FIRST, new Withheld(poll, List.of(one))))
                .containsExactly(one);
        assertThat(ledgers.withhold(vote.id(), AVote.FIRST, new Withheld(poll, List.of(two))))
                .containsExactly(one);
        assertThat(new String(read("withheld/316030000.json"), StandardCharsets.UTF_8))
                .isEqualTo("{\"pollDigest\":\"%s\",\"receipts\":[\"%s\"]}".formatted(poll, one));
    }

    private void publish() {
        String name = vote.id().folder() + Drafts.CLOSING;
        administration.keepSigned(
                name,
                administration.read(Drafts.folder(vote.id()) + Drafts.CLOSING).orElseThrow());
    }

    @Test
    void a_record_is_drawn_up_once_beside_the_folder_and_there_for_the_count_when_it_is_signed() {
        var withheld = new ClosedDistrict(Optional.empty(), new Digest("3".repeat(64)));
        var closing = new Closing(vote.poll().digest(), AVote.OVER, Map.of(AVote.FIRST, withheld));

        closings.keep(vote.id(), closing);
        closings.keep(vote.id(), new Closing(vote.poll().digest(), AVote.OVER.plusSeconds(60), Map.of()));
        assertThat(names()).isEmpty();
        assertThat(closings.published(vote.id())).isEmpty();
        publish();
        delete("closing.json.sig");
        assertThat(closings.published(vote.id())).as("without its signature").isEmpty();
        publish();
        assertThat(closings.published(vote.id())).contains(closing);
        assertThat(P256.verify(
                        signing.publicKey(),
                        read("closing.json"),
                        Base64Url.decode(new String(read("closing.json.sig"), StandardCharsets.UTF_8))
                                .orElseThrow()))
                .isTrue();
        publish();
        assertThat(signatures).as("signed, mended, and then let alone").hasValue(2);
        assertThat(new String(read("closing.json"), StandardCharsets.UTF_8))
                .isEqualTo(("{\"closedAt\":\"%s\",\"ledgers\":{\"316030000\":{\"ballots\":null,\"sha256\":\"%s\"}},"
                                + "\"pollDigest\":\"%s\"}")
                        .formatted(AVote.OVER, withheld.ledger(), vote.poll().digest()));
    }

    @Test
    void a_whole_poll_is_closed_and_counted_in_its_folder_and_again_with_the_same_end() {
        cast(AVote.FIRST, AVote.K + 2);
        cast(AVote.SECOND, AVote.K);
        cast(AVote.THIRD, 3);
        AnswerCounts paper = new AnswerCounts(List.of(
                List.of(0L, 0L, 0L, 0L, 0L, 12L), List.of(0L, 0L, 0L, 0L, 12L, 0L), List.of(12L, 0L, 0L, 0L, 0L, 0L)));
        var station = new StationCount("316030000-1", AVote.FIRST, paper);
        s3.putObject(
                put -> put.bucket(bucket).key(S3Counts.place(vote.id(), "316030000-1")),
                RequestBody.fromBytes(PaperForm.bytes(station, vote.poll().digest())));
        put(
                "annulled.json",
                AnnulledForm.bytes(Map.of(AVote.SECOND, "bought"), vote.poll().digest()));

        PollCount count = closeAndCount();

        assertThat(count.districts().get(AVote.FIRST))
                .hasValueSatisfying(first -> assertThat(first.ballots()).isEqualTo(AVote.K + 2L + 12));
        assertThat(count.annulled()).containsExactly(AVote.SECOND.code());
        assertThat(names())
                .containsExactly(
                        "annulled.json",
                        "closing.json",
                        "closing.json.sig",
                        "ledgers/316030000.jsonl",
                        "ledgers/316032000.jsonl",
                        "withheld/316034000.json",
                        "withheld/316036000.json");
        assertThat(closeAndCount()).isEqualTo(count);
        assertThat(counts.find(vote.poll(), Set.of(AVote.SECOND))).contains(count);
        assertThat(counts.find(vote.poll(), Set.of())).as("of nothing annulled").isEmpty();
    }
}
