package kz.uzdik.domain.enrolment;

import java.time.Instant;
import java.util.Optional;
import kz.uzdik.domain.act.Outcome;
import kz.uzdik.domain.act.Paragraph;
import kz.uzdik.domain.act.Reason;
import kz.uzdik.domain.crypto.BlindRsa;
import kz.uzdik.domain.crypto.RsaPublic;
import kz.uzdik.domain.crypto.Sha256;
import kz.uzdik.domain.poll.Digest;
import kz.uzdik.domain.poll.PollId;
import kz.uzdik.domain.poll.PollTimes;
import kz.uzdik.domain.poll.PublishedPoll;
import kz.uzdik.domain.poll.PublishedPolls;

/**
 * The registrar signs a blinded credential for somebody on the roll, once (step 5 of docs/voting.md; step 4 of the
 * protocol). Everything that can fail comes before the entry is marked, and the signature of a blinded message is always
 * the same: a process that dies anywhere loses nobody's vote, for the same message may be sent again with a new code.
 */
public final class IssuingCredential {
    private static final int BLINDED_LENGTH = RsaPublic.BITS / Byte.SIZE;

    private final OpenPolls polls;
    private final RollEntries entries;
    private final CheckingCode checking;
    private final RegistrarKeys keys;

    public IssuingCredential(PublishedPolls polls, RollEntries entries, PollSecrets secrets, RegistrarKeys keys) {
        this.polls = new OpenPolls(polls);
        this.entries = entries;
        this.checking = new CheckingCode(entries, secrets);
        this.keys = keys;
    }

    /**
     * Issues a credential.
     *
     * @return the blind signature, as long as the blinded message: 256 bytes; unknown when there is no such poll;
     *     refused outside issuance, for another district, a wrong proof, an entry that something else was issued on or
     *     that a person looks at, and for a blinded message that is none
     */
    public Outcome<byte[]> issue(PollId id, Proof proof, byte[] blinded, Instant at) {
        if (blinded.length != BLINDED_LENGTH) {
            return refused(EnrolmentReason.BLINDED_MESSAGE_WRONG);
        }
        return polls.with(
                id,
                proof.claim().district(),
                at,
                PublishedPoll::issuanceShutAt,
                poll -> checking.entryOf(poll, proof, at)
                        .map(entry -> issue(poll, entry, blinded, at))
                        .orElseGet(() -> refused(EnrolmentReason.CODE_WRONG)));
    }

    private Outcome<byte[]> issue(PublishedPoll poll, RollEntry entry, byte[] blinded, Instant at) {
        Digest digest = Digest.of(Sha256.of(blinded));
        Optional<Reason.Code> no = entry.noCredentialFor(digest);
        if (no.isPresent()) {
            return refused(no.get());
        }
        // What was issued before the station opened is given again.
        if (entry.mark().isEmpty() && votesAtStation(poll, entry, at)) {
            return refused(EnrolmentReason.VOTES_AT_STATION);
        }
        Optional<byte[]> signature =
                BlindRsa.blindSign(keys.of(entry.key().poll(), entry.key().district()), blinded);
        if (signature.isEmpty()) {
            return refused(EnrolmentReason.BLINDED_MESSAGE_WRONG);
        }
        // Between the try and the mark another message may have been signed, or a person may have been called.
        return entries.mark(entry.key(), online(digest, at))
                .map(marked -> marked.stored()
                        ? Outcome.done(signature.get())
                        : IssuingCredential.<byte[]>refused(
                                marked.entry().noCredentialFor(digest).orElseThrow()))
                .orElseGet(() -> refused(EnrolmentReason.CODE_WRONG));
    }

    private static boolean votesAtStation(PublishedPoll poll, RollEntry entry, Instant at) {
        return entry.residence()
                .flatMap(residence -> poll.offlineAt(residence, at))
                .isPresent();
    }

    private static Mark online(Digest blinded, Instant at) {
        return new Mark(
                Mark.Channel.ONLINE,
                Optional.of(blinded),
                Optional.empty(),
                at.atZone(PollTimes.ZONE).toLocalDate());
    }

    private static <T> Outcome<T> refused(Reason.Code code) {
        return Outcome.refused(Reason.of(code, Paragraph.NONE));
    }
}
