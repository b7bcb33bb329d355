package se.healthycities.portal.extraction.process;

import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.BeforeDestroyed;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import se.healthycities.portal.extraction.worker.Format;

/** Where documents are read one at a time, by a process that is started when there is something to read and ended after it. */
@ApplicationScoped
public class ReadingDesk {
    /** The longest that one document may take. */
    static final Duration LIMIT = Duration.ofSeconds(20);

    private static final Logger LOG = LoggerFactory.getLogger(ReadingDesk.class);

    private final Duration limit;
    private WorkerFolder folder;
    private volatile WorkerProcess worker;
    private volatile boolean closed;

    @Inject
    public ReadingDesk() {
        this(LIMIT);
    }

    ReadingDesk(Duration limit) {
        this.limit = limit;
    }

    /** True when the portal stops: what is read now does not count. */
    public boolean closed() {
        return closed;
    }

    public synchronized Reading read(Path file, Format format) {
        try {
            if (folder == null) {
                folder = WorkerFolder.make();
            }
            if (worker == null || !worker.ready()) {
                rest();
                worker = WorkerProcess.start(folder);
            }
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
        return worker.read(file, format, limit);
    }

    /** Nothing is left to read: the process gives its memory back. */
    public synchronized void rest() {
        if (worker != null) {
            worker.close();
            worker = null;
        }
    }

    /** The process that reads now, or 0. */
    long pid() {
        WorkerProcess now = worker;
        return now == null ? 0 : now.pid();
    }

    /** Comes before anybody waits for jobs to end. */
    void stopping(@Observes @BeforeDestroyed(ApplicationScoped.class) Object portal) {
        closed = true;
        WorkerProcess now = worker;
        if (now != null) {
            now.close();
        }
    }

    @PreDestroy
    synchronized void close() {
        closed = true;
        rest();
        if (folder != null) {
            try {
                folder.close();
            } catch (IOException left) {
                LOG.warn("The folder of the reading process is left behind", left);
            }
            folder = null;
        }
    }
}
