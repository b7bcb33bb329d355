package se.healthycities.portal.registration;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import se.healthycities.portal.registration.RulesDetails.Seats;

/** Somebody without an account comes to an open occasion (A34). */
class SignUpTest extends RegistrationTest {
    private static final String STRANGER = "sture@utanfor.example";

    private long open() {
        long occasion = occasion("onsite");
        rules(occasion, RulesDetails.usual(Entrance.PUBLIC).with(new Seats(1, null)));
        as(null);
        return occasion;
    }

    private Answer send(long occasion, Map<String, String> typed) {
        Answer page = get(page(occasion));
        clock.set(clock.instant().plusSeconds(5));
        Map<String, String> all = new HashMap<>(Map.of("fullName", "Sture Utanför", "email", STRANGER));
        all.putAll(typed);
        return submit(page(occasion), page, "#signup", all);
    }

    @Test
    void aSeatIsTakenWhenTheAddressIsConfirmedAndNotBefore() {
        long occasion = open();
        assertThat(send(occasion, Map.of()).text()).contains("Vi har skickat ett mejl");
        assertThat(number(held(occasion))).as("nothing is held yet").isZero();
        String confirm = link(STRANGER, "Confirm", LinkAct.CONFIRM);
        Answer shown = get(confirm);
        assertThat(number(held(occasion))).as("opening changes nothing").isZero();
        assertThat(submit(confirm, shown, "main form", Map.of()).text()).contains("Du har en plats");
        assertThat(submit(confirm, shown, "main form", Map.of()).text()).contains("redan gjort");
        assertThat(number(held(occasion))).isOne();
        assertThat(letters(STRANGER)).containsExactly("Confirm", "Registered");
        String cancel = link(STRANGER, "Registered", LinkAct.CANCEL);
        submit(cancel, get(cancel), "main form", Map.of());
        assertThat(number(held(occasion))).isZero();
        assertThat(letters(STRANGER)).endsWith("Cancelled");
    }

    @Test
    void whoeverWritesLearnsNothingAboutWhoIsRegistered() {
        long occasion = open();
        register(OFFICIAL, occasion);
        as(null);
        emptyOutbox();
        Answer known = send(occasion, Map.of("email", OFFICIAL));
        Answer unknown = send(occasion, Map.of());
        assertThat(known.text()).isEqualTo(unknown.text());
        assertThat(letters(OFFICIAL)).containsExactly("Already");
        assertThat(letters(STRANGER)).containsExactly("Confirm");
        assertThat(get(page(occasion)).text()).doesNotContain("Ottilia", "Demoström");
    }

    @Test
    void aMachineGetsThanksAndNothingIsWritten() {
        long occasion = open();
        assertThat(send(occasion, Map.of("website", "http://spam.example")).text())
                .contains("Vi har skickat ett mejl");
        Answer page = get(page(occasion));
        Answer hasty = submit(page(occasion), page, "#signup", Map.of("fullName", "Sture Utanför", "email", STRANGER));
        assertThat(hasty.text()).contains("några få sekunder");
        assertThat(hasty.html().select("#fullName").val()).isEqualTo("Sture Utanför");
        assertThat(number("select count(*) from core.registrations where occasion_id = " + occasion))
                .isZero();
    }

    @Test
    void whatNobodyConfirmedIsGoneAfterTwoDays() {
        long occasion = open();
        send(occasion, Map.of());
        clock.set(clock.instant().plus(Duration.ofHours(47)));
        beans.of(RegistrationJob.class).run();
        assertThat(number("select count(*) from core.registrations where email = '" + STRANGER + "'"))
                .isOne();
        String confirm = link(STRANGER, "Confirm", LinkAct.CONFIRM);
        clock.set(clock.instant().plus(Duration.ofHours(2)));
        beans.of(RegistrationJob.class).run();
        entityManager.clear();
        assertThat(number("select count(*) from core.registrations where email = '" + STRANGER + "'"))
                .isZero();
        assertThat(get(confirm).text()).contains("gäller inte längre");
    }

    @Test
    void fiveTriesAMinuteFromOneAddressAndThreeLettersAnHourToOneMailbox() {
        SignUpLimits limits = new SignUpLimits();
        for (int attempt = 0; attempt < SignUpLimits.A_MINUTE; attempt++) {
            assertThat(limits.attempt("192.0.2.1")).isTrue();
        }
        assertThat(limits.attempt("192.0.2.1")).isFalse();
        assertThat(limits.attempt("192.0.2.2")).isTrue();
        for (int letter = 0; letter < SignUpLimits.LETTERS_AN_HOUR; letter++) {
            assertThat(limits.letter("Sture@utanfor.example ")).isTrue();
        }
        assertThat(limits.letter(STRANGER)).isFalse();
    }

    @Test
    void twentyLettersAnHourFromOneAddressOfTheNet() {
        SignUpLimits limits = new SignUpLimits();
        for (int letter = 0; letter < SignUpLimits.SENT_AN_HOUR; letter++) {
            assertThat(limits.sends("192.0.2.1")).isTrue();
        }
        assertThat(limits.sends("192.0.2.1")).isFalse();
        assertThat(limits.sends("192.0.2.2")).isTrue();
    }

    @Test
    void anAddressInPlaceOfANameIsNotSentToAnybody() {
        long occasion = open();
        assertThat(send(occasion, Map.of("fullName", "Vinn på WWW.spam.example"))
                        .text())
                .contains("utan webbadress");
        assertThat(letters(STRANGER)).isEmpty();
    }

    @Test
    void whatIsNoLongerOpenToStrangersIsNotConfirmed() {
        long occasion = open();
        send(occasion, Map.of());
        rules(occasion, RulesDetails.usual(Entrance.MEMBERS).with(new Seats(1, null)));
        as(null);
        String confirm = link(STRANGER, "Confirm", LinkAct.CONFIRM);
        submit(confirm, get(confirm), "main form", Map.of());
        assertThat(number(held(occasion))).isZero();
    }

    private static String held(long occasion) {
        return "select count(*) from core.registrations where state in ('REGISTERED', 'OFFERED') and occasion_id = "
                + occasion;
    }
}
