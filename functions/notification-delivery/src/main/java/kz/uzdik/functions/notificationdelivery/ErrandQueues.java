package kz.uzdik.functions.notificationdelivery;

import java.util.Map;
import java.util.function.Consumer;
import kz.uzdik.aws.AwsClients;
import kz.uzdik.aws.SqsQueue;
import kz.uzdik.domain.notice.Errand;
import kz.uzdik.http.Environment;
import kz.uzdik.http.ErrandMessage;

/** Tells those who do errands of them. */
@FunctionalInterface
interface ErrandQueues {

    /** Sends an errand's id; throws when the queue does not take it. */
    void tell(Destination destination, String errand);

    /** Tells of an errand where it is done. */
    default void tell(Errand errand) {
        tell(Destination.of(errand.task()), errand.id());
    }

    /** The queues that a function's environment names. */
    static ErrandQueues of(Map<String, String> variables) {
        var environment = new Environment(variables);
        var clients = new AwsClients(variables);
        Consumer<String> notice = queue(clients, environment.required("NOTICE_QUEUE_URL"));
        Consumer<String> ranking = queue(clients, environment.required("RANKING_QUEUE_URL"));
        Consumer<String> publication = queue(clients, environment.required("PUBLICATION_QUEUE_URL"));
        Consumer<String> paper = queue(clients, environment.required("PAPER_QUEUE_URL"));
        Consumer<String> poll = queue(clients, environment.required("POLL_QUEUE_URL"));
        Consumer<String> roll = queue(clients, environment.required("ROLL_QUEUE_URL"));
        return (destination, errand) -> {
            switch (destination) {
                case NOTICE -> notice.accept(errand);
                case RANKING -> ranking.accept(errand);
                case PUBLICATION -> publication.accept(errand);
                case PAPER -> paper.accept(errand);
                case POLL -> poll.accept(errand);
                case ROLL -> roll.accept(errand);
            }
        };
    }

    private static Consumer<String> queue(AwsClients clients, String url) {
        var queue = new SqsQueue(clients.sqs(), url);
        return errand -> queue.send(ErrandMessage.of(errand));
    }
}
