package kz.uzdik.functions.documentvalidation.inspection;

import static kz.uzdik.functions.documentvalidation.inspection.ContentKind.latin;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import kz.uzdik.domain.dossier.Inspection.Defect;

/** Reads box headers, at most so many of one file; each is at least eight bytes on, so the walk ends. */
final class IsoBoxes {

    private static final int MOST = 5_000;
    private static final int HEADER = 8;
    private static final int LONG_HEADER = 16;

    private final InspectedFile file;
    private int read;

    IsoBoxes(InspectedFile file) {
        this.file = file;
    }

    /** The box at this offset of the file itself, empty at its end; one that ends beyond it was cut off. */
    Optional<IsoBox> topLevelAt(long offset) throws IOException {
        return offset == file.size() ? Optional.empty() : Optional.of(at(offset, file.size(), Defect.TRUNCATED));
    }

    /** The boxes in a box; QuickTime may leave a few zeros behind the last. */
    List<IsoBox> in(IsoBox parent) throws IOException {
        var children = new ArrayList<IsoBox>();
        long offset = parent.contentAt();
        while (parent.end() - offset >= HEADER) {
            IsoBox child = at(offset, parent.end(), Defect.DAMAGED);
            children.add(child);
            offset = child.end();
        }
        return children;
    }

    /** The first box of this type in a box. */
    Optional<IsoBox> child(IsoBox parent, String type) throws IOException {
        return in(parent).stream().filter(box -> box.type().equals(type)).findFirst();
    }

    private IsoBox at(long offset, long limit, Defect tooLong) throws IOException {
        if (++read > MOST) {
            throw file.end(Defect.TOO_COMPLEX);
        }
        if (limit - offset < HEADER) {
            throw new Unfit(tooLong);
        }
        var header = file.numbers(offset, HEADER);
        long size = Integer.toUnsignedLong(header.getInt());
        byte[] type = new byte[4];
        header.get(type);
        long contentAt = offset + HEADER;
        if (size == 0) {
            size = limit - offset;
        } else if (size == 1) {
            contentAt = offset + LONG_HEADER;
            size = limit - offset < LONG_HEADER
                    ? Long.MAX_VALUE
                    : file.numbers(offset + HEADER, 8).getLong();
        }
        if (size < contentAt - offset) {
            throw new Unfit(Defect.DAMAGED);
        }
        if (size > limit - offset) {
            throw new Unfit(tooLong);
        }
        return new IsoBox(latin(type), contentAt, offset + size);
    }
}
