package kz.uzdik.functions.documentrendering;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.GregorianCalendar;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;

/** What a file says about itself: nothing that differs from one making to the next. */
record Metadata(String title, Instant made) {

    private static final String MAKER = "Uzdik";

    /** Puts it in place of what the library wrote, and names the file after it. */
    void writeTo(PDDocument document) throws IOException {
        var information = new PDDocumentInformation();
        information.setTitle(title);
        information.setProducer(MAKER);
        information.setCreationDate(
                GregorianCalendar.from(made.truncatedTo(ChronoUnit.SECONDS).atZone(ZoneOffset.UTC)));
        document.setDocumentInformation(information);
        document.getDocumentCatalog().getMetadata().importXMPMetadata(xmp().getBytes(StandardCharsets.UTF_8));
        document.setDocumentId(made.toEpochMilli());
    }

    private String xmp() {
        return """
                <?xpacket begin="\uFEFF" id="W5M0MpCehiHzreSzNTczkc9d"?>
                <x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
                <rdf:Description rdf:about="" xmlns:pdfaid="http://www.aiim.org/pdfa/ns/id/">
                <pdfaid:part>2</pdfaid:part><pdfaid:conformance>A</pdfaid:conformance></rdf:Description>
                <rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/">
                <dc:format>application/pdf</dc:format>
                <dc:title><rdf:Alt><rdf:li xml:lang="x-default">%s</rdf:li></rdf:Alt></dc:title></rdf:Description>
                <rdf:Description rdf:about="" xmlns:pdf="http://ns.adobe.com/pdf/1.3/">
                <pdf:Producer>%s</pdf:Producer></rdf:Description>
                <rdf:Description rdf:about="" xmlns:xmp="http://ns.adobe.com/xap/1.0/">
                <xmp:CreateDate>%s</xmp:CreateDate></rdf:Description>
                </rdf:RDF></x:xmpmeta>
                <?xpacket end="w"?>
                """.formatted(Html.escaped(title), MAKER, made.truncatedTo(ChronoUnit.SECONDS));
    }
}
