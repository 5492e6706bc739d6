package kz.uzdik.functions.documentvalidation.inspection;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Duration;
import java.util.Arrays;
import java.util.Random;
import java.util.stream.Stream;
import kz.uzdik.domain.dossier.Inspection;
import kz.uzdik.local.demo.files.Jpeg;
import kz.uzdik.local.demo.files.Mp4;
import kz.uzdik.local.demo.files.Pdf;
import kz.uzdik.local.demo.files.Pptx;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Changes good files at random, from a fixed seed: every outcome is allowed but an escape, a hang or endless reading. */
class MutationTest {

    private static final int MUTATIONS = 600;
    private static final byte[][] TELLING = {
        {0, 0, 0, 0}, {-1, -1, -1, -1}, {127, -1, -1, -1}, {-128, 0, 0, 0}, {0, 0, 0, 1}, {0, 0, 0, 8}
    };

    static Stream<Named<byte[]>> goodFiles() {
        return Stream.of(
                Named.of("pdf", new Pdf("t", 5).bytes()),
                Named.of("packed pdf", PackedPdf.of(new Pdf("t", 5).bytes())),
                Named.of("pptx", new Pptx("t", 3).bytes()),
                Named.of("docx", DocxBytes.notingPages("2").file()),
                Named.of("xlsx", XlsxBytes.workbook(3).file()),
                Named.of("csv", CsvInspectionTest.TABLE),
                Named.of("jpeg", new Jpeg(64, 48).bytes()),
                Named.of("mp4", Mp4.lasting(Duration.ofSeconds(20)).bytes()),
                Named.of("mov", new IsoBytes(4000, 4000, 4000, 4, 4000, true).file()),
                Named.of(
                        "webm",
                        Bytes.joined(
                                WebmBytes.header("webm"),
                                WebmBytes.segment(
                                        WebmBytes.information(1000),
                                        WebmBytes.tracks(WebmBytes.PICTURE),
                                        WebmBytes.CLUSTER))));
    }

    @ParameterizedTest
    @MethodSource("goodFiles")
    void a_changed_file_is_judged_soon_and_within_the_budget(byte[] good) throws IOException {
        assertThat(Inspecting.of(good)).isNotInstanceOf(Inspection.Unreadable.class);
        var random = new Random(20_200_525);
        for (int i = 0; i < MUTATIONS; i++) {
            byte[] changed = changed(good, random);
            SparseFile file = SparseFile.of(changed);
            long began = System.nanoTime();
            assertThat(new DocumentInspector(System::nanoTime).inspect(file)).isNotNull();
            assertThat(Duration.ofNanos(System.nanoTime() - began)).isLessThan(Duration.ofSeconds(5));
            assertThat(file.bytesRead()).isLessThan(10L * changed.length + 1_000_000);
        }
    }

    private static byte[] changed(byte[] good, Random random) {
        byte[] bytes = good.clone();
        for (int changes = 1 + random.nextInt(4); changes > 0; changes--) {
            int at = random.nextInt(bytes.length);
            switch (random.nextInt(5)) {
                case 0 -> bytes[at] ^= (byte) (1 << random.nextInt(8));
                case 1 -> bytes[at] = (byte) random.nextInt(256);
                case 2 -> put(bytes, at, TELLING[random.nextInt(TELLING.length)]);
                case 3 -> put(bytes, at, Arrays.copyOfRange(bytes, 0, random.nextInt(Math.min(64, bytes.length))));
                default -> bytes = Arrays.copyOf(bytes, Math.max(1, bytes.length - random.nextInt(40)));
            }
        }
        return bytes;
    }

    private static void put(byte[] bytes, int at, byte[] piece) {
        System.arraycopy(piece, 0, bytes, at, Math.min(piece.length, bytes.length - at));
    }
}
