package kz.uzdik.domain.enrolment.csv;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;

/**
 * How a roll's file is written, as its first line shows.
 *
 * @param columns each column once, in the file's order
 */
public record RollFormat(Encoding encoding, Separator separator, List<RollColumn> columns) {
    public RollFormat {
        columns = List.copyOf(columns);
        if (columns.size() != RollColumn.values().length
                || EnumSet.copyOf(columns).size() != columns.size()) {
            throw new IllegalArgumentException("each column stands there once");
        }
    }

    /** How its texts are encoded. In both, separators, quotes and line ends are the same single bytes. */
    public enum Encoding {
        UTF_8(StandardCharsets.UTF_8),
        WINDOWS_1251(Charset.forName("windows-1251"));

        private final Charset charset;

        Encoding(Charset charset) {
            this.charset = charset;
        }

        /** The text of bytes; empty when they are none in this encoding. */
        Optional<String> text(byte[] bytes) {
            try {
                return Optional.of(
                        charset.newDecoder().decode(ByteBuffer.wrap(bytes)).toString());
            } catch (CharacterCodingException _) {
                return Optional.empty();
            }
        }
    }

    /** What stands between two cells. */
    public enum Separator {
        COMMA(','),
        SEMICOLON(';'),
        TAB('\t');

        private final byte sign;

        Separator(char sign) {
            this.sign = (byte) sign;
        }

        byte sign() {
            return sign;
        }
    }
}
