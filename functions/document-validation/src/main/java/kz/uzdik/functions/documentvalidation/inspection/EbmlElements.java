package kz.uzdik.functions.documentvalidation.inspection;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import kz.uzdik.domain.dossier.Inspection.Defect;

/** Reads elements of a WebM file, at most so many; each is at least two bytes on, so the walk ends. */
final class EbmlElements {

    private static final int MOST = 5_000;
    private static final int LONGEST_ID = 4;

    private final InspectedFile file;
    private int read;

    EbmlElements(InspectedFile file) {
        this.file = file;
    }

    /** The element at an offset; one that ends beyond the limit has the defect given. */
    EbmlElement at(long offset, long limit, Defect tooLong) throws IOException {
        if (++read > MOST) {
            throw file.end(Defect.TOO_COMPLEX);
        }
        int idLength = width(offset, limit, tooLong);
        if (idLength > LONGEST_ID) {
            throw new Unfit(Defect.DAMAGED);
        }
        long id = number(offset, idLength);
        long sizeAt = offset + idLength;
        int sizeLength = width(sizeAt, limit, tooLong);
        long most = (1L << (7 * sizeLength)) - 1;
        // The highest bit that is set only says how long the number is.
        long size = number(sizeAt, sizeLength) & most;
        long contentAt = sizeAt + sizeLength;
        if (size == most) {
            return new EbmlElement(id, contentAt, limit, true);
        }
        if (size > limit - contentAt) {
            throw new Unfit(tooLong);
        }
        return new EbmlElement(id, contentAt, contentAt + size, false);
    }

    List<EbmlElement> in(EbmlElement parent) throws IOException {
        var children = new ArrayList<EbmlElement>();
        for (long offset = parent.contentAt(); offset < parent.end(); ) {
            EbmlElement child = at(offset, parent.end(), Defect.DAMAGED);
            children.add(child);
            offset = child.end();
        }
        return children;
    }

    /** An unsigned number of up to seven bytes. */
    long unsigned(EbmlElement element) throws IOException {
        if (element.length() > 7) {
            throw new Unfit(Defect.DAMAGED);
        }
        return number(element.contentAt(), (int) element.length());
    }

    /** A number of four or eight bytes in floating point, exactly; zero when it is none. */
    BigDecimal real(EbmlElement element) throws IOException {
        if (element.length() != Float.BYTES && element.length() != Double.BYTES) {
            throw new Unfit(Defect.DAMAGED);
        }
        ByteBuffer bytes = file.numbers(element.contentAt(), (int) element.length());
        double value = element.length() == Float.BYTES ? bytes.getFloat() : bytes.getDouble();
        return Double.isFinite(value) ? new BigDecimal(value) : BigDecimal.ZERO;
    }

    String text(EbmlElement element) throws IOException {
        if (element.length() > 64) {
            throw new Unfit(Defect.DAMAGED);
        }
        return ContentKind.latin(file.read(element.contentAt(), (int) element.length()))
                .replace("\0", "");
    }

    /** How many bytes a number has, told by the zeros it begins with. */
    private int width(long offset, long limit, Defect tooLong) throws IOException {
        if (offset >= limit) {
            throw new Unfit(tooLong);
        }
        int first = file.read(offset, 1)[0] & 0xFF;
        if (first == 0) {
            throw new Unfit(Defect.DAMAGED);
        }
        int width = Integer.numberOfLeadingZeros(first) - 23;
        if (width > limit - offset) {
            throw new Unfit(tooLong);
        }
        return width;
    }

    private long number(long offset, int length) throws IOException {
        long value = 0;
        for (byte part : file.read(offset, length)) {
            value = value << 8 | (part & 0xFF);
        }
        return value;
    }
}
