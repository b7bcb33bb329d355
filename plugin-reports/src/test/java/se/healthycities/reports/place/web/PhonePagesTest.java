package se.healthycities.reports.place.web;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.http.Cookie;
import java.util.Map;
import org.apache.wicket.protocol.http.mock.MockHttpServletRequest;
import org.junit.jupiter.api.Test;
import se.healthycities.portal.spi.State;
import se.healthycities.portal.testkit.PageTest;
import se.healthycities.reports.place.CodeLimits;
import se.healthycities.reports.place.DemoPlaces;
import se.healthycities.reports.place.PlaceAddresses;
import se.healthycities.reports.review.PeerReview;

/** Somebody without a login answers on a phone. */
class PhonePagesTest extends PageTest {
    private static final String ROOM = PlaceAddresses.phone(DemoPlaces.CODE);
    private static final String THEME = ROOM + "?theme=";
    private static final String FORM = "main form[method=post]";

    private String phone;
    private boolean foreign;

    @Override
    protected void browser(MockHttpServletRequest request) {
        if (phone != null) {
            request.addCookie(new Cookie(PhoneCookie.NAME, phone));
        }
        if (foreign) {
            request.setHeader("Sec-Fetch-Site", "cross-site");
        }
    }

    @Test
    void aPhoneAnswersThemeByThemeSendsAndIsThanked() {
        begin();
        Answer first = get(THEME + 1);
        assertThat(first.text())
                .contains("Tema 1 av 14", "Att ta sig runt", "1 = mycket behöver bli bättre", "Vet inte");
        assertThat(first.html().select("fieldset legend h2")).hasSize(1);
        assertThat(first.html().select("input[type=radio]")).hasSize(8);
        Answer second = submit(THEME + 1, first, FORM, Map.of("1:score", "5", "1:better", "<b>Bredare</b> vägar"));
        assertThat(second.text()).contains("Tema 2 av 14");
        Answer again = get(THEME + 1);
        assertThat(again.html().select("input[checked]").val()).isEqualTo("5");
        assertThat(again.html().select("textarea[name=1:better]").text()).isEqualTo("<b>Bredare</b> vägar");
        submit(THEME + 2, second, FORM, Map.of("2:score", "none"));
        Answer look = get(THEME + "check");
        assertThat(look.html().select("li.item")).hasSize(14);
        assertThat(look.text()).contains("Vet inte", "Inget svar");
        Answer thanks = submit(THEME + "check", look, FORM, Map.of());
        assertThat(thanks.text()).contains("Tack, ditt svar är skickat", "anonymt");
        assertThat(submit(THEME + "check", look, FORM, Map.of()).text()).contains("Tack");
        assertThat(get(ROOM).html().select(FORM)).isEmpty();
        assertThat(sheets()).isOne();
        assertThat(thanks.stateless()).isTrue();
    }

    @Test
    void aFormThatIsSentTwiceBeginsOnce() {
        Answer start = get(ROOM);
        submit(ROOM, start, FORM, Map.of("group", "YOUTH"));
        submit(ROOM, start, FORM, Map.of("group", "YOUTH"));
        assertThat(sheets()).isOne();
    }

    @Test
    void whoChoosesNoGroupIsToldBesideTheField() {
        Answer page = submit(ROOM, get(ROOM), FORM, Map.of());
        assertThat(page.html().select("#group-error").text()).isNotBlank();
        assertThat(page.html().select(".error-summary a[href=#group]")).hasSize(1);
        assertThat(sheets()).isZero();
    }

    @Test
    void aTextThatIsTooLongIsKeptAndSaidBesideTheForm() {
        begin();
        String words = "ord ".repeat(200);
        Answer page = submit(THEME + 1, get(THEME + 1), FORM, Map.of("1:score", "2", "1:good", words));
        assertThat(page.text()).contains("högst 500 tecken");
        assertThat(page.html().select("textarea[name=1:good]").text()).isEqualTo(words.strip());
        assertThat(page.html().select("input[checked]").val()).isEqualTo("2");
    }

    @Test
    void thePortalKeepsNoneOfThePhonesWords() {
        begin();
        // What the browser keeps is a random word, and the portal knows its hash only.
        assertThat(entityManager
                        .createNativeQuery("select count(*) from reports.place_sheets where token_hash = :word")
                        .setParameter("word", phone)
                        .getSingleResult())
                .isEqualTo(0L);
    }

    @Test
    void aCodeIsTypedInAnyWayAndAWrongOneGetsAPlainPage() {
        assertThat(first(PlaceAddresses.CODE + "?code=prv-a74").redirect()).endsWith(DemoPlaces.CODE);
        assertThat(get(PlaceAddresses.CODE).html().select("form[method=get] input[name=code]"))
                .hasSize(1);
        Answer wrong = get(PlaceAddresses.phone("AAAAAA"));
        assertThat(wrong.status()).isEqualTo(404);
        assertThat(wrong.text()).contains("Koden stämmer inte").doesNotContain("Torget");
    }

    @Test
    void onePhoneThatGuessesDoesNotKeepTheRoomOutUnlessItGoesOnAndOn() {
        guess();
        assertThat(get(PlaceAddresses.phone("AAAAAA")).status()).isEqualTo(429);
        assertThat(get(ROOM).status()).isEqualTo(200);
        CodeLimits limits = beans.of(CodeLimits.class);
        for (int i = 0; i < 250; i++) {
            limits.wrong("127.0.0.1");
        }
        Answer right = get(ROOM);
        assertThat(right.status()).isEqualTo(429);
        assertThat(right.text()).contains("Vänta en stund").doesNotContain("Torget");
        assertThat(right.html().select(FORM)).isEmpty();
    }

    @Test
    void whoHasBegunGoesOnWhileOthersGuess() {
        begin();
        guess();
        assertThat(get(PlaceAddresses.phone("AAAAAA")).status()).isEqualTo(429);
        assertThat(get(THEME + 1).status()).isEqualTo(200);
    }

    @Test
    void whatAnotherSiteAsksForDoesNotBarTheRoom() {
        foreign = true;
        guess();
        assertThat(get(PlaceAddresses.phone("AAAAAA")).status()).isEqualTo(429);
        foreign = false;
        assertThat(get(PlaceAddresses.phone("AAAAAA")).status()).isEqualTo(404);
    }

    @Test
    void anOldCodeDoesNotTellThePlaceAndCountsAsWrong() {
        String place = get(ROOM).html().select("h1").text();
        entityManager
                .createNativeQuery("update reports.place_assessments set closed_at = opened_at where code = '"
                        + DemoPlaces.CODE + "'")
                .executeUpdate();
        entityManager.clear();
        for (int i = 0; i < 20; i++) {
            Answer old = get(ROOM);
            assertThat(old.status()).isEqualTo(200);
            assertThat(old.body()).contains("avslutad").doesNotContain(place);
        }
        assertThat(get(ROOM).status()).isEqualTo(429);
    }

    private void guess() {
        "ACDEFHJKMNPRTUVWXY34"
                .chars()
                .forEach(sign -> assertThat(
                                get(PlaceAddresses.phone("AAAAA" + (char) sign)).status())
                        .isEqualTo(404));
    }

    @Test
    void whenItIsOverTheCodeSaysSoAndWhatIsSentTooLateIsNotLost() {
        begin();
        Answer open = get(THEME + 1);
        entityManager
                .createNativeQuery("update reports.place_assessments set closed_at = opened_at where code = '"
                        + DemoPlaces.CODE + "'")
                .executeUpdate();
        entityManager.clear();
        Answer over = get(ROOM);
        assertThat(over.text()).contains("avslutad");
        assertThat(over.html().select(FORM)).isEmpty();
        Answer late = submit(THEME + 1, open, FORM, Map.of("1:score", "3", "1:good", "Träden vid torget"));
        assertThat(late.status()).isEqualTo(409);
        assertThat(late.text()).contains("Träden vid torget");
    }

    @Test
    void offTheCodeAnswersLikeAllThatIsOff() {
        begin();
        Answer open = get(THEME + 1);
        turn(PeerReview.PLUGIN, State.OFF);
        assertThat(get(ROOM).status()).isEqualTo(410);
        assertThat(submit(THEME + 1, open, FORM, Map.of("1:score", "3")).status())
                .isEqualTo(410);
        turn(PeerReview.PLUGIN, State.ON);
        assertThat(get(THEME + 1).status()).isEqualTo(200);
        assertThat(sheets()).isOne();
    }

    private void begin() {
        submit(ROOM, get(ROOM), FORM, Map.of("group", "RESIDENT", "key", "5f0c2d1e-1111-4222-8333-444455556666"));
        phone = "5f0c2d1e-1111-4222-8333-444455556666";
        assertThat(sheets()).isOne();
    }

    private long sheets() {
        return (Long) entityManager
                .createQuery("select count(sheet) from reports_AnswerSheet sheet where sheet.assessment.code = :code")
                .setParameter("code", DemoPlaces.CODE)
                .getSingleResult();
    }
}
