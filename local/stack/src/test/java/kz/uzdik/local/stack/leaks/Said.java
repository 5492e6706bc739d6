package kz.uzdik.local.stack.leaks;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;

/** Keeps all that is printed or logged in this JVM while it is open. */
final class Said implements AutoCloseable {
    private final PrintStream out = System.out;
    private final PrintStream err = System.err;
    private final ByteArrayOutputStream printed = new ByteArrayOutputStream();
    private final ByteArrayOutputStream complained = new ByteArrayOutputStream();
    private final ByteArrayOutputStream logged = new ByteArrayOutputStream();
    private final Handler handler = new Handler() {
        @Override
        public void publish(LogRecord entry) {
            logged.writeBytes((entry.getMessage() + " " + entry.getThrown() + "\n").getBytes(StandardCharsets.UTF_8));
        }

        @Override
        public void flush() {
            // nothing is held back
        }

        @Override
        public void close() {
            // nothing is open
        }
    };

    Said() {
        System.setOut(both(out, printed));
        System.setErr(both(err, complained));
        Logger.getLogger("").addHandler(handler);
    }

    private static PrintStream both(PrintStream first, ByteArrayOutputStream second) {
        var both = new OutputStream() {
            @Override
            public void write(int b) {
                first.write(b);
                second.write(b);
            }

            @Override
            public void write(byte[] bytes, int from, int length) throws IOException {
                first.write(bytes, from, length);
                second.write(bytes, from, length);
            }
        };
        return new PrintStream(both, true, StandardCharsets.UTF_8);
    }

    byte[] out() {
        return printed.toByteArray();
    }

    byte[] err() {
        return complained.toByteArray();
    }

    byte[] logged() {
        return logged.toByteArray();
    }

    @Override
    public void close() {
        System.setOut(out);
        System.setErr(err);
        Logger.getLogger("").removeHandler(handler);
    }
}
