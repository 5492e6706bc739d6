package kz.uzdik.functions.documentvalidation.inspection;

import com.sun.management.ThreadMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import kz.uzdik.domain.dossier.Inspection.Defect;

/** Bounds what the current thread allocates while a file is parsed: small tokens can stand for large objects. */
final class AllocationLimit {

    private static final long MOST = 512L << 20;
    private static final ThreadMXBean THREADS = ManagementFactory.getPlatformMXBean(ThreadMXBean.class);

    private final InspectedFile file;
    private final long atStart = THREADS.getCurrentThreadAllocatedBytes();

    AllocationLimit(InspectedFile file) {
        this.file = file;
    }

    void check() throws IOException {
        file.goOn();
        if (THREADS.getCurrentThreadAllocatedBytes() - atStart > MOST) {
            throw file.end(Defect.TOO_COMPLEX);
        }
    }
}
