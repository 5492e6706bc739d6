package kz.uzdik.local.soak.check;

import java.util.List;
import java.util.Optional;

/** A bucket as it is read for checking. */
public interface Folder {
    /** Every file's key, in order. */
    List<String> keys();

    /** A file's bytes; empty where none lies. */
    Optional<byte[]> read(String key);

    /** Keys of uploads in parts that were begun and neither finished nor given up. */
    List<String> unfinished();
}
