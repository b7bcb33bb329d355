package se.healthycities.portal.digest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import se.healthycities.portal.notice.DigestChoice;
import se.healthycities.portal.notice.Rhythm;
import se.healthycities.portal.time.Today;

/** Lets everybody who is new in the network begin with the digest that comes next. */
@ApplicationScoped
public class DigestStart {
    private final DigestQueries queries;
    private final Today today;

    @Inject
    public DigestStart(DigestQueries queries, Today today) {
        this.queries = queries;
        this.today = today;
    }

    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public void introduce() {
        queries.introduce(
                new DigestChoice(DigestChoice.DAY, DigestChoice.HOUR, Rhythm.DAILY).lastDaily(today.now()));
    }
}
