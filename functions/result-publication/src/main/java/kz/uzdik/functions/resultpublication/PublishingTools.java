package kz.uzdik.functions.resultpublication;

import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import kz.uzdik.aws.AwsClients;
import kz.uzdik.aws.KmsSignature;
import kz.uzdik.aws.ObjectLock;
import kz.uzdik.aws.S3PollPrints;
import kz.uzdik.aws.S3PollResults;
import kz.uzdik.aws.S3PublicFiles;
import kz.uzdik.domain.poll.PollResults;
import kz.uzdik.domain.publication.PollPrints;
import kz.uzdik.http.Environment;

/**
 * What writing a publication needs beside the ports.
 *
 * @param clock the real time, for leases
 */
record PublishingTools(PublicFiles files, Signer signer, Polls polls, Clock clock) {

    /** What polls came to, and what names their public folders. */
    record Polls(PollResults.Published results, PollPrints prints) {}

    /** S3 and KMS, as a function's environment says. */
    static PublishingTools of(Map<String, String> variables) {
        var environment = new Environment(variables);
        var clients = new AwsClients(variables);
        String bucket = environment.required("PUBLIC_BUCKET");
        var files = new S3PublicFiles(clients.s3(), bucket);
        var clock = Clock.systemUTC();
        var lock = new ObjectLock(Duration.ofDays(environment.requiredCount("LOCK_DAYS")), clock);
        var polls = new Polls(S3PollResults.of(clients, bucket), new S3PollPrints(clients.s3(), bucket));
        var signature = new KmsSignature(clients.kms(), environment.required("SIGNING_KEY_ID"));
        return new PublishingTools(new InS3(files, lock), new ByKms(signature), polls, clock);
    }

    /** @param lock of what proves others */
    private record InS3(S3PublicFiles files, ObjectLock lock) implements PublicFiles {
        @Override
        public Optional<byte[]> read(String key) {
            return files.read(key);
        }

        @Override
        public void write(String prefix, String name, byte[] bytes, String contentType) {
            files.write(prefix, name, bytes, contentType);
        }

        @Override
        public void writeToStay(String prefix, String name, byte[] bytes, String contentType) {
            files.writeToStay(prefix, name, bytes, contentType, lock.until());
        }

        @Override
        public byte[] keepToStay(String prefix, String name, byte[] bytes, String contentType) {
            return files.keepToStay(prefix, name, bytes, contentType, lock.until());
        }

        @Override
        public void remove(String prefix, String name) {
            files.remove(prefix + name);
        }

        @Override
        public void point(String key, byte[] bytes, String contentType) {
            files.point(key, bytes, contentType);
        }

        @Override
        public void nameFolders(String prefix, String key) {
            files.nameFolders(prefix, key);
        }
    }

    private record ByKms(KmsSignature signature) implements Signer {
        @Override
        public byte[] sign(byte[] message) {
            return signature.signMessage(message);
        }

        @Override
        public byte[] publicKey() {
            return signature.publicKey();
        }
    }
}
