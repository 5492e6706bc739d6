package kz.uzdik.aws;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import kz.uzdik.domain.poll.Digest;
import kz.uzdik.domain.poll.PollId;
import kz.uzdik.domain.territory.Kato;
import kz.uzdik.domain.voting.LedgerDigest;
import kz.uzdik.domain.voting.Ledgers;
import kz.uzdik.json.poll.WithheldForm;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.s3.model.NoSuchKeyException;

/** Ledgers and withheld receipts in the polls' public folders in S3: {@code ledgers/} and {@code withheld/}. */
public final class S3Ledgers implements Ledgers {
    private static final String LINES = "application/x-ndjson; charset=utf-8";

    private final S3Client s3;
    private final String bucket;
    private final S3PublicFiles files;

    public S3Ledgers(S3Client s3, String bucket) {
        this.s3 = s3;
        this.bucket = bucket;
        files = new S3PublicFiles(s3, bucket);
    }

    /** Takes a streamed file back: its lines have not come to their digest. */
    private static final class OtherLines extends IOException {
        private static final long serialVersionUID = 1;
    }

    @Override
    public boolean publish(PollId poll, Kato district, Digest digest, Stream<String> lines) {
        String key = ledger(poll, district);
        boolean there = isThere(key);
        if (there && !digestOf(of(poll, district)).equals(digest)) {
            throw new IllegalStateException("another ledger is published at " + key);
        }
        return there ? digestOf(lines).equals(digest) : write(key, digest, lines);
    }

    // Two who write at once write the same: what they write has this digest.
    private boolean write(String key, Digest digest, Stream<String> lines) {
        try {
            files.stream(key, LINES, out -> copy(lines, digest, out));
            return true;
        } catch (OtherLines _) {
            return false;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void copy(Stream<String> lines, Digest digest, OutputStream out) throws IOException {
        LedgerDigest written = new LedgerDigest();
        lines.forEachOrdered(line -> {
            written.add(line);
            write(line, out);
        });
        if (!written.end().equals(digest)) {
            throw new OtherLines();
        }
    }

    private static void write(String line, OutputStream out) {
        try {
            out.write((line + "\n").getBytes(StandardCharsets.US_ASCII));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Digest digestOf(Stream<String> lines) {
        LedgerDigest digest = new LedgerDigest();
        try (lines) {
            lines.forEachOrdered(digest::add);
        }
        return digest.end();
    }

    @Override
    public Stream<String> of(PollId poll, Kato district) {
        try {
            return Lines.of(s3.getObject(get -> get.bucket(bucket).key(ledger(poll, district))));
        } catch (NoSuchKeyException e) {
            throw new IllegalStateException("there is no ledger at " + ledger(poll, district), e);
        }
    }

    @Override
    public List<Digest> withhold(PollId poll, Kato district, Withheld withheld) {
        String key = poll.folder() + "withheld/" + district + ".json";
        byte[] bytes = WithheldForm.bytes(withheld);
        Withheld kept = files.createOnce(key, bytes, "application/json") == Once.ANOTHER
                ? WithheldForm.read(files.read(key).orElseThrow())
                : withheld;
        if (!kept.poll().equals(withheld.poll())) {
            throw new IllegalStateException("receipts of another poll are published at " + key);
        }
        return kept.receipts();
    }

    private boolean isThere(String key) {
        try {
            s3.headObject(head -> head.bucket(bucket).key(key));
            return true;
        } catch (NoSuchKeyException _) {
            return false;
        }
    }

    private static String ledger(PollId poll, Kato district) {
        return poll.folder() + "ledgers/" + district + ".jsonl";
    }
}
