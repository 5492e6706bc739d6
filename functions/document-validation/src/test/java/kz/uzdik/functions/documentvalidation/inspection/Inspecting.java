package kz.uzdik.functions.documentvalidation.inspection;

import java.io.IOException;
import java.io.UncheckedIOException;
import kz.uzdik.domain.dossier.Inspection;
import kz.uzdik.domain.dossier.Inspection.Defect;
import kz.uzdik.domain.dossier.Inspection.Unreadable;

/** Inspects bytes with the usual budgets and real time. */
final class Inspecting {

    private Inspecting() {}

    static Inspection of(byte[] content) {
        return of(SparseFile.of(content));
    }

    static Inspection of(RangedFile file) {
        try {
            return new DocumentInspector(System::nanoTime).inspect(file);
        } catch (IOException storeFailed) {
            throw new UncheckedIOException(storeFailed);
        }
    }

    static Unreadable unreadable(Defect defect) {
        return new Unreadable(defect);
    }
}
