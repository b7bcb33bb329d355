package se.healthycities.portal.incoming;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import se.healthycities.portal.spi.Job;

/** Sees to it that somebody is told of addresses that mails come back from. */
@ApplicationScoped
public class BounceJob implements Job {
    private static final Duration PAUSE = Duration.ofMinutes(1);

    private final BounceTasks tasks;

    @Inject
    public BounceJob(BounceTasks tasks) {
        this.tasks = tasks;
    }

    @Override
    public String name() {
        return "core.bounces";
    }

    @Override
    public Schedule schedule() {
        return new Every(PAUSE);
    }

    @Override
    public void run() {
        tasks.tell();
    }
}
