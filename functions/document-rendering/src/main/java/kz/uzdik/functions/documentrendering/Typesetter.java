package kz.uzdik.functions.documentrendering;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder.PdfAConformance;
import com.openhtmltopdf.util.XRLog;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.Objects;
import org.apache.pdfbox.pdmodel.PDDocument;

/**
 * Makes PDF/A-2a of a page: every font is embedded, and its parts are marked for those who have it read aloud. The same
 * page gives the same bytes, whenever it is made.
 */
final class Typesetter {

    static final String FAMILY = "Liberation Serif";

    static {
        // What it would say to the log holds pieces of the page.
        XRLog.setLoggingEnabled(false);
    }

    private Typesetter() {}

    /**
     * The page as PDF.
     *
     * @param xhtml whose style sheet names no font but {@link #FAMILY}
     * @param made the instant that stands in the file as that of its making
     */
    static byte[] pdf(String xhtml, String title, Instant made) {
        try (PdfBoxRenderer renderer = builder(xhtml).buildPdfRenderer()) {
            renderer.layout();
            renderer.createPDFWithoutClosing();
            PDDocument document = renderer.getPdfDocument();
            new Metadata(title, made).writeTo(document);
            var out = new ByteArrayOutputStream();
            document.save(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException("the paper could not be set", e);
        }
    }

    private static PdfRendererBuilder builder(String xhtml) {
        var builder = new PdfRendererBuilder();
        builder.usePdfAConformance(PdfAConformance.PDFA_2_A);
        builder.usePdfUaAccessibility(true);
        builder.useColorProfile(ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData());
        builder.useFont(() -> font("Regular"), FAMILY, 400, FontStyle.NORMAL, true);
        builder.useFont(() -> font("Bold"), FAMILY, 700, FontStyle.NORMAL, true);
        // Nothing on a page is fetched from anywhere.
        builder.useUriResolver((_, uri) -> uri.startsWith("data:") ? uri : null);
        builder.withHtmlContent(xhtml, null);
        return builder;
    }

    private static InputStream font(String style) {
        String name = "/liberation/LiberationSerif-" + style + ".ttf";
        return Objects.requireNonNull(Typesetter.class.getResourceAsStream(name), name);
    }
}
