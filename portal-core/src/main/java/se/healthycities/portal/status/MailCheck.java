package se.healthycities.portal.status;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import se.healthycities.portal.incoming.IncomingReads;
import se.healthycities.portal.incoming.LastPoll;
import se.healthycities.portal.mail.AddressBounces;
import se.healthycities.portal.settings.Settings;
import se.healthycities.portal.time.Today;

/** The outbox and the mailbox: the oldest mail that waits, what failed or came back, when one left and one was read last. */
@ApplicationScoped
public class MailCheck implements Check {
    private static final Duration LONG = Duration.ofMinutes(15);
    private static final Duration TOO_LONG = Duration.ofHours(2);

    private final EntityManager entityManager;
    private final IncomingReads incoming;
    private final AddressBounces bounces;
    private final Settings settings;
    private final Today today;

    @Inject
    public MailCheck(
            EntityManager entityManager,
            IncomingReads incoming,
            AddressBounces bounces,
            Settings settings,
            Today today) {
        this.entityManager = entityManager;
        this.incoming = incoming;
        this.bounces = bounces;
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
        findings.add(mailbox());
        findings.add(Finding.well("incomingWaiting", incoming.waiting()));
        findings.add(Finding.well("bouncing", bounces.count()));
        return findings;
    }

    private Finding mailbox() {
        if (settings.demo() || settings.mailbox().isEmpty()) {
            return Finding.well("mailboxNone");
        }
        LastPoll last = incoming.lastPoll();
        if (last.at() == null) {
            return Finding.watch("mailboxNever", "mailbox");
        }
        boolean late = Duration.between(last.at(), today.now()).compareTo(LONG) > 0;
        return Finding.when(late || last.fault() != null, Level.WATCH, "mailboxRead", "mailbox", last.at());
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
