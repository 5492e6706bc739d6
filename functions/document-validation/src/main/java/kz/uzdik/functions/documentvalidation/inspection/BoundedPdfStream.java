package kz.uzdik.functions.documentvalidation.inspection;

import java.io.IOException;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.io.RandomAccessRead;
import org.apache.pdfbox.io.RandomAccessReadView;

/** A stream of a PDF that unpacks itself for the parser only as far as the budget goes. */
final class BoundedPdfStream extends COSStream {

    private final PdfStructureBudget budget;

    BoundedPdfStream(PdfStructureBudget budget, RandomAccessReadView packed) throws IOException {
        super(null, packed);
        this.budget = budget;
    }

    /** The parser takes objects and cross references from here; page content is never unpacked. */
    @Override
    public RandomAccessRead createView() throws IOException {
        budget.spend(this);
        return super.createView();
    }
}
