package kz.uzdik.local.demo.files;

import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** The parts of a presentation as XML: the fewest that PowerPoint asks for (one master, one layout, one theme). */
record PptxParts(String title, int slides) {

    private static final String HEAD = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";
    private static final String PACKAGE = "http://schemas.openxmlformats.org/package/2006/";
    private static final String OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private static final String TYPE = "application/vnd.openxmlformats-officedocument.";
    private static final String NAMESPACES = " xmlns:a=\"http://schemas.openxmlformats.org/drawingml/2006/main\""
            + " xmlns:r=\"" + OFFICE + "\""
            + " xmlns:p=\"http://schemas.openxmlformats.org/presentationml/2006/main\"";
    private static final String EMPTY_GROUP =
            "<p:nvGrpSpPr><p:cNvPr id=\"1\" name=\"\"/><p:cNvGrpSpPr/><p:nvPr/>" + "</p:nvGrpSpPr><p:grpSpPr/>";

    String contentTypes() {
        return HEAD + "<Types xmlns=\"" + PACKAGE + "content-types\">"
                + "<Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
                + "<Default Extension=\"xml\" ContentType=\"application/xml\"/>"
                + override("presentation.xml", "presentationml.presentation.main+xml")
                + override("theme/theme1.xml", "theme+xml")
                + override("slideMasters/slideMaster1.xml", "presentationml.slideMaster+xml")
                + override("slideLayouts/slideLayout1.xml", "presentationml.slideLayout+xml")
                + each(slide -> override("slides/slide" + slide + ".xml", "presentationml.slide+xml"))
                + "</Types>";
    }

    String packageRelations() {
        return relations(relation("rId1", "officeDocument", "ppt/presentation.xml"));
    }

    String presentation() {
        return HEAD + "<p:presentation" + NAMESPACES + ">"
                + "<p:sldMasterIdLst><p:sldMasterId id=\"2147483648\" r:id=\"rId1\"/></p:sldMasterIdLst>"
                + "<p:sldIdLst>"
                + each(slide -> "<p:sldId id=\"" + (255 + slide) + "\" r:id=\"rId" + (2 + slide) + "\"/>")
                + "</p:sldIdLst><p:sldSz cx=\"9144000\" cy=\"6858000\"/><p:notesSz cx=\"6858000\" cy=\"9144000\"/>"
                + "</p:presentation>";
    }

    String presentationRelations() {
        return relations(relation("rId1", "slideMaster", "slideMasters/slideMaster1.xml")
                + relation("rId2", "theme", "theme/theme1.xml")
                + each(slide -> relation("rId" + (2 + slide), "slide", "slides/slide" + slide + ".xml")));
    }

    String master() {
        return HEAD + "<p:sldMaster" + NAMESPACES + "><p:cSld><p:spTree>" + EMPTY_GROUP + "</p:spTree></p:cSld>"
                + "<p:clrMap bg1=\"lt1\" tx1=\"dk1\" bg2=\"lt2\" tx2=\"dk2\" accent1=\"accent1\" accent2=\"accent2\""
                + " accent3=\"accent3\" accent4=\"accent4\" accent5=\"accent5\" accent6=\"accent6\" hlink=\"hlink\""
                + " folHlink=\"folHlink\"/><p:sldLayoutIdLst><p:sldLayoutId id=\"2147483649\" r:id=\"rId1\"/>"
                + "</p:sldLayoutIdLst></p:sldMaster>";
    }

    String masterRelations() {
        return relations(relation("rId1", "slideLayout", "../slideLayouts/slideLayout1.xml")
                + relation("rId2", "theme", "../theme/theme1.xml"));
    }

    String layout() {
        return HEAD + "<p:sldLayout" + NAMESPACES + " type=\"blank\"><p:cSld name=\"Blank\"><p:spTree>" + EMPTY_GROUP
                + "</p:spTree></p:cSld></p:sldLayout>";
    }

    String layoutRelations() {
        return relations(relation("rId1", "slideMaster", "../slideMasters/slideMaster1.xml"));
    }

    String slide(int number) {
        return HEAD + "<p:sld" + NAMESPACES + "><p:cSld><p:spTree>" + EMPTY_GROUP
                + "<p:sp><p:nvSpPr><p:cNvPr id=\"2\" name=\"Title\"/><p:cNvSpPr/><p:nvPr/></p:nvSpPr><p:spPr><a:xfrm>"
                + "<a:off x=\"457200\" y=\"457200\"/><a:ext cx=\"8229600\" cy=\"1143000\"/></a:xfrm>"
                + "<a:prstGeom prst=\"rect\"><a:avLst/></a:prstGeom></p:spPr><p:txBody><a:bodyPr/><a:p><a:r><a:t>"
                + escaped(title) + " " + number + "/" + slides
                + "</a:t></a:r></a:p></p:txBody></p:sp></p:spTree></p:cSld></p:sld>";
    }

    String slideRelations() {
        return relations(relation("rId1", "slideLayout", "../slideLayouts/slideLayout1.xml"));
    }

    String theme() {
        return HEAD + PptxTheme.XML;
    }

    private static String override(String part, String type) {
        return "<Override PartName=\"/ppt/" + part + "\" ContentType=\"" + TYPE + type + "\"/>";
    }

    private static String relation(String id, String type, String target) {
        return "<Relationship Id=\"" + id + "\" Type=\"" + OFFICE + "/" + type + "\" Target=\"" + target + "\"/>";
    }

    private static String relations(String content) {
        return HEAD + "<Relationships xmlns=\"" + PACKAGE + "relationships\">" + content + "</Relationships>";
    }

    private String each(IntFunction<String> slide) {
        return IntStream.rangeClosed(1, slides).mapToObj(slide).collect(Collectors.joining());
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;");
    }
}
