package kz.uzdik.aws;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import kz.uzdik.domain.act.Padded;
import kz.uzdik.domain.enrolment.RollFiles;
import kz.uzdik.domain.enrolment.RollImport;
import kz.uzdik.domain.enrolment.csv.BadCell;
import kz.uzdik.domain.poll.PollId;
import kz.uzdik.json.WireName;
import software.amazon.awssdk.core.sync.RequestBody;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.s3.model.NoSuchKeyException;
import software.amazon.awssdk.services.s3.model.S3Object;
import software.amazon.awssdk.services.s3.presigner.S3Presigner;

/**
 * Imports' files in their private bucket without versions: {@code imports/<poll>/<number>.csv}, deleted once it is read;
 * {@code bad/<poll>/<number>/<offset>.csv}, the bad rows of one block; {@code reports/<poll>/<number>.csv}, all of them.
 */
public final class S3RollFiles implements RollFiles {
    private static final String IMPORTS = "imports/";
    private static final String FILE = ".csv";
    private static final String MEDIA_TYPE = "text/csv";
    private static final String HEADING = "row,column,code,first-row\n";
    // A village's line takes its time for a file of many megabytes; what has begun is let finish.
    private static final Duration UPLOAD = Duration.ofHours(1);
    private static final Duration DOWNLOAD = Duration.ofMinutes(5);

    private final S3Client s3;
    private final S3Presigner presigner;
    private final String bucket;

    public S3RollFiles(S3Client s3, S3Presigner presigner, String bucket) {
        this.s3 = s3;
        this.presigner = presigner;
        this.bucket = bucket;
    }

    /** Which import a file is of. */
    public record Sent(PollId poll, int number) {}

    /** The import whose file lies at a key; empty when it is none's. */
    public static Optional<Sent> sent(String key) {
        String[] parts = key.split("/", -1);
        if (parts.length != 3 || !(parts[0] + "/").equals(IMPORTS) || !parts[2].matches("[1-9][0-9]{0,5}\\.csv")) {
            return Optional.empty();
        }
        int number = Integer.parseInt(parts[2].substring(0, parts[2].length() - FILE.length()));
        return PollId.parse(parts[1]).map(poll -> new Sent(poll, number));
    }

    @Override
    public SignedUpload signUpload(RollImport roll) {
        var signed = new SignedPuts(presigner, bucket)
                .sign(file(roll), roll.file().bytes(), MEDIA_TYPE, roll.file().sha256(), UPLOAD);
        return new SignedUpload(signed.address(), signed.headers(), signed.expires());
    }

    @Override
    public Optional<Long> length(RollImport roll) {
        try {
            return Optional.of(
                    s3.headObject(head -> head.bucket(bucket).key(file(roll))).contentLength());
        } catch (NoSuchKeyException _) {
            return Optional.empty();
        }
    }

    @Override
    public byte[] read(RollImport roll, long offset, int length) {
        try {
            return new S3Objects(s3, bucket).open(file(roll)).read(offset, length);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void delete(RollImport roll) {
        s3.deleteObject(delete -> delete.bucket(bucket).key(file(roll)));
    }

    @Override
    public void writeBad(RollImport roll, long offset, List<BadCell> bad) {
        StringBuilder lines = new StringBuilder();
        bad.forEach(cell -> lines.append(line(cell)));
        put(parts(roll) + Padded.of(offset, 12) + FILE, lines.toString().getBytes(StandardCharsets.UTF_8));
    }

    private static String line(BadCell cell) {
        return cell.row()
                + "," + cell.column().map(WireName::of).orElse("")
                + "," + WireName.of(cell.code())
                + "," + cell.firstRow().map(String::valueOf).orElse("")
                + "\n";
    }

    // The parts stay, so that making the report again makes the same; a lifecycle rule takes them away.
    @Override
    public void joinBad(RollImport roll) {
        var all = new ByteArrayOutputStream();
        all.writeBytes(HEADING.getBytes(StandardCharsets.UTF_8));
        s3.listObjectsV2Paginator(list -> list.bucket(bucket).prefix(parts(roll))).contents().stream()
                .map(S3Object::key)
                .sorted()
                .forEach(key -> all.writeBytes(
                        s3.getObjectAsBytes(get -> get.bucket(bucket).key(key)).asByteArray()));
        put(report(roll), all.toByteArray());
    }

    @Override
    public URI signReport(RollImport roll) {
        var signed = presigner.presignGetObject(presign -> presign.signatureDuration(DOWNLOAD)
                .getObjectRequest(get -> get.bucket(bucket)
                        .key(report(roll))
                        .responseContentDisposition("attachment; filename=\"bad-rows.csv\"")
                        .responseCacheControl("private, no-store")));
        return URI.create(signed.url().toString());
    }

    private void put(String key, byte[] bytes) {
        s3.putObject(
                put -> put.bucket(bucket).key(key).contentType(MEDIA_TYPE + "; charset=utf-8"),
                RequestBody.fromBytes(bytes));
    }

    private static String file(RollImport roll) {
        return IMPORTS + roll.poll() + "/" + roll.number() + FILE;
    }

    private static String parts(RollImport roll) {
        return "bad/" + roll.poll() + "/" + roll.number() + "/";
    }

    private static String report(RollImport roll) {
        return "reports/" + roll.poll() + "/" + roll.number() + FILE;
    }
}
