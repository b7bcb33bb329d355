package se.healthycities.portal.extraction.process;

import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import se.healthycities.portal.document.Part;
import se.healthycities.portal.document.PdfJoin;
import se.healthycities.portal.document.PdfPaper;

/**
 * Where the papers of a meeting become one PDF, one meeting at a time. Before a meeting everybody asks for the same papers:
 * what was joined is kept for a while under the hash of all that went into it.
 */
@ApplicationScoped
public class JoiningDesk implements PdfJoin {
    /** The longest that one file may take. */
    static final Duration LIMIT = Duration.ofSeconds(20);

    private static final Duration PATIENCE = Duration.ofMinutes(3);
    private static final Logger LOG = LoggerFactory.getLogger(JoiningDesk.class);

    private final ReentrantLock desk = new ReentrantLock(true);
    private final PdfPaper papers;
    private final Duration limit;
    private WorkerFolder folder;
    private JoinedPapers kept;

    @Inject
    public JoiningDesk(PdfPaper papers) {
        this(papers, LIMIT);
    }

    JoiningDesk(PdfPaper papers, Duration limit) {
        this.papers = papers;
        this.limit = limit;
    }

    @Override
    public void join(String title, String language, List<Part> parts, OutputStream out) throws IOException {
        seat();
        InputStream joined;
        try {
            if (folder == null) {
                folder = WorkerFolder.make();
                kept = new JoinedPapers(folder.work());
            }
            Path work = Files.createTempDirectory(folder.work(), "join");
            try (Joining joining = new Joining(papers, new JoiningProcess(folder), work, limit)) {
                joining.bring(parts);
                String mark = joining.mark(title, language);
                Path whole = kept.find(mark);
                joined = Files.newInputStream(whole == null ? kept.keep(mark, joining.write(title, language)) : whole);
            }
        } finally {
            desk.unlock();
        }
        // Whoever reads slowly keeps nobody waiting.
        try (joined) {
            joined.transferTo(out);
        }
    }

    private void seat() throws IOException {
        try {
            if (!desk.tryLock(PATIENCE.toSeconds(), TimeUnit.SECONDS)) {
                throw new IOException("Too many ask for joined papers at once");
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IOException(stopped);
        }
    }

    @PreDestroy
    void close() {
        if (folder != null) {
            try {
                folder.close();
            } catch (IOException left) {
                LOG.warn("The folder of the joining process is left behind", left);
            }
            folder = null;
        }
    }
}
