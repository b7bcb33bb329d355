package se.healthycities.portal.extraction.process;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;
import se.healthycities.portal.document.Part;
import se.healthycities.portal.document.PdfPaper;
import se.healthycities.portal.extraction.worker.Admission;
import se.healthycities.portal.extraction.worker.JoinFrames.Admitted;
import se.healthycities.portal.extraction.worker.JoinFrames.Piece;

/**
 * The joining of one meeting's papers: each file alone is made fit first, so that one that is broken, locked or hostile
 * costs its own place and no more; then all that are fit are joined.
 */
final class Joining implements AutoCloseable {
    /** Bytes of one file, and of all of them. */
    private static final long LARGEST = 100_000_000;

    private static final long ALL = 600_000_000;

    /** What all files together may be made of: the worker has them all before it. */
    private static final int OBJECTS = 400_000;

    private static final Duration TIME = Duration.ofMinutes(2);
    private static final int TITLE = 200;

    private final PdfPaper papers;
    private final JoiningProcess process;
    private final Path work;
    private final Duration limit;
    private final MessageDigest digest;
    private final List<Page> pages = new ArrayList<>();
    private long bytes;

    Joining(PdfPaper papers, JoiningProcess process, Path work, Duration limit) {
        this.papers = papers;
        this.process = process;
        this.work = work;
        this.limit = limit;
        try {
            digest = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException fault) {
            throw new IllegalStateException(fault);
        }
    }

    /** What one part comes to. */
    private record Page(String title, Path file, Admission admission) {}

    void bring(List<Part> parts) throws IOException {
        for (Part part : parts) {
            Path file = work.resolve(pages.size() + ".in");
            say(part.title());
            pages.add(new Page(shortened(part.title()), file, part.pdf() == null ? null : copied(part, file)));
        }
    }

    private Admission copied(Part part, Path file) throws IOException {
        long most = Math.min(LARGEST, ALL - bytes);
        try (InputStream content = part.pdf().open();
                OutputStream out = new DigestOutputStream(Files.newOutputStream(file), digest)) {
            byte[] buffer = new byte[64 * 1024];
            long copied = 0;
            for (int read = content.read(buffer); read >= 0 && copied <= most; read = content.read(buffer)) {
                out.write(buffer, 0, read);
                copied += read;
            }
            bytes += copied;
            return copied > most ? Admission.TOO_LARGE : Admission.WELCOME;
        }
    }

    /** The same for the same files under the same titles. */
    String mark(String title, String language) {
        say(title);
        say(language);
        return HexFormat.of().formatHex(digest.digest());
    }

    private void say(String words) {
        byte[] said = words.getBytes(StandardCharsets.UTF_8);
        digest.update((byte) 0);
        digest.update(said);
        digest.update((byte) 0);
    }

    Path write(String title, String language) throws IOException {
        JoinWords words = new JoinWords(title, language);
        long end = System.nanoTime() + TIME.toNanos();
        int objects = 0;
        List<Piece> pieces = new ArrayList<>();
        List<Integer> lengths = new ArrayList<>();
        for (Page page : pages) {
            Path fit = work.resolve(lengths.size() + ".fit");
            Admitted admitted = new Admitted(page.admission(), 0, 0);
            if (page.admission() == Admission.WELCOME) {
                boolean time = System.nanoTime() < end;
                admitted = time ? process.admit(page.file(), fit, limit) : new Admitted(Admission.TOO_LARGE, 0, 0);
                Files.delete(page.file());
            }
            if (admitted.admission() == Admission.WELCOME && objects + admitted.objects() > OBJECTS) {
                admitted = new Admitted(Admission.TOO_LARGE, 0, 0);
            }
            boolean welcome = admitted.admission() == Admission.WELCOME;
            objects += welcome ? admitted.objects() : 0;
            lengths.add(welcome ? admitted.pages() : write(words.instead(page.title(), admitted.admission()), fit));
            pieces.add(new Piece(fit.toString(), page.title()));
        }
        List<String> titles = pages.stream().map(Page::title).toList();
        Path contents = work.resolve("contents");
        int before = write(words.contents(titles, lengths, 1), contents);
        write(words.contents(titles, lengths, before), contents);
        pieces.add(0, new Piece(contents.toString(), words.heading()));
        Path whole = work.resolve("whole");
        Admitted joined = process.join(pieces, whole, TIME);
        if (joined.admission() != Admission.WELCOME) {
            throw new IOException("The papers could not be joined: " + joined.admission());
        }
        return whole;
    }

    private int write(se.healthycities.portal.document.Document paper, Path file) throws IOException {
        try (OutputStream out = Files.newOutputStream(file)) {
            return papers.write(paper, out);
        }
    }

    private static String shortened(String title) {
        return title.length() <= TITLE ? title : title.substring(0, TITLE) + "…";
    }

    @Override
    public void close() throws IOException {
        process.close();
        try (Stream<Path> left = Files.list(work)) {
            for (Path file : left.toList()) {
                Files.delete(file);
            }
        }
        Files.delete(work);
    }
}
