package kz.uzdik.functions.voterenrolment;

import java.util.Map;
import java.util.Optional;
import kz.uzdik.aws.PrivateObjects;
import kz.uzdik.aws.S3PublicFiles;
import kz.uzdik.aws.S3StationMarks;
import kz.uzdik.domain.poll.PollId;
import kz.uzdik.domain.poll.StationId;

/** The public folders in their bucket, and the stations' marks in the private one. */
record S3PollFiles(S3PublicFiles open, S3StationMarks marks) implements PollFiles {

    private static final String JSON = "application/json";

    static S3PollFiles of(EntryPorts ports) {
        var s3 = ports.clients().s3();
        String bucket = ports.environment().required("PUBLIC_BUCKET");
        return new S3PollFiles(
                new S3PublicFiles(s3, bucket),
                new S3StationMarks(new PrivateObjects(s3, ports.environment().required("POLL_KEY_BUCKET"))));
    }

    @Override
    public Optional<byte[]> read(String key) {
        return open.read(key);
    }

    @Override
    public void keep(String key, byte[] bytes, String contentType) {
        open.createOnce(key, bytes, contentType);
    }

    @Override
    public void replace(String key, byte[] json) {
        open.point(key, json, JSON);
    }

    @Override
    public void keepMarks(PollId poll, Map<StationId, Long> stations) {
        marks.keep(poll, stations);
    }
}
