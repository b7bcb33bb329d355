package se.healthycities.portal.privacy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import se.healthycities.portal.spi.Refused;
import se.healthycities.portal.spi.Retention;
import se.healthycities.portal.testkit.PortalTest;
import se.healthycities.portal.testkit.TestClock;
import se.healthycities.portal.time.Today;

class RetentionTest extends PortalTest {
    @Test
    void aDryNightCountsAndDeletesNothing() {
        plant();
        List<Long> before = counts();
        assertThat(before).as("each kind finds what was planted").allMatch(number -> number > 0);
        night();
        assertThat(counts()).isEqualTo(before);
        assertThat(beans.of(Retentions.class).runs(100))
                .hasSize(before.size())
                .allMatch(run -> !run.real() && run.purged() == 0 && run.found() > 0);
    }

    @Test
    void aRealNightDeletesExactlyThoseAndTheNextFindsNothingMore() {
        plant();
        List<Long> found = counts();
        long freshMails = number("select count(*) from core.mails where created_at > '2026-09-01'");
        long freshDrafts = number("select count(*) from core.file_drafts where uploaded_at > '2026-11-15'");
        everythingReal();
        night();
        assertThat(beans.of(Retentions.class).runs(100))
                .extracting(RunRow::purged)
                .containsExactlyInAnyOrderElementsOf(found);
        assertThat(counts()).allMatch(number -> number == 0);
        assertThat(number("select count(*) from core.mails where created_at > '2026-09-01' and kind <> 'account-ends'"))
                .isEqualTo(freshMails);
        assertThat(number("select count(*) from core.file_drafts where uploaded_at > '2026-11-15'"))
                .isEqualTo(freshDrafts)
                .isPositive();
        assertThat(number("select count(*) from core.mails where state = 'WAITING' and created_at < '2026-01-02'"))
                .as("what waits is sent first")
                .isOne();
        night();
        assertThat(beans.of(Retentions.class).runs(found.size()))
                .allMatch(run -> run.found() == 0 && run.purged() == 0);
    }

    @Test
    void anUnusedAccountEndsAfterTwoWarningsAMonthApart() {
        everythingReal();
        long person = unused("2020-01-01");
        night();
        assertThat(warnings(person)).isEqualTo(1);
        clock.set(TestClock.DAY.plusDays(29));
        night();
        assertThat(warnings(person)).as("not a day too early").isEqualTo(1);
        clock.set(TestClock.DAY.plusDays(30));
        night();
        assertThat(warnings(person)).isEqualTo(2);
        clock.set(TestClock.DAY.plusDays(59));
        night();
        assertThat(named(person)).isTrue();
        clock.set(TestClock.DAY.plusDays(60));
        night();
        assertThat(named(person)).isFalse();
    }

    @Test
    void theEndOfARoleAloneEndsNoAccountAndANewRoleTakesTheWarningBack() {
        everythingReal();
        long fresh = unused("2025-06-01");
        long back = unused("2020-01-01");
        night();
        assertThat(warnings(fresh)).isZero();
        assertThat(warnings(back)).isEqualTo(1);
        affiliation(back, "2026-11-22", null);
        clock.set(TestClock.DAY.plusDays(40));
        night();
        clock.set(TestClock.DAY.plusDays(80));
        night();
        assertThat(warnings(back)).isEqualTo(1);
        assertThat(named(back)).isTrue();
        assertThat(number("select count(*) from core.account_warnings where person_id = " + back))
                .isZero();
    }

    @Test
    void theSwitchIsOnRecordOnceAndAnUnknownKindIsRefused() {
        as(ADMINISTRATOR);
        beans.of(RetentionService.class).turn("mails", true);
        beans.of(RetentionService.class).turn("mails", true);
        entityManager.flush();
        assertThat(number("select count(*) from core.audit_entries where act = 'retention-turned'"))
                .isOne();
        assertThatThrownBy(() -> beans.of(RetentionService.class).turn("everything", true))
                .isInstanceOf(Refused.class);
    }

    @Test
    void everyPeriodOfTheTableStandsInTheRegister() {
        Set<String> registered = new TreeSet<>();
        for (ProcessingActivity activity : ProcessingActivity.values()) {
            registered.addAll(activity.retentions());
        }
        assertThat(registered)
                .containsExactlyInAnyOrderElementsOf(
                        kinds().stream().map(Retention::key).toList());
    }

    private void plant() {
        String old = "timestamptz '2025-01-01'";
        long person = unused("2019-12-31");
        for (String state : List.of("SENT", "WAITING")) {
            sql(
                    "insert into core.mails (address, language, kind, subject, text, html, created_at, state, next_attempt_at)"
                            + " values ('x@example.example', 'sv', 'k', 's', 't', 'h', " + old + ", '" + state + "', "
                            + (state.equals("WAITING") ? old : "null") + ")");
        }
        sql("insert into core.mails (address, language, kind, subject, text, html, created_at, state)"
                + " values ('x@example.example', 'sv', 'k', 's', 't', 'h', timestamptz '2026-11-20', 'SENT')");
        sql(
                "insert into core.arrived_mails (message_key, arrived_at, state) values ('old', timestamptz '2026-10-01', 'POSTED'),"
                        + " ('fresh', timestamptz '2026-11-20', 'POSTED')");
        sql("insert into core.login_links (token_hash, browser_hash, destination, asked_at) values ('a', 'b', '/', "
                + old + ")");
        sql("insert into core.fault_reports (reported_at, address, message, reply_to) values (" + old
                + ", '/', 'fel', 'x@example.example')");
        sql("insert into core.stored_pages (owner, page, kind, data, stored_at) values ('o', 1, 'k', '\\x00', " + old
                + ")");
        for (String at : List.of("2026-11-01", "2026-11-20")) {
            sql("insert into core.file_drafts (id, person_id, name, sha256, bytes, media_type, uploaded_at) values"
                    + " (gen_random_uuid(), " + person + ", 'n', 's', 1, 'm', timestamptz '" + at + "')");
        }
        sql("insert into core.text_drafts (person_id, place, address, title, text, saved_at) values (" + person
                + ", 'discussion:1', '/', '', 't', " + old + ")");
        sql("insert into core.facts (kind, subject, told_at) values ('PostWritten', 1, " + old + ")");
        sql("insert into core.notices (person_id, fact_id, kind, subject, written_at, rhythm) select " + person
                + ", max(id), 'post', 1, " + old + ", 'DAILY' from core.facts");
        sql("insert into core.invitations (affiliation_id, token_hash, invited_at, valid_until) select max(id), 't', "
                + old + ", " + old + " from core.affiliations");
        sql("insert into core.membership_cases (organisation_name, last_contact_on, sender_email) values"
                + " ('Någonstans', date '2025-01-01', 'x@example.example')");
        plantRegistration();
    }

    /** Somebody who came to the oldest occasion and said what to eat. */
    private void plantRegistration() {
        String occasion = "(select id from core.occasions order by last_day, id limit 1)";
        sql("insert into core.registration_rules (occasion_id, entrance, offer_hours, list, months_kept, reminders)"
                + " values (" + occasion + ", 'PUBLIC', 48, 'HIDDEN', 24, '')");
        sql(
                "insert into core.registrations (occasion_id, name, email, language, mode, state, listed, reminded, made_at,"
                        + " request_key) values (" + occasion
                        + ", 'n', 'x@example.example', 'sv', 'ON_SITE', 'REGISTERED', false,"
                        + " true, timestamptz '2016-01-01', gen_random_uuid())");
        sql("insert into core.registration_fields (occasion_id, position, kind, label, required) values (" + occasion
                + ", 1, 'NEEDS', 'Kost', false)");
        sql("insert into core.registration_answers (registration_id, field_id, value) select r.id, f.id, 'Vegan'"
                + " from core.registrations r join core.registration_fields f on f.occasion_id = r.occasion_id"
                + " where r.email = 'x@example.example'");
    }

    private long unused(String lastDay) {
        sql("insert into core.people (given_name, family_name, email) values ('Una', 'Länge', 'una" + lastDay
                + "@example.example')");
        long person = number("select max(id) from core.people");
        affiliation(person, "2015-01-01", lastDay);
        return person;
    }

    private void affiliation(long person, String from, String to) {
        sql("insert into core.affiliations (person_id, organisation_id, capacity, title, valid_from, valid_to) select "
                + person + ", min(id), 'OFFICIAL', 'Handläggare', date '" + from + "', "
                + (to == null ? "null" : "date '" + to + "'") + " from core.organisations");
    }

    private long warnings(long person) {
        return number("select count(*) from core.mails where kind = 'account-ends' and person_id = " + person);
    }

    private boolean named(long person) {
        return number("select count(*) from core.people where given_name = 'Una' and id = " + person) == 1;
    }

    private void everythingReal() {
        as(ADMINISTRATOR);
        kinds().forEach(kind -> beans.of(RetentionService.class).turn(kind.key(), true));
        as(null);
    }

    private void night() {
        entityManager.flush();
        beans.of(RetentionJob.class).run();
        entityManager.flush();
        entityManager.clear();
    }

    private List<Long> counts() {
        LocalDate today = LocalDate.ofInstant(clock.instant(), Today.STOCKHOLM);
        return kinds().stream().map(kind -> kind.count(today)).toList();
    }

    private List<Retention> kinds() {
        return beans.of(Retentions.class).all();
    }

    private void sql(String statement) {
        entityManager.createNativeQuery(statement).executeUpdate();
    }

    private long number(String sql) {
        return ((Number) entityManager.createNativeQuery(sql).getSingleResult()).longValue();
    }
}
