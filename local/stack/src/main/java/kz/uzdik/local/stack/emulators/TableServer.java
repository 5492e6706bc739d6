package kz.uzdik.local.stack.emulators;

import java.net.URI;
import java.nio.file.Path;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.eclipse.jetty.server.handler.ContextHandler;
import org.eclipse.jetty.server.handler.ContextHandlerCollection;
import software.amazon.dynamodb.services.local.server.LocalDynamoDBRequestHandler;
import software.amazon.dynamodb.services.local.server.LocalDynamoDBServerHandler;

/**
 * DynamoDB Local on a free port of 127.0.0.1, in memory or in a folder. Its own starter would listen on every
 * interface and speak of itself, so its handlers are put into a Jetty of ours.
 */
final class TableServer implements AutoCloseable {
    private static final Logger SQLITE = Logger.getLogger("com.almworks.sqlite4java");

    private final Server server = new Server();
    private final ServerConnector connector = new ServerConnector(server);
    private final LocalDynamoDBRequestHandler requests;

    TableServer(Optional<Path> folder) throws Exception {
        SQLITE.setLevel(Level.OFF);
        String path = folder.map(Path::toString).orElse(null);
        requests = new LocalDynamoDBRequestHandler(0, folder.isEmpty(), path, true, false);
        var context = new ContextHandler();
        context.setHandler(new LocalDynamoDBServerHandler(requests, null));
        connector.setHost("127.0.0.1");
        server.addConnector(connector);
        server.setHandler(new ContextHandlerCollection(context));
        server.start();
    }

    URI endpoint() {
        return URI.create("http://127.0.0.1:" + connector.getLocalPort());
    }

    @Override
    public void close() {
        try {
            server.stop();
        } catch (Exception fault) {
            throw new IllegalStateException("DynamoDB Local did not stop", fault);
        }
        requests.shutdown();
    }
}
