package kz.uzdik.functions.notificationdelivery;

import java.time.Clock;
import java.time.Duration;
import kz.uzdik.domain.notice.Errand;
import kz.uzdik.domain.notice.Errands;
import kz.uzdik.domain.notice.FanningOut;
import kz.uzdik.domain.notice.Mail;
import kz.uzdik.domain.notice.WritingLetters;

/**
 * Delivers a notice: one to many becomes an errand a person, one to a person becomes a letter. Whoever claims it alone
 * works on it for a while; a death between the letter and the note that it was sent sends it twice, never not at all.
 */
final class DeliveringNotice {

    /** Longer than a function runs, shorter than a message stays hidden. */
    private static final Duration LEASE = Duration.ofSeconds(90);

    private final Errands errands;
    private final FanningOut fanningOut;
    private final WritingLetters writing;
    private final Mail mail;
    private final Clock clock;

    /** @param clock the real time, for leases */
    DeliveringNotice(Errands errands, FanningOut fanningOut, WritingLetters writing, Mail mail, Clock clock) {
        this.errands = errands;
        this.fanningOut = fanningOut;
        this.writing = writing;
        this.mail = mail;
        this.clock = clock;
    }

    /** Does the errand; throws when it must be told again, or is for the dead-letter queue. */
    void deliver(String id) {
        Errand errand = errands.find(id).orElseThrow(() -> new IllegalStateException("no such errand: " + id));
        if (!errands.claim(id, clock.instant(), LEASE)) {
            return; // done, or somebody is at it; should they die, the sweep tells of it again
        }
        if (FanningOut.isForMany(errand)) {
            errands.add(fanningOut.parts(errand));
        } else {
            writing.write(errand).ifPresent(mail::send);
        }
        errands.done(id);
    }
}
