package kz.uzdik.local.stack.leaks;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** Stands before one service, passes every byte on as it comes, and keeps what was sent to the service. */
final class Relay implements AutoCloseable {
    private static final int CHUNK = 16 * 1024;

    private final String service;
    private final URI target;
    private final ServerSocket door;
    private final List<ByteArrayOutputStream> connections = new CopyOnWriteArrayList<>();

    Relay(String service, URI target) throws IOException {
        this.service = service;
        this.target = target;
        this.door = new ServerSocket(0, 0, InetAddress.getLoopbackAddress());
        Thread.ofVirtual().start(this::accept);
    }

    URI endpoint() {
        return URI.create("http://127.0.0.1:" + door.getLocalPort());
    }

    /** Every call that was made so far. */
    List<HttpCall> calls() {
        return connections.stream()
                .flatMap(sent -> HttpCall.read(service, sent.toByteArray()).stream())
                .toList();
    }

    private void accept() {
        while (!door.isClosed()) {
            try {
                join(door.accept());
            } catch (IOException closed) {
                // the caller finds out by itself
            }
        }
    }

    private void join(Socket caller) throws IOException {
        Socket called;
        try {
            called = new Socket(target.getHost(), target.getPort());
        } catch (IOException gone) {
            caller.close();
            return;
        }
        caller.setTcpNoDelay(true);
        called.setTcpNoDelay(true);
        var sent = new ByteArrayOutputStream();
        connections.add(sent);
        Thread.ofVirtual().start(() -> pass(caller, called, sent));
        Thread.ofVirtual().start(() -> pass(called, caller, OutputStream.nullOutputStream()));
    }

    /** Until one of the two hangs up; then both do. */
    private static void pass(Socket from, Socket to, OutputStream kept) {
        try (from;
                to) {
            InputStream in = from.getInputStream();
            OutputStream out = to.getOutputStream();
            byte[] chunk = new byte[CHUNK];
            for (int read = in.read(chunk); read >= 0; read = in.read(chunk)) {
                kept.write(chunk, 0, read);
                out.write(chunk, 0, read);
            }
        } catch (IOException hungUp) {
            // so does the other side
        }
    }

    @Override
    public void close() throws IOException {
        door.close();
    }
}
