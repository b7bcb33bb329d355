package se.healthycities.portal.incoming;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.BeforeDestroyed;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import se.healthycities.portal.plugin.SchemaReady;
import se.healthycities.portal.settings.Mailbox;
import se.healthycities.portal.settings.Settings;
import se.healthycities.portal.spi.Job;
import se.healthycities.portal.time.Today;

/**
 * Reads the portal's mailbox twice a minute. A mail is marked only after the transaction of what it did; when the portal
 * falls between the two, the mail is known by its name. What was dealt with leaves the mailbox after thirty days.
 */
@ApplicationScoped
public class MailboxJob implements Job {
    private static final Logger LOG = LoggerFactory.getLogger(MailboxJob.class);
    private static final Duration PAUSE = Duration.ofSeconds(30);
    private static final Duration KEPT = Duration.ofDays(30);
    private static final int A_FEW = 50;
    private static final int PATIENCE = 10;

    private final MailIntake intake;
    private final MailboxPlaces places;
    private final Settings settings;
    private final Today today;
    private volatile boolean stopped;

    /** The mail that could not be fetched last time, and how often that was tried. */
    private long stuckAt;

    private int tries;

    @Inject
    public MailboxJob(MailIntake intake, MailboxPlaces places, Settings settings, Today today) {
        this.intake = intake;
        this.places = places;
        this.settings = settings;
        this.today = today;
    }

    /** A wrong setting stops the start, not the first mail. */
    void atStart(@Observes SchemaReady ready) {
        settings.mailbox();
    }

    void atStop(@Observes @BeforeDestroyed(ApplicationScoped.class) Object portal) {
        stopped = true;
    }

    @Override
    public String name() {
        return "core.mailbox";
    }

    @Override
    public Schedule schedule() {
        return new Every(PAUSE);
    }

    @Override
    public void run() {
        if (!settings.demo()) {
            settings.mailbox().ifPresent(this::poll);
        }
    }

    private void poll(Mailbox mailbox) {
        String fault = null;
        try (MailboxFolder folder = MailboxFolder.open(mailbox)) {
            read(folder, mailbox.folder());
            folder.clear(today.now().minus(KEPT));
        } catch (MessagingException | IOException | RuntimeException failure) {
            LOG.warn("The mailbox {} cannot be read", mailbox, failure);
            fault = failure.getClass().getSimpleName();
        }
        places.polled(mailbox.folder(), fault);
    }

    private void read(MailboxFolder folder, String name) throws MessagingException, IOException {
        long validity = folder.validity();
        List<MailboxFolder.Numbered> mails = folder.after(places.last(name, validity), A_FEW);
        for (MailboxFolder.Numbered mail : mails) {
            if (stopped) {
                return;
            }
            try {
                take(mail.message());
            } catch (MessagingException | IOException | RuntimeException fault) {
                if (mail.uid() != stuckAt || ++tries < PATIENCE) {
                    tries = mail.uid() == stuckAt ? tries : 1;
                    stuckAt = mail.uid();
                    throw fault;
                }
                LOG.error("Mail {} of the mailbox cannot be fetched and stays there unseen", mail.uid(), fault);
            }
            places.reached(name, validity, mail.uid());
        }
    }

    private void take(Message mail) throws MessagingException, IOException {
        if (MailboxFolder.large(mail)) {
            intake.takeHeader(MailboxFolder.header(mail));
        } else {
            intake.take(MailboxFolder.content(mail));
        }
        MailboxFolder.seen(mail);
    }
}
