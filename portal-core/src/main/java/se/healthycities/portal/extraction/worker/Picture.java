package se.healthycities.portal.extraction.worker;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Iterator;
import javax.imageio.ImageIO;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import net.coobird.thumbnailator.Thumbnails;
import net.coobird.thumbnailator.util.exif.ExifFilterUtils;
import net.coobird.thumbnailator.util.exif.ExifUtils;
import net.coobird.thumbnailator.util.exif.Orientation;

/** A picture in small: its dimensions are read first (V5.2.6), and nothing of what the camera noted stays (V14.2.8). */
final class Picture {
    private Picture() {}

    static BufferedImage small(Path file) throws IOException {
        try (ImageInputStream content = ImageIO.createImageInputStream(file.toFile())) {
            Iterator<ImageReader> readers = ImageIO.getImageReaders(content);
            if (!readers.hasNext()) {
                return null;
            }
            ImageReader reader = readers.next();
            try {
                reader.setInput(content, true, false);
                return small(reader);
            } finally {
                reader.dispose();
            }
        }
    }

    private static BufferedImage small(ImageReader reader) throws IOException {
        long width = reader.getWidth(0);
        long height = reader.getHeight(0);
        if (width * height > Limits.PIXELS) {
            throw new TooMuch("pixels");
        }
        int grid = 1;
        while (width * height / ((long) grid * grid) > Limits.PIXELS_IN_MEMORY) {
            grid++;
        }
        ImageReadParam coarse = reader.getDefaultReadParam();
        coarse.setSourceSubsampling(grid, grid, 0, 0);
        Orientation orientation = orientation(reader);
        BufferedImage read = reader.read(0, coarse);
        var thumbnail = Thumbnails.of(read).imageType(BufferedImage.TYPE_INT_ARGB);
        if (read.getWidth() > Limits.PREVIEW_WIDTH || read.getHeight() > Limits.PREVIEW_HEIGHT) {
            thumbnail.size(Limits.PREVIEW_WIDTH, Limits.PREVIEW_HEIGHT);
        } else {
            thumbnail.scale(1);
        }
        if (orientation != null) {
            thumbnail.addFilter(ExifFilterUtils.getFilterForOrientation(orientation));
        }
        return thumbnail.asBufferedImage();
    }

    private static Orientation orientation(ImageReader reader) {
        try {
            return ExifUtils.getExifOrientation(reader, 0);
        } catch (IOException | RuntimeException unreadable) {
            return null;
        }
    }

    static byte[] png(BufferedImage image) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        ImageIO.write(image, "png", bytes);
        return bytes.size() > Limits.PREVIEW_BYTES ? new byte[0] : bytes.toByteArray();
    }
}
