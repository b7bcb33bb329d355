package se.healthycities.portal.mail;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.BeforeDestroyed;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import se.healthycities.portal.plugin.SchemaReady;
import se.healthycities.portal.settings.MailServer;
import se.healthycities.portal.settings.Settings;
import se.healthycities.portal.spi.Job;

/**
 * Sends off the mails whose turn has come, a few at the same time. When the portal stops, what is under way is finished and
 * nothing new is begun; when the mail server is in trouble, it is left in peace for a while.
 */
@ApplicationScoped
public class Postman implements Job {
    private static final Logger LOG = LoggerFactory.getLogger(Postman.class);
    private static final Duration PAUSE = Duration.ofSeconds(5);

    private final MailDelivery delivery;
    private final MailClaims claims;
    private final MailWorkers workers;
    private final Settings settings;
    private volatile boolean stopped;

    @Inject
    public Postman(MailDelivery delivery, MailClaims claims, MailWorkers workers, Settings settings) {
        this.delivery = delivery;
        this.claims = claims;
        this.workers = workers;
        this.settings = settings;
    }

    /** A wrong setting stops the start, not the first mail. */
    void atStart(@Observes SchemaReady ready) {
        settings.mailServer();
    }

    void atStop(@Observes @BeforeDestroyed(ApplicationScoped.class) Object portal) {
        stop();
    }

    void stop() {
        stopped = true;
    }

    @Override
    public String name() {
        return "core.mail";
    }

    @Override
    public Schedule schedule() {
        return new Every(PAUSE);
    }

    @Override
    public void run() {
        if (settings.mailLeaves()) {
            settings.mailServer().ifPresent(this::send);
        }
    }

    private void send(MailServer server) {
        String host = "smtp:" + server.host();
        int lost = claims.recover(server.pace().longestHandOver());
        if (lost > 0) {
            LOG.warn("{} mails were in hand when the portal fell and go again", lost);
        }
        int due = stopped || claims.rests(host) ? 0 : claims.due(server.pace().connections());
        if (due > 0 && !workers.together(due, () -> delivery.work(() -> stopped))) {
            claims.trouble(host);
        } else if (due > 0) {
            claims.well(host);
        }
    }
}
