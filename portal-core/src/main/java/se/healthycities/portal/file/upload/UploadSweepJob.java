package se.healthycities.portal.file.upload;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Set;
import java.util.UUID;
import se.healthycities.portal.spi.Job;

/** Every hour: uploads that nobody continued go, and so do bytes that no upload names (figure 2 of the faults to survive). */
@ApplicationScoped
public class UploadSweepJob implements Job {
    private final UploadSweep sweep;
    private final UploadParts parts;

    @Inject
    public UploadSweepJob(UploadSweep sweep, UploadParts parts) {
        this.sweep = sweep;
        this.parts = parts;
    }

    @Override
    public String name() {
        return "core.uploads";
    }

    @Override
    public Schedule schedule() {
        return new Every(Duration.ofHours(1));
    }

    @Override
    public void run() {
        Set<UUID> waiting = sweep.forget();
        parts.sweep(waiting, UploadSweep.KEPT);
    }
}
