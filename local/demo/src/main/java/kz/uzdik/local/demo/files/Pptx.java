package kz.uzdik.local.demo.files;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** A PowerPoint presentation of so many slides, each with the title on it; the same wishes give the same bytes. */
public record Pptx(String title, int slides) {

    // An entry's time is part of the bytes, so it is the earliest that the format knows.
    private static final LocalDateTime NO_TIME = LocalDateTime.of(1980, 1, 1, 0, 0);

    public byte[] bytes() {
        var out = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(out)) {
            var parts = new PptxParts(title, slides);
            put(zip, "[Content_Types].xml", parts.contentTypes());
            put(zip, "_rels/.rels", parts.packageRelations());
            put(zip, "ppt/presentation.xml", parts.presentation());
            put(zip, "ppt/_rels/presentation.xml.rels", parts.presentationRelations());
            put(zip, "ppt/theme/theme1.xml", parts.theme());
            put(zip, "ppt/slideMasters/slideMaster1.xml", parts.master());
            put(zip, "ppt/slideMasters/_rels/slideMaster1.xml.rels", parts.masterRelations());
            put(zip, "ppt/slideLayouts/slideLayout1.xml", parts.layout());
            put(zip, "ppt/slideLayouts/_rels/slideLayout1.xml.rels", parts.layoutRelations());
            for (int slide = 1; slide <= slides; slide++) {
                put(zip, "ppt/slides/slide" + slide + ".xml", parts.slide(slide));
                put(zip, "ppt/slides/_rels/slide" + slide + ".xml.rels", parts.slideRelations());
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException("memory can be written to", impossible);
        }
        return out.toByteArray();
    }

    private static void put(ZipOutputStream zip, String name, String part) throws IOException {
        var entry = new ZipEntry(name);
        entry.setTimeLocal(NO_TIME);
        zip.putNextEntry(entry);
        zip.write(part.getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
    }
}
