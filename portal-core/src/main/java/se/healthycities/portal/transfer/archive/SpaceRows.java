package se.healthycities.portal.transfer.archive;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import se.healthycities.portal.export.TableRows;
import se.healthycities.portal.plugin.PluginRegistry;
import se.healthycities.portal.spi.Beans;
import se.healthycities.portal.spi.Export;
import se.healthycities.portal.spi.PluginId;

/**
 * The rows of one space: what lies in it, who sat and wrote there, by name only, and the rows of plugins that name the space.
 */
@ApplicationScoped
public class SpaceRows {
    private static final String IN_SPACE = "space_id = :space";
    private static final String TALKS = "(select id from core.discussions where space_id = :space)";
    /** What hidden posts said is not the space's any more; who reported a post was never. */
    private static final String SHOWN =
            "(select id from core.posts where state = 'SHOWN' and discussion_id in " + TALKS + ")";

    private static final String OCCASIONS = "occasion_id in (select id from core.occasions where space_id = :space)";

    private static final String FILES = "(select id from core.files where space_id = :space)";
    /** Drafts are nobody's but who writes them. */
    private static final String SENT = "space_id = :space and sent_at is not null";

    private static final String ANNOUNCEMENTS = "(select id from core.announcements where " + SENT + ")";

    private static final String POLLS = "(select id from core.polls where space_id = :space)";
    private static final String DECISIONS = "(select id from core.decisions where space_id = :space)";

    private static final String BALLOTS = "(select id from core.ballots where space_id = :space)";
    /** While answers are taken nobody sees them who would not see them on the page. */
    private static final String COUNTED =
            "(select id from core.ballots where space_id = :space and withdrawn_at is null"
                    + " and (told_at is not null or shows = 'AT_ONCE'))";

    private static final String MEETINGS = "(select id from core.meetings where space_id = :space)";
    private static final String ITEMS = "(select id from core.agenda_items where meeting_id in " + MEETINGS + ")";
    private static final String MINUTES = "(select id from core.meeting_minutes where meeting_id in " + MEETINGS + ")";
    private static final String PEOPLE = "(select affiliation_id from core.seats where space_id = :space"
            + " union select author_id from core.discussions where space_id = :space"
            + " union select made_by_id from core.folders where space_id = :space"
            + " union select unnest(array[author_id, editor_id, hidden_by_id]) from core.posts where discussion_id in "
            + TALKS
            + " union select author_id from core.post_versions where post_id in " + SHOWN
            + " union select author_id from core.summaries where discussion_id in " + TALKS
            + " union select unnest(array[author_id, sent_by_id]) from core.announcements where " + SENT
            + " union select affiliation_id from core.announcement_receipts where announcement_id in " + ANNOUNCEMENTS
            + " union select author_id from core.file_versions where file_id in " + FILES
            + " union select changed_by from core.occasions where space_id = :space"
            + " union select made_by from core.polls where space_id = :space"
            + " union select unnest(array[prepared_by, locked_by]) from core.meetings where space_id = :space"
            + " union select said_by from core.agenda_items where meeting_id in " + MEETINGS
            + " union select added_by from core.meeting_papers where item_id in " + ITEMS
            + " union select affiliation_id from core.meeting_roles where meeting_id in " + MEETINGS
            + " union select affiliation_id from core.presences where meeting_id in " + MEETINGS
            + " union select written_by from core.meeting_notes where meeting_id in " + MEETINGS
            + " union select unnest(array[ready_by, taken_back_by]) from core.meeting_minutes where meeting_id in "
            + MEETINGS
            + " union select affiliation_id from core.meeting_signatures where minutes_id in " + MINUTES
            + " union select unnest(array[affiliation_id, entered_by]) from core.poll_answers where poll_id in " + POLLS
            + " union select made_by from core.ballots where space_id = :space"
            + " union select unnest(array[affiliation_id, entered_by]) from core.ballot_answers where ballot_id in "
            + BALLOTS
            + " union select affiliation_id from core.ballot_steps where ballot_id in " + BALLOTS
            + " union select unnest(array[responsible_id, made_by, changed_by, ended_by]) from core.decisions"
            + " where space_id = :space union select unnest(array[responsible_id, written_by])"
            + " from core.decision_versions where decision_id in " + DECISIONS + ")";

    private static final Map<String, String> CONDITIONS = new LinkedHashMap<>();

    static {
        CONDITIONS.put(
                "organisations",
                "id in (select organisation_id from core.affiliations where id in " + PEOPLE
                        + " union select organisation_id from core.registrations where " + OCCASIONS + ")");
        CONDITIONS.put("people", "id in (select person_id from core.affiliations where id in " + PEOPLE + ")");
        CONDITIONS.put("affiliations", "id in " + PEOPLE);
        CONDITIONS.put("spaces", "id = :space");
        CONDITIONS.put("seats", IN_SPACE);
        CONDITIONS.put("wanted_roles", IN_SPACE);
        CONDITIONS.put("part_switches", IN_SPACE);
        CONDITIONS.put("folders", IN_SPACE);
        CONDITIONS.put("files", IN_SPACE);
        CONDITIONS.put("file_versions", "file_id in " + FILES);
        CONDITIONS.put("file_downloads", "file_id in " + FILES);
        CONDITIONS.put(
                "file_scans", "version_id in (select id from core.file_versions where file_id in " + FILES + ")");
        CONDITIONS.put("discussions", IN_SPACE);
        CONDITIONS.put("posts", "discussion_id in " + TALKS);
        CONDITIONS.put("post_versions", "post_id in " + SHOWN);
        CONDITIONS.put("summaries", "discussion_id in " + TALKS);
        CONDITIONS.put("discussion_moves", "discussion_id in " + TALKS);
        CONDITIONS.put(
                "mentions",
                "(space_id is null or " + IN_SPACE + ") and post_id in (select id from core.posts"
                        + " where discussion_id in " + TALKS + ")");
        CONDITIONS.put("attachments", "post_id in (select id from core.posts where discussion_id in " + TALKS + ")");
        CONDITIONS.put("occasions", IN_SPACE);
        CONDITIONS.put("polls", IN_SPACE);
        CONDITIONS.put("poll_times", "poll_id in " + POLLS);
        CONDITIONS.put("poll_answers", "poll_id in " + POLLS);
        CONDITIONS.put("poll_choices", "time_id in (select id from core.poll_times where poll_id in " + POLLS + ")");
        CONDITIONS.put("ballots", IN_SPACE);
        CONDITIONS.put("ballot_options", "ballot_id in " + BALLOTS);
        CONDITIONS.put("ballot_answers", "ballot_id in " + COUNTED);
        CONDITIONS.put(
                "ballot_picks", "answer_id in (select id from core.ballot_answers where ballot_id in " + COUNTED + ")");
        CONDITIONS.put("ballot_steps", "ballot_id in " + BALLOTS);
        CONDITIONS.put("registration_rules", OCCASIONS);
        CONDITIONS.put("registration_fields", OCCASIONS);
        CONDITIONS.put("registrations", OCCASIONS);
        CONDITIONS.put("tasks", IN_SPACE);
        CONDITIONS.put("decisions", IN_SPACE);
        CONDITIONS.put("decision_versions", "decision_id in " + DECISIONS);
        CONDITIONS.put("meetings", IN_SPACE);
        CONDITIONS.put("agenda_items", "meeting_id in " + MEETINGS);
        CONDITIONS.put("meeting_papers", "item_id in " + ITEMS);
        CONDITIONS.put("agenda_tasks", "item_id in " + ITEMS);
        CONDITIONS.put("meeting_roles", "meeting_id in " + MEETINGS);
        CONDITIONS.put("presences", "meeting_id in " + MEETINGS);
        CONDITIONS.put("meeting_notes", "meeting_id in " + MEETINGS);
        CONDITIONS.put("meeting_minutes", "meeting_id in " + MEETINGS);
        CONDITIONS.put("meeting_signatures", "minutes_id in " + MINUTES);
        CONDITIONS.put("kept_minutes", "minutes_id in " + MINUTES);
        CONDITIONS.put("missing_summaries", OCCASIONS);
        CONDITIONS.put("announcements", SENT);
        CONDITIONS.put("announcement_receipts", "announcement_id in " + ANNOUNCEMENTS);
    }

    /** Whoever leads a space sees the names of those who sit there; how they are reached is not the space's. */
    private static final Set<String> OF_PEOPLE = Set.of("id", "given_name", "family_name");

    /** How many came to an occasion, from where; who they were is for its organiser. */
    private static final Set<String> OF_REGISTRATIONS =
            Set.of("id", "occasion_id", "organisation_id", "capacity", "mode", "state");

    private final TableRows tables;
    private final PluginRegistry registry;
    private final Beans beans;

    @Inject
    public SpaceRows(TableRows tables, PluginRegistry registry, Beans beans) {
        this.tables = tables;
        this.registry = registry;
        this.beans = beans;
    }

    Stream<Export.Row> of(long space) {
        Map<String, Object> values = Map.of("space", space);
        Stream<Export.Row> core = CONDITIONS.entrySet().stream()
                .flatMap(entry -> tables.where("core." + entry.getKey(), entry.getValue(), values)
                        .map(SpaceRows::discreet));
        Stream<Export.Row> others = registry.plugins().stream()
                .filter(plugin -> !plugin.id().equals(PluginId.CORE))
                .flatMap(plugin -> named(beans.of(plugin.export()), space));
        return Stream.concat(core, others);
    }

    private static Stream<Export.Row> named(Export export, long space) {
        Set<String> others = export.notOfSpaces();
        return export.rows().filter(row -> !others.contains(row.table()) && names(row, space));
    }

    private static boolean names(Export.Row row, long space) {
        return row.values().entrySet().stream()
                .anyMatch(value -> value.getKey().endsWith("space_id")
                        && value.getValue() instanceof Number number
                        && number.longValue() == space);
    }

    private static Export.Row discreet(Export.Row row) {
        Set<String> kept = row.table().equals("core.people")
                ? OF_PEOPLE
                : row.table().equals("core.registrations")
                        ? OF_REGISTRATIONS
                        : row.values().keySet();
        Map<String, Object> values = new LinkedHashMap<>(row.values());
        values.keySet().retainAll(kept);
        return new Export.Row(row.table(), values);
    }
}
