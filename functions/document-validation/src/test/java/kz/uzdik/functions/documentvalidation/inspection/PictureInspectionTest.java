package kz.uzdik.functions.documentvalidation.inspection;

import static kz.uzdik.functions.documentvalidation.inspection.Inspecting.unreadable;
import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.zip.CRC32;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import kz.uzdik.domain.contest.DocumentFormat;
import kz.uzdik.domain.dossier.Inspection;
import kz.uzdik.domain.dossier.Inspection.Defect;
import kz.uzdik.domain.dossier.Inspection.Picture;
import kz.uzdik.local.demo.files.Jpeg;
import org.junit.jupiter.api.Test;

class PictureInspectionTest {

    private static final byte[] PHOTO = new Jpeg(640, 480).bytes();

    @Test
    void a_jpeg_has_its_size() throws IOException {
        assertThat(Inspecting.of(PHOTO)).isEqualTo(new Picture(DocumentFormat.JPEG, 640, 480));
        assertThat(Inspecting.of(written("jpeg", BufferedImage.TYPE_INT_RGB, true)))
                .isEqualTo(new Picture(DocumentFormat.JPEG, 37, 21));
    }

    @Test
    void a_large_photo_is_decoded_in_little_memory() {
        assertThat(Inspecting.of(new Jpeg(4000, 3000).bytes())).isEqualTo(new Picture(DocumentFormat.JPEG, 4000, 3000));
    }

    @Test
    void a_png_of_every_kind_has_its_size() throws IOException {
        for (int type : new int[] {
            BufferedImage.TYPE_INT_RGB,
            BufferedImage.TYPE_INT_ARGB,
            BufferedImage.TYPE_BYTE_GRAY,
            BufferedImage.TYPE_USHORT_GRAY,
            BufferedImage.TYPE_BYTE_BINARY,
            BufferedImage.TYPE_BYTE_INDEXED
        }) {
            for (boolean interlaced : new boolean[] {false, true}) {
                assertThat(Inspecting.of(written("png", type, interlaced)))
                        .isEqualTo(new Picture(DocumentFormat.PNG, 37, 21));
            }
        }
    }

    @Test
    void a_picture_cut_anywhere_is_unreadable() throws IOException {
        byte[] png = written("png", BufferedImage.TYPE_INT_RGB, false);
        for (int length = 8; length < png.length; length++) {
            assertThat(Inspecting.of(Arrays.copyOf(png, length))).isEqualTo(unreadable(Defect.TRUNCATED));
        }
        for (int length = 3; length < PHOTO.length; length += 13) {
            assertThat(Inspecting.of(Arrays.copyOf(PHOTO, length))).isEqualTo(unreadable(Defect.TRUNCATED));
        }
    }

    @Test
    void any_changed_byte_of_a_png_is_damage() throws IOException {
        byte[] png = written("png", BufferedImage.TYPE_INT_RGB, false);
        for (int at = 8; at < png.length; at++) {
            byte[] changed = png.clone();
            changed[at] ^= 0x10;
            assertThat(Inspecting.of(changed)).isInstanceOf(Inspection.Unreadable.class);
        }
    }

    @Test
    void sizes_that_no_camera_has_are_refused_before_anything_is_decoded() throws IOException {
        byte[] wide = PHOTO.clone();
        int frame = Bytes.indexOf(wide, "\u00ff\u00c0");
        Arrays.fill(wide, frame + 5, frame + 9, (byte) 0xFF);
        assertThat(Inspecting.of(wide)).isEqualTo(unreadable(Defect.TOO_COMPLEX));
        byte[] png = written("png", BufferedImage.TYPE_INT_RGB, false);
        png[16] = 0x7F;
        var sum = new CRC32();
        sum.update(png, 12, 17);
        System.arraycopy(new Bytes().u32(sum.getValue()).all(), 0, png, 29, 4);
        assertThat(Inspecting.of(png)).isEqualTo(unreadable(Defect.TOO_COMPLEX));
    }

    @Test
    void a_jpeg_of_countless_scans_is_refused() throws IOException {
        byte[] photo = written("jpeg", BufferedImage.TYPE_INT_RGB, true);
        int scan = Bytes.indexOf(photo, "\u00ff\u00da");
        byte[] oneScan = Arrays.copyOfRange(photo, scan, scan + 40);
        var flood = new Bytes().raw(Arrays.copyOf(photo, scan));
        for (int i = 0; i < 1000; i++) {
            flood.raw(oneScan).zeros(2);
        }
        assertThat(Inspecting.of(flood.u8(0xFF, 0xD9).all())).isInstanceOf(Inspection.Unreadable.class);
    }

    /** A noisy picture of 37 by 21; progressive or interlaced when wished. */
    private static byte[] written(String format, int type, boolean progressive) throws IOException {
        var image = new BufferedImage(37, 21, type);
        for (int i = 0; i < 37 * 21; i++) {
            image.setRGB(i % 37, i / 37, 0xFF000000 | i * 7919);
        }
        var writer = ImageIO.getImageWritersByFormatName(format).next();
        ImageWriteParam wishes = writer.getDefaultWriteParam();
        wishes.setProgressiveMode(progressive ? ImageWriteParam.MODE_DEFAULT : ImageWriteParam.MODE_DISABLED);
        var out = new ByteArrayOutputStream();
        try (var stream = ImageIO.createImageOutputStream(out)) {
            writer.setOutput(stream);
            writer.write(null, new IIOImage(image, null, null), wishes);
        } finally {
            writer.dispose();
        }
        return out.toByteArray();
    }
}
