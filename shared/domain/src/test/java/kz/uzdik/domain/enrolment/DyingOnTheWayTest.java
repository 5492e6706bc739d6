package kz.uzdik.domain.enrolment;

import static kz.uzdik.domain.Outcomes.assertRefused;
import static kz.uzdik.domain.Outcomes.done;
import static kz.uzdik.domain.enrolment.AnEnrolment.AT;
import static kz.uzdik.domain.enrolment.AnEnrolment.POLL;
import static kz.uzdik.domain.enrolment.AnEnrolment.blinded;
import static kz.uzdik.domain.enrolment.AnEnrolment.claim;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import kz.uzdik.domain.act.Outcome;
import kz.uzdik.domain.crypto.BlindRsa;
import kz.uzdik.domain.enrolment.SendingCodes.Received;
import kz.uzdik.domain.people.Language;
import org.junit.jupiter.api.Test;

/**
 * A process dies before or after each of its calls in turn; the resident or the queue tries again. Nobody loses their
 * vote by it, and nobody gets two credentials.
 */
class DyingOnTheWayTest {
    private static final class Died extends RuntimeException {
        private static final long serialVersionUID = 1;
    }

    /** One resident on one poll, served by processes that die once, after so many calls. */
    private static final class World {
        private final AnEnrolment enrolment = new AnEnrolment();
        private final Claim resident = enrolment.onTheRoll(claim(1));
        private final EnrolmentPorts mortal;
        private int left;
        private boolean died;

        World(int calls) {
            left = calls;
            mortal = enrolment.ports.around(() -> {
                if (!died && left-- == 0) {
                    died = true;
                    throw new Died();
                }
            });
        }

        private <T> Optional<T> unlessItDies(Supplier<T> act) {
            try {
                return Optional.of(act.get());
            } catch (Died _) {
                return Optional.empty();
            }
        }

        /** Asks until there is an answer. */
        private RequestId asked() {
            while (true) {
                Optional<Outcome<RequestId>> answer =
                        unlessItDies(() -> mortal.requesting(enrolment::draw).request(POLL, resident, Language.KK, AT));
                if (answer.isPresent()) {
                    return done(answer.get());
                }
            }
        }

        /** Works the queue off until nothing comes back. */
        private void worked() {
            List<Received> batch = enrolment.queued.stream()
                    .map(wanted -> new Received(wanted, AT))
                    .toList();
            enrolment.queued.clear();
            while (!batch.isEmpty()) {
                List<Received> again = new ArrayList<>();
                mortal.sending().send(batch, (received, _) -> again.add(received));
                batch = again;
            }
        }

        /** Gets a code for this request: the mail that matches it is the last one sent after it was asked for. */
        private Proof proof() {
            RequestId request = asked();
            worked();
            return new Proof(resident, request, enrolment.sent.getLast().code());
        }

        /** Sends one blinded message until there is an answer, with a new code when the old one does not serve. */
        private byte[] credential(byte[] blinded) {
            Proof proof = proof();
            for (int tries = 0; tries < 10; tries++) {
                Proof shown = proof;
                Optional<Outcome<byte[]>> answer =
                        unlessItDies(() -> mortal.issuing().issue(POLL, shown, blinded, AT));
                if (answer.isPresent() && answer.get() instanceof Outcome.Done<byte[]>(var signature)) {
                    return signature;
                }
                answer.ifPresent(outcome -> assertRefused(outcome, EnrolmentReason.CODE_WRONG));
                proof = answer.isPresent() ? proof() : proof;
            }
            throw new AssertionError("the resident has lost their vote");
        }
    }

    @Test
    void whoever_dies_wherever_the_resident_gets_one_credential() {
        byte[] right = BlindRsa.blindSign(AnEnrolment.signingKey(AnEnrolment.DISTRICT), blinded(1))
                .orElseThrow();
        int calls = 0;
        World world;
        do {
            world = new World(calls++);
            assertThat(world.credential(blinded(1))).isEqualTo(right);
            Outcome<byte[]> second = world.enrolment.ports.issuing().issue(POLL, world.proof(), blinded(2), AT);
            assertRefused(second, EnrolmentReason.ALREADY_ISSUED);
        } while (world.died);
        assertThat(calls).as("it died at each of these").isGreaterThan(20);
    }

    @Test
    void a_complaint_is_there_whoever_dies() {
        int calls = 0;
        World world;
        do {
            world = new World(calls++);
            World here = world;
            Proof proof = here.proof();
            while (here.unlessItDies(() -> done(here.mortal.complaining().look(POLL, proof, true, AT)))
                    .isEmpty()) {
                assertThat(here.died).isTrue();
            }
            assertThat(here.enrolment.entry(here.resident).complained()).isTrue();
        } while (world.died);
        assertThat(calls).isGreaterThan(10);
    }
}
