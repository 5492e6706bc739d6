package kz.uzdik.functions.polladministration;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import kz.uzdik.aws.Drafts;
import kz.uzdik.domain.act.Change;
import kz.uzdik.domain.act.Fact;
import kz.uzdik.domain.contract.RollSamples;
import kz.uzdik.domain.crypto.BlindRsa;
import kz.uzdik.domain.crypto.RsaPublic;
import kz.uzdik.domain.crypto.Sha256;
import kz.uzdik.domain.enrolment.RollImport;
import kz.uzdik.domain.notice.Errand;
import kz.uzdik.domain.people.Actor;
import kz.uzdik.domain.poll.AnswerCounts;
import kz.uzdik.domain.poll.Custody;
import kz.uzdik.domain.poll.Decisions;
import kz.uzdik.domain.poll.Digest;
import kz.uzdik.domain.poll.DistrictCount;
import kz.uzdik.domain.poll.KeyPart;
import kz.uzdik.domain.poll.Poll;
import kz.uzdik.domain.poll.PollCount;
import kz.uzdik.domain.poll.PollId;
import kz.uzdik.domain.poll.PollKeys;
import kz.uzdik.domain.poll.PollPhase;
import kz.uzdik.domain.poll.PublishedPoll;
import kz.uzdik.domain.poll.RollSummary;
import kz.uzdik.domain.territory.Kato;
import kz.uzdik.domain.voting.ClosedDistrict;
import kz.uzdik.domain.voting.Closing;
import kz.uzdik.http.Invocation;
import kz.uzdik.http.testing.SampleEvent;
import kz.uzdik.json.poll.ClosingForm;
import kz.uzdik.json.poll.DistrictKeyForm;
import kz.uzdik.json.poll.FrozenPollForm;
import kz.uzdik.json.poll.OfflineStationForm;
import kz.uzdik.json.poll.PollKeysForm;
import kz.uzdik.json.poll.PollResultsForm;
import kz.uzdik.json.poll.RollForm;
import org.junit.jupiter.api.Test;

/** The ceremony from the first key to the list of all files, with a death before every one of its calls in turn. */
class KeyCeremonyTest {

    private static final String DRAFTS = "drafts/best-2020.residents/";
    /** When the sample messages were sent. */
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
            return message(Map.of("errand", errand));
        }

        /** The count, or the sweep, says that something waits to be signed; coming again where it fails. */
        void drafts() {
            while (!message(Map.of("drafts", Administering.POLL.toString())).isEmpty()) {
                poll.contest.clock.advance(Duration.ofMinutes(10));
            }
        }

        private List<String> message(Map<String, String> message) {
            return Invocation.of(worker, SampleEvent.load("poll-administration/prepare").message(message).stream())
                    .failures();
        }

        void sweep(Instant at) {
            List<PollId> told = new ArrayList<>();
            new DutiesOfPolls(
                            poll.contest.ports.polls(),
                            _ -> !tools.has("marks.json.sig") && tools.files.containsKey(DRAFTS + "marks.json"),
                            tools.asked::add,
                            told::add)
                    .at(at);
            told.forEach(_ -> drafts());
        }

        /** What the roll's report draws up. */
        void reported() {
            tools.files.put(
                    DRAFTS + "marks.json",
                    ("{\"districts\":{\"314851100\":{\"assisted\":0,\"paper\":25},\"316030000\":{\"assisted\":0,"
                                    + "\"paper\":null}},\"held\":0,\"pollDigest\":\"" + digest() + "\",\"refused\":0,"
                                    + "\"released\":0,\"stations\":{}}")
                            .getBytes(StandardCharsets.UTF_8));
        }

        Digest digest() {
            return now().decisions().freeze().orElseThrow().digest();
        }

        /** What the count draws up when the last box is closed, with too few ballots in each. */
        void boxesClosed(Instant at) {
            var few = new ClosedDistrict(Optional.empty(), new Digest("d".repeat(64)));
            tools.files.put(
                    DRAFTS + "closing.json",
                    ClosingForm.bytes(
                            new Closing(digest(), at, Map.of(Administering.LARGE, few, Administering.SMALL, few))));
        }

        /** What the count draws up when it has counted without these districts. */
        void counted(Kato... annulled) {
            Map<Kato, Optional<DistrictCount>> districts =
                    new HashMap<>(Map.of(Administering.LARGE, Optional.empty(), Administering.SMALL, Optional.empty()));
            List.of(annulled).forEach(districts::remove);
            var published = new PublishedPoll(
                    FrozenPollForm.read(tools.file("poll.json")), digest(), List.of(1), List.of(), Map.of());
            counted(new PollCount(published, districts));
        }

        void counted(PollCount count) {
            tools.files.put(Drafts.results(Administering.POLL, count.annulled()), PollResultsForm.bytes(count));
        }

        void keyed() {
            poll.planned();
            settle();
            poll.agreedToFreeze();
            settle();
            poll.namesStationOfficers();
        }

        void closed() {
            keyed();
            sweep(Administering.AFTER);
            settle();
            poll.closed();
            settle();
        }

        void finished() {
            keyed();
            reported();
            sweep(Administering.AFTER);
            settle();
            poll.closed();
            settle();
            boxesClosed(Administering.AFTER);
            drafts();
            counted();
            drafts();
            settle();
            Instant late = now().times().complaintsUntil().plus(Poll.QUIET);
            sweep(late);
            settle();
            sweep(late);
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
        play.poll.client.as("station-officer-1").at(Administering.AFTER).call("enter-station");
        play.poll.client.as("station-officer-2").at(Administering.AFTER).call("confirm-station");
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

        play.boxesClosed(Administering.AFTER);
        play.drafts();
        assertThat(play.tools.isSigned("closing.json"))
                .as("before anything is counted")
                .isTrue();
        assertThat(play.tools.asked).hasSize(2);
        var published = new PublishedPoll(
                FrozenPollForm.read(play.tools.file("poll.json")), play.digest(), List.of(1), List.of(), Map.of());
        AnswerCounts paper = play.poll
                .contest
                .ports
                .stations()
                .of(Administering.POLL)
                .getFirst()
                .counts();
        var shown = new DistrictCount(paper, 0, paper.ballots());
        play.counted(new PollCount(published, Map.of(Administering.LARGE, Optional.of(shown))));
        play.drafts();
        play.settle();
        assertThat(play.now().phase()).isEqualTo(PollPhase.CLOSED);
        assertThat(play.tools.isSigned("results.json")).isTrue();
        assertThat(play.tools.isSigned("paper/314851100-1.json")).isTrue();
        assertThat(play.tools.let).isEmpty();
        assertThat(play.now().custody().isLive(KeyPart.ACKNOWLEDGEMENT)).isFalse();
    }

    @Test
    void a_count_that_went_by_other_stations_or_is_of_another_poll_is_not_signed() {
        Play play = new Play();
        play.closed();
        play.boxesClosed(Administering.AFTER.minusMillis(1));
        assertThat(play.message(Map.of("drafts", Administering.POLL.toString())))
                .as("closed too early")
                .hasSize(1);
        play.boxesClosed(Administering.AFTER);
        var published = new PublishedPoll(
                FrozenPollForm.read(play.tools.file("poll.json")), play.digest(), List.of(1), List.of(), Map.of());
        int questions = published.plan().questions().size();
        List<Long> row = List.of(0L, 0L, 0L, 0L, 0L, 25L);
        var paper = new AnswerCounts(Collections.nCopies(questions, row));
        play.counted(new PollCount(
                published,
                Map.of(
                        Administering.LARGE,
                        Optional.of(new DistrictCount(paper, 0, 25)),
                        Administering.SMALL,
                        Optional.empty())));
        assertThat(play.message(Map.of("drafts", Administering.POLL.toString())))
                .hasSize(1);
        assertThat(play.tools.has("results.json")).isFalse();
        assertThat(play.now().decisions().results()).isEmpty();
    }

    @Test
    void marks_are_signed_once_they_are_drawn_up_and_not_where_a_small_number_stands_in_them() {
        Play play = new Play();
        play.keyed();
        play.reported();
        byte[] right = play.tools.files.get(DRAFTS + "marks.json");
        byte[] wrong =
                new String(right, StandardCharsets.UTF_8).replace("25", "19").getBytes(StandardCharsets.UTF_8);
        play.tools.files.put(DRAFTS + "marks.json", wrong);
        assertThat(play.message(Map.of("drafts", Administering.POLL.toString())))
                .hasSize(1);
        assertThat(play.tools.has("marks.json")).isFalse();
        play.tools.files.put(DRAFTS + "marks.json", right);
        play.sweep(Administering.AFTER);
        assertThat(play.tools.isSigned("marks.json")).isTrue();
    }

    @Test
    void a_district_annulled_when_the_count_is_drawn_up_has_it_counted_again_and_the_two_files_agree() {
        Play play = new Play();
        play.closed();
        play.boxesClosed(Administering.AFTER);
        play.counted();
        play.poll.client.as("registrar-1").at(Administering.AFTER).call("annul-district");
        play.poll.client.as("registrar-2").at(Administering.AFTER).call("annul-district");
        play.drafts();
        play.settle();
        assertThat(play.now().phase()).as("that count does not hold").isEqualTo(PollPhase.CLOSING);
        assertThat(play.tools.has("results.json")).isFalse();

        play.counted(Administering.SMALL);
        play.drafts();
        play.settle();
        assertThat(play.tools.text("results.json")).contains("\"annulled\":[\"316030000\"]");
        assertThat(play.tools.text("annulled.json")).contains("\"316030000\":");
        assertThat(play.now().phase()).isEqualTo(PollPhase.CLOSED);
    }

    @Test
    void a_supplement_is_published_signed_and_once() {
        Play play = new Play();
        play.keyed();
        for (int version = 1; version <= 4; version++) {
            var step = Change.of(RollSamples.roll(Administering.POLL, 2, version), version - 1);
            play.poll.contest.ports.rollImports().commit(step, Actor.system("test"), Administering.PLANNED);
        }
        var task = new Errand.Task.Supplement(RollImport.id(Administering.POLL, 2));
        play.poll.contest.ports.errands().add(List.of(new Errand("roll:a:1", task, Map.of(), Administering.PLANNED)));
        for (int again = 0; again < 2; again++) {
            assertThat(play.tell("roll:a:1")).isEmpty();
        }
        assertThat(play.tools.isSigned("rolls/2.json")).isTrue();
        assertThat(play.tools.text("rolls/2.json")).contains("\"number\":2", "\"version\":2");
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
        play.poll
                .client
                .as("station-officer-1")
                .at(Administering.AFTER)
                .call("enter-station", event -> event.body(few));
        play.poll
                .client
                .as("station-officer-2")
                .at(Administering.AFTER)
                .call("confirm-station", event -> event.body(few));
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
    void a_station_without_internet_is_published_and_signed() {
        Play play = new Play();
        play.keyed();
        play.poll.client.as("registrar-1").call("take-station-offline");
        play.settle();
        assertThat(OfflineStationForm.read(play.tools.file("offline/1.json"), play.digest()))
                .isEqualTo(play.now().decisions().offline().getFirst());
        assertThat(play.tools.isSigned("offline/1.json")).isTrue();
    }

    @Test
    void at_the_end_every_key_is_destroyed_and_every_file_is_listed() {
        Play play = new Play();
        play.finished();
        assertFinished(play);
        assertThat(play.tools.keys.values()).containsOnly(false);
    }

    private static void assertFinished(Play play) {
        assertThat(play.now().decisions().backup()).contains("backup of best-2020.residents");
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
    void where_ballots_cannot_be_backed_up_that_is_recorded() {
        Play play = new Play();
        play.tools.keepsBackups = false;
        play.finished();
        assertThat(play.now().decisions().backup()).contains(Decisions.NO_BACKUP);
        assertThat(play.poll.contest.ports.audit().of(Fact.Subject.POLL, Administering.POLL.toString()))
                .filteredOn(entry -> entry.fact().equals("ballots-backed-up"))
                .singleElement()
                .satisfies(entry -> assertThat(entry.values()).containsEntry("backup", "not-available"));
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
