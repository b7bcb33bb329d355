package se.healthycities.portal.incoming;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** What pages read about mails that came in. */
@ApplicationScoped
public class IncomingReads {
    private final IncomingQueries queries;

    @Inject
    public IncomingReads(IncomingQueries queries) {
        this.queries = queries;
    }

    /** The address of somebody the portal knows today, in small letters. */
    @Transactional
    public Optional<String> address(long person) {
        return queries.person(person).stream().findFirst().map(Answerer::email);
    }

    /** How many answers of somebody have become posts since a moment. */
    @Transactional
    public long posted(long person, Instant since) {
        return queries.posted(person, since);
    }

    /** The newest first, older than the given id. */
    public List<ArrivalRow> list(ArrivalState state, long before, int most) {
        return queries.list(state, before, most);
    }

    /** One that is still kept as it came. */
    public Optional<ArrivalRow> find(long id) {
        return queries.row(id).stream().findFirst();
    }

    /** What it says, and what is with it. */
    public Optional<ArrivalView> view(long id) {
        return queries.raw(id).stream().findFirst().map(ArrivalView::of);
    }

    /** How many wait for the coordinator. */
    public long waiting() {
        return queries.waiting();
    }

    /** When the mailbox was read last, and how that went. */
    public LastPoll lastPoll() {
        return queries.polled().get(0);
    }
}
