package kz.uzdik.aws;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import kz.uzdik.json.Json;

/**
 * Small files that say which folders there are, {@code {"names":["best-2020","best-2021"]}}, for readers who may not list.
 *
 * @param files of the bucket
 */
record S3FolderNames(S3Bytes files) {
    private static final int MOST_TRIES = 10;

    /**
     * Says at a key which folders lie under a prefix. Whoever writes looks once more afterwards: of several that say it at
     * once the last one, too, has seen every folder, though the store compares nothing.
     *
     * @param prefix ends with a slash
     * @param write puts the file's bytes at the key
     */
    void tell(String prefix, String key, Consumer<byte[]> write) {
        for (int tries = 0; tries < MOST_TRIES; tries++) {
            byte[] names = Json.canonical(Map.of("names", folders(prefix)));
            Optional<byte[]> told = files.read(key);
            if (told.filter(there -> Arrays.equals(there, names)).isPresent()) return;
            write.accept(names);
        }
        throw new IllegalStateException("others say something else again and again: " + key);
    }

    private List<String> folders(String prefix) {
        return files
                .s3()
                .listObjectsV2Paginator(
                        list -> list.bucket(files.bucket()).prefix(prefix).delimiter("/"))
                .commonPrefixes()
                .stream()
                .map(folder -> folder.prefix().substring(prefix.length()).replace("/", ""))
                .sorted()
                .toList();
    }
}
