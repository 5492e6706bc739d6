package kz.uzdik.local.stack.emulators;

import java.net.URI;
import kz.uzdik.local.stack.template.Surroundings;
import org.elasticmq.NodeAddress;
import org.elasticmq.rest.sqs.SQSRestServer;
import org.elasticmq.rest.sqs.SQSRestServerBuilder;

/** ElasticMQ on 127.0.0.1; its queues live in memory. */
final class QueueServer implements AutoCloseable {
    private final SQSRestServer server;

    QueueServer(Surroundings surroundings) {
        URI endpoint = URI.create(surroundings.queueEndpoint());
        server = SQSRestServerBuilder.withPort(endpoint.getPort())
                .withInterface(endpoint.getHost())
                .withServerAddress(new NodeAddress("http", endpoint.getHost(), endpoint.getPort(), ""))
                .withAWSRegion(surroundings.region())
                .withAWSAccountId(surroundings.account())
                .start();
        server.waitUntilStarted();
    }

    @Override
    public void close() {
        server.stopAndWait();
    }
}
