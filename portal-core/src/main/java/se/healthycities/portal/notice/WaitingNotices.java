package se.healthycities.portal.notice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import se.healthycities.portal.time.Today;

/**
 * What waits for a mail, for those who write mails. Whoever tells a person something locks that person first: what waits is
 * then told by one mail, and no other worker sees it.
 */
@ApplicationScoped
public class WaitingNotices {
    private final LevelChanges changes;
    private final NoticeQueries queries;
    private final Today today;

    @Inject
    public WaitingNotices(LevelChanges changes, NoticeQueries queries, Today today) {
        this.changes = changes;
        this.queries = queries;
        this.today = today;
    }

    /** The person's row of choices, locked until the transaction ends. */
    @Transactional(Transactional.TxType.MANDATORY)
    public NoticeChoice lock(long person) {
        return changes.lock(person);
    }

    /** All that waits for a mail to this person, in order. */
    public List<NoticeLine> of(long person) {
        return queries.waiting(person);
    }

    /** These are told by the mail with this key. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void told(Collection<Long> notices, UUID mail) {
        queries.told(ids(notices), mail);
    }

    /** These will not be told by any mail. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void drop(Collection<Long> notices) {
        if (!notices.isEmpty()) {
            queries.drop(ids(notices));
        }
    }

    /** These wait for the digest that comes next. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void putOff(Collection<Long> notices) {
        if (!notices.isEmpty()) {
            queries.putOff(ids(notices), today.now());
        }
    }

    private static Long[] ids(Collection<Long> notices) {
        return notices.toArray(Long[]::new);
    }
}
