package kz.uzdik.functions.documentvalidation.inspection;

import static kz.uzdik.functions.documentvalidation.inspection.Bytes.joined;
import static kz.uzdik.functions.documentvalidation.inspection.Bytes.latin;
import static kz.uzdik.functions.documentvalidation.inspection.Inspecting.unreadable;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import kz.uzdik.domain.dossier.Inspection.Defect;
import kz.uzdik.local.demo.files.Jpeg;
import kz.uzdik.local.demo.files.Mp4;
import kz.uzdik.local.demo.files.Pdf;
import kz.uzdik.local.demo.files.Pptx;
import org.junit.jupiter.api.Test;

class DocumentInspectorTest {

    private static final byte[] PDF = new Pdf("t", 40).bytes();
    private static final byte[] PPTX = new Pptx("t", 2).bytes();
    private static final byte[] JPEG = new Jpeg(64, 48).bytes();
    private static final byte[] MP4 = Mp4.lasting(Duration.ofSeconds(30)).bytes();

    @Test
    void a_file_without_bytes_is_empty() {
        assertThat(Inspecting.of(new byte[0])).isEqualTo(unreadable(Defect.EMPTY));
    }

    @Test
    void text_noise_and_a_program_are_unknown_whatever_their_name_may_be() {
        assertThat(Inspecting.of(latin("I am a video, believe me"))).isEqualTo(unreadable(Defect.UNKNOWN_FORMAT));
        assertThat(Inspecting.of(latin("x"))).isEqualTo(unreadable(Defect.UNKNOWN_FORMAT));
        assertThat(Inspecting.of(latin("MZ\u0090\0\3"))).isEqualTo(unreadable(Defect.UNKNOWN_FORMAT));
        assertThat(Inspecting.of(new byte[5000])).isEqualTo(unreadable(Defect.UNKNOWN_FORMAT));
    }

    @Test
    void a_file_that_is_also_an_archive_is_refused() {
        for (byte[] first : List.of(PDF, JPEG, MP4)) {
            assertThat(Inspecting.of(joined(first, PPTX))).isEqualTo(unreadable(Defect.MORE_THAN_ONE_FORMAT));
            assertThat(Inspecting.of(joined(first, PPTX, new byte[500])))
                    .isEqualTo(unreadable(Defect.MORE_THAN_ONE_FORMAT));
        }
    }

    @Test
    void a_file_that_is_also_a_pdf_is_refused() {
        byte[] comment = new Bytes().u8(0xFF, 0xD8, 0xFF, 0xFE, 0, 12).raw(PDF).all();
        assertThat(Inspecting.of(comment)).isEqualTo(unreadable(Defect.MORE_THAN_ONE_FORMAT));
        byte[] film = joined(
                IsoBytes.FTYP, IsoBytes.box("free", PDF), IsoBytes.lasting(1000).file());
        assertThat(Inspecting.of(film)).isEqualTo(unreadable(Defect.MORE_THAN_ONE_FORMAT));
    }

    @Test
    void a_store_that_fails_is_a_fault_and_no_verdict() {
        for (byte[] content : List.of(PDF, PPTX, JPEG, MP4)) {
            for (int reads = 0; reads < 2; reads++) {
                RangedFile failing = new FailingFile(content, reads);
                assertThatThrownBy(() -> new DocumentInspector(System::nanoTime).inspect(failing))
                        .isInstanceOf(IOException.class);
            }
        }
    }

    @Test
    void a_store_that_gives_fewer_bytes_than_it_has_is_a_fault() {
        RangedFile shortened = new RangedFile() {
            @Override
            public long size() {
                return PDF.length;
            }

            @Override
            public byte[] read(long offset, int length) {
                return new byte[length - 1];
            }
        };
        assertThatThrownBy(() -> new DocumentInspector(System::nanoTime).inspect(shortened))
                .isInstanceOf(IOException.class);
    }

    @Test
    void time_that_runs_out_ends_every_inspection() throws IOException {
        for (byte[] content : List.of(PDF, PPTX, JPEG, MP4)) {
            var clock = new AtomicLong();
            var inspector = new DocumentInspector(
                    () -> clock.addAndGet(Duration.ofSeconds(9).toNanos()));
            assertThat(inspector.inspect(SparseFile.of(content))).isEqualTo(unreadable(Defect.TOO_COMPLEX));
        }
    }

    @Test
    void a_slow_store_is_a_fault_and_no_verdict() {
        for (byte[] content : List.of(PDF, PPTX, JPEG, MP4)) {
            var clock = new AtomicLong();
            RangedFile slow = new RangedFile() {
                @Override
                public long size() {
                    return content.length;
                }

                @Override
                public byte[] read(long offset, int length) {
                    clock.addAndGet(Duration.ofSeconds(30).toNanos());
                    return java.util.Arrays.copyOfRange(content, (int) offset, (int) offset + length);
                }
            };
            assertThatThrownBy(() -> new DocumentInspector(clock::get).inspect(slow))
                    .isInstanceOf(IOException.class);
        }
    }

    @Test
    void a_budget_of_bytes_or_requests_that_is_spent_ends_the_inspection() throws IOException {
        byte[] photo = new Jpeg(3000, 2000).bytes();
        for (ReadingBudget small : List.of(
                new ReadingBudget(50_000, 100, Duration.ofMinutes(1)),
                new ReadingBudget(10_000_000, 1, Duration.ofMinutes(1)))) {
            SparseFile file = SparseFile.of(photo);
            var inspector = new DocumentInspector(small, small, System::nanoTime);
            assertThat(inspector.inspect(file)).isEqualTo(unreadable(Defect.TOO_COMPLEX));
            assertThat(file.bytesRead()).isLessThanOrEqualTo(small.bytes());
            assertThat(file.requests()).isLessThanOrEqualTo(small.requests());
        }
    }

    @Test
    void a_huge_file_of_any_beginning_is_judged_within_the_budget() {
        for (byte[] beginning : List.of(PDF, PPTX, MP4, WebmBytes.header("webm"), JPEG)) {
            SparseFile file = new SparseFile(3L << 30).with(0, beginning);
            assertThat(Inspecting.of(file)).isNotNull();
            assertThat(file.bytesRead()).isLessThanOrEqualTo(ReadingBudget.DOCUMENT.bytes());
        }
    }

    @Test
    void a_huge_pdf_whose_end_is_whole_is_judged_within_the_budget() {
        SparseFile file = new SparseFile(3L << 30).with(0, latin("%PDF-1.7\n")).with((3L << 30) - 6, latin("%%EOF\n"));
        assertThat(Inspecting.of(file)).isEqualTo(unreadable(Defect.TOO_COMPLEX));
        assertThat(file.bytesRead()).isLessThanOrEqualTo(ReadingBudget.DOCUMENT.bytes());
    }

    /** Fails after some reads, once with a checked and once with an unchecked exception. */
    private static final class FailingFile implements RangedFile {

        private final SparseFile content;
        private final int reads;

        FailingFile(byte[] content, int reads) {
            // So long that one read does not bring it all.
            this.content = new SparseFile(content.length + 5_000_000L)
                    .with(5_000_000, content)
                    .with(0, content);
            this.reads = reads;
        }

        @Override
        public long size() {
            return content.size();
        }

        @Override
        public byte[] read(long offset, int length) throws IOException {
            if (content.requests() == reads) {
                if (reads == 0) {
                    throw new IOException("cut");
                }
                throw new IllegalStateException("cut");
            }
            return content.read(offset, length);
        }
    }
}
