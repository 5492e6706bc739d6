package kz.uzdik.local.stack.scanning;

import java.io.IOException;
import java.io.InputStream;
import java.net.InetSocketAddress;
import java.net.SocketAddress;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.ByteBuffer;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;

/** Asks ClamAV's daemon, by its command INSTREAM: pieces with their lengths before them, and an empty one at the end. */
public final class ClamScanner implements Scanner {
    private static final int PIECE = 64 * 1024;
    private static final int LONGEST_ANSWER = 4096;

    private final SocketAddress daemon;

    ClamScanner(SocketAddress daemon) {
        this.daemon = daemon;
    }

    /** @param address the path of its socket, or its host and port with a colon between */
    public static ClamScanner at(String address) {
        int colon = address.lastIndexOf(':');
        return new ClamScanner(
                address.startsWith("/")
                        ? UnixDomainSocketAddress.of(address)
                        : new InetSocketAddress(
                                address.substring(0, Math.max(0, colon)),
                                Integer.parseInt(address.substring(colon + 1))));
    }

    @Override
    public Result scan(InputStream file) throws IOException {
        try (SocketChannel channel = connected()) {
            try {
                send(channel, file);
            } catch (IOException closed) {
                // It stops listening when a file is too long for it, and says so before.
                return result(answer(channel));
            }
            return result(answer(channel));
        }
    }

    private SocketChannel connected() throws IOException {
        SocketChannel channel = daemon instanceof UnixDomainSocketAddress
                ? SocketChannel.open(StandardProtocolFamily.UNIX)
                : SocketChannel.open();
        try {
            channel.connect(daemon);
            return channel;
        } catch (IOException refused) {
            channel.close();
            throw refused;
        }
    }

    private static void send(SocketChannel channel, InputStream file) throws IOException {
        write(channel, ByteBuffer.wrap("zINSTREAM\0".getBytes(StandardCharsets.US_ASCII)));
        byte[] piece = new byte[PIECE];
        for (int count = file.read(piece); count >= 0; count = file.read(piece)) {
            if (count > 0) {
                write(channel, ByteBuffer.allocate(4).putInt(count).flip());
                write(channel, ByteBuffer.wrap(piece, 0, count));
            }
        }
        write(channel, ByteBuffer.allocate(4));
    }

    private static void write(SocketChannel channel, ByteBuffer bytes) throws IOException {
        while (bytes.hasRemaining()) {
            channel.write(bytes);
        }
    }

    private static String answer(SocketChannel channel) throws IOException {
        ByteBuffer answer = ByteBuffer.allocate(LONGEST_ANSWER);
        while (answer.hasRemaining() && channel.read(answer) >= 0) {
            if (answer.position() > 0 && answer.get(answer.position() - 1) == 0) {
                break;
            }
        }
        return new String(answer.array(), 0, answer.position(), StandardCharsets.UTF_8)
                .replace("\0", "")
                .strip();
    }

    private static Result result(String answer) {
        if (answer.endsWith(" OK")) {
            return Result.NO_THREATS_FOUND;
        }
        if (answer.endsWith(" FOUND")) {
            return Result.THREATS_FOUND;
        }
        return answer.contains("size limit") ? Result.UNSUPPORTED : Result.FAILED;
    }
}
