package kz.uzdik.functions.documentvalidation.inspection;

import java.io.IOException;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import kz.uzdik.domain.contest.DocumentFormat;
import kz.uzdik.domain.dossier.Inspection;
import kz.uzdik.domain.dossier.Inspection.Defect;

/** Opens a DOCX, a PPTX or an XLSX, refuses macros and controls in it, and counts its slides or sheets. */
final class OfficeInspection {

    private static final String CONTENT_TYPES = "[Content_Types].xml";
    private static final String PRESENTATION = "presentationml.presentation.main+xml";
    private static final String TEXT = "wordprocessingml.document.main+xml";
    private static final String WORKBOOK = "spreadsheetml.sheet.main+xml";
    private static final String PROPERTIES = "docProps/app.xml";

    private static final int MOST_SLIDES = 1000;
    private static final int MOST_SHEETS = 1000;

    private final InspectedFile file;

    OfficeInspection(InspectedFile file) {
        this.file = file;
    }

    Inspection inspect() throws IOException {
        ZipParts parts = ZipParts.of(file);
        Optional<byte[]> types = parts.find(CONTENT_TYPES);
        if (types.isEmpty()) {
            throw new Unfit(Defect.UNKNOWN_FORMAT);
        }
        OfficeTypes declared = OfficeTypes.of(file, types.get());
        refuseActive(parts, declared);
        String main = OfficeRelations.of(file, parts, "")
                .partOfKind("officeDocument")
                .orElseThrow(() -> new Unfit(Defect.DAMAGED));
        String type = declared.of(main);
        if (type.endsWith(PRESENTATION)) {
            return new Inspection.Slides(DocumentFormat.PPTX, slides(parts, main));
        }
        if (type.endsWith(WORKBOOK)) {
            return new Inspection.Sheets(DocumentFormat.XLSX, sheets(parts, main));
        }
        if (type.endsWith(TEXT)) {
            return new Inspection.Pages(DocumentFormat.DOCX, pages(parts, main));
        }
        throw new Unfit(Defect.UNKNOWN_FORMAT);
    }

    /** By declared type and by name: a program that is not told the type goes by the name. */
    private void refuseActive(ZipParts parts, OfficeTypes declared) throws IOException {
        boolean macros = declared.any("macroenabled") || declared.any("vbaproject");
        boolean controls = declared.any("activex");
        for (String name : parts.names()) {
            String lower = name.toLowerCase(Locale.ROOT);
            macros |= lower.endsWith("vbaproject.bin")
                    || lower.endsWith("vbadata.xml")
                    || lower.contains("xl/macrosheets/");
            controls |= lower.contains("/activex/") || asksPrograms(parts, lower);
        }
        if (macros) {
            throw new Unfit(Defect.MACROS);
        }
        if (controls) {
            throw new Unfit(Defect.SCRIPT);
        }
    }

    /** A link of a workbook by which a spreadsheet starts another program and asks it for figures. */
    private boolean asksPrograms(ZipParts parts, String name) throws IOException {
        if (!name.startsWith("xl/externallinks/") || !name.endsWith(".xml")) {
            return false;
        }
        var asks = new boolean[1];
        OfficeXml.visit(
                file,
                parts.get(name),
                (element, _) -> asks[0] |= element.equals("ddeLink") || element.equals("oleLink"));
        return asks[0];
    }

    /** The sheets that the workbook lists, each of which must be there, and open where it holds a table. */
    private int sheets(ZipParts parts, String main) throws IOException {
        OfficeRelations relations = OfficeRelations.of(file, parts, main);
        var sheets = new int[1];
        OfficeXml.visit(file, parts.get(main), (element, attributes) -> {
            if (element.equals("sheet")) {
                Optional<String> table = relations.part(attributes.get("r:id"), "worksheet");
                if (table.isPresent()) {
                    demandRoot(parts, table.get(), "worksheet");
                } else if (relations.part(attributes.get("r:id"), "chartsheet").isEmpty()) {
                    throw new Unfit(Defect.DAMAGED);
                }
                if (++sheets[0] > MOST_SHEETS) {
                    throw new Unfit(Defect.TOO_COMPLEX);
                }
            }
        });
        return sheets[0];
    }

    /** The slides that the presentation lists, each of which must be there and open. */
    private int slides(ZipParts parts, String main) throws IOException {
        OfficeRelations relations = OfficeRelations.of(file, parts, main);
        var slides = new int[1];
        OfficeXml.visit(file, parts.get(main), (element, attributes) -> {
            if (element.equals("sldId")) {
                String slide =
                        relations.part(attributes.get("r:id"), "slide").orElseThrow(() -> new Unfit(Defect.DAMAGED));
                demandRoot(parts, slide, "sld");
                if (++slides[0] > MOST_SLIDES) {
                    throw new Unfit(Defect.TOO_COMPLEX);
                }
            }
        });
        return slides[0];
    }

    /** What the last program that wrote the text noted; a note that is no number of pages is no note. */
    private OptionalInt pages(ZipParts parts, String main) throws IOException {
        demandRoot(parts, main, "document");
        Optional<byte[]> properties = parts.find(PROPERTIES);
        String noted = properties.isEmpty()
                ? ""
                : OfficeXml.textOf(properties.get(), "Pages").orElse("").strip();
        return noted.matches("[1-9][0-9]{0,5}") ? OptionalInt.of(Integer.parseInt(noted)) : OptionalInt.empty();
    }

    private void demandRoot(ZipParts parts, String part, String root) throws IOException {
        if (!OfficeXml.rootOf(file, parts.get(part)).equals(root)) {
            throw new Unfit(Defect.DAMAGED);
        }
    }
}
