package se.healthycities.portal.registration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import se.healthycities.portal.account.AccountReads;
import se.healthycities.portal.account.OwnedOrganisation;
import se.healthycities.portal.calendar.Occasion;
import se.healthycities.portal.calendar.OccasionStatus;
import se.healthycities.portal.calendar.Precision;
import se.healthycities.portal.person.Capacity;
import se.healthycities.portal.registration.RulesDetails.Seats;
import se.healthycities.portal.space.Joining;
import se.healthycities.portal.space.Space;
import se.healthycities.portal.space.Visibility;
import se.healthycities.portal.space.Visitors;
import se.healthycities.portal.spi.PluginId;
import se.healthycities.portal.spi.Refused;

/** A contact registers colleagues of the own organisation (A21). */
class ColleaguesRegistrationTest extends RegistrationTest {
    private String contact;
    private OwnedOrganisation own;

    private void contact() {
        contact = people(60).stream()
                .filter(email -> {
                    as(email);
                    return beans.of(Visitors.class).current().contact();
                })
                .findFirst()
                .orElseThrow();
        as(contact);
        own = beans.of(AccountReads.class)
                .organisations(beans.of(Visitors.class).current())
                .get(0);
    }

    @Test
    void allOfAFormAreRegisteredEachGetsALetterAndTheLogNamesTheContact() {
        long occasion = occasionWithSeats(1);
        contact();
        long colleague =
                beans.of(RegistrationReads.class).colleagues(own.id()).get(0).affiliation();
        List<ColleagueWish> wishes = List.of(
                new ColleagueWish(null, "Nils Ny", "Nils@ny.example", Capacity.OFFICIAL, AttendanceMode.ON_SITE),
                new ColleagueWish(colleague, null, null, null, AttendanceMode.ON_SITE));
        UUID key = UUID.randomUUID();
        ColleagueRegistration registration = beans.of(ColleagueRegistration.class);
        assertThat(registration.register(SCENE, occasion, own.id(), wishes, key))
                .containsExactly(Outcome.REGISTERED, Outcome.WAITING);
        assertThat(registration.register(SCENE, occasion, own.id(), wishes, key))
                .containsOnly(Outcome.DONE);
        assertThat(number("select count(*) from core.registrations where occasion_id = " + occasion))
                .isEqualTo(2);
        assertThat(letters("nils@ny.example")).containsExactly("Registered");
        as(COORDINATOR);
        EntryRow row = beans.of(RegistrationReads.class)
                .entries(occasion, false, 0, 10)
                .get(0);
        assertThat(row.madeBy()).isNotBlank();
        assertThat(number("select count(*) from core.audit_entries where act = 'colleagues-registered'"))
                .isOne();
        as(null);
        String cancel = link("nils@ny.example", "Registered", LinkAct.CANCEL);
        submit(cancel, get(cancel), "main form", Map.of());
        assertThat(state(row.id())).isEqualTo(RegistrationState.CANCELLED);
    }

    @Test
    void anotherOrganisationsPeopleAreNotTheContactsToRegister() {
        long occasion = occasionWithSeats(5);
        contact();
        long foreign = number("select min(a.id) from core.affiliations a where a.organisation_id <> " + own.id());
        assertThat(beans.of(ColleagueRegistration.class)
                        .register(
                                SCENE,
                                occasion,
                                own.id(),
                                List.of(new ColleagueWish(foreign, null, null, null, AttendanceMode.ON_SITE)),
                                UUID.randomUUID()))
                .containsExactly(Outcome.NOT_COLLEAGUE);
        long other = number("select organisation_id from core.affiliations where id = " + foreign);
        assertThatThrownBy(() -> beans.of(ColleagueRegistration.class)
                        .register(SCENE, occasion, other, List.of(), UUID.randomUUID()))
                .isInstanceOf(Refused.class);
        assertThat(number("select count(*) from core.audit_entries where act = 'refused-colleague-registration'"))
                .isOne();
    }

    @Test
    void aWrongLineIsSaidBesideItAndNothingTypedIsLost() {
        long occasion = occasionWithSeats(5);
        rules(occasion, RulesDetails.usual(Entrance.PUBLIC).with(new Seats(5, null)));
        contact();
        String address = page(occasion) + "/colleagues?organisation=" + own.address();
        Answer page = get(address);
        assertThat(page.html().select("fieldset")).hasSize(10);
        Map<String, String> typed = new HashMap<>();
        typed.put(name(page, "#fullName-1"), "Nils Ny");
        typed.put(name(page, "#email-1"), "nils@ny.example");
        typed.put(name(page, "#fullName-2"), "Nisse Också");
        Answer refused = submit(address, page, "#colleagues-form", typed);
        assertThat(refused.html().select("#email-2-error").text()).contains("e-postadressen");
        assertThat(refused.html().select("#fullName-1").val()).isEqualTo("Nils Ny");
        typed.put(name(page, "#email-2"), "nils@ny.example");
        Answer twice = submit(address, refused, "#colleagues-form", typed);
        assertThat(twice.html().select("#email-2-error").text()).contains("rad ovanför");
        assertThat(twice.html().select("#email-1").val()).isEqualTo("nils@ny.example");
        assertThat(number("select count(*) from core.registrations where occasion_id = " + occasion))
                .isZero();
        typed.put(name(page, "#email-2"), "nisse@ny.example");
        assertThat(submit(address, twice, "#colleagues-form", typed).text()).contains("Kollegorna är anmälda");
        as(GUEST);
        assertThat(get(page(occasion) + "/colleagues").status()).isEqualTo(403);
    }

    @Test
    void somebodyWithoutAnAccountIsAskedForFirstWhereTheOrganiserAnswers() {
        long occasion = occasionWithSeats(5);
        rules(occasion, RulesDetails.usual(Entrance.ON_REQUEST).with(new Seats(5, null)));
        contact();
        long colleague =
                beans.of(RegistrationReads.class).colleagues(own.id()).get(0).affiliation();
        List<ColleagueWish> wishes = List.of(
                new ColleagueWish(null, "Nils Ny", "Nils@ny.example", Capacity.OFFICIAL, AttendanceMode.ON_SITE),
                new ColleagueWish(colleague, null, null, null, AttendanceMode.ON_SITE));
        assertThat(beans.of(ColleagueRegistration.class).register(SCENE, occasion, own.id(), wishes, UUID.randomUUID()))
                .containsExactly(Outcome.ASKED, Outcome.REGISTERED);
        assertThat(letters("nils@ny.example")).containsExactly("Asked");
    }

    @Test
    void whereTheReadersOfASpaceComeNobodyElseIsRegistered() {
        Space space = new Space(PluginId.CORE, "spaces/provrum", "Provrum", null, Visibility.GROUP, Joining.ASK);
        entityManager.persist(space);
        Occasion made = new Occasion(
                        "prov-" + UUID.randomUUID(), "core", space, "Provmöte", "seminar", OccasionStatus.PUBLISHED)
                .on(DAY, DAY, Precision.DAY)
                .at("Provköping", "onsite")
                .forWhom("public", null)
                .registered(null, null, clock.instant());
        entityManager.persist(made);
        entityManager.flush();
        entityManager.persist(new RegistrationRules(made.getId(), RulesDetails.usual(Entrance.SPACE)));
        entityManager.flush();
        contact();
        long colleague =
                beans.of(RegistrationReads.class).colleagues(own.id()).get(0).affiliation();
        List<ColleagueWish> wishes = List.of(
                new ColleagueWish(null, "Nils Ny", "nils@ny.example", Capacity.OFFICIAL, AttendanceMode.ON_SITE),
                new ColleagueWish(colleague, null, null, null, AttendanceMode.ON_SITE));
        assertThat(beans.of(ColleagueRegistration.class)
                        .register(SCENE, made.getId(), own.id(), wishes, UUID.randomUUID()))
                .containsExactly(Outcome.NOT_ENTITLED, Outcome.NOT_ENTITLED);
    }

    private static String name(Answer page, String css) {
        return page.html().selectFirst(css).attr("name");
    }
}
