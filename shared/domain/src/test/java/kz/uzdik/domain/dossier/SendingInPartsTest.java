package kz.uzdik.domain.dossier;

import static kz.uzdik.domain.AContest.UNIT;
import static kz.uzdik.domain.Outcomes.assertRefused;
import static kz.uzdik.domain.Outcomes.assertUnknown;
import static kz.uzdik.domain.Outcomes.done;
import static kz.uzdik.domain.Outcomes.reasons;
import static kz.uzdik.domain.TestDefinition.VIDEO;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.IntStream;
import kz.uzdik.domain.AContest;
import kz.uzdik.domain.Interleaving;
import kz.uzdik.domain.act.Outcome;
import kz.uzdik.domain.contest.DocumentFormat;
import kz.uzdik.domain.dossier.Documents.Part;
import kz.uzdik.domain.dossier.Documents.SignedUpload;
import kz.uzdik.domain.dossier.PlanningUpload.DeclaredFile;
import kz.uzdik.domain.people.Actor;
import org.junit.jupiter.api.Test;

/** A film comes in parts over a line that breaks. */
class SendingInPartsTest {
    private static final long MIB = 1L << 20;
    private static final long BYTES = 12 * MIB;

    private final AContest contest = AContest.announced();
    private final DossierId id = contest.open("a", UNIT);
    private final Actor owner = AContest.owner("a");
    private final Upload film = planned();

    private Upload planned() {
        var file = new DeclaredFile(VIDEO, "film.mp4", DocumentFormat.MP4, BYTES, Optional.empty());
        return done(contest.acts.planUpload.plan(id, file, owner, contest.now()))
                .upload();
    }

    private ObjectKey key() {
        return new ObjectKey(id, film.id());
    }

    static String digest(int number) {
        return "%064x".formatted(0xabc + number);
    }

    private static SortedMap<Integer, String> parts(Integer... numbers) {
        SortedMap<Integer, String> parts = new TreeMap<>();
        List.of(numbers).forEach(number -> parts.put(number, digest(number)));
        return parts;
    }

    private Outcome<SortedMap<Integer, SignedUpload>> sign(SortedMap<Integer, String> parts) {
        return contest.acts.signParts.sign(id, film.id(), parts, owner, contest.now());
    }

    private void put(int number) {
        String begun = contest.ports.partedUploads().find(key()).orElseThrow().storeId();
        contest.documents.arrive(begun, new Part(number, number == 3 ? 2 * MIB : 5 * MIB, digest(number)));
    }

    private Outcome<Dossier> complete() {
        return contest.acts.completeUpload.complete(id, film.id(), owner, contest.now());
    }

    private ReadingUpload.State state() {
        return done(contest.acts.readUpload.read(id, film.id(), owner, contest.now()));
    }

    @Test
    void a_large_file_is_planned_in_parts_of_at_least_five_mebibytes_and_never_in_too_many() {
        assertThat(film.identity()).isEqualTo(new FileIdentity.Parted(5 * MIB));
        for (long bytes : List.of(8 * MIB + 1, 1_600 * MIB, 1_600 * MIB + 1, 2_048 * MIB, 5_120 * MIB)) {
            var parts = FileIdentity.Parted.of(bytes);
            assertThat(parts.partBytes()).isBetween(5 * MIB, 16 * MIB);
            assertThat(parts.count(bytes)).isBetween(2, 320);
            assertThat(parts.numbers(bytes).stream()
                            .mapToLong(number -> parts.length(number, bytes))
                            .sum())
                    .isEqualTo(bytes);
        }
        assertThatThrownBy(() -> FileIdentity.Parted.of(5_120 * MIB + 1)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void parts_are_signed_sent_and_joined_and_the_file_has_arrived_as_declared() {
        assertThat(done(sign(parts(1, 2, 3)))).containsOnlyKeys(1, 2, 3);
        IntStream.rangeClosed(1, 3).forEach(this::put);
        Upload arrived = done(complete()).upload(film.id()).orElseThrow();
        assertThat(arrived.arrival()).hasValueSatisfying(arrival -> {
            assertThat(arrival.at()).isEqualTo(contest.now());
            assertThat(arrival.checksum()).endsWith("-3");
            assertThat(arrival.version()).hasValue("version-1");
        });
        assertThat(state().stage()).isEqualTo(ReadingUpload.Stage.ARRIVED);
        assertThat(contest.documents.unfinished()).isZero();
    }

    @Test
    void after_a_cut_only_what_is_missing_is_signed_again() {
        done(sign(parts(1, 2)));
        put(2);
        contest.later();
        assertThat(state().there()).containsExactly(new Part(2, 5 * MIB, digest(2)));
        assertThat(state().missing()).containsExactly(1, 3);
        assertThat(done(sign(parts(1, 2, 3)))).containsOnlyKeys(1, 3);
        assertThat(done(sign(parts(2)))).isEmpty();
    }

    @Test
    void nothing_is_joined_while_a_part_is_missing() {
        assertThat(reasons(complete()).getFirst().values()).isEqualTo(Map.of("parts", "1, 2, 3"));
        done(sign(parts(1, 2, 3)));
        put(1);
        assertThat(reasons(complete()).getFirst().values()).isEqualTo(Map.of("parts", "2, 3"));
        assertThat(contest.dossier(id).upload(film.id()).orElseThrow().hasArrived())
                .isFalse();
    }

    @Test
    void another_digest_replaces_one_that_was_never_sent_and_not_one_that_was() {
        done(sign(parts(1, 2)));
        put(1);
        done(sign(new TreeMap<>(Map.of(2, digest(9)))));
        Outcome<?> other = sign(new TreeMap<>(Map.of(1, digest(9), 2, digest(2))));
        assertRefused(other, DossierReason.PART_DIFFERS);
        assertThat(reasons(other).getFirst().values()).isEqualTo(Map.of("part", "1"));
    }

    @Test
    void a_mixture_of_two_files_never_counts() {
        done(sign(parts(1, 2, 3)));
        done(sign(new TreeMap<>(Map.of(2, digest(9)))));
        // The first address of part 2 still holds, and is used after the second was asked for.
        IntStream.rangeClosed(1, 3).forEach(this::put);
        assertRefused(complete(), DossierReason.UPLOAD_DIFFERS);
        assertThat(state().stage()).isEqualTo(ReadingUpload.Stage.DIFFERS);
        assertRefused(contest.acts.noteArrival.note(key(), contest.now()), DossierReason.UPLOAD_DIFFERS);
        assertThat(contest.dossier(id).upload(film.id()).orElseThrow().hasArrived())
                .isFalse();
    }

    @Test
    void a_part_the_file_does_not_have_is_refused_with_its_number() {
        for (int number : List.of(-1, 0, 4, Integer.MAX_VALUE)) {
            Outcome<?> outcome = sign(parts(1, number));
            assertRefused(outcome, DossierReason.PART_OUT_OF_RANGE);
            assertThat(reasons(outcome).getFirst().values()).isEqualTo(Map.of("part", "" + number, "most", "3"));
        }
        assertThat(contest.documents.unfinished()).isZero();
    }

    @Test
    void a_file_in_one_piece_has_no_parts_and_one_in_parts_no_address_of_its_own() {
        Upload small = contest.plan(id, kz.uzdik.domain.TestDefinition.APPLICATION);
        assertRefused(
                contest.acts.signParts.sign(id, small.id(), parts(1), owner, contest.now()),
                DossierReason.UPLOAD_NOT_IN_PARTS);
        assertRefused(
                contest.acts.completeUpload.complete(id, small.id(), owner, contest.now()),
                DossierReason.UPLOAD_NOT_IN_PARTS);
        assertRefused(contest.acts.signUpload.sign(id, film.id(), owner, contest.now()), DossierReason.UPLOAD_IN_PARTS);
        done(contest.acts.signUpload.sign(id, small.id(), owner, contest.now()));
        contest.documents.arrive(new ObjectKey(id, small.id()), small);
        done(contest.acts.noteArrival.note(new ObjectKey(id, small.id()), contest.now()));
        assertRefused(contest.acts.signUpload.sign(id, small.id(), owner, contest.now()), DossierReason.UPLOAD_ARRIVED);
    }

    @Test
    void a_flood_of_signings_ends() {
        for (int i = 0; i < 30; i++) {
            done(sign(parts(1, 2, 3)));
        }
        assertRefused(sign(parts(1)), DossierReason.TOO_MANY_SIGNINGS);
    }

    @Test
    void whoever_does_not_file_the_dossier_learns_nothing_and_another_dossiers_upload_is_unknown() {
        DossierId other = contest.open("b", UNIT);
        for (Actor stranger : List.of(AContest.owner("b"), AContest.AGENCY)) {
            assertUnknown(contest.acts.signParts.sign(id, film.id(), parts(1), stranger, contest.now()));
            assertUnknown(contest.acts.completeUpload.complete(id, film.id(), stranger, contest.now()));
            assertUnknown(contest.acts.readUpload.read(id, film.id(), stranger, contest.now()));
            assertUnknown(contest.acts.removeUpload.remove(id, film.id(), stranger, contest.now()));
            assertUnknown(contest.acts.signUpload.sign(id, film.id(), stranger, contest.now()));
        }
        assertUnknown(contest.acts.signParts.sign(other, film.id(), parts(1), AContest.owner("b"), contest.now()));
    }

    @Test
    void two_tabs_that_sign_at_once_lose_no_digest_and_begin_one_file() throws InterruptedException {
        for (int seed = 0; seed < 60; seed++) {
            var race = new SendingInPartsTest();
            Interleaving turns = new Interleaving(seed);
            var acts = race.contest.acts(turns.ports(race.contest.ports));
            turns.run(
                    () -> done(
                            acts.signParts.sign(race.id, race.film.id(), parts(1, 2), race.owner, race.contest.now())),
                    () -> done(acts.signParts.sign(race.id, race.film.id(), parts(3), race.owner, race.contest.now())));
            IntStream.rangeClosed(1, 3).forEach(race::put);
            done(race.complete());
            assertThat(race.contest.documents.unfinished()).isZero();
        }
    }

    @Test
    void what_the_store_forgot_begins_anew_with_all_its_parts_missing() {
        done(sign(parts(1, 2, 3)));
        put(1);
        contest.documents.forget();
        assertThat(state().missing()).containsExactly(1, 2, 3);
        assertRefused(complete(), DossierReason.PARTS_MISSING);
        assertThat(done(sign(parts(1)))).containsOnlyKeys(1);
        IntStream.rangeClosed(1, 3).forEach(this::put);
        done(complete());
    }

    @Test
    void completing_twice_and_signing_what_is_there_change_nothing() {
        done(sign(parts(1, 2, 3)));
        IntStream.rangeClosed(1, 3).forEach(this::put);
        Dossier once = done(complete());
        contest.later();
        assertThat(done(complete())).isEqualTo(once);
        assertThat(done(contest.acts.noteArrival.note(key(), contest.now()))).isEqualTo(once);
        assertRefused(sign(parts(1)), DossierReason.UPLOAD_ARRIVED);
    }

    @Test
    void what_is_replaced_or_removed_is_ended_in_the_store() {
        done(sign(parts(1)));
        planned();
        assertThat(contest.documents.unfinished()).isZero();
        assertUnknown(sign(parts(1)));
        Upload again = planned();
        done(contest.acts.signParts.sign(id, again.id(), parts(1), owner, contest.now()));
        Dossier without = done(contest.acts.removeUpload.remove(id, again.id(), owner, contest.now()));
        assertThat(without.uploads()).isEmpty();
        assertThat(contest.documents.unfinished()).isZero();
        assertUnknown(contest.acts.removeUpload.remove(id, again.id(), owner, contest.now()));
    }

    @Test
    void what_was_handed_in_is_not_removed() {
        DossierId handedIn = contest.submitted("c", UNIT);
        Upload video = contest.dossier(handedIn).upload(VIDEO).orElseThrow();
        assertRefused(
                contest.acts.removeUpload.remove(handedIn, video.id(), contest.ownerOf(handedIn), contest.now()),
                DossierReason.UPLOAD_HANDED_IN);
    }
}
