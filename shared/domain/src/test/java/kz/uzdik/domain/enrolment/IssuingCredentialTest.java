package kz.uzdik.domain.enrolment;

import static kz.uzdik.domain.Outcomes.assertRefused;
import static kz.uzdik.domain.Outcomes.assertUnknown;
import static kz.uzdik.domain.Outcomes.done;
import static kz.uzdik.domain.enrolment.AnEnrolment.AT;
import static kz.uzdik.domain.enrolment.AnEnrolment.DISTRICT;
import static kz.uzdik.domain.enrolment.AnEnrolment.FROM;
import static kz.uzdik.domain.enrolment.AnEnrolment.OTHER_DISTRICT;
import static kz.uzdik.domain.enrolment.AnEnrolment.POLL;
import static kz.uzdik.domain.enrolment.AnEnrolment.UNTIL;
import static kz.uzdik.domain.enrolment.AnEnrolment.blinded;
import static kz.uzdik.domain.enrolment.AnEnrolment.claim;
import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Proxy;
import java.math.BigInteger;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import kz.uzdik.domain.Outcomes;
import kz.uzdik.domain.act.Outcome;
import kz.uzdik.domain.act.Reason;
import kz.uzdik.domain.crypto.BlindRsa;
import kz.uzdik.domain.crypto.BlindingClient;
import kz.uzdik.domain.crypto.RsaPublic;
import kz.uzdik.domain.crypto.Sha256;
import kz.uzdik.domain.enrolment.RollEntry.Hold;
import kz.uzdik.domain.poll.Digest;
import kz.uzdik.domain.poll.PollId;
import kz.uzdik.domain.poll.PollReason;
import kz.uzdik.domain.territory.Kato;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class IssuingCredentialTest {
    private static final Duration LIFE = Duration.ofMinutes(10);

    private final AnEnrolment enrolment = new AnEnrolment();
    private final Claim resident = enrolment.onTheRoll(claim(1));

    private Outcome<byte[]> issue(Proof proof, byte[] blinded, Instant at) {
        return enrolment.ports.issuing().issue(POLL, proof, blinded, at);
    }

    private Outcome<byte[]> issue(Proof proof, byte[] blinded) {
        return issue(proof, blinded, AT);
    }

    private static Proof with(Proof proof, String code) {
        return new Proof(proof.claim(), proof.request(), code);
    }

    private static Proof wrong(Proof right, int number) {
        return with(right, "%08d".formatted((Integer.parseInt(right.code()) + 1 + number) % 100_000_000));
    }

    private static <T> List<T> atOnce(IntFunction<T> act) throws Exception {
        List<Callable<T>> acts = IntStream.range(0, 200)
                .<Callable<T>>mapToObj(number -> () -> act.apply(number))
                .toList();
        List<T> results = new ArrayList<>();
        try (var threads = Executors.newFixedThreadPool(20)) {
            for (Future<T> result : threads.invokeAll(acts)) {
                results.add(result.get());
            }
        }
        return results;
    }

    @Test
    void a_resident_gets_a_credential_that_verifies_and_the_registrar_never_saw() {
        RsaPublic key = RsaPublic.of(AnEnrolment.signingKey(DISTRICT));
        BlindingClient client = new BlindingClient(key);
        SecureRandom random = new SecureRandom();
        byte[] message = {1, 2, 3};
        var blinding = client.blind(BlindingClient.prepare(random), message, random);

        byte[] signature = client.finalize(blinding, done(issue(enrolment.proof(resident), blinding.blinded())));

        assertThat(BlindRsa.verify(key, blinding.prefix(), message, signature)).isTrue();
        assertThat(BlindRsa.verify(
                        RsaPublic.of(AnEnrolment.signingKey(OTHER_DISTRICT)), blinding.prefix(), message, signature))
                .isFalse();
        assertThat(enrolment.entry(resident).mark())
                .contains(new Mark(
                        Mark.Channel.ONLINE,
                        Optional.of(Digest.of(Sha256.of(blinding.blinded()))),
                        Optional.empty(),
                        LocalDate.of(2020, 6, 10)));
        assertThat(enrolment.entry(resident).requests()).as("they hold times").isEmpty();
    }

    @Test
    void who_votes_at_a_station_without_internet_gets_none_once_it_is_open_but_the_same_again() {
        Kato village = new Kato("316033100");
        Claim villager = enrolment.onTheRoll(claim(2), village);
        Claim early = enrolment.onTheRoll(claim(3), village);
        enrolment.offline(village, AT.plusSeconds(60));

        byte[] first = done(issue(enrolment.proof(early), blinded(3)));
        Instant open = AT.plusSeconds(60);
        assertRefused(issue(enrolment.proof(villager), blinded(2), open), EnrolmentReason.VOTES_AT_STATION);
        assertThat(enrolment.entry(villager).mark()).isEmpty();
        assertThat(done(issue(enrolment.proof(early), blinded(3), open))).isEqualTo(first);
        done(issue(enrolment.proof(resident), blinded(1), open));
    }

    @Test
    void of_two_hundred_attempts_with_one_code_exactly_one_gets_a_credential() throws Exception {
        Proof proof = enrolment.proof(resident);
        List<Outcome<byte[]>> outcomes = atOnce(number -> issue(proof, blinded(number)));

        assertThat(outcomes.stream().filter(Outcome.Done.class::isInstance)).hasSize(1);
        assertThat(outcomes.stream()
                        .filter(Outcome.Refused.class::isInstance)
                        .flatMap(outcome -> Outcomes.reasons(outcome).stream())
                        .map(Reason::code)
                        .distinct())
                .isSubsetOf(EnrolmentReason.CODE_WRONG, EnrolmentReason.ALREADY_ISSUED);
    }

    @Test
    void two_hundred_wrong_guesses_at_once_are_five_comparisons() throws Exception {
        Proof right = enrolment.proof(resident);
        AtomicInteger compared = new AtomicInteger();
        IssuingCredential issuing =
                enrolment.ports.with(counting(enrolment.entries, compared)).issuing();
        List<Outcome<byte[]>> outcomes =
                atOnce(number -> issuing.issue(POLL, wrong(right, number), blinded(number), AT));

        assertThat(compared).hasValue(5);
        assertThat(outcomes).allSatisfy(outcome -> assertRefused(outcome, EnrolmentReason.CODE_WRONG));
        assertRefused(issue(right, blinded(1)), EnrolmentReason.CODE_WRONG);
        assertThat(enrolment.entry(resident).mark()).isEmpty();
    }

    /** Counts how often a try was spent, which is how often a code is compared. */
    private static RollEntries counting(RollEntries entries, AtomicInteger spent) {
        return (RollEntries) Proxy.newProxyInstance(
                RollEntries.class.getClassLoader(), new Class<?>[] {RollEntries.class}, (_, method, arguments) -> {
                    Object result = method.invoke(entries, arguments);
                    if (method.getName().equals("spendTry")
                            && result instanceof Optional<?> entry
                            && entry.isPresent()) {
                        spent.incrementAndGet();
                    }
                    return result;
                });
    }

    @Test
    void a_try_is_spent_before_the_code_is_compared() {
        Proof right = enrolment.proof(resident);
        for (int guess = 0; guess < 4; guess++) {
            assertRefused(issue(wrong(right, guess), blinded(1)), EnrolmentReason.CODE_WRONG);
        }
        assertThat(enrolment.entry(resident).requests().getFirst().tries()).isEqualTo(4);

        done(issue(right, blinded(1)));
    }

    @Test
    void a_strangers_guesses_on_another_request_do_not_burn_the_residents_tries() {
        Proof strangers = enrolment.proof(resident);
        Proof own = enrolment.proof(resident);
        for (int guess = 0; guess < 20; guess++) {
            assertRefused(issue(wrong(strangers, guess), blinded(guess)), EnrolmentReason.CODE_WRONG);
            assertRefused(
                    issue(new Proof(resident, enrolment.draw(), own.code()), blinded(guess)),
                    EnrolmentReason.CODE_WRONG);
        }

        done(issue(own, blinded(99)));
    }

    @Test
    void a_code_of_another_request_contact_or_person_is_wrong() {
        Claim neighbour = enrolment.onTheRoll(claim(2));
        Proof first = enrolment.proof(resident);
        Proof second = enrolment.proof(resident);
        Proof neighbours = enrolment.proof(neighbour);
        Claim otherContact = new Claim(resident.iin(), neighbour.contact(), DISTRICT);
        Claim otherDistrict = new Claim(resident.iin(), resident.contact(), OTHER_DISTRICT);

        List<Proof> wrongs = List.of(
                with(first, second.code()),
                with(first, neighbours.code()),
                new Proof(resident, neighbours.request(), neighbours.code()),
                new Proof(otherContact, first.request(), first.code()),
                new Proof(otherDistrict, first.request(), first.code()),
                new Proof(claim(3), first.request(), first.code()));
        assertThat(wrongs).allSatisfy(wrong -> assertRefused(issue(wrong, blinded(1)), EnrolmentReason.CODE_WRONG));
        done(issue(second, blinded(1)));
    }

    @Test
    void a_code_is_good_until_its_last_moment() {
        Proof proof = enrolment.proof(resident);
        assertRefused(issue(proof, blinded(1), AT.plus(LIFE)), EnrolmentReason.CODE_WRONG);
        done(issue(proof, blinded(1), AT.plus(LIFE).minusMillis(1)));
    }

    @Test
    void credentials_are_issued_within_the_times_and_no_try_is_spent_outside() {
        Proof early = enrolment.proof(resident, FROM);
        assertRefused(issue(early, blinded(1), FROM.minusMillis(1)), PollReason.NOT_OPEN_YET);
        Proof late = enrolment.proof(resident, UNTIL.minusMillis(2));
        assertRefused(issue(late, blinded(1), UNTIL), PollReason.OVER);
        assertThat(enrolment.entry(resident).requests())
                .extracting(RollEntry.CodeRequest::tries)
                .containsOnly(0);
        done(issue(late, blinded(1), UNTIL.minusMillis(1)));

        enrolment.extend(Duration.ofHours(1));
        Claim neighbour = enrolment.onTheRoll(claim(2));
        done(issue(enrolment.proof(neighbour, UNTIL), blinded(2), UNTIL.plusSeconds(60)));
    }

    @Test
    void the_same_blinded_message_gets_the_same_signature_with_a_new_code_and_another_one_none() {
        byte[] signature = done(issue(enrolment.proof(resident), blinded(1)));
        assertThat(done(issue(enrolment.proof(resident), blinded(1)))).isEqualTo(signature);

        assertRefused(issue(enrolment.proof(resident), blinded(2)), EnrolmentReason.ALREADY_ISSUED);
        Proof last = enrolment.proof(resident, UNTIL.minusMillis(1));
        assertRefused(issue(last, blinded(1), UNTIL), PollReason.OVER);
    }

    @Test
    void that_something_was_issued_is_told_only_after_a_right_code() {
        done(issue(enrolment.proof(resident), blinded(1)));
        Proof right = enrolment.proof(resident);
        assertRefused(issue(wrong(right, 0), blinded(2)), EnrolmentReason.CODE_WRONG);
    }

    @ParameterizedTest
    @EnumSource(names = "ONLINE", mode = EnumSource.Mode.EXCLUDE)
    void a_paper_ballot_or_help_at_a_station_stands_in_the_way(Mark.Channel channel) {
        enrolment.entries.mark(
                AnEnrolment.key(resident),
                new Mark(channel, Optional.empty(), Optional.of("316030000-1"), LocalDate.of(2020, 6, 10)));

        assertRefused(issue(enrolment.proof(resident), blinded(1)), EnrolmentReason.ALREADY_ISSUED);
    }

    @Test
    void what_is_held_is_not_signed_until_a_person_releases_it() {
        Claim shared = enrolment.onTheRoll(claim(2), 1, true);
        assertRefused(issue(enrolment.proof(shared), blinded(1)), EnrolmentReason.BEING_CHECKED);
        assertThat(enrolment.entry(shared).mark()).isEmpty();

        enrolment.entries.decideHold(AnEnrolment.key(shared), Hold.RELEASED);
        done(issue(enrolment.proof(shared), blinded(1)));
    }

    @Test
    void what_a_person_refused_is_not_signed() {
        Claim shared = enrolment.onTheRoll(claim(2), 1, true);
        Proof proof = enrolment.proof(shared);
        enrolment.entries.decideHold(AnEnrolment.key(shared), Hold.REFUSED);

        assertRefused(issue(proof, blinded(1)), EnrolmentReason.ISSUANCE_REFUSED);
    }

    @Test
    void an_entry_that_is_held_between_the_try_and_the_mark_is_not_marked() {
        Proof proof = enrolment.proof(resident);
        RegistrarKeys slow = (poll, district) -> {
            RollEntry read = enrolment.entry(resident);
            enrolment.entries.replaceRequests(read, read.requests(), Hold.HELD);
            return enrolment.ports.keys().of(poll, district);
        };
        EnrolmentPorts ports = enrolment.ports;
        var issuing = new IssuingCredential(ports.polls(), ports.entries(), ports.secrets(), slow);

        assertRefused(issuing.issue(POLL, proof, blinded(1), AT), EnrolmentReason.BEING_CHECKED);
        assertThat(enrolment.entry(resident).mark()).isEmpty();
    }

    @Test
    void what_is_no_number_between_one_and_the_modulus_is_refused_and_nothing_is_issued() {
        BigInteger n = AnEnrolment.signingKey(DISTRICT).getModulus();
        List<byte[]> numbers = List.of(
                number(BigInteger.ZERO),
                number(BigInteger.ONE),
                number(n.subtract(BigInteger.ONE)),
                number(n),
                number(BigInteger.TWO.pow(2048).subtract(BigInteger.ONE)));
        for (byte[] number : numbers) {
            assertRefused(
                    issue(enrolment.proof(resident, AT.plus(LIFE)), number, AT.plus(LIFE)),
                    EnrolmentReason.BLINDED_MESSAGE_WRONG);
            enrolment.entries.replaceRequests(enrolment.entry(resident), List.of(), Hold.NONE);
        }
        Proof proof = enrolment.proof(resident);
        assertRefused(issue(proof, new byte[255]), EnrolmentReason.BLINDED_MESSAGE_WRONG);
        assertRefused(issue(proof, new byte[257]), EnrolmentReason.BLINDED_MESSAGE_WRONG);
        assertThat(enrolment.entry(resident).requests().getFirst().tries())
                .as("a wrong length is seen before a try is spent")
                .isZero();
        assertThat(enrolment.entry(resident).mark()).isEmpty();
    }

    private static byte[] number(BigInteger number) {
        byte[] bytes = number.toByteArray();
        byte[] all = new byte[256];
        int from = Math.max(0, bytes.length - all.length);
        System.arraycopy(bytes, from, all, all.length - (bytes.length - from), bytes.length - from);
        return all;
    }

    @Test
    void a_poll_or_district_that_is_not_there_issues_nothing() {
        Proof proof = enrolment.proof(resident);
        assertUnknown(enrolment.ports.issuing().issue(new PollId(POLL.edition(), "ethics"), proof, blinded(1), AT));
        Claim nowhere = new Claim(resident.iin(), resident.contact(), new Kato("316032000"));
        assertRefused(
                issue(new Proof(nowhere, proof.request(), proof.code()), blinded(1)), PollReason.DISTRICT_UNKNOWN);
    }

    @Test
    void who_was_added_to_a_later_roll_gets_a_credential_too() {
        AnEnrolment later = new AnEnrolment(1, 2);
        Claim added = later.onTheRoll(claim(1), 2, false);

        done(later.ports.issuing().issue(POLL, later.proof(added), blinded(1), AT));
        assertThat(later.entries.find(AnEnrolment.key(added, 2)).orElseThrow().mark())
                .isPresent();
    }

    @Test
    void a_key_that_is_damaged_issues_nothing_and_marks_nothing() {
        Proof proof = enrolment.proof(resident);
        EnrolmentPorts ports = enrolment.ports;
        var issuing = new IssuingCredential(ports.polls(), ports.entries(), ports.secrets(), (_, _) -> {
            throw new IllegalStateException("destroyed");
        });
        Optional<RuntimeException> fault = fault(() -> issuing.issue(POLL, proof, blinded(1), AT));

        assertThat(fault).isPresent();
        assertThat(enrolment.entry(resident).mark()).isEmpty();
        done(issue(proof, blinded(1)));
    }

    private static Optional<RuntimeException> fault(Runnable act) {
        try {
            act.run();
            return Optional.empty();
        } catch (IllegalStateException e) {
            return Optional.of(e);
        }
    }
}
