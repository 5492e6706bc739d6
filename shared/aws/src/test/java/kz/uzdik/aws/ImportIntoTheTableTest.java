package kz.uzdik.aws;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kz.uzdik.domain.contract.PollSamples;
import kz.uzdik.domain.crypto.Sha256;
import kz.uzdik.domain.enrolment.ARoll;
import kz.uzdik.domain.enrolment.EntryKey;
import kz.uzdik.domain.enrolment.ImportingRoll;
import kz.uzdik.domain.enrolment.People;
import kz.uzdik.domain.enrolment.PlanningRoll;
import kz.uzdik.domain.enrolment.RollEntry;
import kz.uzdik.domain.enrolment.RollImport;
import org.junit.jupiter.api.Test;

/** A roll imported through the very adapters comes to what it comes to in memory, by one worker or by several. */
class ImportIntoTheTableTest {
    private static final byte[] FILE = file();

    private final ARoll world = new ARoll();
    private final RollTable table = LocalTables.rolls();
    private final DynamoRollImports imports = new DynamoRollImports(LocalTables.empty(Clock.systemUTC()));
    private final DynamoRolls rolls = new DynamoRolls(table);
    private final DynamoRollClaims claims = new DynamoRollClaims(table);
    private final S3RollFiles files =
            new S3RollFiles(LocalFiles.CLIENTS.s3(), LocalFiles.CLIENTS.presigner(), LocalFiles.bucket());

    private static byte[] file() {
        StringBuilder csv = new StringBuilder(new String(People.file(0, 250, "316030000"), StandardCharsets.UTF_8));
        String again = new String(People.file(240, 20, "316031000"), StandardCharsets.UTF_8);
        csv.append(again.substring(again.indexOf('\n') + 1));
        for (int i = 2_000; i < 2_007; i++) {
            csv.append(People.iin(i)).append(",316031000,all@example.kz\n");
        }
        return csv.append("x,y\n").toString().getBytes(StandardCharsets.UTF_8);
    }

    private RollImport send() throws Exception {
        var file = new RollImport.DeclaredFile(FILE.length, HexFormat.of().formatHex(Sha256.of(FILE)));
        var plan = ARoll.done(new PlanningRoll(world.polls, imports, files)
                .plan(ARoll.POLL, file, RollImport.USUAL_CONTACT_CAP, ARoll.OFFICER, ARoll.AT));
        var put = HttpRequest.newBuilder(plan.signed().address()).PUT(HttpRequest.BodyPublishers.ofByteArray(FILE));
        plan.signed().headers().forEach(put::header);
        try (var client = HttpClient.newHttpClient()) {
            assertThat(client.send(put.build(), HttpResponse.BodyHandlers.discarding())
                            .statusCode())
                    .isEqualTo(200);
        }
        return plan.roll();
    }

    private ImportingRoll importing() {
        return world.importing(imports, files, rolls, claims);
    }

    private void isAsInMemory(RollImport done) {
        RollImport expected = new ARoll().imported(FILE);
        assertThat(done.progress()).isEqualTo(expected.progress());
        assertThat(done.contents()).isEqualTo(expected.contents());
        try (Stream<RollEntry> large = rolls.in(ARoll.POLL, done.number(), PollSamples.LARGE);
                Stream<RollEntry> small = rolls.in(ARoll.POLL, done.number(), PollSamples.SMALL)) {
            List<EntryKey> capped = Stream.concat(large, small)
                    .filter(RollEntry::contactAtCap)
                    .map(RollEntry::key)
                    .toList();
            assertThat(capped).hasSize(4);
        }
        assertThat(files.length(done)).isEmpty();
    }

    @Test
    void one_worker_imports_it() throws Exception {
        isAsInMemory(ARoll.toTheEnd(importing(), send()));
    }

    @Test
    void several_workers_at_once_come_to_the_same() throws Exception {
        RollImport roll = send();
        List<Callable<Boolean>> workers = new ArrayList<>();
        for (int i = 0; i < 3; i++) {
            workers.add(() -> {
                boolean read = false;
                while (!read) {
                    importing().step(ARoll.POLL, roll.number(), ARoll.AT);
                    read = imports.find(ARoll.POLL, roll.number()).orElseThrow().isRead();
                }
                return read;
            });
        }
        try (var threads = Executors.newFixedThreadPool(3)) {
            assertThat(threads.invokeAll(workers).stream()
                            .map(Future::resultNow)
                            .collect(Collectors.toSet()))
                    .containsExactly(true);
        }
        isAsInMemory(imports.find(ARoll.POLL, roll.number()).orElseThrow());
    }
}
