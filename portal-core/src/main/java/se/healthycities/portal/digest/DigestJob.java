package se.healthycities.portal.digest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import se.healthycities.portal.notice.DigestChoice;
import se.healthycities.portal.notice.QuietWeeks;
import se.healthycities.portal.notice.Rhythm;
import se.healthycities.portal.spi.Job;
import se.healthycities.portal.time.Today;

/** Every minute: whose digest time has come gets the digest. In quiet weeks nobody does. */
@ApplicationScoped
public class DigestJob implements Job {
    static final String NAME = "core.digests";

    private static final Logger LOG = LoggerFactory.getLogger(DigestJob.class);
    private static final Duration PAUSE = Duration.ofMinutes(1);
    private static final int HOURS = 24;

    private final DigestStart start;
    private final DigestQueries queries;
    private final DigestWriter writer;
    private final QuietWeeks quietWeeks;
    private final Today today;

    @Inject
    public DigestJob(
            DigestStart start, DigestQueries queries, DigestWriter writer, QuietWeeks quietWeeks, Today today) {
        this.start = start;
        this.queries = queries;
        this.writer = writer;
        this.quietWeeks = quietWeeks;
        this.today = today;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public Schedule schedule() {
        return new Every(PAUSE);
    }

    @Override
    @ActivateRequestContext
    public void run() {
        start.introduce();
        if (quietWeeks.quiet(today.date())) {
            return;
        }
        Instant now = today.now();
        Integer[] hours = IntStream.range(0, HOURS).boxed().toArray(Integer[]::new);
        // A digest time that lay in a quiet week is nobody's: else everybody would be looked at until the next one.
        Set<LocalDate> quiet = Stream.of(today.date(), today.date().minusDays(1))
                .filter(quietWeeks::quiet)
                .collect(Collectors.toSet());
        Long[] dues = IntStream.range(0, HOURS)
                .mapToObj(hour -> new DigestChoice(DigestChoice.DAY, hour, Rhythm.DAILY).lastDaily(now))
                .map(due -> quiet.contains(Today.day(due)) ? Instant.EPOCH : due)
                .map(Instant::getEpochSecond)
                .toArray(Long[]::new);
        for (long person : queries.due(hours, dues, DigestChoice.HOUR)) {
            try {
                writer.write(person);
            } catch (RuntimeException fault) {
                LOG.error("The digest of person {} cannot be written with what is enclosed", person, fault);
                writeAlone(person);
            }
        }
    }

    private void writeAlone(long person) {
        try {
            writer.write(person, false);
        } catch (RuntimeException fault) {
            LOG.error("The digest of person {} cannot be written", person, fault);
        }
    }
}
