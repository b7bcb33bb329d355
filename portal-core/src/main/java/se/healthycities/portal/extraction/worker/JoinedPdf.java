package se.healthycities.portal.extraction.worker;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.io.MemoryUsageSetting;
import org.apache.pdfbox.pdfwriter.compress.CompressParameters;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PageMode;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.destination.PDPageFitDestination;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDDocumentOutline;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;

/**
 * Pages of several PDFs in one. What is drawn comes along; scripts, attached files, forms and actions stay behind. Contents
 * are copied as they lie, without being unpacked.
 */
final class JoinedPdf implements AutoCloseable {
    private static final long IN_MEMORY = 16_000_000;
    private static final long ON_DISK = 512_000_000;

    private final PDDocument whole = new PDDocument(cache());
    private final List<PDDocument> sources = new ArrayList<>();

    private JoinedPdf() {}

    /** The pages of one file alone, in a file that is sure to be joined later. */
    static JoinFrames.Admitted admit(Path file, Path target) throws IOException {
        try (JoinedPdf joined = new JoinedPdf()) {
            joined.add(file);
            return joined.save(target);
        }
    }

    static JoinFrames.Admitted write(List<JoinFrames.Piece> pieces, Path target) throws IOException {
        try (JoinedPdf joined = new JoinedPdf()) {
            PDDocumentOutline outline = new PDDocumentOutline();
            for (JoinFrames.Piece piece : pieces) {
                PDPage first = joined.add(Path.of(piece.path()));
                if (!piece.bookmark().isEmpty()) {
                    PDPageFitDestination place = new PDPageFitDestination();
                    place.setPage(first);
                    PDOutlineItem item = new PDOutlineItem();
                    item.setTitle(piece.bookmark());
                    item.setDestination(place);
                    outline.addLast(item);
                }
            }
            joined.whole.getDocumentCatalog().setDocumentOutline(outline);
            joined.whole.getDocumentCatalog().setPageMode(PageMode.USE_OUTLINES);
            return joined.save(target);
        }
    }

    /** @return the first of its pages */
    private PDPage add(Path file) throws IOException {
        PDDocument source = Loader.loadPDF(file.toFile(), "", null, null, cache());
        sources.add(source);
        if (source.isEncrypted()) {
            throw new Locked();
        }
        PDPage first = null;
        int pages = 0;
        for (PDPage page : source.getPages()) {
            if (++pages > Limits.PAGES) {
                throw new TooMuch("pages");
            }
            PDPage drawn = DrawnPage.of(page);
            whole.addPage(drawn);
            first = first == null ? drawn : first;
        }
        if (first == null) {
            throw new IOException("No page");
        }
        return first;
    }

    private JoinFrames.Admitted save(Path target) throws IOException {
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(target))) {
            whole.save(out, CompressParameters.NO_COMPRESSION);
        }
        int objects = sources.stream()
                .mapToInt(source -> source.getDocument().getXrefTable().size())
                .sum();
        return new JoinFrames.Admitted(Admission.WELCOME, whole.getNumberOfPages(), objects);
    }

    private static org.apache.pdfbox.io.RandomAccessStreamCache.StreamCacheCreateFunction cache() {
        return MemoryUsageSetting.setupMixed(IN_MEMORY, ON_DISK).streamCache;
    }

    @Override
    public void close() throws IOException {
        sources.forEach(IOUtils::closeQuietly);
        whole.close();
    }
}
