package kz.uzdik.functions.polladministration;

import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kz.uzdik.aws.AwsClients;
import kz.uzdik.aws.ContestTable;
import kz.uzdik.aws.DynamoDeliveries;
import kz.uzdik.aws.DynamoErrands;
import kz.uzdik.aws.DynamoPolls;
import kz.uzdik.aws.DynamoRollImports;
import kz.uzdik.aws.DynamoStations;
import kz.uzdik.aws.FolderListing;
import kz.uzdik.aws.KmsDataKeys;
import kz.uzdik.aws.KmsSignature;
import kz.uzdik.aws.ObjectLock;
import kz.uzdik.aws.PollVault;
import kz.uzdik.aws.PrivateObjects;
import kz.uzdik.aws.SignedFiles;
import kz.uzdik.aws.TableBackups;
import kz.uzdik.domain.crypto.BlindRsa;
import kz.uzdik.domain.crypto.P256;
import kz.uzdik.domain.crypto.Point;
import kz.uzdik.domain.poll.KeyPart;
import kz.uzdik.domain.poll.PollId;
import kz.uzdik.domain.territory.Kato;
import kz.uzdik.http.Environment;
import kz.uzdik.json.Json;
import kz.uzdik.json.Members;

/** The key ceremony's tools over KMS, S3, IAM and SQS. */
final class CeremonyOnAws {

    private CeremonyOnAws() {}

    /** As a function's environment says. No key and no source of randomness is made before it is used. */
    static Ceremony of(Environment environment, AwsClients clients) {
        var table = new ContestTable(clients.dynamoDb(), environment.required("CONTEST_TABLE"), Clock.systemUTC());
        var polls = new DynamoPolls(table);
        var dataKeys = new KmsDataKeys(clients.kms());
        var signature = new KmsSignature(clients.kms(), environment.required("SIGNING_KEY_ID"));
        String bucket = environment.required("PUBLIC_BUCKET");
        var lock = new ObjectLock(Duration.ofDays(environment.requiredCount("LOCK_DAYS")), Clock.systemUTC());
        var ballots = new TableBackups(clients.dynamoDb(), environment.required("BALLOT_BOX_ARN"));
        return new Ceremony(
                polls,
                new DynamoStations(table),
                Rolls.of(table, polls),
                new DynamoRollImports(table),
                new DynamoErrands(table),
                new ByKms(dataKeys, environment.required("ACCOUNT_ID")),
                new InS3(new PollVault(
                        new PrivateObjects(clients.s3(), environment.required("POLL_KEY_BUCKET")), dataKeys)),
                new Public(
                        new SignedFiles(clients.s3(), bucket, signature::signMessage, lock),
                        new FolderListing(clients.s3(), bucket)),
                signature::publicKey,
                IamCounting.of(environment, clients),
                poll -> ballots.make("count-" + poll),
                new FunctionsBehindGateways(
                        environment.required("API_ADDRESS"), environment.required("BALLOT_API_ADDRESS")),
                new DynamoDeliveries(table),
                () -> BlindRsa.generate(new SecureRandom()),
                Clock.systemUTC());
    }

    private record ByKms(KmsDataKeys keys, String account) implements KeyService {
        @Override
        public String make(PollId poll, KeyPart part) {
            Map<String, String> tags = Map.of("uzdik:poll", poll.toString(), "uzdik:part", part.tag());
            return keys.makeKey("Poll " + poll + ": " + part.tag(), policy(), tags);
        }

        @Override
        public void destroy(String key) {
            keys.scheduleDeletion(key);
        }

        // The account's roles decide, each by the part in the key's tag; no role is named here, so none can be
        // forgotten.
        private String policy() {
            return Json.text(Members.of("Version", "2012-10-17")
                    .with(
                            "Statement",
                            List.of(Members.of("Effect", "Allow")
                                    .with("Principal", Members.of("AWS", "arn:aws:iam::" + account + ":root"))
                                    .with("Action", "kms:*")
                                    .with("Resource", "*")))
                    .map());
        }
    }

    private record Public(SignedFiles files, FolderListing listing) implements PollFolder {
        @Override
        public Optional<byte[]> read(String key) {
            return files.read(key);
        }

        @Override
        public byte[] keep(String key, byte[] bytes) {
            return files.keep(key, bytes);
        }

        @Override
        public byte[] keepToStay(String key, byte[] bytes) {
            return files.keepToStay(key, bytes);
        }

        @Override
        public byte[] keepSigned(String key, byte[] bytes) {
            return files.keepSigned(key, bytes);
        }

        @Override
        public void replaceSigned(String key, byte[] bytes) {
            files.replaceSigned(key, bytes);
        }

        @Override
        public List<FolderListing.Entry> files(PollId poll) {
            return listing.of(poll);
        }
    }

    private record InS3(PollVault vault) implements KeyVault {
        @Override
        public boolean has(PollId poll, KeyPart part) {
            return vault.has(poll, part);
        }

        @Override
        public void seal(PollId poll, KeyPart part, String key, byte[] secret) {
            vault.seal(poll, part, key, secret);
        }

        @Override
        public void sealPair(PollId poll, String key, P256.Pair pair) {
            vault.sealPair(poll, key, pair);
        }

        @Override
        public Point acknowledgementPoint(PollId poll) {
            return vault.acknowledgementPoint(poll);
        }

        @Override
        public byte[] open(PollId poll, KeyPart part) {
            return vault.open(poll, part);
        }

        @Override
        public void sealDistrict(PollId poll, Kato district, byte[] dataKey, byte[] pkcs8, SecureRandom random) {
            vault.sealDistrict(poll, district, dataKey, pkcs8, random);
        }

        @Override
        public Optional<byte[]> openDistrict(PollId poll, Kato district, byte[] dataKey) {
            return vault.openDistrict(poll, district, dataKey);
        }

        @Override
        public void delete(PollId poll, KeyPart part) {
            vault.delete(poll, part);
        }

        @Override
        public void delete(PollId poll, Kato district) {
            vault.delete(poll, district);
        }
    }
}
