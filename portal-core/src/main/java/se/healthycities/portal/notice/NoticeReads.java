package se.healthycities.portal.notice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.Serializable;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import se.healthycities.portal.spi.DigestItem;

/** A person's notices as pages show them; what the person may not read today is not among them. */
@ApplicationScoped
public class NoticeReads {
    /** Later than any notice; a list begins before it. */
    public static final long NEWEST = Long.MAX_VALUE;

    private final NoticeQueries queries;
    private final NoticeItems items;

    @Inject
    public NoticeReads(NoticeQueries queries, NoticeItems items) {
        this.queries = queries;
        this.items = items;
    }

    /** What of the notices is asked for. @param space 0 for all; {@code kind} "" for all; {@code before} the key of the page */
    public record Asked(long space, String kind, long before) implements Serializable {}

    /** A page of notices. @param last the key of the next page, 0 when there is none */
    public record Page(List<NoticeRow> rows, long last) {}

    /** Newest first; a page may show fewer when some cannot be read any more. */
    public Page newest(long person, Asked asked, int most, Locale language) {
        List<NoticeLine> lines = queries.newest(person, asked.before(), asked.space(), asked.kind(), most + 1);
        boolean more = lines.size() > most;
        List<NoticeLine> page = more ? lines.subList(0, most) : lines;
        Map<Long, DigestItem> said = items.of(person, page, language);
        List<NoticeRow> rows = page.stream()
                .filter(line -> said.containsKey(line.id()))
                .map(line -> row(line, said.get(line.id())))
                .toList();
        return new Page(rows, more ? page.get(most - 1).id() : 0);
    }

    private static NoticeRow row(NoticeLine line, DigestItem item) {
        boolean unread = line.readAt() == null && !item.read();
        return new NoticeRow(line.id(), line.kind(), line.writtenAt(), item, unread);
    }
}
