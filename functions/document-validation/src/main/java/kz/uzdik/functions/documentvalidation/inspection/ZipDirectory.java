package kz.uzdik.functions.documentvalidation.inspection;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import kz.uzdik.domain.dossier.Inspection.Defect;

/**
 * Reads the directory of a ZIP archive, strictly: one archive from the first byte of the file to the last, its files
 * one behind the other, each name once and none that leads out of a folder.
 */
final class ZipDirectory {

    private static final int MOST_MEMBERS = 5_000;
    private static final long LONGEST = 2 << 20;
    private static final long MOST_UNPACKED = 1L << 30;
    private static final int ENTRY_LENGTH = 46;
    private static final int ENTRY_MARK = 0x02014b50;
    private static final int ENCRYPTED_FLAG = 1;
    private static final int DEFLATED = 8;
    private static final long IN_64_BITS = 0xFFFF_FFFFL;

    private final InspectedFile file;

    ZipDirectory(InspectedFile file) {
        this.file = file;
    }

    List<ZipMember> members() throws IOException {
        ZipEnd end = ZipEnd.of(file);
        if (end.entries() > MOST_MEMBERS || end.directorySize() > LONGEST || end.directoryAt() == IN_64_BITS) {
            throw new Unfit(Defect.TOO_COMPLEX);
        }
        demand(end.disk() == 0 && end.directoryAt() + end.directorySize() == end.at());
        ByteBuffer directory =
                file.numbers(end.directoryAt(), (int) end.directorySize()).order(ByteOrder.LITTLE_ENDIAN);
        var members = new ArrayList<ZipMember>();
        for (int entry = 0; entry < end.entries(); entry++) {
            members.add(next(directory));
        }
        demand(!directory.hasRemaining());
        refuseBombs(members);
        refuseOverlaps(members, end.directoryAt());
        refuseSameNames(members);
        return members;
    }

    private static ZipMember next(ByteBuffer directory) throws IOException {
        demand(directory.remaining() >= ENTRY_LENGTH);
        int at = directory.position();
        demand(directory.getInt(at) == ENTRY_MARK);
        if ((directory.getShort(at + 8) & ENCRYPTED_FLAG) != 0) {
            throw new Unfit(Defect.ENCRYPTED);
        }
        int method = directory.getShort(at + 10);
        demand(method == 0 || method == DEFLATED);
        byte[] name = new byte[Short.toUnsignedInt(directory.getShort(at + 28))];
        int extras =
                Short.toUnsignedInt(directory.getShort(at + 30)) + Short.toUnsignedInt(directory.getShort(at + 32));
        demand(directory.remaining() >= ENTRY_LENGTH + name.length + extras);
        directory.get(at + ENTRY_LENGTH, name);
        directory.position(at + ENTRY_LENGTH + name.length + extras);
        return new ZipMember(
                safe(new String(name, StandardCharsets.UTF_8)),
                method == DEFLATED,
                u32(directory, at + 16),
                u32(directory, at + 20),
                u32(directory, at + 24),
                u32(directory, at + 42));
    }

    private static long u32(ByteBuffer directory, int at) {
        return Integer.toUnsignedLong(directory.getInt(at));
    }

    /** An office program writes plain names; one that leads elsewhere when unpacked was made for that. */
    private static String safe(String name) throws IOException {
        boolean plain = !name.isEmpty()
                && !name.startsWith("/")
                && name.indexOf('\\') < 0
                && name.indexOf(':') < 0
                && name.chars().noneMatch(Character::isISOControl);
        List<String> folders = List.of(name.split("/", -1));
        if (!plain || folders.contains("..") || folders.contains(".")) {
            throw new Unfit(Defect.LEADS_ELSEWHERE);
        }
        return name;
    }

    private static void refuseBombs(List<ZipMember> members) throws IOException {
        long unpacked = 0;
        for (ZipMember member : members) {
            unpacked += member.size();
        }
        if (unpacked > MOST_UNPACKED) {
            throw new Unfit(Defect.FLOOD);
        }
    }

    /** Files that share their packed bytes are how a small archive unpacks to a huge one. */
    private static void refuseOverlaps(List<ZipMember> members, long directoryAt) throws IOException {
        var inOrder = new ArrayList<>(members);
        inOrder.sort(Comparator.comparingLong(ZipMember::headerAt));
        long free = 0;
        for (ZipMember member : inOrder) {
            if (member.headerAt() < free) {
                throw new Unfit(Defect.FLOOD);
            }
            free = member.leastEnd();
        }
        demand(free <= directoryAt);
    }

    /** Two programs could each take another of two files of one name; office programs ignore case. */
    private static void refuseSameNames(List<ZipMember> members) throws IOException {
        var names = new HashSet<String>();
        for (ZipMember member : members) {
            demand(names.add(member.name().toLowerCase(Locale.ROOT)));
        }
    }

    private static void demand(boolean sound) throws IOException {
        if (!sound) {
            throw new Unfit(Defect.DAMAGED);
        }
    }
}
