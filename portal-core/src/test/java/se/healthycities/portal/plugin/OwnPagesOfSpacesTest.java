package se.healthycities.portal.plugin;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import se.healthycities.portal.CorePlugin;
import se.healthycities.portal.spi.Scene;

/** A plugin's own page below a home of its spaces is judged in that space; any other page is judged for the plugin. */
class OwnPagesOfSpacesTest {
    private final PluginMounts mounts = new PluginMounts(new PluginRegistry(List.of(new CorePlugin(), new Rooms())));

    @Test
    void aPageBelowAHomeHappensInTheSpaceOfTheHome() {
        assertThat(scene("rooms", "blue", "colours").space()).isEqualTo("rooms/blue");
        assertThat(scene("rooms", "blue", "colours").part()).isEqualTo("colours");
        assertThat(scene("rooms", "blue", "colours", "new").space()).isEqualTo("rooms/blue");
    }

    @Test
    void ofTwoHomesTheNearerOneIsMeant() {
        assertThat(scene("rooms", "blue", "corner", "lamps").space()).isEqualTo("rooms/blue/corner");
    }

    @Test
    void aPageOfTheWholePluginIsNoSpaces() {
        assertThat(scene("rooms", "all").space()).isNull();
        assertThat(scene("rooms", "blue", "sign").space()).isNull();
    }

    private Scene scene(String... path) {
        return mounts.find(List.of(path))
                .flatMap(mounted -> mounted.scene(List.of(path)))
                .orElseThrow();
    }
}
