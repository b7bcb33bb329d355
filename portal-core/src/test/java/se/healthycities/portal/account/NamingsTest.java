package se.healthycities.portal.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.healthycities.portal.person.Affiliation;
import se.healthycities.portal.person.ContactKind;
import se.healthycities.portal.person.ContactRole;
import se.healthycities.portal.space.Joining;
import se.healthycities.portal.space.Space;
import se.healthycities.portal.space.Visibility;
import se.healthycities.portal.space.Visitors;
import se.healthycities.portal.spi.PluginId;
import se.healthycities.portal.spi.Refused;
import se.healthycities.portal.testkit.PageTest;
import se.healthycities.portal.testkit.TestClock;
import se.healthycities.portal.time.Period;

/** The contact of an organisation names its people into a group (A6, INV-132). */
class NamingsTest extends PageTest {
    private static final String PAGE = "/spaces/prov/seats/colleagues";
    private static final String FORM = "section[aria-labelledby=name] form";

    private Space space;
    private Affiliation own;

    @BeforeEach
    void aGroupAndTheContactOfLulea() {
        space = new Space(PluginId.CORE, "spaces/prov", "Prov", null, Visibility.MEMBERS, Joining.OPEN);
        entityManager.persist(space);
        as(OFFICIAL);
        own = entityManager.find(
                Affiliation.class, beans.of(Visitors.class).current().affiliation());
        entityManager.persist(
                new ContactRole(own, ContactKind.ADMINISTRATIVE, Period.from(TestClock.DAY.minusDays(10))));
        entityManager.flush();
        as(OFFICIAL);
    }

    @Test
    void anOpenGroupGivesTheSeatAtOnce() {
        Answer page = get(PAGE);
        assertThat(page.html().select("input[name=colleague]")).isNotEmpty();
        String who = page.html().select("input[name=colleague]").first().val();
        assertThat(submit(PAGE, page, FORM, Map.of("colleague", who)).status()).isEqualTo(200);
        assertThat(seats(who)).isEqualTo(1);
        assertThat(get(PAGE).html().select("input[value=" + who + "][name=colleague]"))
                .as("who has a seat is not offered")
                .isEmpty();
    }

    @Test
    void whereOneAsksEachIsARequestForThoseWhoLead() {
        space.admit(Visibility.GROUP, Joining.ASK);
        Answer page = get(PAGE);
        String who = page.html().select("input[name=colleague]").first().val();
        submit(PAGE, page, FORM, Map.of("colleague", who, "message", "Kan skolan"));
        assertThat(seats(who)).isZero();
        assertThat(entityManager
                        .createQuery("select r.message from SeatRequest r where r.space = :space", String.class)
                        .setParameter("space", space)
                        .getSingleResult())
                .contains("Kan skolan", "Anmäld av");
    }

    @Test
    void nobodyIsChosenIsSaidBesideTheField() {
        Answer page = get(PAGE);
        assertThat(submit(PAGE, page, FORM, Map.of())
                        .html()
                        .select("#message-error")
                        .text())
                .contains("minst en");
    }

    @Test
    void nobodyOfAnotherOrganisationIsNamedAndNobodyWhoIsNoContactNames() {
        long other = entityManager
                .createQuery(
                        "select min(a.id) from Affiliation a where a.organisation <> :own and a.period.to is null",
                        Long.class)
                .setParameter("own", own.getOrganisation())
                .getSingleResult();
        assertThatThrownBy(() -> beans.of(Namings.class).name(space.scene(), List.of(other), ""))
                .isInstanceOf(Refused.class);
        entityManager.createQuery("delete from ContactRole").executeUpdate();
        as(OFFICIAL);
        assertThat(get(PAGE).html().select(FORM)).isEmpty();
        assertThatThrownBy(() -> beans.of(Namings.class).name(space.scene(), List.of(own.getId()), ""))
                .isInstanceOf(Refused.class);
    }

    @Test
    void aGroupThatRestsOrTakesOnlyThoseInvitedTakesNobody() {
        space.admit(Visibility.MEMBERS, Joining.INVITED);
        assertThat(get(PAGE).html().select(FORM)).isEmpty();
        space.admit(Visibility.MEMBERS, Joining.OPEN);
        space.rest(TestClock.DAY);
        assertThat(get(PAGE).html().select(FORM)).isEmpty();
        assertThatThrownBy(() -> beans.of(Namings.class).name(space.scene(), List.of(own.getId()), ""))
                .isInstanceOf(Refused.class);
    }

    private long seats(String affiliation) {
        return entityManager
                .createQuery(
                        "select count(s) from Seat s where s.space = :space and s.affiliation.id = :affiliation",
                        Long.class)
                .setParameter("space", space)
                .setParameter("affiliation", Long.valueOf(affiliation))
                .getSingleResult();
    }
}
