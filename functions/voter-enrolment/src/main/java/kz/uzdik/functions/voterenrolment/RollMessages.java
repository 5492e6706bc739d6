package kz.uzdik.functions.voterenrolment;

import java.util.Map;
import java.util.Optional;
import kz.uzdik.aws.S3RollFiles;
import kz.uzdik.aws.S3RollFiles.Sent;
import kz.uzdik.domain.enrolment.RollImport;
import kz.uzdik.http.Message;
import kz.uzdik.http.ObjectArrival;
import kz.uzdik.json.Fields;

/**
 * What comes to the import's queue: that a file has arrived, from the store; that an import is to go on, from the worker
 * itself; that a roll is to be removed, an errand.
 */
final class RollMessages {

    private static final String ROLL = "roll";
    private static final String ERRAND = "errand";

    private RollMessages() {}

    /** The message that lets an import go on. */
    static Map<String, String> goOn(Sent roll) {
        return Map.of(ROLL, RollImport.id(roll.poll(), roll.number()));
    }

    static boolean isErrand(Message message) {
        return message.fields().has(ERRAND);
    }

    /** The import that a message is about; empty when it tells of another file. */
    static Optional<Sent> roll(Message message, String bucket) {
        Fields fields = message.fields();
        if (!fields.has(ROLL)) {
            return ObjectArrival.read(fields)
                    .filter(arrival -> arrival.bucket().equals(bucket))
                    .flatMap(arrival -> S3RollFiles.sent(arrival.key()));
        }
        String id = fields.text(ROLL, 1, 200);
        fields.done();
        return RollImport.poll(id).map(poll -> new Sent(poll, RollImport.number(id)));
    }
}
