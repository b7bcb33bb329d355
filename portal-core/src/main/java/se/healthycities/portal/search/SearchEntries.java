package se.healthycities.portal.search;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.Collection;
import java.util.Set;
import java.util.stream.Collectors;
import se.healthycities.portal.spi.SearchEntry;

/** The rows of the index and the words in them. */
@ApplicationScoped
public class SearchEntries {
    private static final String FIELDS =
            "owner, thread, space_id, part, audience, organisation_id, author_id, capacity,"
                    + " tags, happened_at, valid_from, valid_to, title, summary, body, context, address, words";

    private static final String WRITE =
            "insert into core.search_entries as entry (kind, subject, came_at, " + FIELDS + ")"
                    + " values (:kind, :subject, coalesce((select gone.came_at from core.search_departures gone"
                    + " where gone.kind = :kind and gone.subject = :subject), cast(:came as timestamptz)),"
                    + " :owner, cast(:thread as bigint), cast(:space as bigint), :part, :audience,"
                    + " cast(:organisation as bigint), cast(:author as bigint), :capacity, string_to_array(:tags, ','),"
                    + " cast(:at as timestamptz), cast(:from as date), cast(:to as date), :title, :summary, :body, :context,"
                    + " :address, core.search_vector(:titleWords, :summaryWords, :bodyWords, :contextWords)"
                    + " || core.search_marks(:kind, :subject, cast(:space as bigint))) on conflict (kind, subject) do update"
                    + " set (" + FIELDS + ") = row(" + of("excluded") + ") where row(" + of("entry")
                    + ") is distinct from row(" + of("excluded") + ")";

    private static final String LEARN = "insert into core.search_words (word, lexeme, bare_lexeme, english, bare)"
            + " select word, lexeme, core.search_bare(lexeme), coalesce((ts_lexize('english_stem', word))[1], word),"
            + " core.search_bare(word) from (select word, (ts_lexize('swedish_stem', word))[1] as lexeme"
            + " from unnest(string_to_array(:words, ' ')) word where not exists"
            + " (select 1 from core.search_words known where known.word = word.word)) fresh"
            + " where lexeme is not null order by word on conflict do nothing";

    private final EntityManager entityManager;

    @Inject
    public SearchEntries(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    private static String of(String row) {
        return FIELDS.replaceAll("\\w+", row + ".$0");
    }

    /**
     * Writes an entry unless it stands there already as it is.
     *
     * @param came when it came, unless it was there before
     * @return the words by which it is found
     */
    Set<String> write(String owner, String kind, SearchEntry entry, Instant came) {
        // A post is found by its discussion's title, but the discussion before it.
        boolean post = CoreSearch.POST.equals(kind);
        String title = PlainWords.of(entry.title());
        String summary = PlainWords.of(entry.summary());
        String body = PlainWords.of(entry.body());
        String context = PlainWords.of(entry.context());
        entityManager
                .createNativeQuery(WRITE)
                .setParameter("kind", kind)
                .setParameter("subject", entry.subject())
                .setParameter("came", came.toString())
                .setParameter("owner", owner)
                .setParameter("thread", text(entry.thread()))
                .setParameter("space", text(entry.space()))
                .setParameter("part", entry.part())
                .setParameter("audience", entry.audience().name())
                .setParameter("organisation", text(entry.organisation()))
                .setParameter("author", text(entry.author()))
                .setParameter("capacity", entry.capacity())
                .setParameter("tags", String.join(",", entry.tags()))
                .setParameter("at", entry.at().toString())
                .setParameter("from", text(entry.from()))
                .setParameter("to", text(entry.to()))
                .setParameter("title", entry.title())
                .setParameter("summary", orEmpty(entry.summary()))
                .setParameter("body", orEmpty(entry.body()))
                .setParameter("context", orEmpty(entry.context()))
                .setParameter("address", entry.address())
                .setParameter("titleWords", post ? "" : title)
                .setParameter("summaryWords", summary)
                .setParameter("bodyWords", body)
                .setParameter("contextWords", post ? title : context)
                .executeUpdate();
        return PlainWords.distinct(String.join(" ", title, summary, body, context));
    }

    /** Learns words that are new. */
    void learn(Collection<String> words) {
        if (!words.isEmpty()) {
            entityManager
                    .createNativeQuery(LEARN)
                    .setParameter("words", String.join(" ", words))
                    .executeUpdate();
        }
    }

    void unlearn(Collection<String> words) {
        entityManager
                .createNativeQuery("delete from core.search_words where word in (:words)")
                .setParameter("words", words)
                .executeUpdate();
    }

    void remove(String kind, Collection<Long> subjects) {
        if (!subjects.isEmpty()) {
            entityManager
                    .createNativeQuery("delete from core.search_entries where kind = :kind and subject in (:subjects)")
                    .setParameter("kind", kind)
                    .setParameter("subjects", subjects)
                    .executeUpdate();
        }
    }

    void removeThread(String kind, long thread) {
        entityManager
                .createNativeQuery("delete from core.search_entries where kind = :kind and thread = :thread")
                .setParameter("kind", kind)
                .setParameter("thread", thread)
                .executeUpdate();
    }

    void removePostsOf(long discussion) {
        entityManager
                .createNativeQuery("delete from core.search_entries where kind = 'post' and (thread = :discussion"
                        + " or subject in (" + SearchQueue.POSTS_OF + "))")
                .setParameter("discussion", discussion)
                .executeUpdate();
    }

    /** Everything of a kind after one place up to another but these. */
    void removeOthers(String kind, long after, long last, Collection<Long> subjects) {
        String kept = subjects.stream().map(String::valueOf).collect(Collectors.joining(",", "{", "}"));
        entityManager
                .createNativeQuery("delete from core.search_entries where kind = :kind and subject > :after"
                        + " and subject <= :last and subject <> all (cast(:kept as bigint[]))")
                .setParameter("kind", kind)
                .setParameter("after", after)
                .setParameter("last", last)
                .setParameter("kept", kept)
                .executeUpdate();
    }

    private static String text(Object value) {
        return value == null ? null : value.toString();
    }

    private static String orEmpty(String value) {
        return value == null ? "" : value;
    }
}
