package kz.uzdik.functions.resultpublication;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.Optional;
import kz.uzdik.aws.AwsClients;
import kz.uzdik.aws.KmsSignature;
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
        var lock = Duration.ofDays(environment.requiredCount("LOCK_DAYS"));
        var polls = new Polls(S3PollResults.of(clients, bucket), new S3PollPrints(clients.s3(), bucket));
        var signature = new KmsSignature(clients.kms(), environment.required("SIGNING_KEY_ID"));
        var clock = Clock.systemUTC();
        return new PublishingTools(new InS3(files, lock, clock), new ByKms(signature), polls, clock);
    }

    /** @param lock for how long what proves others cannot be removed; zero where the store has no lock */
    private record InS3(S3PublicFiles files, Duration lock, Clock clock) implements PublicFiles {
        @Override
        public void write(String prefix, String name, byte[] bytes, String contentType) {
            files.write(prefix, name, bytes, contentType);
        }

        @Override
        public void writeToStay(String prefix, String name, byte[] bytes, String contentType) {
            files.writeToStay(prefix, name, bytes, contentType, lockedUntil());
        }

        @Override
        public byte[] keepToStay(String prefix, String name, byte[] bytes, String contentType) {
            return files.keepToStay(prefix, name, bytes, contentType, lockedUntil());
        }

        private Optional<Instant> lockedUntil() {
            return lock.isZero()
                    ? Optional.empty()
                    : Optional.of(clock.instant().plus(lock).truncatedTo(ChronoUnit.SECONDS));
        }

        @Override
        public void remove(String prefix, String name) {
            files.remove(prefix + name);
        }

        @Override
        public void point(String key, byte[] bytes, String contentType) {
            files.point(key, bytes, contentType);
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
