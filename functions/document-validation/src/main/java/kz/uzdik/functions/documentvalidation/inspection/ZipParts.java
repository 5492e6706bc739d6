package kz.uzdik.functions.documentvalidation.inspection;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.zip.CRC32;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;
import kz.uzdik.domain.dossier.Inspection.Defect;

/** The parts of an office document, unpacked one at a time; names are compared without regard to case. */
final class ZipParts {

    private static final long LONGEST_PART = 8 << 20;
    private static final int HEADER_MARK = 0x04034b50;

    private final InspectedFile file;
    private final Map<String, ZipMember> members;

    private ZipParts(InspectedFile file, List<ZipMember> members) {
        this.file = file;
        this.members = members.stream()
                .collect(Collectors.toMap(member -> member.name().toLowerCase(Locale.ROOT), Function.identity()));
    }

    static ZipParts of(InspectedFile file) throws IOException {
        return new ZipParts(file, new ZipDirectory(file).members());
    }

    Iterable<String> names() {
        return members.keySet();
    }

    boolean has(String name) {
        return members.containsKey(name.toLowerCase(Locale.ROOT));
    }

    Optional<byte[]> find(String name) throws IOException {
        ZipMember member = members.get(name.toLowerCase(Locale.ROOT));
        return member == null ? Optional.empty() : Optional.of(unpacked(member));
    }

    byte[] get(String name) throws IOException {
        return find(name).orElseThrow(() -> new Unfit(Defect.DAMAGED));
    }

    private byte[] unpacked(ZipMember member) throws IOException {
        if (member.size() > LONGEST_PART || member.packedSize() > LONGEST_PART) {
            throw new Unfit(member.isFlood() ? Defect.FLOOD : Defect.TOO_COMPLEX);
        }
        byte[] packed = file.read(contentOf(member), (int) member.packedSize());
        byte[] content = member.deflated() ? inflated(packed, (int) member.size()) : packed;
        var crc = new CRC32();
        crc.update(content);
        if (content.length != member.size() || crc.getValue() != member.crc()) {
            throw new Unfit(Defect.DAMAGED);
        }
        return content;
    }

    private long contentOf(ZipMember member) throws IOException {
        ByteBuffer header =
                file.numbers(member.headerAt(), ZipMember.HEADER_LENGTH).order(ByteOrder.LITTLE_ENDIAN);
        if (header.getInt(0) != HEADER_MARK) {
            throw new Unfit(Defect.DAMAGED);
        }
        int extra = Short.toUnsignedInt(header.getShort(28));
        int nameLength = Short.toUnsignedInt(header.getShort(26));
        byte[] name = file.read(member.headerAt() + ZipMember.HEADER_LENGTH, nameLength);
        // A program that reads from the beginning goes by this name, one that reads from the end by the directory's.
        if (!new String(name, StandardCharsets.UTF_8).equals(member.name())) {
            throw new Unfit(Defect.DAMAGED);
        }
        return member.headerAt() + ZipMember.HEADER_LENGTH + nameLength + extra;
    }

    /** Exactly the stated size: a stream that gives more was packed to deceive. */
    private byte[] inflated(byte[] packed, int size) throws IOException {
        var inflater = new Inflater(true);
        try {
            inflater.setInput(packed);
            byte[] content = new byte[size];
            int filled = 0;
            while (filled < size) {
                file.goOn();
                int count = inflater.inflate(content, filled, size - filled);
                if (count == 0) {
                    throw new Unfit(Defect.DAMAGED);
                }
                filled += count;
            }
            if (inflater.inflate(new byte[1]) != 0) {
                throw new Unfit(Defect.FLOOD);
            }
            return content;
        } catch (DataFormatException damaged) {
            throw new Unfit(Defect.DAMAGED);
        } finally {
            inflater.end();
        }
    }
}
