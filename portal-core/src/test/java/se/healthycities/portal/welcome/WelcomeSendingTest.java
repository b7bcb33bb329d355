package se.healthycities.portal.welcome;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.healthycities.portal.notice.OffLinks;
import se.healthycities.portal.notice.OffService;
import se.healthycities.portal.notice.QuietWeeks;
import se.healthycities.portal.person.Affiliation;
import se.healthycities.portal.person.Person;
import se.healthycities.portal.privacy.CorePersonalData;
import se.healthycities.portal.time.Period;

/** To whom the letters of welcome go and when, as the job runs morning by morning. */
class WelcomeSendingTest extends WelcomeNetwork {
    private static final LocalDate THURSDAY = LocalDate.of(2026, 12, 3);
    private static final LocalDate FRIDAY = THURSDAY.plusDays(1);
    private static final LocalDate LATER = LocalDate.of(2027, 2, 1);

    @BeforeEach
    void noQuietWeeks() {
        sql("delete from core.quiet_periods");
    }

    @Test
    void aNewPoliticianGetsFourLettersAndNoMore() {
        sql("update core.spaces set joining = 'ONE_PER_ORGANISATION' where path = 'spaces/arsmote'");
        elected(nora(), LULEA, THURSDAY);
        assertThat(days(NORA, THURSDAY, LATER))
                .containsExactly(
                        FRIDAY, LocalDate.of(2026, 12, 11), LocalDate.of(2026, 12, 18), LocalDate.of(2027, 1, 4));
        assertThat(texts()).element(0).asString().contains("Luleå kommun", "/brief", "/notices/choices");
        assertThat(texts())
                .element(1)
                .asString()
                .containsOnlyOnce("Ottilia Demoström")
                .containsOnlyOnce("Ebba Demoström");
        assertThat(texts()).element(2).asString().contains("/spaces/arsmote", "/notices/choices");
        assertThat(texts()).element(3).asString().contains("/registration", "/calendar", "/notices/off/");
        assertThat(texts())
                .allSatisfy(text ->
                        assertThat(text.lines().filter(line -> !line.isBlank())).hasSizeLessThanOrEqualTo(10));
    }

    @Test
    void thePeopleAreThoseOfTheDay() {
        elected(nora(), LULEA, THURSDAY);
        days(NORA, THURSDAY, FRIDAY);
        sql("update core.affiliations set valid_to = date '2026-12-07' where person_id = (select id from core.people"
                + " where email = '" + POLITICIAN + "')");
        days(NORA, FRIDAY.plusDays(1), LocalDate.of(2026, 12, 11));
        assertThat(texts()).element(1).asString().doesNotContain("Ebba Demoström");
    }

    @Test
    void whoeverWasAPoliticianWithinTheYearBeforeIsNotNew() {
        Person nora = nora();
        elected(nora, LULEA, new Period(LocalDate.of(2022, 10, 15), THURSDAY.minusYears(1)));
        elected(nora, LULEA, THURSDAY);
        assertThat(days(NORA, THURSDAY, LATER)).isEmpty();
        sql("update core.affiliations set valid_to = valid_to - 1 where valid_to = date '2025-12-03'");
        assertThat(days(NORA, THURSDAY, FRIDAY)).containsExactly(FRIDAY);
    }

    @Test
    void twoRolesBringOneSeries() {
        Person nora = nora();
        elected(nora, LULEA, THURSDAY);
        elected(nora, "1280", THURSDAY);
        assertThat(days(NORA, THURSDAY, LATER)).hasSize(4);
    }

    @Test
    void whenTheRoleEndsTheLettersEnd() {
        Affiliation role = elected(nora(), LULEA, THURSDAY);
        assertThat(days(NORA, THURSDAY, FRIDAY)).hasSize(1);
        sql("update core.affiliations set valid_to = date '2026-12-10' where id = " + role.getId());
        assertThat(days(NORA, FRIDAY.plusDays(1), LATER)).isEmpty();
    }

    @Test
    void beforeTheInvitationNothingIsSent() {
        Affiliation role = elected(nora(), LULEA, new Period(THURSDAY, null));
        assertThat(days(NORA, THURSDAY, LocalDate.of(2026, 12, 20))).isEmpty();
        invite(role, Instant.parse("2026-12-20T10:00:00Z"));
        assertThat(days(NORA, LocalDate.of(2026, 12, 20), LocalDate.of(2026, 12, 22)))
                .containsExactly(LocalDate.of(2026, 12, 21));
    }

    @Test
    void aFirstLetterThatIsTwoWeeksLateIsNotSentAnyMore() {
        elected(nora(), LULEA, THURSDAY);
        assertThat(days(NORA, FRIDAY.plusDays(15), LATER)).isEmpty();
    }

    @Test
    void inQuietWeeksNothingIsSentAndAfterwardsOneByOne() {
        as(COORDINATOR);
        beans.of(QuietWeeks.class).plan("Lugnt", LocalDate.of(2026, 12, 7), LocalDate.of(2026, 12, 20));
        elected(nora(), LULEA, THURSDAY);
        as(null);
        assertThat(days(NORA, THURSDAY, LocalDate.of(2026, 12, 30)))
                .containsExactly(FRIDAY, LocalDate.of(2026, 12, 21), LocalDate.of(2026, 12, 28));
    }

    @Test
    void whoeverEndsThemFromALetterGetsNoMore() {
        Person nora = nora();
        elected(nora, LULEA, THURSDAY);
        days(NORA, THURSDAY, FRIDAY);
        String off = beans.of(OffLinks.class).off("welcome", nora.getId(), null);
        assertThat(number("select count(*) from core.mails where address = '" + NORA
                        + "' and kind = 'welcome-network' and text like '%/notices/off/%'"))
                .isOne();
        beans.of(OffService.class).end(off.replace("/notices/off/", ""));
        assertThat(days(NORA, FRIDAY.plusDays(1), LATER)).isEmpty();
    }

    @Test
    void manyNewcomersTakeNoStatementMoreUntilALetterIsDue() {
        LocalDate monday = LocalDate.of(2026, 12, 7);
        elected(nora(), LULEA, monday);
        clock.set(monday);
        run();
        long one = counting(this::look).statements();
        for (int i = 0; i < 30; i++) {
            elected(person("Nora " + i, i + NORA), LULEA, monday);
        }
        assertThat(counting(this::look).statements()).isEqualTo(one).isLessThanOrEqualTo(6);
    }

    @Test
    void oneMoreLetterTakesAFixedNumberOfStatements() {
        elected(nora(), LULEA, THURSDAY);
        clock.set(FRIDAY);
        run();
        sql("delete from core.welcome_letters");
        long one = counting(this::look).statements();
        elected(person("Nils", "nils" + NORA), LULEA, THURSDAY);
        sql("delete from core.welcome_letters");
        assertThat(counting(this::look).statements()).isLessThanOrEqualTo(2 * one);
    }

    @Test
    void whatWasSentIsTakenAlongAndForgottenWithThePerson() {
        Person nora = nora();
        elected(nora, LULEA, THURSDAY);
        days(NORA, THURSDAY, FRIDAY);
        CorePersonalData data = beans.of(CorePersonalData.class);
        assertThat(data.of(nora.getId())).anyMatch(item -> item.toString().contains("welcome-letter"));
        data.erase(nora.getId());
        assertThat(number("select count(*) from core.welcome_letters")).isZero();
        assertThat(days(NORA, FRIDAY.plusDays(1), LATER)).isEmpty();
    }

    private Void look() {
        run();
        return null;
    }

    @SuppressWarnings("unchecked")
    private List<String> texts() {
        return entityManager
                .createNativeQuery(
                        "select text from core.mails where kind like 'welcome-%' and address = '" + NORA
                                + "' order by id",
                        String.class)
                .getResultList();
    }
}
