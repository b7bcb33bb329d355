package se.healthycities.portal.extraction.worker;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import javax.xml.stream.XMLStreamException;

/** An office document: a ZIP whose parts are looked over before anything is unpacked (V5.2.3). */
final class PackedDocument {
    private static final Pattern WORD = Pattern.compile("word/(document|footnotes|endnotes)\\.xml");
    private static final Pattern SLIDES = Pattern.compile("ppt/(slides/slide|notesSlides/notesSlide)\\d+\\.xml");
    private static final Pattern SHEET = Pattern.compile("xl/sharedStrings\\.xml");
    private static final Pattern OPEN = Pattern.compile("content\\.xml");

    private PackedDocument() {}

    /** @return how many parts were read, which for slides is how many there are, notes left out */
    static int read(Path file, Format format, TextSink sink) throws IOException {
        try (ZipFile zip = new ZipFile(file.toFile())) {
            check(zip);
            List<? extends ZipEntry> parts = Collections.list(zip.entries()).stream()
                    .filter(entry -> parts(format).matcher(entry.getName()).matches())
                    .sorted(Comparator.comparingInt(PackedDocument::number).thenComparing(ZipEntry::getName))
                    .toList();
            if (parts.isEmpty()) {
                throw new IOException("No part of this kind of document");
            }
            for (ZipEntry part : parts) {
                try (InputStream content = new Bounded(zip.getInputStream(part))) {
                    new XmlText(format).read(content, sink);
                } catch (XMLStreamException broken) {
                    throw rootOf(broken);
                }
            }
            return (int) parts.stream()
                    .filter(part -> part.getName().startsWith("ppt/slides/"))
                    .count();
        }
    }

    private static IOException rootOf(XMLStreamException broken) {
        return broken.getNestedException() instanceof IOException limit ? limit : new IOException(broken);
    }

    private static void check(ZipFile zip) throws TooMuch {
        if (zip.size() > Limits.ENTRIES) {
            throw new TooMuch("entries");
        }
        long unpacked = 0;
        for (ZipEntry entry : Collections.list(zip.entries())) {
            long size = Math.max(0, entry.getSize());
            unpacked += size;
            boolean bomb = size > Limits.RATIO_FROM && size / Math.max(1, entry.getCompressedSize()) > Limits.RATIO;
            if (bomb || unpacked > Limits.UNPACKED) {
                throw new TooMuch(bomb ? "ratio" : "size");
            }
        }
    }

    private static Pattern parts(Format format) {
        return switch (format) {
            case WORD -> WORD;
            case SLIDES -> SLIDES;
            case SHEET -> SHEET;
            default -> OPEN;
        };
    }

    /** The tenth slide comes after the ninth, and notes after their slide. */
    private static int number(ZipEntry entry) {
        String digits = entry.getName().replaceAll("\\D", "");
        return digits.isEmpty() || digits.length() > 6 ? 0 : Integer.parseInt(digits);
    }

    /** Counts what really comes, because a ZIP may lie about its sizes. */
    private static final class Bounded extends FilterInputStream {
        private long left = Limits.PART;

        Bounded(InputStream content) {
            super(content);
        }

        @Override
        public int read() throws IOException {
            int next = super.read();
            count(next < 0 ? 0 : 1);
            return next;
        }

        @Override
        public int read(byte[] buffer, int from, int length) throws IOException {
            int read = super.read(buffer, from, length);
            count(Math.max(0, read));
            return read;
        }

        private void count(int read) throws TooMuch {
            left -= read;
            if (left < 0) {
                throw new TooMuch("part");
            }
        }
    }
}
