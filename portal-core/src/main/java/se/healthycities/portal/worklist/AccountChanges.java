package se.healthycities.portal.worklist;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import se.healthycities.portal.account.AccountReads;
import se.healthycities.portal.spi.WorkList;
import se.healthycities.portal.time.Today;

/** Whom contacts of members have added or ended in the last week; the coordinator sees it the same day (A6). */
@ApplicationScoped
public class AccountChanges implements WorkList {
    private static final Duration WEEK = Duration.ofDays(7);

    private final AccountReads accounts;
    private final Today today;

    @Inject
    public AccountChanges(AccountReads accounts, Today today) {
        this.accounts = accounts;
        this.today = today;
    }

    @Override
    public String kind() {
        return "account-changes";
    }

    @Override
    public long count() {
        return accounts.changes(today.now().minus(WEEK)).size();
    }

    @Override
    public List<Line> lines(int most) {
        return accounts.changes(today.now().minus(WEEK)).stream()
                .limit(most)
                .map(change -> new Line(
                        List.of(change.name(), change.title(), change.organisation()),
                        "/colleagues?organisation=" + change.organisationAddress(),
                        null))
                .toList();
    }
}
