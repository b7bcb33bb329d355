package se.healthycities.portal.audit.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import se.healthycities.portal.audit.Actor;
import se.healthycities.portal.audit.AuditFilter;
import se.healthycities.portal.audit.AuditLog;
import se.healthycities.portal.audit.AuditReads;
import se.healthycities.portal.audit.AuditRow;
import se.healthycities.portal.audit.Change;
import se.healthycities.portal.person.PersonReads;
import se.healthycities.portal.testkit.PageTest;

class AuditPageTest extends PageTest {
    private static final String ADDRESS = "/admin/audit";

    @Test
    void theAdministratorReadsWhoDidWhat() {
        write(1);
        as(ADMINISTRATOR);
        Answer page = get(ADDRESS + "?subject=line");
        assertThat(page.html().select("tbody tr")).hasSize(1);
        assertThat(page.text()).contains("Ottilia Demoström", "Tog en plats", "line 0", "Före: förut", "Efter: nu");
        assertThat(getInEnglish(ADDRESS + "?subject=line").text()).contains("Took a seat", "Before: förut");
        assertThat(get(ADDRESS + "?act=never").html().select(".empty")).hasSize(1);
    }

    @Test
    void anActWithoutAWordIsShownByItsKey() {
        beans.of(AuditLog.class).record(Actor.NOBODY, "some-new-act", "x", Change.NONE);
        as(ADMINISTRATOR);
        assertThat(get(ADDRESS + "?act=some-new-act").text()).contains("some new act", "Ingen inloggad");
    }

    @Test
    void pagesLeadBackAndForth() {
        write(120);
        as(ADMINISTRATOR);
        Answer first = get(ADDRESS + "?subject=line");
        assertThat(links(first)).hasSize(1);
        Answer second = get(links(first).get(0));
        assertThat(links(second)).hasSize(2);
        Answer third = get(links(second).get(1));
        assertThat(third.html().select("tbody tr")).hasSize(20);
        assertThat(links(third)).hasSize(1);
        Answer back = get(links(third).get(0));
        assertThat(back.html().select("tbody").text())
                .isEqualTo(second.html().select("tbody").text());
        Answer top = get(links(back).get(0));
        assertThat(top.html().select("tbody").text())
                .isEqualTo(first.html().select("tbody").text());
        assertThat(links(top)).hasSize(1);
    }

    @Test
    void theChainIsVerifiedOnRequest() {
        write(3);
        as(ADMINISTRATOR);
        assertThat(get(ADDRESS).text()).doesNotContain("Kedjan är");
        assertThat(get(ADDRESS + "?verify=1").text()).contains("Kedjan är hel");
        long broken = newest().id();
        entityManager
                .createNativeQuery("insert into core.audit_entries (recorded_at, act, subject, previous_hash, hash)"
                        + " values (timestamptz '2026-11-21', 'x', 'y', 'z', 'q')")
                .executeUpdate();
        entityManager.clear();
        assertThat(newest().id()).isGreaterThanOrEqualTo(broken);
        assertThat(get(ADDRESS + "?verify=1").html().select("[role=alert]").text())
                .contains("Kedjan är bruten vid rad");
    }

    @Test
    void theTableHasTheFiltersOfThePageAndLeavesALine() {
        write(60);
        beans.of(AuditLog.class).record(Actor.NOBODY, "login-failed", "login", Change.NONE);
        as(ADMINISTRATOR);
        assertThat(get(ADDRESS + "?subject=line").html().select("a[href$='.csv?subject=line']"))
                .hasSize(1);
        Answer table = get(ADDRESS + ".csv?subject=line");
        assertThat(table.status()).isEqualTo(200);
        assertThat(table.body().lines()).hasSize(61);
        assertThat(table.body()).contains("Ottilia Demoström").doesNotContain("login");
        AuditRow row = newest();
        assertThat(row.act()).isEqualTo("audit-exported");
        assertThat(row.subject()).isEqualTo("subject line");
        assertThat(row.personId()).isEqualTo(id(ADMINISTRATOR));
    }

    @Test
    void nobodyElseReadsIt() {
        for (String person : new String[] {COORDINATOR, OFFICIAL, GUEST}) {
            as(person);
            assertThat(get(ADDRESS).status()).as(person).isEqualTo(403);
            assertThat(get(ADDRESS + ".csv").status()).as(person).isEqualTo(403);
        }
        as(null);
        assertThat(first(ADDRESS).status()).isIn(302, 303);
    }

    private List<String> links(Answer page) {
        return page.html().select("section.card nav a").eachAttr("href");
    }

    private AuditRow newest() {
        entityManager.flush();
        return beans.of(AuditReads.class)
                .all(AuditFilter.ALL)
                .reduce((one, other) -> one.id() > other.id() ? one : other)
                .orElseThrow();
    }

    private void write(int lines) {
        Actor official = new Actor(id(OFFICIAL), null);
        AuditLog log = beans.of(AuditLog.class);
        IntStream.range(0, lines).forEach(line -> {
            log.record(official, "seat-taken", "line " + line, new Change("förut", "nu"));
            entityManager.flush();
        });
    }

    private long id(String email) {
        return beans.of(PersonReads.class)
                .byEmail(email)
                .map(person -> person.getId())
                .orElseThrow();
    }
}
