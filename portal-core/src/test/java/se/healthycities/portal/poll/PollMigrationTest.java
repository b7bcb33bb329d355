package se.healthycities.portal.poll;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.Test;
import se.healthycities.portal.testkit.TestDatabase;

/** What was answered before every answer was kept is one answer of each voice, and who was reminded stays reminded. */
class PollMigrationTest {
    private static final String BEFORE = """
            insert into core.organisations (kind, name, address) values ('ASSOCIATION', 'Ett', 'ett'), ('ASSOCIATION', 'Två', 'tva');
            insert into core.people (given_name, family_name, email, language)
              values ('Ada', 'Ett', 'ada@ett.example', 'sv'), ('Bo', 'Två', 'bo@tva.example', 'sv');
            insert into core.affiliations (person_id, organisation_id, capacity, title, valid_from)
              select p.id, o.id, 'OFFICIAL', 'Strateg', date '2026-01-01' from core.people p
              join core.organisations o on o.name = p.family_name where p.email like '%.example' order by p.id;
            insert into core.spaces (owner, path, name, visibility, joining) values ('core', 'spaces/prov', 'Prov', 'GROUP', 'ASK');
            insert into core.polls (space_id, title, text, html, mode, voters, last_day, made_at, made_by, request_key)
              select min(s.id), 'Prov', '', '', 'online', 'PERSON', date '2026-12-03', timestamptz '2026-11-20 08:00:00+00',
                (select min(id) from core.affiliations), gen_random_uuid() from core.spaces s;
            insert into core.poll_times (poll_id, starts_at, ends_at)
              select id, made_at + n * interval '1 day', made_at + n * interval '1 day' + interval '1 hour'
              from core.polls, generate_series(10, 11) n;
            insert into core.poll_answers (time_id, affiliation_id, choice, answered_at)
              select t.id, a.id, case when a.title = 'Strateg' and t.starts_at < timestamptz '2026-12-01 00:00:00+00'
                then 'YES' else 'NO' end, timestamptz '2026-11-20 09:00:00+00' + (a.id * interval '1 minute')
              from core.poll_times t, core.affiliations a order by a.id desc, t.id;
            insert into core.ballot_reminders (ballot_id, person_id, step, closes_at, by_digest, reminded_at)
              select 7, min(id), 'ONE_DAY', timestamptz '2026-12-03 15:00:00+00', false, timestamptz '2026-12-02 07:00:00+00'
              from core.people where email like '%.example'
            """;

    @Test
    void eachVoiceHasOneAnswerWithAllItsTimesAndTheReminderIsOfABallot() throws SQLException {
        TestDatabase.Empty empty = TestDatabase.empty();
        flyway(empty, "044.1").migrate();
        try (Connection connection = empty.owner().getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(BEFORE);
        }
        flyway(empty, "latest").migrate();
        assertThat(
                        lines(
                                empty,
                                "select o.name || ' ' || string_agg(c.choice, ' ' order by c.time_id) || ' ' ||"
                                        + " to_char(a.answered_at at time zone 'UTC', 'HH24:MI') from core.poll_answers a"
                                        + " join core.poll_choices c on c.answer_id = a.id join core.organisations o"
                                        + " on o.id = a.organisation_id where a.entered_by is null group by a.id, o.name order by a.id"))
                .hasSize(2)
                .satisfiesExactly(
                        first -> assertThat(first).startsWith("Ett YES NO 09:"),
                        second -> assertThat(second).startsWith("Två YES NO 09:"));
        assertThat(lines(empty, "select kind || ' ' || question_id || ' ' || step from core.question_reminders"))
                .containsExactly("BALLOT 7 ONE_DAY");
        assertThat(lines(empty, "select cast(letters as text) from core.polls")).containsExactly("true");
    }

    private static Flyway flyway(TestDatabase.Empty empty, String target) {
        return Flyway.configure()
                .dataSource(empty.owner())
                .schemas("core")
                .defaultSchema("core")
                .table("flyway_history")
                .locations("classpath:db/core")
                .target(target)
                .load();
    }

    private static List<String> lines(TestDatabase.Empty empty, String query) throws SQLException {
        List<String> lines = new ArrayList<>();
        try (Connection connection = empty.owner().getConnection();
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(query)) {
            while (rows.next()) {
                lines.add(rows.getString(1));
            }
        }
        return lines;
    }
}
