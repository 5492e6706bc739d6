package kz.uzdik.functions.resultpublication;

import java.util.Map;
import kz.uzdik.http.ErrandMessage;
import kz.uzdik.http.QueueHandler;

/** Writes the publications that were asked for, and takes files down, from the queue. */
public final class PublicationWorker extends QueueHandler {

    public PublicationWorker() {
        this(System.getenv());
    }

    public PublicationWorker(Map<String, String> environment) {
        this(new PublicationErrands(PublicationPorts.of(environment), PublishingTools.of(environment)));
    }

    PublicationWorker(PublicationErrands errands) {
        super(message -> errands.work(ErrandMessage.errandOf(message), message.sentAt()));
    }
}
