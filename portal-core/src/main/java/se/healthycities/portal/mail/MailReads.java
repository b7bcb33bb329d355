package se.healthycities.portal.mail;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import se.healthycities.portal.time.Today;

/** What pages and the work list read about mails. */
@ApplicationScoped
public class MailReads {
    private static final int MOST_FAILED = 100;

    private static final Duration RECENT = Duration.ofDays(7);

    private final MailQueries queries;
    private final Today today;

    @Inject
    public MailReads(MailQueries queries, Today today) {
        this.queries = queries;
        this.today = today;
    }

    /** How the outbox is doing, for whoever runs the portal. */
    public MailQueue queue() {
        return queries.queue(today.now().minus(RECENT)).get(0);
    }

    /** What became of each letter of one sending (G5), by organisation and name. */
    public List<DeliveryRow> deliveries(UUID batch) {
        return queries.deliveries(batch, today.date());
    }

    /** Those that wait for the coordinator, the newest first. */
    public List<MailRow> failed() {
        return queries.failed(MOST_FAILED);
    }

    /** The newest first, older than the given id. */
    public List<MailRow> before(long id, int most) {
        return queries.before(id, most);
    }

    /** The same, to one address only. */
    public List<MailRow> to(String address, long before, int most) {
        return queries.to(address.trim().toLowerCase(Locale.ROOT), before, most);
    }

    public Optional<MailRow> find(long id) {
        return queries.row(id).stream().findFirst();
    }

    public Optional<MailBody> body(long id) {
        return queries.body(id).stream().findFirst();
    }
}
