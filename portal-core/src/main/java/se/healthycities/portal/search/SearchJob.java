package se.healthycities.portal.search;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import se.healthycities.portal.spi.Job;

/** Keeps the index up with what happens, some seconds behind; an index that is empty is filled from the beginning. */
@ApplicationScoped
public class SearchJob implements Job {
    private static final Duration PAUSE = Duration.ofSeconds(2);

    private final SearchIndex index;
    private final Reindexing reindexing;

    @Inject
    public SearchJob(SearchIndex index, Reindexing reindexing) {
        this.index = index;
        this.reindexing = reindexing;
    }

    @Override
    public String name() {
        return "core.search";
    }

    @Override
    public Schedule schedule() {
        return new Every(PAUSE);
    }

    @Override
    public void run() {
        reindexing.beginWhenEmpty();
        boolean more = true;
        while (more) {
            more = index.next();
        }
    }
}
