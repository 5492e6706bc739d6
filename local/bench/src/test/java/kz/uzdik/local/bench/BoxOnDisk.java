package kz.uzdik.local.bench;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import kz.uzdik.domain.crypto.VoteContext;
import kz.uzdik.domain.voting.AVote;
import kz.uzdik.domain.voting.Ballot;

/** A district's ballots in files, one a shard, in the order of their credential-ids: id, then the ballot's bytes. */
final class BoxOnDisk {
    /** How many bytes an id has. */
    static final int ID = 32;

    private static final int BALLOT = 65 + 32 + 256 + 64 + AVote.QUESTIONS;
    /** How many bytes a ballot and its id have. */
    static final int RECORD = ID + BALLOT;

    private static final int SHARDS = 16;

    private final Path folder;
    private final List<OutputStream> shards = new ArrayList<>();

    BoxOnDisk(Path folder) throws IOException {
        this.folder = Files.createDirectories(folder);
        for (int shard = 0; shard < SHARDS; shard++) {
            shards.add(new BufferedOutputStream(Files.newOutputStream(file(shard))));
        }
    }

    private Path file(int shard) {
        return folder.resolve(Integer.toHexString(shard));
    }

    void put(Ballot ballot, VoteContext context) {
        put(context.credentialId(ballot.key()), bytes(ballot));
    }

    /** @param ballot as the table's adapter writes it */
    void put(byte[] id, byte[] ballot) {
        OutputStream shard = shards.get((id[0] & 0xff) >> 4);
        try {
            shard.write(id);
            shard.write(ballot);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] bytes(Ballot ballot) {
        return java.nio.ByteBuffer.allocate(BALLOT)
                .put(ballot.key().bytes())
                .put(ballot.prefix())
                .put(ballot.credential())
                .put(ballot.signature())
                .put(ballot.answers())
                .array();
    }

    /** Brings each shard into order; nothing is put afterwards. */
    void sort() throws IOException {
        for (int shard = 0; shard < SHARDS; shard++) {
            shards.get(shard).close();
            byte[] all = Files.readAllBytes(file(shard));
            try (var out = new BufferedOutputStream(Files.newOutputStream(file(shard)))) {
                IntStream.range(0, all.length / RECORD)
                        .map(record -> record * RECORD)
                        .boxed()
                        .sorted((one, other) -> Arrays.compareUnsigned(all, one, one + ID, all, other, other + ID))
                        .forEachOrdered(at -> write(all, at, out));
            }
        }
    }

    private static void write(byte[] all, int at, OutputStream out) {
        try {
            out.write(all, at, RECORD);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
