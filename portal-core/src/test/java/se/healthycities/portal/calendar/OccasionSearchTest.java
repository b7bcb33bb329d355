package se.healthycities.portal.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import se.healthycities.portal.spi.Scene;

/** What the search finds of occasions: what was published, by those who may open it. */
class OccasionSearchTest extends CalendarRooms {
    @Test
    void aDraftIsNotFoundAndWhatIsPublishedIsFoundByThoseWhoReadTheSpace() {
        as(OFFICIAL);
        draft(GROUP, plan("Kvastfening"));
        String told = published(GROUP, plan("Brunskulla"));
        index();
        as(FOLKE);
        assertThat(get("/search?q=kvastfening").body()).doesNotContain("/calendar/kvastfening");
        assertThat(get("/search?q=brunskulla").html().select("a[href='/calendar/" + told + "']"))
                .isNotEmpty();
        for (String email : List.of(GRETA, GUEST)) {
            as(email);
            assertThat(get("/search?q=brunskulla").body()).doesNotContain("/calendar/" + told);
        }
    }

    @Test
    void theNetworksOwnOccasionsAreFoundByItsMembers() {
        as(COORDINATOR);
        String told = published(Scene.PORTAL, plan("Trollsländeveckan", at(DAY, 9, 16), KnownOccasion.MEMBERS, null));
        index();
        as(OFFICIAL);
        assertThat(get("/search?q=trollsländeveckan").html().select("a[href='/calendar/" + told + "']"))
                .isNotEmpty();
        as(GUEST);
        assertThat(get("/search?q=trollsländeveckan").body()).doesNotContain("/calendar/" + told);
    }
}
