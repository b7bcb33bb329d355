package se.healthycities.portal.registration;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import se.healthycities.portal.person.PersonReads;
import se.healthycities.portal.privacy.CorePersonalData;

/** What is kept of those who came, and for how long (A23, F1). */
class RegistrationRetentionTest extends RegistrationTest {
    private long occasion;

    private void come() {
        occasion = occasionWithSeats(5);
        RulesService service = beans.of(RulesService.class);
        service.add(SCENE, occasion, new FieldDetails(FieldKind.TEXT, "Fråga", null, null, true));
        service.add(SCENE, occasion, new FieldDetails(FieldKind.NEEDS, "Kost", null, null, false));
        entityManager.flush();
        var fields = beans.of(RegistrationReads.class).fields(occasion);
        as(OFFICIAL);
        Wish wish = new Wish(
                AttendanceMode.ON_SITE,
                true,
                Map.of(fields.get(0).id(), "Hur?", fields.get(1).id(), "Vegan", 0L, "Nej"));
        beans.of(Registering.class).register(SCENE, occasion, wish, UUID.randomUUID());
        entityManager.flush();
    }

    @Test
    void needsGoThirtyDaysAfterAndNamesWhenTheOrganisersTimeIsOverButNotTheNumbers() {
        come();
        assertThat(answers()).as("only what was asked").isEqualTo(2);
        NeedsRetention needs = beans.of(NeedsRetention.class);
        RegistrationRetention names = beans.of(RegistrationRetention.class);
        assertThat(needs.count(DAY.plusDays(30))).isZero();
        long due = needs.count(DAY.plusDays(31));
        assertThat(due).isPositive();
        assertThat(answers()).as("looking takes nothing").isEqualTo(2);
        assertThat(needs.purge(DAY.plusDays(31))).isEqualTo(due);
        assertThat(needs.purge(DAY.plusDays(31))).isZero();
        assertThat(answers()).isOne();
        assertThat(names.count(DAY.plusMonths(24).plusDays(1)))
                .as("a day later one more than before")
                .isEqualTo(names.count(DAY.plusMonths(24)) + 1);
        assertThat(names.purge(DAY.plusMonths(24).plusDays(1))).isPositive();
        entityManager.clear();
        assertThat(names.count(DAY.plusMonths(24).plusDays(1))).isZero();
        assertThat(answers()).isZero();
        assertThat(beans.of(RegistrationReads.class).numbers(occasion))
                .singleElement()
                .satisfies(row -> {
                    assertThat(row.number()).isOne();
                    assertThat(row.organisation()).contains("Luleå");
                });
        assertThat(number("select registered from core.occasions where id = " + occasion))
                .isOne();
        assertThat(beans.of(RegistrationReads.class)
                        .entries(occasion, true, 0, 10)
                        .get(0)
                        .name())
                .isNull();
    }

    @Test
    void whoeverIsErasedHoldsNoSeatAndLeavesNoAnswer() {
        come();
        long person =
                beans.of(PersonReads.class).byEmail(OFFICIAL).orElseThrow().getId();
        assertThat(beans.of(CorePersonalData.class).of(person))
                .anyMatch(item -> item.kind().equals("registration-answer")
                        && item.value().equals("Vegan"));
        beans.of(CorePersonalData.class).erase(person);
        entityManager.flush();
        assertThat(answers()).isZero();
        assertThat(number(
                        "select count(*) from core.registrations where ended_at is null and occasion_id = " + occasion))
                .isZero();
    }

    @Test
    void whoeverIsErasedLeavesNoReason() {
        come();
        long person =
                beans.of(PersonReads.class).byEmail(OFFICIAL).orElseThrow().getId();
        long registration = registration(OFFICIAL, occasion);
        as(COORDINATOR);
        beans.of(Organising.class).cancel(SCENE, occasion, registration, "Sjuk");
        entityManager.flush();
        assertThat(beans.of(CorePersonalData.class).of(person))
                .anyMatch(item -> item.kind().equals("registration-reason")
                        && item.value().equals("Sjuk"));
        beans.of(CorePersonalData.class).erase(person);
        entityManager.flush();
        assertThat(number("select count(*) from core.registration_steps where reason is not null and registration_id = "
                        + registration))
                .isZero();
    }

    @Test
    void whoeverAgreedForFewerReadersIsNotInAWiderList() {
        come();
        String listed = "select count(*) from core.registrations where listed and occasion_id = " + occasion;
        assertThat(number(listed)).isOne();
        rules(occasion, RulesDetails.usual(Entrance.PUBLIC).with(ListVisibility.HIDDEN));
        assertThat(number(listed)).as("as before").isOne();
        rules(occasion, RulesDetails.usual(Entrance.PUBLIC).with(ListVisibility.PUBLIC));
        assertThat(number(listed)).isZero();
    }

    private long answers() {
        return number("select count(*) from core.registration_answers a join core.registrations r on r.id ="
                + " a.registration_id where r.occasion_id = " + occasion);
    }
}
