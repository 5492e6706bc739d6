package kz.uzdik.domain.enrolment.csv;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;

/** The head of a roll's file: its encoding, its separator and its columns are told from it. */
public sealed interface RollHeader {
    /**
     * A file that can be read.
     *
     * @param length how many bytes go before its first row
     */
    record Known(RollFormat format, int length) implements RollHeader {}

    /** A file that cannot. */
    enum Unknown implements RollHeader {
        EMPTY,
        /** Neither UTF-8 nor Windows-1251, such as UTF-16. */
        ENCODING,
        /** The first line does not name exactly the three columns. */
        COLUMNS
    }

    /**
     * Reads the head.
     *
     * @param block the file's first bytes
     * @param last whether these are all
     */
    static RollHeader read(byte[] block, boolean last) {
        if (block.length == 0) {
            return Unknown.EMPTY;
        }
        if (startsWith(block, 0xFE, 0xFF) || startsWith(block, 0xFF, 0xFE)) {
            return Unknown.ENCODING;
        }
        int mark = startsWith(block, 0xEF, 0xBB, 0xBF) ? 3 : 0;
        RollFormat.Encoding encoding = encoding(block, last);
        if (mark > 0 && encoding != RollFormat.Encoding.UTF_8) {
            return Unknown.ENCODING;
        }
        byte[] rest = Arrays.copyOfRange(block, mark, block.length);
        return columns(rest, last, encoding)
                .map(known -> (RollHeader) new Known(known.format(), known.length() + mark))
                .orElse(Unknown.COLUMNS);
    }

    private static Optional<Known> columns(byte[] bytes, boolean last, RollFormat.Encoding encoding) {
        return Arrays.stream(RollFormat.Separator.values())
                .max(Comparator.comparingLong(separator -> count(bytes, separator.sign())))
                .flatMap(separator -> columns(new CsvBlock(bytes, last, separator), encoding, separator));
    }

    private static Optional<Known> columns(
            CsvBlock block, RollFormat.Encoding encoding, RollFormat.Separator separator) {
        try {
            return block.at(0)
                    .flatMap(first -> columns(first, encoding)
                            .map(columns -> new Known(new RollFormat(encoding, separator, columns), first.end())));
        } catch (CsvBlock.LineTooLong _) {
            return Optional.empty();
        }
    }

    private static Optional<List<RollColumn>> columns(CsvRecord first, RollFormat.Encoding encoding) {
        List<RollColumn> columns = new ArrayList<>();
        first.cells()
                .forEach(cell -> encoding.text(cell).flatMap(RollColumn::named).ifPresent(columns::add));
        boolean eachOnce = first.quotesRight()
                && columns.size() == first.cells().size()
                && columns.size() == RollColumn.values().length
                && EnumSet.copyOf(columns).size() == columns.size();
        return eachOnce ? Optional.of(columns) : Optional.empty();
    }

    // Strict UTF-8 first: text of another encoding hardly ever passes for it, while any bytes pass for Windows-1251.
    private static RollFormat.Encoding encoding(byte[] block, boolean last) {
        CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder();
        boolean utf8 = !decoder.decode(ByteBuffer.wrap(block), CharBuffer.allocate(block.length), last)
                .isError();
        return utf8 ? RollFormat.Encoding.UTF_8 : RollFormat.Encoding.WINDOWS_1251;
    }

    // In the first line only.
    private static long count(byte[] bytes, byte sign) {
        long count = 0;
        for (byte each : bytes) {
            if (each == '\n' || each == '\r') {
                break;
            }
            count += each == sign ? 1 : 0;
        }
        return count;
    }

    private static boolean startsWith(byte[] block, int... wanted) {
        if (block.length < wanted.length) {
            return false;
        }
        for (int i = 0; i < wanted.length; i++) {
            if ((block[i] & 0xFF) != wanted[i]) {
                return false;
            }
        }
        return true;
    }
}
