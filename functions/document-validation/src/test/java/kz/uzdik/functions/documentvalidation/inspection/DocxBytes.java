package kz.uzdik.functions.documentvalidation.inspection;

/** The smallest DOCX, with or without a note of its pages. */
final class DocxBytes {

    private static final String TYPE = "application/vnd.openxmlformats-officedocument.";

    private DocxBytes() {}

    static ZipBytes text() {
        return new ZipBytes()
                .with(
                        "[Content_Types].xml",
                        "<Types xmlns=\"t\"><Default Extension=\"xml\" ContentType=\"application/xml\"/>"
                                + "<Override PartName=\"/word/document.xml\" ContentType=\"" + TYPE
                                + "wordprocessingml.document.main+xml\"/></Types>")
                .with(
                        "_rels/.rels",
                        "<Relationships xmlns=\"r\"><Relationship Id=\"rId1\" Type=\"o/officeDocument\""
                                + " Target=\"word/document.xml\"/></Relationships>")
                .with("word/document.xml", "<w:document xmlns:w=\"w\"><w:body/></w:document>");
    }

    static ZipBytes notingPages(String pages) {
        return text().with("docProps/app.xml", "<Properties xmlns=\"p\"><Pages>" + pages + "</Pages></Properties>");
    }
}
