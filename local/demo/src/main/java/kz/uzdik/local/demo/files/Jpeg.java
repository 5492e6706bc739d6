package kz.uzdik.local.demo.files;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import javax.imageio.ImageIO;

/** A JPEG of a colour gradient, width by height in pixels; the same size gives the same bytes. */
public record Jpeg(int width, int height) {

    public byte[] bytes() {
        var image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                image.setRGB(x, y, colour(x, y));
            }
        }
        var out = new ByteArrayOutputStream();
        try {
            ImageIO.write(image, "jpeg", out);
        } catch (IOException impossible) {
            throw new UncheckedIOException("memory can be written to", impossible);
        }
        return out.toByteArray();
    }

    private int colour(int x, int y) {
        int red = 255 * x / width;
        int green = 255 * y / height;
        return red << 16 | green << 8 | 0x80;
    }
}
