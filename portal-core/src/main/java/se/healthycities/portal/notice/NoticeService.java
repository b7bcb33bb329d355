package se.healthycities.portal.notice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import se.healthycities.portal.space.Visitors;
import se.healthycities.portal.spi.Access;
import se.healthycities.portal.spi.Guarded;
import se.healthycities.portal.time.Today;

/** A person marks own notices as read; nobody's else (fault 19). What is marked is not told by mail any more. */
@ApplicationScoped
public class NoticeService {
    private final NoticeQueries queries;
    private final Visitors visitors;
    private final Today today;

    @Inject
    public NoticeService(NoticeQueries queries, Visitors visitors, Today today) {
        this.queries = queries;
        this.visitors = visitors;
        this.today = today;
    }

    @Guarded(Access.SIGNED_IN)
    @Transactional
    public void read(long notice) {
        queries.read(visitors.current().person(), notice, today.now());
    }

    /** @param last the newest that the person has seen: what came since stays unread */
    @Guarded(Access.SIGNED_IN)
    @Transactional
    public void readAll(NoticeReads.Asked asked, long last) {
        queries.readAll(visitors.current().person(), last, asked.space(), asked.kind(), today.now());
    }
}
