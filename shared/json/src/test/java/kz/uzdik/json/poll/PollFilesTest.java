package kz.uzdik.json.poll;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kz.uzdik.domain.contract.PollSamples;
import kz.uzdik.domain.crypto.BlindRsa;
import kz.uzdik.domain.crypto.P256;
import kz.uzdik.domain.crypto.RsaPublic;
import kz.uzdik.domain.poll.AnswerCounts;
import kz.uzdik.domain.poll.Digest;
import kz.uzdik.domain.poll.DistrictCount;
import kz.uzdik.domain.poll.Extension;
import kz.uzdik.domain.poll.FreezingPoll;
import kz.uzdik.domain.poll.PollCount;
import kz.uzdik.domain.poll.PollKeys;
import kz.uzdik.domain.poll.PollPlan;
import kz.uzdik.domain.poll.PollTimes;
import kz.uzdik.domain.poll.SupplementaryRoll;
import kz.uzdik.domain.territory.Kato;
import kz.uzdik.json.InvalidFields;
import kz.uzdik.json.Json;
import org.junit.jupiter.api.Test;

class PollFilesTest {
    private static final Digest OTHER = new Digest("f".repeat(64));

    private static DistrictCount counted(long online, long paper) {
        List<Long> row = List.of(0L, 0L, 0L, 0L, paper, online);
        return new DistrictCount(new AnswerCounts(List.of(row, row)), online, paper);
    }

    private static PollCount count(Map<Kato, Optional<DistrictCount>> districts) {
        return new PollCount(PollSamples.published(), districts);
    }

    private static String text(byte[] json) {
        return new String(json, StandardCharsets.UTF_8);
    }

    private static Map<String, Object> members(byte[] json) {
        Map<String, Object> members = new LinkedHashMap<>();
        if (Json.read(json) instanceof Map<?, ?> map) {
            map.forEach((name, value) -> members.put(String.valueOf(name), value));
        }
        return members;
    }

    private static byte[] with(byte[] json, String member, Object value) {
        Map<String, Object> changed = new LinkedHashMap<>(members(json));
        changed.put(member, value);
        return Json.write(changed);
    }

    @Test
    void a_frozen_poll_is_read_back_the_same_to_the_byte() {
        byte[] written = FrozenPollForm.bytes(PollSamples.frozen());
        assertThat(FrozenPollForm.bytes(FrozenPollForm.read(written))).isEqualTo(written);
        assertThat(written).isEqualTo(Json.canonical(Json.read(written)));
        var read = FrozenPollForm.read(written);
        assertThat(read.ballotsFrom()).isEqualTo(PollSamples.frozen().ballotsFrom());
        assertThat(read.plan().questions())
                .isEqualTo(PollSamples.frozen().plan().questions());
        assertThat(read.plan().times()).isEqualTo(PollSamples.TIMES);
    }

    @Test
    void the_end_of_the_complaints_stands_in_the_poll_and_in_its_extensions_where_it_was_counted() {
        Instant until = Instant.parse("2020-06-30T18:00:00Z");
        PollTimes usual = PollSamples.TIMES;
        var times = new PollTimes(usual.issueFrom(), usual.issueUntil(), usual.ballotsUntil(), Optional.of(until));
        PollPlan plan = PollSamples.plan();
        var counted = new PollPlan(
                plan.id(),
                plan.about(),
                plan.practice(),
                plan.questions(),
                plan.districts(),
                times,
                plan.k(),
                plan.minimum(),
                plan.belowMinimum());
        byte[] written = FrozenPollForm.bytes(FreezingPoll.frozen(counted, PollSamples.roll()));
        assertThat(text(written)).contains("\"complaintsUntil\":\"2020-06-30T18:00:00Z\"");
        assertThat(FrozenPollForm.read(written).plan().times()).isEqualTo(times);

        var extension =
                new Extension(1, usual.issueUntil(), usual.ballotsUntil(), Optional.of(until), "Су тасқыны", until);
        assertThat(ExtensionForm.read(ExtensionForm.bytes(extension, PollSamples.DIGEST), PollSamples.DIGEST))
                .isEqualTo(extension);
    }

    @Test
    void a_frozen_poll_has_the_members_that_the_document_names() {
        assertThat(members(FrozenPollForm.bytes(PollSamples.frozen())))
                .containsOnlyKeys(
                        "about", "belowMinimum", "districts", "k", "minimum", "poll", "practice", "questions", "times");
        assertThat(text(FrozenPollForm.bytes(PollSamples.frozen())))
                .contains("\"belowMinimum\":\"no-figure\"")
                .contains("{\"ballotsFrom\":\"2020-06-10T00:00:00Z\",\"code\":\"316030000\","
                        + "\"residence\":[\"316030000\",\"316033100\"]}")
                .contains("{\"ballotsFrom\":\"2020-06-20T00:00:00Z\",\"code\":\"316031000\"")
                .contains("\"origin\":\"reconstructed\",\"paragraph\":\"p14.3\",\"text\":{\"en\":");
    }

    @Test
    void a_poll_with_a_member_too_many_or_a_wrong_one_is_refused() {
        byte[] written = FrozenPollForm.bytes(PollSamples.frozen());
        assertThatThrownBy(() -> FrozenPollForm.read(with(written, "more", 1L))).isInstanceOf(InvalidFields.class);
        assertThatThrownBy(() -> FrozenPollForm.read(with(written, "k", "20"))).isInstanceOf(InvalidFields.class);
        assertThatThrownBy(() -> FrozenPollForm.read(with(written, "poll", "none")))
                .isInstanceOf(InvalidFields.class);
    }

    @Test
    void a_roll_stands_with_the_adult_population_beside_it() {
        byte[] written = RollForm.bytes(PollSamples.roll(), PollSamples.plan());
        assertThat(text(written))
                .contains("\"contacts\":[{\"contacts\":412,\"residents\":1},{\"contacts\":37,\"residents\":2}]")
                .contains("{\"adults\":5120,\"code\":\"316030000\",\"residents\":4718}")
                .contains("{\"adults\":null,\"code\":\"316031000\",\"residents\":150}");
        assertThat(RollForm.read(written)).isEqualTo(PollSamples.roll());
    }

    @Test
    void an_extension_or_a_supplement_of_another_poll_is_refused() {
        var extension = new Extension(
                1,
                PollSamples.TIMES.issueUntil().plusSeconds(60),
                PollSamples.TIMES.ballotsUntil().plusSeconds(60),
                "Су тасқыны",
                Instant.parse("2020-06-18T10:00:00Z"));
        byte[] written = ExtensionForm.bytes(extension, PollSamples.DIGEST);
        assertThat(ExtensionForm.read(written, PollSamples.DIGEST)).isEqualTo(extension);
        assertThatThrownBy(() -> ExtensionForm.read(written, OTHER)).isInstanceOf(InvalidFields.class);

        var added = new SupplementaryRoll(1, 4, OTHER, Map.of(PollSamples.SMALL, 7L));
        byte[] more = SupplementaryRollForm.bytes(added, PollSamples.DIGEST);
        assertThat(SupplementaryRollForm.read(more, PollSamples.DIGEST)).isEqualTo(added);
        assertThatThrownBy(() -> SupplementaryRollForm.read(more, OTHER)).isInstanceOf(InvalidFields.class);
    }

    @Test
    void keys_are_read_back_the_same_and_a_key_off_the_curve_is_refused() {
        var pair = P256.generate(new SecureRandom());
        var keys = new PollKeys(
                PollSamples.DIGEST,
                HexFormat.of().formatHex(pair.publicKey().bytes()),
                Map.of(PollSamples.LARGE, OTHER, PollSamples.SMALL, PollSamples.DIGEST));
        byte[] written = PollKeysForm.bytes(keys);
        assertThat(PollKeysForm.read(written)).isEqualTo(keys);
        assertThatThrownBy(() -> PollKeysForm.read(with(written, "acknowledgement", "BA")))
                .isInstanceOf(InvalidFields.class);
        assertThatThrownBy(() -> PollKeysForm.read(with(written, "districts", Map.of("x", OTHER.hex()))))
                .isInstanceOf(InvalidFields.class);
    }

    @Test
    void a_districts_key_is_of_2048_bits_with_the_usual_exponent_and_no_other() {
        RsaPublic key = RsaPublic.of(BlindRsa.generate(new SecureRandom()));
        byte[] written = DistrictKeyForm.bytes(key);
        assertThat(text(written)).startsWith("{\"e\":\"AQAB\",\"n\":\"");
        assertThat(DistrictKeyForm.read(written)).isEqualTo(key);
        assertThatThrownBy(() -> DistrictKeyForm.read(with(written, "e", "Aw"))).isInstanceOf(InvalidFields.class);
        assertThatThrownBy(() -> DistrictKeyForm.read(with(written, "n", "AQAB")))
                .isInstanceOf(InvalidFields.class);
    }

    @Test
    void results_name_counted_withheld_and_annulled_districts_and_sum_the_counted() {
        PollCount withheld =
                count(Map.of(PollSamples.LARGE, Optional.of(counted(40, 25)), PollSamples.SMALL, Optional.empty()));
        byte[] written = PollResultsForm.bytes(withheld);
        assertThat(text(written))
                .isEqualTo("{\"districts\":{\"316030000\":{\"ballots\":65,\"counts\":[[0,0,0,0,25,40],[0,0,0,0,25,40]],"
                        + "\"online\":40,\"paper\":25},\"316031000\":null},\"pollDigest\":\""
                        + PollSamples.DIGEST + "\",\"total\":{\"ballots\":65,"
                        + "\"counts\":[[0,0,0,0,25,40],[0,0,0,0,25,40]]}}");
        assertThat(PollResultsForm.read(written, PollSamples.published())).isEqualTo(withheld);

        PollCount annulled = count(Map.of(PollSamples.LARGE, Optional.of(counted(40, 0))));
        byte[] without = PollResultsForm.bytes(annulled);
        assertThat(text(without)).startsWith("{\"annulled\":[\"316031000\"],");
        assertThat(PollResultsForm.read(without, PollSamples.published())).isEqualTo(annulled);
    }

    @Test
    void results_that_do_not_add_up_are_refused() {
        byte[] written = PollResultsForm.bytes(
                count(Map.of(PollSamples.LARGE, Optional.of(counted(40, 25)), PollSamples.SMALL, Optional.empty())));
        List<Long> row = List.of(0L, 0L, 0L, 0L, 26L, 39L);
        byte[] otherTotal = with(written, "total", Map.of("ballots", 65L, "counts", List.of(row, row)));
        assertThatThrownBy(() -> PollResultsForm.read(otherTotal, PollSamples.published()))
                .isInstanceOf(IllegalArgumentException.class);
        for (var changed : Map.<String, Object>of(
                        "annulled", List.of("316031000"),
                        "pollDigest", OTHER.hex(),
                        "districts", Map.of())
                .entrySet()) {
            assertThatThrownBy(() -> PollResultsForm.read(
                            with(written, changed.getKey(), changed.getValue()), PollSamples.published()))
                    .as(changed.getKey())
                    .isInstanceOf(InvalidFields.class);
        }
    }
}
