package kz.uzdik.local.stack.emulators;

import java.net.URI;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import kz.uzdik.local.stack.template.Surroundings;
import org.elasticmq.NodeAddress;
import org.elasticmq.rest.sqs.SQSRestServer;
import org.elasticmq.rest.sqs.SQSRestServerBuilder;
import scala.concurrent.Await;
import scala.concurrent.duration.Duration;

/** ElasticMQ on 127.0.0.1; its queues live in memory. */
final class QueueServer implements AutoCloseable {
    private static final long STOPPING_SECONDS = 3;

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

    // Its own stopping waits up to a minute for connections that nobody uses any more; its queues need no goodbye.
    @Override
    public void close() {
        try {
            Await.ready(server.stopAndGetFuture().apply(), Duration.create(STOPPING_SECONDS, TimeUnit.SECONDS));
        } catch (TimeoutException _) {
            // It goes with the process.
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }
}
