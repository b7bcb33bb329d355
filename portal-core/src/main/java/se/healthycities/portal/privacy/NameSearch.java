package se.healthycities.portal.privacy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Finds a person's name, address and number in the words of every table of every plugin, so that a human can look: what
 * people wrote is never changed by the portal.
 */
@ApplicationScoped
public class NameSearch {
    private static final int MOST = 500;

    /** What erasing takes away by itself, and the index, which follows what it was made from. */
    private static final Set<String> CLEANED = Set.of(
            "core.people",
            "core.mails",
            "core.address_bounces",
            "core.arrived_mails",
            "core.email_changes",
            "core.file_drafts",
            "core.uploads",
            "core.text_drafts",
            "core.login_sessions",
            "core.passkeys",
            "core.search_entries",
            "core.search_words",
            "core.seat_requests");

    private static final String BALLOT = "(select '/' || s.path || '/decisions/ballots/' || b.id from core.ballots b"
            + " join core.spaces s on s.id = b.space_id where ";

    /** Where a human finds a row, as SQL over the row {@code t}. */
    private static final Map<String, String> ADDRESSES = Map.ofEntries(
            Map.entry(
                    "core.posts",
                    "(select '/' || s.path || '/discussions/' || d.id from core.discussions d"
                            + " join core.spaces s on s.id = d.space_id where d.id = t.discussion_id)"),
            Map.entry(
                    "core.discussions",
                    "(select '/' || s.path || '/discussions/' || t.id from core.spaces s where s.id = t.space_id)"),
            Map.entry(
                    "core.post_versions",
                    "(select '/' || s.path || '/discussions/posts/' || p.id || '/history' from core.posts p"
                            + " join core.discussions d on d.id = p.discussion_id join core.spaces s on s.id = d.space_id"
                            + " where p.id = t.post_id)"),
            Map.entry(
                    "core.summaries",
                    "(select '/' || s.path || '/discussions/' || d.id || '/summary' from core.discussions d"
                            + " join core.spaces s on s.id = d.space_id where d.id = t.discussion_id)"),
            Map.entry(
                    "core.post_reports",
                    "(select '/' || s.path || '/reports' from core.posts p join core.discussions d on d.id = p.discussion_id"
                            + " join core.spaces s on s.id = d.space_id where p.id = t.post_id)"),
            Map.entry("core.files", "(select '/' || s.path || '/files' from core.spaces s where s.id = t.space_id)"),
            Map.entry(
                    "core.file_texts",
                    "(select '/' || s.path || '/files' from core.file_versions v join core.files f on f.id = v.file_id"
                            + " join core.spaces s on s.id = f.space_id where v.id = t.version_id)"),
            Map.entry(
                    "core.announcements",
                    "coalesce((select '/' || s.path from core.spaces s where s.id = t.space_id), '/admin')"
                            + " || '/announcements/' || t.id"),
            Map.entry("core.tasks", "'/tasks'"),
            Map.entry(
                    "core.decisions",
                    "(select '/' || s.path || '/decisions/' || t.id from core.spaces s where s.id = t.space_id)"),
            Map.entry(
                    "core.decision_versions",
                    "(select '/' || s.path || '/decisions/' || d.id from core.decisions d"
                            + " join core.spaces s on s.id = d.space_id where d.id = t.decision_id)"),
            Map.entry("core.occasions", "'/calendar/' || t.key"),
            Map.entry(
                    "core.polls",
                    "(select '/' || s.path || '/meetings/polls/' || t.id from core.spaces s where s.id = t.space_id)"),
            Map.entry("core.ballots", BALLOT + "b.id = t.id)"),
            Map.entry("core.ballot_options", BALLOT + "b.id = t.ballot_id)"),
            Map.entry("core.ballot_answers", BALLOT + "b.id = t.ballot_id)"),
            Map.entry("core.ballot_steps", BALLOT + "b.id = t.ballot_id)"),
            Map.entry("core.agenda_items", meeting("t.meeting_id")),
            Map.entry("core.presences", meeting("t.meeting_id")),
            Map.entry("core.meeting_notes", meeting("t.meeting_id")),
            Map.entry("core.meeting_minutes", meeting("t.meeting_id")),
            Map.entry("core.membership_cases", "'/admin/memberships/' || t.id"),
            Map.entry("core.steering_documents", "'/steering-documents'"),
            Map.entry("core.care_periods", "'/admin/care'"),
            Map.entry("core.agreed_pauses", "'/admin/worklist'"));

    private final EntityManager entityManager;

    @Inject
    public NameSearch(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    /** The places in which one of the words stands, in whatever case. */
    public List<NamedPlace> places(List<String> words) {
        List<String> selects = new ArrayList<>();
        columns().forEach((column, table) -> selects.add(select(table, column.substring(table.length() + 1), words)));
        Query query = entityManager.createNativeQuery(String.join(" union all ", selects));
        for (int i = 0; i < words.size(); i++) {
            query.setParameter("word" + i, pattern(words.get(i)));
        }
        List<NamedPlace> places = new ArrayList<>();
        for (Object row : query.setMaxResults(MOST).getResultList()) {
            Object[] cells = (Object[]) row;
            places.add(new NamedPlace((String) cells[0], (String) cells[1], (String) cells[2], (String) cells[3]));
        }
        return places;
    }

    private static String meeting(String id) {
        return "(select '/' || s.path || '/meetings/' || o.key from core.meetings m join core.occasions o"
                + " on o.id = m.occasion_id join core.spaces s on s.id = m.space_id where m.id = " + id + ")";
    }

    private static String select(String table, String column, List<String> words) {
        List<String> conditions = new ArrayList<>();
        for (int i = 0; i < words.size(); i++) {
            conditions.add("t." + column + " ilike :word" + i + " escape '!'");
        }
        return "select '" + table + "', '" + column + "', coalesce(to_jsonb(t) ->> 'id', ''), coalesce("
                + ADDRESSES.getOrDefault(table, "''") + ", '') from " + table + " t where ("
                + String.join(" or ", conditions) + ")";
    }

    /** Columns of words, as table.column, to their tables; names of tables and columns are those of our own migrations. */
    @SuppressWarnings("unchecked")
    private Map<String, String> columns() {
        List<Object[]> rows = entityManager
                .createNativeQuery(
                        "select table_schema || '.' || table_name, column_name from information_schema.columns"
                                + " where table_schema not in ('pg_catalog', 'information_schema')"
                                + " and table_name <> 'flyway_history' and data_type in ('text', 'character varying')"
                                + " order by 1, 2")
                .getResultList();
        Map<String, String> columns = new LinkedHashMap<>();
        for (Object[] row : rows) {
            if (!CLEANED.contains((String) row[0])) {
                columns.put(row[0] + "." + row[1], (String) row[0]);
            }
        }
        return columns;
    }

    private static String pattern(String words) {
        return "%" + words.replace("!", "!!").replace("%", "!%").replace("_", "!_") + "%";
    }
}
