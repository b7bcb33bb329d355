package se.healthycities.portal.notice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import se.healthycities.portal.spi.DigestItem;

/** What notices say today, to one person; each kind is asked once, however many notices there are. */
@ApplicationScoped
public class NoticeItems {
    private final NoticeKinds kinds;

    @Inject
    public NoticeItems(NoticeKinds kinds) {
        this.kinds = kinds;
    }

    /** By the ids of the notices; those whose thing this person cannot read today are missing. */
    public Map<Long, DigestItem> of(long person, Collection<NoticeLine> lines, Locale language) {
        Map<String, Set<Long>> subjects = new LinkedHashMap<>();
        lines.forEach(line ->
                subjects.computeIfAbsent(line.kind(), kind -> new TreeSet<>()).add(line.subject()));
        Map<String, Map<Long, DigestItem>> found = new HashMap<>();
        subjects.forEach((kind, ids) -> kinds.digest(kind)
                .ifPresent(digest -> found.put(
                        kind,
                        digest.items(kind, person, ids, language).stream()
                                .collect(Collectors.toMap(
                                        DigestItem::subject, Function.identity(), (one, other) -> one)))));
        Map<Long, DigestItem> items = new HashMap<>();
        for (NoticeLine line : lines) {
            DigestItem item = found.getOrDefault(line.kind(), Map.of()).get(line.subject());
            if (item != null) {
                items.put(line.id(), item);
            }
        }
        return items;
    }
}
