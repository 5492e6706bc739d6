package kz.uzdik.local.stack;

import java.io.IOException;
import java.net.BindException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.concurrent.ThreadLocalRandom;

/** A port for a server that has to be told one before it takes it. */
public final class FreePort {
    // Below those that systems give to outgoing connections, of which one could take it before the server does.
    private static final int LEAST = 20_000;
    private static final int MOST = 32_000;
    private static final int TRIES = 200;

    private FreePort() {}

    /**
     * A port of 127.0.0.1 that nobody has.
     *
     * @throws IOException if none is found
     */
    public static int any() throws IOException {
        for (int tried = 0; tried < TRIES; tried++) {
            int port = ThreadLocalRandom.current().nextInt(LEAST, MOST);
            try (var _ = new ServerSocket(port, 1, InetAddress.getLoopbackAddress())) {
                return port;
            } catch (BindException _) {
                // somebody has it; another one is tried
            }
        }
        throw new IOException("no port is free from " + LEAST + " to " + MOST);
    }
}
