package se.healthycities.portal.search;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import se.healthycities.portal.time.Today;

/**
 * The entries that fit, in one statement with the rights in it: the newest posts, and of every other kind the newest
 * hundred. However many there are, some hundred are ranked.
 */
@ApplicationScoped
public class Candidates {
    /** As many are counted of a kind; with more the count says "more than". */
    static final int MOST = 100;

    static final int POSTS = 120;

    private static final String FILTERS = " and (:organisation = '' or entry.organisation_id = (select id"
            + " from core.organisations where address = :organisation)) and (:capacity = '' or entry.capacity = :capacity)"
            + " and (:space = '' or entry.space_id = (select id from core.spaces where path = :space))"
            + " and (:theme = '' or entry.tags @> array[cast(:theme as text)])"
            + " and (cast(:since as timestamptz) is null or entry.happened_at >= cast(:since as timestamptz))"
            + " and (cast(:until as timestamptz) is null or entry.happened_at < cast(:until as timestamptz))";

    private static final String EXACT = "case when lower(entry.title collate \"und-x-icu\") = :typed then 2"
            + " when starts_with(lower(entry.title collate \"und-x-icu\"), :typed) then 1 else 0 end";

    private static final String RANK = "ts_rank_cd('{0.2, 0.4, 0.7, 1}', entry.words, ";

    /** In one row: some hundred rows cost the server more to take apart than all that it does with them. */
    private static final String FIND = "select array_agg(one.id), array_agg(one.kind), array_agg(one.thread),"
            + " array_agg(cast(extract(epoch from one.at) * 1000 as bigint)), array_agg(cast(one.fit as float8)),"
            + " array_agg(one.exact) from (select found.entry_id, 'post', found.of_thread, found.at, found.fit, 0"
            + " from core.search_posts(cast(:query as tsquery), cast(:wider as tsquery), cast(:talks as bigint[]),"
            + " case when :organisation <> '' then coalesce((select id from core.organisations"
            + " where address = :organisation), 0) end, nullif(:capacity, ''),"
            + " cast(:since as timestamptz), cast(:until as timestamptz), " + POSTS + ") found union all"
            + " select chosen.id, chosen.kind, chosen.thread, chosen.happened_at, ranked.fit, chosen.exact"
            + " from (select entry.id, entry.kind, entry.thread, entry.happened_at, " + EXACT
            + " as exact, row_number() over (partition by entry.kind order by " + EXACT
            + " desc, entry.happened_at desc) as number from core.search_entries entry where entry.kind <> 'post'"
            + " and entry.words @@ cast(:wider as tsquery) and " + Rights.SQL + FILTERS + ") chosen"
            + " cross join lateral (select " + RANK + "cast(:query as tsquery), 1) + 0.3 * " + RANK
            + "cast(:wider as tsquery), 1) as fit from core.search_entries entry where entry.id = chosen.id offset 0) ranked"
            + " where chosen.number <= " + (MOST + 1) + ") one(id, kind, thread, at, fit, exact)";

    private final EntityManager entityManager;

    @Inject
    public Candidates(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    List<Candidate> find(String query, String wider, Question question, Rights rights) {
        Query statement = entityManager.createNativeQuery(FIND);
        statement
                .setParameter("query", query)
                .setParameter("wider", wider)
                .setParameter("talks", question.theme().isEmpty() ? rights.talkIds(question.space()) : "{}")
                .setParameter("spaces", rights.spaceIds())
                .setParameter("off", rights.offParts())
                .setParameter("plugins", rights.plugins())
                .setParameter("member", rights.reader().member())
                .setParameter("office", rights.reader().office())
                .setParameter("today", rights.reader().today())
                .setParameter("organisation", question.organisation())
                .setParameter("capacity", question.capacity())
                .setParameter("space", question.space())
                .setParameter("theme", question.theme())
                .setParameter(
                        "since",
                        question.from() == null
                                ? null
                                : Today.start(question.from()).toString())
                .setParameter(
                        "until",
                        question.to() == null
                                ? null
                                : Today.start(question.to().plusDays(1)).toString())
                .setParameter("typed", question.words().strip().toLowerCase(Locale.ROOT));
        return candidates((Object[]) statement.getSingleResult());
    }

    /** The columns of nothing are null. */
    private static List<Candidate> candidates(Object[] columns) {
        if (columns[0] == null) {
            return List.of();
        }
        Long[] ids = (Long[]) columns[0];
        String[] kinds = (String[]) columns[1];
        Long[] threads = (Long[]) columns[2];
        Long[] times = (Long[]) columns[3];
        Double[] fits = (Double[]) columns[4];
        Integer[] exact = (Integer[]) columns[5];
        List<Candidate> found = new ArrayList<>(ids.length);
        for (int i = 0; i < ids.length; i++) {
            Instant at = Instant.ofEpochMilli(times[i]);
            found.add(new Candidate(ids[i], kinds[i], threads[i], at, fits[i], exact[i]));
        }
        return found;
    }
}
