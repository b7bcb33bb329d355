package se.healthycities.launcher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DemoResetTest {
    @TempDir
    private Path folder;

    @Test
    void aResetTakesDatabaseAndFilesAndLeavesPlugins() throws IOException {
        DataFolder data = new DataFolder(folder);
        for (Path part : new Path[] {data.postgres().resolve("base"), folder.resolve("files/ab"), data.plugins()}) {
            Files.createDirectories(part);
            Files.writeString(part.resolve("content"), "x");
        }
        DemoReset.run(Settings.of(Map.of("demo", "true", "demo.reset", "true")), data);
        assertThat(data.postgres()).doesNotExist();
        assertThat(folder.resolve("files")).doesNotExist();
        assertThat(data.plugins().resolve("content")).exists();
    }

    @Test
    void withoutTheWishNothingIsTaken() throws IOException {
        DataFolder data = new DataFolder(folder);
        Files.createDirectories(data.postgres());
        DemoReset.run(Settings.of(Map.of("demo", "true")), data);
        assertThat(data.postgres()).exists();
    }

    @Test
    void aRealPortalAndAForeignDatabaseAreNeverReset() {
        DataFolder data = new DataFolder(folder);
        assertThatThrownBy(() -> DemoReset.run(Settings.of(Map.of("demo.reset", "true")), data))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("demo mode only");
        Map<String, String> foreign = Map.of("demo", "true", "demo.reset", "true", "db.url", "jdbc:postgresql://db/x");
        assertThatThrownBy(() -> DemoReset.run(Settings.of(foreign), data))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("built-in database only");
    }
}
