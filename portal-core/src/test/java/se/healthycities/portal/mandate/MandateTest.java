package se.healthycities.portal.mandate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.persistence.EntityManager;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import se.healthycities.portal.space.Visitors;
import se.healthycities.portal.spi.Refused;
import se.healthycities.portal.spi.Scene;
import se.healthycities.portal.testkit.PageTest;
import se.healthycities.portal.testkit.TestBeans;
import se.healthycities.portal.worklist.WorkLists;

class MandateTest extends PageTest {
    private static final LocalDate NEW_YEAR = LocalDate.of(2027, 1, 1);
    private static final String LULEA = "/mandates?organisation=2580";
    private static final String POLITICIANS = "select count(*) from core.affiliations where capacity = 'ELECTED'"
            + " and valid_from < date '2026-09-13' and (valid_to is null or valid_to >= date '2027-01-01')";

    @Test
    void onTheFirstOfJanuaryEveryPoliticiansRoleIsToConfirmAndNoneIsRemoved() {
        long politicians = number(POLITICIANS);
        assertThat(politicians).isGreaterThan(20);
        clock.set(NEW_YEAR.minusDays(1));
        assertThat(reads().toConfirm()).isZero();
        as(POLITICIAN);
        var before = beans.of(Visitors.class).current();
        clock.set(NEW_YEAR);
        assertThat(reads().toConfirm()).isEqualTo(politicians);
        assertThat(number(POLITICIANS)).isEqualTo(politicians);
        as(POLITICIAN);
        var after = beans.of(Visitors.class).current();
        assertThat(after.member()).isTrue();
        assertThat(after.affiliation()).isEqualTo(before.affiliation());
        assertThat(get("/").status()).isEqualTo(200);
    }

    @Test
    void theDayBeginsAtMidnightInStockholm() {
        clock.set(Instant.parse("2026-12-31T22:59:59Z"));
        assertThat(reads().election()).isEmpty();
        clock.set(Instant.parse("2026-12-31T23:00:00Z"));
        assertThat(reads().election()).map(ElectionRow::heldOn).contains(LocalDate.of(2026, 9, 13));
    }

    @Test
    void whoeverBeganAfterTheElectionIsNotToConfirm() {
        clock.set(NEW_YEAR);
        long all = reads().toConfirm();
        sql("update core.affiliations set valid_from = date '2026-09-13' where id = " + affiliation(POLITICIAN));
        assertThat(reads().toConfirm()).isEqualTo(all - 1);
    }

    @Test
    void theContactConfirmsOnTheListAndItIsOnRecord() {
        clock.set(NEW_YEAR);
        as(OFFICIAL);
        Answer page = get(LULEA);
        assertThat(page.text()).contains("Ebba Demoström", "Att bekräfta");
        Answer done = submit(LULEA, page, "main form[method=post]", Map.of("confirm", "" + affiliation(POLITICIAN)));
        assertThat(done.text()).contains("Bekräftad 1 januari av Ottilia Demoström");
        beans.of(MandateService.class).confirm(Scene.PORTAL, affiliation(POLITICIAN));
        assertThat(number("select count(*) from core.mandate_confirmations")).isOne();
        assertThat(number("select count(*) from core.audit_entries where act = 'mandate-confirmed'"))
                .isOne();
    }

    @Test
    void theContactOfAnotherOrganisationIsRefused() {
        clock.set(NEW_YEAR);
        as("pelle.mallander@malmo.example");
        assertThat(get(LULEA).status()).isEqualTo(403);
        MandateService service = beans.of(MandateService.class);
        assertThatThrownBy(() -> service.confirm(Scene.PORTAL, affiliation(POLITICIAN)))
                .isInstanceOf(Refused.class);
        assertThatThrownBy(() -> service.end(Scene.PORTAL, affiliation(POLITICIAN), NEW_YEAR))
                .isInstanceOf(Refused.class);
        assertThat(number("select count(*) from core.mandate_confirmations")).isZero();
        as(GUEST);
        assertThat(get(LULEA).status()).isIn(403, 404);
    }

    @Test
    void anEndedRoleLeavesAnEmptySeatThatIsShown() {
        clock.set(NEW_YEAR.plusDays(10));
        as(OFFICIAL);
        String id = "" + affiliation(POLITICIAN);
        Answer done =
                submit(LULEA, get(LULEA), "main form[method=post]", Map.of("end", id, "last-" + id, "2027-01-05"));
        assertThat(done.text()).doesNotContain("Ebba Demoström").contains("Platser som ingen har tagit över");
        assertThat(number("select count(*) from core.audit_entries where act = 'colleague-ended'"))
                .isOne();
        as(COORDINATOR);
        assertThat(get("/admin/mandates")
                        .html()
                        .select("section[aria-labelledby=vacant]")
                        .text())
                .contains("Luleå kommun");
    }

    @Test
    void aDayOutsideTheRoleIsSaidBesideItsField() {
        clock.set(NEW_YEAR);
        as(OFFICIAL);
        String id = "" + affiliation(POLITICIAN);
        for (String day : List.of("1999-01-01", "nonsense", "")) {
            Answer refused = submit(LULEA, get(LULEA), "main form[method=post]", Map.of("end", id, "last-" + id, day));
            assertThat(refused.status()).isEqualTo(200);
            assertThat(refused.html().select("#last-" + id + ".is-invalid"))
                    .as(day)
                    .hasSize(1);
        }
        assertThat(number("select count(*) from core.affiliations where valid_to is not null and id = " + id))
                .isZero();
    }

    @Test
    void eachContactGetsOneLetterAlsoWhenTheJobRunsOftenAndLate() {
        emptyOutbox();
        clock.set(NEW_YEAR.minusDays(1));
        run();
        assertThat(letters()).isZero();
        clock.set(NEW_YEAR.plusDays(40));
        run();
        long contacts = number("select count(distinct (a.person_id, a.organisation_id)) from core.contact_roles c"
                + " join core.affiliations a on a.id = c.affiliation_id where (c.valid_to is null or c.valid_to >="
                + " date '2027-02-10') and (a.valid_to is null or a.valid_to >= date '2027-02-10') and exists"
                + " (select 1 from core.affiliations e where e.organisation_id = a.organisation_id"
                + " and e.capacity = 'ELECTED' and e.valid_from < date '2026-09-13'"
                + " and (e.valid_to is null or e.valid_to >= date '2027-02-10'))");
        assertThat(letters()).isEqualTo(contacts).isGreaterThan(20);
        run();
        clock.set(NEW_YEAR.plusDays(41));
        run();
        assertThat(letters()).isEqualTo(contacts);
    }

    @Test
    void theCoordinatorSeesHowFarEachOrganisationIsAndOneLineOfWork() {
        clock.set(NEW_YEAR);
        as(COORDINATOR);
        beans.of(MandateService.class).confirm(Scene.PORTAL, affiliation(POLITICIAN));
        Answer page = get("/admin/mandates");
        assertThat(page.html().select("tr:contains(Luleå kommun) td").eachText())
                .startsWith("0", "1", "0", "1");
        assertThat(get("/admin/mandates.csv").body()).contains("Luleå kommun;0;1;0;1");
        assertThat(beans.of(WorkLists.class).all())
                .filteredOn(list -> list.list().kind().equals("mandates"))
                .singleElement()
                .satisfies(list -> {
                    assertThat(list.count()).isOne();
                    assertThat(list.list().lines(5)).hasSize(1);
                });
        assertThat(get("/admin/worklist").text()).contains("Förtroendevalda att bekräfta efter valet");
    }

    @Test
    void beforeAnElectionThereIsNothingToConfirmAndThePagesSayWhenThereIs() {
        as(OFFICIAL);
        assertThat(get("/mandates").text()).contains("13 september 2026", "1 januari 2027");
        as(COORDINATOR);
        assertThat(get("/admin/mandates").text()).contains("13 september 2026");
        assertThat(get("/admin/worklist").text()).doesNotContain("att bekräfta efter valet");
    }

    @Test
    void twentyTimesAsManyPoliticiansTakeNoStatementMore() {
        clock.set(NEW_YEAR);
        as(COORDINATOR);
        get(LULEA);
        long few = counting(() -> get(LULEA)).statements();
        sql("insert into core.affiliations (person_id, organisation_id, capacity, title, valid_from) select person_id,"
                + " organisation_id, 'ELECTED', 'Ledamot ' || n, valid_from from core.affiliations,"
                + " generate_series(1, 20) n where id = " + affiliation(POLITICIAN));
        assertThat(counting(() -> get(LULEA)).statements()).isEqualTo(few);
        get("/admin/mandates");
        assertThat(counting(() -> get("/admin/mandates")).statements()).isLessThanOrEqualTo(8);
    }

    @Test
    void anOrdinaryElectionIsOnTheSecondSundayOfSeptember() {
        assertThat(ElectionRow.ordinary(2026)).isEqualTo(LocalDate.of(2026, 9, 13));
        for (int year = 2018; year <= 2050; year += 4) {
            LocalDate day = ElectionRow.ordinary(year);
            assertThat(day.getDayOfWeek()).isEqualTo(DayOfWeek.SUNDAY);
            assertThat(day.getDayOfMonth()).isBetween(8, 14);
        }
        assertThat(dates("select held_on from core.elections order by 1"))
                .allSatisfy(day -> assertThat(day).isEqualTo(ElectionRow.ordinary(day.getYear())));
    }

    @Test
    void twoNodesWriteEachLetterOnce() throws Exception {
        clock.set(NEW_YEAR);
        emptyOutbox();
        entityManager.getTransaction().commit();
        entityManager.getTransaction().begin();
        ExecutorService nodes = Executors.newFixedThreadPool(3);
        try {
            CountDownLatch start = new CountDownLatch(1);
            List<Future<?>> runs = new ArrayList<>();
            for (int node = 0; node < 3; node++) {
                runs.add(nodes.submit(() -> {
                    start.await();
                    writeAlone();
                    return null;
                }));
            }
            start.countDown();
            for (Future<?> run : runs) {
                run.get(2, TimeUnit.MINUTES);
            }
        } finally {
            nodes.shutdownNow();
        }
        assertThat(number("select count(*) from core.mails where kind = 'mandates'"))
                .isEqualTo(number("select count(*) from core.mandate_letters"))
                .isEqualTo(number("select count(distinct address) from core.mails where kind = 'mandates'"));
    }

    /** One node: its own connection, a transaction for each batch. */
    private void writeAlone() {
        boolean more = true;
        while (more) {
            try (EntityManager own = database.sessions().createEntityManager()) {
                own.getTransaction().begin();
                more = new TestBeans(own, clock, OptionalLong::empty)
                        .of(MandateLetters.class)
                        .writeSome();
                own.getTransaction().commit();
            }
        }
    }

    private void run() {
        beans.of(MandateJob.class).run();
        entityManager.flush();
    }

    private MandateReads reads() {
        entityManager.flush();
        return beans.of(MandateReads.class);
    }

    private long letters() {
        return number("select count(*) from core.mails where kind = 'mandates'");
    }

    private long affiliation(String email) {
        return number("select a.id from core.affiliations a join core.people p on p.id = a.person_id where p.email = '"
                + email + "'");
    }

    private long number(String sql) {
        entityManager.flush();
        return ((Number) entityManager.createNativeQuery(sql).getSingleResult()).longValue();
    }

    @SuppressWarnings("unchecked")
    private List<LocalDate> dates(String sql) {
        return entityManager.createNativeQuery(sql, LocalDate.class).getResultList();
    }

    private void sql(String command) {
        entityManager.flush();
        entityManager.createNativeQuery(command).executeUpdate();
        entityManager.clear();
    }
}
