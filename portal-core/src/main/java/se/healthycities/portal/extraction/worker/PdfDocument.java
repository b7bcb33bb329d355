package se.healthycities.portal.extraction.worker;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.MemoryUsageSetting;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;

/** A PDF that is open: its text page by page, and its first page as a picture. */
final class PdfDocument implements AutoCloseable {
    private static final long IN_MEMORY = 16_000_000;
    private static final long ON_DISK = 128_000_000;

    private final PDDocument document;

    private PdfDocument(PDDocument document) {
        this.document = document;
    }

    static PdfDocument open(Path file) throws IOException {
        return new PdfDocument(
                Loader.loadPDF(file.toFile(), MemoryUsageSetting.setupMixed(IN_MEMORY, ON_DISK).streamCache));
    }

    int pages() {
        return document.getNumberOfPages();
    }

    void read(TextSink sink) throws IOException {
        PDFTextStripper stripper = new PDFTextStripper();
        stripper.setSortByPosition(false);
        for (int page = 1; page <= Math.min(pages(), Limits.PAGES); page++) {
            stripper.setStartPage(page);
            stripper.setEndPage(page);
            stripper.writeText(document, sink);
            sink.newLine();
        }
    }

    /** The first page, as wide as a preview and never much higher than a page is. */
    BufferedImage firstPage() throws IOException {
        PDRectangle box = document.getPage(0).getCropBox();
        boolean turned = document.getPage(0).getRotation() % 180 != 0;
        float width = turned ? box.getHeight() : box.getWidth();
        float height = turned ? box.getWidth() : box.getHeight();
        if (!(width >= 1 && height >= 1)) {
            throw new IOException("A page without size");
        }
        float scale = Math.min(Limits.PREVIEW_WIDTH / width, Limits.PREVIEW_HEIGHT / height);
        PDFRenderer renderer = new PDFRenderer(document);
        renderer.setSubsamplingAllowed(true);
        return renderer.renderImage(0, scale, ImageType.RGB);
    }

    @Override
    public void close() throws IOException {
        document.close();
    }
}
