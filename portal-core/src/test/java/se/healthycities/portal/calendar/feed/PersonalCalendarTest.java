package se.healthycities.portal.calendar.feed;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.wicket.protocol.http.mock.MockHttpServletRequest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.healthycities.portal.calendar.CalendarRooms;
import se.healthycities.portal.calendar.KnownOccasion;
import se.healthycities.portal.calendar.ParsedCalendar;
import se.healthycities.portal.calendar.When;
import se.healthycities.portal.spi.Scene;

/** The feed as a calendar program sees it (F2, faults 13 and 14): no login, one secret, today's rights. */
class PersonalCalendarTest extends CalendarRooms {
    private static final String PAGE = "/profile/calendar";
    private static final Pattern SECRET = Pattern.compile("/calendar/([A-Za-z0-9_-]{43})\\.ics");
    private String etag;

    @BeforeEach
    void forget() {
        etag = null;
    }

    @Override
    protected void browser(MockHttpServletRequest request) {
        if (etag != null) {
            request.setHeader("If-None-Match", etag);
        }
    }

    @Test
    void myGroupsMeetingsAreInItWithTheWayToTheirPageAndThePlace() {
        as(OFFICIAL);
        String key = published(
                GROUP,
                plan(
                        "Räksmörgåsmöte på Östermalm, med ål; och en rubrik som är så lång att den måste vikas på mer än en rad"));
        published(GROUP, plan("Hela dagar", When.days(DAY, DAY.plusDays(1)), KnownOccasion.SPACE, null));
        draft(GROUP, plan("Utkast"));
        ParsedCalendar feed = read(secretOf(FOLKE));
        Map<String, String> event = feed.event(one(key).title());
        assertThat(event)
                .containsEntry("UID", one(key).uid().toString())
                .containsEntry("DTSTART", "20261201T120000Z")
                .containsEntry("STATUS", "CONFIRMED");
        assertThat(event.get("URL")).endsWith("/calendar/" + key);
        assertThat(ParsedCalendar.words(event.get("LOCATION"))).isEqualTo("Stadshuset");
        assertThat(ParsedCalendar.words(event.get("DESCRIPTION"))).contains("Vi ses.", "/calendar/" + key);
        assertThat(feed.event("Hela dagar"))
                .containsEntry("DTSTART;VALUE=DATE", "20261201")
                .containsEntry("DTEND;VALUE=DATE", "20261203");
        assertThat(feed.titles()).doesNotContain("Utkast");
        assertThat(feed.events()).allSatisfy(one -> assertThat(one).containsKeys("URL", "LOCATION", "UID", "SEQUENCE"));
    }

    @Test
    void aChangeKeepsTheUidAndRaisesTheSequenceAndACancellationStays() {
        as(OFFICIAL);
        String key = published(GROUP, plan("Mötet"));
        String secret = secretOf(FOLKE);
        Map<String, String> before = read(secret).event("Mötet");
        as(OFFICIAL);
        service()
                .change(
                        GROUP,
                        id(key),
                        plan("Mötet", at(DAY.plusDays(1), 9, 10), KnownOccasion.SPACE, null),
                        one(key).version());
        Map<String, String> moved = read(secret).event("Mötet");
        assertThat(moved.get("UID")).isEqualTo(before.get("UID"));
        assertThat(moved).containsEntry("SEQUENCE", "1").containsEntry("DTSTART", "20261202T080000Z");
        as(OFFICIAL);
        service().cancel(GROUP, id(key), "Snö");
        Map<String, String> cancelled = read(secret).event("Mötet");
        assertThat(cancelled.get("UID")).isEqualTo(before.get("UID"));
        assertThat(cancelled).containsEntry("SEQUENCE", "2").containsEntry("STATUS", "CANCELLED");
    }

    @Test
    void itNamesNobody() {
        as(OFFICIAL);
        published(GROUP, plan("Mötet"));
        String text = text(secretOf(FOLKE));
        for (String name :
                List.of("Ottilia", "Demoström", "Folke Mallander", "Mallander", "@", "ORGANIZER", "ATTENDEE")) {
            assertThat(text).doesNotContain(name);
        }
    }

    @Test
    void whoLosesTheSeatLosesTheMeetingsThatVeryDay() {
        as(OFFICIAL);
        published(GROUP, plan("Mötet"));
        String secret = secretOf(FOLKE);
        assertThat(read(secret).titles()).contains("Mötet");
        entityManager
                .createNativeQuery(
                        "update core.seats set valid_to = :yesterday where space_id = :space and valid_to is null"
                                + " and affiliation_id in (select a.id from core.affiliations a join core.people p on p.id = a.person_id"
                                + " where p.email = :email)")
                .setParameter("yesterday", LocalDate.of(2026, 11, 20))
                .setParameter("space", group.getId())
                .setParameter("email", FOLKE)
                .executeUpdate();
        assertThat(read(secret).titles()).doesNotContain("Mötet");
    }

    @Test
    void whatOthersDoIsNotInItAndTheNetworksOwnMeetingsAre() {
        as(GRETA);
        published(HIDDEN, plan("Hemligt"));
        as(COORDINATOR);
        published(Scene.PORTAL, plan("Årsmöte", at(DAY, 9, 16), KnownOccasion.MEMBERS, null));
        assertThat(read(secretOf(FOLKE)).titles()).contains("Årsmöte").doesNotContain("Hemligt");
        assertThat(read(secretOf(GUEST)).titles()).doesNotContain("Årsmöte", "Hemligt");
    }

    @Test
    void theJoinAddressIsInItForThoseWhoReadTheSpace() {
        as(OFFICIAL);
        published(GROUP, plan("Mötet", at(DAY, 9, 10), KnownOccasion.PUBLIC, "https://meet.example/hemligt"));
        assertThat(read(secretOf(FOLKE)).event("Mötet"))
                .containsEntry("CONFERENCE;VALUE=URI", "https://meet.example/hemligt");
    }

    @Test
    void aNewAddressEndsTheOldOneAndEndingItLeavesNone() {
        String first = secretOf(FOLKE);
        String second = secretOf(FOLKE);
        assertThat(second).isNotEqualTo(first);
        assertThat(get(address(first)).status()).isEqualTo(404);
        assertThat(get(address(second)).status()).isEqualTo(200);
        as(FOLKE);
        Answer page = get(PAGE);
        assertThat(page.body()).doesNotContain(second);
        submit(PAGE, page, "form:has(.btn-quiet)", Map.of());
        as(null);
        assertThat(get(address(second)).status()).isEqualTo(404);
    }

    @Test
    void anUnknownSecretIsAnsweredWithoutAHint() {
        String secret = secretOf(FOLKE);
        String wrong = secret.substring(0, 42) + (secret.endsWith("A") ? "B" : "A");
        Answer unknown = get(address(wrong));
        assertThat(unknown.status()).isEqualTo(404);
        assertThat(words("select secret_hash from core.calendar_feeds")).noneMatch(secret::equals);
    }

    @Test
    void aCalendarThatAsksAgainLearnsThatNothingHasChanged() {
        as(OFFICIAL);
        String key = published(GROUP, plan("Mötet"));
        String secret = secretOf(FOLKE);
        read(secret);
        assertThat(header("Cache-Control")).isEqualTo("private, max-age=900");
        assertThat(header("Content-Type")).startsWith("text/calendar");
        etag = header("ETag");
        assertThat(get(address(secret)).status()).isEqualTo(304);
        as(OFFICIAL);
        service().change(GROUP, id(key), plan("Mötet med mat"), one(key).version());
        as(null);
        assertThat(get(address(secret)).status()).isEqualTo(200);
    }

    @Test
    void oneFeedIsReadThirtyTimesAnHour() {
        String secret = secretOf(FOLKE);
        for (int i = 0; i < FeedLimits.A_FEED; i++) {
            assertThat(beans.of(FeedLimits.class).attempt(secret, "192.0.2.1")).isTrue();
        }
        assertThat(get(address(secret)).status()).isEqualTo(429);
        assertThat(get(address(secretOf(GRETA))).status()).isEqualTo(200);
    }

    private String secretOf(String email) {
        as(email);
        Answer made = submit(PAGE, get(PAGE), "form:has(.btn-primary)", Map.of());
        Matcher secret = SECRET.matcher(made.body());
        assertThat(secret.find()).as(made.text()).isTrue();
        as(null);
        return secret.group(1);
    }

    private ParsedCalendar read(String secret) {
        return ParsedCalendar.of(text(secret));
    }

    private String text(String secret) {
        as(null);
        Answer feed = get(address(secret));
        assertThat(feed.status()).isEqualTo(200);
        return feed.body();
    }

    private static String address(String secret) {
        return "/calendar/" + secret + ".ics";
    }
}
