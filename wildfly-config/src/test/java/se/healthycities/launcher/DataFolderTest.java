package se.healthycities.launcher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DataFolderTest {

    @TempDir
    Path folder;

    @Test
    void aNewFolderIsForItsOwnerOnly() throws IOException {
        DataFolder data = new DataFolder(folder.resolve("portal-data"));

        data.prepare();

        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(data.root())))
                .isEqualTo("rwx------");
        assertThat(data.log()).isDirectory();
    }

    @Test
    void aPlaceThatCannotBeWrittenIsRefusedInOneSentence() throws IOException {
        Path file = Files.createFile(folder.resolve("file"));

        assertThatThrownBy(() -> new DataFolder(file).prepare())
                .isInstanceOf(Refusal.class)
                .hasMessage("The data folder " + file + " cannot be written.");
    }

    @Test
    void oneFolderServesOnePortalAtATime() {
        DataFolder data = new DataFolder(folder);

        try (DataFolder.Claim first = data.claim().orElseThrow()) {
            assertThat(first.channel().isOpen()).isTrue();
            assertThat(data.claim()).isEmpty();
            assertThat(data.inUse()).isTrue();
        }

        assertThat(data.inUse()).isFalse();
        assertThat(data.claim()).isPresent();
    }

    @Test
    void aFolderThatNobodyHasClaimedIsNotMadeByAsking() {
        Path absent = folder.resolve("absent");

        assertThat(new DataFolder(absent).inUse()).isFalse();
        assertThat(absent).doesNotExist();
    }
}
