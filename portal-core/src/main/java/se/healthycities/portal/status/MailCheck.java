package se.healthycities.portal.status;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import se.healthycities.portal.settings.Settings;
import se.healthycities.portal.time.Today;

/** The outbox: how old the oldest mail is that waits, what has failed, and when one left last. */
@ApplicationScoped
public class MailCheck implements Check {
    private static final Duration LONG = Duration.ofMinutes(15);
    private static final Duration TOO_LONG = Duration.ofHours(2);

    private final EntityManager entityManager;
    private final Settings settings;
    private final Today today;

    @Inject
    public MailCheck(EntityManager entityManager, Settings settings, Today today) {
        this.entityManager = entityManager;
        this.settings = settings;
        this.today = today;
    }

    @Override
    public String area() {
        return "mails";
    }

    @Override
    public List<Finding> findings() {
        Object[] row = (Object[]) entityManager
                .createNativeQuery("select (select count(*) from core.mails where state = 'WAITING'),"
                        + " (select min(created_at) from core.mails where state = 'WAITING'),"
                        + " (select count(*) from core.mails where state = 'FAILED'),"
                        + " (select sent_at from core.mails where sent_at is not null order by id desc limit 1),"
                        + " (select count(*) from core.announcement_letters where written_at is null)")
                .getSingleResult();
        List<Finding> findings = new ArrayList<>();
        findings.add(waiting(((Number) row[0]).longValue(), (Instant) row[1]));
        long failed = ((Number) row[2]).longValue();
        findings.add(Finding.when(failed > 0, Level.WATCH, "mailsFailed", "mailsFailed", failed));
        findings.add(row[3] == null ? Finding.well("mailNever") : Finding.well("mailLast", (Instant) row[3]));
        findings.add(Finding.well("letters", ((Number) row[4]).longValue()));
        return findings;
    }

    private Finding waiting(long number, Instant oldest) {
        if (number == 0) {
            return Finding.well("mailsNone");
        }
        Duration age = Duration.between(oldest, today.now());
        boolean late = settings.mailLeaves() && age.compareTo(LONG) > 0;
        Level level = age.compareTo(TOO_LONG) > 0 ? Level.ACT : Level.WATCH;
        return Finding.when(late, level, "mailsWaiting", "mailsWaiting", number, age);
    }
}
