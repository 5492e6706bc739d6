package kz.uzdik.functions.polladministration;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import kz.uzdik.domain.act.Fact;
import kz.uzdik.domain.crypto.BlindRsa;
import kz.uzdik.domain.crypto.RsaPublic;
import kz.uzdik.domain.crypto.Sha256;
import kz.uzdik.domain.poll.Custody;
import kz.uzdik.domain.poll.Digest;
import kz.uzdik.domain.poll.KeyPart;
import kz.uzdik.domain.poll.Poll;
import kz.uzdik.domain.poll.PollKeys;
import kz.uzdik.domain.poll.PollPhase;
import kz.uzdik.domain.poll.RollSummary;
import kz.uzdik.domain.territory.Kato;
import kz.uzdik.http.Invocation;
import kz.uzdik.http.testing.SampleEvent;
import kz.uzdik.json.poll.DistrictKeyForm;
import kz.uzdik.json.poll.FrozenPollForm;
import kz.uzdik.json.poll.PollKeysForm;
import kz.uzdik.json.poll.RollForm;
import org.junit.jupiter.api.Test;

/** The ceremony from the first key to the list of all files, with a death before every one of its calls in turn. */
class KeyCeremonyTest {

    private static final Instant NEVER = Instant.parse("2999-01-01T00:00:00Z");

    /** One whole poll. */
    private static final class Play {
        final Administering poll = new Administering();
        final InMemoryCeremony tools = new InMemoryCeremony();
        final KeyCeremony worker = new KeyCeremony(tools.over(poll));

        Poll now() {
            return poll.contest.ports.polls().find(Administering.POLL).orElseThrow();
        }

        /** Works off everything that waits, coming again where it fails. */
        void settle() {
            for (int round = 0; round < 20; round++) {
                List<String> waiting = poll.contest.ports.errands().pending(NEVER, 1_000).stream()
                        .filter(id -> id.startsWith("poll:"))
                        .toList();
                if (waiting.isEmpty()) {
                    return;
                }
                waiting.forEach(this::tell);
                poll.contest.clock.advance(Duration.ofMinutes(10));
            }
            throw new AssertionError("errands wait for ever");
        }

        List<String> tell(String errand) {
            return Invocation.of(
                            worker,
                            SampleEvent.load("poll-administration/prepare").message(Map.of("errand", errand)).stream())
                    .failures();
        }

        void sweep(Instant at) {
            new DutiesOfPolls(poll.contest.ports.polls(), _ -> tools.has("results.json.sig"), tools.asked::add).at(at);
        }

        void keyed() {
            poll.planned();
            settle();
            poll.agreedToFreeze();
            settle();
        }

        void closed() {
            keyed();
            sweep(Administering.AFTER);
            settle();
            poll.closed();
            settle();
        }

        void finished() {
            closed();
            tools.files.put(Administering.POLL.folder() + "results.json.sig", new byte[0]);
            sweep(Administering.AFTER.plusSeconds(600));
            settle();
            sweep(now().times().complaintsUntil().plus(Poll.QUIET));
            settle();
        }
    }

    private static PollKeys keys(Play play) {
        return PollKeysForm.read(play.tools.file("keys.json"));
    }

    @Test
    void the_frozen_polls_files_have_the_digest_that_two_people_agreed_to() {
        Play play = new Play();
        play.keyed();
        byte[] frozen = play.tools.file("poll.json");
        Digest digest = Digest.of(Sha256.of(frozen));
        assertThat(play.now().decisions().freeze().orElseThrow().digest()).isEqualTo(digest);
        assertThat(FrozenPollForm.read(frozen).ballotsFrom(Administering.SMALL))
                .contains(Instant.parse("2020-06-20T00:00:00Z"));
        assertThat(RollForm.read(play.tools.file("roll.json"))).isEqualTo(Administering.ROLL);
        assertThat(play.tools.text("signing-key.json"))
                .matches("\\{\"crv\":\"P-256\",\"kty\":\"EC\",\"x\":\"[\\w-]{43}\",\"y\":\"[\\w-]{43}\"}");
        assertThat(Stream.of("poll.json", "roll.json", "keys.json")).allMatch(play.tools::isSigned);
        assertThat(keys(play).poll()).isEqualTo(digest);
    }

    @Test
    void every_district_has_a_key_of_its_own_that_is_published_as_it_is_wrapped() {
        Play play = new Play();
        play.keyed();
        assertThat(play.now().phase()).isEqualTo(PollPhase.KEYED);
        assertBelongTogether(play);
        assertThat(play.tools.file("keys/314851100.json")).isNotEqualTo(play.tools.file("keys/316030000.json"));
    }

    private static void assertBelongTogether(Play play) {
        byte[] dataKey = play.tools.vault().open(Administering.POLL, KeyPart.ISSUING);
        for (Kato district : List.of(Administering.LARGE, Administering.SMALL)) {
            byte[] file = play.tools.file("keys/" + district + ".json");
            byte[] pkcs8 = play.tools
                    .vault()
                    .openDistrict(Administering.POLL, district, dataKey)
                    .orElseThrow();
            assertThat(DistrictKeyForm.read(file)).isEqualTo(RsaPublic.of(BlindRsa.privateKey(pkcs8)));
            assertThat(keys(play).districts()).containsEntry(district, Digest.of(Sha256.of(file)));
        }
        assertThat(keys(play).acknowledgementPoint())
                .isEqualTo(play.tools
                        .vault()
                        .acknowledgementPoint(Administering.POLL)
                        .bytes());
        assertThat(play.tools.vault().open(Administering.POLL, KeyPart.SECRETS)).hasSize(64);
    }

    @Test
    void the_count_is_let_after_the_stations_and_what_is_annulled_are_written_and_stopped_when_it_is_done() {
        Play play = new Play();
        play.keyed();
        play.poll.marks.put("314851100-1", 25L);
        play.poll.client.as("registrar-1").at(Administering.AFTER).call("enter-station");
        play.poll.client.as("registrar-2").at(Administering.AFTER).call("confirm-station");
        play.poll.client.as("registrar-1").call("annul-district");
        play.poll.client.as("registrar-2").call("annul-district");
        play.settle();
        assertThat(play.tools.has("annulled.json")).as("before the close").isFalse();
        play.poll.closed();
        assertThat(play.tools.let).isEmpty();
        play.settle();
        assertThat(play.tools.files).containsKey("stations/best-2020.residents/314851100-1.json");
        assertThat(play.tools.text("annulled.json")).contains("\"316030000\":\"Дауыстар сатып алынды\"");
        assertThat(play.tools.let).containsExactly(Administering.POLL);
        assertThat(play.tools.asked).containsExactly(Administering.POLL);

        play.sweep(Administering.AFTER.plusSeconds(600));
        assertThat(play.now().phase()).as("no results yet").isEqualTo(PollPhase.CLOSING);
        play.sweep(Administering.AFTER.plus(Duration.ofHours(2)));
        assertThat(play.tools.asked).as("asked again, since nothing came").hasSize(2);
        play.tools.files.put(Administering.POLL.folder() + "results.json.sig", new byte[0]);
        play.sweep(Administering.AFTER.plus(Duration.ofHours(2)));
        play.settle();
        assertThat(play.now().phase()).isEqualTo(PollPhase.CLOSED);
        assertThat(play.tools.let).isEmpty();
    }

    @Test
    void a_district_annulled_while_the_poll_closes_is_published_and_counted_again_without_it() {
        Play play = new Play();
        play.closed();
        assertThat(play.tools.has("annulled.json")).isFalse();
        play.poll.client.as("registrar-1").at(Administering.AFTER).call("annul-district");
        play.poll.client.as("registrar-2").at(Administering.AFTER).call("annul-district");
        play.settle();
        assertThat(play.tools.text("annulled.json")).contains("\"316030000\":");
        assertThat(play.tools.isSigned("annulled.json")).isTrue();
        assertThat(play.tools.asked).hasSize(2);
    }

    @Test
    void what_fewer_than_k_people_said_at_a_station_is_given_to_nobody() {
        Play play = new Play();
        play.keyed();
        play.poll.marks.put("314851100-1", 25L);
        var few = Map.of("counts", List.of(List.of(0, 0, 0, 0, 0, 19), List.of(0, 0, 0, 0, 0, 19)));
        play.poll.client.as("registrar-1").at(Administering.AFTER).call("enter-station", event -> event.body(few));
        play.poll.client.as("registrar-2").at(Administering.AFTER).call("confirm-station", event -> event.body(few));
        play.poll.closed();
        play.settle();
        assertThat(play.tools.files.keySet()).noneMatch(name -> name.startsWith("stations/"));
        assertThat(play.tools.let).isNotEmpty();
    }

    @Test
    void an_extension_is_published_and_signed() {
        Play play = new Play();
        play.keyed();
        play.poll.client.asAgency().call("extend-poll");
        play.settle();
        assertThat(play.tools.text("extensions/1.json"))
                .contains("\"number\":1")
                .contains("Су тасқыны");
        assertThat(play.tools.isSigned("extensions/1.json")).isTrue();
    }

    @Test
    void at_the_end_every_key_is_destroyed_and_every_file_is_listed() {
        Play play = new Play();
        play.finished();
        assertFinished(play);
        assertThat(play.tools.keys.values()).containsOnly(false);
    }

    private static void assertFinished(Play play) {
        Custody custody = play.now().custody();
        assertThat(custody.isEmptied()).isTrue();
        assertThat(custody.keys().values())
                .allMatch(
                        key -> play.tools.keys.containsKey(key.id()) && !play.tools.keys.getOrDefault(key.id(), true));
        assertThat(play.tools.objects).isEmpty();
        assertThat(play.tools.text("destroyed.json"))
                .contains("\"name\":\"issuing\"")
                .contains("\"name\":\"secrets\"");
        assertThat(play.tools.isSigned("bundle.json")).isTrue();
        List<String> listed = Pattern.compile("\"name\":\"([^\"]+)\"")
                .matcher(play.tools.text("bundle.json"))
                .results()
                .map(name -> name.group(1))
                .toList();
        Set<String> there = new TreeSet<>();
        play.tools.files.keySet().stream()
                .filter(name -> name.startsWith(Administering.POLL.folder()))
                .map(name -> name.substring(Administering.POLL.folder().length()))
                .filter(name -> !name.startsWith("bundle.json"))
                .forEach(there::add);
        assertThat(listed).containsExactlyElementsOf(there);
        assertThat(play.now().decisions().bundle()).contains(Digest.of(Sha256.of(play.tools.file("bundle.json"))));
    }

    @Test
    void a_ceremony_that_dies_before_any_of_its_calls_comes_to_the_same_end() {
        boolean died = true;
        for (int before = 0; died; before++) {
            Play play = new Play();
            play.tools.diesBefore = before;
            play.keyed();
            assertThat(play.now().phase()).as("died before call %s", before).isEqualTo(PollPhase.KEYED);
            assertBelongTogether(play);
            died = play.tools.calls > before;
            // At most the key that was made and not recorded is left over; it has wrapped nothing.
            assertThat(play.tools.keys.size()).isBetween(3, 4);
        }
    }

    @Test
    void a_close_that_dies_before_any_of_its_calls_comes_to_the_same_end() {
        Play alive = new Play();
        alive.keyed();
        int first = alive.tools.calls;
        boolean died = true;
        for (int before = first; died; before++) {
            Play play = new Play();
            play.tools.diesBefore = before;
            play.finished();
            assertFinished(play);
            assertThat(play.tools.let).isEmpty();
            assertThat(play.tools.asked).isNotEmpty();
            died = play.tools.calls > before;
        }
    }

    @Test
    void more_districts_than_one_run_makes_are_made_in_several() {
        Play play = new Play();
        int number = MakingKeys.AT_ONCE + 3;
        play.poll.roll = new RollSummary(Administering.POLL, 1, Administering.ROLL.digest(), Map.of(), Map.of());
        List<Map<String, Object>> districts = IntStream.range(0, number)
                .mapToObj(i -> "3160%02d000".formatted(i + 10))
                .<Map<String, Object>>map(code -> Map.of("code", code, "residence", List.of(code)))
                .toList();
        Map<String, Object> plan = new LinkedHashMap<>(
                SampleEvent.load("poll-administration/plan-poll").json());
        plan.put("districts", districts);
        play.poll.client.asAgency().call("plan-poll", event -> event.body(plan));
        play.settle();
        play.poll.agreedToFreeze();
        play.settle();
        assertThat(keys(play).districts()).hasSize(number);
        assertThat(play.poll.contest.ports.audit().of(Fact.Subject.POLL, Administering.POLL.toString()).stream()
                        .filter(entry -> entry.fact().equals("district-keys-made")))
                .hasSize(1);
    }

    @Test
    void told_twice_and_told_of_what_is_none_of_its_work() {
        Play play = new Play();
        play.keyed();
        var before = Map.copyOf(play.tools.files);
        String keys = play.poll.contest.ports.audit().of(Fact.Subject.POLL, Administering.POLL.toString()).stream()
                .filter(entry -> entry.fact().equals("frozen-poll-published"))
                .findFirst()
                .orElseThrow()
                .name();
        assertThat(play.tell(keys)).isEmpty();
        assertThat(play.tools.files).isEqualTo(before);
        assertThat(play.tell("poll:nothing:1")).hasSize(1);
        assertThat(play.tell("commission:best-2020.regional.31:1")).hasSize(1);
    }
}
