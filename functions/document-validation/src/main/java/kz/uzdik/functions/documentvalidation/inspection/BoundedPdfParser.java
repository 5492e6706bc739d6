package kz.uzdik.functions.documentvalidation.inspection;

import java.io.IOException;
import kz.uzdik.domain.dossier.Inspection.Defect;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSDocument;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdfparser.PDFParser;

/**
 * PDFBox's parser, which repairs what it can, but unpacks no more than {@link PdfStructureBudget} allows and decrypts
 * nothing.
 */
final class BoundedPdfParser extends PDFParser {

    private final InspectedFile file;

    BoundedPdfParser(InspectedFile file) throws IOException {
        super(new PdfSource(file));
        this.file = file;
        // The parser for damaged files works on the same document, so its streams are bounded as well.
        this.document = new BoundedDocument(new PdfStructureBudget(file), this);
    }

    @Override
    protected void prepareDecryption() throws IOException {
        if (document.getEncryptionDictionary() != null) {
            throw file.end(Defect.ENCRYPTED);
        }
    }

    private static final class BoundedDocument extends COSDocument {

        private final PdfStructureBudget budget;
        private final BoundedPdfParser parser;

        BoundedDocument(PdfStructureBudget budget, BoundedPdfParser parser) {
            super(parser);
            this.budget = budget;
            this.parser = parser;
        }

        @Override
        public COSStream createCOSStream(COSDictionary dictionary, long start, long length) throws IOException {
            var stream = new BoundedPdfStream(budget, parser.createRandomAccessReadView(start, length));
            dictionary.forEach(stream::setItem);
            stream.setKey(dictionary.getKey());
            return stream;
        }
    }
}
