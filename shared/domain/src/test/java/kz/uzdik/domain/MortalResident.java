package kz.uzdik.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.security.SecureRandom;
import java.time.Instant;
import java.util.Arrays;
import java.util.Optional;
import java.util.Random;
import kz.uzdik.domain.act.Outcome;
import kz.uzdik.domain.crypto.BlindingClient;
import kz.uzdik.domain.crypto.P256;
import kz.uzdik.domain.crypto.RsaPublic;
import kz.uzdik.domain.crypto.VoteContext;
import kz.uzdik.domain.enrolment.AnEnrolment;
import kz.uzdik.domain.enrolment.Claim;
import kz.uzdik.domain.enrolment.EnrolmentReason;
import kz.uzdik.domain.enrolment.Proof;
import kz.uzdik.domain.enrolment.RequestId;
import kz.uzdik.domain.enrolment.RollEntry;
import kz.uzdik.domain.territory.Kato;
import kz.uzdik.domain.voting.AVote;
import kz.uzdik.domain.voting.Acknowledgement;
import kz.uzdik.domain.voting.Ballot;
import kz.uzdik.domain.voting.VotingReason;

/** A resident who asks again whenever there is no answer, and once more than needed, as steps 3 to 7 let them. */
final class MortalResident {
    private final MortalVote system;
    private final Kato district;
    private final Claim claim;
    private final int[] answers;
    private final P256.Pair pair;
    private final BlindingClient client;
    private final BlindingClient.Blinding blinding;
    private final VoteContext context;
    private Optional<RequestId> request = Optional.empty();
    private Optional<Ballot> ballot = Optional.empty();
    private int lettersBefore;
    private Instant asked = Instant.MIN;
    private boolean finished;

    MortalResident(MortalVote system, int number, Kato district, Random random) {
        var secure = new SecureRandom();
        this.system = system;
        this.district = district;
        Claim made = AnEnrolment.claim(number);
        claim = new Claim(made.iin(), made.contact(), district);
        answers = random.ints(AVote.QUESTIONS, 0, 6).toArray();
        context = system.vote().context(district);
        pair = P256.generate(secure);
        client = new BlindingClient(RsaPublic.of(AVote.issuing(district)));
        blinding = client.blind(BlindingClient.prepare(secure), context.credentialMessage(pair.publicKey()), secure);
        system.onTheRoll(claim);
    }

    Kato district() {
        return district;
    }

    int[] answers() {
        return answers.clone();
    }

    /** Does the next thing; true when nothing is left to do. */
    boolean goesOn() {
        if (finished) {
            return true;
        }
        if (request.isEmpty()) {
            lettersBefore = system.letters();
            asked = system.now();
            request = system.asks(claim).map(Outcomes::done);
        } else if (ballot.isEmpty()) {
            getsCredential();
        } else {
            casts();
        }
        return finished;
    }

    // With every code that has come since, the newest first; after ten minutes, with a new one.
    private void getsCredential() {
        for (String code : system.codes(claim, lettersBefore)) {
            var proof = new Proof(claim, request.orElseThrow(), code);
            Optional<Outcome<byte[]>> answer = system.issues(proof, blinding.blinded());
            if (answer.isEmpty()) {
                return;
            }
            if (answer.get() instanceof Outcome.Done<byte[]>(var signature)) {
                byte[] credential = client.finalize(blinding, signature);
                ballot = Optional.of(new AVote.Resident(context, pair, blinding.prefix(), credential).ballot(answers));
                return;
            }
            Outcomes.assertRefused(answer.get(), EnrolmentReason.CODE_WRONG);
        }
        if (system.now().isAfter(asked.plus(RollEntry.CODE_LIFE))) {
            request = Optional.empty();
        }
    }

    private void casts() {
        Optional<Outcome<Acknowledgement>> answer = system.casts(district, ballot.orElseThrow());
        if (answer.isEmpty()) {
            return;
        }
        byte[] receipt = ballot.orElseThrow().receipt(context).bytes();
        assertThat(P256.verify(
                        system.vote().acknowledgement().publicKey(),
                        context.acknowledgementMessage(receipt),
                        Outcomes.done(answer.get()).signature()))
                .isTrue();
        changesTheirMind();
        finished = true;
    }

    private void changesTheirMind() {
        int[] others = Arrays.stream(answers).map(answer -> 5 - answer).toArray();
        Ballot first = ballot.orElseThrow();
        var second = new AVote.Resident(context, pair, first.prefix(), first.credential()).ballot(others);
        system.casts(district, second)
                .ifPresent(refused -> Outcomes.assertRefused(refused, VotingReason.ALREADY_VOTED));
    }

    /** In the ledger or among the withheld receipts, once. */
    void findsTheirBallotOnce() {
        assertThat(system.receipts(district))
                .containsOnlyOnce(ballot.orElseThrow().receipt(context));
    }
}
