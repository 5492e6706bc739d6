package kz.uzdik.functions.resultpublication;

import java.time.Clock;
import java.util.Map;
import kz.uzdik.aws.AwsClients;
import kz.uzdik.aws.KmsSignature;
import kz.uzdik.aws.S3PublicFiles;
import kz.uzdik.http.Environment;

/**
 * What writing a publication needs beside the ports.
 *
 * @param clock the real time, for leases
 */
record PublishingTools(PublicFiles files, Signer signer, Clock clock) {

    /** S3 and KMS, as a function's environment says. */
    static PublishingTools of(Map<String, String> variables) {
        var environment = new Environment(variables);
        var clients = new AwsClients(variables);
        var files = new S3PublicFiles(clients.s3(), environment.required("PUBLIC_BUCKET"));
        var signature = new KmsSignature(clients.kms(), environment.required("SIGNING_KEY_ID"));
        return new PublishingTools(new InS3(files), new ByKms(signature), Clock.systemUTC());
    }

    private record InS3(S3PublicFiles files) implements PublicFiles {
        @Override
        public void write(String prefix, String name, byte[] bytes, String contentType) {
            files.write(prefix, name, bytes, contentType);
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
