package kz.uzdik.functions.documentvalidation.inspection;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/** The parts of an archive while a test changes them. */
final class ZipBytes {

    private final Map<String, byte[]> parts = new LinkedHashMap<>();

    static ZipBytes of(byte[] archive) {
        var zip = new ZipBytes();
        try (var in = new ZipInputStream(new ByteArrayInputStream(archive))) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                zip.parts.put(entry.getName(), in.readAllBytes());
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return zip;
    }

    ZipBytes with(String name, String content) {
        return with(name, content.getBytes(StandardCharsets.UTF_8));
    }

    ZipBytes with(String name, byte[] content) {
        parts.put(name, content);
        return this;
    }

    ZipBytes without(String name) {
        parts.remove(name);
        return this;
    }

    ZipBytes replacing(String name, String text, String other) {
        String part = new String(parts.getOrDefault(name, new byte[0]), StandardCharsets.UTF_8);
        return with(name, part.replace(text, other));
    }

    byte[] file() {
        var out = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(out)) {
            for (var part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue());
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return out.toByteArray();
    }
}
