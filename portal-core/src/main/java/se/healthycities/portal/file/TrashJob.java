package se.healthycities.portal.file;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalTime;
import se.healthycities.portal.spi.Job;

/** Every night, files that have been in the trash for thirty days are removed, a hundred in a transaction. */
@ApplicationScoped
public class TrashJob implements Job {
    private static final int SOME = 100;

    private final Trash trash;

    @Inject
    public TrashJob(Trash trash) {
        this.trash = trash;
    }

    @Override
    public String name() {
        return "core.file-trash";
    }

    @Override
    public Schedule schedule() {
        return new Daily(LocalTime.of(3, 10));
    }

    @Override
    public void run() {
        while (trash.removeSome(SOME) > 0) {
            // until nothing is over any more
        }
    }
}
