package kz.uzdik.local.stack.emulators;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/**
 * The port that a service takes again after a restart, so that what was signed for its address before still leads there.
 *
 * @param file where it is kept, if there is a folder
 */
record KeptPort(Optional<Path> file) {
    private static final int ANY = 0;

    /** The port of the last time, if it is free; else any. */
    int number() throws IOException {
        if (file.isEmpty() || !Files.exists(file.get())) return ANY;
        String kept = Files.readString(file.get()).strip();
        if (!kept.matches("[0-9]{1,5}")) return ANY;
        int port = Integer.parseInt(kept);
        return free(port) ? port : ANY;
    }

    void keep(int port) throws IOException {
        if (file.isPresent()) KeptText.write(file.get(), String.valueOf(port));
    }

    private static boolean free(int port) {
        try (var socket = new ServerSocket()) {
            socket.setReuseAddress(true);
            socket.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
            return true;
        } catch (IOException | IllegalArgumentException _) {
            return false;
        }
    }
}
