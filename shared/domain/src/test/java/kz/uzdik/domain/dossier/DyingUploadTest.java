package kz.uzdik.domain.dossier;

import static kz.uzdik.domain.AContest.UNIT;
import static kz.uzdik.domain.Outcomes.done;
import static kz.uzdik.domain.TestDefinition.VIDEO;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Supplier;
import kz.uzdik.domain.AContest;
import kz.uzdik.domain.Acts;
import kz.uzdik.domain.ProxiedPorts;
import kz.uzdik.domain.act.Outcome;
import kz.uzdik.domain.contest.DocumentFormat;
import kz.uzdik.domain.dossier.Documents.Part;
import kz.uzdik.domain.dossier.PlanningUpload.DeclaredFile;
import kz.uzdik.domain.people.Actor;
import org.junit.jupiter.api.Test;

/**
 * The process dies once, before or after each call of a port or of the store in turn, from planning a film to handing it
 * in; the client or the queue tries again.
 */
class DyingUploadTest {
    private static final class Died extends RuntimeException {
        private static final long serialVersionUID = 1;
    }

    /** One dossier whose film goes all its way by a process that dies once, after so many calls. */
    private static final class Way {
        private static final long BYTES = 9L << 20;

        private final AContest contest = AContest.announced();
        private final DossierId id = contest.filled("a", UNIT);
        private final Actor owner = contest.ownerOf(id);
        private final Acts mortal;
        private int left;
        private boolean died;

        Way(int calls) {
            left = calls;
            Runnable dies = () -> {
                if (!died && left-- == 0) {
                    died = true;
                    throw new Died();
                }
            };
            mortal = contest.acts(
                    ProxiedPorts.aroundUploads(contest.ports, dies),
                    ProxiedPorts.around((Documents) contest.documents, Documents.class, dies));
        }

        private <T> T untilDone(Supplier<Outcome<T>> act) {
            try {
                return done(act.get());
            } catch (Died _) {
                return done(act.get());
            }
        }

        boolean go() {
            var file = new DeclaredFile(VIDEO, "film.mp4", DocumentFormat.MP4, BYTES, Optional.empty());
            UploadId film = untilDone(() -> mortal.planUpload.plan(id, file, owner, contest.now()))
                    .upload()
                    .id();
            ObjectKey key = new ObjectKey(id, film);
            var digests = new TreeMap<>(Map.of(1, "a".repeat(64), 2, "b".repeat(64)));
            untilDone(() -> mortal.signParts.sign(id, film, digests, owner, contest.now()));
            String begun = contest.ports.partedUploads().find(key).orElseThrow().storeId();
            contest.documents.arrive(begun, new Part(1, 5L << 20, "a".repeat(64)));
            contest.documents.arrive(begun, new Part(2, 4L << 20, "b".repeat(64)));
            untilDone(() -> mortal.completeUpload.complete(id, film, owner, contest.now()));
            untilDone(() -> mortal.noteArrival.note(key, contest.now()));
            judged(key);
            submitted();
            agrees(key);
            return died;
        }

        // What was judged before is left alone, as the queue takes it.
        private void judged(ObjectKey key) {
            try {
                mortal.judge.judge(key, contest.now());
            } catch (Died _) {
                mortal.judge.judge(key, contest.now());
            }
        }

        // Whoever got no answer looks whether it is handed in.
        private void submitted() {
            try {
                done(mortal.submit.submit(id, "application", Map.of(), false, owner, contest.now()));
            } catch (Died _) {
                if (contest.dossier(id).submission("application").isEmpty()) {
                    done(mortal.submit.submit(id, "application", Map.of(), false, owner, contest.now()));
                }
            }
        }

        private void agrees(ObjectKey key) {
            Dossier dossier = contest.dossier(id);
            Upload film = dossier.upload(key.upload()).orElseThrow();
            assertThat(film.arrival().map(Arrival::checksum))
                    .isEqualTo(contest.documents.stored(key).orElseThrow().checksum());
            assertThat(film.isJudged()).isTrue();
            assertThat(dossier.submission("application").orElseThrow().uploads())
                    .contains(film.id())
                    .hasSize(4);
            assertThat(dossier.submissions()).hasSize(1);
            // Whoever died between beginning and saying so leaves one that the store ends by itself.
            assertThat(contest.documents.unfinished()).isLessThanOrEqualTo(died ? 1 : 0);
        }
    }

    @Test
    void whenever_the_process_dies_the_film_is_handed_in_once_and_state_and_store_agree() {
        int calls = 0;
        while (new Way(calls).go()) {
            calls++;
        }
        assertThat(calls).isGreaterThan(30);
    }
}
