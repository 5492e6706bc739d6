package kz.uzdik.local.stack.scanning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import kz.uzdik.local.stack.scanning.Scanner.Result;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ScannersTest {

    private static InputStream file(byte[]... pieces) {
        var all = new ByteArrayOutputStream();
        for (byte[] piece : pieces) {
            all.writeBytes(piece);
        }
        return new ByteArrayInputStream(all.toByteArray());
    }

    @Test
    void without_a_daemon_the_test_file_is_found_wherever_it_stands_and_nothing_else() throws IOException {
        Scanner scanner = Scanner.of(Map.of());
        byte[] threat = TestFileScanner.threat();

        assertThat(scanner.scan(file(threat))).isEqualTo(Result.THREATS_FOUND);
        assertThat(scanner.scan(file(new byte[65_500], threat, new byte[9]))).isEqualTo(Result.THREATS_FOUND);
        assertThat(scanner.scan(file("X5O!X".getBytes(StandardCharsets.US_ASCII), threat)))
                .isEqualTo(Result.THREATS_FOUND);
        assertThat(scanner.scan(file(java.util.Arrays.copyOf(threat, threat.length - 1))))
                .isEqualTo(Result.NO_THREATS_FOUND);
        assertThat(scanner.scan(file())).isEqualTo(Result.NO_THREATS_FOUND);
    }

    @ParameterizedTest
    @CsvSource({
        "stream: OK, NO_THREATS_FOUND",
        "stream: Eicar-Signature FOUND, THREATS_FOUND",
        "INSTREAM size limit exceeded. ERROR, UNSUPPORTED",
        "stream: Can't allocate memory ERROR, FAILED",
        "'', FAILED"
    })
    void a_daemon_is_given_the_whole_file_and_its_answer_understood(String answer, Result result) throws Exception {
        byte[] content = "a film".repeat(30_000).getBytes(StandardCharsets.US_ASCII);
        try (var server = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            var heard = CompletableFuture.supplyAsync(() -> daemon(server, answer));
            Scanner scanner = Scanner.of(Map.of("CLAMD", "127.0.0.1:" + server.getLocalPort()));

            assertThat(scanner.scan(file(content))).isEqualTo(result);
            assertThat(heard.get()).isEqualTo(content);
        }
    }

    @Test
    void a_daemon_that_is_not_there_finds_nothing_clean() throws IOException {
        int port;
        try (var server = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            port = server.getLocalPort();
        }
        Scanner scanner = Scanner.of(Map.of("CLAMD", "127.0.0.1:" + port));

        assertThatThrownBy(() -> scanner.scan(file(new byte[3]))).isInstanceOf(IOException.class);
    }

    /** Speaks as clamd does, and gives what it was sent. */
    private static byte[] daemon(ServerSocket server, String answer) {
        try (Socket caller = server.accept()) {
            var in = new DataInputStream(caller.getInputStream());
            assertThat(new String(in.readNBytes(10), StandardCharsets.US_ASCII)).isEqualTo("zINSTREAM\0");
            var content = new ByteArrayOutputStream();
            for (int length = in.readInt(); length > 0; length = in.readInt()) {
                content.writeBytes(in.readNBytes(length));
            }
            caller.getOutputStream().write((answer + "\0").getBytes(StandardCharsets.US_ASCII));
            return content.toByteArray();
        } catch (IOException fault) {
            throw new java.io.UncheckedIOException(fault);
        }
    }
}
