package kz.uzdik.functions.documentvalidation.inspection;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Collections;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.Locale;
import java.util.Set;
import kz.uzdik.domain.dossier.Inspection.Defect;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObject;

/**
 * Looks through everything that a PDF can act on (the catalog, its names, forms, outlines, pages and annotations) for
 * scripts and for programs to be launched.
 */
final class PdfActions {

    private static final int MOST_OBJECTS = 300_000;
    private static final Set<COSName> ACTIVE_ACTIONS = Set.of(COSName.JAVA_SCRIPT, COSName.getPDFName("Launch"));
    private static final COSName RICH_MEDIA = COSName.getPDFName("RichMedia");

    /** Keys that only active content has; an XFA form is a program. */
    private static final Set<COSName> ACTIVE_KEYS = Set.of(COSName.JS, COSName.JAVA_SCRIPT, COSName.XFA);

    /** Nothing below these keys can act: fonts and pictures, the text's structure, descriptions, and the way back up. */
    private static final Set<COSName> PASSIVE_KEYS =
            Set.of(COSName.RESOURCES, COSName.STRUCT_TREE_ROOT, COSName.METADATA, COSName.PARENT, COSName.P);

    private final InspectedFile file;
    private final Deque<COSBase> open = new ArrayDeque<>();
    private final Set<COSBase> seen = Collections.newSetFromMap(new IdentityHashMap<>());

    PdfActions(InspectedFile file) {
        this.file = file;
    }

    void refuseIn(COSDictionary catalog) throws IOException {
        meet(catalog);
        while (!open.isEmpty()) {
            file.goOn();
            COSBase object = open.pop();
            if (object instanceof COSArray array) {
                array.forEach(this::meet);
            } else if (object instanceof COSDictionary dictionary) {
                refuseIfActive(dictionary);
                dictionary.forEach((key, value) -> {
                    if (!PASSIVE_KEYS.contains(key)) {
                        meet(value);
                    }
                });
            }
            if (seen.size() > MOST_OBJECTS) {
                throw file.end(Defect.TOO_COMPLEX);
            }
        }
    }

    private void meet(COSBase value) {
        COSBase object = value instanceof COSObject reference ? reference.getObject() : value;
        if ((object instanceof COSDictionary || object instanceof COSArray) && seen.add(object)) {
            open.push(object);
        }
    }

    private void refuseIfActive(COSDictionary dictionary) throws IOException {
        COSName action = dictionary.getCOSName(COSName.S);
        String address = dictionary.getString(COSName.URI, "");
        if ((action != null && ACTIVE_ACTIONS.contains(action))
                || ACTIVE_KEYS.stream().anyMatch(dictionary::containsKey)
                || RICH_MEDIA.equals(dictionary.getCOSName(COSName.SUBTYPE))
                || address.strip().toLowerCase(Locale.ROOT).startsWith("javascript:")) {
            throw file.end(Defect.SCRIPT);
        }
    }
}
