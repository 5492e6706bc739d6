package kz.uzdik.functions.documentvalidation.inspection;

import java.io.IOException;
import java.io.InputStream;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;
import kz.uzdik.domain.dossier.Inspection.Defect;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;

/**
 * How much packed structure (object streams, cross reference streams) one PDF may hold, unpacked and in bytes.
 *
 * <p>PDFBox unpacks such a stream wholly into memory. So each is unpacked here first, into nothing, and counted. Only
 * the one filter that programs use for structure is taken; chains of filters multiply.
 */
final class PdfStructureBudget {

    private static final long MOST = 16L << 20;
    /** A cross reference of a byte becomes an entry of a hundred; honest ones have five to ten bytes. */
    private static final int CROSS_REFERENCE_WEIGHT = 8;

    private static final int WIDEST_ROW = 4096;

    private final InspectedFile file;
    private long left = MOST;

    PdfStructureBudget(InspectedFile file) {
        this.file = file;
    }

    void spend(COSStream stream) throws IOException {
        long weight = 1;
        COSArray widths = stream.getCOSArray(COSName.W);
        if (widths != null) {
            refuseEntriesWithoutWidth(widths);
            weight = CROSS_REFERENCE_WEIGHT;
        }
        long most = left / weight;
        long unpacked = unpackedSize(stream, most);
        if (unpacked > most) {
            throw file.end(Defect.TOO_COMPLEX);
        }
        left -= unpacked * weight;
    }

    /** Entries of no bytes could be read for ever. */
    private void refuseEntriesWithoutWidth(COSArray widths) throws IOException {
        long sum = 0;
        for (int i = 0; i < Math.min(3, widths.size()); i++) {
            sum += Math.abs((long) widths.getInt(i, 0));
        }
        if (sum == 0) {
            throw file.end(Defect.DAMAGED);
        }
    }

    private long unpackedSize(COSStream stream, long most) throws IOException {
        COSBase filter = stream.getFilters();
        if (filter instanceof COSArray filters && filters.size() <= 1) {
            filter = filters.size() == 0 ? null : filters.getObject(0);
        }
        if (filter == null) {
            return stream.getLength();
        }
        if (!COSName.FLATE_DECODE.equals(filter) && !COSName.FLATE_DECODE_ABBREVIATION.equals(filter)) {
            throw file.end(Defect.TOO_COMPLEX);
        }
        refuseWideRows(stream);
        // Not to be closed: the packed bytes behind it are the stream's own, which is read once more.
        return inflatedSize(stream.createRawInputStream(), most);
    }

    private void refuseWideRows(COSStream stream) throws IOException {
        COSBase parameters = stream.getDictionaryObject(COSName.DECODE_PARMS, COSName.DP);
        if (parameters instanceof COSArray list && list.size() > 0) {
            parameters = list.getObject(0);
        }
        if (parameters instanceof COSDictionary row
                && row.getDictionaryObject(COSName.COLUMNS) instanceof COSInteger columns
                && columns.longValue() > WIDEST_ROW) {
            throw file.end(Defect.TOO_COMPLEX);
        }
    }

    /** At most a little more than asked for; a stream that breaks off counts as far as it goes, as PDFBox reads it. */
    private long inflatedSize(InputStream packed, long most) throws IOException {
        byte[] input = new byte[2048];
        byte[] output = new byte[16 * 1024];
        // Without its two bytes of header, as PDFBox takes it.
        int count = packed.readNBytes(input, 0, 2);
        var inflater = new Inflater(true);
        long size = 0;
        try {
            while (count >= 0 && size <= most && !inflater.finished() && !inflater.needsDictionary()) {
                file.goOn();
                int unpacked = inflater.inflate(output);
                size += unpacked;
                if (unpacked == 0 && inflater.needsInput()) {
                    count = packed.read(input);
                    inflater.setInput(input, 0, Math.max(0, count));
                }
            }
            return size;
        } catch (DataFormatException broken) {
            return size;
        } finally {
            inflater.end();
        }
    }
}
