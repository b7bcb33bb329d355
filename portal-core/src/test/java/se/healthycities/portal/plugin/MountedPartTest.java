package se.healthycities.portal.plugin;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import se.healthycities.portal.spi.Access;
import se.healthycities.portal.spi.PluginId;
import se.healthycities.portal.spi.Scene;

class MountedPartTest {
    @Test
    void aDownloadBelongsToThePartOfItsPageSoThatItIsOffWithIt() {
        MountedPath zip = MountedPath.of(PluginId.CORE, "spaces/${space}/files.zip", Access.READ, false, Object.class)
                .inSpace(2);
        assertThat(zip.scene(List.of("spaces", "prov", "files.zip")))
                .map(Scene::part)
                .contains("files");
    }
}
