package kz.uzdik.functions.voterenrolment;

import kz.uzdik.domain.enrolment.RollImport;
import kz.uzdik.domain.enrolment.RollImports;
import kz.uzdik.domain.notice.Errand;
import kz.uzdik.domain.notice.Errands;
import kz.uzdik.domain.poll.Decisions;
import kz.uzdik.domain.poll.Digest;
import kz.uzdik.domain.poll.Poll;
import kz.uzdik.domain.poll.PollId;
import kz.uzdik.domain.poll.Polls;
import kz.uzdik.domain.poll.SupplementaryRoll;
import kz.uzdik.http.ErrandMessage;
import kz.uzdik.http.Message;
import kz.uzdik.json.poll.SupplementaryRollForm;

/**
 * Publishes a roll that two officers have confirmed to add to a frozen one: {@code rolls/<n>.json}, signed. From then on
 * its people can ask for codes. Told twice it writes the same once.
 */
final class PublishingSupplement {

    private final Polls polls;
    private final RollImports imports;
    private final Errands errands;
    private final PollFiles files;

    PublishingSupplement(Polls polls, RollImports imports, Errands errands, PollFiles files) {
        this.polls = polls;
        this.imports = imports;
        this.errands = errands;
        this.files = files;
    }

    /** Throws when the message must come again, or is for the dead-letter queue. */
    void work(Message message) {
        String id = ErrandMessage.errandOf(message);
        Errand errand = errands.find(id).orElseThrow(() -> new IllegalStateException("no such errand: " + id));
        if (!(errand.task() instanceof Errand.Task.Supplement(var roll))) {
            throw new IllegalStateException("no errand to publish a roll: " + id);
        }
        publish(RollImport.poll(roll).orElseThrow(), RollImport.number(roll));
        errands.done(id);
    }

    private void publish(PollId id, int version) {
        Digest poll = polls.find(id)
                .map(Poll::decisions)
                .flatMap(Decisions::freeze)
                .map(Decisions.Freeze::digest)
                .orElseThrow();
        RollImport roll = imports.find(id, version).orElseThrow();
        var contents = roll.contents().orElseThrow();
        int number = roll.supplement().orElseThrow();
        byte[] file = SupplementaryRollForm.bytes(
                new SupplementaryRoll(number, version, contents.digest(), contents.residents()), poll);
        files.keepSigned(id.folder() + "rolls/" + number + ".json", file);
    }
}
