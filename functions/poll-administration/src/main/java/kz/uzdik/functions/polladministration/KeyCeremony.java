package kz.uzdik.functions.polladministration;

import java.util.Map;
import kz.uzdik.aws.AwsClients;
import kz.uzdik.http.Environment;
import kz.uzdik.http.QueueHandler;

/** Does what polls wait for, from the queue: makes, publishes and destroys keys, publishes files, lets the count begin. */
public final class KeyCeremony extends QueueHandler {

    public KeyCeremony() {
        this(System.getenv());
    }

    public KeyCeremony(Map<String, String> environment) {
        this(CeremonyOnAws.of(new Environment(environment), new AwsClients(environment)));
    }

    KeyCeremony(Ceremony ceremony) {
        super(new PollErrands(ceremony)::work);
    }
}
