package kz.uzdik.functions.resultpublication;

import java.util.Map;
import kz.uzdik.http.ErrandMessage;
import kz.uzdik.http.QueueHandler;

/** Writes the publications that were asked for, from the queue. */
public final class PublicationWorker extends QueueHandler {

    public PublicationWorker() {
        this(System.getenv());
    }

    public PublicationWorker(Map<String, String> environment) {
        this(new WritingPublication(PublicationPorts.of(environment), PublishingTools.of(environment)));
    }

    PublicationWorker(WritingPublication writing) {
        super(message -> writing.work(ErrandMessage.errandOf(message), message.sentAt()));
    }
}
