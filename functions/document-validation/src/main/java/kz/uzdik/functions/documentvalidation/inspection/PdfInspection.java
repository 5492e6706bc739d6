package kz.uzdik.functions.documentvalidation.inspection;

import static kz.uzdik.functions.documentvalidation.inspection.ContentKind.latin;

import java.io.IOException;
import java.util.OptionalInt;
import java.util.logging.Level;
import java.util.logging.Logger;
import kz.uzdik.domain.contest.DocumentFormat;
import kz.uzdik.domain.dossier.Inspection;
import kz.uzdik.domain.dossier.Inspection.Defect;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;

/** Opens a PDF, refuses what is locked or active in it, and counts its pages. */
final class PdfInspection {

    /** Readers look for the end mark in so many bytes; a file that broke off has none there. */
    private static final int END_WITHIN = 2048;

    // PDFBox quotes the file's content in its warnings, and a candidate's file has no place in a log. The field keeps
    // the logger, and so its level, from being collected.
    private static final Logger SILENCED = Logger.getLogger("org.apache.pdfbox");

    static {
        SILENCED.setLevel(Level.OFF);
    }

    private final InspectedFile file;

    PdfInspection(InspectedFile file) {
        this.file = file;
    }

    Inspection inspect() throws IOException {
        int tail = (int) Math.min(END_WITHIN, file.size());
        if (!latin(file.read(file.size() - tail, tail)).contains("%%EOF")) {
            throw new Unfit(Defect.TRUNCATED);
        }
        try (PDDocument document = new BoundedPdfParser(file).parse()) {
            return inspect(document);
        } catch (InvalidPasswordException locked) {
            throw file.end(Defect.ENCRYPTED);
        }
    }

    private Inspection inspect(PDDocument document) throws IOException {
        if (document.isEncrypted()) {
            throw file.end(Defect.ENCRYPTED);
        }
        COSDictionary catalog = document.getDocument().getTrailer().getCOSDictionary(COSName.ROOT);
        if (catalog == null) {
            throw new Unfit(Defect.DAMAGED);
        }
        int pages = new PdfPages(file).countIn(catalog);
        new PdfActions(file).refuseIn(catalog);
        return new Inspection.Pages(DocumentFormat.PDF, OptionalInt.of(pages));
    }
}
