package kz.uzdik.functions.documentvalidation.inspection;

import java.io.EOFException;
import java.io.IOException;
import java.util.function.LongSupplier;
import kz.uzdik.domain.dossier.Inspection;
import kz.uzdik.domain.dossier.Inspection.Defect;
import kz.uzdik.domain.dossier.Inspection.Unreadable;

/**
 * Says what a file is by its content, reading no more of it than a budget allows.
 *
 * <p>Whatever the bytes are, there is an answer: a parser that fails means an unreadable file. Only a store that fails
 * is a fault, because then nothing is known about the file and the inspection is to be tried again.
 */
public final class DocumentInspector {

    private final ReadingBudget documents;
    private final ReadingBudget films;
    private final LongSupplier nanoTime;

    /**
     * An inspector with budgets of its own.
     *
     * @param nanoTime real time in nanoseconds, as {@link System#nanoTime()} gives it
     */
    public DocumentInspector(ReadingBudget documents, ReadingBudget films, LongSupplier nanoTime) {
        this.documents = documents;
        this.films = films;
        this.nanoTime = nanoTime;
    }

    /** An inspector with the usual budgets; see {@link ReadingBudget}. */
    public DocumentInspector(LongSupplier nanoTime) {
        this(ReadingBudget.DOCUMENT, ReadingBudget.FILM, nanoTime);
    }

    /**
     * What this file is.
     *
     * @throws IOException when the store failed
     */
    public Inspection inspect(RangedFile stored) throws IOException {
        if (stored.size() == 0) {
            return new Unreadable(Defect.EMPTY);
        }
        var file = new InspectedFile(stored, documents, nanoTime);
        Inspection seen = attempt(file);
        file.failIfStoreFailed();
        return file.verdict().<Inspection>map(Unreadable::new).orElse(seen);
    }

    private Inspection attempt(InspectedFile file) {
        try {
            return look(file);
        } catch (Unfit unfit) {
            return new Unreadable(unfit.defect());
        } catch (EOFException cut) {
            return new Unreadable(Defect.TRUNCATED);
        } catch (IOException | RuntimeException damaged) {
            // Hostile bytes make parsers throw anything; that is the answer. A failed store is told apart by the file.
            return new Unreadable(Defect.DAMAGED);
        } catch (StackOverflowError nested) {
            // Structures nested without end; the stack is free again here.
            return new Unreadable(Defect.TOO_COMPLEX);
        }
    }

    private Inspection look(InspectedFile file) throws IOException {
        ContentKind kind = ContentKind.of(file);
        if (kind == ContentKind.ISO_MEDIA || kind == ContentKind.EBML) {
            file.keepWithin(films);
        }
        if (SecondFormat.in(file, kind)) {
            return new Unreadable(Defect.MORE_THAN_ONE_FORMAT);
        }
        return switch (kind) {
            case PDF -> new PdfInspection(file).inspect();
            case ZIP -> new OfficeInspection(file).inspect();
            case JPEG -> new JpegInspection(file).inspect();
            case PNG -> new PngInspection(file).inspect();
            case ISO_MEDIA -> new IsoMediaInspection(file).inspect();
            case EBML -> new WebmInspection(file).inspect();
            case COMPOUND -> new Unreadable(CompoundFile.defectOf(file));
            case UNKNOWN -> new CsvInspection(file).inspect();
        };
    }
}
