package se.healthycities.portal.search;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import se.healthycities.portal.spi.PortalPlugin;
import se.healthycities.portal.spi.Search;
import se.healthycities.portal.spi.SearchEntry;
import se.healthycities.portal.time.Today;

/** The one index over everything (H1): made from what the plugins answer, and made anew whenever somebody asks for it. */
@ApplicationScoped
public class SearchIndex {
    private static final int A_BATCH = 200;

    private final SearchEntries rows;
    private final SearchKinds kinds;
    private final SearchQueue queue;
    private final Today today;

    @Inject
    public SearchIndex(SearchEntries rows, SearchKinds kinds, SearchQueue queue, Today today) {
        this.rows = rows;
        this.kinds = kinds;
        this.queue = queue;
        this.today = today;
    }

    /** Looks at the next things that wait, in a transaction of their own; @return false when none did. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public boolean next() {
        Map<String, List<Long>> things = queue.take(A_BATCH);
        things.forEach((kind, subjects) ->
                kinds.owner(kind).ifPresent(owner -> refresh(owner, kind, new TreeSet<>(subjects), false)));
        return !things.isEmpty() || queue.walk().map(this::step).orElse(false);
    }

    /** A batch of all things of a kind; entries of things that are there no more go. */
    private boolean step(SearchQueue.Walk walk) {
        if (SearchQueue.EVERY_KIND.equals(walk.kind())) {
            queue.all(kinds.names(), today.now());
            queue.walked(walk, null);
            return true;
        }
        PortalPlugin owner = kinds.owner(walk.kind()).orElse(null);
        List<Long> subjects =
                owner == null ? List.of() : kinds.search(owner).subjects(walk.kind(), walk.place(), A_BATCH);
        Long last = subjects.isEmpty() ? null : subjects.get(subjects.size() - 1);
        rows.removeOthers(walk.kind(), walk.place(), last == null ? Long.MAX_VALUE : last, subjects);
        if (last != null) {
            refresh(owner, walk.kind(), subjects, !kinds.untold().contains(walk.kind()));
        }
        queue.walked(walk, last);
        return true;
    }

    /**
     * What is not answered any more is not found any more.
     *
     * @param late true for things of which a fact told when they came: whatever the index lacks of them happened before
     */
    private void refresh(PortalPlugin owner, String kind, Collection<Long> subjects, boolean late) {
        Search search = kinds.search(owner);
        List<SearchEntry> entries = search.entries(kind, subjects);
        Set<Long> there = entries.stream().map(SearchEntry::subject).collect(Collectors.toSet());
        rows.remove(
                kind,
                subjects.stream().filter(subject -> !there.contains(subject)).toList());
        Set<String> words = new TreeSet<>();
        Instant now = today.now();
        entries.forEach(entry -> {
            Instant came = late && entry.at().isBefore(now) ? entry.at() : now;
            words.addAll(rows.write(owner.id().value(), kind, entry, came));
        });
        rows.learn(words);
    }
}
