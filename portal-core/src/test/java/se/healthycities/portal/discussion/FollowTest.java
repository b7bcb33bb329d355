package se.healthycities.portal.discussion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.healthycities.portal.fact.Facts;
import se.healthycities.portal.person.PersonReads;
import se.healthycities.portal.space.Addresses;
import se.healthycities.portal.space.Reading;
import se.healthycities.portal.space.Visitors;
import se.healthycities.portal.spi.Gate;
import se.healthycities.portal.spi.PluginId;
import se.healthycities.portal.spi.Refused;
import se.healthycities.portal.spi.Scene;
import se.healthycities.portal.testkit.PageTest;
import se.healthycities.portal.testkit.ShutGate;
import se.healthycities.portal.time.Today;

class FollowTest extends PageTest {
    private static final Scene BOARD = Scene.space(PluginId.CORE, "spaces/styrelse");
    private static final String MEMBER = "folke.mallander@trollhattan.example";

    private long discussion;
    private String address;

    @BeforeEach
    void aDiscussionOfTheBoard() {
        as(POLITICIAN);
        discussion = beans.of(DiscussionService.class).start(BOARD, "Tyst nu", "Ett", Set.of(), UUID.randomUUID());
        address = Addresses.discussion("spaces/styrelse", discussion, "Tyst nu");
        as(MEMBER);
    }

    private long id(String email) {
        return beans.of(PersonReads.class).byEmail(email).orElseThrow().getId();
    }

    private Set<Long> followers() {
        entityManager.flush();
        beans.newRequest();
        return beans.of(Follows.class).followers(discussion);
    }

    private Answer press(String button) {
        Answer page = get(address);
        String value = page.html()
                .select("form.follow button")
                .get(button.equals("follow") ? 0 : 1)
                .attr("value");
        return submit(address, page, "form.follow", Map.of("level", value));
    }

    private String pressed(Answer page) {
        return String.join(" ", page.html().select("form.follow button").eachAttr("aria-pressed"));
    }

    @Test
    void whoSitsInTheSpaceFollowsUntilOneMutesIt() {
        assertThat(followers()).contains(id(MEMBER), id(POLITICIAN)).doesNotContain(id(OFFICIAL));
        assertThat(pressed(get(address))).isEqualTo("false false");
        assertThat(pressed(press("mute"))).isEqualTo("false true");
        assertThat(followers()).contains(id(POLITICIAN)).doesNotContain(id(MEMBER));
        assertThat(pressed(press("follow"))).isEqualTo("true false");
        assertThat(followers()).contains(id(MEMBER));
        assertThat(pressed(press("follow"))).isEqualTo("false false");
        assertThat(followers()).contains(id(MEMBER));
    }

    @Test
    void aMutedDiscussionIsNotAmongTheUnreadOnesButKeepsItsCount() {
        assertThat(get("/").text()).contains("Tyst nu");
        beans.of(Follows.class).choose(BOARD, discussion, FollowLevel.MUTE);
        assertThat(get("/").text()).doesNotContain("Tyst nu");
        assertThat(get("/spaces/styrelse").html().select("li:contains(Tyst nu)").text())
                .contains("1");
        as(POLITICIAN);
        beans.of(DiscussionService.class).reply(BOARD, discussion, "Svar", Set.of(), UUID.randomUUID());
        as(MEMBER);
        assertThat(get("/").text()).doesNotContain("Tyst nu");
        beans.of(Follows.class).choose(BOARD, discussion, null);
        assertThat(get("/").text()).contains("Tyst nu");
    }

    @Test
    void whoeverFollowsWithoutASeatHearsOnlyAsLongAsOneMayRead() {
        Scene everybody = Scene.space(PluginId.CORE, "spaces/arsmote");
        as(COORDINATOR);
        discussion = beans.of(DiscussionService.class).start(everybody, "Öppet", "Ett", Set.of(), UUID.randomUUID());
        as(OFFICIAL);
        assertThat(followers()).doesNotContain(id(OFFICIAL));
        beans.of(Follows.class).choose(everybody, discussion, FollowLevel.FOLLOW);
        assertThat(followers()).contains(id(OFFICIAL));
        entityManager
                .createNativeQuery(
                        "update core.affiliations set valid_to = date '2026-11-20' where person_id = " + id(OFFICIAL))
                .executeUpdate();
        assertThat(followers()).doesNotContain(id(OFFICIAL));
    }

    @Test
    void nobodyFollowsWhatIsOff() {
        Gate off = ShutGate.instance();
        Follows shut = new Follows(
                entityManager,
                beans.of(FollowQueries.class),
                beans.of(Visitors.class),
                new Reading(off, beans.of(Visitors.class)),
                off,
                beans.of(Facts.class),
                beans.of(Today.class));
        assertThat(followers()).isNotEmpty();
        assertThat(shut.followers(discussion)).isEmpty();
    }

    @Test
    void aDiscussionOfAnotherSpaceIsNotFound() {
        Scene other = Scene.space(PluginId.CORE, "spaces/arsmote");
        assertThatThrownBy(() -> beans.of(Follows.class).choose(other, discussion, FollowLevel.MUTE))
                .isInstanceOf(Refused.class);
    }

    @Test
    void nonsenseIsNoLevel() {
        Answer page = get(address);
        assertThat(pressed(submit(address, page, "form.follow", Map.of("level", "EVERYTHING"))))
                .isEqualTo("false false");
    }
}
