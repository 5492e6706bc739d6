package kz.uzdik.functions.notificationdelivery;

import java.util.Map;
import kz.uzdik.http.StreamHandler;
import kz.uzdik.http.StreamRecord;
import kz.uzdik.json.form.ErrandForm;

/** Tells the queues of every errand that a commit has just stored, from the table's stream. */
public final class ErrandRelay extends StreamHandler {

    private static final String ERRAND = "errand";

    public ErrandRelay() {
        this(System.getenv());
    }

    public ErrandRelay(Map<String, String> environment) {
        this(ErrandQueues.of(environment));
    }

    ErrandRelay(ErrandQueues queues) {
        super(change -> relay(change, queues));
    }

    private static void relay(StreamRecord change, ErrandQueues queues) {
        boolean stored = change.kind() == StreamRecord.Kind.INSERT
                && ERRAND.equals(change.newImage().get("type"));
        if (stored && change.newImage().get("state") instanceof String state) {
            queues.tell(ErrandForm.FORM.parse(state));
        }
    }
}
