package se.healthycities.portal.announcement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import se.healthycities.portal.spi.Job;

/** Writes the letters of announcements that were sent, until none is left. */
@ApplicationScoped
public class AnnouncementJob implements Job {
    private static final Duration PAUSE = Duration.ofSeconds(10);

    private final LetterWriting letters;

    @Inject
    public AnnouncementJob(LetterWriting letters) {
        this.letters = letters;
    }

    @Override
    public String name() {
        return "core.announcements";
    }

    @Override
    public Schedule schedule() {
        return new Every(PAUSE);
    }

    @Override
    public void run() {
        boolean more = true;
        while (more) {
            more = letters.writeSome();
        }
    }
}
