package kz.uzdik.functions.documentvalidation.inspection;

/** The smallest workbook. */
final class XlsxBytes {

    private static final String TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.";

    private XlsxBytes() {}

    static ZipBytes workbook(int sheets) {
        var types = new StringBuilder(override("workbook", "sheet.main+xml"));
        var relations = new StringBuilder();
        var listed = new StringBuilder();
        var zip = new ZipBytes();
        for (int i = 1; i <= sheets; i++) {
            types.append(override("worksheets/sheet" + i, "worksheet+xml"));
            relations.append(relation("rId" + i, "worksheet", "worksheets/sheet" + i + ".xml"));
            listed.append("<sheet name=\"%d\" sheetId=\"%d\" r:id=\"rId%d\"/>".formatted(i, i, i));
            zip.with("xl/worksheets/sheet" + i + ".xml", "<worksheet xmlns=\"s\"><sheetData/></worksheet>");
        }
        return zip.with("[Content_Types].xml", "<Types xmlns=\"t\">" + types + "</Types>")
                .with(
                        "_rels/.rels",
                        "<Relationships xmlns=\"r\">" + relation("rId1", "officeDocument", "xl/workbook.xml")
                                + "</Relationships>")
                .with("xl/_rels/workbook.xml.rels", "<Relationships xmlns=\"r\">" + relations + "</Relationships>")
                .with(
                        "xl/workbook.xml",
                        "<workbook xmlns=\"s\" xmlns:r=\"o/relationships\"><sheets>" + listed + "</sheets></workbook>");
    }

    private static String override(String part, String type) {
        return "<Override PartName=\"/xl/%s.xml\" ContentType=\"%s%s\"/>".formatted(part, TYPE, type);
    }

    private static String relation(String id, String kind, String target) {
        return "<Relationship Id=\"%s\" Type=\"o/%s\" Target=\"%s\"/>".formatted(id, kind, target);
    }
}
