package se.healthycities.portal.mail;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What pages and the work list read about mails. */
@ApplicationScoped
public class MailReads {
    private static final int MOST_FAILED = 100;

    private final MailQueries queries;

    @Inject
    public MailReads(MailQueries queries) {
        this.queries = queries;
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
