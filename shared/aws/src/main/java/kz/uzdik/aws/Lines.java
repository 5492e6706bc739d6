package kz.uzdik.aws;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/**
 * The lines of a file, one at a time, each ended by exactly one LF and given without it. A carriage return is a
 * character like any other: only so do lines and bytes say the same.
 */
final class Lines implements Iterator<String> {
    /** No line of ours comes near it; without a bound a broken file would be held whole. */
    private static final int LONGEST = 64 * 1024;

    private final InputStream file;
    private int next;

    private Lines(InputStream file) throws IOException {
        this.file = file;
        next = file.read();
    }

    /** Closing the stream closes the file; an end without LF, or a line too long, is an {@code IllegalStateException}. */
    static Stream<String> of(InputStream file) {
        try {
            Lines lines = new Lines(new BufferedInputStream(file));
            var spliterator = Spliterators.spliteratorUnknownSize(lines, Spliterator.ORDERED | Spliterator.NONNULL);
            return StreamSupport.stream(spliterator, false).onClose(lines::close);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public boolean hasNext() {
        return next >= 0;
    }

    @Override
    public String next() {
        if (next < 0) {
            throw new NoSuchElementException();
        }
        try {
            return line();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private String line() throws IOException {
        ByteArrayOutputStream line = new ByteArrayOutputStream(1024);
        while (next != '\n') {
            if (next < 0 || line.size() == LONGEST) {
                throw new IllegalStateException("a file's line does not end");
            }
            line.write(next);
            next = file.read();
        }
        next = file.read();
        return line.toString(StandardCharsets.UTF_8);
    }

    private void close() {
        try {
            file.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
