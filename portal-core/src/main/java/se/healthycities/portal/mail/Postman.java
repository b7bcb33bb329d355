package se.healthycities.portal.mail;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Duration;
import se.healthycities.portal.plugin.SchemaReady;
import se.healthycities.portal.settings.Settings;
import se.healthycities.portal.spi.Job;

/** Sends off the mails whose turn has come, one by one; after a failure it takes a breath. */
@ApplicationScoped
public class Postman implements Job {
    private static final Duration PAUSE = Duration.ofSeconds(5);

    private final MailDelivery delivery;
    private final Settings settings;

    @Inject
    public Postman(MailDelivery delivery, Settings settings) {
        this.delivery = delivery;
        this.settings = settings;
    }

    /** A wrong setting stops the start, not the first mail. */
    void atStart(@Observes SchemaReady ready) {
        settings.mailServer();
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
        boolean more = settings.mailLeaves();
        while (more) {
            more = delivery.next();
        }
    }
}
