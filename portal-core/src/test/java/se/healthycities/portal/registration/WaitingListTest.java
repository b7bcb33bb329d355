package se.healthycities.portal.registration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.healthycities.portal.registration.RulesDetails.Seats;
import se.healthycities.portal.spi.Refused;
import se.healthycities.portal.time.Today;

/** A seat becomes free: who gets it, by when, and by which links (A3). */
class WaitingListTest extends RegistrationTest {
    private static final String FIRST = OFFICIAL;
    private static final String SECOND = POLITICIAN;
    private static final String THIRD = COORDINATOR;

    private long full() {
        long occasion = occasionWithSeats(1);
        assertThat(register(FIRST, occasion)).isEqualTo(Outcome.REGISTERED);
        assertThat(register(SECOND, occasion)).isEqualTo(Outcome.WAITING);
        assertThat(register(THIRD, occasion)).isEqualTo(Outcome.WAITING);
        return occasion;
    }

    private void cancel(String who, long occasion) {
        long id = registration(who, occasion);
        assertThat(beans.of(OwnRegistrations.class).cancel(SCENE, id)).isEqualTo(Outcome.DONE);
    }

    @Test
    void theFirstInLineIsOfferedTheSeatAndTakesItByALinkWithoutLogin() {
        long occasion = full();
        assertThat(beans.of(RegistrationReads.class)
                        .own(occasion, visitor())
                        .orElseThrow()
                        .place())
                .isEqualTo(2);
        long second = registration(SECOND, occasion);
        cancel(FIRST, occasion);
        assertThat(letters(SECOND)).endsWith("Waiting", "Offer");
        assertThat(letters(THIRD)).doesNotContain("Offer");
        assertThat(letters(FIRST)).endsWith("Registered", "Cancelled");

        as(null);
        String accept = link(SECOND, "Offer", LinkAct.ACCEPT);
        Answer shown = get(accept);
        assertThat(shown.status()).isEqualTo(200);
        assertThat(shown.text()).contains("Ta platsen");
        assertThat(state(second)).as("opening changes nothing").isEqualTo(RegistrationState.OFFERED);
        assertThat(submit(accept, shown, "main form", Map.of()).text()).contains("Du har en plats");
        assertThat(state(second)).isEqualTo(RegistrationState.REGISTERED);
        assertThat(letters(SECOND)).endsWith("Offer", "Registered");
        submit(accept, shown, "main form", Map.of());
        assertThat(letters(SECOND)).as("the second time sends nothing").endsWith("Offer", "Registered");
        assertThat(submit(link(SECOND, "Offer", LinkAct.DECLINE), shown, "main form", Map.of())
                        .status())
                .isEqualTo(200);
        assertThat(state(second)).isEqualTo(RegistrationState.REGISTERED);
    }

    @Test
    void aDeclinedOfferGoesToTheNextAndTheOneWhoDeclinedHasLeftForGood() {
        long occasion = full();
        long second = registration(SECOND, occasion);
        long third = registration(THIRD, occasion);
        cancel(FIRST, occasion);
        as(null);
        String decline = link(SECOND, "Offer", LinkAct.DECLINE);
        submit(decline, get(decline), "main form", Map.of());
        assertThat(state(second)).isEqualTo(RegistrationState.DECLINED);
        assertThat(state(third)).isEqualTo(RegistrationState.OFFERED);
        assertThat(get(link(SECOND, "Offer", LinkAct.ACCEPT)).html().select("main form"))
                .isEmpty();
        cancel(THIRD, occasion);
        beans.of(RegistrationJob.class).run();
        assertThat(letters(SECOND)).containsOnlyOnce("Offer");
    }

    @Test
    void whoeverLeavesTheLineGetsNoOfferAndAForgedLinkDoesNothing() {
        long occasion = full();
        cancel(SECOND, occasion);
        cancel(FIRST, occasion);
        assertThat(letters(SECOND)).doesNotContain("Offer");
        assertThat(letters(THIRD)).contains("Offer");
        String forged = link(THIRD, "Offer", LinkAct.ACCEPT).replace("/accept/", "/decline/");
        as(null);
        assertThat(get(forged).html().select("main form")).isEmpty();
        assertThat(get(forged).text()).contains("gäller inte längre");
    }

    /** Around both changes of the clock, and however late the job comes. */
    @ParameterizedTest
    @ValueSource(strings = {"2026-10-24T10:00:00Z", "2027-03-27T10:00:00Z", "2026-11-21T10:00:00Z"})
    void anOfferHoldsForFortyEightHoursAndThenGoesToTheNext(String start) {
        Instant began = Instant.parse(start);
        clock.set(began);
        long occasion = occasion(
                "onsite", "public", LocalDate.ofInstant(began, Today.STOCKHOLM).plusDays(20));
        rules(occasion, RulesDetails.usual(Entrance.PUBLIC).with(new Seats(1, null)));
        register(FIRST, occasion);
        register(SECOND, occasion);
        register(THIRD, occasion);
        long second = registration(SECOND, occasion);
        long third = registration(THIRD, occasion);
        cancel(FIRST, occasion);
        clock.set(began.plus(Duration.ofHours(48)).minusSeconds(1));
        beans.of(RegistrationJob.class).run();
        assertThat(state(second)).isEqualTo(RegistrationState.OFFERED);
        clock.set(began.plus(Duration.ofHours(48)));
        as(SECOND);
        assertThat(beans.of(OwnRegistrations.class).answer(SCENE, second, true)).isEqualTo(Outcome.TOO_LATE);
        clock.set(began.plus(Duration.ofHours(90)));
        beans.of(RegistrationJob.class).run();
        beans.of(RegistrationJob.class).run();
        assertThat(state(second)).isEqualTo(RegistrationState.EXPIRED);
        assertThat(state(third)).isEqualTo(RegistrationState.OFFERED);
        assertThat(letters(SECOND)).containsOnlyOnce("Offer", "Lapsed");
        assertThat(letters(THIRD)).containsOnlyOnce("Offer");
    }

    @Test
    void moreSeatsAreOfferedToAsManyAsThereAreAndFewerTakeNobodysAway() {
        long occasion = full();
        rules(occasion, RulesDetails.usual(Entrance.PUBLIC).with(new Seats(3, null)));
        assertThat(letters(SECOND)).contains("Offer");
        assertThat(letters(THIRD)).contains("Offer");
        rules(occasion, RulesDetails.usual(Entrance.PUBLIC).with(new Seats(0, null)));
        assertThat(state(registration(FIRST, occasion))).isEqualTo(RegistrationState.REGISTERED);
        assertThat(state(registration(SECOND, occasion))).isEqualTo(RegistrationState.OFFERED);
    }

    @Test
    void whoTakesPartFromAScreenInsteadFreesTheSeatOnSite() {
        long occasion = occasion("hybrid");
        rules(occasion, RulesDetails.usual(Entrance.PUBLIC).with(new Seats(1, 1)));
        register(FIRST, occasion);
        register(SECOND, occasion);
        long first = registration(FIRST, occasion);
        assertThat(beans.of(OwnRegistrations.class).change(SCENE, first, wish(AttendanceMode.REMOTE)))
                .isEqualTo(Outcome.REGISTERED);
        assertThat(letters(SECOND)).contains("Offer");
        as(THIRD);
        assertThat(beans.of(Registering.class)
                        .register(SCENE, occasion, wish(AttendanceMode.REMOTE), java.util.UUID.randomUUID()))
                .isEqualTo(Outcome.WAITING);
        long second = registration(SECOND, occasion);
        beans.of(OwnRegistrations.class).answer(SCENE, second, true);
        assertThat(beans.of(OwnRegistrations.class).change(SCENE, second, wish(AttendanceMode.REMOTE)))
                .as("the seat is kept when there is none there")
                .isEqualTo(Outcome.MODE_FULL);
        assertThat(state(second)).isEqualTo(RegistrationState.REGISTERED);
    }

    @Test
    void theOrganiserMovesSomebodyInTheLineWithAReasonThatStays() {
        long occasion = full();
        long third = registration(THIRD, occasion);
        as(SECOND);
        assertThatThrownBy(() -> beans.of(Organising.class).reorder(SCENE, occasion, third, 1, "vill"))
                .isInstanceOf(Refused.class);
        as(COORDINATOR);
        beans.of(Organising.class).reorder(SCENE, occasion, third, 1, "Talar på mötet");
        cancel(FIRST, occasion);
        assertThat(letters(THIRD)).contains("Offer");
        assertThat(letters(SECOND)).doesNotContain("Offer");
        assertThat(beans.of(RegistrationReads.class).steps(third))
                .anyMatch(step ->
                        step.act() == StepKind.REORDERED && step.reason().equals("Talar på mötet"));
        assertThat(number("select count(*) from core.audit_entries where act = 'registration-reordered'"))
                .isOne();
    }

    @Test
    void anOfferedSeatIsAQuestionToThePersonAndNothingOfAnotherIs() {
        long occasion = full();
        cancel(FIRST, occasion);
        registration(SECOND, occasion);
        entityManager.flush();
        assertThat(beans.of(OfferedSeats.class).waitingFor(visitor(), Locale.forLanguageTag("sv")))
                .singleElement()
                .satisfies(asked -> {
                    assertThat(asked.words()).contains("Provmöte");
                    assertThat(asked.address()).isEqualTo(page(occasion));
                });
        as(FIRST);
        assertThat(beans.of(OfferedSeats.class).waitingFor(visitor(), Locale.ENGLISH))
                .isEmpty();
        as(SECOND);
        assertThat(beans.of(RegisteredEvents.class).occasions(visitor())).doesNotContain(occasion);
        long third = registration(THIRD, occasion);
        as(SECOND);
        assertThatThrownBy(() -> beans.of(OwnRegistrations.class).cancel(SCENE, third))
                .isInstanceOf(Refused.class);
        assertThat(List.of(state(third))).containsExactly(RegistrationState.WAITING);
    }
}
