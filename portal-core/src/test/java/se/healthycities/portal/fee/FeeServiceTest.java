package se.healthycities.portal.fee;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;
import se.healthycities.portal.organisation.MembershipPeriod;
import se.healthycities.portal.organisation.Organisation;
import se.healthycities.portal.organisation.OrganisationKind;
import se.healthycities.portal.organisation.PopulationFigure;
import se.healthycities.portal.sheet.SheetRow;
import se.healthycities.portal.testkit.PortalTest;
import se.healthycities.portal.time.Period;

class FeeServiceTest extends PortalTest {
    private static final FeeDecision DECISION =
            new FeeDecision(LocalDate.of(2026, 11, 20), "§ 12", LocalDate.of(2027, 2, 28));

    @Test
    void theDemoYearEqualsTheExpectedFeesToTheKrona() throws IOException {
        Map<String, String> names = new HashMap<>();
        csv("organisations").forEach(row -> names.put(row.get("org_key"), row.get("name")));
        Map<String, NoticeRow> notices = new HashMap<>();
        reads().notices(2026).forEach(notice -> notices.put(notice.name(), notice));
        List<CSVRecord> expected = csv("membership_fees_expected");
        assertThat(expected).hasSize(29);
        assertThat(notices).hasSameSizeAs(expected);
        for (CSVRecord row : expected) {
            NoticeRow notice = notices.get(names.get(row.get("org_key")));
            assertThat(notice).as(row.get("org_key")).isNotNull();
            assertThat(notice.amount()).as(notice.name()).isEqualByComparingTo(row.get("expected_fee_sek"));
            assertThat(notice.raw()).as(notice.name()).isEqualByComparingTo(row.get("raw_fee_sek"));
            assertThat(notice.population()).isEqualTo(Integer.parseInt(row.get("population")));
        }
        assertThat(reads().withoutNotice(2026)).extracting(FeeLine::name).containsExactly("Växjö kommun");
    }

    @Test
    void freezingTwiceHasNoSecondEffect() {
        freeze(2027);
        long facts = facts();
        List<NoticeRow> before = reads().notices(2027);
        beans.of(FeeService.class).freeze(2027, new FeeDecision(LocalDate.of(2026, 11, 21), "§ 1", LocalDate.MAX));
        entityManager.flush();
        entityManager.clear();
        assertThat(reads().notices(2027)).isEqualTo(before).hasSize(29);
        assertThat(reads().decided(2027).orElseThrow().minute()).isEqualTo("§ 12");
        assertThat(facts()).isEqualTo(facts);
    }

    @Test
    void neitherANewRuleNorACorrectedPopulationAltersANotice() {
        List<NoticeRow> before = reads().notices(2026);
        as(COORDINATOR);
        FeeTerms dearer = terms("20000", "1");
        assertThat(beans.of(FeeService.class).make("Dyrare", 2026, dearer)).isTrue();
        Organisation lulea = organisation("2580");
        entityManager.persist(new PopulationFigure(lulea, LocalDate.of(2026, 11, 1), 200_000, "SCB"));
        entityManager
                .createQuery("update PopulationFigure figure set figure.inhabitants = 1")
                .executeUpdate();
        entityManager.flush();
        entityManager.clear();
        assertThat(reads().notices(2026)).isEqualTo(before);
        assertThat(reads().decided(2026).orElseThrow().scale()).isEqualTo("DEMO-2026");
        assertThat(reads().scale(2027).orElseThrow().name()).isEqualTo("Dyrare");
    }

    @Test
    void theDatabaseItselfKeepsTheApplicationFromChangingANotice() throws SQLException {
        for (String table : List.of("fee_scales", "fee_years", "fee_notices")) {
            try (Connection connection = database.asApplication().getConnection();
                    Statement statement = connection.createStatement()) {
                assertThatThrownBy(() -> statement.execute("delete from core." + table))
                        .hasMessageContaining("permission denied");
            }
        }
    }

    @Test
    void aMemberAdmittedAfterTheDecisionPaysByStartedMonthAndByTheRuleOfTheDecision() {
        as(COORDINATOR);
        beans.of(FeeService.class).make("Dyrare", 2026, terms("20000", "1"));
        Organisation late = new Organisation("Sena kommun", OrganisationKind.MUNICIPALITY, "9999", "25");
        entityManager.persist(late);
        entityManager.persist(new PopulationFigure(late, LocalDate.of(2025, 12, 31), 52_300, "SCB"));
        entityManager.persist(new MembershipPeriod(late, Period.from(LocalDate.of(2026, 10, 31))));
        entityManager.flush();
        assertThat(beans.of(FeeService.class).addLate(2026)).isEqualTo(1);
        assertThat(beans.of(FeeService.class).addLate(2026)).as("once").isZero();
        NoticeRow notice = reads().ofOrganisation("9999").get(0);
        assertThat(notice.months()).isEqualTo(3);
        assertThat(notice.amount()).isEqualByComparingTo("6400");
        assertThat(notice.dueOn()).isEqualTo(LocalDate.of(2026, 12, 21));
        assertThat(reads().notices(2026)).hasSize(30);
    }

    @Test
    void whoHasLeftPaysNoMoreAndWhoComesNextYearIsNotInThisYearsPreview() {
        entityManager
                .createQuery("update MembershipPeriod membership set membership.period.to = :day"
                        + " where membership.organisation.address = '2580'")
                .setParameter("day", LocalDate.of(2026, 12, 31))
                .executeUpdate();
        FeeTerms terms = reads().scale(2026).orElseThrow().terms();
        assertThat(reads().preview(2026, terms)).extracting(FeeLine::code).contains("2580");
        assertThat(reads().preview(2027, terms)).extracting(FeeLine::code).doesNotContain("2580");
    }

    @Test
    void thePreviewComparesWithLastYearsNotices() {
        List<FeeLine> lines = reads().preview(2027, terms("11000", "0.30"));
        FeeLine lulea = lines.stream()
                .filter(line -> line.code().equals("2580"))
                .findFirst()
                .orElseThrow();
        assertThat(lulea.lastYear()).isEqualByComparingTo("34100");
        assertThat(lulea.difference()).isEqualByComparingTo("1000");
    }

    @Test
    void aVersionIsMadeOnceAndItsNameIsItsOwn() {
        as(COORDINATOR);
        FeeService service = beans.of(FeeService.class);
        assertThat(service.make("2027", 2027, terms("1", "1"))).isTrue();
        assertThat(service.make("2027", 2027, terms("1", "1")))
                .as("double click")
                .isTrue();
        assertThat(service.make("2027", 2027, terms("2", "1")))
                .as("another one")
                .isFalse();
        assertThat(reads().scales()).hasSize(2);
    }

    @Test
    void theReminderListHasTheOverdueOnesOnly() {
        LocalDate today = LocalDate.of(2026, 11, 21);
        assertThat(reads().unpaid(today))
                .extracting(NoticeRow::name)
                .containsExactlyInAnyOrder("Skisslunda kommun", "Utkastviks kommun", "Planberga stad");
        assertThat(reads().unpaid(reads().notices(2026).get(0).dueOn()))
                .as("on the last day")
                .isEmpty();
    }

    @Test
    void theCoordinatorsWorkListLeadsToEachOverdueNotice() {
        UnpaidFees list = beans.of(UnpaidFees.class);
        assertThat(list.count()).isEqualTo(3);
        assertThat(list.lines(2)).hasSize(2).allSatisfy(line -> {
            assertThat(line.address()).startsWith("/admin/fees/2026?pay=2026").endsWith("#pay");
            assertThat(line.due()).isEqualTo(LocalDate.of(2026, 10, 31));
        });
    }

    @Test
    void aSecondImportOfTheSameListChangesNothing() {
        as(COORDINATOR);
        NoticeRow open = reads().unpaid(LocalDate.of(2026, 11, 21)).get(0);
        NoticeRow paid = reads().notices(2026).stream()
                .filter(NoticeRow::paid)
                .findFirst()
                .orElseThrow();
        List<SheetRow> rows = List.of(
                row(2, open.reference(), plain(open.amount()), "2026-11-19"),
                row(3, open.reference(), plain(open.amount()), "2026-11-19"),
                row(4, paid.reference(), plain(paid.amount()), "2026-11-19"),
                row(5, "20260000001", "1", "2026-11-19"),
                row(6, reads().unpaid(LocalDate.of(2026, 11, 21)).get(1).reference(), "1", "2026-11-19"),
                row(7, reads().unpaid(LocalDate.of(2026, 11, 21)).get(2).reference(), "36600 kr", "19/11"));
        assertThat(beans.of(PaymentReads.class).check(rows).subList(0, 5))
                .extracting(PaymentLine::fate)
                .containsExactly(
                        PaymentLine.Fate.READY,
                        PaymentLine.Fate.TWICE,
                        PaymentLine.Fate.ALREADY_PAID,
                        PaymentLine.Fate.UNKNOWN_REFERENCE,
                        PaymentLine.Fate.WRONG_AMOUNT);
        assertThat(beans.of(PaymentService.class).take(rows)).isEqualTo(1);
        List<NoticeRow> after = reads().notices(2026);
        long facts = facts();
        assertThat(beans.of(PaymentService.class).take(rows)).isZero();
        assertThat(reads().notices(2026)).isEqualTo(after);
        assertThat(facts()).isEqualTo(facts);
        assertThat(reads().byReference(open.reference()).orElseThrow().paidOn()).isEqualTo(LocalDate.of(2026, 11, 19));
    }

    @Test
    void aDayThatIsNoneOrLiesAheadMarksNothing() {
        NoticeRow open = reads().unpaid(LocalDate.of(2026, 11, 21)).get(0);
        for (String day : List.of("", "19/11", "2026-11-22", "2026-02-30")) {
            List<SheetRow> rows = List.of(row(2, open.reference(), plain(open.amount()), day));
            assertThat(beans.of(PaymentReads.class).check(rows).get(0).fate())
                    .as(day)
                    .isEqualTo(PaymentLine.Fate.WRONG_DAY);
        }
    }

    @Test
    void aMarkIsSetOnceTakenBackAndSetAgainAndOnRecord() {
        as(COORDINATOR);
        String reference = reads().unpaid(LocalDate.of(2026, 11, 21)).get(0).reference();
        PaymentService service = beans.of(PaymentService.class);
        service.mark(reference, LocalDate.of(2026, 11, 20));
        service.mark(reference, LocalDate.of(2026, 11, 21));
        assertThat(reads().byReference(reference).orElseThrow().paidOn()).isEqualTo(LocalDate.of(2026, 11, 20));
        service.undo(reference);
        assertThat(reads().byReference(reference).orElseThrow().paid()).isFalse();
        service.mark(reference, LocalDate.of(2026, 11, 21));
        assertThat(reads().byReference(reference).orElseThrow().paid()).isTrue();
        assertThat(entityManager
                        .createQuery(
                                "select entry.act from AuditEntry entry where entry.subject = :subject order by entry.id",
                                String.class)
                        .setParameter("subject", reference)
                        .getResultList())
                .containsExactly("fee-paid", "fee-paid-undone", "fee-paid");
    }

    @Test
    void theDecisionIsOnRecordWithItsMinute() {
        freeze(2027);
        assertThat(entityManager
                        .createQuery(
                                "select entry.after from AuditEntry entry where entry.act = 'fees-frozen'",
                                String.class)
                        .getResultList())
                .containsExactly("2026-11-20 § 12, notices 29");
    }

    @Test
    void theListsTakeTheSameFewStatementsWhateverTheirLength() {
        FeeTerms terms = reads().scale(2026).orElseThrow().terms();
        assertThat(counting(() -> reads().preview(2027, terms)).statements()).isEqualTo(2);
        assertThat(counting(() -> reads().notices(2026)).statements()).isEqualTo(1);
        assertThat(counting(() -> reads().unpaid(LocalDate.of(2026, 11, 21))).statements())
                .isEqualTo(1);
        assertThat(counting(() -> reads().years()).statements()).isEqualTo(1);
    }

    private void freeze(int year) {
        as(COORDINATOR);
        beans.of(FeeService.class).freeze(year, DECISION);
        entityManager.flush();
        entityManager.clear();
    }

    private long facts() {
        entityManager.flush();
        return entityManager
                .createQuery("select count(fact) from ToldFact fact", Long.class)
                .getSingleResult();
    }

    private FeeReads reads() {
        return beans.of(FeeReads.class);
    }

    private Organisation organisation(String address) {
        return entityManager
                .createQuery("from Organisation o where o.address = :address", Organisation.class)
                .setParameter("address", address)
                .getSingleResult();
    }

    private static SheetRow row(int line, String reference, String amount, String day) {
        return new SheetRow(line, Map.of("Referens", reference, "Belopp", amount, "Betald", day));
    }

    private static String plain(BigDecimal amount) {
        return amount.stripTrailingZeros().toPlainString();
    }

    private static FeeTerms terms(String base, String each) {
        return new FeeTerms(
                new BigDecimal(base),
                new BigDecimal(each),
                new BigDecimal("12000"),
                new BigDecimal("60000"),
                List.of(),
                BigDecimal.ONE,
                new BigDecimal("100"),
                PartYear.STARTED_MONTHS);
    }

    private static List<CSVRecord> csv(String name) throws IOException {
        CSVFormat format = CSVFormat.DEFAULT
                .builder()
                .setHeader()
                .setSkipHeaderRecord(true)
                .get();
        try (Reader reader = new InputStreamReader(
                FeeServiceTest.class.getResourceAsStream("/demo/" + name + ".csv"), StandardCharsets.UTF_8)) {
            return format.parse(reader).getRecords();
        }
    }
}
