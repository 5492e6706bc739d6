package kz.uzdik.local.bench;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import kz.uzdik.domain.dossier.Inspection;
import kz.uzdik.functions.documentvalidation.inspection.DocumentInspector;
import kz.uzdik.functions.documentvalidation.inspection.RangedFile;
import kz.uzdik.local.demo.files.Jpeg;
import kz.uzdik.local.demo.files.Mp4;
import kz.uzdik.local.demo.files.Pdf;
import kz.uzdik.local.demo.files.Pptx;

/** What a verdict on a file costs: bytes and requests of the store, and the processor's time. */
final class VerdictRun {
    /** The kinds, in the order of the table. */
    static final Map<String, String> KINDS = kinds();

    private static final int WARMING = 30;
    private static final int ROUNDS = 21;
    private static final long GIB = 1L << 30;
    private static final Duration LENGTH = Duration.ofMinutes(4);
    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    private VerdictRun() {}

    private static Map<String, String> kinds() {
        var kinds = new LinkedHashMap<String, String>();
        kinds.put("pdf", "PDF, 3 pages");
        kinds.put("pdf-long", "PDF, 400 pages");
        kinds.put("pptx", "PPTX, 40 slides");
        kinds.put("csv", "CSV, 100,000 rows");
        kinds.put("jpeg", "JPEG, 12 megapixels");
        kinds.put("film", "MP4, 4 minutes");
        kinds.put("film-front", "MP4 of 2 GiB, index at its front");
        kinds.put("film-end", "MP4 of 2 GiB, index at its end");
        return kinds;
    }

    /** Pieces in a file that is zeros otherwise. */
    private record Sparse(long size, Map<Long, byte[]> pieces, AtomicLong bytes, AtomicLong requests)
            implements RangedFile {
        static Sparse of(byte[]... pieces) {
            var sparse = new LinkedHashMap<Long, byte[]>();
            long size = 0;
            for (byte[] piece : pieces) {
                sparse.put(size, piece);
                size += piece.length;
            }
            return new Sparse(size, sparse, new AtomicLong(), new AtomicLong());
        }

        /** A piece of free space behind another piece, with its own header only, and then the rest. */
        static Sparse with(byte[] front, byte[] rest) {
            byte[] header = ByteBuffer.allocate(16)
                    .putInt(1)
                    .put("free".getBytes(StandardCharsets.US_ASCII))
                    .putLong(2 * GIB)
                    .array();
            var pieces = new LinkedHashMap<Long, byte[]>();
            pieces.put(0L, front);
            pieces.put((long) front.length, header);
            pieces.put(front.length + 2 * GIB, rest);
            return new Sparse(front.length + 2 * GIB + rest.length, pieces, new AtomicLong(), new AtomicLong());
        }

        @Override
        public byte[] read(long offset, int length) {
            bytes.addAndGet(length);
            requests.incrementAndGet();
            byte[] range = new byte[length];
            pieces.forEach((at, piece) -> {
                long from = Math.max(at, offset);
                long to = Math.min(at + piece.length, offset + length);
                if (from < to) {
                    System.arraycopy(piece, (int) (from - at), range, (int) (from - offset), (int) (to - from));
                }
            });
            return range;
        }
    }

    private static Sparse file(String kind) {
        return switch (kind) {
            case "pdf" -> Sparse.of(new Pdf("An essay", 3).bytes());
            case "pdf-long" -> Sparse.of(new Pdf("A report", 400).bytes());
            case "pptx" -> Sparse.of(new Pptx("A talk", 40).bytes());
            case "csv" ->
                Sparse.of(("village;service;count\n" + "Aqkol;water;12\n".repeat(100_000))
                        .getBytes(StandardCharsets.UTF_8));
            case "jpeg" -> Sparse.of(new Jpeg(4000, 3000).bytes());
            case "film" -> Sparse.of(Mp4.lasting(LENGTH).bytes());
            case "film-front" -> Sparse.with(Mp4.lasting(LENGTH).bytes(), new byte[0]);
            default -> {
                byte[] film = Mp4.lasting(LENGTH).withIndexAtEnd().bytes();
                int index = new String(film, StandardCharsets.ISO_8859_1).lastIndexOf("moov") - 4;
                yield Sparse.with(Arrays.copyOf(film, index), Arrays.copyOfRange(film, index, film.length));
            }
        };
    }

    private static void measure(String kind) throws IOException {
        var inspector = new DocumentInspector(System::nanoTime);
        List<Double> times = new ArrayList<>();
        Sparse file = file(kind);
        for (int round = 0; round < WARMING + ROUNDS; round++) {
            file.bytes().set(0);
            file.requests().set(0);
            long from = THREADS.getCurrentThreadCpuTime();
            if (inspector.inspect(file) instanceof Inspection.Unreadable(var defect)) {
                throw new IllegalStateException(kind + ": " + defect);
            }
            times.add((THREADS.getCurrentThreadCpuTime() - from) / 1e6);
        }
        List<Double> warm =
                times.subList(WARMING, times.size()).stream().sorted().toList();
        System.out.println("verdict." + kind + ".size " + file.size());
        System.out.println("verdict." + kind + ".bytes " + file.bytes().get());
        System.out.println("verdict." + kind + ".requests " + file.requests().get());
        System.out.println("verdict." + kind + ".ms " + warm.get(ROUNDS / 2));
        System.out.println("verdict." + kind + ".first.ms " + times.getFirst());
    }

    /** Prints each kind's figures. */
    public static void main(String[] arguments) throws IOException {
        for (String kind : KINDS.keySet()) {
            measure(kind);
        }
    }
}
