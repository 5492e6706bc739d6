package kz.uzdik.local.bench;

import static kz.uzdik.domain.Outcomes.done;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.Random;
import java.util.SortedMap;
import java.util.TreeMap;
import kz.uzdik.aws.AwsClients;
import kz.uzdik.aws.S3Documents;
import kz.uzdik.domain.AContest;
import kz.uzdik.domain.Acts;
import kz.uzdik.domain.TestDefinition;
import kz.uzdik.domain.contest.DocumentFormat;
import kz.uzdik.domain.dossier.Documents.SignedUpload;
import kz.uzdik.domain.dossier.DossierId;
import kz.uzdik.domain.dossier.FileIdentity;
import kz.uzdik.domain.dossier.PlanningUpload.DeclaredFile;
import kz.uzdik.domain.dossier.ReadingUpload;
import kz.uzdik.domain.dossier.UploadId;
import kz.uzdik.domain.people.Actor;
import kz.uzdik.http.testing.Repository;
import kz.uzdik.json.Digest;
import kz.uzdik.json.contest.DefinitionReader;
import org.gaul.s3proxy.BlobStores;
import org.gaul.s3proxy.S3Proxy;
import org.gaul.s3proxy.auth.AuthenticationType;

/**
 * What planning an upload takes of the processor, and what a film of 200 MB costs that is cut ten times and goes on, beside
 * one that is not cut. Dossiers lie in memory, the film in a store behind HTTP; prints {@code name value} lines.
 */
final class UploadRun {
    /** The film's length: 200 MB. */
    static final int BYTES = 200_000_000;
    /** How often its line breaks. */
    static final int CUTS = 10;

    private static final int AT_ONCE = 20;
    private static final int WARMING = 1_000;
    private static final int ROUNDS = 1_000;
    private static final int PLANS_OF_A_DOSSIER = 100;
    private static final String BUCKET = "dossiers";
    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    private final AContest contest = AContest.announced(
            DefinitionReader.read(Repository.bytes("contests/best-rural-akim-2020/definition.json")));
    private final HttpClient http = HttpClient.newHttpClient();
    private final Acts acts;
    private final byte[] film = new byte[BYTES];

    private UploadRun(URI store) {
        var clients = new AwsClients(Map.of(
                "AWS_REGION", "eu-central-1",
                "AWS_ACCESS_KEY_ID", "bench",
                "AWS_SECRET_ACCESS_KEY", "benchsecret",
                "AWS_ENDPOINT_URL_S3", store.toString()));
        clients.s3().createBucket(create -> create.bucket(BUCKET));
        var documents = new S3Documents(clients.s3(), clients.presigner(), BUCKET, S3Documents.Validity.USUAL);
        acts = contest.acts(contest.ports, documents);
        new Random(7).nextBytes(film);
    }

    public static void main(String[] arguments) throws Exception {
        S3Proxy proxy = S3Proxy.builder()
                .blobStore(BlobStores.create("transient-nio2", new Properties()))
                .endpoint(URI.create("http://127.0.0.1:0"))
                .awsAuthentication(AuthenticationType.AWS_V4, "bench", "benchsecret")
                .build();
        proxy.start();
        try {
            var run = new UploadRun(URI.create("http://127.0.0.1:" + proxy.getPort()));
            run.plans();
            run.film("uncut", List.of());
            run.film("cut", new Random(10).ints(CUTS, 0, BYTES).sorted().boxed().toList());
        } finally {
            proxy.stop();
        }
    }

    private void plans() {
        List<Double> times = new ArrayList<>();
        for (int round = 0; round < WARMING + ROUNDS; round++) {
            String akim = "planner" + round / PLANS_OF_A_DOSSIER;
            DossierId id = round % PLANS_OF_A_DOSSIER == 0 ? contest.open(akim, AContest.UNIT) : opened(akim);
            var file = new DeclaredFile(
                    TestDefinition.SLIDES, "talk.pptx", DocumentFormat.PPTX, 1_000_000, Optional.of("0".repeat(64)));
            long from = THREADS.getCurrentThreadCpuTime();
            done(acts.planUpload.plan(id, file, AContest.owner(akim), contest.now()));
            times.add((THREADS.getCurrentThreadCpuTime() - from) / 1e3);
        }
        List<Double> warm =
                times.subList(WARMING, times.size()).stream().sorted().toList();
        print("uploads.plan.us", warm.get(ROUNDS / 2));
    }

    private DossierId opened(String akim) {
        return contest.ports
                .dossiers()
                .ownedBy(AContest.owner(akim).id())
                .getFirst()
                .id();
    }

    private void film(String name, List<Integer> cuts) throws InterruptedException {
        String akim = "film" + name;
        DossierId id = contest.open(akim, AContest.UNIT);
        var sending = new Sending(id, AContest.owner(akim), cuts);
        long from = System.nanoTime();
        sending.whole();
        print("uploads." + name + ".seconds", (System.nanoTime() - from) / 1e9);
        print("uploads." + name + ".requests", sending.requests);
        print("uploads." + name + ".sent", (double) sending.sent);
        print("uploads.part", (double) FileIdentity.Parted.of(BYTES).partBytes());
    }

    private static void print(String name, double value) {
        System.out.println(name + " " + value);
    }

    /** A client that sends part after part, and asks what is missing whenever its line has broken. */
    private final class Sending {
        private final DossierId dossier;
        private final Actor owner;
        private final UploadId upload;
        private final long partBytes;
        private final Iterator<Integer> cuts;
        private long nextCut;
        private long sent;
        private int requests;

        Sending(DossierId dossier, Actor owner, List<Integer> cuts) {
            this.dossier = dossier;
            this.owner = owner;
            this.cuts = cuts.iterator();
            cut();
            var file = new DeclaredFile(TestDefinition.VIDEO, "film.mp4", DocumentFormat.MP4, BYTES, Optional.empty());
            var plan = done(acts.planUpload.plan(dossier, file, owner, contest.now()));
            requests++;
            upload = plan.upload().id();
            partBytes = FileIdentity.Parted.of(BYTES).partBytes();
        }

        private void cut() {
            nextCut = cuts.hasNext() ? cuts.next() : Long.MAX_VALUE;
        }

        void whole() throws InterruptedException {
            List<Integer> missing = missing();
            while (!missing.isEmpty()) {
                send(missing.subList(0, Math.min(AT_ONCE, missing.size())));
                missing = missing();
            }
            requests++;
            done(acts.completeUpload.complete(dossier, upload, owner, contest.now()));
        }

        private List<Integer> missing() {
            requests++;
            ReadingUpload.State state = done(acts.readUpload.read(dossier, upload, owner, contest.now()));
            return state.missing();
        }

        // A line that breaks ends the round: what was signed for the others is asked for again.
        private void send(List<Integer> numbers) throws InterruptedException {
            SortedMap<Integer, String> digests = new TreeMap<>();
            numbers.forEach(number -> digests.put(number, Digest.sha256Hex(part(number))));
            requests++;
            var signed = done(acts.signParts.sign(dossier, upload, digests, owner, contest.now()));
            for (var each : signed.entrySet()) {
                if (!put(each.getValue(), part(each.getKey()))) {
                    return;
                }
            }
        }

        private byte[] part(int number) {
            int from = Math.toIntExact((number - 1) * partBytes);
            return Arrays.copyOfRange(film, from, Math.toIntExact(Math.min(BYTES, from + partBytes)));
        }

        private boolean put(SignedUpload where, byte[] bytes) throws InterruptedException {
            requests++;
            var body = HttpRequest.BodyPublishers.fromPublisher(
                    HttpRequest.BodyPublishers.ofInputStream(() -> new Line(bytes)), bytes.length);
            var request = HttpRequest.newBuilder(where.address()).PUT(body);
            where.headers().entrySet().stream()
                    .filter(header -> !header.getKey().equalsIgnoreCase("content-length"))
                    .forEach(header -> request.header(header.getKey(), header.getValue()));
            try {
                int status =
                        http.send(request.build(), BodyHandlers.discarding()).statusCode();
                if (status != 200) {
                    throw new IllegalStateException("the store said " + status);
                }
                return true;
            } catch (IOException broken) {
                return false;
            }
        }

        /** Bytes on a line that breaks at the next cut. */
        private final class Line extends InputStream {
            private final ByteArrayInputStream bytes;

            Line(byte[] bytes) {
                this.bytes = new ByteArrayInputStream(bytes);
            }

            @Override
            public int read() throws IOException {
                byte[] one = new byte[1];
                return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
            }

            @Override
            public int read(byte[] into, int from, int length) throws IOException {
                if (sent >= nextCut) {
                    cut();
                    throw new IOException("the line broke");
                }
                int read = bytes.read(into, from, (int) Math.min(length, nextCut - sent));
                sent += Math.max(read, 0);
                return read;
            }
        }
    }
}
