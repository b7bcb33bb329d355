package se.healthycities.portal.notice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Objects;
import java.util.Optional;
import se.healthycities.portal.spi.Digest;
import se.healthycities.portal.time.Today;

/**
 * Turns a fact into one notice for each person whom it reaches, in the transaction that takes the fact from the queue: a
 * worker that falls has written nothing, and two workers write once.
 */
@ApplicationScoped
public class NoticeWriter {
    private final NoticeQueries queries;
    private final NoticeKinds kinds;
    private final QuietWeeks quietWeeks;
    private final Today today;

    @Inject
    public NoticeWriter(NoticeQueries queries, NoticeKinds kinds, QuietWeeks quietWeeks, Today today) {
        this.queries = queries;
        this.kinds = kinds;
        this.quietWeeks = quietWeeks;
        this.today = today;
    }

    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public void write(NoticeQueue.Waiting fact) {
        queries.lock();
        if (!queries.waits(fact.id()).isEmpty()) {
            boolean quiet = quietWeeks.quiet(today.date());
            kinds.of(fact.told().fact()).forEach(kind -> write(fact, kind, quiet));
            queries.take(fact.id());
        }
    }

    private void write(NoticeQueue.Waiting fact, Digest.Kind kind, boolean quiet) {
        Optional<Digest> digest = kinds.digest(kind.name());
        Digest.Reach reach = digest.orElseThrow().reach(kind.name(), fact.told());
        Long[] people = reach.people().stream()
                .distinct()
                .filter(person -> !Objects.equals(person, fact.doer()))
                .sorted()
                .toArray(Long[]::new);
        if (people.length > 0) {
            queries.write(
                    people,
                    fact.fact(),
                    kind.name(),
                    reach.subject(),
                    reach.space() == null ? 0 : reach.space(),
                    kind.weight() == Digest.Weight.REQUIRED,
                    kind.weight() == Digest.Weight.PERSONAL,
                    quiet,
                    today.date(),
                    today.now());
        }
    }
}
