package se.healthycities.portal.extraction.worker;

import java.awt.image.BufferedImage;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;

/** One document: what is in it as text, and how it looks. Whatever is wrong with it becomes an outcome. */
final class Reading {
    private static final byte[] NO_PREVIEW = {};

    private final Path file;
    private final Format format;
    private final DataOutputStream out;
    private boolean told;

    Reading(Path file, Format format, DataOutputStream out) {
        this.file = file;
        this.format = format;
        this.out = out;
    }

    /** @return false when the memory was used up, so that another process reads the next document */
    boolean run() throws IOException {
        byte[] preview = NO_PREVIEW;
        boolean fit = true;
        try {
            preview = answer();
        } catch (TooMuch | OutOfMemoryError much) {
            fit = much instanceof TooMuch;
            tell(Outcome.TOO_LARGE, "", 0);
        } catch (InvalidPasswordException closed) {
            tell(Outcome.NONE, "", 0);
        } catch (IOException | RuntimeException | StackOverflowError broken) {
            tell(Outcome.FAILED, "", 0);
        }
        Frames.preview(out, preview, fit);
        return fit;
    }

    private byte[] answer() throws IOException {
        if (format == Format.PICTURE) {
            tell(Outcome.NONE, "", 0);
            return picture(Picture.small(file));
        }
        if (format == Format.PDF) {
            try (PdfDocument document = PdfDocument.open(file)) {
                TextSink sink = new TextSink();
                fill(() -> document.read(sink));
                tell(sink, document.pages());
                return document.pages() == 0 ? NO_PREVIEW : picture(document.firstPage());
            }
        }
        TextSink sink = new TextSink();
        int[] pages = {0};
        fill(() -> {
            if (format == Format.PLAIN) {
                PlainDocument.read(file, sink);
            } else {
                pages[0] = PackedDocument.read(file, format, sink);
            }
        });
        tell(sink, pages[0]);
        return NO_PREVIEW;
    }

    private static void fill(Source source) throws IOException {
        try {
            source.read();
        } catch (TextSink.Full enough) {
            // What was read is what is kept.
        }
    }

    private static byte[] picture(BufferedImage image) throws IOException {
        return image == null ? NO_PREVIEW : Picture.png(image);
    }

    private void tell(TextSink sink, int pages) throws IOException {
        String text = sink.toString();
        tell(text.isEmpty() ? Outcome.NONE : Outcome.DONE, text, pages);
    }

    /** Only once: a preview that fails takes no text away. */
    private void tell(Outcome outcome, String text, int pages) throws IOException {
        if (!told) {
            told = true;
            Frames.text(out, new Frames.ReadText(outcome, text, pages));
        }
    }

    /** Where text comes from. */
    private interface Source {
        void read() throws IOException;
    }
}
