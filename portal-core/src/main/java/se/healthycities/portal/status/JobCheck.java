package se.healthycities.portal.status;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import se.healthycities.portal.job.JobReads;
import se.healthycities.portal.job.JobRow;
import se.healthycities.portal.time.Today;

/** Every job: when it ran last, whether it failed, and whether it is late by its own schedule. */
@ApplicationScoped
public class JobCheck implements Check {
    private static final Duration A_LITTLE_LATE = Duration.ofMinutes(5);
    private static final Duration VERY_LATE = Duration.ofHours(1);

    private final JobReads jobs;
    private final Today today;

    @Inject
    public JobCheck(JobReads jobs, Today today) {
        this.jobs = jobs;
        this.today = today;
    }

    @Override
    public String area() {
        return "jobs";
    }

    @Override
    public List<Finding> findings() {
        Instant now = today.now();
        return jobs.all().stream().map(job -> judge(job, now)).toList();
    }

    static Finding judge(JobRow job, Instant now) {
        Duration late = Duration.between(job.nextAt(), now);
        if (late.compareTo(A_LITTLE_LATE) > 0) {
            Level level = late.compareTo(VERY_LATE) > 0 ? Level.ACT : Level.WATCH;
            return Finding.when(true, level, "jobLate", "jobLate", job.name(), late);
        }
        if (job.fault() != null) {
            return Finding.act("jobFailed", "jobFailed", job.name(), job.finishedAt(), job.fault());
        }
        return job.finishedAt() == null
                ? Finding.well("jobNew", job.name(), job.nextAt())
                : Finding.well(
                        "job",
                        job.name(),
                        job.finishedAt(),
                        Duration.between(job.startedAt(), job.finishedAt()),
                        job.nextAt());
    }
}
