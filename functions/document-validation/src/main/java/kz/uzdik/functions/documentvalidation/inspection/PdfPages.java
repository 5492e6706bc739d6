package kz.uzdik.functions.documentvalidation.inspection;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import kz.uzdik.domain.dossier.Inspection.Defect;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;

/** Counts the pages that a PDF really has; the count that its page tree states could say anything. */
final class PdfPages {

    private static final int MOST_NODES = 20_000;

    private final InspectedFile file;

    PdfPages(InspectedFile file) {
        this.file = file;
    }

    /** At least one; a tree that states more pages than it has has lost some. */
    int countIn(COSDictionary catalog) throws IOException {
        COSDictionary tree = catalog.getCOSDictionary(COSName.PAGES);
        int pages = tree == null || tree.getCOSArray(COSName.KIDS) == null ? 0 : leavesOf(tree);
        if (tree == null || pages == 0 || tree.getInt(COSName.COUNT) > pages) {
            throw new Unfit(Defect.DAMAGED);
        }
        return pages;
    }

    private int leavesOf(COSDictionary tree) throws IOException {
        Deque<COSDictionary> open = new ArrayDeque<>();
        open.push(tree);
        int leaves = 0;
        int nodes = 0;
        while (!open.isEmpty()) {
            file.goOn();
            COSDictionary node = open.pop();
            COSArray kids = node.getCOSArray(COSName.KIDS);
            leaves += kids == null ? 1 : 0;
            nodes += kids == null ? 0 : kids.size();
            // A tree that leads back into itself ends here too.
            if (nodes > MOST_NODES) {
                throw file.end(Defect.TOO_COMPLEX);
            }
            for (int kid = 0; kids != null && kid < kids.size(); kid++) {
                if (kids.getObject(kid) instanceof COSDictionary page) {
                    open.push(page);
                }
            }
        }
        return leaves;
    }
}
