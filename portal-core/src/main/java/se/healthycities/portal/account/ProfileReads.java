package se.healthycities.portal.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import se.healthycities.portal.time.Today;

/** What people read about themselves. */
@ApplicationScoped
public class ProfileReads {
    private static final Duration FIRST = Duration.ofDays(30);

    private final ProfileQueries queries;
    private final Today today;

    @Inject
    public ProfileReads(ProfileQueries queries, Today today) {
        this.queries = queries;
        this.today = today;
    }

    public ProfileRow profile(long person) {
        return queries.profile(person).get(0);
    }

    /** For whom the person stands and stood, the newest first. */
    public List<StandingRow> standings(long person) {
        return queries.standings(person);
    }

    /** The new address that waits behind a mailed address; empty when it is not valid (any more). Changes nothing. */
    public Optional<String> newEmail(String secret) {
        return queries.byHash(new MailedToken(secret).hash()).stream()
                .filter(change -> change.open(today.now()))
                .map(EmailChange::getEmail)
                .findFirst();
    }

    /** True in somebody's first thirty days, counted from the first acceptance of the terms, unless put away. */
    public boolean newcomer(long person) {
        Instant since = queries.newcomerSince(person);
        return since != null && today.now().isBefore(since.plus(FIRST));
    }
}
