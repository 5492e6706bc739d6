package kz.uzdik.functions.citizenvoting;

import java.util.Map;
import kz.uzdik.http.QueueHandler;

/**
 * The count: closes the boxes of a poll that is over, and counts what was published, from the queue; it signs nothing. It may read the box
 * only while two people's closing of the poll has given it the right.
 */
public final class Count extends QueueHandler {

    public Count() {
        this(System.getenv());
    }

    public Count(Map<String, String> environment) {
        this(CountPorts.of(environment));
    }

    Count(CountPorts ports) {
        this(new CountWork(ports));
    }

    private Count(CountWork work) {
        super(message -> work.work(CountMessage.of(message), message.sentAt()));
    }
}
