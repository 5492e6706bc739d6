package kz.uzdik.functions.documentvalidation.inspection;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import kz.uzdik.domain.contest.DocumentFormat;
import kz.uzdik.domain.dossier.Inspection;
import kz.uzdik.domain.dossier.Inspection.Defect;

/**
 * Reads a file without any mark of its format as a table: UTF-8, at least two rows, all of as many cells. It is read
 * wholly and kept nowhere, a block at a time.
 */
final class CsvInspection {

    private final InspectedFile file;
    private final byte[] block = new byte[32 * 1024];
    private final CharBuffer letters = CharBuffer.allocate(32 * 1024);
    private final CharsetDecoder decoder = StandardCharsets.UTF_8
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT);

    CsvInspection(InspectedFile file) {
        this.file = file;
    }

    Inspection inspect() throws IOException {
        var rows = new CsvRows(file, separator());
        ByteBuffer bytes = ByteBuffer.wrap(block).limit(0);
        for (long at = 0; at < file.size(); ) {
            bytes.compact();
            int count = file.readSome(at, block, bytes.position(), bytes.remaining());
            at += count;
            bytes.position(bytes.position() + count).flip();
            decode(bytes, at == file.size(), rows);
        }
        rows.end();
        return new Inspection.Sheets(DocumentFormat.CSV, 1);
    }

    private void decode(ByteBuffer bytes, boolean last, CsvRows rows) throws IOException {
        CoderResult result;
        do {
            result = decoder.decode(bytes, letters, last);
            if (result.isError() || (last && bytes.hasRemaining() && result.isUnderflow())) {
                throw new Unfit(Defect.UNKNOWN_FORMAT);
            }
            letters.flip();
            while (letters.hasRemaining()) {
                rows.letter(letters.get());
            }
            letters.clear();
        } while (result.isOverflow());
    }

    /** What parts the cells of the first row: the most frequent of those that programs use. */
    private char separator() throws IOException {
        String head = ContentKind.latin(file.read(0, (int) Math.min(4096, file.size())));
        String first = head.lines().findFirst().orElse("");
        char most = ',';
        long times = 0;
        for (char candidate : new char[] {',', ';', '\t'}) {
            long found = first.chars().filter(letter -> letter == candidate).count();
            if (found > times) {
                most = candidate;
                times = found;
            }
        }
        return most;
    }
}
