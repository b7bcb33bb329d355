package se.healthycities.portal.status.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import se.healthycities.portal.testkit.PageTest;

class StatusPageTest extends PageTest {
    @Test
    void theAdministratorSeesEveryAreaInWordsAndNobodyElseDoes() {
        as(ADMINISTRATOR);
        Answer page = get("/admin/status");
        assertThat(page.text())
                .contains("PostgreSQL", "Tabellerna för core är i version", "Lagring", "demoläge", "Sökindexet", "bra")
                .doesNotContain("Det gick inte att se efter", "{0}", "{1}");
        for (String other : new String[] {COORDINATOR, OFFICIAL, GUEST}) {
            as(other);
            assertThat(get("/admin/status").status()).as(other).isEqualTo(403);
        }
        as(null);
        assertThat(first("/admin/status").redirect()).contains("login");
    }

    @Test
    void whatIsNotWellSaysWhatToDo() {
        run("insert into core.jobs (name, next_at, started_at, finished_at, fault) values"
                + " ('a.failed', timestamptz '2027-01-01', timestamptz '2026-11-20', timestamptz '2026-11-20', 'Broken'),"
                + " ('a.late', timestamptz '2026-11-01', null, null, null)");
        run("insert into core.search_queue (kind, subject, due_at) values ('post', 1, timestamptz '2026-11-01')");
        run("insert into core.mails (address, language, kind, subject, text, html, created_at, state, attempts, fault)"
                + " values ('x@y.example', 'sv', 'k', 's', 't', 'h', timestamptz '2026-11-01', 'FAILED', 6, 'f')");
        as(ADMINISTRATOR);
        String swedish = get("/admin/status").text();
        assertThat(swedish)
                .contains(
                        "Något behöver åtgärdas",
                        "a.failed: misslyckades",
                        "Läs felet i serverns logg",
                        "a.late: är",
                        "Se i loggen om jobbet sitter fast",
                        "1 mejl gick inte att skicka",
                        "rätta adresserna",
                        "1 ändringar väntar på sökindexet")
                .doesNotContain("x@y.example");
        assertThat(getInEnglish("/admin/status").text()).contains("a.failed: failed", "Read the fault");
    }

    @Test
    void itTakesAFixedNumberOfStatements() {
        as(ADMINISTRATOR);
        get("/admin/status");
        long few = counting(() -> get("/admin/status")).statements();
        run(
                "insert into core.jobs (name, next_at) select 'j.' || n, timestamptz '2027-01-01' from generate_series(1, 40) n");
        assertThat(counting(() -> get("/admin/status")).statements()).isEqualTo(few);
    }

    private void run(String sql) {
        entityManager.createNativeQuery(sql).executeUpdate();
    }
}
