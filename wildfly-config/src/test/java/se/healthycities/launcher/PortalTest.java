package se.healthycities.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PortalTest {

    @TempDir
    Path folder;

    @Test
    void whatDoesNotRunIsStoppedAndCanBeStoppedAgain() {
        assertThat(portal("status")).isEqualTo(StatusCommand.STOPPED);
        assertThat(portal("stop")).isZero();
    }

    @Test
    void whatIsRefusedEndsWithAnExitCode() {
        assertThat(portal("admin", "recover")).isEqualTo(Portal.REFUSED);
        assertThat(portal("audit")).isEqualTo(Portal.REFUSED);
        assertThat(portal("plugin", "remove", "absent.jar")).isEqualTo(Portal.REFUSED);
        assertThat(portal("run")).isEqualTo(Portal.REFUSED);
        assertThat(portal("dance")).isNotZero();
    }

    @Test
    void anArchiveThatIsNotThereIsRefusedBeforeAnythingStarts() {
        assertThat(portal("run", "--restore", "absent.zip")).isEqualTo(Portal.REFUSED);
        assertThat(portal("start", "--restore", "absent.zip")).isEqualTo(Portal.REFUSED);
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void aFailedStartGivesTheDataFolderFree() {
        DataFolder data = new DataFolder(folder);

        assertThat(portal("run")).isEqualTo(Portal.REFUSED);

        assertThat(data.inUse()).isFalse();
        assertThat(data.launcherPid()).doesNotExist();
        assertThat(data.postgres()).doesNotExist();
    }

    /** With a program folder that holds no portal, so that nothing is started by mistake. */
    private int portal(String... arguments) {
        return Portal.execute(Settings.of(Map.of("data", folder.toString(), "home", folder.toString())), arguments);
    }
}
